/** EVALUATION.md says what figures.json and its hand-written part say. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { it } from "node:test";

it("the page of figures is up to date", () => {
  const result = spawnSync(process.execPath, ["scripts/eval.mjs", "--check"], { encoding: "utf8" });
  assert.equal(result.status, 0, `${result.stdout}${result.stderr}`);
});
