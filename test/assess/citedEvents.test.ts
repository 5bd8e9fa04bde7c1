/** One event under two names in the article that a claim cites, and plain values of it: how long, how many of which, open or closed, all or some. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compare } from "../../server/src/core/assess/compare.js";
import { readWords } from "../../server/src/core/assess/quotation/words.js";
import { readText } from "../../server/src/core/model/readText.js";

interface Case {
  readonly claim: string;
  /** The paragraph of the cited article; its last sentence is set against the claim. */
  readonly article: string;
  /** Words of the claim and of the article that stand against each other; absent where nothing does. */
  readonly words?: readonly [string, string];
}

function reasonOf({ claim, article }: Case): readonly [string, string] | undefined {
  const [ours] = readText(claim).statements;
  const statements = readText(article, "2021-05-03").statements;
  const passage = statements.at(-1);
  assert.ok(ours && passage);
  const words = new Set(readWords(article).keys);
  const before = article.slice(0, passage.range.start);
  const context = { words, cited: true, before, article: () => words };
  const { verdict, reasons } = compare(ours, passage, { passage: "2021-05-03" }, context);
  const [reason] = reasons;
  return verdict === "contradicts" && reason !== undefined ? [reason.claim.text, reason.evidence.text] : undefined;
}

const CASES: readonly (readonly [name: string, cases: readonly Case[]])[] = [
  [
    "takes the wider name of an event for the event of the article, and no other event for it",
    [
      {
        claim: "The cavalry took part in the rescue.",
        article: "The rescue of the herd began at dawn. The cavalry did not take part in the operation.",
        words: ["took part", "not take part"],
      },
      {
        claim: "The cavalry took part in the rescue.",
        article: "The rescue of the herd began at dawn. The cavalry did not take part in the banquet.",
      },
      {
        claim: "The abbot was in the chapel when the wall was opened.",
        article: "The wall was opened in May. The abbot was not in the chapel when the wall was painted.",
      },
    ],
  ],
  [
    "compares how long one thing took in any units",
    [
      {
        claim: "The voyage had been planned for five years.",
        article: "The voyage of the Ternen began in March. It was planned for five weeks.",
        words: ["five years", "five weeks"],
      },
      {
        claim: "The hearing went on for more than half an hour.",
        article: "The hearing was public. The hearing lasted less than ten minutes.",
        words: ["more than half an hour", "less than ten minutes"],
      },
      {
        claim: "The voyage had been planned for two months.",
        article: "The voyage of the Ternen began in March. It was planned for nine weeks.",
      },
      {
        claim: "The voyage had been planned for five years.",
        article: "The voyage of the Ternen began in March. The cook was trained for five weeks.",
      },
    ],
  ],
  [
    "reads what was open or closed meanwhile",
    [
      {
        claim: "The market was closed during the election.",
        article: "The election was held on Sunday. The market stayed open throughout the vote.",
        words: ["was closed", "stayed open"],
      },
      {
        claim: "The market was closed during the election.",
        article: "The election was held on Sunday. The market stayed open throughout the summer.",
      },
    ],
  ],
  [
    "reads where somebody was while the event of the article went on",
    [
      {
        claim: "The curator was in the gallery when the thieves came.",
        article:
          "Thieves robbed a gallery in Lund. The curator, a Swiss of 50, was not in the gallery during the robbery.",
        words: ["was in the gallery", "was not in the gallery"],
      },
      {
        claim: "The curator was in the gallery when the prize was awarded.",
        article:
          "Thieves robbed a gallery in Lund. The curator, a Swiss of 50, was not in the gallery during the robbery.",
      },
      {
        claim: "The guard was in the gallery when the thieves came.",
        article:
          "Thieves robbed a gallery in Lund. The curator, a Swiss of 50, was not in the gallery during the robbery.",
      },
    ],
  ],
  [
    "reads when something began that is told beside something else",
    [
      {
        claim: "The bakers' boycott began on 14 March.",
        article: "The bakers' guild is old. The guild has ended its boycott of the mills, which began on 4 March.",
        words: ["14 March", "4 March"],
      },
      {
        claim: "The bakers' boycott began on 14 March.",
        article: "The bakers' guild is old. The guild praised the millers' boycott, which began on 4 March.",
      },
      {
        claim: "The bakers' boycott began on 14 March.",
        article: "The bakers' guild is old. The guild has ended its boycott of the mills, which began in March.",
      },
    ],
  ],
  [
    "takes a flat denial in the claim's own words for one, whoever “he” is there, and no narrower one",
    [
      {
        claim: "The bishop answered the letter.",
        article: "The bishop of Lorn received a letter in May. He did not answer the letter.",
        words: ["answered", "not answer"],
      },
      {
        claim: "The company paid the fine.",
        article: "The company was fined in spring. The company did not pay the fine until July.",
      },
      {
        claim: "The company paid the fine.",
        article: "The company was fined in spring. The company's lawyer did not pay the fine.",
      },
      {
        claim: "The company paid the fine.",
        article: "The company was fined in spring. The company did not pay the workers.",
      },
    ],
  ],
  [
    "reads a figure that the article takes back",
    [
      {
        claim: "Seven goats were stolen.",
        article: "This corrects our report of Friday: ten goats were stolen, not seven.",
        words: ["Seven", "ten"],
      },
      {
        claim: "Ten goats were stolen.",
        article: "This corrects our report of Friday: ten goats were stolen, not seven.",
      },
      {
        claim: "Seven goats were sold.",
        article: "This corrects our report of Friday: ten goats were stolen, not seven.",
      },
    ],
  ],
  [
    "reads counts that have changed places",
    [
      {
        claim: "Two violinists and a cellist were hired.",
        article: "The orchestra of Varn grows. Two cellists and a violinist were hired.",
        words: ["Two violinists and a cellist", "Two cellists and a violinist"],
      },
      {
        claim: "Two violinists and a cellist were hired.",
        article: "The orchestra of Varn grows. A cellist and two violinists were hired.",
      },
      {
        claim: "Two violinists and a cellist were hired.",
        article: "The orchestra of Varn grows. Two cellists and a violinist were photographed.",
      },
    ],
  ],
  [
    "sets what is told of all against what is told of some or of none",
    [
      {
        claim: "All of the paintings were returned to the abbey.",
        article: "The abbey lost its paintings in 1944. None of the paintings was returned to the abbey.",
        words: ["returned", "None of the paintings was returned"],
      },
      {
        claim: "All six managers were convicted.",
        article: "The court heard six managers. Two managers were acquitted.",
        words: ["convicted", "acquitted"],
      },
      {
        claim: "All six managers were convicted.",
        article: "The court heard six managers. Two accountants were acquitted.",
      },
      {
        claim: "Several Finns are among the winners.",
        article: "Twelve winners were named on Friday. Three of them are Swedes; no Finn is among them.",
        words: ["Several Finns are among the winners", "no Finn is among them"],
      },
      {
        claim: "Several Finns are among the winners.",
        article: "The jury has five judges; no Finn is among them.",
      },
    ],
  ],
];

describe("an event of the cited article", () => {
  for (const [name, cases] of CASES)
    it(name, () => {
      for (const item of cases) assert.deepEqual(reasonOf(item), item.words, `${item.claim} | ${item.article}`);
    });
});
