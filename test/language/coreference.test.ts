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

describe("resolveReferences", () => {
  for (const [text, expected] of CASES)
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
