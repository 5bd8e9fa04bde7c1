/** The same words in another order: a claim that turns the event round is never borne out, one that only moves a phrase is. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compared } from "./comparison.js";

const PASSAGE_AND_CLAIM: readonly (readonly [string, string, boolean])[] = [
  [
    "The travelling exhibition included letters of the poet Ana Brezak and drawings of the architect Ivo Torvik.",
    "Letters of the poet Ana Brezak and drawings of the architect Ivo Torvik included the travelling exhibition.",
    false,
  ],
  [
    "Survivors of the northern flood made two donations to the hospital of Lozova.",
    "Two donations to the hospital of Lozova made survivors of the northern flood.",
    false,
  ],
  [
    "On 3 May 2021 the army shelled the mill near Lozova.",
    "The army shelled the mill near Lozova on 3 May 2021.",
    true,
  ],
  [
    "Mayor Ivo Torvik personally asked the Lozova Port Council to let the sailors go.",
    "The Lozova Port Council personally asked Mayor Ivo Torvik to let the sailors go.",
    false,
  ],
  ["The army shelled the mill near Lozova.", "The mill near Lozova was shelled by the army.", true],
];

const UNREPORTED: readonly (readonly [string, string])[] = [
  [
    "The Coast Courier noted what began as a quarrel over fuel had become a blockade.",
    "What began as a quarrel over fuel had become a blockade.",
  ],
  [
    "UNICEF say malnutrition is the chief cause of death in the camp.",
    "Malnutrition is the chief cause of death in the camp.",
  ],
];

describe("order of the same words", () => {
  for (const [passage, claim, isSupported] of PASSAGE_AND_CLAIM)
    it(claim, () => {
      const { verdict } = compared(claim, passage);
      assert.equal(verdict === "supports", isSupported, verdict);
    });
});

describe("a copy of reported words without their report", () => {
  for (const [passage, claim] of UNREPORTED)
    it(claim, () => {
      const { reasons } = compared(claim, passage);
      assert.ok(reasons.some(({ kind }) => kind === "attribution"));
    });
});
