/** What a definition says of its subject behind the noun, against claims about the same slot, and definitions that say it of something else. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { areExclusive, classOf } from "../../server/src/core/assess/classes/classes.js";
import type { ReasonKind } from "../../server/src/core/assess/types.js";
import { checkConflict, compared } from "./comparison.js";

const CONFLICTS: readonly (readonly [ReasonKind, string, string, string, string])[] = [
  ["place", "Capoera originated in Chile.", "Chile", "Capoera is a form of dance originating from Peru.", "Peru"],
  [
    "name",
    "Ilva Steel was founded by Anna Torp.",
    "Anna Torp",
    "Ilva Steel is a maker of rails founded by Ole Dahl.",
    "Ole Dahl",
  ],
  ["date", "Ilva Steel was founded in 1962.", "1962", "Ilva Steel is a maker of rails founded in 1988.", "1988"],
  ["date", "Nova was formed in 2004.", "2004", "Nova is a rock band from Leeds, formed in 1999.", "1999"],
  [
    "name",
    "Tidewater was directed by Ann Pell.",
    "Ann Pell",
    "Tidewater is a film directed and written by Rolf Kern.",
    "Rolf Kern",
  ],
  [
    "name",
    "Peter Hollis produced Tidewater.",
    "Peter Hollis",
    "Tidewater is a 1997 drama film produced by Kenneth Moos, Ida Moos and Jan Ost and released by Lion Films.",
    "Kenneth Moos",
  ],
  ["place", "Tarek Odo resides in Malta.", "Malta", "Tarek Odo fled to Cyprus, where he now resides.", "Cyprus"],
  [
    "negation",
    "Ilva Steel is something other than a company.",
    "is something other than a company",
    "Ilva Steel is a Dutch company.",
    "is a Dutch company",
  ],
  [
    "number",
    "Lomar has 10,000 inhabitants.",
    "10,000 inhabitants",
    "The train stopped in Lomar, a town of 80,000 inhabitants.",
    "80,000 inhabitants",
  ],
  [
    "number",
    "Ilva Steel has 200 employees.",
    "200 employees",
    "Ilva Steel, with 1,400 employees, is the largest firm in the valley.",
    "1,400 employees",
  ],
  [
    "name",
    "Tidewater was directed by Rolf Kern.",
    "Rolf Kern",
    "Directed by Ann Pell, Tidewater won a prize.",
    "Ann Pell",
  ],
  [
    "name",
    "Tidewater was directed by a woman named Ann Pell.",
    "Ann Pell",
    "Tidewater is a 2009 war film directed by Ben Stroud.",
    "Ben Stroud",
  ],
  [
    "name",
    "The ship Orla is owned by Ilva.",
    "Ilva",
    "The Orla, a freighter owned by the Arkona Group, ran aground.",
    "Arkona Group",
  ],
  ["name", "Ilva was founded by Ann Pell.", "Ann Pell", "Ilva, founded by Ole Dahl in 1988, makes rails.", "Ole Dahl"],
  ["place", "Varna is the capital of Chile.", "Chile", "Varna is the capital of Peru.", "Peru"],
  ["number", "Jon Berg was the 4th governor of Utah.", "4th", "Jon Berg was the 12th governor of Utah.", "12th"],
  [
    "antonym",
    "Lomaritis is a contagious disease.",
    "contagious",
    "Lomaritis is a non-contagious disease of the skin.",
    "non-contagious",
  ],
  ["antonym", "Lomaritis is harmless.", "harmless", "Lomaritis is dangerous.", "dangerous"],
  [
    "number",
    "The Varna Dam has a height of 40 metres.",
    "40 metres",
    "The Varna Dam is a dam with a height of 60 metres.",
    "60 metres",
  ],
  ["name", "Jon Berg plays for FC Varna.", "FC Varna", "Jon Berg plays for Ostra United.", "Ostra United"],
  ["place", "Jon Berg was born in Texas.", "Texas", "Jon Berg was born in Ohio.", "Ohio"],
];

const SILENT: readonly (readonly [string, string])[] = [
  ["Capoera originated in Peru.", "Capoera is a form of dance originating from Peru."],
  ["Tidewater was written by Mark Hale.", "Tidewater is a film directed by Rolf Kern and written by Mark Hale."],
  ["Tidewater was produced by Jan Ost.", "Tidewater is a film produced by Kenneth Moos, Ida Moos and Jan Ost."],
  ["Nova Radio was founded by Ann Pell.", "Nova Radio is a Polish station owned by the Arkona group."],
  ["Nova Radio is owned by the Berg group.", "Nova Radio was a Polish station owned by the Arkona group."],
  ["Nova is based in Leeds.", "Nova was a company based in Hull."],
  ["Nova is based in England.", "Nova is a company based in Hull."],
  ["Nova was founded by Ann Pell.", "Nova is a subsidiary of a bank founded by Ole Dahl."],
  ["Nova was written by Ann Pell.", "Nova is a film based on a novel written by Mark Hale."],
  ["Tarek Odo resides in Cyprus.", "Tarek Odo fled to Cyprus, where he now resides."],
  ["Tarek Odo resided in Malta.", "Tarek Odo fled to Cyprus, where he now resides."],
  ["Tarek Odo resides in Malta.", "Tarek Odo fled to Cyprus, where his brother resides."],
  ["Tarek Odo resides in Nicosia.", "Tarek Odo fled to Cyprus, where he now resides."],
  ["Ilva Steel is anything but a state company.", "Ilva Steel is a Dutch company."],
  ["Ilva Steel is something other than a company.", "Ilva Steel is not a company."],
  ["Lomar has 10,000 inhabitants.", "Ostra and Lomar, with 80,000 inhabitants, lie on the coast."],
  ["Lomar has 80,000 inhabitants.", "Lomar, a town of some 80,000 inhabitants, lies on the coast."],
  ["Lomar had 10,000 inhabitants in 1950.", "Lomar, a town of 80,000 inhabitants, lies on the coast."],
  ["Ilva Steel has 30 foreign employees.", "Ilva Steel is a firm with 1,400 employees."],
  ["Ilva Steel has 200 employees in Lomar.", "Ilva Steel is a firm with 1,400 employees."],
  ["Ilva Steel has more than 1,000 employees.", "Ilva Steel is a firm with 1,400 employees."],
  ["Odo was born in Lomar.", "The general met Berg, born in Ostra in 1961."],
  ["The Orla was built in 1998.", "The Vesta rammed the Orla, a freighter built in 1998."],
  ["The Vesta was built in 2004.", "The Vesta rammed the Orla, a freighter built in 1998."],
  ["Ilva was founded by Ann Pell.", "Ilva's owner, a firm founded by Ole Dahl, makes rails."],
  ["Ilva was founded by Ann Pell.", "Ole Dahl left Ilva, founded by his sister Ann Pell."],
  ["Odo was born in 1954.", "Odo's son Jan, born in 1982, is a general."],
  ["Varna is the capital of Peru.", "Varna is the former capital of Chile."],
  ["Jon Berg plays for Norway.", "Jon Berg plays for Ostra United."],
  ["Jon Berg played for Varna City.", "Jon Berg plays for Ostra United."],
  [
    "The port of Varna has an annual capacity of 40,000 tonnes.",
    "The port of Varna has a daily capacity of 700 tonnes.",
  ],
  ["Jon Berg was an English actor.", "Jon Berg is a British actor."],
  ["Jon Berg is a Russian painter.", "Jon Berg was a Soviet painter."],
  ["Berg Steel is based in England.", "Berg Steel is based in the United Kingdom."],
  ["Berg Steel is based in Africa.", "Berg Steel is based in Nairobi."],
  ["Jon Berg was born in Texas.", "Jon Berg was born in Houston."],
  ["Tidewater was founded in 1962.", "Tidewater is a village near a mill founded in 1988."],
];

describe("definitions", () => {
  for (const [kind, claim, words, passage, others] of CONFLICTS)
    it(claim, () => {
      checkConflict(kind, claim, words, passage, others);
    });
  it("stays silent where it is the same, of another time, or said of another thing", () => {
    for (const [claim, passage] of SILENT) {
      const { verdict, reasons } = compared(claim, passage);
      assert.notEqual(verdict, "contradicts", `${claim} | ${passage}: ${JSON.stringify(reasons)}`);
    }
  });
  it("knows the kind of nouns that name things of one kind only", () => {
    const kinds = ["cello", "orchid", "cholera", "lithium", "warship", "abbess", "sonnet"].map(classOf);
    assert.deepEqual(kinds, ["instrument", "plant", "illness", "element", "ship", "person", "poem"]);
    for (const open of ["centre", "epic", "argentine", "matter"]) assert.equal(classOf(open), undefined, open);
    assert.ok(areExclusive("instrument", "ship"));
    assert.ok(!areExclusive("plant", "food"));
  });
});
