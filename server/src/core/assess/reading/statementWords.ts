/** The folded words of a statement, read once a statement: every pair that it is compared in asks for them. */
import type { Statement } from "../../model/statement.js";
import { readWords, type WordSequence } from "../quotation/words.js";

interface StatementWords {
  /** Offsets on the statement's own text. */
  readonly sequence: WordSequence;
  /** Folded words without a possessive ending. */
  readonly bare: readonly string[];
  readonly known: ReadonlySet<string>;
}

const read = new WeakMap<Statement, StatementWords>();

export function statementWordsOf(statement: Statement): StatementWords {
  const before = read.get(statement);
  if (before !== undefined) return before;
  const sequence = readWords(statement.text);
  const bare = sequence.keys.map(withoutPossessive);
  const words = { sequence, bare, known: new Set(bare) };
  read.set(statement, words);
  return words;
}

export function wordKeysOf(statement: Statement): readonly string[] {
  return statementWordsOf(statement).sequence.keys;
}

/** Takes a folded word. */
export function withoutPossessive(key: string): string {
  return key.endsWith("'s") ? key.slice(0, -2) : key;
}
