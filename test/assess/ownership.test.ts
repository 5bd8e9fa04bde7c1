/** Owners of a whole thing, told by its shares too; and parts, other times and other things, which may have other owners. */
import { describe, it } from "node:test";
import { check, checkConflict, checkSilent } from "./comparison.js";

const CONFLICTS: readonly (readonly [string, string, string, string])[] = [
  [
    "Tarn Ferries is owned by private investors.",
    "private investors",
    "The city of Tarn owns all the shares of Tarn Ferries.",
    "The city of Tarn",
  ],
  [
    "Orvel Power belongs to the state.",
    "the state",
    "The county of Orvel owns 100 per cent of Orvel Power.",
    "The county of Orvel",
  ],
  ["Tarn Ferries is wholly owned by a family.", "a family", "Tarn Ferries is owned by the city.", "the city"],
];

const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ["Tarn Ferries is owned by private investors.", "The city of Tarn owns 20 per cent of Tarn Ferries."],
  ["Tarn Ferries is owned by private investors.", "The city of Tarn owns all the shares of Tarn Harbour."],
  ["Tarn Ferries is owned by private investors.", "Until 2009 Tarn Ferries was owned by the city."],
  ["Tarn Ferries is owned by private investors.", "Tarn Ferries is partly owned by the city."],
  ["Tarn Ferries is owned by private investors.", "Tarn Ferries is not owned by the city."],
  ["Tarn Ferries is owned by private investors.", "Tarn Ferries may be owned by the city."],
  ["Tarn Ferries is owned by private investors.", "Foreign investors own all the shares of Tarn Ferries."],
  ["Tarn Ferries is owned by private investors.", "Tarn Ferries rents its quay from the city."],
];

describe("ownership", () => {
  it("contradicts another kind of owner of the same thing", () => {
    for (const [claim, ours, passage, theirs] of CONFLICTS) {
      checkConflict("name", claim, ours, passage, theirs);
      check("contradicts", passage, claim);
    }
  });

  it("stays silent about parts, other times and other things", () => {
    checkSilent(LOOK_ALIKES);
  });
});
