/** What sentences say that a thing is, where it lies and what somebody is by trade, against one that denies it or says another; and look-alikes. */
import { describe, it } from "node:test";
import type { ReasonKind } from "../../server/src/core/assess/types.js";
import { checkConflict, checkSilent } from "./comparison.js";

type Conflict = readonly [kind: ReasonKind, claim: string, claimWords: string, passage: string, passageWords: string];

interface Group {
  readonly conflicts: readonly Conflict[];
  readonly silent: readonly (readonly [string, string])[];
}

const GROUPS: Readonly<Record<string, Group>> = {
  "places a thing on one continent": {
    conflicts: [
      [
        "place",
        "Varnia is a country in Europe.",
        "Europe",
        "Varnia is a landlocked country in North Africa.",
        "Africa",
      ],
      ["place", "Mount Orda lies in Asia.", "Asia", "Mount Orda is a volcano in South America.", "South America"],
      ["place", "Lake Tessin is in Africa.", "Africa", "Lake Tessin is a lake in Brazil.", "Brazil"],
    ],
    silent: [
      ["Lake Tessin is a lake in South America.", "Lake Tessin is a lake in the Andes of Peru."],
      ["Orsk is a city in Europe.", "Orsk is a city in Turkey."],
      ["Orsk is a city in Europe.", "Orsk is a city in Europe and Asia."],
      ["Orsk is a city in the Middle East.", "Orsk is a city in Asia."],
      // What belongs to a state may lie elsewhere.
      ["Port Lenz is a French town.", "Port Lenz is a town in South America."],
      ["Port Lenz is an island in the Caribbean.", "Port Lenz is an island of the Netherlands."],
      // Other things.
      ["Varnia is a country in Europe.", "Varnia has a colony in North Africa."],
      ["Varnia is a country in Europe.", "Lomar is a country in North Africa."],
    ],
  },
  "knows kinds within one kind": {
    conflicts: [
      ["role", "Rosa lomaris is a grass.", "grass", "Rosa lomaris is a flowering shrub.", "flowering shrub"],
      ["role", "Kessar Air is a bank.", "bank", "Kessar Air is a regional airline.", "regional airline"],
      ["role", "The Delta Star is a submarine.", "submarine", "The Delta Star is a Greek ferry.", "Greek ferry"],
    ],
    silent: [
      ["Rosa lomaris is a plant.", "Rosa lomaris is a flowering shrub."],
      ["The Delta Star is a ferry.", "The Delta Star is a ship."],
      ["The Delta Star is a frigate.", "The Delta Star is a corvette."],
      ["Kessar Air is a bank and an airline.", "Kessar Air is an airline."],
      ["Kessar Air is an airline.", "The Kessar Bank is a bank."],
    ],
  },
  "reads kinds that are told in passing": {
    conflicts: [
      [
        "negation",
        "Ilva Steel is not a maker of rails.",
        "is not a maker",
        "Ilva Steel is one of the oldest makers of rails in Europe.",
        "is one of the oldest makers",
      ],
      [
        "negation",
        "Anna Reisz was not the first woman to cross the strait.",
        "was not the first woman",
        "Anna Reisz became the first woman to cross the strait.",
        "became the first woman",
      ],
      [
        "negation",
        "Jan Torp was not a national hero.",
        "was not a national hero",
        "Jan Torp was a sailor whose rescue of the crew in 1911 made him a national hero.",
        "made him a national hero",
      ],
    ],
    silent: [
      ["Ilva Steel is not the largest maker of rails.", "Ilva Steel is one of the largest makers of rails."],
      ["Ilva Steel is not a maker of rails.", "Ilva Steel was one of the largest makers of rails."],
      ["Ilva Steel is not a maker of rails.", "Ilva Steel is one of the largest makers of nails."],
      ["Ilva Steel is no longer a maker of rails.", "Ilva Steel became a maker of rails in 1911."],
      [
        "Anna Reisz was not the first woman to cross the strait.",
        "Anna Reisz became the first woman to cross the lake.",
      ],
      ["The Lomar was not the first battle of the war.", "The Lomar was the first battle that the duke won."],
      ["Jan Torp was not a national hero.", "Jan Torp was one of those who made him a national hero."],
      ["Jan Torp was not a member of the board in 1990.", "Jan Torp became a member of the board in 1995."],
    ],
  },
  "reads “There is a … called”": {
    conflicts: [
      ["role", "There is a river called Tessin.", "river", "Tessin is a mountain lake in the Alps.", "mountain lake"],
      ["place", "There is a Danish newspaper named Dagen.", "Danish", "Dagen is a Swedish newspaper.", "Swedish"],
    ],
    silent: [
      ["There is a river in the canton called Tessin.", "Tessin is a canton in the Alps."],
      ["There is a newspaper called Dagen.", "Dagen is a Swedish newspaper."],
    ],
  },
  "knows what those of a trade do": {
    conflicts: [
      [
        "negation",
        "Ilmari Torp does not play the violin.",
        "play the violin",
        "Ilmari Torp is the violinist of the Lomar Quartet.",
        "violinist",
      ],
      [
        "negation",
        "Jan Ost has never acted.",
        "acted",
        "Jan Ost is a Dutch actor and singer.",
        "Dutch actor and singer",
      ],
    ],
    silent: [
      ["Ilmari Torp does not play the cello.", "Ilmari Torp is the violinist of the Lomar Quartet."],
      ["Ilmari Torp does not play the violin in public.", "Ilmari Torp is the violinist of the Lomar Quartet."],
      ["Ilmari Torp did not play the violin.", "Ilmari Torp is the violinist of the Lomar Quartet."],
      ["Ilmari Torp does not play the violin.", "Ilmari Torp was a violinist."],
      ["Ilmari Torp does not play the violin.", "Anna Torp is the violinist of the Lomar Quartet."],
    ],
  },
  "knows where somebody lives": {
    conflicts: [
      ["place", "Jan Ost lives in Canada.", "Canada", "Jan Ost moved to Malta in 2015, where he still lives.", "Malta"],
      ["place", "Jan Ost lives in Canada.", "Canada", "Jan Ost lives in Malta.", "Malta"],
    ],
    silent: [
      ["Jan Ost lived in Canada.", "Jan Ost moved to Malta in 2015, where he still lives."],
      ["Jan Ost lives in Canada.", "Jan Ost lives in Toronto."],
      ["Jan Ost lives in Canada.", "Ida Ost lives in Malta."],
    ],
  },
  "reads opposite superlatives told in passing": {
    conflicts: [
      [
        "antonym",
        "Orsk has 9,000 people, making it the third smallest town in Lomar.",
        "third smallest",
        "Orsk, officially Nova Orsk, is the seat of the bishop and the third largest town in Lomar.",
        "third largest",
      ],
      [
        "antonym",
        "Grey Coast is one of the worst-selling games of all time.",
        "worst-selling",
        "It sold 12 million copies, becoming one of the best-selling games of all time.",
        "best-selling",
      ],
    ],
    silent: [
      [
        "Grey Coast is one of the worst-selling games of all time.",
        "It sold well, becoming one of the best-selling games of the year.",
      ],
      ["Orsk is the third smallest town in Lomar.", "Orsk is the second largest town in Lomar."],
      ["Orsk is the third smallest town in Lomar.", "Orsk is the third largest town in Varnia."],
      ["Orsk is the third smallest town in Lomar.", "Gorna is the third largest town in Lomar."],
      ["Orsk is the smallest town in Lomar.", "Orsk is the largest port in Lomar."],
    ],
  },
  "reads other names": {
    conflicts: [
      [
        "negation",
        "The Tessin Front has no other name.",
        "has no other name",
        "The Tessin Front, also known as the Ninth Brigade, is a militia.",
        "also known as the Ninth Brigade",
      ],
      [
        "negation",
        "Jan Ost is only known as Jan Ost.",
        "only known as Jan Ost",
        "Jan Ost, known as The Ferryman, is a smuggler.",
        "known as The Ferryman",
      ],
    ],
    silent: [
      ["Jan Ost is only known as The Ferryman.", "Jan Ost, known as The Ferryman, is a smuggler."],
      ["The Tessin Front has no other name.", "The Delta Front, also known as the Ninth Brigade, is a militia."],
      ["The Tessin Front has no other name.", "The Tessin Front attacked the Ninth Brigade, also known as the Wolves."],
      ["Jan Ost has no alias.", "Jan Ost is known as a smuggler."],
    ],
  },
  "knows the town of a seat and the years of a decade": {
    conflicts: [
      [
        "place",
        "Karst Energy is based in Odra.",
        "Odra",
        "Karst Energy is a supplier headquartered in Trieste.",
        "Trieste",
      ],
      [
        "date",
        "Ilva Steel was founded in the early 1980s.",
        "the early 1980s",
        "Ilva Steel was founded in the late 1990s.",
        "the late 1990s",
      ],
      [
        "date",
        "Ilva Steel was founded in the early 1980s.",
        "the early 1980s",
        "Ilva Steel is a maker of rails founded in 1963.",
        "1963",
      ],
      [
        "date",
        "The Kestrel first flew on 15 December 2006.",
        "15 December 2006",
        "The Kestrel made its maiden flight on 15 July 2006.",
        "15 July 2006",
      ],
    ],
    silent: [
      ["Karst Energy is based in Italy.", "Karst Energy is a supplier headquartered in Trieste, Italy."],
      ["Karst Energy is based in Odra.", "Karst Energy is a supplier with customers in Trieste, Italy."],
      ["Ilva Steel was founded in the early 1980s.", "Ilva Steel was founded in 1984."],
      ["Ilva Steel was founded in the early 1980s.", "Ilva Steel was founded in the 1980s."],
      ["Ilva Steel was founded in the early 1980s.", "Ilva Steel was nationalised in the late 1990s."],
      ["The Kestrel first flew on 15 December 2006.", "The Kestrel made its maiden flight in December 2006."],
      ["The Kestrel first flew on 15 December 2006.", "The Kestrel first flew on 15 July 2007 with passengers."],
      ["The Kestrel first flew on 15 December 2006.", "The Kestrel first landed on 15 July 2006."],
    ],
  },
};

for (const [name, { conflicts, silent }] of Object.entries(GROUPS)) {
  describe(name, () => {
    for (const [kind, claim, words, passage, others] of conflicts)
      it(`“${claim}” against “${passage}”`, () => {
        checkConflict(kind, claim, words, passage, others);
      });
    it("and keeps silent about look-alikes", () => {
      checkSilent(silent);
    });
  });
}
