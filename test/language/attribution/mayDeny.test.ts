/** The cheap look for denials never misses one that the reading of sentences finds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findAttributions } from "../../../server/src/core/language/attribution/attribution.js";
import { mayDeny } from "../../../server/src/core/language/attribution/mayDeny.js";

const DENIALS = [
  "The ministry denied the report.",
  "The mayor denies having signed the lease.",
  "Denying any part in it, the firm said that it would sue.",
  "The miners rejected the allegation as false.",
  "Officials refuted the claims on Monday.",
  "The company dismissed the accusations as invented.",
  "The union disputes that the shaft was closed.",
  "The minister rebutted the charge in a letter.",
  "Despite the denial of the board, the shaft was flooded.",
];

test("holds for every form of a denial", () => {
  for (const text of DENIALS) assert.ok(mayDeny(text), text);
});

test("holds wherever a denial is found", () => {
  const found = DENIALS.filter((text) => {
    const range = { start: 0, end: text.length };
    return findAttributions(text, range, range, []).some(({ kind }) => kind === "denial");
  });
  assert.ok(found.length >= 5, found.join("\n"));
});

test("is false where nothing can be denied", () => {
  for (const text of ["The dense fog closed the port.", "The garden of the ministry is open.", "Students protested."])
    assert.ok(!mayDeny(text), text);
});
