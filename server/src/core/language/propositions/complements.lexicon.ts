/**
 * What verbs, adjectives and nouns make of the infinitive, gerund or event noun after them; written from general knowledge of English
 * (implicative and factive verbs after Karttunen 1971). Plans, refusals and reports are in the lexicons of certainty, polarity and attribution.
 */

/**
 * `fact`: "managed to", "began to", so the complement is as true as the verb; `negative`: "prevented from", the opposite;
 * the rest are kinds of embedding, after which the complement need not be true.
 */
export type ComplementEffect = "fact" | "negative" | "plan" | "order" | "attempt" | "wish" | "permission";

const VERBS: readonly (readonly [ComplementEffect, string])[] = [
  [
    "fact",
    `manage begin start continue keep happen get force compel cause help make let lead prompt persuade induce come go prove tend drive
    remember bother dare resume serve find see hear catch leave finish regret enjoy spend succeed proceed rush hurry hasten wait stay
    stand sit bring push coerce pressure trick use suffice live grow turn_out end_up wind_up carry_on go_on keep_on set_about return`,
  ],
  ["negative", "prevent ban bar prohibit forbid deter dissuade exclude discourage miss omit escape resist hesitate"],
  [
    "plan",
    `agree decide arrange choose opt schedule set consider offer volunteer undertake conspire plot vote resolve determine threaten project
    prepare expect await contemplate discuss plan swear guarantee elect slate`,
  ],
  [
    "order",
    `order tell instruct ask urge command require demand advise warn request direct beg appeal encourage invite recommend press call call_on
    call_for implore lobby oblige pressure remind summon plead propose insist suggest`,
  ],
  ["attempt", "try attempt seek struggle endeavour endeavor work fight strive aim vie race scramble"],
  ["wish", "want wish like love desire prefer need long dream aspire yearn hope fear dread hate deserve"],
  ["permission", "allow permit enable authorize authorise entitle license free afford qualify empower equip train"],
];

export const COMPLEMENT_VERBS: ReadonlyMap<string, ComplementEffect> = table(VERBS);

const NOUNS: readonly (readonly [ComplementEffect, string])[] = [
  ["fact", "fact responsibility role success news condemnation anniversary aftermath"],
  ["negative", "failure refusal inability reluctance unwillingness prevention absence lack"],
  [
    "plan",
    "plan intention intent decision proposal offer promise pledge vow threat ambition bid commitment agreement deal prospect preparation scheme plot conspiracy readiness willingness",
  ],
  ["order", "order demand call request appeal instruction mandate command plea obligation duty requirement invitation"],
  ["attempt", "attempt effort try struggle endeavour endeavor campaign drive fight"],
  ["wish", "wish desire hope need aspiration"],
  [
    "permission",
    "permission right licence license authority ability opportunity authorization authorisation capacity power freedom",
  ],
];

/** Nouns with an infinitive, "of" or "for" and an event: "a plan to attack", "calls for a withdrawal". */
export const COMPLEMENT_NOUNS: ReadonlyMap<string, ComplementEffect> = table(NOUNS);

/** Nouns with "that" for what points to something without saying that it is so. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(
  "evidence proof sign indication hint clue suggestion".split(" "),
);

/** Verbs with an object whose infinitive belongs to their own subject all the same: "promised them to leave". */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set(
  "promise vow pledge threaten swear offer use spend take need serve".split(" "),
);

/** Verbs whose clause with "that" is true where they are: factive verbs. */
export const FACTIVE_VERBS: ReadonlySet<string> = new Set(
  "know realize realise learn discover notice see show prove forget regret remember mean ensure demonstrate reveal recognize recognise understand hear find establish verify acknowledge".split(
    " ",
  ),
);

/** Verbs that take "of" and a gerund for what their object is said to have done. */
export const CHARGE_VERBS: ReadonlySet<string> = new Set(
  "accuse suspect convict acquit blame charge criticize criticise condemn clear fault".split(" "),
);

/** Verbs that take "from" and a gerund for what did not happen: "kept them from leaving". */
export const WITHHOLDING_VERBS: ReadonlySet<string> = new Set(
  "prevent stop keep ban bar block refrain abstain prohibit deter discourage dissuade exclude".split(" "),
);

/** Words that say nothing beside their infinitive: "seemed to", "managed to", "was able to"; their complement stands for them. */
export const TRANSPARENT_WORDS: ReadonlySet<string> = new Set(
  "seem appear happen manage tend turn_out get go use have fail refuse decline neglect able".split(" "),
);

/** Verbs whose second object is a name for the first: "a film called Dust". */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  "call name title entitle label dub nickname brand term christen".split(" "),
);

/** Verbs that with "to" say who receives. */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  `give hand sell lend offer show pay grant award donate supply provide present teach tell lease loan assign issue
  cede surrender hand_over turn_over extradite allocate promise owe leave bequeath report announce explain`.split(
    /\s+/u,
  ),
);

/** The same where somebody, not a place, follows. */
export const SENDING_VERBS: ReadonlySet<string> = new Set(
  "send deliver bring return pass transfer ship export transport write deny".split(" "),
);

function table(rows: readonly (readonly [ComplementEffect, string])[]): ReadonlyMap<string, ComplementEffect> {
  const effects = new Map<string, ComplementEffect>();
  for (const [effect, list] of rows) {
    for (const word of list.split(/\s+/u)) {
      if (!effects.has(word)) effects.set(word, effect);
    }
  }
  return effects;
}
