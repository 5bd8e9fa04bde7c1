/** One side of a reason: the words that stand against those of the other side, and where. */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import type { Reason } from "../types.js";

export function place(statement: Statement, { start, end }: TextRange): Reason["claim"] {
  return { text: wordsOf(statement, { start, end }), range: { start, end } };
}
