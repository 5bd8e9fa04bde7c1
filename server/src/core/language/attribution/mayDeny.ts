/** Whether a text has a word that may report a denial: a cheap look before its sentences are read. */
import { REPORT_NOUNS, REPORTING_VERBS } from "./lexicon.js";

const WORDS = [...REPORTING_VERBS, ...REPORT_NOUNS]
  .filter(([, entry]) => (typeof entry === "string" ? entry : entry.kind) === "denial")
  .map(([word]) => word.replace(/e$/u, "").replace(/y$/u, "[iy]"));
const MAY_DENY = new RegExp(`(?<!\\p{L})(?:${WORDS.join("|")})`, "iu");

/** True for every text in which a denial is attributed to somebody, whatever the form of the verb. */
export function mayDeny(text: string): boolean {
  return MAY_DENY.test(text);
}
