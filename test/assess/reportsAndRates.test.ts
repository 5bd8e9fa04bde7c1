/** What somebody is told to have said, called or done how often, and which way a figure or a journey went; and look-alikes of another speaker, thing or way. */
import { describe } from "node:test";
import { checkCited, type CitedCase } from "./citedCases.js";

const CASES: readonly (readonly [name: string, cases: readonly CitedCase[]])[] = [
  [
    "compares what one speaker is told to have said",
    [
      {
        claim: "The navy says that one of its submarines was at sea.",
        article:
          "The navy of Nessa says that none of its three submarines was at sea; those of the alliance say nothing.",
        words: "in Northern Post",
      },
      {
        claim: "According to the army, nobody was hurt.",
        article: "The army said that three soldiers had been hurt. The road was closed.",
        words: "in Northern Post",
      },
      {
        claim: "Orlin said that the port had been closed.",
        article: "Pavel Orlin said that the port had been opened. Two ships left in the evening.",
        words: "in Northern Post",
      },
      {
        claim: "The witness said he had seen two men.",
        article: "A second witness said he had seen three men. The street was dark.",
      },
      {
        claim: "The army said that nobody was hurt.",
        article: "The police said that three soldiers had been hurt. The army said that nobody was hurt.",
      },
      {
        claim: "The mayor said that the bridge was closed.",
        article: "The mayor denied that the bridge was open. He spoke for an hour.",
      },
    ],
  ],
  [
    "compares what a thing is called",
    [
      {
        claim: "The observers called the vote unfair.",
        article: "The observers called the vote fair but complained that public television had helped the incumbent.",
        words: "in Northern Post",
      },
      {
        claim: "Eva Sokol called the sentence severe.",
        article: "Eva Sokol called the sentence mild. The court rose at noon.",
        words: "in Northern Post",
      },
      {
        claim: "The observers called the vote unfair.",
        article: "The observers called the campaign fair. They left on Tuesday.",
      },
    ],
  ],
  [
    "compares how often something is done",
    [
      {
        claim: "The inspectorate visited the mine every year.",
        article:
          "The mining inspectorate visited the mine only once in five years, but the report finds no fault with it.",
        words: "once in five years",
      },
      {
        claim: "The water is tested monthly.",
        article: "The water is tested every three months by the university. A second well is planned.",
        words: "every three months",
      },
      {
        claim: "The council meets twice a month.",
        article: "The council meets every week in the old town hall. Its sessions are public.",
        words: "every week",
      },
      { claim: "The council meets every two weeks.", article: "The council meets fortnightly in the old town hall." },
      {
        claim: "The council meets every week.",
        article: "The finance committee of the council meets twice a month. Its chair is Ana Prell.",
      },
      {
        claim: "The inspectorate visited the mine every year.",
        article: "The inspectorate visited the quarry once in five years. The mine is older.",
      },
    ],
  ],
  [
    "sees which way a figure or a journey went",
    [
      {
        claim: "Turnout was lower in the second round than in the first.",
        article:
          "Turnout was 63 per cent, four points more than in the first round two weeks earlier, which Thal had led narrowly.",
        words: "more than in the first round",
      },
      {
        claim: "The freighter was on its way to Ruden.",
        article:
          "Officers searched the freighter Ostrava Star. The ship, which sails under the flag of Belmora, was on its way from Ruden to the port of Haddar.",
        words: "from Ruden to the port of Haddar",
      },
      {
        claim: "Parliament increased the money for the hospitals in 2015.",
        article:
          "The minister resigned. Parliament had cut the money for the hospitals by a third in 2015 at his request.",
        words: "cut",
      },
      {
        claim: "The tax was raised.",
        article: "The government of Moldara has now lowered the tax to 55 lei. Drivers cheered.",
        words: "lowered",
      },
      {
        claim: "Turnout was lower than in the first round.",
        article: "Turnout was 63 per cent, four points less than in the first round.",
      },
      {
        claim: "The freighter was on its way to Haddar.",
        article: "Officers searched the freighter Ostrava Star. The ship was on its way from Ruden to Haddar.",
      },
      {
        claim: "The tax on diesel was raised.",
        article: "The government has lowered the tax on petrol to 55 lei. Drivers cheered.",
      },
    ],
  ],
  [
    "sees what is there and what is not, and who is hurt or missing still",
    [
      {
        claim: "There are no backups of the hospitals.",
        article: "Backups of the hospitals exist. The laboratory is to open on Wednesday.",
        words: "in Northern Post",
      },
      {
        claim: "Three night watchmen were killed.",
        article: "The governor, Pavel Orlin, said that three night watchmen had been hurt, one of them seriously.",
        words: "hurt",
      },
      {
        claim: "Rolf Tangen was rescued.",
        article:
          "Three men were picked up by a container ship. The skipper, Rolf Tangen, and two deckhands are missing.",
        words: "missing",
      },
      {
        claim: "There are no backups of the laboratory.",
        article: "Backups of the hospitals exist. The laboratory is to open on Wednesday.",
      },
      {
        claim: "The door was opened.",
        article: "The door is closed. It was opened in May by the firemen.",
      },
    ],
  ],
  [
    "takes the town behind “mayor of” for no person",
    [
      {
        claim: "Oskar Blom is the mayor of Ratt.",
        article: "The mayor of Ratt, Oskar Blom, praised the firemen. The train stopped in Ratt.",
      },
      {
        claim: "Oskar Blom is the mayor of Ratt.",
        article: "The mayor of Ratt, Edda Holm, praised the firemen. Oskar Blom drove the train.",
        words: "in Northern Post",
      },
    ],
  ],
];

describe("reports, rates and ways", () => {
  checkCited(CASES);
});
