/** Citation keys that a mistyped one may have meant. */
import { distance } from "fastest-levenshtein";
import { remembering } from "../text/memory.js";
import type { SourceTable } from "../workspace/types.js";

const MOST_SUGGESTIONS = 3;
/** Edits allowed a key, as a share of its length, and at least one. */
const TOLERANCE = 0.34;

/** Unknown keys of the notes that are worked on: each is held against every key of the corpus. */
const MOST_KEYS = 500;
const knownOf = new WeakMap<SourceTable, (key: string) => readonly string[]>();

export function nearestKeys(sources: SourceTable, key: string): readonly string[] {
  const known = knownOf.get(sources) ?? remembering(MOST_KEYS, (typed: string) => nearestAmong(sources, typed));
  knownOf.set(sources, known);
  return known(key);
}

function nearestAmong(sources: SourceTable, key: string): readonly string[] {
  const typed = key.toLowerCase();
  const allowed = Math.max(1, Math.floor(typed.length * TOLERANCE));
  return sources.sources
    .map((source) => ({ key: source.key, edits: editsTo(source.key.toLowerCase(), typed) }))
    .filter((candidate) => candidate.edits <= allowed && candidate.edits < typed.length)
    .sort((left, right) => left.edits - right.edits || (left.key < right.key ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map((candidate) => candidate.key);
}

/** A long key is also compared by its beginning: `unain-2023` for `unian-2023-10-01`. */
function editsTo(key: string, typed: string): number {
  const whole = distance(key, typed);
  if (key.length <= typed.length + 2) return whole;
  return Math.min(whole, distance(key.slice(0, typed.length), typed) + 1);
}
