/**
 * Propositions: the statements of a sentence that can be true or false on their own, each with who did what to whom,
 * whether it is denied, how firmly it is put and whose words it is.
 */
import type { TextRange } from "../../text/range.js";
import type { AttributionKind } from "../attribution/types.js";
import type { Certainty } from "../certainty/types.js";

/** `nominal` is an event told by a noun ("the attack on the patrol"); `copular` says what something is; `existential` that it is there. */
export type PredicateKind = "verb" | "nominal" | "copular" | "existential";

export interface Predicate {
  readonly kind: PredicateKind;
  /** The word that carries the meaning: the verb, the event noun (also behind a light verb), the attribute of a copula. */
  readonly head: TextRange;
  /** Its index in `SyntaxTree.words`. */
  readonly headIndex: number;
  /** Lemma with a particle behind "_" ("pull_out"); "be" for copular and existential predicates. */
  readonly lemma: string;
  /** Lemma of the verb that an event noun stands for ("withdrawal": "withdraw"); the lemma itself elsewhere. */
  readonly base: string;
  /** Its words in the order of the text: auxiliaries, light verb, verb, particle. */
  readonly words: readonly TextRange[];
  /** True for "was killed", "the villages shelled at night", "Karvel's defeat by Osten". */
  readonly passive: boolean;
  /** True where an apposition, not a verb, says what something is: "Ana Torv, the mayor of Lund". */
  readonly apposition: boolean;
}

/**
 * Grammatical roles, active and passive brought together: the agent is the subject of the active and the "by" of the passive,
 * the patient the object of the active and the subject of the passive, so that "the man died" has an agent too.
 * `theme` is what a copular or existential predicate is said of, `attribute` what is said of it.
 */
export type ArgumentRole =
  | "agent"
  | "patient"
  | "recipient"
  | "theme"
  | "attribute"
  | "content"
  | "place"
  | "time"
  | "instrument"
  | "topic"
  | "source"
  | "goal"
  | "cause"
  | "opponent"
  | "other";

/** A number and what it counts: "at least three Serbs" with the number "three", its bounds "at least three" and the noun "Serbs". */
export interface CountedNoun {
  readonly number: TextRange;
  readonly numberIndex: number;
  /** The number with the words that bound it. */
  readonly bounds: TextRange;
  readonly noun: TextRange;
  readonly nounIndex: number;
  /** Confidence of the arcs between them, 0…1. */
  readonly confidence: number;
}

export interface Argument {
  readonly role: ArgumentRole;
  /** The phrase without its preposition, relative clauses, appositions and coordinated phrases. */
  readonly span: TextRange;
  readonly head: TextRange;
  readonly headIndex: number;
  /** Index of the pronoun where `head` is the antecedent of a relative pronoun. */
  readonly pronounIndex?: number;
  /** Preposition in lower case ("in front of"), where one stands before it. */
  readonly preposition?: string;
  readonly counted?: CountedNoun;
  /** True where the phrase itself is taken back: "not the mayor but the driver". */
  readonly excluded: boolean;
  /** Least confidence of the arcs it was read from, 0…1. */
  readonly confidence: number;
}

export type NegatorKind = "particle" | "determiner" | "pronoun" | "adverb" | "preposition" | "affix" | "verb" | "noun";

/** A word that denies the proposition, and the words that it denies. */
export interface Negator extends TextRange {
  readonly index: number;
  readonly kind: NegatorKind;
  readonly scope: TextRange;
  /** True for "not all", "not every", "not only", "hardly any": the rest of the set may still be so. */
  readonly partial: boolean;
  readonly confidence: number;
}

/** A word that takes something from the commitment: "may", "reportedly", "seems", "if". */
export interface Hedge extends TextRange {
  readonly certainty: Certainty;
  readonly kind: "modal" | "adverb" | "verb" | "adjective" | "noun" | "conditional" | "alternative";
}

/** What stands between the writer and the proposition. A report's kind is that of its attribution; the others make it no fact at all. */
export type EmbeddingKind =
  AttributionKind | "plan" | "order" | "attempt" | "wish" | "permission" | "purpose" | "question";

export interface Embedding {
  readonly kind: EmbeddingKind;
  /** The words that embed: "said", "according to", "plans". */
  readonly cue: TextRange;
  readonly cueIndex: number;
  /** Who says, believes, plans or orders; absent for "it is said". */
  readonly holder?: TextRange;
  readonly holderIndex?: number;
  /** True for "did not say that …". */
  readonly negated: boolean;
  readonly confidence: number;
}

export type Tense = "past" | "present" | "future";

export interface Proposition {
  readonly predicate: Predicate;
  readonly arguments: readonly Argument[];
  /** All that belongs to the clause, clauses inside it included. */
  readonly range: TextRange;
  /**
   * Whether it is affirmed or denied by whoever the innermost embedding names, else by the writer:
   * "Osten denied killing him" has a negative "killing" in Osten's words.
   */
  readonly polarity: "positive" | "negative";
  readonly negators: readonly Negator[];
  /** The least committed of its hedges and embeddings that are no report. */
  readonly certainty: Certainty;
  readonly hedges: readonly Hedge[];
  readonly tense: Tense | undefined;
  /** True for "had killed", "has killed". */
  readonly perfect: boolean;
  /** Innermost first; empty where the writer states it. */
  readonly embeddings: readonly Embedding[];
  /** Least confidence of the arcs that decide on predicate, agent, patient and embedding, 0…1. */
  readonly confidence: number;
}
