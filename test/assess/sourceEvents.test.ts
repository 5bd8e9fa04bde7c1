/** Events, owners, standings and days told otherwise: what contradicts, bare or in the cited article, and look-alikes that must stay silent. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compare } from "../../server/src/core/assess/compare.js";
import type { ReasonKind } from "../../server/src/core/assess/types.js";
import { readText } from "../../server/src/core/model/readText.js";
import { checkConflict, compared } from "./comparison.js";

const CONFLICTS: readonly (readonly [ReasonKind, string, string, string, string])[] = [
  ["name", "The mill belongs to the county.", "the county", "The mill is owned by the church.", "the church"],
  ["number", "The fire broke out on the second floor.", "second", "The blaze started on the fifth floor.", "fifth"],
  [
    "place",
    "The tug Merel sails under the flag of Malta.",
    "Malta",
    "The tug Merel sails under the flag of Belize.",
    "Belize",
  ],
  [
    "name",
    "Prosecutor Jana Rehn ordered the search of the villa.",
    "Jana Rehn",
    "The search of the villa was ordered by the judge Piet Boll.",
    "Piet Boll",
  ],
  ["antonym", "Ilka Torvik is still alive.", "is still alive", "Ilka Torvik died in 1994.", "died"],
  ["antonym", "Ilka Torvik had two daughters.", "had two daughters", "Ilka Torvik was childless.", "was childless"],
  ["antonym", "Tarn Foods made a profit in 2016.", "made a profit", "Tarn Foods lost money in 2016.", "lost money"],
  [
    "antonym",
    "The Lorica mill burned down before the owner sold the land.",
    "before the owner sold the land",
    "The Lorica mill burned down a year after the owner sold the land.",
    "after the owner sold the land",
  ],
  [
    "number",
    "The camp in Orsa is 90 km from the border.",
    "90 km",
    "In Orsa, some 30 km from the border, Kessia set up a camp.",
    "some 30 km",
  ],
  [
    "number",
    "Lorica lies 40 kilometres north of the capital.",
    "40 kilometres",
    "Lorica is a town 140 kilometres north of the capital.",
    "140 kilometres",
  ],
  [
    "number",
    "Jana Rehn obtained 58 per cent of the vote.",
    "58 per cent",
    "Jana Rehn was declared the winner with 51 per cent of the vote.",
    "51 per cent",
  ],
  [
    "date",
    "Glass Harbour was released in 1999.",
    "1999",
    "Glass Harbour is a 1994 drama film directed by Ugo Ferri.",
    "1994",
  ],
];

const SILENT: readonly (readonly [string, string])[] = [
  ["The mill belongs to the county.", "The bakery is owned by the church."],
  ["The mill belonged to the county.", "The mill is owned by the church."],
  ["The fire broke out on the second floor.", "The blaze spread to the fifth floor."],
  ["Vela has 9,000 inhabitants.", "The old town of Vela has 700 inhabitants."],
  ["The bridge of Orsa is longer than the bridge of Lend.", "The bridge of Orsa is shorter than the bridge of Torv."],
  ["Ilka Torvik is still alive.", "The husband of Ilka Torvik died in 1994."],
  ["Ilka Torvik had no children.", "Ilka Torvik's sister had two children."],
  ["The tug Merel was sailing from Varna to Izmir.", "The tug Merel had once sailed from Varna to Haifa."],
  ["The Lorica mill burned down before the war.", "The Lorica mill was rebuilt after the war."],
  ["The Lorica mill burned down before the war.", "The Lorica bakery burned down after the war."],
  ["The camp in Orsa is 90 km from the border.", "In Orsa, some 30 km from the coast, Kessia set up a camp."],
  ["The camp in Orsa is 90 km from the border.", "The convoy left Orsa and drove 30 km to the border."],
  ["Jana Rehn obtained 58 per cent of the vote.", "Jana Rehn beat Ugo Ferri, who had 41 per cent of the vote."],
  [
    "Jana Rehn obtained 58 per cent of the vote.",
    "Jana Rehn had obtained 51 per cent of the vote in the previous election.",
  ],
  ["Glass Harbour was released in 1995.", "Glass Harbour is a 1994 drama film directed by Ugo Ferri."],
];

describe("events told otherwise", () => {
  for (const [kind, claim, words, passage, others] of CONFLICTS)
    it(`${claim} ← ${passage}`, () => {
      checkConflict(kind, claim, words, passage, others);
    });
  for (const [claim, passage] of SILENT)
    it(`silent: ${claim} ← ${passage}`, () => {
      assert.notEqual(compared(claim, passage).verdict, "contradicts");
    });
});

/** Claim, paragraph of the cited article, and whether its last sentence contradicts. */
const CITED: readonly (readonly [string, string, boolean])[] = [
  ["The crane was built by a Polish firm.", "The crane fell into the dock. It was built by a Danish firm.", true],
  ["The crane was built by a Polish firm.", "The dock was closed. It was built by a Danish firm.", false],
  ["Rescuers evacuated 410 pupils.", "Rescuers reached the school at noon. They evacuated 140 pupils.", true],
  ["The ferry service reopened on 4 May.", "The ferry service reopened on 9 May.", true],
  ["The minister visited the port on 4 May.", "The minister visited the port on 9 May.", false],
  ["The ferry service reopened on 4 May.", "The bus service reopened on 9 May.", false],
];

describe("in the article that a claim rests on", () => {
  for (const [claim, paragraph, isConflict] of CITED)
    it(`${claim} ← ${paragraph}`, () => {
      const [ours] = readText(claim).statements;
      const theirs = readText(paragraph, "2019-05-11").statements.at(-1);
      assert.ok(ours && theirs);
      const words = new Set(paragraph.toLowerCase().match(/[a-z0-9]+/gu) ?? []);
      const before = paragraph.slice(0, theirs.range.start);
      const { verdict } = compare(ours, theirs, { passage: "2019-05-11" }, { words, cited: true, before });
      assert.equal(verdict === "contradicts", isConflict, verdict);
    });
});
