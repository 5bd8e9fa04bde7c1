/** Words around a date that set its tense, its bounds or its precision. Public knowledge of the language, written for this grammar. */

/** Words that put the clause into the future when they stand before a date. */
export const FUTURE_MODALS: ReadonlySet<string> = new Set(["will", "shall", "ll"]);
export const FUTURE_PARTICIPLES: ReadonlySet<string> = new Set([
  "expected",
  "scheduled",
  "due",
  "planned",
  "set",
  "slated",
  "likely",
  "poised",
  "going",
]);
export const FUTURE_VERBS: ReadonlySet<string> = new Set([
  "plans",
  "plan",
  "intends",
  "intend",
  "hopes",
  "hope",
  "aims",
  "aim",
  "expects",
  "expect",
  "wants",
  "want",
  "must",
  "upcoming",
  "forthcoming",
  "deadline",
]);
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set(["was", "were", "had", "been"]);
/** A clause ends here when one looks back for a cue. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  "where",
  "when",
  "which",
  "who",
  "whose",
  "whom",
  "after",
  "since",
  "because",
  "while",
  "but",
  "although",
  "though",
  "whereas",
  "before",
  "that",
  "as",
  "if",
]);
/** "postponed from May 5 to June 9" names two days, not a range. */
export const SHIFTING_VERBS: ReadonlySet<string> = new Set([
  "postponed",
  "delayed",
  "moved",
  "rescheduled",
  "changed",
  "shifted",
  "pushed",
  "brought",
  "deferred",
  "revised",
  "corrected",
  "postpone",
  "move",
  "delay",
]);

export const APPROXIMATORS: ReadonlySet<string> = new Set([
  "about",
  "around",
  "circa",
  "ca",
  "approximately",
  "roughly",
  "some",
  "sometime",
  "nearly",
  "almost",
  "perhaps",
]);
