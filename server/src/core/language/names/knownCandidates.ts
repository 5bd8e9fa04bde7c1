/** Candidates that the analyst's registry vouches for: its surfaces are found as written, but for case inside a line of capitals and diacritics. */
import { Trust, type Candidate, type ReadSentence } from "./candidate.js";
import { readNameTokens } from "./nameTokens.js";
import type { EntityType } from "./types.js";
import type { Vocabulary } from "./vocabulary.js";

export interface KnownName {
  readonly surface: string;
  readonly type: EntityType;
}

interface Entry {
  readonly keys: readonly string[];
  readonly type: EntityType;
  readonly startsWithCapital: boolean;
}

/** Entries by their first folded word, longest first. */
export type KnownIndex = ReadonlyMap<string, readonly Entry[]>;

export function indexKnown(known: readonly KnownName[], wordOf: Vocabulary): KnownIndex {
  const index = new Map<string, Entry[]>();
  for (const { surface, type } of known) {
    const { keys } = readNameTokens(surface, { start: 0, end: surface.length }, wordOf);
    const [first] = keys;
    if (first === undefined) continue;
    const entry: Entry = { keys, type, startsWithCapital: STARTS_WITH_CAPITAL.test(surface) };
    index.set(
      first,
      [...(index.get(first) ?? []), entry].sort((left, right) => right.keys.length - left.keys.length),
    );
  }
  return index;
}

const STARTS_WITH_CAPITAL = /^\P{L}*\p{Lu}/u;

export function knownCandidates(sentence: ReadSentence, number: number, index: KnownIndex): readonly Candidate[] {
  if (index.size === 0) return [];
  const { tokens } = sentence;
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const entry = index.get(tokens.keys[at] ?? "")?.find(({ keys, startsWithCapital }) => {
      if (at + keys.length > tokens.count) return false;
      if (startsWithCapital && !STARTS_WITH_CAPITAL.test(tokens.words[at] ?? "")) return false;
      return keys.every((key, offset) => tokens.keys[at + offset] === key);
    });
    if (entry === undefined) continue;
    candidates.push({
      sentence: number,
      first: at,
      end: at + entry.keys.length,
      type: entry.type,
      trust: Trust.registry,
      evidence: "in the actor registry",
    });
  }
  return candidates;
}
