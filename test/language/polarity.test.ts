/** Polarity of main and reported predicates, cues and their scopes. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readPolarity } from "../../server/src/core/language/polarity/polarity.js";

function whole(text: string): { start: number; end: number } {
  return { start: 0, end: text.length };
}

/** `expected` is "negative" or "positive", with "/…" for what the main verb reports, then each cue and its scope as "cue → scope". */
function checkPolarity(text: string, expected: string, cues?: readonly string[]): void {
  const reading = readPolarity(text, whole(text));
  assert.equal(reading.polarity + (reading.reported === undefined ? "" : `/${reading.reported}`), expected, text);
  if (cues !== undefined) {
    assert.deepEqual(
      reading.cues.map((cue) => `${text.slice(cue.start, cue.end)} →${text.slice(cue.scope.start, cue.scope.end)}`),
      cues,
    );
  }
}

const NEGATIVE = [
  "Chad and Niger are not in the union.",
  "There is no water in the camp.",
  "No soldiers were killed in the raid.",
  "Nobody claimed the reward.",
  "The envoy made no such promise.",
  "The ferry never reached the port.",
  "The airline no longer flies to Asmara.",
  "Neither side won the battle.",
  "Nor does he want an inquiry.",
  "The striker denied the charge.",
  "The firm refused to pay.",
  "The court rejected the appeal.",
  "The brakes failed to stop the train.",
  "The army ceased firing at noon.",
  "The bank was unable to open.",
  "It is impossible to cross the river.",
  "The vaccine is not available, although it was approved.",
  "The minister hasn’t resigned.",
  "Under no circumstances will the club sell him.",
  "The militia can’t hold the town.",
  "The village lacks a doctor.",
  "The ministry could hardly pay its staff.",
  "Police ruled out arson.",
  "Hardly anyone survived.",
  "The rumour is unfounded.",
];

const POSITIVE = [
  "It was a storm that the crew could not survive.",
  "The men who did not flee were arrested.",
  "The minister did not deny the charge.",
  "Not only did the bank lose money, but it also lost its licence.",
  "No doubt the river will rise.",
  "No fewer than forty people drowned.",
  "The firm left without paying its debts.",
  "If the dam does not hold, the town will flood.",
  "The army took the hill, not the bridge.",
  "The judge cannot but agree.",
  "The train did not leave until Monday.",
  "The police stopped a lorry at the border.",
  "The project failed last year.",
  "Exports declined in May.",
  "He barely escaped.",
  "Such storms are not uncommon.",
  "The general with no army left for Rome.",
  "The crew was not unwilling.",
];

const REPORTED: readonly (readonly [string, string])[] = [
  ["Officials said nobody was hurt.", "positive/negative"],
  ["The pilot said that the engine had not failed.", "positive/negative"],
  ["Officials said the bridge was open.", "positive/positive"],
  ["Nobody was hurt, officials said.", "negative"],
  ["The army did not say that the bridge was open.", "negative/positive"],
];

describe("polarity", () => {
  for (const text of NEGATIVE) {
    it(`negative: ${text}`, () => assert.equal(readPolarity(text, whole(text)).polarity, "negative"));
  }
  for (const text of POSITIVE) {
    it(`positive: ${text}`, () => assert.equal(readPolarity(text, whole(text)).polarity, "positive"));
  }
  for (const [text, expected] of REPORTED) {
    it(text, () => checkPolarity(text, expected));
  }

  it("gives each cue the rest of its clause", () => {
    checkPolarity("The envoy, who did not speak Thai, met the rebels without a guard.", "positive", [
      "not → speak Thai",
      "without → a guard",
    ]);
    checkPolarity("The army did not shell the camp, but it refused to leave.", "negative", [
      "not → shell the camp",
      "refused → to leave",
    ]);
  });

  it("reads any text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "not ",
            "no ",
            "never ",
            "nor ",
            "the army ",
            "denied ",
            "that ",
            ", ",
            ". ",
            "“",
            "”",
            "is ",
            "to ",
            "unable ",
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          const text = parts.join("");
          for (const cue of readPolarity(text, whole(text)).cues) {
            assert.ok(
              cue.end <= cue.scope.start + 1 && cue.scope.start <= cue.scope.end && cue.scope.end <= text.length,
              text,
            );
          }
        },
      ),
    );
  });
});
