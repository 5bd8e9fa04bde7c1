/** The personal pronouns of English with what they agree with, and the verbs of saying that show who speaks. Public knowledge of the language. */

export type PronounClass = "he" | "she" | "it" | "they" | "i" | "we";
export type PronounForm = "subject" | "object" | "possessive" | "reflexive";

export interface Pronoun {
  readonly of: PronounClass;
  /** The usual form; "her" and "it" have two, told apart by the next word. */
  readonly form: PronounForm;
}

const ROWS = `he subject he|he object him|he possessive his|he reflexive himself
she subject she|she possessive her|she possessive hers|she reflexive herself
it subject it|it possessive its|it reflexive itself
they subject they|they object them|they possessive their|they possessive theirs|they reflexive themselves
i subject i|i object me|i possessive my|i possessive mine|i reflexive myself
we subject we|we object us|we possessive our|we possessive ours|we reflexive ourselves`;

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  ROWS.split(/[|\n]/u).map((row) => {
    const [of, form, word] = row.split(" ") as [PronounClass, PronounForm, string];
    return [word, { of, form }];
  }),
);

export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `said says say told tells added adds stated states claimed claims announced announces argued argues explained explains noted notes warned warns
  insisted insists wrote writes admitted admits denied denies replied asked asks declared declares confirmed confirms stressed suggested believes believed
  thinks thought knew knows promised recalled tweeted posted remarked observed commented continued concluded`.split(
    /\s+/u,
  ),
);

/** Adjectives and participles after "it is" that leave the pronoun without a meaning of its own. */
export const EXPLETIVE_PREDICATES: ReadonlySet<string> = new Set(
  `clear unclear likely unlikely possible impossible necessary important essential crucial vital difficult hard easy time true good better best
  reported believed said thought estimated alleged expected hoped known unknown understood considered worth noteworthy interesting obvious evident
  apparent certain doubtful strange ironic common rare raining snowing late early`.split(/\s+/u),
);
