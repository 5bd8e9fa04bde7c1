/** What sort of thing a noun names, coarsely: its supersense (Ciaramita and Altun 2006), of compounds that of their last part. */
import { remembering } from "../../text/memory.js";
import { SUPERSENSE_ROWS } from "./supersenses.lexicon.js";

/** Takes a lemma; undefined for nouns of several supersenses and for unknown ones. */
export function supersenseOf(noun: string): string | undefined {
  return known(noun).supersense;
}

const MOST_KEPT = 20_000;
const known = remembering(MOST_KEPT, (noun: string) => ({ supersense: readSupersense(noun) }));

/** Letters of the shortest last part, and of the shortest first one: "tower" of "watchtower". */
const SHORTEST_PART = 4;

function readSupersense(noun: string): string | undefined {
  for (let at = 0; noun.length - at >= SHORTEST_PART; at += at === 0 ? SHORTEST_PART : 1) {
    const found = SUPERSENSES.get(noun.slice(at));
    if (found !== undefined) return found;
  }
  return undefined;
}

const SUPERSENSES: ReadonlyMap<string, string> = new Map(
  SUPERSENSE_ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [supersense = "", nouns = ""] = row.split("|");
      return nouns.split(" ").map((noun) => [noun, supersense] as const);
    }),
);
