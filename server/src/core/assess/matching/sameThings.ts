/** Which nouns of a cited article may name what the claim names by another. */
import { SAME_THING_ROWS } from "./sameThings.lexicon.js";

/** Takes lemmas of nouns: true where the article's noun says the claim's, as "freighter" says "ship". */
export function isNamedBy(ours: string, theirs: string): boolean {
  return NAMED.get(ours)?.has(theirs) === true;
}

/** True for nouns in no row: no other stands for them. */
export function hasNoOtherName(lemma: string): boolean {
  return !NAMED.has(lemma);
}

/** By the claim's noun, those of an article that say it. */
const NAMED: ReadonlyMap<string, ReadonlySet<string>> = readRows();

function readRows(): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const row of SAME_THING_ROWS.trim().split("\n")) {
    const nouns = row.split(" ").filter((noun) => noun !== "<");
    const wide = row.includes(" < ") ? nouns.slice(0, 1) : nouns;
    for (const noun of wide) {
      const others = nouns.filter((other) => other !== noun);
      named.set(noun, new Set([...(named.get(noun) ?? []), ...others]));
    }
  }
  return named;
}
