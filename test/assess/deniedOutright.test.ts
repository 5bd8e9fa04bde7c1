/** What a cited article denies of those whom it spoke of just before; and denials that leave the claim standing. */
import { describe } from "node:test";
import { checkCited, type CitedCase } from "./citedCases.js";

const CASES: readonly (readonly [name: string, cases: readonly CitedCase[]])[] = [
  [
    "sees what is denied of all of them",
    [
      {
        claim: "Several of the inspections concerned bakeries.",
        article:
          "The office made nine inspections in April. None of them concerned bakeries. It has eleven inspectors.",
        words: "None",
      },
      {
        claim: "The guards shot two poachers.",
        article:
          "Two poachers were caught near the lake by guards; neither of them was shot. Their rifles are kept in Sola.",
        words: "neither",
      },
      {
        claim: "The keeper's proposal was approved by the board.",
        article: "The keeper, Lone Kvist, has made a proposal; the board has not approved it. It meets again in May.",
        words: "not approved",
      },
    ],
  ],
  [
    "leaves alone what is denied of others, in part, for now or by somebody",
    [
      {
        claim: "Some of the drivers joined the strike.",
        article: "Most of the drivers did not join the strike. Their own union had settled in May.",
      },
      {
        claim: "The guards shot two poachers.",
        article:
          "Two poachers were shot by guards near the lake. A third was caught; he was not shot. Their rifles are kept in Sola.",
      },
      {
        claim: "Several of the inspections concerned bakeries.",
        article:
          "The office made nine inspections in April. Three concerned bakeries. It fined two shops; none of them sold bread.",
      },
      {
        claim: "The board approved the proposal.",
        article:
          "The board has not yet approved the proposal for the north pier. The proposal for the south pier went through.",
      },
      {
        claim: "The divers found the wreck.",
        article:
          "The divers went down twice on Monday and did not find the wreck. On Friday it was found by the divers off Sola.",
      },
    ],
  ],
];

describe("what a cited article denies of those it spoke of", () => {
  checkCited(CASES);
});
