/** A claim against the only sentence of its cited article that tells of the same event, by whatever verb; and where another one may be meant. */
import { describe } from "node:test";
import { checkCited, type CitedCase } from "./citedCases.js";

const CASES: readonly (readonly [name: string, cases: readonly CitedCase[]])[] = [
  [
    "sees another place of what the article tells once, by another verb",
    [
      {
        claim: "Ilona Varga was laid to rest in Szeged.",
        article: "Ilona Varga was buried on Friday in Makó, where she had taught. The school closed for the day.",
        words: "Makó",
      },
      {
        claim: "The sculptor Ilona Varga was caught in Szeged.",
        article:
          "Police arrested Ilona Varga, a sculptor, in the market town of Makó. She had been in hiding since May.",
        words: "the market town of Makó",
      },
      {
        claim: "The night watchman was stabbed in the boiler room.",
        article: "The night watchman was stabbed in a corridor of the mill. He is recovering.",
        words: "a corridor of the mill",
      },
      {
        claim: "The old bridge was built of steel.",
        article: "The bridge was built of concrete. The council refused to say when a new one would be built.",
        words: "concrete",
      },
      {
        claim: "The ministry asked the council for help.",
        article: "Council leader Jo Pryce asked the ministry for help. Nobody answered.",
        words: "Council leader",
      },
      // Within it, or a wider word for it.
      {
        claim: "Ilona Varga was laid to rest in Hungary.",
        article: "Ilona Varga was buried on Friday in Makó, where she had taught.",
      },
      {
        claim: "The watchman was stabbed in the building.",
        article: "The night watchman was stabbed in a corridor of the mill. The building was empty otherwise.",
      },
      // Twice in the article: in one of them it may have been so.
      {
        claim: "Ilona Varga was arrested in Szeged.",
        article: "Ilona Varga was arrested in Makó in 2015. She was detained again last week.",
      },
      {
        claim: "The watchman was stabbed in the boiler room.",
        article: "The night watchman was stabbed in a corridor. Blood of the watchman was found in the boiler room.",
      },
    ],
  ],
  [
    "sees another thing that somebody is charged with, though another person is charged with it",
    [
      {
        claim: "Pavel Dusek was charged with bribery.",
        article:
          "The head of the office, Pavel Dusek, was charged with negligence on Monday. A clerk, Jana Mala, is charged with bribery.",
        words: "negligence",
      },
      {
        claim: "Pavel Dusek was charged with bribery.",
        article:
          "The head of the office, Pavel Dusek, was charged with negligence on Monday. On Friday he was charged with bribery, too.",
      },
    ],
  ],
  [
    "sets what is to come against what is to come, and never against what was done",
    [
      {
        claim: "The archive will be moved to Lund.",
        article: "The county plans to move the archive to Malmö next year. Nobody there objects.",
        words: "Malmö",
      },
      {
        claim: "The archive was moved to Lund.",
        article: "The county plans to move the archive to Malmö next year. Nobody there objects.",
      },
      {
        claim: "The archive will be moved to Lund.",
        article: "The archive was moved to Malmö in 2015. It is too small again.",
      },
    ],
  ],
  [
    "sees who gave and who got, who asked whom",
    [
      {
        claim: "The Berg family bought the quarry from Norstein in 2009.",
        article: "Norstein bought the quarry from the Berg family in 2009 for two million euros.",
        words: "Norstein",
      },
      {
        claim: "The Berg family bought the quarry from Norstein in 2009.",
        article: "Norstein bought the quarry from the Berg family in 2005. The Berg family bought it back in 2009.",
      },
    ],
  ],
  [
    "sees another office of the person",
    [
      {
        claim: "Lars Holm, the minister of defence, did not read the letter.",
        article: "A letter reached the Minister of Justice, Lars Holm, in May. Holm says that he did not read it.",
        words: "Minister of Justice",
      },
      {
        claim: "The mayor of Tisno, Vera Babic, opened the fair.",
        article: "The fair was opened on Sunday. The mayor of Vodice, Vera Babic, spoke for an hour.",
        words: "mayor of Vodice",
      },
      {
        claim: "The home secretary Lars Holm did not read the letter.",
        article: "A letter reached the interior minister, Lars Holm, in May.",
      },
      {
        claim: "Lars Holm, the minister of defence, did not read the letter.",
        article:
          "A letter reached the former Minister of Justice, Lars Holm, in May. Holm has been minister of defence since June.",
      },
      {
        claim: "Lars Holm, the minister of finance, did not read the letter.",
        article: "A letter reached the Minister of Economy and Finance, Lars Holm, in May.",
      },
    ],
  ],
];

describe("the only telling in a cited article", () => checkCited(CASES));
