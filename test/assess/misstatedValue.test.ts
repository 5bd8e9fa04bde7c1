/** Values that a cited article gives otherwise in other words than the claim's, over several sentences; and values that it does not give. */
import { describe } from "node:test";
import { checkCited, type CitedCase } from "./citedCases.js";

const CASES: readonly (readonly [name: string, cases: readonly CitedCase[]])[] = [
  [
    "sees a figure of what the article tells in other words",
    [
      {
        claim: "The brewery has 320 employees.",
        article:
          "Haldorsen was founded in 1904 on the quay of Aalesund. The brewery employs 230 people. It sold nine million litres last year.",
        words: "230 people",
      },
      {
        claim: "Divers needed eleven hours to raise the last container.",
        article:
          "The barge sank in the lock on Monday. The last container was raised after four hours. Traffic on the canal was stopped.",
        words: "four hours",
      },
      {
        claim: "The new ward cost 14 million crowns.",
        article:
          "The hospital opened its new ward on Friday. It cost 41 million crowns, most of it paid by the region. The old ward becomes an archive.",
        words: "41 million crowns",
      },
      // Of something else, or reckoned from others.
      {
        claim: "The brewery has 320 employees.",
        article:
          "Haldorsen was founded in 1904 on the quay of Aalesund. The town has 230 taxi drivers. It sold nine million litres last year.",
      },
      {
        claim: "Seven of the miners came out alive.",
        article:
          "Twelve miners were in the shaft when the pump failed. Five of them drowned. The others reached the cage in time.",
      },
      {
        claim: "The choir once had 90 members.",
        article: "The choir of Sola has 45 members, half of what it had in 1990. It sings in the old net loft.",
      },
      {
        claim: "The choir has 12 women among its members.",
        article: "The choir of Sola has 45 members. It sings in the old net loft on Tuesdays.",
      },
    ],
  ],
  [
    "sees a date or a time of what the article tells in other words",
    [
      {
        claim: "The concert began at eight in the evening.",
        article:
          "The hall was full. The concert started at five in the afternoon and lasted two hours. Then the power failed.",
        words: "five in the afternoon",
      },
      {
        claim: "Moen was elected chairman in 2011.",
        article:
          "Arne Moen is a farmer from Sola. He was elected chairman in 2017, by one vote. His brother leads the dairy.",
        words: "2017",
      },
      {
        claim: "The bridge was opened to traffic in September 1987.",
        article:
          "The bridge over the Orla is to be torn down. It was opened in June 1978 by the king. Its piers have cracks.",
        words: "June 1978",
      },
      // Another event, or another time of one.
      {
        claim: "The bridge was repaired in 1987.",
        article:
          "The bridge over the Orla is to be torn down. It was opened in June 1978 by the king. Its piers have cracks.",
      },
      {
        claim: "Moen was born in 1961.",
        article:
          "Arne Moen is a farmer from Sola. He was elected chairman in 2017, by one vote. His brother leads the dairy.",
      },
      {
        claim: "The concert was over at seven.",
        article:
          "The hall was full. The concert started at five in the afternoon and lasted two hours. Then the power failed.",
      },
      {
        claim: "The town applied for the money in 2019.",
        article:
          "The ministry refused the money on 4 May 2021. The town of Sola wants to go to court. Its pool has been closed for a year.",
      },
    ],
  ],
  [
    "takes no age for that of somebody else",
    [
      {
        claim: "Her trainer is 63.",
        article:
          "Lone Kvist won the lake race on Sunday. It was the second title of the 19-year-old Dane. Her brother came in third.",
      },
    ],
  ],
];

describe("values that a cited article gives otherwise", () => {
  checkCited(CASES);
});
