/** Pairs of sentences that look alike, labelled by hand before the comparison ever saw them: how often it calls a conflict, and how often rightly. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { it } from "node:test";
import { compare } from "../../server/src/core/assess/compare.js";
import { readText } from "../../server/src/core/model/readText.js";

/** Lines `label|claim|evidence|date of the evidence`. */
const PAIRS = resolve(process.cwd(), "test/evaluation/pairs.txt");
/** A conflict is the same from either side, so every pair is read in both orders. */
const MOST_FALSE = 0;
const LEAST_FOUND = 0.75;

it("pairs of look-alikes", () => {
  const rows = readFileSync(PAIRS, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
  const wrong: string[] = [];
  const missed: string[] = [];
  let found = 0;
  for (const [label = "", left = "", right = "", day = ""] of rows) {
    for (const [claim, evidence] of [
      [left, right],
      [right, left],
    ] as const) {
      const conflict = contradicts(claim, evidence, day);
      if (conflict && label === "neutral") wrong.push(`${claim} ← ${evidence}`);
      if (!conflict && label === "contradicts") missed.push(`${claim} ← ${evidence}`);
      if (conflict && label === "contradicts") found++;
    }
  }
  console.log(
    [
      `  conflicts: ${String(found)} right, ${String(wrong.length)} false, ${String(missed.length)} missed`,
      ...wrong.map((pair) => `    false: ${pair}`),
      ...missed.map((pair) => `    missed: ${pair}`),
    ].join("\n"),
  );
  assert.ok(wrong.length <= MOST_FALSE, `${String(wrong.length)} false conflicts`);
  assert.ok(found >= LEAST_FOUND * (found + missed.length), `${String(missed.length)} conflicts missed`);
});

function contradicts(claim: string, evidence: string, day: string): boolean {
  const [ours] = readText(claim).statements;
  const [theirs] = readText(evidence, day).statements;
  return (
    ours !== undefined && theirs !== undefined && compare(ours, theirs, { passage: day }).verdict === "contradicts"
  );
}
