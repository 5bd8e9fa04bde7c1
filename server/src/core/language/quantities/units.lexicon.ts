/** Units of measure and currencies with their canonical names. Public knowledge, written for this grammar. */
import type { QuantityKind } from "./types.js";

interface Unit {
  readonly kind: QuantityKind;
  /** Canonical name; values are never converted, so figures in different units are not compared. */
  readonly unit: string;
  /** Multiplies the value where the unit is a mere multiple: basis points. */
  readonly factor?: number;
}

const table = (kind: QuantityKind, rows: string): readonly (readonly [string, Unit])[] =>
  rows
    .split("\n")
    .map((row) => row.trim())
    .filter((row) => row !== "")
    .flatMap((row) => {
      const [unit = "", names = ""] = row.split(":").map((part) => part.trim());
      return names.split(",").map((name) => [name.trim(), { kind, unit }] as const);
    });

/** By the words as they follow the number, joined by one space; up to four words. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...table("percent", `%: %, percent, per cent, pct, percents, percentage`),
  ...table("percentage-points", `percentage-point: percentage point, percentage points, percent points, pp`),
  ["basis points", { kind: "percentage-points", unit: "percentage-point", factor: 0.01 }],
  ["basis point", { kind: "percentage-points", unit: "percentage-point", factor: 0.01 }],
  ...table(
    "distance",
    `km: km, kms, kilometer, kilometers, kilometre, kilometres
     m: meter, meters, metre, metres
     cm: cm, centimeter, centimeters, centimetre, centimetres
     mm: mm, millimeter, millimeters, millimetre, millimetres
     mile: mile, miles, mi
     nautical-mile: nautical mile, nautical miles
     foot: foot, feet, ft
     yard: yard, yards
     inch: inch, inches`,
  ),
  ...table(
    "area",
    `km2: square kilometer, square kilometers, square kilometre, square kilometres, sq km, km2, km²
     m2: square meter, square meters, square metre, square metres, sq m, m2, m²
     square-mile: square mile, square miles, sq miles
     square-foot: square foot, square feet, sq ft
     hectare: hectare, hectares, ha
     acre: acre, acres`,
  ),
  ...table(
    "mass",
    `tonne: tonne, tonnes, ton, tons, metric ton, metric tons, metric tonnes
     kiloton: kiloton, kilotons, kilotonne, kilotonnes, kt
     kg: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
     g: gram, grams, gramme, grammes
     µg: microgram, micrograms, mcg, µg, μg
     mg: mg, milligram, milligrams
     pound: lb, lbs
     ounce: ounce, ounces, oz`,
  ),
  ...table(
    "duration",
    `second: second, seconds, secs
     minute: minute, minutes, mins
     hour: hour, hours, hrs
     day: day, days
     night: night, nights
     week: week, weeks
     fortnight: fortnight, fortnights
     month: month, months
     year: year, years, yrs
     decade: decade, decades
     century: century, centuries
     generation: generation, generations`,
  ),
  ...table(
    "rate",
    `km/h: km / h, kmh, kph, kmph, km per hour, kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour
     mph: mph, miles per hour, miles an hour
     knot: knots, knot
     m/s: m / s, meters per second, metres per second`,
  ),
  ...table(
    "other",
    `degree: degrees celsius, degrees fahrenheit, degrees, ° c, ° f, °
     watt: kilowatts, watts
     MW: mw, megawatt, megawatts
     GW: gw, gigawatt, gigawatts
     kWh: kwh, kilowatt hours, kilowatt - hours
     m3: cubic meters, cubic metres, cubic meter, cubic metre, m3, m³, bcm
     ft3: cubic foot, cubic feet
     ml: ml, milliliter, milliliters, millilitre, millilitres
     liter: liter, liters, litre, litres
     gallon: gallon, gallons
     MB: mb, megabytes
     GB: gb, gigabytes
     TB: tb, terabytes
     calorie: calories`,
  ),
]);
export const MAX_UNIT_WORDS = 4;

/** Behind a money amount or a person noun "m" is a million; elsewhere it is a metre, "t" a tonne. */
export const LETTER_UNITS: ReadonlyMap<string, Unit> = new Map([
  ["m", { kind: "distance", unit: "m" }],
  ["t", { kind: "mass", unit: "tonne" }],
  ["g", { kind: "mass", unit: "g" }],
]);

export const CURRENCY_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₽", "RUB"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₹", "INR"],
  ["₺", "TRY"],
  ["₩", "KRW"],
  ["₱", "PHP"],
  ["₦", "NGN"],
  ["₾", "GEL"],
  ["₸", "KZT"],
]);

/** Letters glued in front of "$": "US$5m". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["nz", "NZD"],
  ["hk", "HKD"],
  ["s", "SGD"],
  ["nt", "TWD"],
  ["r", "BRL"],
]);

/** ISO 4217 codes that news uses; they count in capitals only. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  "usd eur gbp jpy chf cny rub uah rsd ils inr try krw aud cad nzd hkd sgd sek nok dkk pln czk huf ron bgn mkd bam aed sar qar irr iqd syp lbp jod egp zar ngn kes brl mxn ars gel amd azn kzt byn twd thb vnd idr php pkr afn".split(
    " ",
  ),
);

/** By the words as they follow the number; up to three words. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  [
    "USD: dollar, dollars, us dollar, us dollars, u . s . dollars, american dollars, usd, bucks, greenbacks",
    "EUR: euro, euros",
    "GBP: british pounds, pounds sterling, pound sterling, quid",
    "JPY: yen",
    "CHF: swiss franc, swiss francs",
    "CNY: yuan, renminbi, rmb, chinese yuan",
    "BTC: bitcoin, bitcoins, btc",
    "RUB: ruble, rubles, rouble, roubles, russian rubles, russian roubles",
    "UAH: hryvnia, hryvnias, hryvnya, hryvnyas",
    "RSD: serbian dinar, serbian dinars, dinar, dinars",
    "ILS: shekel, shekels",
    "INR: rupee, rupees, indian rupees",
    "TRY: turkish lira, turkish liras, lira, liras",
    "KRW: won",
    "AUD: australian dollar, australian dollars",
    "CAD: canadian dollar, canadian dollars",
    "NZD: new zealand dollars",
    "HKD: hong kong dollars",
    "SGD: singapore dollars",
    "SEK: swedish kronor, swedish crowns, kronor",
    "NOK: norwegian kroner, norwegian crowns",
    "DKK: danish kroner, danish crowns",
    "PLN: zloty, zlotys, zlotych",
    "CZK: koruna, korunas, czech crowns",
    "HUF: forint, forints",
    "HRK: croatian kuna, kuna, kunas",
    "BAM: convertible mark, convertible marks",
    "MKD: denar, denars",
    "BYN: belarusian ruble, belarusian rubles",
    "KGS: kyrgyz som, soms",
    "UZS: uzbek sum, uzbek som",
    "AMD: dram, drams",
    "EGP: egyptian pound, egyptian pounds",
    "THB: baht",
    "IDR: rupiah, rupiahs",
    "MYR: ringgit, ringgits",
    "BDT: taka",
    "ETB: birr",
    "GHS: cedi, cedis",
    "KES: kenyan shilling, kenyan shillings",
    "PEN: peruvian sol, peruvian soles",
    "RON: leu, lei",
    "BGN: lev, leva",
    "AED: dirham, dirhams",
    "SAR: riyal, riyals",
    "IRR: rial, rials",
    "BRL: real, reais",
    "MXN: mexican peso, mexican pesos",
    "ZAR: rand",
    "NGN: naira",
    "KZT: tenge",
    "GEL: lari",
    "AZN: manat",
    "PKR: pakistani rupees",
    "AFN: afghani, afghanis",
    "peso: peso, pesos",
    "franc: franc, francs",
    "krone: krone, kroner",
    "cent: cent, cents",
    "pence: pence",
  ].flatMap((row) => {
    const [code = "", names = ""] = row.split(": ");
    return names.split(",").map((name) => [name.trim(), code] as const);
  }),
);
export const MAX_CURRENCY_WORDS = 5;

/** Units after "per", "a", "an" and "each" that make a rate. */
export const RATE_UNITS: ReadonlyMap<string, string> = new Map([
  ["second", "second"],
  ["minute", "minute"],
  ["hour", "hour"],
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["year", "year"],
  ["night", "night"],
  ["capita", "person"],
  ["person", "person"],
  ["head", "person"],
  ["barrel", "barrel"],
  ["tonne", "tonne"],
  ["ton", "tonne"],
  ["liter", "liter"],
  ["litre", "liter"],
  ["gallon", "gallon"],
  ["kilo", "kg"],
  ["kilogram", "kg"],
  ["share", "share"],
  ["household", "household"],
  ["kilowatt", "kilowatt"],
]);
/** These need "per": "a person", "a share" and the like are mostly no rates. */
export const RATE_UNITS_WITH_ARTICLE: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "barrel",
  "tonne",
  "ton",
  "liter",
  "litre",
  "gallon",
  "night",
]);
