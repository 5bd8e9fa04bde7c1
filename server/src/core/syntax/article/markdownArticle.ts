/** The blocks of an article in Markdown, with its markup as ranges that are no words of it. */
import type { TextRange } from "../../text/range.js";
import { scanBlocks, type MarkdownBlock } from "../markdown/blocks.js";
import { scanInline, type InlineContent } from "../markdown/inline.js";
import { countWords, rawBlock, type RawBlock } from "./words.js";

/** A block with a link has fewer words than this outside of its links where it is a list of links. */
const FEWEST_WORDS_BESIDE_LINKS = 3;
const FEWEST_WORDS_IN_CELL = 4;

export function markdownArticleBlocks(
  text: string,
  from: number,
): {
  readonly blocks: readonly RawBlock[];
  readonly markup: readonly TextRange[];
  readonly references: readonly TextRange[];
} {
  const blocks: RawBlock[] = [];
  const markup: TextRange[] = [];
  const references: TextRange[] = [];
  for (const block of scanBlocks(text, from)) {
    const form = formOf(text, block);
    if (form === undefined) continue;
    const inline = scanInline(text, block.range, { quoteDepth: block.quoteDepth, citations: false });
    markup.push(...inline.removed);
    references.push(...inline.references);
    blocks.push(rawBlock(text, block.range, isListOfLinks(text, block, inline) ? "links" : form, block.level));
  }
  return { blocks, markup, references };
}

function formOf(text: string, block: MarkdownBlock): RawBlock["form"] | undefined {
  switch (block.kind) {
    case "heading":
      return "heading";
    case "paragraph":
      return block.container === "quote" ? "quote" : block.container === "list-item" ? "list-item" : "text";
    case "html":
      return "text";
    case "table-cell":
      return countWords(text.slice(block.range.start, block.range.end)) < FEWEST_WORDS_IN_CELL ? "other" : "text";
    case "table-head":
    case "code":
      return "other";
    default:
      return undefined;
  }
}

function isListOfLinks(text: string, block: MarkdownBlock, inline: InlineContent): boolean {
  if (block.kind === "heading") return false;
  if (inline.links.length === 0 && inline.removed.length === 0)
    return !/[\p{L}\p{N}]/u.test(text.slice(block.range.start, block.range.end));
  const words = countWords(text.slice(block.range.start, block.range.end));
  const removed = inline.removed.reduce((sum, range) => sum + countWords(text.slice(range.start, range.end)), 0);
  if (inline.links.length === 0) return words === removed;
  const linked = inline.links.reduce((sum, link) => sum + countWords(text.slice(link.start, link.end)), 0);
  return words - removed - linked < FEWEST_WORDS_BESIDE_LINKS;
}
