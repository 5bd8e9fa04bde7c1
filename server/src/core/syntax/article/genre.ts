/** A modest guess at what kind of text an article is: only where the text says so plainly. */
import type { Inferred } from "../articleTypes.js";
import { GENRE_BEFORE_TITLE, GENRE_LABELS, OPINION_NOTE } from "./boilerplate.lexicon.js";
import { foldLine, type RawBlock } from "./words.js";

export interface GenreInput {
  readonly blocks: readonly RawBlock[];
  readonly body: readonly RawBlock[];
  readonly headings: readonly RawBlock[];
  readonly hasBiography: boolean;
}

const OWN_JUDGEMENT =
  /\b(?:[Ww]e (?:believe|assess|judge|expect|estimate|predict)|[Ii]n our (?:view|assessment|judg[e]?ment)|[Oo]ur assessment)\b/gu;
/** A sentence whose subject, no pronoun, is told what to do. */
const PRESCRIPTION =
  /(?:^|[.!?]["”’]?\s+)(?!(?:I|[Ww]e|[Yy]ou|[Ii]t|[Tt]hey|[Hh]e|[Ss]he)\b)(?:(?!\b(?:we|you|I|they|he|she|it|who|which|that|said|says|if|whether)\b)[^.!?“”"]){3,90}?\b(?:must|should|need to|ought to|cannot afford to)\b(?! have\b)/gu;
const CONCLUDING_HEADING =
  /^(?:conclusions?|key (?:takeaways|findings|judg[e]?ments)|outlook|recommendations|assessment|implications|bottom line|executive summary)\b/iu;
const FEWEST_JUDGEMENTS = 2;
const FEWEST_PRESCRIPTIONS = 4;
const FEWEST_PRESCRIPTIONS_WITH_BIOGRAPHY = 2;

export function inferGenre(input: GenreInput): Inferred<string> | undefined {
  for (const block of input.blocks.slice(0, 4)) {
    const label = block.wordCount <= 5 ? GENRE_LABELS.get(foldLine(block.view)) : undefined;
    if (label !== undefined) return { value: label, range: block.range };
    const before = GENRE_BEFORE_TITLE.exec(block.view)?.[1];
    const named = before === undefined || block.stopped ? undefined : GENRE_LABELS.get(foldLine(before));
    if (named !== undefined) return { value: named, range: block.range };
  }
  const note = input.blocks.find((block) => block.wordCount <= 80 && OPINION_NOTE.test(block.view));
  if (note !== undefined) return { value: "opinion", range: note.range };
  const concluding = input.headings.find((heading) => CONCLUDING_HEADING.test(heading.view));
  if (concluding !== undefined && input.headings.length >= 2) return { value: "analysis", range: concluding.range };
  const prescriptions = countIn(input.body, PRESCRIPTION);
  const fewest = input.hasBiography ? FEWEST_PRESCRIPTIONS_WITH_BIOGRAPHY : FEWEST_PRESCRIPTIONS;
  if (prescriptions.count >= fewest && prescriptions.first !== undefined)
    return { value: "opinion", range: prescriptions.first.range };
  const judgements = countIn(input.body, OWN_JUDGEMENT);
  return judgements.count >= FEWEST_JUDGEMENTS && judgements.first !== undefined
    ? { value: "analysis", range: judgements.first.range }
    : undefined;
}

/** Matches outside of quotation marks, and the first block that has one. */
function countIn(
  blocks: readonly RawBlock[],
  pattern: RegExp,
): { readonly count: number; readonly first: RawBlock | undefined } {
  let count = 0;
  let first: RawBlock | undefined;
  for (const block of blocks) {
    const own = block.view.replace(/[“„«"][^”"»]{0,1500}[”"»]/gu, " ");
    const matches = own.match(pattern)?.length ?? 0;
    if (matches > 0) first ??= block;
    count += matches;
  }
  return { count, first };
}
