/** Quantities in news sentences: value, bounds, unit, what is counted and what is said of it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findQuantities } from "../../server/src/core/language/quantities/quantities.js";
import type { Quantity } from "../../server/src/core/language/quantities/types.js";
import { parseFixture } from "../support/fixture.js";

/** Ranges between `<|` and `|>`; one description each: `value unit (head) predicate`, as far as there is one. */
function checkQuantities(marked: string, ...expected: readonly string[]): void {
  const fixture = parseFixture(marked);
  const text = [...fixture.files.values()][0] ?? "";
  const found = findQuantities(text, { start: 0, end: text.length });
  const wanted = [...fixture.ranges].sort((left, right) => left.start - right.start);
  assert.deepEqual(
    found.map((quantity) => text.slice(quantity.start, quantity.end)),
    wanted.map((range) => text.slice(range.start, range.end)),
  );
  assert.deepEqual(found.map(describeQuantity), expected, text);
}

function describeQuantity(quantity: Quantity): string {
  const value =
    quantity.lo === quantity.hi
      ? String(quantity.lo)
      : `${quantity.lo === -Infinity ? "" : String(quantity.lo)}..${quantity.hi === Infinity ? "" : String(quantity.hi)}`;
  const parts = [
    `${quantity.approximate ? "~" : ""}${value}`,
    quantity.unit,
    quantity.counted === undefined ? undefined : `(${quantity.counted.head})`,
    quantity.predicate,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

describe("quantities", () => {
  it("reads what is counted and what is said of it", () => {
    checkQuantities("<|Twelve|> Dutch peacekeepers were wounded near the depot.", "12 person (peacekeeper) wound");
    checkQuantities(
      "<|Eight|> lightly armed rebels stormed the post, killing <|two|> guards.",
      "8 person (rebel) attack",
      "2 person (guard) die",
    );
    checkQuantities(
      "It ended with the death of <|one|> nurse and <|five|> Kurds.",
      "1 person (nurse) die",
      "5 person (kurd) die",
    );
    checkQuantities(
      "The blast left <|19|> dead and <|at least 40|> people injured, including <|six|> children.",
      "19 person die",
      "40.. person (person) wound",
      "6 person (child) wound",
    );
    checkQuantities(
      "<|Two|> teachers and a driver were abducted; <|15|> others fled.",
      "2 person (teacher) abduct",
      "15 person (other) displace",
    );
    checkQuantities(
      "<|Three|> of the attackers died when <|40|> trucks burned.",
      "3 person (attacker) die",
      "40 truck (truck) burn",
    );
    checkQuantities("The death toll rose to <|61|>.", "61 person die");
    checkQuantities(
      "Poland bought <|32|> howitzers and sent <|two dozen|> tanks.",
      "32 howitzer (howitzer) buy",
      "24 tank (tank) deploy",
    );
    checkQuantities(
      "Police arrested <|1,300|> marchers in <|38|> cities.",
      "1300 person (marcher) arrest",
      "38 city (city)",
    );
    checkQuantities("<|Nine|> people, <|four|> of them women, drowned.", "9 person (person) die", "4 person die");
  });

  it("lends a bare number the unit that stands with its partner", () => {
    checkQuantities("The share fell from <|21|> to <|18 percent|>.", "21 %", "18 %");
    checkQuantities("Support rose <|three points|> to <|47%|>.", "3 percentage-point", "47 %");
    checkQuantities("They gained <|three|> points in the league.", "3 point (point) gain");
    checkQuantities(
      "<|Six|> bridges were destroyed and <|nine|> damaged.",
      "6 bridge (bridge) destroy",
      "9 bridge damage",
    );
    checkQuantities(
      "<|Forty|> cadets fled, <|seven|> of them unarmed.",
      "40 person (cadet) displace",
      "7 person displace",
    );
    checkQuantities("Imports rose from <|4|> to <|5 billion dollars|>.", "4", "5000000000 USD");
  });

  it("reads shares that something changes by, and the age of a person without a name", () => {
    checkQuantities("Output was cut by <|a third|> in May.", "~33.3333 %");
    checkQuantities("The order was signed by a third party.");
    checkQuantities("The girl, <|9|>, survived.", "9 year age");
    checkQuantities("The A350 and the AIM120 were shown.");
  });

  it("says nothing of the dead where the counted ones kill", () => {
    checkQuantities("<|Twenty|> gunmen killed <|three|> miners.", "20 person (gunman)", "3 person (miner) die");
    checkQuantities("He was shot by <|two|> policemen.", "2 person (policeman)");
  });

  it("reads bounds and blurs", () => {
    checkQuantities("<|more than 4,000|> homes", "4000.. home (home)");
    checkQuantities("<|no fewer than 70|> and <|up to 90|> pupils", "70..", "..90 person (pupil)");
    checkQuantities(
      "<|about 35|> buses, <|nearly 200|> boats, <|an estimated 50|> sheep",
      "~35 bus (bus)",
      "~200 boat (boat)",
      "~50 sheep (sheep)",
    );
    checkQuantities(
      "<|between 40 and 60|> militants, <|25 to 30|> farms, <|5–7|> cars",
      "40..60 person (militant)",
      "25..30 farm (farm)",
      "5..7 car (car)",
    );
    checkQuantities(
      "<|60 or more|> bags, <|30 or so|> women, <|100+|> ships",
      "60.. bag (bag)",
      "~30 person (woman)",
      "100.. ship (ship)",
    );
    checkQuantities("Exports rose from <|20|> to <|30|> tankers.", "20", "30 tanker (tanker)");
  });

  it("reads vague numbers as ranges", () => {
    checkQuantities("<|dozens|> of arrests", "~24..99 person (arrest) arrest");
    checkQuantities("<|hundreds|> of Syrian families", "~200..999 family (family)");
    checkQuantities("<|tens of thousands|> of refugees", "~20000..99999 person (refugee)");
    checkQuantities(
      "<|several|> officials, <|a few hundred|> pilgrims",
      "~3..9 person (official)",
      "~200..999 person (pilgrim)",
    );
    checkQuantities(
      "<|half a million|> votes and <|one and a half million|> ballots",
      "500000 vote (vote)",
      "1500000 ballot (ballot)",
    );
  });

  it("reads money, measures, shares and multiples", () => {
    checkQuantities(
      "<|$3.5 billion|>, <|€20m|>, <|7 million dinars|>, <|3-5 million dollars|>",
      "3500000000 USD",
      "20000000 EUR",
      "7000000 RSD",
      "3000000..5000000 USD",
    );
    checkQuantities(
      "<|about 90 km|>, <|40 square kilometres|>, <|250 tonnes|> of grain, a <|three-day|> halt, <|140 mph|>",
      "~90 km",
      "40 km2",
      "250 tonne (grain)",
      "3 day",
      "140 mph",
    );
    checkQuantities(
      "<|47.5 percent|>, up <|2 percentage points|>, <|25 basis points|>, <|-0.3%|>",
      "47.5 %",
      "2 percentage-point",
      "0.25 percentage-point",
      "-0.3 %",
    );
    checkQuantities("Output <|tripled|>; it <|doubled|> its fleet; <|ten times|> as many", "3", "2 (fleet)", "10");
    checkQuantities("<|two-thirds|> of voters and <|one in five|> children", "~66.6667 % (voter)", "~20 % (child)");
    checkQuantities(
      "<|300 barrels a day|> at <|$80 a barrel|>"
        .replace("300 barrels a day", "300|> barrels a day")
        .replace("|> at", " at"),
      "300 barrel/day (barrel)",
      "80 USD/barrel",
    );
    checkQuantities(
      "a <|34-year-old|> and Ivo Marić, <|61|>, on its <|20th anniversary|>",
      "34 year age",
      "61 year age",
      "20 year anniversary",
    );
  });

  it("reads separators", () => {
    checkQuantities(
      "<|100,000|> people, <|100 000|> people, <|1.250.000|> people, <|1,5 million|> people, <|12,34,567|> people",
      "100000 person (person)",
      "100000 person (person)",
      "1250000 person (person)",
      "1500000 person (person)",
      "1234567 person (person)",
    );
  });

  it("takes no label, name, time or pronoun for a quantity", () => {
    for (const text of [
      "Articles 4 and 6 and Annex 2 of Resolution 1701",
      "Chapter 23, page 3, l. 7 and No. 12",
      "T-72s, an F-16, a Boeing 737 and Covid-19",
      "at 12:52 or 5 p.m., 08:00 GMT, call +381 11 123 456",
      "one of the worst; no one; the one; one day; one another",
      "the third force and the 21st brigade of the 1990s",
      "the Group of Seven and the Big Three",
      "In 2014 they won 3-1.",
      "1. First point",
      "see https://example.org/a/12/500-dead",
    ]) {
      checkQuantities(text);
    }
  });

  it("leaves taken spans alone", () => {
    const text = "On 24 May 30 boats of 55th Street sank.";
    const taken = [{ start: 3, end: 9 }];
    assert.deepEqual(
      findQuantities(text, { start: 0, end: text.length }, taken).map((quantity) => quantity.lo),
      [30],
    );
  });

  it("shows every difference of one digit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999_999 }),
        fc.nat(5),
        fc.integer({ min: 1, max: 9 }),
        (value, place, step) => {
          const digits = String(value).split("");
          const at = place % digits.length;
          digits[at] = String((Number(digits[at]) + step) % 10);
          const other = digits.join("");
          fc.pre(!other.startsWith("0") && Number(other) > 1);
          const read = (number: string): readonly number[] => {
            const text = `The mission counted ${number} displaced villagers there.`;
            return findQuantities(text, { start: 0, end: text.length }).flatMap((quantity) => [
              quantity.lo,
              quantity.hi,
            ]);
          };
          const [left, right] = [read(String(value)), read(other)];
          assert.equal(left.length, 2);
          assert.notDeepEqual(left, right);
        },
      ),
    );
  });

  it("does not go back over long chains of words that could begin one", () => {
    for (const link of ["1,", "1-", "two hundred and ", "one in ", "from 4 to "]) {
      const text = link.repeat(4000);
      assert.ok(findQuantities(text, { start: 0, end: text.length }).every(({ end }) => end <= text.length));
    }
  });

  it("never throws and stays in the range on any text", () => {
    const words =
      "of the 5 24 1,200 $ % million two dozen hundred half a one people killed were and to - , . more than about km per day in 1/2 times Article 3rd".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), fc.boolean(), (parts, spaced) => {
        const text = parts.join(spaced ? " " : "");
        for (const quantity of findQuantities(text, { start: 0, end: text.length })) {
          assert.ok(quantity.start >= 0 && quantity.end > quantity.start && quantity.end <= text.length);
          assert.ok(quantity.lo <= quantity.hi && !Number.isNaN(quantity.lo));
        }
      }),
    );
  });

  it("reads a very long line in time that grows with its length", () => {
    for (const part of ["12,500 ", "one hundred and ", "killed 5 and ", "-1", "A, ", "more than ", "1 000 "]) {
      const text = part.repeat(5_000);
      const started = performance.now();
      findQuantities(text, { start: 0, end: text.length });
      assert.ok(performance.now() - started < 10_000, part);
    }
  });
});
