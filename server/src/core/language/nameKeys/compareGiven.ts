/**
 * Given names of two people of one family name: do they agree, may they, or do they differ?
 * The first names decide; middle names can only contradict.
 */
import { foldName } from "./fold.js";
import { givenRelation } from "./givenNames.js";
import { NO_PART, type NamePart, type PersonName } from "./personName.js";
import { spellingDistance } from "./spelling.js";

export interface GivenFinding {
  readonly grade: "agree" | "open" | "different";
  readonly reason: string;
  readonly isInitial: boolean;
}

export function compareGiven(left: PersonName, right: PersonName): GivenFinding {
  const from = left.given;
  const to = right.given;
  const joinedFrom = from.map((part) => part.folded).join("");
  const joinedTo = to.map((part) => part.folded).join("");
  const raw = { left: from.map((part) => part.raw).join(" "), right: to.map((part) => part.raw).join(" ") };
  if (joinedFrom === joinedTo) {
    return {
      grade: "agree",
      reason:
        raw.left === raw.right
          ? `given name ${raw.left} on both sides`
          : `given names ${raw.left} and ${raw.right} are equal after folding`,
      isInitial: false,
    };
  }
  const initials = compareInitials(from, to);
  if (initials !== undefined) {
    return initials;
  }
  const first = compareFirst(from[0] ?? NO_PART, to[0] ?? NO_PART);
  return first.grade === "different" ? first : compareMiddle(from.slice(1), to.slice(1), first);
}

/** One side has only initials; undefined where neither has. */
function compareInitials(from: readonly NamePart[], to: readonly NamePart[]): GivenFinding | undefined {
  const isShortFrom = isInitial(from[0]);
  const isShortTo = isInitial(to[0]);
  if (isShortFrom === isShortTo && !isShortFrom) {
    return undefined;
  }
  const short = isShortFrom ? from : to;
  const long = short === from ? to : from;
  const letters = initialsOf(short);
  const fits = fitsInitials(letters, initialsOf(long));
  const raw = { short: short.map((part) => part.raw).join(" "), long: long.map((part) => part.raw).join(" ") };
  if (!fits) {
    return { grade: "different", reason: `the initials ${raw.short} do not fit ${raw.long}`, isInitial: false };
  }
  const isFull = letters.length > 1 && letters.length === initialsOf(long).length;
  return {
    grade: isFull ? "agree" : "open",
    reason: `the initial${letters.length > 1 ? "s" : ""} ${raw.short} fit${letters.length > 1 ? "" : "s"} ${raw.long}`,
    isInitial: true,
  };
}

function isInitial(part: NamePart | undefined): boolean {
  return part !== undefined && (part.folded.length === 1 || (part.folded.length === 2 && part.raw.endsWith(".")));
}

/** The first letters of the parts; initials as they are written. */
export function initialsOf(parts: readonly NamePart[]): readonly string[] {
  return parts.flatMap((part) =>
    isInitial(part)
      ? [part.folded]
      : foldName(part.raw)
          .split(" ")
          .map((word) => word.charAt(0)),
  );
}

function fitsInitials(short: readonly string[], long: readonly string[]): boolean {
  return long
    .slice(0, short.length)
    .every((letters, index) => sameInitial(short[index]?.charAt(0) ?? "", letters.charAt(0)));
}

/** Initials that romanisations of one letter share. */
const SAME_INITIALS: ReadonlySet<string> = new Set([
  "ye",
  "ey",
  "yj",
  "jy",
  "vw",
  "wv",
  "kc",
  "ck",
  "hg",
  "gh",
  "yi",
  "iy",
  "ij",
  "ji",
  "sz",
  "zs",
  "uy",
  "yu",
]);

/** Equal for all first letters that `sameInitial` takes for one, and for a few more. */
export function sharedInitial(letters: string): string {
  const letter = letters.charAt(0);
  return INITIAL_CLASSES.find((known) => known.includes(letter) && letter !== "") ?? letter;
}

const INITIAL_CLASSES = ["eijuy", "vw", "ck", "gh", "sz"];

function sameInitial(left: string, right: string): boolean {
  return left === right || SAME_INITIALS.has(left + right);
}

function compareFirst(from: NamePart, to: NamePart): GivenFinding {
  const grade = spellingDistance(from.folded, to.folded);
  const names = `given names ${from.raw} and ${to.raw}`;
  if (grade === "equal") {
    return {
      grade: "agree",
      reason: from.raw === to.raw ? `given name ${from.raw} on both sides` : `${names} are equal after folding`,
      isInitial: false,
    };
  }
  switch (givenRelation(from.folded, to.folded)) {
    case "variant":
      return { grade: "agree", reason: `${names} are forms of one name`, isInitial: false };
    case "translated":
      return { grade: "open", reason: `${names} are one name in different languages`, isInitial: false };
    case "other-gender":
      return { grade: "different", reason: `${names} are a woman’s and a man’s`, isInitial: false };
    case "unrelated":
      return { grade: "different", reason: `${names} are different names`, isInitial: false };
    case "unknown":
      break;
  }
  if (grade === "romanised") {
    return { grade: "agree", reason: `${names} are spellings of one name`, isInitial: false };
  }
  if (isOtherEnding(from.folded, to.folded)) {
    return { grade: "different", reason: `${names} are a woman’s and a man’s`, isInitial: false };
  }
  if (grade === "near" || isCutShort(from.folded, to.folded)) {
    return { grade: "open", reason: `${names} are close, but not one spelling`, isInitial: false };
  }
  return { grade: "different", reason: `${names} differ`, isInitial: false };
}

/** "Angela" and "Angelo": the same name but for the ending that tells the gender. */
function isOtherEnding(left: string, right: string): boolean {
  const endings = left.slice(-1) + right.slice(-1);
  return (endings === "ao" || endings === "oa") && left.slice(0, -1) === right.slice(0, -1);
}

/** "Alex" for "Alexej": at least three letters that begin the other. */
function isCutShort(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 3 && long.startsWith(short) && !long.endsWith("a");
}

/** Middle names never prove anything; they can contradict. One that a side leaves out says nothing. */
function compareMiddle(from: readonly NamePart[], to: readonly NamePart[], first: GivenFinding): GivenFinding {
  const [short, long] = from.length < to.length ? [from, to] : [to, from];
  const [one] = short;
  const [other] = long;
  if (isInitial(one) && isInitial(other) && one?.folded !== other?.folded) {
    return {
      grade: "different",
      reason: `${first.reason}, but the initials ${one?.raw ?? ""} and ${other?.raw ?? ""} differ`,
      isInitial: false,
    };
  }
  let next = 0;
  for (const part of short) {
    const found = long.findIndex((other, index) => index >= next && agrees(part, other));
    if (found === -1) {
      const other = long[next] ?? long.at(-1) ?? part;
      return {
        grade: "different",
        reason: `${first.reason}, but the middle names ${part.raw} and ${other.raw} differ`,
        isInitial: false,
      };
    }
    next = found + 1;
  }
  return first;
}

function agrees(left: NamePart, right: NamePart): boolean {
  if (isInitial(left) || isInitial(right)) {
    return sameInitial(left.folded.charAt(0), right.folded.charAt(0));
  }
  return (
    spellingDistance(left.folded, right.folded) !== "far" || givenRelation(left.folded, right.folded) === "variant"
  );
}
