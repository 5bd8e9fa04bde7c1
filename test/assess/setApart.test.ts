/** Claims that say what their cited article sets apart: "by the state, not by the insurer". */
import { describe } from "node:test";
import { checkCited, type CitedCase } from "./citedCases.js";

const CASES: readonly (readonly [name: string, cases: readonly CitedCase[]])[] = [
  [
    "are contradicted by the words that deny it",
    [
      {
        claim: "The insurer pays for the new roof.",
        article: "A new roof costs 40,000 crowns. It is paid for by the county, not by the insurer.",
        words: "not by the insurer",
      },
      {
        claim: "Emil Brandt is a suspect.",
        article: "Emil Brandt was heard on Monday. “He is a witness, not a suspect,” the prosecutor said.",
        words: "not a suspect",
      },
      {
        claim: "Ingrid Holm put the blame on the drivers.",
        article: "Director Ingrid Holm blamed the weather, and not the drivers.",
        words: "not the drivers",
      },
      {
        claim: "The wall fell because of the frost.",
        article: "The wall fell not because of the frost but because of the river, the engineers found.",
        words: "not because of the frost",
      },
    ],
  ],
  [
    "are not where they say the same, or speak of something else",
    [
      {
        claim: "The county pays for the new roof, and not the insurer.",
        article: "A new roof costs 40,000 crowns. It is paid for by the county, not by the insurer.",
      },
      {
        claim: "The county pays for the new roof.",
        article: "A new roof costs 40,000 crowns. It is paid for by the county, not by the insurer.",
      },
      {
        claim: "The insurer has its seat in Lund.",
        article: "A new roof costs 40,000 crowns. It is paid for by the county, not by the insurer.",
      },
      {
        claim: "The drivers went on strike on Monday.",
        article: "Director Ingrid Holm blamed the weather, and not the drivers.",
      },
    ],
  ],
  [
    "see before and after through other verbs",
    [
      {
        claim: "The application arrived before the law was passed.",
        article: "The application reached the office after the law had been adopted and was put aside.",
        words: "after the law had been adopted",
      },
    ],
  ],
];

describe("what a cited article sets apart", () => checkCited(CASES));
