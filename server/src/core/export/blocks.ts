/** The Markdown tree as the blocks of a finished document, each with its place in the note. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { List, Node, Nodes, RootContent, Table } from "mdast";
import type { TextRange } from "../text/range.js";
import { inlinesOf, wordsOf, type Definitions, type MarkMeanings } from "./inlines.js";
import { partsOf, type MarkedPart, type MarkedText } from "./markedText.js";
import type { Block, ListItem, TableCell } from "./types.js";

interface Reading {
  readonly source: MarkedText;
  readonly marks: MarkMeanings;
  readonly definitions: Definitions;
  /** How many containers are around. */
  readonly depth: number;
}

/** What is nested deeper is shown as it was written: no briefing needs it, and it keeps hostile text from exhausting the stack. */
const DEEPEST_NESTING = 60;

export function blocksOf(source: MarkedText, marks: MarkMeanings): readonly Block[] {
  const tree = fromMarkdown(source.text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const definitions = new Map<string, string>();
  collectDefinitions(tree, definitions, 0);
  return blocksIn(tree.children, { source, marks, definitions, depth: 0 });
}

/** The first of two definitions of one name counts, as in CommonMark. */
function collectDefinitions(node: Nodes, into: Map<string, string>, depth: number): void {
  if (node.type === "definition" && !into.has(node.identifier)) into.set(node.identifier, node.url);
  if ("children" in node && depth < DEEPEST_NESTING)
    for (const child of node.children) collectDefinitions(child, into, depth + 1);
}

function blocksIn(nodes: readonly RootContent[], around: Reading): readonly Block[] {
  const reading = { ...around, depth: around.depth + 1 };
  return nodes.flatMap((node) =>
    reading.depth > DEEPEST_NESTING ? [asWritten(node, reading.source)] : blockOf(node, reading),
  );
}

function blockOf(node: RootContent, reading: Reading): readonly Block[] {
  const { marks, definitions } = reading;
  const range = rangeOf(node, reading.source);
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", range, level: node.depth, content: inlinesOf(node.children, marks, definitions) }];
    case "paragraph": {
      const content = inlinesOf(node.children, marks, definitions);
      return content.length === 0 ? [] : [{ kind: "paragraph", range, content }];
    }
    case "list":
      return [listOf(node, range, reading)];
    case "blockquote":
      return [{ kind: "quotation", range, blocks: blocksIn(node.children, reading) }];
    case "table":
      return [tableOf(node, range, reading)];
    case "code":
      return [{ kind: "code", range, text: node.value }];
    case "thematicBreak":
      return [{ kind: "rule", range }];
    case "html":
      return htmlWords(node.value, range, marks);
    default:
      return [];
  }
}

const TASK = /^\[(?<mark>[ xX])\]\s+/u;

function listOf(list: List, range: TextRange, reading: Reading): Block {
  return {
    kind: "list",
    range,
    ordered: list.ordered === true,
    start: list.start ?? 1,
    items: list.children.map(({ children }): ListItem => {
      const blocks = blocksIn(children, reading);
      const [first] = blocks;
      const [run] = first?.kind === "paragraph" ? first.content : [];
      const task = run?.kind === "text" ? TASK.exec(run.text) : null;
      if (first?.kind !== "paragraph" || run?.kind !== "text" || task === null) return { blocks };
      const content = [{ ...run, text: run.text.slice(task[0].length) }, ...first.content.slice(1)];
      return { blocks: [{ ...first, content }, ...blocks.slice(1)], checked: task.groups?.["mark"] !== " " };
    }),
  };
}

function tableOf(table: Table, range: TextRange, { marks, definitions }: Reading): Block {
  const rows = table.children.map(({ children }) =>
    children.map((cell): TableCell => ({ content: inlinesOf(cell.children, marks, definitions) })),
  );
  return {
    kind: "table",
    range,
    alignments: (table.align ?? []).map((alignment) => alignment ?? undefined),
    head: rows[0] ?? [],
    rows: rows.slice(1),
  };
}

const OPAQUE_HTML = /^\s*<(?:script|style|pre|textarea|svg|math|iframe|object|embed)\b/iu;
const TAG = /<[^>]{0,2000}>/gu;

/** Words in raw HTML are words; tags are nothing, and what a browser would run or draw is left out whole. */
function htmlWords(value: string, range: TextRange, marks: MarkMeanings): readonly Block[] {
  if (OPAQUE_HTML.test(value) || /^\s*<[!?]/u.test(value)) return [];
  const words = value.replace(TAG, " ").replace(/\s+/gu, " ").trim();
  return words === "" ? [] : [{ kind: "paragraph", range, content: wordsOf(words, { style: {}, marks }) }];
}

function asWritten(node: Node, source: MarkedText): Block {
  const words = source.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  return { kind: "code", range: rangeOf(node, source), text: partsOf(words).map(wordsOfPart).join("") };
}

function wordsOfPart(part: MarkedPart): string {
  return part.kind === "words" ? part.text : "";
}

function rangeOf(node: Node, source: MarkedText): TextRange {
  const start = source.toNote(node.position?.start.offset ?? 0);
  return { start, end: Math.max(start, source.toNote(node.position?.end.offset ?? 0)) };
}
