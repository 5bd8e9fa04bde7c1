/** Finds whose words a sentence reports: speaker, cue and reported words, in direct, indirect and mixed speech. */
import { compareRanges, holds, overlaps, type TextRange } from "../../text/range.js";
import { readSentence } from "../clauses/clauses.js";
import type { Sentence } from "../clauses/types.js";
import { apposedAnswers } from "./apposed.js";
import { closingReports } from "./closingReports.js";
import { documentClauses } from "./documentClauses.js";
import { framedReports } from "./framedReports.js";
import { phraseAttributions } from "./phraseCues.js";
import { findQuotations, type Quotation } from "./quotations.js";
import { speakerOfQuotation } from "./quotationSpeakers.js";
import type { Attribution } from "./types.js";
import { quotedByAttributions } from "./passives.js";
import { verbAttributions } from "./verbCues.js";

/** Quotations of fewer words are scare quotes or names unless a cue governs them. */
const QUOTED_WORDS = 5;
/** Code units of a paragraph around a sentence that are searched for a quotation's marks and speaker. */
const PARAGRAPH_LIMIT = 8000;

/**
 * Attributions of one sentence, in the order of their cues. `paragraph` holds the sentence: a quotation that spans several sentences finds its speaker there,
 * so `source` and `cue` can stand outside the sentence. `names` are the named mentions, so that no speaker is cut inside a name; `parsed` is the reading of the same sentence, for callers that have it already.
 */
export function findAttributions(
  text: string,
  sentence: TextRange,
  paragraph: TextRange,
  names: readonly TextRange[],
  parsed: Sentence = readSentence(text, sentence, names),
): readonly Attribution[] {
  const around =
    paragraph.end - paragraph.start > PARAGRAPH_LIMIT
      ? { start: sentence.start, end: Math.min(sentence.end, sentence.start + PARAGRAPH_LIMIT) }
      : paragraph;
  const inParagraph = findQuotations(text, around);
  const quotations = inParagraph.filter((quotation) => overlaps(quotation.outside, sentence));
  const apposed = apposedAnswers(parsed);
  const read = [
    ...[...verbAttributions(parsed), ...quotedByAttributions(parsed), ...phraseAttributions(parsed)].filter(
      ({ cue }) => !apposed.some((answer) => overlaps(answer.cue, cue)),
    ),
    ...apposed,
  ];
  const closing = [...closingReports(parsed), ...documentClauses(parsed), ...framedReports(parsed)].filter(
    ({ cue }) => !read.some((known) => overlaps(known.cue, cue)),
  );
  const found = [...read, ...closing].map((attribution) =>
    withQuotation(text, withWholeName(attribution, names), quotations),
  );
  const governed = withoutRepeats(found);
  const quoted = quotations.flatMap((quotation) => {
    const before = inParagraph[inParagraph.indexOf(quotation) - 1];
    return quotedAlone(text, sentence, around, quotation, before, governed) ?? [];
  });
  return withoutRepeats([...governed, ...quoted]).toSorted(
    (left, right) => compareRanges(left.cue, right.cue) || compareRanges(left.content, right.content),
  );
}

function withoutRepeats(found: readonly Attribution[]): readonly Attribution[] {
  const seen = new Set<string>();
  return found.filter((attribution) => {
    const key = `${attribution.cue.start}:${attribution.content.start}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function withWholeName(attribution: Attribution, names: readonly TextRange[]): Attribution {
  const { source } = attribution;
  if (source === undefined) {
    return attribution;
  }
  let { start, end } = source;
  for (const name of names) {
    if (overlaps(name, source) && !overlaps(name, attribution.cue)) {
      start = Math.min(start, name.start);
      end = Math.max(end, name.end);
    }
  }
  return { ...attribution, source: { start, end } };
}

/** Content that is a quotation and nothing else is direct; its marks are no part of it. */
function withQuotation(text: string, attribution: Attribution, quotations: readonly Quotation[]): Attribution {
  const { content } = attribution;
  const around = quotations.find(
    (quotation) =>
      quotation.outside.start <= content.start + 1 &&
      content.end <= quotation.outside.end + 1 &&
      quotation.inside.end - quotation.inside.start > 0 &&
      overlaps(quotation.outside, content),
  );
  if (around === undefined) {
    return attribution;
  }
  const start = Math.max(content.start, around.inside.start);
  let end = Math.min(content.end, around.inside.end);
  end -= text.charAt(end - 1) === "," ? 1 : 0;
  return end <= start ? attribution : { ...attribution, content: { start, end }, direct: true };
}

function wordCount(text: string, range: TextRange): number {
  return text
    .slice(range.start, Math.min(range.end, range.start + 400))
    .split(/\s+/u)
    .filter((word) => /\p{L}|\d/u.test(word)).length;
}

/** A quotation that no cue of the sentence governs: its speaker stands before or behind it in the paragraph, or nowhere. */
function quotedAlone(
  text: string,
  sentence: TextRange,
  paragraph: TextRange,
  quotation: Quotation,
  before: Quotation | undefined,
  governed: readonly Attribution[],
): Attribution | undefined {
  const inside = {
    start: Math.max(quotation.inside.start, sentence.start),
    end: Math.min(quotation.inside.end, sentence.end),
  };
  if (
    inside.end <= inside.start ||
    governed.some((attribution) => overlaps(attribution.content, inside) && !holds(inside, attribution.cue))
  ) {
    return undefined;
  }
  const speaker = speakerOfQuotation(text, paragraph, quotation, before);
  if (speaker !== undefined) {
    return { ...speaker, content: inside, direct: true };
  }
  if (wordCount(text, quotation.inside) < QUOTED_WORDS || !isSentenceLike(text, quotation.inside)) {
    return undefined;
  }
  return {
    cue: { start: quotation.outside.start, end: quotation.outside.start + 1 },
    content: inside,
    kind: "quotation",
    direct: true,
  };
}

/** Words with a finite verb: titles and names in quotation marks have none. */
function isSentenceLike(text: string, range: TextRange): boolean {
  const parsed = readSentence(text, range);
  return parsed.groups.some((group) => group.form === "finite");
}
