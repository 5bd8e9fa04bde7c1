/** Cuts one paragraph of a note into sentences and gives each its citations, quotations and mark. */
import type { TextRange } from "../text/range.js";
import { splitSentences } from "../language/sentences/sentences.js";
import type { InlineContent } from "./markdown/inline.js";
import type { Citation, MarkedSpan, NoteSentence, Quotation } from "./noteTypes.js";

export interface ParagraphInput {
  readonly text: string;
  /** The note with markup and citations blanked, same offsets. */
  readonly prose: string;
  /** `prose` with a word in the place of each narrative citation that is part of its sentence. */
  readonly splitting: string;
  readonly range: TextRange;
  readonly inline: InlineContent;
  readonly quotations: readonly Quotation[];
  readonly scope: "sentence" | "paragraph";
}

const STOPS = /[.!?…]/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

export function readSentences(input: ParagraphInput): readonly NoteSentence[] {
  const words = joinAcrossQuotations(
    splitSentences(input.splitting, input.range).filter((range) =>
      HAS_WORD.test(input.splitting.slice(range.start, range.end)),
    ),
    input.quotations.filter((quotation) => quotation.place === "prose"),
  );
  if (words.length === 0) return [];
  const citations = citationsBySentence(words, input);
  const quotations = quotationsBySentence(words, citations, input.quotations);
  return words.map((range, index) => {
    const own = citations[index] ?? [];
    const whole = overEmphasis(
      extend(range, own, words[index - 1], words[index + 1]),
      input,
      words[index - 1],
      words[index + 1],
    );
    const mark = markOf(input.prose, range, input.inline.spans);
    return {
      range: whole,
      citations: input.scope === "paragraph" ? input.inline.citations : own,
      quotations: quotations[index] ?? [],
      ...(mark === undefined ? {} : { mark }),
    };
  });
}

/** Quotations of the prose by the sentence that they begin in, locators by the sentence of their citation; both lists are in order. */
function quotationsBySentence(
  sentences: readonly TextRange[],
  citations: readonly (readonly Citation[])[],
  quotations: readonly Quotation[],
): readonly (readonly Quotation[])[] {
  const ownerOfQuote = new Map(
    citations.flatMap((own, index) =>
      own.flatMap((citation) => (citation.quote === undefined ? [] : [[citation.quote.start, index] as const])),
    ),
  );
  const found: Quotation[][] = sentences.map(() => []);
  let index = 0;
  for (const quotation of quotations) {
    while (index + 1 < sentences.length && (sentences[index]?.end ?? 0) <= quotation.range.start) index += 1;
    found[quotation.place === "locator" ? (ownerOfQuote.get(quotation.range.start) ?? index) : index]?.push(quotation);
  }
  return found;
}

/** A quotation of several sentences stands in one sentence: who said it is said once, before or after. */
function joinAcrossQuotations(sentences: readonly TextRange[], quotations: readonly Quotation[]): readonly TextRange[] {
  const joined: TextRange[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const last = joined.at(-1);
    while (next < quotations.length && (quotations[next]?.range.end ?? 0) <= sentence.start) next += 1;
    const quotation = quotations[next];
    if (
      last !== undefined &&
      quotation !== undefined &&
      quotation.range.start < last.end &&
      quotation.range.end > sentence.start
    ) {
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    } else joined.push(sentence);
  }
  return joined;
}

/** Each citation goes to the sentence that it stands in or directly follows; the first sentence owns what comes before it. */
function citationsBySentence(sentences: readonly TextRange[], input: ParagraphInput): readonly (readonly Citation[])[] {
  const found: Citation[][] = sentences.map(() => []);
  let index = 0;
  for (const citation of input.inline.citations) {
    while (index + 1 < sentences.length && (sentences[index + 1]?.start ?? Infinity) <= citation.range.start)
      index += 1;
    const next = sentences[index + 1];
    const beginsNext =
      next !== undefined &&
      next.start < citation.range.end &&
      citation.form === "narrative" &&
      opensSentence(input.splitting, citation.range);
    found[beginsNext ? index + 1 : index]?.push(citation);
  }
  return found;
}

function opensSentence(splitting: string, citation: TextRange): boolean {
  return HAS_WORD.test(splitting.slice(citation.start, citation.end));
}

/** Grows the range over its own citations and a full stop after them, never into a neighbour. */
function extend(
  range: TextRange,
  citations: readonly Citation[],
  before: TextRange | undefined,
  after: TextRange | undefined,
): TextRange {
  let { start, end } = range;
  for (const citation of citations) {
    start = Math.min(start, Math.max(citation.group.start, before?.end ?? 0));
    end = Math.max(end, Math.min(citation.group.end, after?.start ?? Infinity));
  }
  return { start, end };
}

/** Grows the range over the emphasis marks around it, so that both ends of a marked sentence are inside. */
function overEmphasis(
  range: TextRange,
  input: ParagraphInput,
  before: TextRange | undefined,
  after: TextRange | undefined,
): TextRange {
  const isMark = (at: number): boolean => /[*_~]/u.test(input.text[at] ?? "") && input.prose[at] === " ";
  const first = Math.max(input.range.start, before?.end ?? 0);
  const last = Math.min(input.range.end, after?.start ?? Infinity);
  let { start, end } = range;
  while (start > first && isMark(start - 1)) start -= 1;
  while (end < last && isMark(end)) end += 1;
  return { start, end };
}

/** The span that holds at least half of the sentence's letters. */
function markOf(prose: string, sentence: TextRange, spans: readonly MarkedSpan[]): MarkedSpan["mark"] | undefined {
  if (spans.length === 0) return undefined;
  const total = countLetters(prose, sentence);
  return spans.find((span) => {
    const shared = { start: Math.max(sentence.start, span.range.start), end: Math.min(sentence.end, span.range.end) };
    return shared.start < shared.end && countLetters(prose, shared) * 2 >= total;
  })?.mark;
}

function countLetters(prose: string, range: TextRange): number {
  return prose.slice(range.start, range.end).replace(/\s+/gu, "").length;
}

/**
 * Prose made ready for splitting: a narrative citation that goes on in lower case ("@key says") becomes a capitalised word,
 * and a full stop that follows a citation after a full stop ("died. [@a].") is blanked.
 */
export function splittingEdits(
  text: string,
  block: TextRange,
  inline: InlineContent,
): readonly { readonly range: TextRange; readonly by: string }[] {
  const edits: { readonly range: TextRange; readonly by: string }[] = [];
  for (const citation of inline.citations) {
    const { group } = citation;
    if (citation.form === "narrative" && goesOn(text, group.end, block.end)) {
      edits.push({ range: group, by: `X${"x".repeat(group.end - group.start - 1)}` });
      continue;
    }
    const stop = skipSpace(text, group.end, block.end);
    if (stop < block.end && STOPS.test(text[stop] ?? "") && STOPS.test(lastBefore(text, group.start, block.start))) {
      edits.push({ range: { start: stop, end: stop + 1 }, by: " " });
    }
  }
  return edits;
}

function goesOn(text: string, from: number, end: number): boolean {
  const next = text.slice(from, Math.min(end, from + 12));
  return /^(?:['’]|[\s,]*(?:\p{Ll}|\(|\d))/u.test(next);
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/u.test(text[at] ?? "")) at += 1;
  return at;
}

function lastBefore(text: string, from: number, start: number): string {
  let at = from;
  while (at > start && /[\s"”’»)\]]/u.test(text[at - 1] ?? "")) at -= 1;
  return at > start ? (text[at - 1] ?? "") : "";
}
