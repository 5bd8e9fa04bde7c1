/** The block scanner against a full CommonMark parser: the same blocks at the same offsets. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { scanBlocks, type MarkdownBlock } from "../../server/src/core/syntax/markdown/blocks.js";

const INLINE = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
];

function referenceBlocks(text: string): readonly string[] {
  const root = fromMarkdown(text, {
    extensions: [gfmTable(), { disable: { null: INLINE } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const found: string[] = [];
  const walk = (node: Nodes, container: string): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === "paragraph")
      found.push(`paragraph in ${container} ${String(start)}–${String(text.slice(0, end).trimEnd().length)}`);
    else if (node.type === "heading")
      found.push(
        `heading ${String(node.depth)} ${node.children.length === 0 ? "empty" : String(node.children[0]?.position?.start.offset)}`,
      );
    else if (node.type === "tableCell")
      found.push(...(node.children.length === 0 ? [] : [`cell ${String(node.children[0]?.position?.start.offset)}`]));
    else if (
      node.type === "code" ||
      node.type === "html" ||
      node.type === "definition" ||
      node.type === "thematicBreak"
    )
      found.push(node.type);
    else if ("children" in node)
      for (const child of node.children)
        walk(child, node.type === "blockquote" ? "quote" : node.type === "listItem" ? "list-item" : container);
  };
  walk(root, "none");
  return found;
}

function ownBlocks(text: string): readonly string[] {
  return scanBlocks(text).map((block: MarkdownBlock) => {
    const start = String(block.range.start);
    switch (block.kind) {
      case "paragraph":
        return `paragraph in ${block.container} ${start}–${String(block.range.end)}`;
      case "heading":
        return `heading ${String(block.level)} ${block.range.end === block.range.start ? "empty" : start}`;
      case "table-head":
      case "table-cell":
        return `cell ${start}`;
      case "thematic-break":
        return "thematicBreak";
      case "comment":
      case "opaque-html":
        return "html";
      default:
        return block.kind;
    }
  });
}

const NOTES = [
  "# Title\n\nOne line\ngoes on.\n\nTwo\n===\n\nThree\n---\n***\n",
  "- one\n- two\n  goes on\n\n  and on\n- three\n\n  > quoted\n  lazily\n\n1. a\n2. b\n   - c\n     d\n",
  "> quote\n> goes on\nlazily\n\n> - item\n>   more\n> - item\n",
  "```js\ncode\n\n# code\n```\n\n~~~\n```\n~~~\n\n    indented\n\n    still\n\ntext\n    not code\n",
  "| a | b |\n|---|:-:|\n| c | d \\| e |\n| f |\n\ntext\n",
  "<!-- one\n\ntwo -->\n\n<div>\ntext\n</div>\n\n<b>inline</b> text\n\n[ref]: https://e.org 'title'\n[ref2]: x\ntext\n",
  "text\n- item interrupts\n\ntext\n2. does not\n\n1999. The war\n\n-\n\n* \n  x\n",
  "\ttab code\n\n-\ttab item\n\n  two spaces\r\n\r\ncarriage\rreturn\r\n> q\r\n",
  "#no heading\n\n# heading #\n\n####### none\n\n## \n\n\\# escaped\n",
];

describe("the block scanner", () => {
  for (const note of NOTES) {
    it(`agrees with CommonMark on ${JSON.stringify(note.slice(0, 30))}`, () => {
      assert.deepEqual(ownBlocks(note), referenceBlocks(note));
    });
  }

  it("agrees with CommonMark on nearly all random notes", () => {
    const pieces = [
      "a",
      "b c",
      "\n",
      "\n\n",
      "> ",
      "- ",
      "1. ",
      "2) ",
      "    ",
      "  ",
      "# ",
      "## x",
      "```",
      "~~~\n",
      "***",
      "---",
      "===",
      "|",
      "|---|\n",
      "\\",
      "\t",
      "* ",
      "\r\n",
      "<div>",
      "</p>",
      " x.",
      "[a]: b\n",
    ];
    const random = randomNumbers(20);
    const notes = Array.from({ length: 600 }, () =>
      Array.from(
        { length: 1 + Math.floor(random() * 14) },
        () => pieces[Math.floor(random() * pieces.length)] ?? "",
      ).join(""),
    );
    const agreeing = notes.filter((note) => ownBlocks(note).join() === referenceBlocks(note).join());
    assert.ok(agreeing.length / notes.length > 0.97, String(agreeing.length / notes.length));
  });
});

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
