/**
 * Reads a note: Markdown blocks, then citations, spans, quotations and suppressions inside them, then sentences with what belongs to each.
 * Any text gives a tree; nothing here throws.
 */
import { remembering } from "../text/memory.js";
import type { TextRange } from "../text/range.js";
import { findFrontMatter } from "./frontMatterBlock.js";
import { scanBlocks, type MarkdownBlock } from "./markdown/blocks.js";
import { readRawWords, readWords, scanInline, type InlineContent } from "./markdown/inline.js";
import { readSentences, splittingEdits } from "./noteSentences.js";
import type {
  Citation,
  MarkedSpan,
  NoteHeading,
  NoteParagraph,
  NoteSyntax,
  Quotation,
  Suppression,
} from "./noteTypes.js";
import { findQuotations } from "./quotations.js";
import { readSuppressions } from "./suppressions.js";

export interface NoteOptions {
  /** What a citation covers: the sentence that it stands in or follows, or its whole paragraph. */
  readonly scope: "sentence" | "paragraph";
}

/** A block whose words are read, with its inline content. */
interface ReadBlock {
  readonly block: MarkdownBlock;
  readonly inline: InlineContent;
}

/** A link list has fewer words than this outside of its links. */
const FEWEST_WORDS_BESIDE_LINKS = 3;
/** A table cell is prose from this many words on; shorter ones are labels and values. */
const FEWEST_WORDS_IN_CELL = 4;

export function parseNote(text: string, options: NoteOptions): NoteSyntax {
  const frontMatter = findFrontMatter(text);
  const blocks = scanBlocks(text, frontMatter?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0));
  const read = blocks.flatMap((block) => readBlock(text, block) ?? []);
  const prose = layOut(text, read, () => []);
  const splitting = layOut(text, read, ({ block, inline }) => splittingEdits(text, block.range, inline));

  const citations: Citation[] = [];
  const spans: MarkedSpan[] = [];
  const suppressions: Suppression[] = blocks
    .filter((block) => block.kind === "comment")
    .flatMap((block) => readSuppressions(text, block.range));
  const headings: NoteHeading[] = [];
  const paragraphs: NoteParagraph[] = [];
  for (const { block, inline } of read) {
    citations.push(...inline.citations);
    spans.push(...inline.spans);
    suppressions.push(...inline.comments.flatMap((comment) => readSuppressions(text, comment)));
    if (block.kind === "heading") {
      headings.push({
        range: block.range,
        text: readWords(text, block.range, inline.removed),
        level: block.level ?? 1,
      });
      continue;
    }
    if (!holdsProse(prose, block, inline)) continue;
    const quotations = readQuotations(text, prose, block.range, inline);
    const sentences = readSentences({
      text,
      prose,
      splitting,
      range: block.range,
      inline,
      quotations,
      scope: options.scope,
    });
    if (sentences.length > 0) paragraphs.push({ range: block.range, kind: paragraphKind(block), sentences });
  }
  return {
    paragraphs,
    headings,
    citations,
    spans,
    suppressions: suppressions.sort(
      (left, right) => left.range.start - right.range.start || left.ruleRange.start - right.ruleRange.start,
    ),
    ...(frontMatter === undefined ? {} : { frontMatter: { range: frontMatter.range, yaml: frontMatter.yaml } }),
    prose,
  };
}

function readBlock(text: string, block: MarkdownBlock): ReadBlock | undefined {
  switch (block.kind) {
    case "paragraph":
    case "heading":
    case "table-head":
    case "table-cell":
    case "html":
      return { block, inline: scanInline(text, block.range, { quoteDepth: block.quoteDepth, citations: true }) };
    default:
      return undefined;
  }
}

/** The text with all but the words of the blocks blanked: line ends between blocks stay, edits replace words by others of the same length. */
function layOut(
  text: string,
  blocks: readonly ReadBlock[],
  editsOf: (block: ReadBlock) => readonly { readonly range: TextRange; readonly by: string }[],
): string {
  const parts: string[] = [];
  let at = 0;
  for (const read of blocks) {
    const { start, end } = read.block.range;
    parts.push(blankLines(text.slice(at, start)), layOutBlock(text, read, editsOf(read)));
    at = Math.max(at, end);
    if (end < start) at = start;
  }
  parts.push(blankLines(text.slice(at)));
  return parts.join("");
}

function layOutBlock(
  text: string,
  { block, inline }: ReadBlock,
  edits: readonly { readonly range: TextRange; readonly by: string }[],
): string {
  const parts: string[] = [];
  let at = block.range.start;
  let edit = 0;
  const copyTo = (end: number): void => {
    while (edit < edits.length && (edits[edit]?.range.start ?? end) < end) {
      const next = edits[edit];
      edit += 1;
      if (next === undefined || next.range.start < at || next.range.end > end) continue;
      parts.push(text.slice(at, next.range.start), next.by);
      at = next.range.end;
    }
    parts.push(text.slice(at, end));
    at = end;
  };
  for (const gap of inline.removed) {
    copyTo(gap.start);
    const replacement = edits[edit];
    if (replacement !== undefined && replacement.range.start >= gap.start && replacement.range.end <= gap.end) {
      const { range, by } = replacement;
      parts.push(" ".repeat(range.start - gap.start), by, " ".repeat(gap.end - range.end));
      edit += 1;
    } else parts.push(" ".repeat(gap.end - gap.start));
    at = gap.end;
  }
  copyTo(block.range.end);
  return parts.join("");
}

function blankLines(text: string): string {
  return text.replace(/[^\r\n]/gu, (character) => " ".repeat(character.length));
}

/** Tables' heads, link lists and cells without a sentence's worth of words hold no claims. */
function holdsProse(prose: string, block: MarkdownBlock, inline: InlineContent): boolean {
  if (block.kind === "table-head") return false;
  const words = countWords(prose.slice(block.range.start, block.range.end));
  if (words === 0) return false;
  if (block.kind === "table-cell" && words < FEWEST_WORDS_IN_CELL) return false;
  if (inline.links.length === 0) return true;
  const linked = inline.links.reduce((sum, link) => sum + countWords(prose.slice(link.start, link.end)), 0);
  return words - linked >= FEWEST_WORDS_BESIDE_LINKS;
}

/** Of the blocks of some notes: an edit changes one of them. */
const countWords = remembering(
  2_000,
  (prose: string) => prose.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0,
);

function paragraphKind(block: MarkdownBlock): NoteParagraph["kind"] {
  if (block.kind === "table-cell") return "table-cell";
  return block.container === "none" ? "paragraph" : block.container;
}

function readQuotations(text: string, prose: string, range: TextRange, inline: InlineContent): readonly Quotation[] {
  const spoken = findQuotations(prose, range).map((found) => ({
    range: found,
    text: readWords(text, found, inline.removed),
    place: "prose" as const,
  }));
  const copied = inline.citations.flatMap((citation) =>
    citation.quote === undefined
      ? []
      : [
          {
            range: citation.quote,
            text: readRawWords(text, citation.quote, inline.prefixes),
            place: "locator" as const,
          },
        ],
  );
  return [...spoken, ...copied].sort((left, right) => left.range.start - right.range.start);
}
