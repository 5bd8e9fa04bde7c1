/** A claim that takes the contrary side of what its cited article tells, in whatever words; and where the article tells of another, of a part or of both. */
import { describe } from "node:test";
import { checkCited, type CitedCase } from "./citedCases.js";

const CASES: readonly (readonly [name: string, cases: readonly CitedCase[]])[] = [
  [
    "sees that the one side was taken and not the other",
    [
      {
        claim: "The senate passed the bill on water meters.",
        article: "The senate rejected the bill on water meters by nine votes. The mayor smiled.",
        words: "rejected",
      },
      {
        claim: "The village council resisted the dam.",
        article: "The village council had been in favour of the dam from the start. A farmer opposed it.",
        words: "in favour",
      },
      {
        claim: "Rolf Amsel followed the order of the inspectors.",
        article: "The pilot, Rolf Amsel, ignored an order from the inspectors. He landed in the fog.",
        words: "ignored an order",
      },
      // Nothing was taken a side in.
      {
        claim: "The senate debated the bill on water meters.",
        article: "The senate rejected the bill on water meters by nine votes.",
      },
      // Another matter.
      {
        claim: "The senate passed the bill on pensions.",
        article: "The senate rejected the bill on water meters by nine votes.",
      },
      // The article says both.
      {
        claim: "The senate passed the bill on water meters.",
        article:
          "The senate at first rejected the bill on water meters. In June the senate adopted the bill on water meters.",
      },
      // Somebody else.
      {
        claim: "Ida Krall supported the merger.",
        article: "Jan Bredow opposed the merger. Ida Krall kept her seat on the board.",
      },
    ],
  ],
  [
    "sees what the article denies",
    [
      {
        claim: "The gang has claimed responsibility for the raid on the depot.",
        article: "Two guards were tied up in the raid on the depot. The gang has not claimed the raid.",
        words: "not claimed the raid",
      },
      {
        claim: "Several passengers were hurt in the collision.",
        article: "The collision closed the line for a day. Nobody was hurt in the collision.",
        words: "was hurt",
      },
      {
        claim: "Orla Finch spoke at the hearing in the town hall.",
        article: "The town hall was full. The treasurer, Orla Finch, was not at the hearing.",
        words: "was not at the hearing",
      },
      // Most did not; some may have.
      {
        claim: "Some of the drivers took part in the strike.",
        article: "Most of the drivers did not take part in the strike.",
      },
      // Denied of him, and not by him.
      {
        claim: "Pim Hoek denies that he copied the plans.",
        article: "The draughtsman Pim Hoek is at home. He has been suspended, not dismissed.",
      },
      // What somebody may do is not what was done.
      {
        claim: "The committee heard Orla Finch.",
        article: "The committee could not hear the treasurer, Orla Finch, if she had left the country.",
      },
    ],
  ],
  [
    "sees that somebody is in another state or role",
    [
      {
        claim: "Bo Strand is awaiting the verdict in jail.",
        article: "The broker Bo Strand was charged in May and is under house arrest on his island.",
        words: "under house arrest",
      },
      {
        claim: "Lena Osk is among the suspects.",
        article: "Lena Osk is a witness. The police questioned her for an hour.",
        words: "is a witness",
      },
      // It was so before, and the article says so.
      {
        claim: "Bo Strand was in jail.",
        article: "Bo Strand was in jail in May. The broker is under house arrest on his island.",
      },
    ],
  ],
];

describe("the contrary side in a cited article", () => checkCited(CASES));
