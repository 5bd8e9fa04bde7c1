/**
 * The lemma of a word as the treebanks write it: the house's lemma guided by the tag, closed classes from a table, names in their own
 * case.
 */
import { lemmaOf } from "../lemmas/lemmas.js";
import { CLOSED_LEMMAS } from "./closedLemmas.lexicon.js";
import type { UniversalTag } from "./types.js";

/** `fine` is the Penn tag: it says whether a noun is plural, a verb inflected, an adjective compared. Never empty for a word. */
export function treebankLemma(form: string, upos: UniversalTag, fine: string): string {
  if (fine === "POS") return "'s";
  if (!/\p{L}/u.test(form) || upos === "SYM") return form;
  const lower = form.toLowerCase();
  const closed = fine === "PRP$" ? lower : CLOSED_LEMMAS.get(`${lower}/${upos}`);
  if (closed !== undefined) return closed;
  const lemma = isInflected(upos, fine) ? lemmaOf(lower) : lower;
  return keepsCase(form, upos, fine) ? inCaseOf(form, lower, lemma) : lemma;
}

function isInflected(upos: UniversalTag, fine: string): boolean {
  switch (upos) {
    case "VERB":
    case "AUX":
      return true;
    case "NOUN":
    case "PROPN":
      return fine === "NNS" || fine === "NNPS";
    case "ADJ":
    case "ADV":
      return fine.endsWith("R") || fine.endsWith("RS") || fine.endsWith("JS") || fine.startsWith("VB");
    default:
      return false;
  }
}

/** Words of names, adjectives of peoples and acronyms; other capitals are those of a sentence or a headline. */
function keepsCase(form: string, upos: UniversalTag, fine: string): boolean {
  if (fine.startsWith("NNP")) return true;
  if (upos !== "NOUN" && upos !== "ADJ") return false;
  return /\p{Lu}.*[\p{Lu}\d]|-\p{Lu}/u.test(form) || (upos === "ADJ" && PEOPLE_ENDING.test(form));
}

const PEOPLE_ENDING = /^\p{Lu}.+(?:an|ish|ese|ench|erman|reek|ew|wiss|utch|uslim|i)$/u;

function inCaseOf(form: string, lower: string, lemma: string): string {
  if (lower.startsWith(lemma)) return form.slice(0, lemma.length);
  return form.charAt(0) + lemma.slice(1);
}
