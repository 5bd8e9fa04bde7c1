/** English number words, scales, vague amounts and the phrases that bound or blur a number. Public knowledge of the language, written for this grammar. */

export const UNIT_WORDS: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
]);

export const TENS_WORDS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** "hundred" multiplies what stands before it, the others close a group. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["lakh", 1e5],
  ["crore", 1e7],
  ["dozen", 12],
]);

/** Short forms behind digits. "m", "b" and "t" stand apart because they are also metres, bits and tonnes. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["mm", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["tln", 1e12],
  ["trn", 1e12],
]);
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);

/** Least and greatest number that each may mean. */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["several", [3, 9]],
  ["few", [2, 9]],
  ["couple", [2, 2]],
  ["handful", [2, 9]],
]);

/** Plurals that are numbers by themselves: "dozens of", "thousands fled". */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["dozens", [24, 99]],
  ["scores", [40, 199]],
  ["hundreds", [200, 999]],
  ["thousands", [2000, 9999]],
  ["millions", [2e6, 999_999_999]],
  ["billions", [2e9, 999_999_999_999]],
]);

/** "tens of thousands", "hundreds of millions": the word in front and the scale behind. */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
]);
export const PLURAL_MULTIPLIERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["tens", [20, 99]],
  ["hundreds", [200, 999]],
]);

export type Bound = "least" | "most" | "about" | "most-about" | "neutral";

/** Phrases directly in front of a number, word by word; the longest that fits counts. */
export const BOUND_PHRASES: readonly (readonly [string, Bound])[] = [
  ["greater than or equal to", "least"],
  ["more than or equal to", "least"],
  ["less than or equal to", "most"],
  ["exceed", "least"],
  ["exceeds", "least"],
  ["exceeded", "least"],
  ["surpassing", "least"],
  ["surpassed", "least"],
  ["no fewer than", "least"],
  ["no less than", "least"],
  ["not less than", "least"],
  ["not fewer than", "least"],
  ["more than", "least"],
  ["greater than", "least"],
  ["higher than", "least"],
  ["larger than", "least"],
  ["upwards of", "least"],
  ["upward of", "least"],
  ["in excess of", "least"],
  ["at least", "least"],
  ["a minimum of", "least"],
  ["minimum of", "least"],
  ["over", "least"],
  ["above", "least"],
  ["exceeding", "least"],
  ["beyond", "least"],
  [">", "least"],
  ["> =", "least"],
  ["≥", "least"],
  ["north of", "least"],
  ["no more than", "most"],
  ["not more than", "most"],
  ["no greater than", "most"],
  ["fewer than", "most"],
  ["less than", "most"],
  ["lower than", "most"],
  ["smaller than", "most"],
  ["at most", "most"],
  ["up to", "most"],
  ["a maximum of", "most"],
  ["maximum of", "most"],
  ["under", "most"],
  ["below", "most"],
  ["<", "most"],
  ["< =", "most"],
  ["≤", "most"],
  ["as many as", "most-about"],
  ["as much as", "most-about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["close to", "about"],
  ["about", "about"],
  ["around", "about"],
  ["some", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["approx .", "about"],
  ["approx", "about"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["circa", "about"],
  ["ca .", "about"],
  ["~", "about"],
  ["≈", "about"],
  ["perhaps", "about"],
  ["virtually", "about"],
  ["as few as", "neutral"],
  ["as little as", "neutral"],
  ["exactly", "neutral"],
  ["a total of", "neutral"],
  ["precisely", "neutral"],
  ["a reported", "about"],
  ["reportedly", "neutral"],
];

/** Adverbs in front of such a phrase: "well over", "slightly more than". */
export const BOUND_ADVERBS: ReadonlySet<string> = new Set([
  "just",
  "well",
  "slightly",
  "far",
  "much",
  "little",
  "somewhat",
  "significantly",
  "considerably",
  "only",
]);

/** Nouns after which "over", "above", "under" and "below" keep their own sense: "control over 20 villages". */
export const OVER_NOUNS: ReadonlySet<string> = new Set([
  "control",
  "power",
  "war",
  "dispute",
  "fight",
  "battle",
  "talks",
  "concern",
  "concerns",
  "influence",
  "authority",
  "sovereignty",
  "jurisdiction",
  "conflict",
  "victory",
  "fears",
  "flights",
  "flew",
  "fly",
  "row",
  "tension",
  "tensions",
  "rule",
  "responsibility",
  "placed",
  "charged",
]);

/** Fractions as percentages. */
export const FRACTION_NOUNS: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["thirds", 100 / 3],
  ["quarter", 25],
  ["quarters", 25],
  ["fourth", 25],
  ["fourths", 25],
  ["fifth", 20],
  ["fifths", 20],
  ["sixth", 100 / 6],
  ["eighth", 12.5],
  ["eighths", 12.5],
  ["tenth", 10],
  ["tenths", 10],
]);
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

/** Words that multiply by themselves; "double" and "twice" only in front of what they multiply. */
export const MULTIPLE_WORDS: ReadonlyMap<string, number> = new Map([
  ["doubled", 2],
  ["doubling", 2],
  ["doubles", 2],
  ["tripled", 3],
  ["tripling", 3],
  ["triples", 3],
  ["trebled", 3],
  ["trebling", 3],
  ["quadrupled", 4],
  ["quadrupling", 4],
  ["quintupled", 5],
  ["halved", 0.5],
  ["halving", 0.5],
  ["twofold", 2],
  ["threefold", 3],
  ["fourfold", 4],
  ["fivefold", 5],
  ["sixfold", 6],
  ["tenfold", 10],
  ["twentyfold", 20],
  ["hundredfold", 100],
]);
export const MULTIPLE_HEADS: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["twice", 2],
  ["triple", 3],
  ["treble", 3],
  ["thrice", 3],
]);
export const AFTER_MULTIPLE: ReadonlySet<string> = new Set([
  "as",
  "the",
  "its",
  "their",
  "his",
  "her",
  "that",
  "more",
  "higher",
  "larger",
  "bigger",
  "greater",
  "smaller",
  "lower",
  "fewer",
  "less",
  "longer",
  "faster",
]);
