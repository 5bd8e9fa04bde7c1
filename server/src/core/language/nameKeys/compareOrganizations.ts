/**
 * May two names mean one organization, group, event or document? Compared as bags of words: legal forms, articles and word order say little,
 * "Russian" and "of Russia" say the same, a number or a country more or less says another thing.
 */
import { lemmaOf } from "../lemmas/lemmas.js";
import { COUNTRIES } from "../names/countries.lexicon.js";
import { foldName, foldedWords, plainLetters, withoutPossessive } from "./fold.js";
import {
  DESCRIPTIVE_WORDS,
  EMPTY_WORDS,
  LEGAL_FORMS,
  ORGANIZATION_VARIANT_ROWS,
  WORD_VARIANTS,
} from "./organizationVariants.lexicon.js";
import { spellingDistance } from "./spelling.js";
import type { NameComparison } from "./types.js";

export interface OrganizationName {
  readonly surface: string;
  readonly folded: string;
  /** Sorted content words, countries as `@name`. */
  readonly bag: readonly string[];
  /** Content words in order, for initials. */
  readonly content: readonly string[];
  readonly legalForm?: string;
  /** Folded letters of a name written as an acronym. */
  readonly acronym?: string;
  /** First name of the row of known variants. */
  readonly known?: string;
}

export function readOrganizationName(surface: string): OrganizationName {
  const bare = withoutPossessive(surface);
  const folded = foldName(bare).replace(/^the /u, "");
  const words = withoutLegalForms(
    foldedWords(bare.replace(/\b(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll(".", ""))),
  );
  const content = words.words.filter((word) => !EMPTY_WORDS.has(word));
  const bag = countryWords(content.length > 0 ? content : words.words)
    .map(plainWord)
    .sort();
  const known = KNOWN.get(folded) ?? KNOWN.get(content.join(" "));
  const acronym = readAcronym(bare);
  return {
    surface: bare,
    folded,
    bag,
    content: words.words,
    ...(words.form === undefined ? {} : { legalForm: words.form }),
    ...(acronym === undefined ? {} : { acronym }),
    ...(known === undefined ? {} : { known }),
  };
}

export function compareOrganizations(left: OrganizationName, right: OrganizationName): NameComparison {
  if (left.folded === "" || right.folded === "") {
    return { verdict: "unsure", reasons: ["one side holds no name"] };
  }
  if (left.folded.replaceAll(" ", "") === right.folded.replaceAll(" ", "")) {
    return { verdict: "same", reasons: [`${left.surface} and ${right.surface} are equal after folding`] };
  }
  if (left.known !== undefined && right.known !== undefined) {
    const isOne = left.known === right.known;
    return {
      verdict: isOne ? "same" : "different",
      reasons: [
        isOne
          ? `${left.surface} and ${right.surface} are known names of one organization`
          : `${left.surface} and ${right.surface} are different known organizations`,
      ],
    };
  }
  const byInitials = compareInitials(left, right) ?? compareInitials(right, left);
  if (byInitials !== undefined) {
    return byInitials;
  }
  return compareBags(left, right);
}

/** Initials of the content words, for an expansion to be found by its acronym. */
export function initialsOf(name: OrganizationName): string {
  return name.content
    .filter((word) => !EMPTY_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join("");
}

function compareBags(left: OrganizationName, right: OrganizationName): NameComparison {
  const onlyLeft = left.bag.filter((word) => !right.bag.includes(word));
  const onlyRight = right.bag.filter((word) => !left.bag.includes(word));
  const names = `${left.surface} and ${right.surface}`;
  if (onlyLeft.length === 0 && onlyRight.length === 0) {
    const isOtherForm =
      left.legalForm !== undefined && right.legalForm !== undefined && left.legalForm !== right.legalForm;
    return isOtherForm
      ? { verdict: "unsure", reasons: [`${names} share every word but have different legal forms`] }
      : { verdict: "same", reasons: [`${names} hold the same words but for order, articles and legal form`] };
  }
  if (onlyLeft.length === 0 || onlyRight.length === 0) {
    return compareContained(left, right, onlyLeft.length === 0 ? onlyRight : onlyLeft);
  }
  if (onlyLeft.some(isDecisive) || onlyRight.some(isDecisive)) {
    return {
      verdict: "different",
      reasons: [`${quoted(onlyLeft)} in ${left.surface} stands against ${quoted(onlyRight)} in ${right.surface}`],
    };
  }
  return compareSpellings(left, right, onlyLeft, onlyRight);
}

/** All words of one name stand in the other. */
function compareContained(left: OrganizationName, right: OrganizationName, extra: readonly string[]): NameComparison {
  const reason = `${left.surface} and ${right.surface} differ by ${quoted(extra)}`;
  const isNumbered = extra.some((word) => /\d/u.test(word)) && Math.min(left.bag.length, right.bag.length) > 0;
  const hasBothNumbers = left.bag.some((word) => /\d/u.test(word)) && right.bag.some((word) => /\d/u.test(word));
  if (isNumbered && hasBothNumbers) {
    return { verdict: "different", reasons: [reason] };
  }
  return { verdict: "unsure", reasons: [`${reason}: one may be short for the other, or a part of it`] };
}

function compareSpellings(
  left: OrganizationName,
  right: OrganizationName,
  onlyLeft: readonly string[],
  onlyRight: readonly string[],
): NameComparison {
  const names = `${left.surface} and ${right.surface}`;
  const joinedLeft = onlyLeft.join("");
  const joinedRight = onlyRight.join("");
  if (joinedLeft === joinedRight) {
    return { verdict: "same", reasons: [`${names} differ only in spaces`] };
  }
  if (onlyLeft.length !== onlyRight.length) {
    return {
      verdict: "different",
      reasons: [`${quoted(onlyLeft)} in ${left.surface} stands against ${quoted(onlyRight)} in ${right.surface}`],
    };
  }
  const grades = onlyLeft.map((word) => bestGrade(word, onlyRight));
  if (grades.every((grade) => grade === "romanised")) {
    return { verdict: "same", reasons: [`${names} are spellings of one name`] };
  }
  if (grades.every((grade) => grade !== "far")) {
    return {
      verdict: "unsure",
      reasons: [`${quoted(onlyLeft)} and ${quoted(onlyRight)} are a slip of spelling apart`],
    };
  }
  return {
    verdict: "different",
    reasons: [`${quoted(onlyLeft)} in ${left.surface} stands against ${quoted(onlyRight)} in ${right.surface}`],
  };
}

function bestGrade(word: string, others: readonly string[]): "romanised" | "near" | "far" {
  const grades = others.map((other) => spellingDistance(word, other));
  return grades.includes("romanised") || grades.includes("equal")
    ? "romanised"
    : grades.includes("near")
      ? "near"
      : "far";
}

/** Numbers and countries are never a matter of spelling. */
function isDecisive(word: string): boolean {
  return /\d/u.test(word) || word.startsWith("@") || /^[ivx]+$/u.test(word);
}

function compareInitials(short: OrganizationName, long: OrganizationName): NameComparison | undefined {
  if (short.acronym === undefined) {
    return undefined;
  }
  if (long.acronym !== undefined) {
    return short.acronym === long.acronym
      ? { verdict: "same", reasons: [`both are the acronym ${short.surface}`] }
      : { verdict: "different", reasons: [`${short.surface} and ${long.surface} are different acronyms`] };
  }
  if (long.content.length < 2) {
    return undefined;
  }
  if (isAcronymOf(short.acronym, long.content)) {
    return { verdict: "same", reasons: [`${short.surface} is made of the first letters of ${long.surface}`] };
  }
  const first = short.acronym.charAt(0);
  const isOpen =
    short.known === undefined &&
    long.content.some((word) => word.startsWith(first)) &&
    !long.bag.includes(short.acronym);
  return isOpen
    ? {
        verdict: "unsure",
        reasons: [`${short.surface} may stand for ${long.surface}, but its letters are not the initials`],
      }
    : undefined;
}

/** More letters than this from one word make no acronym. */
const MOST_LETTERS = 3;

/** True where the acronym takes one to three first letters of every content word, in order; small words may give theirs or not. */
function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  let ends = new Set([0]);
  for (const word of words) {
    const next = new Set<number>(EMPTY_WORDS.has(word) ? ends : []);
    for (const from of ends) {
      for (
        let size = 1;
        size <= MOST_LETTERS && acronym.startsWith(word.slice(0, size), from) && size <= word.length;
        size++
      ) {
        next.add(from + size);
      }
    }
    ends = next;
  }
  return ends.has(acronym.length);
}

/** Two to eight capitals, dots left out: "NATO", "U.N.", "ОБСЕ". */
function readAcronym(surface: string): string | undefined {
  const letters = surface.replace(/^the /iu, "").replace(/[.\s-]/gu, (mark) => (mark === "." ? "" : mark));
  return /^[\p{Lu}\d&/]{2,8}$/u.test(letters) && /\p{Lu}{2}/u.test(letters)
    ? plainLetters(letters).toLowerCase()
    : undefined;
}

/** Words in the longest legal form, "open joint stock company". */
const LONGEST_FORM = 4;

function withoutLegalForms(words: readonly string[]): { readonly words: readonly string[]; readonly form?: string } {
  let kept = words[0] === "the" ? words.slice(1) : words;
  let form: string | undefined;
  for (let size = LONGEST_FORM; size >= 1; size--) {
    const kind = kept.length > size ? LEGAL_FORMS.get(kept.slice(-size).join("")) : undefined;
    if (kind !== undefined) {
      form ??= kind;
      kept = kept.slice(0, -size);
      size = LONGEST_FORM + 1;
    }
  }
  for (let size = LONGEST_FORM; size >= 1; size--) {
    const head = kept.slice(0, size).join("");
    const kind = kept.length > size && head.length > 2 ? LEGAL_FORMS.get(head) : undefined;
    if (kind === "stock" || kind === "llc") {
      form ??= kind;
      kept = kept.slice(size);
      break;
    }
  }
  return form === undefined ? { words: kept } : { words: kept, form };
}

function plainWord(word: string): string {
  if (word.startsWith("@")) {
    return word;
  }
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/u.exec(word)?.[1];
  return ordinal ?? WORD_VARIANTS.get(word) ?? (word.length > 3 ? lemmaOf(word) : word);
}

const NATIONS: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.flatMap((country) =>
    [country.name, ...country.adjectives, ...country.people].map(
      (name) => [foldName(name), `@${foldName(country.name)}`] as const,
    ),
  ),
  ["us", "@united states"],
  ["usa", "@united states"],
  ["united states of america", "@united states"],
  ["uk", "@united kingdom"],
  ["russian federation", "@russia"],
  ["un", "@united nations"],
  ["united nations", "@united nations"],
  ["eu", "@european union"],
  ["european union", "@european union"],
  ["republic of serbia", "@serbia"],
  ["republic of kosovo", "@kosovo"],
]);

const LONGEST_NATION = 4;

/** Replaces names of countries and their adjectives by the country. */
function countryWords(words: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (let index = 0; index < words.length; index++) {
    let taken = 1;
    let word = words[index] ?? "";
    for (let size = Math.min(LONGEST_NATION, words.length - index); size >= 1; size--) {
      const nation = NATIONS.get(words.slice(index, index + size).join(" "));
      if (nation !== undefined) {
        word = nation;
        taken = size;
        break;
      }
    }
    result.push(word);
    index += taken - 1;
  }
  return result;
}

const KNOWN: ReadonlyMap<string, string> = new Map(
  ORGANIZATION_VARIANT_ROWS.flatMap((row) => {
    const names = row.split("|");
    return names.map((name) => [foldName(name).replace(/^the /u, ""), names[0] ?? ""] as const);
  }),
);

export function isKnownOrganization(folded: string): boolean {
  return KNOWN.has(folded.replace(/^the /u, ""));
}

/** True for words that many organizations share, which are no key to any. */
export function isDescriptive(word: string): boolean {
  return DESCRIPTIVE_WORDS.has(word) || EMPTY_WORDS.has(word) || word.length < 3;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word.replace(/^@/u, "")}”`).join(", ");
}
