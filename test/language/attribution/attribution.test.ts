/** Attribution: single shapes, labelled sentences, a measure on held-out ones, and any text at all. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { findAttributions } from "../../../server/src/core/language/attribution/attribution.js";
import { findQuotations } from "../../../server/src/core/language/attribution/quotations.js";
import type { Attribution } from "../../../server/src/core/language/attribution/types.js";
import { parseFixture } from "../../support/fixture.js";
import { HELD_OUT_SENTENCES } from "./heldOut.js";
import { LABELLED_SENTENCES, type Labelled } from "./labelled.js";

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly sources: number;
}

function whole(text: string): { start: number; end: number } {
  return { start: 0, end: text.length };
}

function written(text: string, attribution: Attribution): string {
  const slice = (range: { start: number; end: number }): string => text.slice(range.start, range.end);
  const source = attribution.source === undefined ? "" : slice(attribution.source);
  return `${source} | ${slice(attribution.cue)} | ${slice(attribution.content)} | ${attribution.kind}${attribution.direct ? ", direct" : ""}`;
}

/** The sentence is marked `<|…|>` inside its paragraph; an unmarked text is one sentence. */
function checkAttributions(marked: string, expected: readonly string[]): void {
  const fixture = parseFixture(marked);
  const text = [...fixture.files.values()][0] ?? "";
  const sentence = fixture.ranges[0] ?? whole(text);
  assert.deepEqual(
    findAttributions(text, sentence, whole(text), []).map((attribution) => written(text, attribution)),
    expected,
    text,
  );
}

function score(sentences: readonly Labelled[]): Score {
  let right = 0;
  let found = 0;
  let wanted = 0;
  let sources = 0;
  for (const [text, ...expected] of sentences) {
    const got = findAttributions(text, whole(text), whole(text), []);
    const cues = got.map((attribution) => text.slice(attribution.cue.start, attribution.cue.end));
    const hits = expected.filter(([, cue]) => cues.some((written) => written.includes(cue) || cue.includes(written)));
    sources += hits.filter(([source]) =>
      got.some(
        (attribution) =>
          source ===
          (attribution.source === undefined ? "" : text.slice(attribution.source.start, attribution.source.end)),
      ),
    ).length;
    right += hits.length;
    wanted += expected.length;
    found += got.length;
  }
  return { precision: right / found, recall: right / wanted, sources: sources / right };
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ["The lake is shrinking."],
  ["The warlord runs a so-called “charity” in Goma."],
  ["We believe that the dam will break."],
  [
    "The treaty contains a secret clause allowing foreign ships into the bay.",
    "The treaty | contains a secret clause | allowing foreign ships into the bay | document",
  ],
  ["The kit contains a clause of wood."],
  [
    "The camp was emptied, which confirms the reports on digging near the reactor.",
    " | reports | digging near the reactor | statement",
  ],
  [
    "The harbour is closed, writes the Harbour Gazette, as quoted by Radio Delta.",
    "the Harbour Gazette | writes | The harbour is closed | statement",
    "Radio Delta | quoted | The harbour is closed, writes the Harbour Gazette | statement",
  ],
  [
    "Forty gunmen, who Lima says were paid by Quito, crossed the river.",
    "Lima | says | were paid by Quito | statement",
  ],
  ["The base, which the opposition says is empty, costs millions.", "the opposition | says | is empty | statement"],
  [
    "The road was cut, with Accra saying in May that rebels had mined it.",
    "Accra | saying | rebels had mined it | statement",
  ],
  [
    "The raid is being described as a failure.",
    " | is being described | The raid is being described as a failure | statement",
  ],
  // A clause at the end names whose words the whole sentence is.
  ["The wells were poisoned, tests found.", "tests | found | The wells were poisoned | statement"],
  [
    "The raid was ordered by General Haddad, the opposition claims.",
    "the opposition | claims | The raid was ordered by General Haddad | statement",
  ],
  [
    "The dam will fail within a year, as two newspapers warn.",
    "two newspapers | warn | The dam will fail within a year | statement",
  ],
  [
    "The dam burst after rain, satellite images showed.",
    "satellite images | showed | The dam burst after rain | statement",
  ],
  ["When the talks failed, inspectors concluded."],
  ["He published photos, letters and the opposition claims."],
  ["The court heard the case, the claims and the warnings."],
  ["The plane crashed, no one claims."],
  ["In the Pentagon's view, the strike was lawful.", "the Pentagon | view | the strike was lawful | belief"],
  ["The law is dead, in his view.", "his | view | The law is dead | belief"],
  ["As the embassy sees it, the deal is dead.", "the embassy | sees | the deal is dead | belief"],
  ["As he left, the envoy saw it."],
  [
    "The opposition accuses the army chief, General Okello, of having ordered the raid.",
    "The opposition | accuses | the army chief, General Okello, of having ordered the raid | statement",
  ],
  ["Reports that the airport had fallen could not be verified.", " | Reports | the airport had fallen | statement"],
  [
    "Reports that rebels took the bridge have not been independently verified.",
    " | Reports | rebels took the bridge | statement",
  ],
  ["She told Le Monde the files were burned.", "She | told | the files were burned | statement"],
  // A quotation of several sentences takes its speaker from the sentence where it ends or begins.
  [
    "<|“The river rose in the night.|> We lost everything,” the farmer said.",
    "the farmer | said | The river rose in the night. | statement, direct",
  ],
  [
    "The farmer said: “The river rose in the night. <|We lost everything.|> Nobody came.” He left.",
    "The farmer | said | We lost everything. | statement, direct",
  ],
  ["“The river rose.” <|The bridge fell in 1990 and was never rebuilt.|>"],
  // Quotations that share a speaker: behind the one before, or announced in the line above.
  [
    "“It rained for days,” the farmer said. <|“Nobody came to help us.”|>",
    "the farmer | said | Nobody came to help us. | statement, direct",
  ],
  ["The farmer left. <|“Nobody came to help us.”|>", " | “ | Nobody came to help us. | quotation, direct"],
  // Single marks quote where they are clearly no apostrophes.
  ["‘We will not leave,’ the abbot said.", "the abbot | said | We will not leave | statement, direct"],
  ["The monks’ abbot met the villagers’ leaders in the ’90s."],
  // Others answer a report in apposition to it.
  [
    "Lima says the convoy was attacked, a claim Quito rejects.",
    "Lima | says | the convoy was attacked | statement",
    "Quito | rejects | the convoy was attacked | denial",
  ],
  ["The envoy, whom Accra accuses of spying, left.", "Accra | accuses | spying | statement"],
  ["Accra considers the vote a farce.", "Accra | considers | the vote a farce | belief"],
  ["The court considered the case on Monday."],
  ["Police put the toll at 40.", "Police | put | the toll at 40 | statement"],
  ["Police put the car in a garage."],
  ["Witnesses reported hearing gunfire.", "Witnesses | reported | hearing gunfire | statement"],
  [
    "An adviser to the king said the talks had failed.",
    "An adviser to the king | said | the talks had failed | statement",
  ],
  ["Oslo called the charges baseless.", "Oslo | called | the charges baseless | statement"],
  ["The bishop expressed concern that the town would fall.", "The bishop | concern | the town would fall | belief"],
  [
    "The charity said it had proof, which the army denies.",
    "The charity | said | it had proof, which the army denies | statement",
    "the army | denies | it had proof | denial",
  ],
  [
    "The governor was quoted by the radio as saying that the town was calm.",
    "The governor | saying | the town was calm | statement",
  ],
  ["The judge said maps and kits would be printed.", "The judge | said | maps and kits would be printed | statement"],
  ["The judge said nothing and left."],
  ["The hospital admitted forty patients."],
  ["The ministry admitted a number of errors.", "The ministry | admitted | a number of errors | statement"],
  ["According to size, the crates were stacked in rows."],
  ["The claim that troops had fired angered Oslo.", " | claim | troops had fired | statement"],
  // A mark without a partner does not swallow what follows.
  ["He called it a “mistake. <|The bridge fell in 1990 and was never rebuilt.|>"],
  ["<|The mayor did not say who paid.|> “Ask them,” he said."],
];

describe("attribution", () => {
  for (const [marked, ...expected] of CASES) {
    it(marked, () => checkAttributions(marked, expected));
  }

  it("finds the labelled attributions and no others", () => {
    const { precision, recall, sources } = score(LABELLED_SENTENCES);
    assert.ok(precision >= 0.98 && recall >= 0.98 && sources >= 0.98, JSON.stringify({ precision, recall, sources }));
  });

  it("holds on sentences that no rule was tuned on", () => {
    const { precision, recall, sources } = score(HELD_OUT_SENTENCES);
    assert.ok(precision >= 0.92 && recall >= 0.9 && sources >= 0.9, JSON.stringify({ precision, recall, sources }));
  });

  it("never cuts a speaker inside a name", () => {
    const text = "Bank of Ireland and Partners said profits fell.";
    const name = { start: 0, end: "Bank of Ireland and Partners".length };
    const [found] = findAttributions(text, whole(text), whole(text), [name]);
    assert.deepEqual(found?.source, name);
  });

  it("keeps every range inside the paragraph on any text", () => {
    const pieces = fc.constantFrom(
      "said ",
      "that ",
      "“",
      "”",
      '"',
      ", ",
      ". ",
      "according to ",
      "the army ",
      "denied ",
      "who ",
      "Kyiv ",
      "claims ",
      "(",
      ") ",
      "as ",
      "’s ",
      "it ",
      "\n",
      "is ",
      "not ",
      "— ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        for (const { source, cue, content } of findAttributions(text, whole(text), whole(text), [])) {
          for (const range of [cue, content, ...(source === undefined ? [] : [source])]) {
            assert.ok(range.start >= 0 && range.start < range.end && range.end <= text.length, text);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not slow down on a line without end", () => {
    const text = "the army said “that it ".repeat(40_000);
    const start = performance.now();
    findAttributions(text, whole(text), whole(text), []);
    assert.ok(performance.now() - start < 5000);
  });
});

describe("quotations", () => {
  const quoted = (text: string): readonly string[] =>
    findQuotations(text, whole(text)).map(({ inside }) => text.slice(inside.start, inside.end));
  const QUOTED: readonly (readonly [string, ...string[]])[] = [
    ['He said “no” and "never".', "no", "never"],
    ["„Hier“ said «là».", "Hier", "là"],
    ["“One “two” three” four.", "One “two"],
    ["The town”s well and Peru”s coast."],
    ["“It goes on and on", "It goes on and on"],
    ["It begins “here and goes on"],
    ['A 6" pipe and a 9" pipe.'],
  ];
  for (const [text, ...expected] of QUOTED) {
    it(text, () => assert.deepEqual(quoted(text), expected));
  }
});
