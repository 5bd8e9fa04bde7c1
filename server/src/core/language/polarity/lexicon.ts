/** Words that negate, written from public knowledge of English. */

/** Verbs that deny their complement, and what has to follow for them to do so. */
export const NEGATING_VERBS: ReadonlyMap<string, "any" | "to" | "ing" | "out"> = new Map<
  string,
  "any" | "to" | "ing" | "out"
>([
  ["deny", "any"],
  ["refuse", "any"],
  ["reject", "any"],
  ["refrain", "any"],
  ["abstain", "any"],
  ["avoid", "any"],
  ["prevent", "any"],
  ["lack", "any"],
  ["rebuff", "any"],
  ["refute", "any"],
  ["fail", "to"],
  ["decline", "to"],
  ["neglect", "to"],
  ["forget", "to"],
  ["cease", "ing"],
  ["stop", "ing"],
  ["rule", "out"],
]);

/** Adjectives with a negative prefix (or meaning) that deny when they are the predicate. */
export const NEGATING_ADJECTIVES: ReadonlySet<string> = new Set(
  `unable impossible unwilling unlikely improbable incapable ineligible unaware unprepared unready unavailable unconvinced unconfirmed unverified unharmed unhurt uninjured
  undamaged untrue false absent nonexistent non-existent unsuccessful unrelated uninvolved unfounded baseless groundless reluctant unarmed uninhabited unchanged`.split(
    /\s+/u,
  ),
);

export const NEGATIVE_PRONOUNS: ReadonlySet<string> = new Set([
  "nobody",
  "none",
  "nothing",
  "nowhere",
  "no-one",
  "noone",
]);

/** "hardly" and its like come close to a denial; "rarely" and "seldom" only make it less often. */
export const NEAR_NEGATIVES: ReadonlySet<string> = new Set(["hardly", "scarcely"]);
export const WEAK_NEGATIVES: ReadonlySet<string> = new Set(["barely", "rarely", "seldom"]);

/** Words after "not" with which it does not deny: "not only", "not least". */
export const AFTER_NOT_WITHOUT_DENIAL: ReadonlySet<string> = new Set([
  "only",
  "merely",
  "just",
  "simply",
  "solely",
  "least",
  "surprisingly",
  "unexpectedly",
  "exclusively",
  "withstanding",
]);
/** Words after "no" with which it does not deny: "no doubt", "no fewer than five". */
export const AFTER_NO_WITHOUT_DENIAL: ReadonlySet<string> = new Set([
  "doubt",
  "later",
  "fewer",
  "less",
  "matter",
  "wonder",
  "sooner",
  "surprise",
  "coincidence",
  "secret",
  "exception",
  "stranger",
  "question",
]);
/** Prepositions that with "no" deny the whole clause: "at no point", "in no way", "under no circumstances". */
export const CLAUSE_DENYING_PHRASE =
  /^(?:at no (?:point|time|stage)|in no (?:way|case)|under no circumstances?|by no means|on no account)$/u;
