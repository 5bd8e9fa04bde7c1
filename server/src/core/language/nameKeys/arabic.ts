/**
 * A key for Arabic family names across English, French and German spellings: "Qaddafi", "Gadhafi" and "Kadhafi" share one, "Mursi" and "Morsi" too.
 * Too coarse for any other language, so it is asked only where both names are Arabic by their given names or articles.
 */
import { givenNameLanguages } from "./givenNames.js";
import { ARTICLES } from "./particles.lexicon.js";
import type { PersonName } from "./personName.js";

/** Both by their own words, or one of them while the given names sound alike. */
export function areArabic(left: PersonName, right: PersonName): boolean {
  const isLeft = isArabicName(left);
  const isRight = isArabicName(right);
  const [one] = left.given;
  const [other] = right.given;
  return (
    (isLeft && isRight) ||
    ((isLeft || isRight) &&
      one !== undefined &&
      other !== undefined &&
      arabicKey(one.folded) === arabicKey(other.folded))
  );
}

function isArabicName(name: PersonName): boolean {
  const [first] = name.given;
  return (
    (first !== undefined && givenNameLanguages(first.folded).includes("ar")) ||
    name.particles.some((particle) => ARTICLES.has(particle.replace(/-$/u, "").toLowerCase()))
  );
}

export function arabicKey(folded: string): string {
  return STEPS.reduce((text, [pattern, to]) => text.replace(pattern, to), folded);
}

/** Letters that stand for one Arabic letter in the romanisations of the press. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/(?:gh|q|g)/gu, "k"],
  [/(?:dh|dd|d)h?/gu, "d"],
  [/ch/gu, "sh"],
  [/ph/gu, "f"],
  [/(?:ou|oo|o)/gu, "u"],
  [/(?:ee|iy|ei|ai|ay|ey|e|y)/gu, "i"],
  [/w/gu, "u"],
  [/(.)\1+/gu, "$1"],
  [/(?<=..[ai])h$/u, ""],
];
