/** The finished document of a briefing as text that a test can compare, one line a block. */
import { createHash } from "node:crypto";
import assert from "node:assert/strict";
import type { Config } from "../../server/src/core/config/config.js";
import { exportFeature, type ExportAnswer } from "../../server/src/core/export/exportBriefing.js";
import type { Block, DocumentNote, Inline } from "../../server/src/core/export/types.js";
import { openTestWorkspace } from "./workspace.js";

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

export async function exportOf(
  files: ReadonlyMap<string, string>,
  file: string,
  config: Partial<Config> = {},
): Promise<ExportAnswer> {
  const workspace = await openTestWorkspace(files, config);
  const onRuleFailure = (rule: string, error: unknown): never => {
    throw new Error(`rule ${rule} failed`, { cause: error });
  };
  const answer = await workspace.ask(exportFeature, { file, sha256, today: "2025-03-06", onRuleFailure });
  assert.ok(answer !== undefined, `${file} is no note`);
  return answer;
}

/** `# heading`, `- item`, `> quotation`, `| cell |`; `*italic*`, `**bold**`, `{band}`, `^1,2` for notes, `[words](address)`. */
export function outline(blocks: readonly Block[], indent = ""): string {
  return blocks.map((block) => blockText(block, indent)).join("\n");
}

function blockText(block: Block, indent: string): string {
  switch (block.kind) {
    case "heading":
      return `${indent}${"#".repeat(block.level)} ${inlineText(block.content)}`;
    case "paragraph":
      return `${indent}${inlineText(block.content)}`;
    case "list":
      return block.items
        .map(({ blocks, checked }, index) => {
          const mark = block.ordered ? `${String(block.start + index)}.` : "-";
          const box = checked === undefined ? "" : checked ? "[x] " : "[ ] ";
          return `${indent}${mark} ${box}${outline(blocks, `${indent}  `).trimStart()}`;
        })
        .join("\n");
    case "panel":
      return outline(block.blocks, `${indent}▌ `);
    case "quotation":
      return outline(block.blocks, `${indent}> `);
    case "table":
      return [block.head, ...block.rows]
        .map((row) => `${indent}| ${row.map(({ content }) => inlineText(content)).join(" | ")} |`)
        .join("\n");
    case "code":
      return `${indent}code: ${block.text}`;
    case "rule":
      return `${indent}---`;
  }
}

export function inlineText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      switch (inline.kind) {
        case "text": {
          const { bold, italic, code } = inline.style;
          const words = code === true ? `\`${inline.text}\`` : inline.text;
          const marks = `${bold === true ? "**" : ""}${italic === true ? "*" : ""}`;
          const styled = `${marks}${words}${marks}`;
          return inline.href === undefined ? styled : `[${styled}](${inline.href})`;
        }
        case "band":
          return `{${inline.text.replaceAll("\u00a0", " ").trim()}}`;
        case "notes":
          return `^${inline.numbers.join(",")}`;
        case "break":
          return "⏎";
      }
    })
    .join("");
}

export function noteText(note: DocumentNote): string {
  const lead = `${String(note.number)}. `;
  switch (note.kind) {
    case "source":
      return `${lead}${note.reference.map(({ text }) => text).join("")}`;
    case "remark":
      return `${lead}${inlineText(note.content)}${note.cited.map((cited) => ` (${noteText(cited)})`).join("")}`;
    case "unresolved":
      return `${lead}unknown ${note.key}; nearest ${note.suggestions.join(", ")}`;
  }
}
