/**
 * A statement: one sentence (later: one proposition) with everything that the language layer reads in it.
 * Claims of a note and passages of an article are both statements, so that they can be compared.
 */
import type { TextRange } from "../text/range.js";
import type { Attribution } from "../language/attribution/types.js";
import type { CertaintyReading } from "../language/certainty/types.js";
import type { Reference } from "../language/coreference/types.js";
import type { DateExpression } from "../language/dates/types.js";
import type { NameMention } from "../language/names/types.js";
import type { PolarityReading } from "../language/polarity/types.js";
import type { Quantity } from "../language/quantities/types.js";
import type { RoleMention } from "../language/roles/types.js";
import type { KindReading } from "../language/statementKind/types.js";

/** A word that carries content. */
export interface Term extends TextRange {
  /** Lower-case, diacritics folded, inflection removed: the form that is compared and searched. */
  readonly lemma: string;
  readonly kind: "verb" | "noun" | "modifier" | "name" | "number";
}

export interface Statement {
  /** In the file; all ranges inside are on the same offsets. */
  readonly range: TextRange;
  /** The words of `range`, with citations, comments and markup blanked to spaces in a note. */
  readonly text: string;
  readonly terms: readonly Term[];
  readonly mentions: readonly NameMention[];
  readonly roles: readonly RoleMention[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateExpression[];
  readonly polarity: PolarityReading;
  readonly certainty: CertaintyReading;
  readonly attributions: readonly Attribution[];
  /** Spans inside quotation marks, marks excluded. */
  readonly quotations: readonly TextRange[];
  readonly kind: KindReading;
  /** What its pronouns, titles and short forms stand for, where that is sure; antecedents may stand in earlier sentences. In an article found on first use. */
  readonly references?: readonly Reference[];
}

/** The words of a range inside the statement. */
export function wordsOf(statement: Statement, range: TextRange): string {
  return statement.text.slice(range.start - statement.range.start, range.end - statement.range.start);
}
