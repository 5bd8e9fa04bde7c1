/**
 * Remembers the sentences of the last reading of a document by their words: an edit of one sentence tags that one again, and the
 * pass over the whole document sees the others as they were.
 */
import type { TextRange } from "../../text/range.js";
import type { Candidate, ReadSentence } from "./candidate.js";

/** A sentence with the names that its own words propose; their sentence number is 0. */
export interface ProposedNames {
  readonly sentence: ReadSentence;
  readonly candidates: readonly Candidate[];
}

/** Gives a sentence read before, moved to where its words stand now, or reads it. */
export type RecallSentence = (text: string, range: TextRange, readAnew: () => ProposedNames) => ProposedNames;

export interface SentenceMemory {
  readonly recall: RecallSentence;
  /** Forgets what was not asked for since the last turn. */
  turn(): void;
}

export function createSentenceMemory(): SentenceMemory {
  const state = { previous: new Map<string, ProposedNames>(), current: new Map<string, ProposedNames>() };
  return {
    recall(text, range, readAnew) {
      const words = text.slice(range.start, range.end);
      const known = state.current.get(words) ?? state.previous.get(words);
      const proposed = known === undefined ? readAnew() : moved(known, range);
      state.current.set(words, proposed);
      return proposed;
    },
    turn() {
      state.previous = state.current;
      state.current = new Map();
    },
  };
}

function moved(proposed: ProposedNames, range: TextRange): ProposedNames {
  const { sentence, candidates } = proposed;
  const { tokens } = sentence;
  const by = range.start - tokens.range.start;
  if (by === 0) return proposed;
  const move = (offset: number): number => offset + by;
  return {
    sentence: {
      ...sentence,
      tokens: { ...tokens, range, starts: tokens.starts.map(move), ends: tokens.ends.map(move) },
    },
    candidates,
  };
}
