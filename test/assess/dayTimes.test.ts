/** Times of day as they are read from a sentence, and which two may be one. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { dayTimesOf, mayBeOneTime } from "../../server/src/core/assess/reading/dayTimes.js";
import { readText } from "../../server/src/core/model/readText.js";

/** Sentence, and what is read there: words, edge, stretches in hours and minutes. */
const READ: readonly (readonly [sentence: string, times: readonly string[]])[] = [
  ["The ship sank at ten past six in the morning.", ["ten past six in the morning at 6:10-6:10"]],
  ["The ship sank at a quarter to eight.", ["a quarter to eight at 7:45-7:45 19:45-19:45"]],
  ["At 04:10 the ship sank.", ["04:10 at 4:10-4:10"]],
  ["The ship sank at 11.40 in the evening.", ["11.40 in the evening at 23:40-23:40"]],
  ["The ship sank at 9 p.m. on Sunday.", ["9 p.m at 21:00-21:00"]],
  ["The ship sank shortly before midnight.", ["midnight at -1:00-0:00"]],
  ["The bridge was closed until four o'clock in the afternoon.", ["four o'clock in the afternoon until 16:00-16:00"]],
  ["The ship sank on Tuesday morning.", ["morning at 0:00-12:00"]],
  ["The ship sank at eleven at night.", ["eleven at night at 23:00-23:00"]],
  ["The crew of eleven had a morning of surprises.", []],
  ["The share fell by 4.10 percent.", []],
];

/** Two times, and whether they may be one. */
const PAIRS: readonly (readonly [left: string, right: string, may: boolean])[] = [
  ["at 7.30 in the evening", "at 19:30", true],
  ["at half past seven", "at 19:30", true],
  ["at noon", "in the morning", true],
  ["at three in the afternoon", "at three in the morning", false],
  ["shortly after midnight", "at 23:50", true],
  ["at six o'clock", "at 04:10", false],
];

describe("times of day", () => {
  it("are read with their edge and their half of the day", () => {
    for (const [sentence, expected] of READ) {
      const [statement] = readText(sentence).statements;
      assert.ok(statement !== undefined);
      const found = dayTimesOf(statement).map(
        ({ start, end, edge, spans }) => `${sentence.slice(start, end)} ${edge} ${spans.map(shown).join(" ")}`,
      );
      assert.deepEqual(found, expected, sentence);
    }
  });

  it("may be one within half an hour, across midnight too", () => {
    for (const [left, right, may] of PAIRS) {
      const [ours, theirs] = [left, right].map((words) => readText(`The ship sank ${words}.`).statements[0]);
      assert.ok(ours !== undefined && theirs !== undefined);
      const [own, other] = [dayTimesOf(ours)[0], dayTimesOf(theirs)[0]];
      assert.ok(own !== undefined && other !== undefined, `${left} / ${right}`);
      assert.equal(mayBeOneTime(own, other), may, `${left} / ${right}`);
      assert.equal(mayBeOneTime(other, own), may, `${right} / ${left}`);
    }
  });

  it("lie within the words of any text, and in order", () => {
    const words = fc.constantFrom(
      "at",
      "half",
      "past",
      "ten",
      "to",
      "12",
      "04:10",
      "9.15",
      "a.m.",
      "noon",
      "in the",
      "morning",
      "until",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        for (const statement of readText(`${parts.join(" ")}.`).statements) {
          const times = dayTimesOf(statement);
          times.forEach(({ start, end }, at) => {
            assert.ok(statement.range.start <= start && start < end && end <= statement.range.end);
            assert.ok((times[at - 1]?.end ?? 0) <= start);
          });
        }
      }),
    );
  });
});

function shown([from, to]: readonly [number, number]): string {
  return `${clock(from)}-${clock(to)}`;
}

function clock(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : ""}${String(Math.floor(size / 60))}:${String(size % 60).padStart(2, "0")}`;
}
