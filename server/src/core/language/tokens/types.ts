/** Tokens of running text: words keep inner apostrophes and hyphens, clitics are split off as in Universal Dependencies. */
import type { TextRange } from "../../text/range.js";

export type TokenKind = "word" | "number" | "punctuation" | "symbol";

export interface Token extends TextRange {
  readonly kind: TokenKind;
}
