/** What the article that a claim cites says in words that lean on the rest of it: "both", "the company", "he"; and where they lean on others. */
import { describe } from "node:test";
import { checkCited, type CitedCase } from "./citedCases.js";

const CASES: readonly (readonly [name: string, cases: readonly CitedCase[]])[] = [
  [
    "takes a pronoun for whom the sentence before is about, and not for who is named beside it",
    [
      {
        claim: "Tova Lind succeeded Erik Moss.",
        article: "Director Tova Lind left the museum in May. She was succeeded by Erik Moss.",
        words: "Erik Moss",
      },
      {
        claim: "Tova Lind succeeded Erik Moss.",
        article: "Tova Lind has led the museum since May. Before her, Sven Hoff ran it. He was succeeded by Erik Moss.",
      },
      {
        claim: "Erik Moss succeeded Tova Lind.",
        article: "Director Tova Lind left the museum in May. She was succeeded by Erik Moss.",
      },
    ],
  ],
  [
    "takes “both” for the two persons named before",
    [
      {
        claim: "Nadia Keller pleaded guilty.",
        article:
          "The court heard Nadia Keller, a broker, on Monday. The owner of the yard, Tom Asher, was heard on Tuesday. Both had pleaded not guilty.",
        words: "not guilty",
      },
      {
        claim: "Nadia Keller pleaded guilty.",
        article:
          "The court heard Nadia Keller on Monday. Tom Asher and Paul Wend were heard on Tuesday. Both had pleaded not guilty.",
      },
      {
        claim: "Nadia Keller pleaded guilty.",
        article: "Nadia Keller was heard with three others on Monday.\nBoth had pleaded not guilty.",
      },
      {
        claim: "Nadia Keller denied the charges.",
        article: "Nadia Keller and Tom Asher appeared in court on Monday. Both admitted the charges.",
        words: "admitted",
      },
    ],
  ],
  [
    "takes “the company” for the one that the article names, unless the paragraph names another",
    [
      {
        claim: "Hadron's profits have fallen by 9 per cent since the merger.",
        article:
          "Hadron, a maker of turbines, has moved to Leeds.\nThe company's profits have risen by 9 per cent since the merger.",
        words: "risen",
      },
      {
        claim: "Hadron's profits have fallen by 9 per cent since the merger.",
        article:
          "Hadron, a maker of turbines, has moved to Leeds.\nIts rival is called Volta Nord. The company's profits have risen by 9 per cent since the merger.",
      },
      {
        claim: "The Nordic Pearl has sailed under the flag of Malta since 2011.",
        article:
          "Divers searched the wreck of the Nordic Pearl.\nThe tanker was built in 1998 and has sailed under the flag of Cyprus since 2011.",
        words: "Cyprus",
      },
      {
        claim: "The Nordic Pearl has sailed under the flag of Malta since 2011.",
        article:
          "Divers searched the wreck of the Nordic Pearl.\nThe other ship is called Grey Heron. The tanker was built in 1998 and has sailed under the flag of Cyprus since 2011.",
      },
    ],
  ],
  [
    "takes “the agency” for a name of that kind, and sees the digit that slipped into its date",
    [
      {
        claim: "The Coastal Safety Agency filed a complaint against Nils Brand on 12 June 2019.",
        article:
          "The Coastal Safety Agency counted its buoys again.\nThe agency filed a criminal complaint on 2 June against its former buyer, Nils Brand.",
        words: "2 June",
      },
      {
        claim: "The Coastal Safety Agency filed a complaint against Nils Brand on 9 June 2019.",
        article:
          "The Coastal Safety Agency counted its buoys again.\nThe agency filed another complaint on 2 June against a buyer, Nils Brand.",
      },
      {
        claim: "The Coastal Safety Agency filed a complaint against Nils Brand on 12 June 2019.",
        article:
          "The Coastal Safety Agency counted its buoys again.\nThe office filed a criminal complaint on 2 June against its former buyer, Nils Brand.",
      },
    ],
  ],
  [
    "takes one who died without a name for the one of that rank, or of that day and all else",
    [
      {
        claim: "The third victim died in Graz.",
        article: "A third patient, a woman of 71, died on Tuesday in Linz. The ward stays closed.",
        words: "Linz",
      },
      {
        claim: "The third victim died in Graz.",
        article: "A second patient, a woman of 71, died on Tuesday in Linz. The ward stays closed.",
      },
      {
        claim: "A miner died of his burns in a clinic in Graz on 13 June 2019.",
        article: "A 29-year-old miner died of his burns in a clinic in Linz on Thursday.",
        words: "Linz",
      },
      {
        claim: "A miner died of his burns in a clinic in Graz on 13 June 2019.",
        article: "A 29-year-old miner died of smoke in a clinic in Linz on Wednesday.",
      },
      {
        claim: "A miner died of his burns in a clinic in Graz on 13 June 2019.",
        article: "Two miners died of their burns in a clinic in Linz on Thursday.",
      },
      {
        claim: "A miner died in Graz on 13 June 2019.",
        article: "A miner from Linz died of his burns on Thursday.",
      },
    ],
  ],
  [
    "sees that what was won in a tender went to the winner without one",
    [
      {
        claim: "Ormand Marine won the contract in an open tender.",
        article: "The contract went to Ormand Marine, a yard from Tarn, without a tender.",
        words: "without a tender",
      },
      {
        claim: "Ormand Marine won the contract in an open tender.",
        article: "Ormand Marine, a yard from Tarn, rented its quay without a tender.",
      },
    ],
  ],
  [
    "reads who heads what, which people built it and what failed",
    [
      {
        claim: "Nadia Keller heads the inquiry.",
        article: "Nadia Keller speaks for the yard. The inquiry is led by Judge Tom Asher.",
        words: "Tom Asher",
      },
      {
        claim: "Nadia Keller heads the inquiry.",
        article: "Nadia Keller speaks for the yard. The police inquiry in Tarn was once led by Judge Tom Asher.",
      },
      {
        claim: "The lift was built by an Italian company.",
        article: "The lift opened in 1987. It was built by the Swiss firm Rotmann.",
        words: "Swiss",
      },
      {
        claim: "The lift was built by an Italian company.",
        article: "The lift opened in 1987. It was repaired by the Swiss firm Rotmann.",
      },
      {
        claim: "The lift was built by an Italian company.",
        article: "The lift opened in 1987. Its hall was built by the Swiss firm Rotmann.",
      },
      {
        claim: "The ticket cost 30 euros.",
        article: "The lift carries 2,000 people a day. A ticket for children cost 13 euros.",
      },
      {
        claim: "A ticket cost 30 euros.",
        article: "The lift carries 2,000 people a day. A ticket cost 13 euros.",
        words: "13 euros",
      },
      { claim: "The alarm failed.", article: "The alarm worked, and everybody left the hall.", words: "worked" },
      { claim: "The alarm failed.", article: "The alarm in the other hall worked." },
    ],
  ],
  [
    "reads who was charged, whatever else is said of him, and others as persons",
    [
      {
        claim: "Prosecutors charged Marek Dolin.",
        article: "Former inspector Marek Dolin, who left the yard in March 2017, was not charged.",
        words: "not charged",
      },
      {
        claim: "Prosecutors charged Marek Dolin's partner.",
        article: "Former inspector Marek Dolin, who left the yard in March 2017, was not charged.",
      },
      {
        claim: "Fourteen people were injured in the blast.",
        article: "A blast tore through the mill on Monday, killing three workers and injuring eleven others.",
        words: "eleven",
      },
      {
        claim: "Fourteen people were killed or injured in the blast.",
        article: "A blast tore through the mill on Monday, killing three workers and injuring eleven others.",
      },
      {
        claim: "Fourteen people were killed or hurt in the blast.",
        article: "The blast killed three people and injured eleven others.",
      },
      {
        claim: "The guards detained Nils Brand.",
        article: "Nils Brand, whose yard was searched in 2015, was not detained.",
        words: "not detained",
      },
      {
        claim: "Eleven people were injured in the blast.",
        article: "A blast tore through the mill on Monday, killing three workers and injuring eleven others.",
      },
      {
        claim: "Nineteen people were injured in the blast.",
        article: "Nineteen people were injured in the blast at the mill. Police spoke to eleven others.",
      },
    ],
  ],
];

describe("a cited article", () => checkCited(CASES));
