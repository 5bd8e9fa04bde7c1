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
    "takes a value for a slip of the pen where hardly anything but the digits speaks for it",
    [
      {
        claim: "The avalanche broke loose at 2,200 metres.",
        article:
          "The avalanche came down at noon. It had broken loose at an altitude of 2,700 metres, the rescuers said.",
        words: "2,700 metres",
      },
      {
        claim: "Pupils in forty provinces sit the test again.",
        article: "The test was sold on the street. In fourteen provinces pupils must now sit it again.",
        words: "fourteen provinces",
      },
      {
        claim: "The mill ground 500 tonnes of rye last year.",
        article: "The mill at Alsen has four stones. Last year it ground 5,000 tonnes of rye.",
        words: "5,000 tonnes",
      },
      // What differs by another digit, was meant as a condition or is of somebody else.
      {
        claim: "It made a profit in 2022.",
        article: "Alsen Mills made a loss of 3 million kroner in 2023, after a profit the year before.",
      },
      {
        claim: "The farm of Ole Brun has 250 sheep.",
        article: "The wolf came twice. The farm of Siv Lund lost 20 of its 520 sheep.",
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
