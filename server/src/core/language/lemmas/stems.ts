/**
 * Gives a stem that lost "-ed" or "-ing" its last letters back: "forc" reads "force", "stopp" "stop", "attack" stays.
 * Spelling rules by ending; the verbs they get wrong are a table beside.
 */
import { STEM_EXCEPTIONS } from "./irregular.lexicon.js";

export function restoreStem(stem: string): string {
  const known = EXCEPTIONS.get(stem);
  if (known !== undefined) {
    return known;
  }
  const last = stem.at(-1) ?? "";
  const before = stem.at(-2) ?? "";
  // The "u" of "qu" and "gu" is part of the consonant: "requir", "quot", "guid".
  const sounded = stem.replace(/([qg])u(?=[aeio])/gu, "$1");
  if (last === before && "bdgmnprt".includes(last)) {
    return stem.slice(0, -1);
  }
  return needsE(sounded, last, sounded.at(-2) ?? "") ? `${stem}e` : stem;
}

const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  STEM_EXCEPTIONS.split(/\s+/u)
    .filter((pair) => pair.includes(":"))
    .map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]),
);

const VOWELS = "aeiou";

function needsE(stem: string, last: string, before: string): boolean {
  const isAfterVowelPair = VOWELS.includes(before) && VOWELS.includes(stem.at(-3) ?? "");
  const isAfterOneVowel = VOWELS.includes(before) && !isAfterVowelPair;
  switch (last) {
    case "c":
    case "v":
    case "u":
      return true;
    case "s":
      return before !== "s";
    case "z":
      return before !== "z" && before !== "t";
    case "g":
      return before !== "n" && before !== "g";
    case "l":
      return (
        "bptdgfkzc".includes(before) ||
        (isAfterOneVowel && /(?:[^aeiou]|^)(?:i|y|u)l$/u.test(stem)) ||
        /[^aeou][ao]l$/u.test(stem.length <= 4 ? stem : "")
      );
    case "r":
      return isAfterOneVowel ? /[iua]r$/u.test(stem) : /(?:[^o]u|qua)r$/u.test(stem) && !stem.endsWith("our");
    case "n":
      return (
        (isAfterOneVowel && (before === "i" || before === "u")) ||
        /(?:^|[^aeiou])an$/u.test(stem.length <= 4 ? stem : "")
      );
    case "m":
      return isAfterOneVowel && before !== "o" && before !== "e";
    case "k":
    case "p":
    case "b":
      return isAfterOneVowel;
    case "t":
      return needsEAfterT(stem, before, isAfterOneVowel);
    case "d":
      return isAfterOneVowel || /(?:[^aeiou]|^)[iu][ao]d$/u.test(stem) || stem.endsWith("uad");
    default:
      return false;
  }
}

function needsEAfterT(stem: string, before: string, isAfterOneVowel: boolean): boolean {
  if (before === "a") {
    return isAfterOneVowel || /(?:i|u)at$/u.test(stem);
  }
  return isAfterOneVowel && (before === "u" || before === "o" || before === "i")
    ? before !== "i" ||
        /(?:un|c|v|gn|ed|ri)it$|(?:^|[^aeiou])(?:wr|c|sp|b|k)it$/u.test(stem) ||
        stem.endsWith("vit") ||
        stem.endsWith("cit")
    : false;
}
