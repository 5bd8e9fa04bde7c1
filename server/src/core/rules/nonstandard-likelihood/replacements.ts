/** Terms of the chosen ladder that can stand in the place of a hedge in good English; which one is meant, only the analyst knows. */
import type { LikelihoodBand, LikelihoodLadder } from "../../language/likelihood/types.js";
import type { NoteText } from "../../model/note.js";
import type { TextRange } from "../../text/range.js";

export interface Replacement {
  readonly newText: string;
  readonly band: LikelihoodBand;
}

const MODALS = /^(?:may|might|could)$/iu;
const ADVERBS =
  /^(?:possibly|perhaps|maybe|apparently|evidently|seemingly|presumably|conceivably|plausibly|potentially|arguably|very probably|quite probably|improbably)$/iu;
const ADJECTIVES =
  /^(?:possible|plausible|conceivable|doubtful|highly doubtful|(?:quite|rather|fairly|extremely|highly|very|most|more) (?:un)?likely|more likely than not|(?:very|highly) (?:im)?probable|(?:im)?probable|not impossible|not inconceivable|virtually certain|all but certain|nearly certain)$/iu;
const RULED_OUT = /^(?:cannot|can not) be (?:ruled out|excluded)$/iu;

/** With `near`, the term whose band is nearest to it comes first. */
export function replacements(
  note: NoteText,
  range: TextRange,
  ladder: LikelihoodLadder,
  near: LikelihoodBand | undefined,
): readonly Replacement[] {
  const words = note.text.slice(range.start, range.end);
  const terms = ladder.steps.flatMap(({ terms, secondRow, band }) =>
    [...terms, ...(secondRow ?? [])].map((term) => ({ term, band })),
  );
  const adverbs = terms.filter(({ term }) => term.endsWith("ly") && !term.endsWith("likely"));
  const adjectives = ladder.steps.flatMap(({ terms: [term], band }) =>
    term !== undefined && isAdjective(term) ? [{ term, band }] : [],
  );
  const isOpening = /^\p{Lu}/u.test(words);
  const written = (
    found: readonly { readonly term: string; readonly band: LikelihoodBand }[],
    frame: (term: string) => string,
  ) => found.map(({ term, band }) => ({ newText: capital(frame(term), isOpening), band }));
  if (MODALS.test(words))
    return written(
      adverbs.filter(({ term }) => term !== "improbably"),
      (term) => `will ${term}`,
    );
  if (ADVERBS.test(words)) return written(adverbs, (term) => term);
  if (RULED_OUT.test(words))
    return written(adjectives, (term) => `${isPlural(note.text, range) ? "are" : "is"} ${term}`);
  if (!ADJECTIVES.test(words)) return [];
  const found = written(adjectives, (term) => term);
  return near === undefined
    ? found
    : [...found].sort((left, right) => distance(left.band, near) - distance(right.band, near));
}

function isAdjective(term: string): boolean {
  return /(?:likely|certain)$/u.test(term);
}

function isPlural(text: string, range: TextRange): boolean {
  return /\p{L}{3,}(?<!s)s\s+$/u.test(text.slice(Math.max(0, range.start - LONGEST_WORD), range.start));
}

const LONGEST_WORD = 40;

function distance(left: LikelihoodBand, right: LikelihoodBand): number {
  return Math.abs(left.lo + left.hi - right.lo - right.hi);
}

function capital(words: string, isOpening: boolean): string {
  return isOpening ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words;
}
