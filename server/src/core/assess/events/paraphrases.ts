/** Which events a cited article may tell by another verb than the claim that cites it. */
import { verbEvent } from "./eventClasses.js";
import { PARAPHRASE_ROWS } from "./paraphrases.lexicon.js";

/** Takes classes of events, or lemmas of verbs in none; false for one and the same. */
export function mayTellOne(left: string, right: string): boolean {
  return PARAPHRASES.get(left)?.has(right) === true;
}

const PARAPHRASES: ReadonlyMap<string, ReadonlySet<string>> = readParaphrases();

function readParaphrases(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of PARAPHRASE_ROWS.trim().split("\n")) {
    const events = new Set(row.split(" ").map((verb) => verbEvent(verb).event));
    for (const event of events) {
      const others = found.get(event) ?? new Set();
      for (const other of events) if (other !== event) others.add(other);
      found.set(event, others);
    }
  }
  return found;
}
