/** Sentences of articles as they would stand alone and in their simple parts, and the way back to the words of the article. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withNamesOf } from "../../server/src/core/assess/reading/namesOfArticle.js";
import { simpleSentencesOf } from "../../server/src/core/assess/reading/simpleSentences.js";
import { standAlone } from "../../server/src/core/assess/reading/standAlone.js";
import { readText } from "../../server/src/core/model/readText.js";
import type { Statement } from "../../server/src/core/model/statement.js";

function only(text: string): Statement {
  const [statement] = readText(text).statements;
  assert.ok(statement !== undefined);
  return statement;
}

/** What the last sentence of an article reads for a claim. */
function alone(claim: string, article: string): string | undefined {
  const sentences = readText(article).statements;
  const last = sentences.at(-1);
  assert.ok(last !== undefined);
  return standAlone(only(claim), last, () => sentences.at(-2))?.statement.text;
}

describe("a sentence that stands alone", () => {
  for (const [claim, article, expected] of [
    [
      "The operation took three hours.",
      "The patient left the hospital nineteen days after the operation. It took thirteen hours and was led by Samir Haddad.",
      "The operation took thirteen hours and was led by Samir Haddad.",
    ],
    [
      "Two firefighters were treated.",
      "260 firefighters were in action. Four of them were treated.",
      "Four firefighters were treated.",
    ],
    [
      "Two firefighters were treated.",
      "260 firefighters were in action. None of them were treated.",
      "None of the firefighters were treated.",
    ],
    [
      "The warning was sent on Friday.",
      "The commander had not been told of the warning. The district had sent it by fax on Thursday.",
      "The district had sent the warning by fax on Thursday.",
    ],
    [
      "The prosecutor will ask for nine years.",
      "The maximum is ten years, the prosecutor will ask for six.",
      "The maximum is ten years, the prosecutor will ask for six years.",
    ],
  ] as const)
    it(expected, () => {
      assert.equal(alone(claim, article), expected);
    });

  for (const [claim, article] of [
    // Two things that "it" may stand for.
    ["The bank employs 400 people.", "The bank bought the firm in May. It employs 300 people."],
    // A subject that means nothing.
    ["The fire cost a million.", "The fire was put out at noon. It is clear that nobody was hurt."],
    // What it is says what it stands for.
    ["The cartel lasted three years.", "The union fined the cartel. It is the second fine since 2009."],
    // The figure is the claim's own.
    ["A captain at Norva earns 118,000 euros.", "A captain at Skarra earns 82,000 euros, at Norva 118,000."],
  ] as const)
    it(`nothing is put into: ${article}`, () => {
      assert.equal(alone(claim, article), undefined);
    });

  it("its ranges lead back to the words of the article", () => {
    const sentences = readText("260 firefighters were in action. Four of them were treated.").statements;
    const last = sentences[1];
    assert.ok(last !== undefined);
    const read = standAlone(only("Two firefighters were treated."), last, () => sentences[0]);
    assert.ok(read !== undefined);
    const [count] = read.statement.quantities;
    assert.ok(count?.counted !== undefined);
    const whole = read.inArticle({ start: count.start, end: count.counted.range.end });
    assert.equal(last.text.slice(whole.start - last.range.start, whole.end - last.range.start), "Four of them");
  });
});

describe("the simple sentences of a sentence", () => {
  for (const [text, expected] of [
    [
      "The party, which holds 38 seats, has ruled out a coalition; she depends on the minority.",
      ["The party has ruled out a coalition.", "The party holds 38 seats.", "she depends on the minority."],
    ],
    [
      "The inquiry has blamed the operator and spared the authorities.",
      ["The inquiry has blamed the operator.", "The inquiry has spared the authorities."],
    ],
    ["The health minister, Josef Kral, rejected the plan.", ["Josef Kral rejected the plan."]],
    [
      "The group attacked the tax office of Mehren in 2021, which paid 600,000 crowns.",
      ["The group attacked the tax office of Mehren in 2021.", "the tax office of Mehren paid 600,000 crowns."],
    ],
    ["Mester, 47, a lawyer, had promised a referendum.", ["Mester had promised a referendum."]],
    [
      "A court sentenced the former head of the service, General Marek Dubrov, to nine years.",
      ["A court sentenced Marek Dubrov to nine years."],
    ],
    [
      "The drivers protested against a toll of 90 lei, which the government has lowered to 55.",
      ["The drivers protested against a toll of 90 lei.", "the government has lowered the toll of 90 lei to 55."],
    ],
    // Nothing is said of the one without the other.
    ["If the dam breaks, the valley is flooded and the mill is lost.", []],
    ["Nobody was killed and two were hurt.", []],
    ["The dam broke.", []],
  ] as const)
    it(text, () => {
      assert.deepEqual(
        simpleSentencesOf(only(text)).map(({ statement }) => statement.text),
        expected,
      );
    });

  it("a list without a stop is left as it is", () => {
    assert.deepEqual(simpleSentencesOf(only(`${"The dam broke; ".repeat(200)}the mill was lost.`)), []);
  });

  it("their ranges lead back to the words of the article", () => {
    const text = "The party, which holds 38 seats, has ruled out a coalition.";
    const [, part] = simpleSentencesOf(only(text));
    assert.ok(part !== undefined);
    const [seats] = part.statement.quantities;
    assert.ok(seats !== undefined);
    const { start, end } = part.inArticle(seats);
    assert.match(text.slice(start, end), /^38/u);
  });
});

describe("a claim with the names of its article", () => {
  const told = readText("Liana Mester has won the election. Oskar Thal, who lost, comes from Hope.").statements;
  it("a family name that opens it", () => {
    const names = withNamesOf(only("Thal won the election."), told).mentions.map(({ surface }) => surface);
    assert.deepEqual(names, ["Thal"]);
  });
  it("a word of the language is none", () => {
    const claim = only("Hope is left.");
    assert.equal(withNamesOf(claim, told), claim);
  });
});
