/** Names of months as dates show them; Ukrainian writes the genitive behind a day (Unicode CLDR 45, "dates: format" and "stand-alone"). */
import type { Language } from "../text/say.js";

const ENGLISH = "January February March April May June July August September October November December".split(" ");
const SERBIAN = "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar".split(" ");

type Months = Readonly<Record<Language, readonly string[]>>;

export const MONTHS_IN_DATES: Months = {
  en: ENGLISH,
  sr: SERBIAN,
  uk: "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(" "),
};

export const MONTHS_ALONE: Months = {
  en: ENGLISH,
  sr: SERBIAN,
  uk: "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень".split(" "),
};
