/** Words that hedge, from the likelihood ladders of public standards (ICD 203, PHIA) and general knowledge of English. */
import type { Certainty } from "./types.js";

export const HEDGING_ADVERBS: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["probably", "probable"],
  ["likely", "probable"],
  ["unlikely", "probable"],
  ["presumably", "probable"],
  ["apparently", "probable"],
  ["seemingly", "probable"],
  ["evidently", "probable"],
  ["improbably", "probable"],
  ["possibly", "possible"],
  ["perhaps", "possible"],
  ["maybe", "possible"],
  ["conceivably", "possible"],
  ["potentially", "possible"],
  ["allegedly", "possible"],
  ["reportedly", "possible"],
  ["purportedly", "possible"],
  ["supposedly", "possible"],
  ["ostensibly", "possible"],
  ["arguably", "possible"],
]);

/** Predicates after a copula: "is likely to", "it is possible that". */
export const HEDGING_ADJECTIVES: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["likely", "probable"],
  ["unlikely", "probable"],
  ["probable", "probable"],
  ["improbable", "probable"],
  ["plausible", "possible"],
  ["possible", "possible"],
  ["conceivable", "possible"],
  ["unclear", "possible"],
  ["uncertain", "possible"],
  ["unconfirmed", "possible"],
  ["unverified", "possible"],
  ["doubtful", "possible"],
  ["due", "planned"],
  ["set", "planned"],
  ["about", "planned"],
  ["poised", "planned"],
]);

/** Adjectives that hedge only with an infinitive after them. */
export const NEEDS_INFINITIVE: ReadonlySet<string> = new Set(["due", "set", "about", "poised"]);

/** Verbs that hedge the predicate after them. */
export const HEDGING_VERBS: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["seem", "probable"],
  ["appear", "probable"],
]);

/** Passive verbs that hedge an infinitive or a that-clause: "is believed to", "it is feared that". */
export const HEDGING_PASSIVES: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["believe", "probable"],
  ["think", "probable"],
  ["understand", "probable"],
  ["presume", "probable"],
  ["assume", "probable"],
  ["assess", "probable"],
  ["judge", "probable"],
  ["estimate", "probable"],
  ["say", "possible"],
  ["report", "possible"],
  ["allege", "possible"],
  ["claim", "possible"],
  ["rumour", "possible"],
  ["rumor", "possible"],
  ["suspect", "possible"],
  ["fear", "possible"],
  ["suppose", "possible"],
  ["expect", "planned"],
  ["project", "planned"],
  ["forecast", "planned"],
  ["predict", "planned"],
  ["schedule", "planned"],
  ["slate", "planned"],
  ["plan", "planned"],
  ["set", "planned"],
  ["intend", "planned"],
  ["tip", "planned"],
]);

/** Verbs of the author ("we assess") that hedge what follows. */
export const FIRST_PERSON_VERBS: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["believe", "probable"],
  ["assess", "probable"],
  ["judge", "probable"],
  ["think", "probable"],
  ["estimate", "probable"],
  ["consider", "probable"],
  ["suspect", "possible"],
  ["expect", "planned"],
  ["anticipate", "planned"],
  ["forecast", "planned"],
  ["predict", "planned"],
  ["foresee", "planned"],
  ["assume", "hypothetical"],
]);

/** Verbs whose infinitive is an intention: "plans to", "vowed to". */
export const INTENTION_VERBS: ReadonlySet<string> = new Set(
  "plan intend aim pledge vow promise threaten hope propose prepare mean".split(" "),
);

/** Nouns that hedge with "that", "of" or an infinitive after them. */
export const HEDGING_NOUNS: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["possibility", "possible"],
  ["chance", "possible"],
  ["chances", "possible"],
  ["likelihood", "possible"],
  ["probability", "possible"],
  ["odds", "possible"],
  ["speculation", "possible"],
  ["rumours", "possible"],
  ["rumors", "possible"],
  ["suspicion", "possible"],
  ["risk", "possible"],
]);

/** Phrases before a clause that make it hypothetical. */
export const CONDITIONAL_PHRASES: readonly (readonly string[])[] = [
  ["in", "the", "event", "of"],
  ["in", "the", "event", "that"],
  ["in", "case", "of"],
  ["assuming"],
  ["under", "this", "scenario"],
  ["under", "that", "scenario"],
  ["in", "this", "scenario"],
  ["in", "that", "case"],
];

/** Phrases of three words that hedge their sentence. */
export const HEDGING_PHRASES: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["in all likelihood", "probable"],
  ["in all probability", "probable"],
  ["more than likely", "probable"],
  ["in all certainty", "probable"],
  ["by all appearances", "probable"],
]);

/** Verbs that in the progressive leave open what will be done: "is considering a ban". */
export const WEIGHING_VERBS: ReadonlySet<string> = new Set(
  "consider mull weigh contemplate discuss debate explore".split(" "),
);

/** Connectives of several words that open a condition. */
export const CONDITIONAL_CONNECTIVES: readonly (readonly string[])[] = [
  ["as", "long", "as"],
  ["so", "long", "as"],
  ["provided", "that"],
  ["providing", "that"],
  ["on", "condition", "that"],
  ["on", "the", "condition", "that"],
];

/** Verbs after which "if" means "whether". */
export const ASKING_VERBS: ReadonlySet<string> = new Set(
  "ask wonder know see determine check doubt say decide find tell clear verify establish".split(" "),
);
