/**
 * May two written names mean one person? Family names decide first, given names second, the rest can only veto.
 * "same" needs both to agree; whatever rests on one part alone, on an initial or on a slip of the pen is "unsure".
 */
import { areArabic, arabicKey } from "./arabic.js";
import { compareGiven } from "./compareGiven.js";
import { foldName } from "./fold.js";
import { givenNameGender, givenRelation, isGivenName } from "./givenNames.js";
import type { NamePart, PersonName } from "./personName.js";
import { spellingDistance } from "./spelling.js";
import type { NameComparison, NameVerdict } from "./types.js";

export function comparePersons(left: PersonName, right: PersonName, surfaces: Surfaces): NameComparison {
  const chinese = compareChinese(left, right, surfaces);
  if (chinese !== undefined) {
    return chinese;
  }
  const comparison = compareParts(left, right, surfaces);
  return comparison.verdict === "different" && isContinued(surfaces) && findVeto(left, right) === undefined
    ? verdict("unsure", `all of one name begins the other: it may be a shorter form of it`)
    : comparison;
}

interface Surfaces {
  readonly left: string;
  readonly right: string;
}

function compareParts(left: PersonName, right: PersonName, surfaces: Surfaces): NameComparison {
  if (left.family.folded === "" || right.family.folded === "") {
    return verdict("unsure", "one side holds no name");
  }
  const script = compareScripts(surfaces);
  if (script !== undefined) {
    return script;
  }
  const veto = findVeto(left, right);
  const whole = compareWhole(left, right, surfaces);
  if (veto === undefined && whole !== undefined) {
    return whole;
  }
  const family = compareFamilies(left, right);
  if (family.grade === "far") {
    return compareAcross(left, right, family.reason, surfaces);
  }
  if (veto !== undefined) {
    return verdict("different", family.reason, veto);
  }
  if (left.given.length === 0 || right.given.length === 0) {
    return compareAlone(left, right, family);
  }
  const given = compareGiven(left, right);
  if (given.grade === "different") {
    const middle = sharesMiddleName(left, right);
    return middle === undefined
      ? verdict("different", family.reason, given.reason)
      : verdict("unsure", family.reason, `${middle} may be the name that the person goes by`);
  }
  const doubts = [
    ...(isSuffixMissing(left, right) ? ["only one side says which generation"] : []),
    ...(Math.abs(left.given.length - right.given.length) > 1 ? ["one side has several names more"] : []),
  ];
  const isSame = family.grade === "agree" && given.grade === "agree" && doubts.length === 0;
  return verdict(isSame ? "same" : "unsure", family.reason, given.reason, ...doubts);
}

/**
 * True where `short` is a shorter way of writing `full`: its family name alone, with initials, or without middle names.
 * A given name alone is no short form: too many people share it.
 */
export function isShorterName(short: PersonName, full: PersonName): boolean {
  if (short.family.folded === "" || full.family.folded === "" || findVeto(short, full) !== undefined) {
    return false;
  }
  const family = compareFamilies(short, full);
  if (short.given.length === 0) {
    const isFamily = family.grade === "agree" && full.given.length > 0;
    return isFamily || (short.particles.length === 0 && isSpanishFirstFamily(short.family, full));
  }
  if (short.given.length > full.given.length || family.grade !== "agree") {
    return false;
  }
  const given = compareGiven(short, full);
  return given.grade === "agree" || given.isInitial;
}

/** From three syllables on two people hardly share a spelling in one romanisation but not in the other. */
const LEAST_SYLLABLES = 3;

/** "Chou En-lai" and "Zhou Enlai"; undefined where the two are no such pair. */
function compareChinese(left: PersonName, right: PersonName, surfaces: Surfaces): NameComparison | undefined {
  const found =
    left.pinyin?.old === right.plain ? left.pinyin : right.pinyin?.old === left.plain ? right.pinyin : undefined;
  return found === undefined || left.plain === right.plain
    ? undefined
    : verdict(
        found.syllables >= LEAST_SYLLABLES ? "same" : "unsure",
        `${surfaces.left} and ${surfaces.right} are one Chinese name in Pinyin and in Wade–Giles`,
      );
}

/** "Dost Mohammad" and "Dost Mohammad Khan": a name of two words or more that the other goes on from. */
function isContinued({ left, right }: Surfaces): boolean {
  const [short = "", long = ""] = [foldName(left), foldName(right)].sort((one, other) => one.length - other.length);
  return short.includes(" ") && long.startsWith(`${short} `);
}

/** Scripts that write no vowels, or no sounds, allow no comparison by rule with another script. */
const UNSOUNDED =
  /[\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;

/** The letters of a surface in such a script, as two of them are compared; undefined for other scripts. */
export function unsoundedLetters(surface: string): string | undefined {
  return UNSOUNDED.test(surface) ? surface.normalize("NFKC").replace(/\s/gu, "") : undefined;
}

function compareScripts(surfaces: Surfaces): NameComparison | undefined {
  const left = unsoundedLetters(surfaces.left);
  const right = unsoundedLetters(surfaces.right);
  if ((left === undefined) !== (right === undefined)) {
    return verdict("unsure", `${surfaces.left} and ${surfaces.right} are in scripts that no rule can compare`);
  }
  if (left === undefined) {
    return undefined;
  }
  return left === right
    ? verdict("same", `${surfaces.left} on both sides`)
    : verdict("different", `${surfaces.left} and ${surfaces.right} are written differently`);
}

/** A given name of one side that stands among the middle names of the other: "Boris" in "Alexander Boris". */
function sharesMiddleName(left: PersonName, right: PersonName): string | undefined {
  const [short, long] = left.given.length < right.given.length ? [left, right] : [right, left];
  const [first] = short.given;
  const isMiddle =
    first !== undefined &&
    first.folded.length > 1 &&
    long.given.length > 1 &&
    short.given.length === 1 &&
    long.given.slice(1).some((part) => part.folded === first.folded);
  return isMiddle ? first.raw : undefined;
}

interface Finding {
  readonly grade: "agree" | "near" | "far";
  readonly reason: string;
}

function verdict(value: NameVerdict, ...reasons: readonly string[]): NameComparison {
  return { verdict: value, reasons };
}

/** What rules one person out whatever the names: generation, patronymic, the gender of an address. */
function findVeto(left: PersonName, right: PersonName): string | undefined {
  if (left.suffix !== undefined && right.suffix !== undefined && left.suffix !== right.suffix) {
    return `“${left.suffix}” and “${right.suffix}” are different generations`;
  }
  if (
    left.patronymic !== undefined &&
    right.patronymic !== undefined &&
    spellingDistance(left.patronymic.folded, right.patronymic.folded) === "far"
  ) {
    return `patronymics ${left.patronymic.raw} and ${right.patronymic.raw} differ`;
  }
  if (left.gender !== undefined || right.gender !== undefined) {
    const one = left.gender ?? genderOf(left.given[0]);
    const other = right.gender ?? genderOf(right.given[0]);
    if (one !== undefined && other !== undefined && one !== other) {
      return "one is a woman’s name, the other a man’s";
    }
  }
  return undefined;
}

function genderOf(given: NamePart | undefined): "f" | "m" | undefined {
  return given === undefined ? undefined : givenNameGender(given.folded);
}

function isSuffixMissing(left: PersonName, right: PersonName): boolean {
  return (left.suffix === undefined) !== (right.suffix === undefined);
}

/** Equal letters, whatever the spaces; or equal words in another order. */
function compareWhole(left: PersonName, right: PersonName, surfaces: Surfaces): NameComparison | undefined {
  if (left.letters.length !== right.letters.length || isSuffixMissing(left, right)) {
    return undefined;
  }
  if (left.letters === right.letters) {
    const isLone = left.words.length === 1 && right.words.length === 1;
    return verdict(
      "same",
      `${isLone ? "the names" : "all parts of"} ${surfaces.left} and ${surfaces.right} are equal after folding`,
    );
  }
  if (PARENTAGE.test(surfaces.left)) {
    return undefined;
  }
  const isReordered =
    left.words.length === right.words.length &&
    left.words.length > 2 &&
    [...left.words].sort().join(" ") === [...right.words].sort().join(" ");
  return isReordered
    ? verdict("same", `${surfaces.left} and ${surfaces.right} are the same words in another order`)
    : undefined;
}

/** Order is meaning where a name says whose son someone is. */
const PARENTAGE = /\b(?:bin|ibn|ben|bint|ould|walad)\b/iu;

function compareFamilies(left: PersonName, right: PersonName): Finding {
  const from = left.family;
  const to = right.family;
  const grade = spellingDistance(from.folded, to.folded);
  if (grade === "equal") {
    return {
      grade: "agree",
      reason:
        from.raw === to.raw
          ? `family name ${from.raw} on both sides`
          : `family names ${from.raw} and ${to.raw} are equal after folding`,
    };
  }
  if (grade === "romanised" || isOneArabicName(from.folded, to.folded)) {
    return { grade: "agree", reason: `family names ${from.raw} and ${to.raw} are spellings of one name` };
  }
  if (areArabic(left, right) && arabicKey(from.folded) === arabicKey(to.folded)) {
    return { grade: "agree", reason: `family names ${from.raw} and ${to.raw} are spellings of one Arabic name` };
  }
  if (isSlipOfGender(left, right)) {
    return { grade: "near", reason: `${from.raw} and ${to.raw} are the two genders of one family name` };
  }
  if (grade === "near") {
    return { grade: "near", reason: `family names ${from.raw} and ${to.raw} are a slip of spelling apart` };
  }
  if (isLatvian(left, right) || isLatvian(right, left)) {
    return { grade: "near", reason: `${from.raw} and ${to.raw} differ by a Latvian ending` };
  }
  const shared = left.familyParts.find((part) =>
    right.familyParts.some(
      (other) => spellingDistance(part, other) === "equal" || spellingDistance(part, other) === "romanised",
    ),
  );
  if (shared !== undefined && left.familyParts.length !== right.familyParts.length) {
    return { grade: "near", reason: `${from.raw} and ${to.raw} share one part of a double family name` };
  }
  return { grade: "far", reason: `family names ${from.raw} and ${to.raw} differ` };
}

/** "Maria Ivanova" and "Maria Ivanov": a woman whose name some papers leave in the masculine. */
function isSlipOfGender(left: PersonName, right: PersonName): boolean {
  const [short, long] = left.family.folded.length < right.family.folded.length ? [left, right] : [right, left];
  return (
    long.family.folded === `${short.family.folded}a` &&
    /(?:[eio]v|in|yn)$/u.test(short.family.folded) &&
    genderOf(left.given[0]) === "f" &&
    genderOf(right.given[0]) === "f"
  );
}

/** "Sergejs Lavrovs": Latvian gives foreign men's names an -s, given and family name alike. */
function isLatvian(one: PersonName, other: PersonName): boolean {
  const [given] = one.given;
  return given?.folded.endsWith("s") === true && one.family.folded === `${other.family.folded}s`;
}

/** Arabic, Persian and Turkish family names are often given names, whose spellings are known. */
function isOneArabicName(left: string, right: string): boolean {
  return (
    left.length > 3 && right.length > 3 && givenRelation(left, right) === "variant" && left.startsWith(right.charAt(0))
  );
}

/** At least one side has no given name. */
function compareAlone(left: PersonName, right: PersonName, family: Finding): NameComparison {
  if (left.given.length === 0 && right.given.length === 0) {
    return verdict(family.grade === "agree" && !isSuffixMissing(left, right) ? "same" : "unsure", family.reason);
  }
  const lone = left.given.length === 0 ? left : right;
  const full = lone === left ? right : left;
  return verdict(
    "unsure",
    family.reason,
    `family name alone: ${lone.family.raw} may be short for ${displayName(full)} or mean someone else of that name`,
  );
}

/** Family names differ: order of names, Spanish double names and given names alone are left to look at. */
function compareAcross(left: PersonName, right: PersonName, reason: string, surfaces: Surfaces): NameComparison {
  const [firstLeft] = left.given;
  const [firstRight] = right.given;
  if (firstLeft === undefined || firstRight === undefined) {
    const lone = firstLeft === undefined ? left : right;
    const full = lone === left ? right : left;
    const first = full.given[0];
    if (first !== undefined && isSameWord(lone.family.folded, first.folded)) {
      return verdict("unsure", `${lone.family.raw} is only the given name of ${displayName(full)}`);
    }
    return isSpanishFirstFamily(lone.family, full)
      ? verdict("unsure", `family name alone: ${lone.family.raw} is the first family name of ${displayName(full)}`)
      : verdict("different", reason);
  }
  if (
    isSameWord(firstLeft.folded, right.family.folded) &&
    isSameWord(firstRight.folded, left.family.folded) &&
    left.given.length === 1 &&
    right.given.length === 1
  ) {
    const isClear =
      isGivenName(firstLeft.folded) !== isGivenName(left.family.folded) || left.familyFirst || right.familyFirst;
    return verdict(
      isClear ? "same" : "unsure",
      `${surfaces.left} and ${surfaces.right} are the same words in another order`,
    );
  }
  const [short, long] = left.given.length < right.given.length ? [left, right] : [right, left];
  if (
    long.given.length > 1 &&
    isSameWord(firstLeft.folded, firstRight.folded) &&
    isSpanishFirstFamily(short.family, long)
  ) {
    return verdict(
      isIberian(long) ? "same" : "unsure",
      `given names agree, and ${short.family.raw} is the first of two family names in ${displayName(long)}`,
    );
  }
  return verdict("different", reason);
}

function isSameWord(left: string, right: string): boolean {
  const grade = spellingDistance(left, right);
  return grade === "equal" || grade === "romanised";
}

/** "Sánchez" for "Pedro Sánchez Pérez-Castejón": the second word of a longer name. */
function isSpanishFirstFamily(family: NamePart, full: PersonName): boolean {
  return (
    full.given.length > 1 &&
    full.given
      .slice(1)
      .some((part) => part.folded.length > 2 && isSameWord(part.folded, family.folded) && !isGivenName(part.folded))
  );
}

const IBERIAN_FAMILY = /(?:ez|es|ao|eira|inho|ales|ado|ero|osa|ano|uro|oros|ila)$/u;

function isIberian(name: PersonName): boolean {
  return (
    IBERIAN_FAMILY.test(name.family.folded) || name.given.slice(1).some((part) => IBERIAN_FAMILY.test(part.folded))
  );
}

export function displayName(name: PersonName): string {
  const particles = name.particles.map((particle) => (particle.endsWith("-") ? particle : `${particle} `)).join("");
  const family = `${particles}${name.family.raw}`;
  const given = name.given.map((part) => part.raw).join(" ");
  return given === "" ? family : name.familyFirst ? `${family} ${given}` : `${given} ${family}`;
}
