/**
 * Runs one bundled evaluation: `node evaluateOne.mjs BUNDLE SHARED ANSWER`, and writes its rows, rounded, as JSON to ANSWER.
 * Where labelled data is absent, the answer says so instead.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const SHARE_DIGITS = 4;
const SPEED_DIGITS = 2;

const [bundle = "", shared = "", answer = ""] = process.argv.slice(2);
const { evaluation } = await import(pathToFileURL(bundle).href);
writeFileSync(answer, JSON.stringify(await result(), rounded));

async function result() {
  const absent = evaluation.needs.filter((path) => !existsSync(join(shared, path)));
  if (absent.length > 0) return { skipped: `../shared/${absent.join(", ../shared/")} is not on this machine` };
  const found = await evaluation.evaluate(shared);
  return { skill: evaluation.skill, ...(Array.isArray(found) ? { rows: found } : found) };
}

/** Shares to a hundredth of a percent, speeds to two figures: more would change from run to run. */
function rounded(key, value) {
  if (key === "speed") return { ...value, value: Number(value.value.toPrecision(SPEED_DIGITS)) };
  const isShare = ["precision", "recall", "f1", "accuracy"].includes(key);
  return isShare && typeof value === "number" ? Number(value.toFixed(SHARE_DIGITS)) : value;
}
