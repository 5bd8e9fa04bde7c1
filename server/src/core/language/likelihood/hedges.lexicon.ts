/**
 * Hedges that no ladder gives a band, and the words around likelihood terms that take their band away.
 * From the wording of analytic style guides on "weasel words" (ICD 203, D.6.e; PHIA guidance) and general knowledge of English.
 */

/** Matched word by word; longer ones first. */
export const VAGUE_PHRASES: readonly string[] = [
  "may",
  "might",
  "could",
  "possible",
  "possibly",
  "perhaps",
  "maybe",
  "apparently",
  "evidently",
  "seemingly",
  "presumably",
  "conceivably",
  "conceivable",
  "plausible",
  "plausibly",
  "potentially",
  "arguably",
  "doubtful",
  "cannot be ruled out",
  "cannot be excluded",
  "can not be ruled out",
  "can not be excluded",
  "cannot rule out",
  "can not rule out",
  "cannot exclude",
  "more likely than not",
  "quite likely",
  "rather likely",
  "fairly likely",
  "extremely likely",
  "extremely unlikely",
  "quite unlikely",
  "rather unlikely",
  "very probable",
  "very probably",
  "quite probably",
  "highly doubtful",
  "not impossible",
  "not inconceivable",
  "virtually certain",
  "all but certain",
  "in all likelihood",
  "in all probability",
  "serious possibility",
  "real possibility",
  "distinct possibility",
  "strong possibility",
  "some possibility",
  "a possibility",
  "good chance",
  "fair chance",
  "real chance",
  "slim chance",
  "small chance",
  "some chance",
  "a chance",
  "high likelihood",
  "low likelihood",
  "high probability",
  "low probability",
  "real risk",
  "serious risk",
  "high risk that",
  "is poised to",
  "are poised to",
  "is expected to",
  "are expected to",
  "it seems",
  "seems to",
  "seem to",
  "appears to",
  "appear to",
];

/** "The most likely course": one of several is ranked. */
export const RANKING_WORDS: ReadonlySet<string> = new Set([
  "most",
  "least",
  "more",
  "less",
  "as",
  "equally",
  "how",
  "so",
  "likelier",
]);

export const NEGATING_WORDS: ReadonlySet<string> = new Set([
  "not",
  "never",
  "hardly",
  "scarcely",
  "neither",
  "nor",
  "no",
  "cannot",
  "without",
]);

/** Negations of more than one word, and of a subject: "by no means probable", "far from likely", "nobody thinks it likely". */
export const NEGATING_PHRASES =
  /\b(?:by no means|in no way|far from|anything but|no longer|nobody (?:thinks|expects|considers|believes|finds)|no one (?:thinks|expects|considers|believes|finds))(?: (?:it|that|this|an?|the|any|is|\p{L}+)){0,3} $/iu;

/** May stand between a negation and the word that it denies: "not very likely", "not at all likely". */
export const BETWEEN_NEGATION: ReadonlySet<string> = new Set([
  "very",
  "at",
  "all",
  "particularly",
  "especially",
  "really",
  "that",
  "considered",
  "a",
  "any",
  "be",
  "been",
  "seem",
  "look",
  "appear",
]);

/** "An unlikely alliance" is surprising, not improbable; "probable cause" is a term of law. */
export const SURPRISING_NOUNS: ReadonlySet<string> = new Set(
  "ally allies alliance alliances coalition coalitions couple couples duo friend friends friendship friendships hero heroes pair pairs pairing partner partners partnership partnerships source sources place places setting bedfellows celebrity candidate champion champions".split(
    " ",
  ),
);

/** Nouns of events and accounts that an adjective of likelihood weighs: "an improbable outcome"; an improbable colour is odd. */
export const WEIGHED_NOUNS: ReadonlySet<string> = new Set(
  "outcome outcomes scenario scenarios event events development developments result results case cause causes course consequence consequences explanation explanations hypothesis hypotheses end ending success failure victory defeat attack invasion war escalation agreement deal date reason reasons sequence option options prospect".split(
    " ",
  ),
);

/** Before "might" where it is the noun. */
export const BEFORE_MIGHT: ReadonlySet<string> = new Set(
  "the his her its their our all military naval economic financial industrial political air land sea full of with and combined nuclear".split(
    " ",
  ),
);

/** Before "possible" where nothing is weighed: "as soon as possible", "wherever possible". */
export const BEFORE_POSSIBLE: ReadonlySet<string> = new Set(
  "as if where wherever when whenever best every any earliest made make makes making".split(" "),
);

/** Words that a remote one of which is improbable: "remote" alone says that a village is far away. */
export const CHANCE_NOUN = /\b(?:chances?|possibilit(?:y|ies)|prospects?|likelihood|probability|odds)\b/iu;

/** Between "likely" and a verb behind it; anything else behind "most likely" is what is ranked. */
export const AFTER_MOST_LIKELY: ReadonlySet<string> = new Set([
  "to",
  "that",
  "be",
  "have",
  "also",
  "not",
  "by",
  "in",
  "on",
  "at",
  "before",
  "after",
  "within",
  "because",
]);
