/** More and fewer than one thing, done with and without one, of one mind and of two: what contradicts, and look-alikes that must stay silent. */
import { describe, it } from "node:test";
import { check, checkConflict, checkSilent } from "./comparison.js";

const CONFLICTS: readonly (readonly [string, string, string, string])[] = [
  [
    "The library lends more films than before the flood.",
    "more films than before the flood",
    "The library lends fewer films than before the flood.",
    "fewer films than before the flood",
  ],
  [
    "The school has more classes than before the flood.",
    "more classes than before the flood",
    "The school has eleven classes, three fewer than before the flood.",
    "fewer than before the flood",
  ],
  [
    "Fares in Tarn are lower than in Orvel.",
    "lower than in Orvel",
    "Fares in Tarn are a quarter higher than in Orvel.",
    "a quarter higher than in Orvel",
  ],
  [
    "Officers searched the depot with a warrant.",
    "with a warrant",
    "Officers searched the depot without a warrant.",
    "without a warrant",
  ],
  [
    "Ormand Marine won the order in an open tender.",
    "in an open tender",
    "The order went to Ormand Marine without a tender.",
    "without a tender",
  ],
  [
    "The town sold the pier to Ormand Marine without an auction.",
    "without an auction",
    "Ormand Marine bought the pier from the town at an auction.",
    "at an auction",
  ],
  [
    "The panel approved the loan unanimously.",
    "unanimously",
    "The panel approved the loan by six votes to three.",
    "by six votes to three",
  ],
  [
    "Two members of the panel voted against the loan.",
    "voted against",
    "The panel approved the loan unanimously.",
    "unanimously",
  ],
  [
    "The airline sent the crew home after a hearing.",
    "after a hearing",
    "The airline sent the crew home without a hearing.",
    "without a hearing",
  ],
  ["One of the judges dissented from the ruling.", "dissented", "The ruling was unanimous.", "unanimous"],
];

/** Neither contradicts the other. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ["The library lends more films than before the flood.", "The library lends fewer books than before the flood."],
  ["The library lends more films than before the flood.", "The library lends fewer films than the archive."],
  ["The library lends more films than before the flood.", "The library lends more films than before the fire."],
  ["The library lends more films than before the flood.", "The archive lends fewer films than before the flood."],
  ["Fares in Tarn are lower than in Orvel.", "Wages in Tarn are higher than in Orvel."],
  ["Fares in Tarn are lower than in Orvel.", "Fares in Tarn are no higher than in Orvel."],
  ["Fares in Tarn are lower than in Orvel.", "Fares in Tarn may be higher than in Orvel."],
  ["The flood killed more than 40 people.", "The flood killed fewer than 400 people."],
  ["Officers searched the depot with a warrant.", "Officers searched the garage without a warrant."],
  ["Officers searched the depot with a warrant.", "Officers did not search the depot without a warrant."],
  ["Officers left the depot with a crate.", "Officers left the depot without a word about the crate."],
  ["The plan was approved after a debate.", "The plan was approved without a vote."],
  ["The plan was approved after a short debate.", "The plan was approved without a long debate."],
  ["Ormand Marine won the order in an open tender.", "The order for the ferries went to Brix without a tender."],
  ["The order was given to Ormand Marine after a tender.", "Ormand Marine may get the order without a tender."],
  ["Two members of the panel voted against the loan.", "The panel rejected the loan unanimously."],
  ["The panel approved the loan unanimously.", "The panel approved the grant by six votes to three."],
  ["The panel approved the loan unanimously.", "The council approved the loan by six votes to three."],
  ["The panel approved the loan unanimously.", "The panel rejected an earlier loan by six votes to three."],
  ["The panel approved the loan unanimously.", "The panel did not approve the loan unanimously at first."],
  ["One of the judges dissented from the ruling.", "The appeal was dismissed in a unanimous ruling of another court."],
];

describe("degrees, means and minds", () => {
  it("contradict each other with the words on both sides", () => {
    for (const [claim, ours, passage, theirs] of CONFLICTS) {
      checkConflict("antonym", claim, ours, passage, theirs);
      check("contradicts", passage, claim);
    }
  });

  it("stay silent where the thing, the kind, the standard or the decision is another", () => {
    checkSilent(LOOK_ALIKES);
  });
});
