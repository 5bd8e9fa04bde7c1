/** The folded words of a statement, read once a statement: every pair that it is compared in asks for them. */
import type { Statement } from "../../model/statement.js";
import { readWords } from "../quotation/words.js";

const known = new WeakMap<Statement, readonly string[]>();

export function wordKeysOf(statement: Statement): readonly string[] {
  const before = known.get(statement);
  if (before !== undefined) return before;
  const { keys } = readWords(statement.text);
  known.set(statement, keys);
  return keys;
}
