/**
 * What of a note is markup of ours: comments, spans, citations, footnotes and likelihood terms, with what takes their place in the
 * finished document. Block structure and emphasis are left to the Markdown parser.
 */
import { bandOf, LADDERS, ladderNamed } from "../language/likelihood/ladders.lexicon.js";
import type { LadderId, LikelihoodBand } from "../language/likelihood/types.js";
import type { Claim, NoteFacts } from "../model/note.js";
import { isOwnJudgement, termsWithoutFigure } from "../briefing/ownLikelihood.js";
import { findFrontMatter } from "../syntax/frontMatterBlock.js";
import { scanBlocks, type MarkdownBlock } from "../syntax/markdown/blocks.js";
import { scanInline, type InlineContent } from "../syntax/markdown/inline.js";
import type { Citation } from "../syntax/noteTypes.js";
import { compareRanges, holds, type TextRange } from "../text/range.js";

/** Citations in one pair of brackets: they stand at one place of the text. */
export interface CitationGroup {
  readonly range: TextRange;
  readonly citations: readonly Citation[];
}

export interface PrintedBand {
  /** Where it goes: directly behind the term. */
  readonly at: number;
  readonly band: LikelihoodBand;
  readonly ladder: LadderId;
}

export interface FootnoteDefinition {
  readonly label: string;
  /** From the bracket to the end of its paragraph. */
  readonly range: TextRange;
  /** The words behind the colon. */
  readonly body: TextRange;
}

export interface NoteMarkup {
  /** Behind the front matter. */
  readonly start: number;
  readonly comments: readonly TextRange[];
  /** Brackets and attributes of spans: each of them goes, the words inside stay. */
  readonly spanEdges: readonly TextRange[];
  /** In the order of the text. */
  readonly groups: readonly CitationGroup[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly footnoteReferences: readonly { readonly range: TextRange; readonly label: string }[];
  readonly bands: readonly PrintedBand[];
  /** Where a line nests more quotations and lists than any text needs: general parsers take seconds for each thousand. */
  readonly tooDeep: readonly number[];
}

export function readMarkup(note: NoteFacts, ladder: LadderId): NoteMarkup {
  const { text } = note;
  const start = findFrontMatter(text)?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const blocks = scanBlocks(text, start);
  const inline = blocks.flatMap((block) => (hasWords(block) ? [{ block, content: inlineOf(text, block) }] : []));
  const groups = groupsOf(note.citations);
  const footnotes = inline.flatMap(({ block }) => footnoteDefinition(text, block) ?? []);
  return {
    start,
    comments: [
      ...blocks.flatMap((block) => (block.kind === "comment" ? [block.range] : [])),
      ...inline.flatMap(({ content }) => content.comments),
    ],
    spanEdges: inline.flatMap(({ content }) =>
      content.spans.flatMap(({ whole, range }) => [
        { start: whole.start, end: range.start },
        { start: range.end, end: whole.end },
      ]),
    ),
    groups,
    footnotes,
    footnoteReferences: inline.flatMap(({ block, content }) => footnoteReferences(text, block, content)),
    bands: bandsOf(note, ladder),
    tooDeep: [...text.matchAll(DEEP_LINE)].map((match) => match.index + match[0].length),
  };
}

const DEEP_LINE = /^(?:[ \t]{0,3}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){60}/gmu;

function hasWords({ kind }: MarkdownBlock): boolean {
  return (
    kind === "paragraph" || kind === "heading" || kind === "table-head" || kind === "table-cell" || kind === "html"
  );
}

function inlineOf(text: string, { range, quoteDepth }: MarkdownBlock): InlineContent {
  return scanInline(text, range, { quoteDepth, citations: true });
}

function groupsOf(citations: readonly Citation[]): readonly CitationGroup[] {
  const groups: { readonly range: TextRange; readonly citations: Citation[] }[] = [];
  for (const citation of [...citations].sort((left, right) => compareRanges(left.range, right.range))) {
    const last = groups.at(-1);
    if (last?.range.start === citation.group.start) last.citations.push(citation);
    else groups.push({ range: citation.group, citations: [citation] });
  }
  return groups;
}

const DEFINITION = /^\[\^(?<label>[^\]\s]{1,100})\]:[ \t]*/u;
const REFERENCE = /\[\^(?<label>[^\]\s]{1,100})\](?!:)/gu;

/** Also of the kind "definition": `[^1]: word` alone looks like the target of a link. */
function footnoteDefinition(text: string, { range }: MarkdownBlock): FootnoteDefinition | undefined {
  const match = DEFINITION.exec(text.slice(range.start, range.end));
  const label = match?.groups?.["label"];
  if (match === null || label === undefined) return undefined;
  return { label, range, body: { start: range.start + match[0].length, end: range.end } };
}

/** What the inline scanner took for words is none: `[^1]` in code stays code. */
function footnoteReferences(
  text: string,
  { range }: MarkdownBlock,
  { removed }: InlineContent,
): readonly { readonly range: TextRange; readonly label: string }[] {
  const words = text.slice(range.start, range.end);
  if (!words.includes("[^")) return [];
  return [...words.matchAll(REFERENCE)].flatMap((match) => {
    const found = { start: range.start + match.index, end: range.start + match.index + match[0].length };
    const label = match.groups?.["label"];
    const isMark = removed.some((gap) => holds(gap, found) && text[gap.start] !== "`");
    return label === undefined || !isMark ? [] : [{ range: found, label }];
  });
}

/** One behind each likelihood term of the analyst's own judgements; what sources say keeps their words. */
function bandsOf(note: NoteFacts, ladder: LadderId): readonly PrintedBand[] {
  const bands = note.claims.filter(isOwnJudgement).flatMap((claim) => bandsIn(claim, note.text, ladder));
  return bands.sort((left, right) => left.at - right.at).filter((band, index) => bands[index - 1]?.at !== band.at);
}

function bandsIn(claim: Claim, text: string, ladder: LadderId): readonly PrintedBand[] {
  return termsWithoutFigure(claim, text).flatMap(({ end, term }) => {
    const from = [ladder, ...LADDERS.map(({ id }) => id)].find((id) => bandOf(term, id) !== undefined);
    const band = from === undefined ? undefined : bandOf(term, from);
    return from === undefined || band === undefined ? [] : [{ at: end, band, ladder: from }];
  });
}

/** "ICD 203, D.6.e.(2)(a)"; several where terms of several ladders stand in the text. */
export function bandsFrom(bands: readonly PrintedBand[]): string | undefined {
  const ids = [...new Set(bands.map(({ ladder }) => ladder))];
  return ids.length === 0 ? undefined : ids.map((id) => ladderNamed(id).standard).join("; ");
}
