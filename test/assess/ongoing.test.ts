/** States that go on against the events that end them, and the pairs in which both may be true. */
import { describe, it } from "node:test";
import { check, checkConflict, checkSilent } from "./comparison.js";

const DAY = { passage: "2018-03-12" };

/** Claim with its words, passage of that day with its words. */
const CONFLICTS: readonly (readonly [string, string, string, string])[] = [
  [
    "The tunnel under Mount Tarn was reopened in April 2018.",
    "reopened",
    "The tunnel under Mount Tarn will stay closed until the summer.",
    "will stay closed",
  ],
  [
    "The consulate in Orvel reopened on 9 March 2018.",
    "reopened",
    "The consulate in Orvel is still closed.",
    "is still closed",
  ],
  ["The climber has been rescued.", "rescued", "The climber is still missing.", "is still missing"],
  ["Ilse Brandt was released in February.", "released", "Ilse Brandt remains in custody.", "remains in custody"],
  ["Ilse Brandt is still in prison.", "is still in prison", "Ilse Brandt was freed last week.", "freed"],
  ["The gunman was caught on 11 March 2018.", "caught", "The gunman is still at large.", "is still at large"],
  [
    "The curfew in Orvel was lifted on 10 March 2018.",
    "lifted",
    "The curfew in Orvel remains in force.",
    "remains in force",
  ],
];

const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  // Later than the state is told to go on, or long before.
  [
    "The tunnel under Mount Tarn was reopened in November 2018.",
    "The tunnel under Mount Tarn will stay closed until the summer.",
  ],
  [
    "The tunnel under Mount Tarn was reopened in May 2016.",
    "The tunnel under Mount Tarn will stay closed until the summer.",
  ],
  ["The consulate in Orvel reopened on 9 May 2018.", "The consulate in Orvel is still closed."],
  ["The consulate in Orvel reopened on 9 March 2014.", "The consulate in Orvel is still closed."],
  // Another thing, another part of it.
  ["The consulate in Orvel reopened on 9 March 2018.", "The consulate in Tarn is still closed."],
  ["The consulate in Orvel reopened on 9 March 2018.", "The library of the consulate in Orvel is still closed."],
  ["The tunnel reopened to buses on 9 March 2018.", "The tunnel is still closed to lorries."],
  ["Ilse Brandt was released in February.", "Ilse Brandt's brother remains in custody."],
  ["Ilse Brandt released the documents in February.", "Ilse Brandt remains in custody."],
  // Not ended, not said to go on, or not said flatly.
  ["The tunnel has not reopened.", "The tunnel is still closed."],
  ["The tunnel may have reopened in March.", "The tunnel is still closed."],
  ["The tunnel will reopen in March.", "The tunnel is still closed."],
  ["The tunnel reopened in March.", "The tunnel is no longer closed."],
  ["The tunnel reopened in March.", "The tunnel may still be closed."],
  ["The tunnel reopened in March.", "The tunnel was closed."],
  ["The tunnel had reopened before the flood.", "The tunnel is still closed."],
];

describe("ongoing states", () => {
  it("are contradicted by what ended them", () => {
    for (const [claim, ours, passage, theirs] of CONFLICTS) checkConflict("antonym", claim, ours, passage, theirs, DAY);
  });

  it("go on beside what ended another one, or ended at another time", () => {
    checkSilent(LOOK_ALIKES, DAY);
  });

  it("are not contradicted by what ended them for some", () => {
    check("neutral", "Two of the climbers have been rescued.", "The climbers are still missing.", DAY);
  });
});
