/** A light reading of a sentence: words with classes, verb groups and the clauses they stand in. No parser: a stack of clauses read from left to right. */
import type { TextRange } from "../../text/range.js";
import type { VerbForms } from "./verbForms.js";

export type WordClass =
  | "determiner"
  | "pronoun"
  | "noun"
  | "name"
  | "adjective"
  | "adverb"
  | "negation"
  | "preposition"
  | "to"
  | "coordinator"
  | "subordinator"
  | "relative"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "possessive"
  | "number"
  | "comma"
  | "dash"
  | "colon"
  | "semicolon"
  | "openQuote"
  | "closeQuote"
  | "openBracket"
  | "closeBracket"
  | "stop"
  | "other";

export interface Word extends TextRange {
  /** Lower case, typographic apostrophes straightened. */
  readonly lower: string;
  /** True where the word begins with a capital letter. */
  readonly capital: boolean;
  readonly wordClass: WordClass;
  /** The verb forms that the word can be, whether or not it is one here. */
  readonly forms: VerbForms | undefined;
}

export type GroupForm = "finite" | "infinitive" | "ing" | "participle" | "imperative";

/** A verb with its auxiliaries, negation and inner adverbs; `first`, `last` and the rest are indices of words. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The word that carries the meaning; a copula is its own head; behind `last` where the subject stands between ("does he want"). */
  readonly head: number;
  readonly lemma: string;
  readonly form: GroupForm;
  readonly modal?: number;
  readonly negation?: number;
  readonly passive: boolean;
  /** True where the group is a form of "be" alone. */
  readonly copular: boolean;
  /** Index in `Sentence.clauses`. */
  readonly clause: number;
}

/** A verb group before it is put into a clause. */
export interface GroupCandidate {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly form: GroupForm;
  readonly modal?: number;
  readonly negation?: number;
  readonly passive: boolean;
  readonly copular: boolean;
  /** "firm" stands as it is; "either" is past or participle; "weak" is a verb only where the clause has no other. */
  readonly strength: "firm" | "either" | "weak";
}

export type ClauseKind = "main" | "complement" | "relative" | "adverbial" | "conditional" | "coordinate";

export interface Clause {
  readonly kind: ClauseKind;
  /** Index of the clause it hangs on; the first main clause has none. */
  readonly parent: number | undefined;
  /** Word that opens it ("that", "which", "if"). */
  readonly opener: number | undefined;
  readonly first: number;
  /** Last word, words of clauses inside included. */
  readonly last: number;
  /** Indices of its finite groups, in order. */
  readonly finite: readonly number[];
}

export interface Sentence {
  readonly text: string;
  readonly range: TextRange;
  readonly words: readonly Word[];
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** For each word, the innermost clause it stands in. */
  readonly clauseOf: readonly number[];
}
