/**
 * Keys of one folded word that are equal for the romanisations of one name: "vuchich", "wutschitsch" and "vucic" share a skeleton,
 * "vukic" and "vulin" have others. Consonants that languages tell apart (k and č, s and z, g and h) stay apart;
 * `coarseKey` goes farther, for finding candidates only.
 */
import { remembering } from "../../text/memory.js";

/** Takes a folded word (a–z, 0–9); equal skeletons mean "one spelling under romanisation". */
export function skeletonOf(word: string): string {
  return skeletons(word);
}

/** Consonant classes, for blocking: whatever might be one name shares it, and much else does. */
export function coarseKey(word: string): string {
  const skeleton = skeletonOf(word);
  let consonants = "";
  for (const letter of skeleton) {
    const known = COARSE_CLASSES.get(letter) ?? letter;
    if (known !== "" && !consonants.endsWith(known)) consonants += known;
  }
  return consonants === "" ? skeleton : consonants;
}

/** Letters that blocking does not tell apart, by the one that stands for them; vowels and h stand for nothing. */
const COARSE_CLASSES: ReadonlyMap<string, string> = new Map(
  "c k|k k|q k|g k|z s|s s|v v|f v|b v|p v|d t|t t|m n|n n|h |a |e |i |o |u |y ".split("|").map((row) => {
    const [letter = "", known = ""] = row.split(" ");
    return [letter, known] as const;
  }),
);

/** Names repeat in every comparison of a corpus. */
const skeletons = remembering(60_000, (word: string) =>
  STEPS.reduce((text, step) => text.replace(step.pattern, step.to), word),
);

interface Step {
  readonly pattern: RegExp;
  readonly to: string;
}

/** Applied in order: digraphs of German, French, Polish, Albanian and English spelling, then letters, then endings. */
const STEPS: readonly Step[] = [
  { pattern: /chtch/gu, to: "sc" },
  { pattern: /tsch|tch|tsh|cz|cs(?=$)/gu, to: "c" },
  { pattern: /dzh|dsch|dj|gj|xh|dz/gu, to: "d" },
  { pattern: /sch|sh|sz|ss/gu, to: "s" },
  { pattern: /ch|ts|tz/gu, to: "c" },
  { pattern: /zh|zs/gu, to: "z" },
  { pattern: /kh/gu, to: "h" },
  { pattern: /gh/gu, to: "g" },
  { pattern: /ph/gu, to: "f" },
  { pattern: /th/gu, to: "t" },
  // "Vučković" without diacritics keeps its č: only elsewhere is "ck" the German k.
  { pattern: /ck(?!ov|ev|ic)|qu|q/gu, to: "k" },
  { pattern: /x/gu, to: "ks" },
  { pattern: /w/gu, to: "v" },
  { pattern: /ou|oo|ue/gu, to: "u" },
  // "Andreev" and "Andreyev" are one; the long i of "Rajeev" stays.
  { pattern: /(?<=[^aeiouj])ee(?=va?$|ff?$)/gu, to: "e" },
  { pattern: /ee/gu, to: "i" },
  { pattern: /oe/gu, to: "o" },
  // The "ae" of "Tokaev" is that of "Tokayev", no umlaut.
  { pattern: /(?<=.)ae(?!va?$|ff?$)/gu, to: "a" },
  { pattern: /[yj]/gu, to: "i" },
  // "Nabiyev" and "Nabiev"; ё is written "yo", "io" and "e": "Kovalyov", "Kovalev".
  { pattern: /ii+/gu, to: "i" },
  { pattern: /(?<=[csz])io|(?<=[^aeiou])io(?=va?$)/gu, to: "e" },
  { pattern: /ie/gu, to: "e" },
  { pattern: /([a-z])\1+/gu, to: "$1" },
  { pattern: /(?<=..[eo])f$/u, to: "v" },
  { pattern: /(?<=.c)ov$/u, to: "ev" },
  { pattern: /(?<=..)ine$/u, to: "in" },
  { pattern: /(?<=..en)ka$/u, to: "ko" },
  { pattern: /(?<=..a)h$/u, to: "" },
];
