/**
 * The dictionary form of an English word, for comparing what two sentences say: lower case, without diacritics and inflection,
 * in American spelling. Rules with tables; it never cuts a derivation ("attacker" stays), which is `derivations.ts`.
 */
import { foldDiacritics } from "../../text/folding.js";
import { remembering } from "../../text/memory.js";
import { FUNCTION_WORDS } from "./functionWords.lexicon.js";
import { GRADABLE, IRREGULAR_FORMS, SPELLING_VARIANTS, TRUE_ISE, UNINFLECTED } from "./irregular.lexicon.js";
import { restoreStem } from "./stems.js";

/** "Attacked" gives "attack", "countries" "country", "withdrew" "withdraw", "organisations" "organization". Never empty for a word. */
export function lemmaOf(word: string): string {
  return lemmas(word);
}

const lemmas = remembering(60_000, readLemma);

function readLemma(word: string): string {
  const folded = foldDiacritics(word)
    .toLowerCase()
    .replace(/[’‘`´”]/gu, "'");
  const irregular = FORMS.get(folded);
  if (irregular !== undefined) {
    return irregular;
  }
  const bare = withoutPossessive(folded);
  return bare === "" ? folded : oneSpelling(FORMS.get(bare) ?? uninflected(bare));
}

/** Takes a word in lower case: articles, pronouns, prepositions, conjunctions, auxiliaries, particles. */
export function isFunctionWord(lowerCaseWord: string): boolean {
  return FUNCTION_WORDS.has(lowerCaseWord);
}

const FORMS: ReadonlyMap<string, string> = readForms();

function readForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of IRREGULAR_FORMS.split("\n")) {
    const colon = line.indexOf(":");
    for (const form of line.slice(colon + 1).split(" ")) {
      if (colon > 0 && !forms.has(form)) {
        forms.set(form, line.slice(0, colon));
      }
    }
  }
  // "wound" is a noun and a regular verb far more often in the news than the past of "wind"; "found", "saw" and "left" are verbs.
  forms.delete("wound");
  for (const adjective of GRADABLE.split(/\s+/u).filter((word) => word !== "")) {
    const stem = gradeStem(adjective);
    forms.set(`${stem}er`, adjective);
    forms.set(`${stem}est`, adjective);
  }
  return forms;
}

/** "big" compares as "bigg-", "large" as "larg-", "early" as "earli-". */
function gradeStem(adjective: string): string {
  if (adjective.endsWith("e")) {
    return adjective.slice(0, -1);
  }
  if (adjective.endsWith("y")) {
    return `${adjective.slice(0, -1)}i`;
  }
  return /^[^aeiou]+[aeiou][bdgmnpt]$/u.test(adjective) ? adjective + (adjective.at(-1) ?? "") : adjective;
}

function withoutPossessive(word: string): string {
  if (word.endsWith("'s")) {
    return word.slice(0, -2);
  }
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

/** Shorter words keep their ending: "as", "red", "king". */
const LEAST_STEM = 2;

function uninflected(word: string): string {
  const compound = word.lastIndexOf("-");
  if (compound > 0 && compound < word.length - 1) {
    const head = word.slice(compound + 1);
    return word.slice(0, compound + 1) + (FORMS.get(head) ?? uninflected(head));
  }
  if (word.length <= LEAST_STEM + 1 || UNINFLECTED.has(word) || !/^[a-z']+$/u.test(word)) {
    return word;
  }
  if (word.endsWith("men") && word.length > 5 && !/(?:regi|ele|instru|ru|speci|aby|acu|cy)men$/u.test(word)) {
    return `${word.slice(0, -3)}man`;
  }
  if (word.endsWith("s")) {
    return withoutS(word);
  }
  if (word.endsWith("ied") && word.length > 4) {
    return `${word.slice(0, -3)}y`;
  }
  if (word.endsWith("eed")) {
    return word;
  }
  if (word.endsWith("ed")) {
    return withoutSuffix(word, 2);
  }
  return word.endsWith("ing") ? withoutSuffix(word, 3) : word;
}

function withoutSuffix(word: string, length: number): string {
  const stem = word.slice(0, -length);
  return stem.length < LEAST_STEM || !/[aeiouy]/u.test(stem) ? word : restoreStem(stem);
}

function withoutS(word: string): string {
  if (/(?:ss|us|is|ics|'s)$/u.test(word)) {
    return word;
  }
  if (word.endsWith("ies")) {
    return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  }
  if (/(?:sses|shes|ches|xes|zzes|[^aeiou]oes)$/u.test(word)) {
    return word.slice(0, -2);
  }
  return /ii?ves$/u.test(word) ? word.slice(0, -1) : word.slice(0, -1);
}

const VARIANTS: ReadonlyMap<string, string> = new Map(
  SPELLING_VARIANTS.split(/\s+/u)
    .filter((pair) => pair.includes(":"))
    .map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]),
);

function oneSpelling(word: string): string {
  const variant = VARIANTS.get(word);
  if (variant !== undefined) {
    return variant;
  }
  if (word.endsWith("isation") && word.length > 9) {
    return `${word.slice(0, -7)}ization`;
  }
  if (word.endsWith("ise") && word.length > 6 && !TRUE_ISE.has(word)) {
    return `${word.slice(0, -3)}ize`;
  }
  return word.endsWith("lyse") ? `${word.slice(0, -4)}lyze` : word;
}
