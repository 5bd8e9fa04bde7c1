/** The inflected forms of the verb lexicon, looked up by word; unknown words in -ed, -ing, -ise and -ify are read by their ending. */
import { IRREGULAR_VERBS, NOUN_LIKE_VERBS, PLAIN_VERBS } from "./verbs.lexicon.js";

export interface VerbForms {
  readonly lemma: string;
  /** The forms that the word can be. */
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
  /** True where the word is as often a noun. */
  readonly nounLike: boolean;
}

type FormName = "base" | "third" | "past" | "participle" | "ing";

const ENDINGS = new Set(["ed", "ng", "se", "ze", "fy", "es"]);
const PREFIXES = new Set(["re", "co", "de", "un", "mi", "di", "pr", "ov", "ou"]);
const NO_FORM = { base: false, third: false, past: false, participle: false, ing: false };
const VOWELS = "aeiou";
/** Stressed last syllables that double their consonant; one-syllable verbs double by rule. */
const DOUBLING = new Set(
  "admit permit commit submit emit omit transmit occur incur refer prefer confer infer defer transfer deter compel expel propel rebel patrol control regret forget begin abhor equip kidnap program travel cancel signal fulfil label model counsel quarrel instal embed outfit abet upset".split(
    " ",
  ),
);

/** Nouns and adjectives that look like a form of a verb. */
const NO_VERBS = new Set([
  "willing",
  "unwilling",
  "according",
  "including",
  "outcome",
  "outcomes",
  "overview",
  "underway",
  "output",
  "outputs",
  "outlook",
  "overall",
  "outlet",
  "outset",
  "discourse",
  "presence",
  "undergo",
  "debt",
  "deal",
  "decent",
  "remark",
  "misery",
  "district",
  "precinct",
  "discount",
  "counterpart",
]);

const FORMS = buildForms();

/** Forms of a lower-case word, or undefined where it is no verb form that is known. */
export function verbFormsOf(lower: string): VerbForms | undefined {
  return NO_VERBS.has(lower) ? undefined : (FORMS.get(lower) ?? formsByEnding(lower));
}

function formsByEnding(lower: string): VerbForms | undefined {
  // Nearly every word passes here, so the cheap test comes first: -ed, -ing, -ise, -ify, -s, or a prefix before a known form.
  if (
    lower.length < 5 ||
    lower.length > 24 ||
    !(ENDINGS.has(lower.slice(-2)) || PREFIXES.has(lower.slice(0, 2))) ||
    !/^[a-z-]+$/u.test(lower)
  ) {
    return undefined;
  }
  const prefix = /^(?:re|co|de|un|mis|dis|pre|over|under|out|counter)-?/u.exec(lower)?.[0] ?? "";
  const prefixed = prefix === "" ? undefined : FORMS.get(lower.slice(prefix.length));
  if (prefixed !== undefined && lower.length - prefix.length > 3) {
    return { ...prefixed, lemma: prefix + prefixed.lemma, nounLike: prefixed.nounLike };
  }
  if (lower.endsWith("ed") && !lower.endsWith("eed")) {
    return { ...NO_FORM, lemma: stripEd(lower), past: true, participle: true, nounLike: lower.includes("-") };
  }
  if (lower.endsWith("ing") && !/(?:thing|evening|morning|string|during|ceiling)$/u.test(lower)) {
    return { ...NO_FORM, lemma: lower.slice(0, -3), ing: true, nounLike: true };
  }
  if (/(?:i[sz]|if[iy])e?s?$/u.test(lower) && /(?:ise|ize|ify)$/u.test(lower)) {
    return { ...NO_FORM, lemma: lower, base: true, nounLike: lower.endsWith("ise") };
  }
  if (/(?:izes|ifies)$/u.test(lower)) {
    return {
      ...NO_FORM,
      lemma: lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.slice(0, -1),
      third: true,
      nounLike: false,
    };
  }
  return undefined;
}

function stripEd(lower: string): string {
  const stem = lower.slice(0, -2);
  if (stem.endsWith("i")) {
    return `${stem.slice(0, -1)}y`;
  }
  return /(?:[aeiou][szvcg]|[bcdfgkpt]l|[aeiou]at)$/u.test(stem) ? `${stem}e` : stem;
}

function buildForms(): ReadonlyMap<string, VerbForms> {
  const forms = new Map<string, VerbForms>();
  const nounLike = new Set(NOUN_LIKE_VERBS.trim().split(/\s+/u));
  const plain = new Set(PLAIN_VERBS.trim().split(/\s+/u));
  const irregular = new Map<string, readonly [readonly string[], readonly string[]]>();
  for (const entry of IRREGULAR_VERBS.trim().split(/[|\n]/u)) {
    const [base = "", past = "", participle = ""] = entry.trim().split(/\s+/u);
    irregular.set(base, [past.split("/"), participle.split("/")]);
  }
  const add = (word: string, lemma: string, form: FormName, isNounLike: boolean): void => {
    const known = forms.get(word);
    if (known === undefined) {
      forms.set(word, { ...NO_FORM, lemma, nounLike: isNounLike, [form]: true });
      return;
    }
    // "left", "saw", "lay": the more frequent verb keeps the lemma, the forms add up.
    forms.set(word, { ...known, nounLike: known.nounLike || isNounLike, [form]: true });
  };
  for (const lemma of [...nounLike, ...plain, ...irregular.keys()].sort()) {
    const noun = nounLike.has(lemma) && !plain.has(lemma);
    add(lemma, lemma, "base", noun);
    add(thirdPerson(lemma), lemma, "third", noun);
    add(ingForm(lemma), lemma, "ing", false);
    const [pasts, participles] = irregular.get(lemma) ?? [[regularPast(lemma)], [regularPast(lemma)]];
    for (const past of pasts) {
      add(past, lemma, "past", false);
    }
    for (const participle of participles) {
      add(participle, lemma, "participle", false);
    }
  }
  return forms;
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(base)) {
    return `${base}es`;
  }
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith("e")) {
    return `${base}d`;
  }
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`;
}

function ingForm(base: string): string {
  if (base.endsWith("ie")) {
    return `${base.slice(0, -2)}ying`;
  }
  return base.endsWith("e") && !/(?:ee|oe|ye)$/u.test(base) ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;
}

function endsInConsonantY(base: string): boolean {
  return base.endsWith("y") && !VOWELS.includes(base.at(-2) ?? "a");
}

function doubled(base: string): string {
  const oneSyllable = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtz]$/u.test(base);
  return oneSyllable || DOUBLING.has(base) ? base + (base.at(-1) ?? "") : base;
}
