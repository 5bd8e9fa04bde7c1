/**
 * Decides between past and future for a date without a year. The past is the rule, because news speaks of what happened; the future needs
 * a cue in the same clause before the date ("will meet on …", "is scheduled for …"), so "In September, he will …" stays in the past.
 */
import { CLAUSE_OPENERS, FUTURE_MODALS, FUTURE_PARTICIPLES, FUTURE_VERBS, PAST_AUXILIARIES } from "./cues.lexicon.js";
import { kindAt, lowerAt, type DateReader } from "./reading.js";

const MAX_LOOK_BACK = 14;
const BE_FORMS: ReadonlySet<string> = new Set([
  "be",
  "is",
  "are",
  "being",
  "get",
  "have",
  "has",
  "was",
  "were",
  "been",
]);

/** True where the clause puts the date that begins at `index` into the future. */
export function hasFutureCue(reader: DateReader, index: number): boolean {
  const preposition = index - 1;
  if (isReducedPassive(reader, preposition - 1)) return false;
  for (let at = index - 1, steps = 0; at >= 0 && steps < MAX_LOOK_BACK; at--, steps++) {
    const word = lowerAt(reader, at);
    if (kindAt(reader, at) === "mark") {
      if (word === ";" || word === "." || word === ":" || word === "," || word === "(") return false;
      continue;
    }
    if (CLAUSE_OPENERS.has(word)) return false;
    if (FUTURE_MODALS.has(word) || FUTURE_VERBS.has(word)) return true;
    if (FUTURE_PARTICIPLES.has(word)) return !hasPastAuxiliary(reader, at);
    if ((word === "is" || word === "are") && lowerAt(reader, at + 1) === "to") return true;
  }
  return false;
}

/** "those killed in May": a participle without an auxiliary belongs to the past whatever governs the sentence. */
function isReducedPassive(reader: DateReader, index: number): boolean {
  const word = lowerAt(reader, index);
  if (word.length < 5 || !word.endsWith("ed") || FUTURE_PARTICIPLES.has(word)) return false;
  return !BE_FORMS.has(lowerAt(reader, index - 1)) && !BE_FORMS.has(lowerAt(reader, index - 2));
}

function hasPastAuxiliary(reader: DateReader, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (PAST_AUXILIARIES.has(lowerAt(reader, at))) return true;
  }
  return false;
}
