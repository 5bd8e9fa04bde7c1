/** Verbs told in several words, read as the one verb that they stand for. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { predicationsOf } from "../../server/src/core/assess/reading/predications.js";
import { framesOf } from "../../server/src/core/assess/reading/frames.js";
import { readText } from "../../server/src/core/model/readText.js";
import { wordsOf, type Statement } from "../../server/src/core/model/statement.js";
import type { TextRange } from "../../server/src/core/text/range.js";
import { checkCited } from "./citedCases.js";

/** Event, who does it and to whom, as the clauses and the tree read the first verb. */
function told(text: string): readonly string[] {
  const [statement] = readText(text).statements;
  assert.ok(statement !== undefined);
  const [predication] = predicationsOf(statement).filter(({ finite }) => finite);
  const [frame] = framesOf(statement).filter(({ kind }) => kind === "verb");
  const words = (range: TextRange | undefined): string => (range === undefined ? "–" : wordsOf(statement, range));
  return [
    [predication?.event, words(predication?.agent), words(predication?.patient)].join(" | "),
    [frame?.event, ...["agent", "patient"].map((role) => phrase(statement, frame, role))].join(" | "),
  ];
}

function phrase(statement: Statement, frame: ReturnType<typeof framesOf>[number] | undefined, role: string): string {
  const found = frame?.phrases.find((each) => each.role === role);
  return found === undefined ? "–" : wordsOf(statement, found.core);
}

const CASES: readonly (readonly [text: string, event: string])[] = [
  ["The minister paid a short visit to Lorica.", "visit | The minister | Lorica"],
  ["Parliament gave its approval to the sale.", "approve | Parliament | the sale"],
  ["The union called the strike off.", "cancel | The union | the strike"],
  ["Firefighters brought the blaze under control.", "contain | Firefighters | the blaze"],
  ["The cavalry took part in the rescue.", "participate | The cavalry | the rescue"],
  ["The two were put on trial.", "try | – | The two"],
  ["The man is on trial in Lenz.", "try | – | The man"],
  ["The bishop came under fire.", "come_under_fire | – | The bishop"],
  ["Three people were taken to hospital.", "hospitalize | – | Three people"],
];

describe("verbs told in several words", () => {
  it("have the event, the doer and the object of the verb that they stand for", () => {
    for (const [text, event] of CASES) assert.deepEqual(told(text), [event, event], text);
  });

  it("are none where the words only stand beside each other", () => {
    for (const [text, event] of [
      ["The boat went off the coast.", "go"],
      ["The ship paid no visit to Lorica.", "pay"],
    ] as const)
      assert.ok(told(text)[0]?.startsWith(event), `${text} ${String(told(text)[0])}`);
  });

  checkCited([
    [
      "contradict and are contradicted as the one verb is",
      [
        {
          claim: "Police arrested the driver of the lorry.",
          article: "The driver of the lorry was not taken into custody.",
          words: "not taken into custody",
        },
        {
          claim: "The minister paid a visit to the flooded village.",
          article: "The minister did not visit the flooded village.",
          words: "not visit",
        },
        { claim: "The driver was taken into custody.", article: "Police arrested the driver of the lorry." },
      ],
    ],
  ]);
});
