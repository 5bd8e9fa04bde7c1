/** What pronouns, titles and short forms stand for, and where the answer is silence. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../../server/src/core/model/readText.js";

/** Text, then what is expected: `words = antecedent`, in order; nothing else may be said with confidence. */
const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ["Maria Novak resigned on Monday. She said the decision was final.", ["She = Maria Novak"]],
  ["Elena Petrova met Tomas Berg in Oslo. She thanked the host.", ["She = Elena Petrova"]],
  ["John Hale left Lisbon on Tuesday. Hale told reporters that he would return.", ["Hale = John Hale", "he = Hale"]],
  ["Peter Marsh spoke first. “I will not resign,” Marsh said.", ["I = Marsh", "Marsh = Peter Marsh"]],
  ["It is clear that Norway will vote. It rained in Bergen.", []],
  ["The ship sank off Malta. It was carrying wheat.", []],
  ["Anna Weber is a judge. Mark Weber is a baker. Weber declined to comment.", []],
  ["", []],
];

/** Descriptions of documents, and where none is meant that was named. */
const DOCUMENTS: typeof CASES = [
  [
    "Ministers signed the Schengen Convention in December. This document gave the police new powers.",
    ["This document = Schengen Convention"],
  ],
  [
    "The council adopted Resolution 1701 in August. The resolution calls for a ceasefire.",
    ["The resolution = Resolution 1701"],
  ],
  [
    "The Minsk Agreement was never carried out. Both sides blame each other. The accord also set up a buffer zone.",
    ["The accord = Minsk Agreement"],
  ],
  [
    "Turkey ratified the Montreux Convention in 1936. That treaty still governs the straits.",
    ["That treaty = Montreux Convention"],
  ],
  ["Norway joined the Paris Agreement early. Oslo then published a report. The document was written in haste.", []],
  ["Norway joined the Paris Agreement early. The report on fishing was late.", []],
  ["Parliament debated the Paris Agreement. The resolution was adopted at noon.", []],
  ["Parliament debated Resolution 2231. The resolution of the dispute took years.", []],
  ["Parliament debated Resolution 2231. The document centre was closed.", []],
  ["Envoys praised Resolution 1701. The resolution talks in Geneva were called off.", []],
  ["The deputies cited Article 5. The document was short.", []],
  ["The text of the treaty is secret.", []],
  [
    "Envoys drafted the Geneva Convention. Rain fell. Nobody slept. The hotel was cold. Everyone left. The treaty came later.",
    [],
  ],
];

describe("resolveReferences", () => {
  for (const [text, expected] of [...CASES, ...DOCUMENTS])
    it(text === "" ? "has nothing to say of nothing" : text, () => {
      const found = readText(text)
        .statements.flatMap((statement) => statement.references ?? [])
        .map(({ start, end, antecedent }) => `${text.slice(start, end)} = ${antecedent.surface}`);
      assert.deepEqual(found, expected);
    });

  it("explains itself and knows how sure it is", () => {
    const [reference] = readText("Maria Novak resigned on Monday. She said little.").statements.flatMap(
      (statement) => statement.references ?? [],
    );
    assert.equal(reference?.kind, "pronoun");
    assert.equal(reference.explanation, "“She” stands for Maria Novak, named in the sentence before");
    assert.ok(reference.confidence >= 0.8 && reference.confidence <= 1);
  });
});
