/** Figures, dates and times of day of a claim against what the article that it cites tells once; and where another one may be meant. */
import { describe } from "node:test";
import { checkCited, type CitedCase } from "./citedCases.js";

const CASES: readonly (readonly [name: string, cases: readonly CitedCase[]])[] = [
  [
    "sees a figure with another currency or unit",
    [
      {
        claim: "The thieves got away with 74,000 pounds.",
        article: "The till was empty in the morning. Investigators put the loss at 74,000 euros.",
        words: "74,000 euros",
      },
      {
        claim: "The pipeline is 85 miles long.",
        article: "The pipeline runs through two valleys. It is 85 kilometres long.",
        words: "85 kilometres",
      },
      // Both are told; or the one is a part of the other's name.
      {
        claim: "The thieves got away with 74,000 pounds.",
        article: "Investigators put the loss at 74,000 euros. An earlier theft had cost the shop 74,000 pounds.",
      },
      {
        claim: "The fine was 74,000 dollars.",
        article: "A court imposed a fine of 74,000 Namibia dollars on the shop.",
      },
    ],
  ],
  [
    "sees a figure whose digits changed places",
    [
      {
        claim: "The dormitory had been built for 360.",
        article: "The dormitory was built for 630 pupils and held 800 at the time of the fire.",
        words: "630 pupils",
      },
      // A figure of something else.
      {
        claim: "The dormitory had been built for 360.",
        article: "The library of the town lent 630 books in a week. The dormitory is new.",
      },
    ],
  ],
  [
    "sees another month, year or weekday of what the article tells once",
    [
      {
        claim: "Somebody who paid in cash had taken the boathouse in April.",
        article: "The boathouse was rented in June by a man who paid in cash. Nobody saw him again.",
        words: "June",
      },
      {
        claim: "The council plans to open the swimming bath in 2021.",
        article:
          "The council spoke of a bath for the west of the town, a swimming bath which it means to open in 2022.",
        words: "2022",
      },
      {
        claim: "Seven miners died in that shaft in October 2009.",
        article: "The shaft was closed on Monday. In March 2009, seven miners were killed in the same shaft.",
        words: "March 2009",
      },
      {
        claim: "She was buried on Sunday.",
        article: "The dancer Ilona Varga was buried on Friday in Makó. The school closed for the day.",
        words: "Friday",
      },
      // A second event of the kind; an edge that is no point; the first time of several.
      {
        claim: "The boathouse was rented in April.",
        article: "The boathouse was rented in June by a man who paid in cash. It was rented in April, too.",
      },
      {
        claim: "The dancer taught in Makó until 2012.",
        article: "The dancer had taught in Makó since 1998.",
      },
      {
        claim: "The regatta was held on 9 June 2019.",
        article: "The regatta was first held in 1974, when twelve boats took part.",
      },
      {
        claim: "Three nurses were killed on 3 June 2019.",
        article: "Three nurses have died after the attack of 3 June: one of them succumbed to her wounds on Wednesday.",
      },
    ],
  ],
  [
    "sees another time of day",
    [
      {
        claim: "The curator heard of the theft at eight in the evening.",
        article: "The curator learned of the theft at five in the morning, when a cleaner called her.",
        words: "five in the morning",
      },
      {
        claim: "It started snowing at noon.",
        article: "Snow began to fall at four o'clock in the morning and did not stop until Sunday.",
        words: "four o'clock in the morning",
      },
      {
        claim: "The celebration began in the morning.",
        article: "The reception had begun at half past seven in the evening on the terrace of the hotel.",
        words: "half past seven in the evening",
      },
      {
        claim: "The curator heard of the theft early in the morning.",
        article: "The curator learned of the theft at five in the morning, when a cleaner called her.",
      },
      {
        claim: "The celebration began at half past seven.",
        article: "The reception had begun at 19:30 on the terrace of the hotel.",
      },
      {
        claim: "The celebration began late in the evening.",
        article: "The reception had begun shortly before midnight on the terrace of the hotel.",
      },
    ],
  ],
  [
    "sees another age of a person",
    [
      {
        claim: "The pilot who died was 73 years old.",
        article: "Four people died, among them the pilot, Anton Weiss, 37. The glider belonged to a club.",
        words: "37",
      },
      {
        claim: "Anton Weiss was 64.",
        article: "The glider belonged to a club. The 46-year-old Anton Weiss had flown it for years.",
        words: "46-year-old",
      },
      // A birthday later, another person, and one of two.
      { claim: "Anton Weiss was 47.", article: "The pilot, Anton Weiss, 46, had flown the glider for years." },
      { claim: "Anton Weiss was 52.", article: "The pilot, Carla Ferri, 46, had flown with Anton Weiss for years." },
      {
        claim: "The pilot was 52.",
        article: "The pilot, Anton Weiss, 46, survived. A second pilot, Carla Ferri, 52, died.",
      },
    ],
  ],
  [
    "takes a total for no part",
    [
      {
        claim: "The repair of the tower cost 510 euros in all.",
        article:
          "The parish had the tower repaired in May. The repair of the clock cost 150 euros, that of the bell 360.",
      },
    ],
  ],
  [
    "sees another number of those to whom it happened",
    [
      {
        claim: "Six other nurses had to be flown to hospital.",
        article: "A nurse, Iso Perl, was shot, and three of his colleagues were flown to hospital with burns.",
        words: "three of his colleagues",
      },
      {
        claim: "The debate was over after less than forty minutes.",
        article: "The debate lasted three hours. Nobody changed his mind.",
        words: "three hours",
      },
      // All of them counted together, and those of a part.
      {
        claim: "Nineteen people were killed or hurt in the fire.",
        article: "The fire killed seven people and injured twelve others.",
      },
      {
        claim: "The ticket cost 40 euros.",
        article: "The museum opens at ten. A ticket for children cost 18 euros.",
      },
    ],
  ],
];

describe("another value of what a cited article tells once", () => {
  checkCited(CASES);
});
