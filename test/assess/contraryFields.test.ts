/** Claims on the contrary side of what their cited article tells, in the fields of news; and look-alikes that speak of another, of some or of another time. */
import { describe } from "node:test";
import { checkCited, type CitedCase } from "./citedCases.js";

const CASES: readonly (readonly [name: string, cases: readonly CitedCase[]])[] = [
  [
    "sees outcomes, states and ways that exclude each other",
    [
      {
        claim: "The court overturned the conviction of Ivo Brandt.",
        article: "The court of appeal on Tuesday upheld the conviction of Ivo Brandt. He had asked for a retrial.",
        words: "in Northern Post",
      },
      {
        claim: "The appeal of the farmers was allowed.",
        article: "The regional court dismissed the appeal of the farmers. Their lawyer shrugged.",
        words: "in Northern Post",
      },
      {
        claim: "The fire at the mill was deliberate.",
        article: "Investigators said the fire at the mill had been an accident. A stove had been left on.",
        words: "in Northern Post",
      },
      {
        claim: "The witness repeated her statement in court.",
        article: "The witness Ana Prell retracted her statement in court on Monday.",
        words: "in Northern Post",
      },
      {
        claim: "The hotel was full on the night of the fire.",
        article: "The hotel was almost new. On the night of the fire the hotel was empty.",
        words: "in Northern Post",
      },
      {
        claim: "The parachute opened.",
        article: "Ole Dahl jumped from 900 metres. The parachute failed.",
        words: "in Northern Post",
      },
      {
        claim: "The skier was uninjured.",
        article: "The skier was seriously injured in the fall. She was taken to a clinic.",
        words: "in Northern Post",
      },
      {
        claim: "The council kept the tram line.",
        article: "The council scrapped the tram line in June, after a debate of six hours.",
        words: "in Northern Post",
      },
      {
        claim: "The minister apologised for the remark.",
        article: "The minister defended the remark on the radio. The opposition was angry.",
        words: "in Northern Post",
      },
      {
        claim: "Norvik kept its promise to the miners.",
        article: "Norvik broke its promise to the miners. Nobody was paid.",
        words: "in Northern Post",
      },
      {
        claim: "The tanker was loaded when it ran aground.",
        article: "The tanker was empty when it ran aground near the cape.",
        words: "in Northern Post",
      },
      {
        claim: "The pilot landed the plane safely.",
        article: "The pilot crashed the plane into a field.",
        words: "in Northern Post",
      },
      {
        claim: "The ship turned to port.",
        article: "The ship turned to starboard, and the barge could not avoid it.",
        words: "in Northern Post",
      },
      {
        claim: "The thief acted alone.",
        article: "The thief acted with two accomplices, the judge found.",
        words: "in Northern Post",
      },
      {
        claim: "The climbers were found dead.",
        article: "The climbers were found alive on Sunday in a snow cave.",
        words: "in Northern Post",
      },
      {
        claim: "The test of the swimmer was negative.",
        article: "The test of the swimmer was positive, the federation said.",
        words: "in Northern Post",
      },
      {
        claim: "The vaccine proved harmful.",
        article: "The vaccine was safe, a study of 4,000 people found.",
        words: "in Northern Post",
      },
      {
        claim: "The firm made a profit in 2018.",
        article: "The firm lost money in 2018 because of the drought.",
        words: "in Northern Post",
      },
      {
        claim: "Workers accepted the offer of the owners.",
        article: "Workers rejected the offer of the owners by a show of hands.",
        words: "in Northern Post",
      },
      {
        claim: "The museum bought the vase.",
        article: "The museum rented the vase for the summer show.",
        words: "in Northern Post",
      },
      {
        claim: "The painting is an original.",
        article: "The painting is a copy, two experts said. It hangs in the hall.",
        words: "in Northern Post",
      },
      {
        claim: "The gallery is closed to visitors.",
        article: "The gallery is open to visitors again since May.",
        words: "in Northern Post",
      },
      {
        claim: "The embassy remained open during the riots.",
        article: "The embassy was closed during the riots.",
        words: "in Northern Post",
      },
      {
        claim: "The rebels observed the ceasefire.",
        article: "The rebels violated the ceasefire on the first night.",
        words: "in Northern Post",
      },
      {
        claim: "The soldiers stayed in the valley.",
        article: "The soldiers withdrew from the valley in April.",
        words: "in Northern Post",
      },
      {
        claim: "The crew ignored the warning.",
        article: "The crew heeded the warning and left the bay.",
        words: "in Northern Post",
      },
      {
        claim: "The minister rejected the plan for a toll.",
        article: "The minister backed the plan for a toll on lorries.",
        words: "in Northern Post",
      },
      {
        claim: "The bank granted the loan.",
        article: "The bank refused the loan to the vineyard.",
        words: "in Northern Post",
      },
      {
        claim: "The buyer paid in cash.",
        article: "The buyer paid by cheque on the same day.",
        words: "in Northern Post",
      },
      {
        claim: "The bridge withstood the flood.",
        article: "The bridge collapsed in the flood.",
        words: "in Northern Post",
      },
      {
        claim: "The students passed the exam.",
        article: "The students failed the exam. It was the hardest in years.",
        words: "in Northern Post",
      },
      {
        claim: "The school admitted the boy.",
        article: "The school turned the boy away because he had no papers.",
        words: "in Northern Post",
      },
      {
        claim: "Rusk finished second.",
        article: "Rusk finished last after a fall in the final bend.",
        words: "in Northern Post",
      },
      {
        claim: "The goalkeeper saved the penalty.",
        article: "The goalkeeper let in the penalty in the ninth minute.",
        words: "in Northern Post",
      },
      {
        claim: "The newspaper retracted the article.",
        article: "The newspaper stood by the article. Its editor refused to comment.",
        words: "in Northern Post",
      },
      {
        claim: "The photo is genuine.",
        article: "The photo is a fake. A student made it on a computer.",
        words: "in Northern Post",
      },
    ],
  ],
  [
    "leaves alone what is told of another, of some, of another time, or both ways",
    [
      {
        claim: "The court overturned the conviction of Ivo Brandt.",
        article:
          "The court of appeal upheld the conviction of Ivo Brandt in 2015. The supreme court quashed the conviction of Ivo Brandt last week.",
      },
      {
        claim: "The fire at the mill was an accident.",
        article: "The fire at the school was deliberate. The mill burned a year before.",
      },
      {
        claim: "The hotel was full on the night of the fire.",
        article: "The hotel was empty in winter. It opened in May.",
      },
      {
        claim: "The skier was uninjured.",
        article: "The snowboarder was injured in the fall. The skier called for help.",
      },
      {
        claim: "The union suspended the strike.",
        article: "The union had extended the strike twice. On Monday it suspended the strike.",
      },
      {
        claim: "The minister apologised for the remark.",
        article: "The minister at first defended the remark. On Friday he apologised for it.",
      },
      {
        claim: "The ferry was on time.",
        article: "The ferry is often late in autumn. That day the sea was calm.",
      },
      {
        claim: "The gallery is open to visitors.",
        article: "The gallery was closed for two years. It has been repaired.",
      },
      {
        claim: "The lake was frozen.",
        article: "The lake was not yet frozen in November. In January men crossed it with sledges.",
      },
      {
        claim: "Rusk won the race.",
        article: "Rusk lost the race of 2016 by a second. In 2018 he won the race.",
      },
      {
        claim: "The bank granted the loan.",
        article: "The bank had refused a loan to the neighbours.",
      },
      {
        claim: "The council kept the tram line.",
        article: "The council scrapped the bus line. The tram line runs as before.",
      },
      {
        claim: "The pilot was unhurt.",
        article: "The co-pilot was seriously injured. The pilot climbed out of the cockpit.",
      },
      {
        claim: "The mayor travelled by train.",
        article: "The mayor's wife travelled by car.",
      },
      {
        claim: "The mayor travelled to Orsk by train.",
        article: "From there the mayor travelled by car to the village. He had come to Orsk by train.",
      },
      {
        claim: "The rebels observed the ceasefire.",
        article: "The army violated the ceasefire, the rebels said.",
      },
      {
        claim: "The bridge is closed to lorries.",
        article: "The bridge is open to cyclists and to cars.",
      },
      {
        claim: "The painting is a copy.",
        article: "The painting in the next room is an original.",
      },
      {
        claim: "The firm made a profit in 2018.",
        article: "The firm made a loss in 2017.",
      },
      {
        claim: "Marta Kolb is unemployed.",
        article: "Marta Kolb was employed by the railway until 2012.",
      },
      {
        claim: "The prisoner is free.",
        article: "The prisoner was in custody for nine days. A judge let him go on Monday.",
      },
      {
        claim: "The government lowered the tax on diesel.",
        article: "The government raised the tax on petrol.",
      },
      {
        claim: "The tanker was empty.",
        article: "The tanker was loaded in Vigo three weeks later.",
      },
      {
        claim: "Most of the students passed the exam.",
        article: "Some students failed the exam.",
      },
      {
        claim: "The storm hit the island.",
        article: "The storm spared the capital.",
      },
      {
        claim: "The hall is cold.",
        article: "The hall was warm when the guests came.",
      },
      {
        claim: "The ship turned to port.",
        article: "The barge turned to starboard. The ship turned to port.",
      },
      {
        claim: "The thief acted alone.",
        article: "The thief had worked with two accomplices in earlier raids.",
      },
      {
        claim: "The rope broke.",
        article: "The rope held for an hour. Then it broke with a bang.",
      },
      {
        claim: "The newspaper published the list.",
        article: "The newspaper withheld the names of two children.",
      },
      {
        claim: "The embassy stayed open.",
        article: "The embassy was closed on Sunday.",
      },
      {
        claim: "The climbers were rescued.",
        article: "Two climbers died in the same gully in 2011.",
      },
      {
        claim: "The minister backed the plan.",
        article: "The minister for trade rejected the plan. The finance minister backed the plan.",
      },
      {
        claim: "The town fell.",
        article: "The town held out for eleven weeks. Then its gates were opened.",
      },
      {
        claim: "The company hired 40 workers.",
        article: "The company laid off 20 workers in another plant.",
      },
      {
        claim: "The witness testified against the mayor.",
        article: "The witness testified for the widow.",
      },
      {
        claim: "The road was open.",
        article: "The road was closed from 3 to 9 May.",
      },
      {
        claim: "Norvik kept its promise to the miners.",
        article: "Norvik broke its promise to the fishermen.",
      },
      {
        claim: "The minister accepted the invitation.",
        article: "The minister declined to say who had invited him.",
      },
      {
        claim: "The police identified the man.",
        article: "The police have not identified the second man.",
      },
      {
        claim: "The opposition supports the ban.",
        article: "A few members of the opposition oppose the ban.",
      },
      {
        claim: "The council approved the budget.",
        article: "The council rejected four amendments to the budget.",
      },
    ],
  ],
];

describe("contrary sides in the fields of news", () => {
  checkCited(CASES);
});
