/**
 * Reads a written personal name into its parts: titles off, family name apart from given names, patronymic, particles and suffix.
 * Western order unless a comma, capitals, a patronymic at the end or an East Asian family name says otherwise.
 */
import { isWordUnit, unitClass, UnitClass } from "../../text/characters.js";
import { COUNTRIES } from "../names/countries.lexicon.js";
import {
  FORMER_WORDS,
  FORMS_OF_ADDRESS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_PREPOSITIONS,
} from "../titles/titles.lexicon.js";
import { foldName, plainLetters, withoutPossessive } from "./fold.js";
import type { Gender } from "./givenNames.js";
import { isGivenName } from "./givenNames.js";
import {
  ARTICLES,
  FAMILY_FIRST,
  FEMININE_ADDRESS,
  JOINING,
  MASCULINE_ADDRESS,
  NAME_LIKE_TITLES,
  OTHER_TITLES,
  PARTICLES,
  POST_NOMINALS,
  SUFFIXES,
} from "./particles.lexicon.js";
import { type ChineseSpelling, fromPinyin, plainSpelling } from "./wadeGiles.js";

/** A word of a name as written and folded; compound names fold to one word: "Jong-un" gives "jongun". */
export interface NamePart {
  readonly raw: string;
  readonly folded: string;
}

/** Stands where a name has no word. */
export const NO_PART: NamePart = { raw: "", folded: "" };

export interface PersonName {
  /** In written order, without the patronymic; initials fold to one letter. Empty for a lone family name. */
  readonly given: readonly NamePart[];
  /** Without particles; empty folded text where the surface has no word at all. */
  readonly family: NamePart;
  /** Parts of a hyphenated family name, else the family name alone. */
  readonly familyParts: readonly string[];
  /** Particles before the family name, as written. */
  readonly particles: readonly string[];
  readonly patronymic?: NamePart;
  /** "junior", "senior", or the number of a ruler. */
  readonly suffix?: string;
  /** What the form of address says. */
  readonly gender?: Gender;
  /** Written with the family name first, without a comma. */
  readonly familyFirst: boolean;
  /** The name in Wade–Giles where it can be read as Pinyin. */
  readonly pinyin?: ChineseSpelling;
  /** The letters in the order that they are written. */
  readonly plain: string;
  /** All parts folded, particles included, in western order. */
  readonly words: readonly string[];
  /** `words` without spaces: equal letters are equal names, however they are cut. */
  readonly letters: string;
}

export function readPersonName(surface: string): PersonName {
  const bare = withoutPossessive(surface);
  const reordered = afterComma(/["“„«(]/u.test(bare) ? bare.replace(/[“"„«][^”"»]*[”"»]|\([^)]*\)/gu, " ") : bare);
  const all = reordered.text.split(/\s+/u).filter(hasLetter);
  const titled = stripTitles(all);
  const { words, suffix } = stripSuffixes(titled.words);
  const parts = joinCompounds(words.map(toPart).filter((part) => part.folded !== ""));
  const ordered = familyLast(parts, reordered.wasSwapped);
  const name = splitFamily(ordered.parts);
  const folded = [
    ...name.given.map((part) => part.folded),
    name.patronymic?.folded ?? "",
    ...name.particles.map(foldName),
    name.family.folded,
  ].filter((word) => word !== "");
  const pinyin = fromPinyin(bare);
  return {
    ...name,
    ...(pinyin === undefined ? {} : { pinyin }),
    plain: plainSpelling(bare),
    ...(suffix === undefined ? {} : { suffix }),
    ...(titled.gender === undefined ? {} : { gender: titled.gender }),
    familyFirst: ordered.wasFirst,
    words: folded,
    letters: folded.join(""),
  };
}

/** "Smith, John" reads "John Smith"; "King, Jr." keeps its order. */
function afterComma(text: string): { readonly text: string; readonly wasSwapped: boolean } {
  const comma = text.indexOf(",");
  if (comma < 0) {
    return { text, wasSwapped: false };
  }
  const tail = text.slice(comma + 1).trim();
  const isSuffix = SUFFIXES.has(foldName(tail)) || POST_NOMINALS.has(foldName(tail));
  if (comma === 0 || tail === "" || isSuffix || tail.includes(",")) {
    return { text: text.replaceAll(",", " "), wasSwapped: false };
  }
  return { text: `${tail} ${text.slice(0, comma)}`, wasSwapped: true };
}

/** Words of countries and peoples that stand before an office: "Serbian President", "Russia’s Ambassador". */
const NATIONAL_WORDS: ReadonlySet<string> = new Set(
  [
    ...COUNTRIES.flatMap((country) => [
      country.name,
      ...country.adjectives,
      ...country.capitals,
      ...country.otherNames,
    ]),
    "US",
    "UK",
    "UN",
    "EU",
    "NATO",
    "European",
    "Western",
  ].flatMap((name) => foldName(name).split(" ")),
);

/** Words of what an office is about: "Secretary of State", "Head of Intelligence". */
const OFFICE_OBJECTS: ReadonlySet<string> = new Set(
  "state states staff affairs nations union forces intelligence commons congress parliament republic house bank court council office agency committee commission opposition army navy".split(
    " ",
  ),
);

/** Cuts everything up to the last title before the name and what belongs to it, if only words that go with titles stand before it. */
function stripTitles(words: readonly string[]): { readonly words: readonly string[]; readonly gender?: Gender } {
  let cut = 0;
  let gender: Gender | undefined;
  let isInPhrase = false;
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index] ?? "";
    const title = titleWord(word);
    const isHead = OFFICE_HEADS.has(title) || FORMS_OF_ADDRESS.has(title) || OTHER_TITLES.has(title) || title === "mme";
    const isPreposition = OFFICE_PREPOSITIONS.has(title) || title === "the";
    const isObject = OFFICE_OBJECTS.has(title) || NATIONAL_WORDS.has(title);
    if (!isHead && !isTitleWord(title) && !isPreposition && !isObject) {
      break;
    }
    if (isHead && !isNameLike(words, index, cut, title)) {
      cut = index + 1;
      gender = FEMININE_ADDRESS.has(title) ? "f" : MASCULINE_ADDRESS.has(title) ? "m" : gender;
      isInPhrase = false;
    } else if (isPreposition && cut > 0) {
      isInPhrase = true;
    } else if (isInPhrase && isObject) {
      cut = index + 1;
    }
  }
  return { words: words.slice(cut), ...(gender === undefined ? {} : { gender }) };
}

/** "Dean Acheson" is a whole name, "King Charles" is not: rulers go by their given names. */
function isNameLike(words: readonly string[], index: number, cut: number, title: string): boolean {
  const isWhole =
    index === cut && words.length - cut === 2 && NAME_LIKE_TITLES.has(title) && isCapitalised(words[index] ?? "");
  return isWhole && !(RULERS.has(title) && isGivenName(foldName(words[index + 1] ?? "")));
}

const RULERS: ReadonlySet<string> = new Set(["king", "prince", "pope", "sultan", "emir", "amir", "shah"]);

function titleWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]+$/u.test(lower)) {
    return lower;
  }
  const bare = lower
    .replace(/^ex-/u, "")
    .replace(/[.,]+$/u, "")
    .replace(/["'’‘”]s$/u, "");
  return /^[a-z-]*$/u.test(bare) ? bare : plainLetters(bare);
}

function isTitleWord(word: string): boolean {
  return (
    OFFICE_HEADS.has(word) ||
    FORMS_OF_ADDRESS.has(word) ||
    OFFICE_MODIFIERS.has(word) ||
    FORMER_WORDS.has(word) ||
    word === "mme" ||
    word === "ex"
  );
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && !word.endsWith(".");
}

function stripSuffixes(words: readonly string[]): { readonly words: readonly string[]; readonly suffix?: string } {
  const kept = [...words];
  let suffix: string | undefined;
  while (kept.length > 1 && (kept.at(-1) ?? "").length <= LONGEST_SUFFIX) {
    const last = foldName(kept.at(-1) ?? "").replaceAll(" ", "");
    const isNumeral = SUFFIXES.has(last) && (last.length > 2 || /^(?:[IVX]+|[JSjs]r\.?)$/u.test(kept.at(-1) ?? ""));
    if (!isNumeral && !(POST_NOMINALS.has(last) && kept.length > 2)) {
      break;
    }
    suffix = SUFFIXES.get(last) ?? suffix;
    kept.pop();
  }
  return suffix === undefined ? { words: kept } : { words: kept, suffix };
}

/** "Junior", with a stop. */
const LONGEST_SUFFIX = 7;

function hasLetter(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const found = word.charCodeAt(index);
    if (isWordUnit(found) || unitClass(found) === UnitClass.Surrogate) {
      return true;
    }
  }
  return false;
}

function toPart(raw: string): NamePart {
  if (/^[A-Za-z]+$/u.test(raw)) {
    return { raw, folded: raw.toLowerCase() };
  }
  return { raw: raw.replace(/[.,;:]+$/u, (stops) => (raw.length <= 3 ? stops : "")), folded: foldName(raw) };
}

/** Initials apart ("J.K."), Arabic compounds and articles together, hyphens out of given names later. */
function joinCompounds(parts: readonly NamePart[]): readonly NamePart[] {
  const joined: NamePart[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? NO_PART;
    const next = parts[index + 1];
    const words = part.folded.includes(" ") ? part.folded.split(" ") : [part.folded];
    const first = words[0] ?? "";
    const compound = JOINING.get(first);
    if (compound !== undefined && words.length === 1 && next !== undefined) {
      const article = ARTICLES.has(next.folded) ? parts[index + 2] : undefined;
      const target = article ?? next;
      joined.push({
        raw: [part.raw, next.raw, ...(article === undefined ? [] : [article.raw])].join(" "),
        folded: compound + withoutArticle(target.folded),
      });
      index += article === undefined ? 1 : 2;
    } else if (compound !== undefined && words.length > 1) {
      joined.push({ raw: part.raw, folded: compound + withoutArticle(words.slice(1).join(" ")) });
    } else if (words.length > 1 && words.every((word) => word.length === 1) && part.raw.includes(".")) {
      joined.push(...words.map((word) => ({ raw: `${word.toUpperCase()}.`, folded: word })));
    } else {
      joined.push(part);
    }
  }
  return joined;
}

function withoutArticle(folded: string): string {
  const words = folded.split(" ");
  return (words.length > 1 && ARTICLES.has(words[0] ?? "") ? words.slice(1) : words).join("");
}

/** Brings names that are written family first into western order. */
function familyLast(
  parts: readonly NamePart[],
  wasSwapped: boolean,
): { readonly parts: readonly NamePart[]; readonly wasFirst: boolean } {
  const [first, second] = parts;
  if (wasSwapped || first === undefined || second === undefined) {
    return { parts, wasFirst: false };
  }
  const isCapital = isAllCapitals(first.raw) && parts.slice(1).every((part) => !isAllCapitals(part.raw));
  const isPatronymicLast =
    parts.length === 3 && isPatronymic(parts[2] ?? NO_PART) && !isPatronymic(second) && isGivenName(second.folded);
  const isEastAsian =
    FAMILY_FIRST.has(first.folded) &&
    parts.length <= 3 &&
    parts.slice(1).every((part) => ASIAN_GIVEN.test(part.folded)) &&
    !isGivenName(second.folded);
  if (isCapital || isPatronymicLast || isEastAsian) {
    return { parts: [...parts.slice(1), first], wasFirst: true };
  }
  return { parts, wasFirst: false };
}

function isAllCapitals(word: string): boolean {
  return word.length > 2 && /^[\p{Lu}\p{M}’'-]+$/u.test(word);
}

/** One or two syllables of Chinese, Korean or Vietnamese romanisation each. */
const SYLLABLE = "(?:[bcdfghjklmnpqrstwxyz]{0,3}[aeiou]{1,3}(?:ng|n|k|l|m|p|t|r|h|c|nh|ch)?)";
const ASIAN_GIVEN = new RegExp(`^${SYLLABLE}(?: ?${SYLLABLE})?$`, "u");

const PATRONYMIC =
  /(?:[oe]vi(?:ch|tch|c)|[oe]vych|owitsch|ilyich|kuzmich|lukich|fomich|nikitich|ovna|evna|ivna|yivna|ichna|inichna)$/u;

/** Serbian family names end in -ović too, so that ending counts only in the middle of a name, which the callers see to. */
export function isPatronymic(part: NamePart): boolean {
  return PATRONYMIC.test(part.folded) && part.folded.length > 6;
}

function splitFamily(parts: readonly NamePart[]): Omit<PersonName, "familyFirst" | "words" | "letters" | "plain"> {
  let start = parts.length - 1;
  while (start > 1 && isParticle(parts[start - 1] ?? NO_PART)) {
    start--;
  }
  if (start === 1 && isParticleOnly(parts[0])) {
    start = 0;
  }
  const before = parts.slice(0, Math.max(0, start));
  const particles = parts.slice(Math.max(0, start), -1);
  const last = parts.at(-1) ?? NO_PART;
  const { article, core } = splitArticle(last);
  const patronymic = before.length > 1 ? before.slice(1).find(isPatronymic) : undefined;
  const given = before.filter((part) => part !== patronymic && !(isParticle(part) && part !== before[0]));
  return {
    given: given.map(closeUp),
    family: { raw: core.raw, folded: core.folded.replaceAll(" ", "") },
    familyParts: core.folded.split(" ").filter((word) => !PARTICLES.has(word) || core.folded === word),
    particles: [...particles.map((part) => part.raw), ...(article === undefined ? [] : [article])],
    ...(patronymic === undefined ? {} : { patronymic: closeUp(patronymic) }),
  };
}

/** A single letter is a particle in lower case only: "Ortega y Gasset", but "Hans O Friedrich". */
function isParticle(part: NamePart): boolean {
  return PARTICLES.has(part.folded) && (part.folded.length > 1 || part.raw === part.raw.toLowerCase());
}

function isParticleOnly(part: NamePart | undefined): boolean {
  return part !== undefined && PARTICLES.has(part.folded) && !isGivenName(part.folded);
}

/** "Jean-Claude" and "Jong-un" fold to one word; a lone hyphenated initial "J.-C." keeps both letters. */
function closeUp(part: NamePart): NamePart {
  if (!part.folded.includes(" ")) {
    return part;
  }
  return { raw: part.raw, folded: part.folded.replaceAll(" ", "") };
}

/** "al-Assad", "O'Brien", "D'Alema", "el-Sisi": an article joined by a hyphen is a particle. */
function splitArticle(part: NamePart): { readonly article?: string; readonly core: NamePart } {
  const match = part.raw.indexOf("-") < 1 ? undefined : /^(\p{L}{2,3})-(.+)$/u.exec(part.raw);
  const article = match?.[1];
  const rest = match?.[2];
  if (article === undefined || rest === undefined || !ARTICLES.has(plainLetters(article).toLowerCase())) {
    return { core: part };
  }
  return { article: `${article}-`, core: { raw: rest, folded: foldName(rest) } };
}
