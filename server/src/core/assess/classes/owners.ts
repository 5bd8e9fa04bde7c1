/** Kinds of owners of which one owns a thing as a whole: a city, a state, private investors. */
import { OWNER_ROWS } from "./owners.lexicon.js";

/** The kind that a noun, as a lemma in lower case, is one of. */
export function ownerKind(lemma: string): number | undefined {
  return OWNERS.get(lemma);
}

const OWNERS: ReadonlyMap<string, number> = new Map(
  OWNER_ROWS.trim()
    .split("\n")
    .flatMap((row, kind) => row.split(" ").map((noun) => [noun, kind] as const)),
);
