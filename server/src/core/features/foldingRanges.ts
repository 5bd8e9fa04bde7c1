/** Folding: sections under their headings, front matter, and runs of quotations or list items. */
import { NO_NEEDS } from "../assess/needs.js";
import type { ArticleFacts } from "../model/article.js";
import type { FileId } from "../model/fileId.js";
import type { NoteBlock, NoteFacts } from "../model/note.js";
import { findFrontMatter } from "../syntax/frontMatterBlock.js";
import type { TextRange } from "../text/range.js";
import { sectionsOf } from "./sections.js";
import type { Feature } from "./types.js";

export interface Folding {
  /** Folded from the line of its start to the line of its end. */
  readonly range: TextRange;
  readonly kind: "section" | "metadata" | "block";
}

export const foldingRangesFeature: Feature<{ readonly file: FileId }, readonly Folding[]> = {
  plan: (workspace, { file }) => (workspace.articles.has(file) ? { ...NO_NEEDS, articles: [file] } : NO_NEEDS),
  answer(workspace, { file }, supply) {
    const note = workspace.notes.get(file);
    if (note !== undefined) return foldingsOfNote(note);
    const article = supply.articles.get(file);
    return article === undefined ? [] : foldingsOfArticle(article);
  },
};

function foldingsOfNote(note: NoteFacts): readonly Folding[] {
  return [
    ...(note.frontMatter === undefined ? [] : [metadata(note.text, note.frontMatter)]),
    ...sectionsOf(note).map((section): Folding => ({ range: trimmed(note.text, section.range), kind: "section" })),
    ...runsOf(note.blocks).map((range): Folding => ({ range, kind: "block" })),
  ];
}

/** Paragraphs under one heading stand together; what is above the first heading folds not at all. */
function foldingsOfArticle(article: ArticleFacts): readonly Folding[] {
  const frontMatter = findFrontMatter(article.text);
  const sections = new Map<string, TextRange>();
  for (const { heading, range } of article.paragraphs) {
    if (heading === undefined) continue;
    const start = sections.get(heading)?.start ?? headingStart(article.text, heading, range.start);
    sections.set(heading, { start, end: range.end });
  }
  return [
    ...(frontMatter === undefined ? [] : [metadata(article.text, frontMatter.range)]),
    ...[...sections.values()].map((range): Folding => ({ range, kind: "section" })),
  ];
}

/** The heading's own line, so that it stays to be read when its section is folded. */
function headingStart(text: string, heading: string, before: number): number {
  const found = text.lastIndexOf(heading, before);
  return found === -1 ? before : found;
}

/** From the opening `---` line to the closing one. */
function metadata(text: string, yaml: TextRange): Folding {
  const opening = text.lastIndexOf("\n", yaml.start - 2) + 1;
  const closing = text.indexOf("---", yaml.end);
  return { range: { start: opening, end: closing === -1 ? yaml.end : closing + 3 }, kind: "metadata" };
}

/** Neighbouring list items, or neighbouring paragraphs of one quotation. */
function runsOf(blocks: readonly NoteBlock[]): readonly TextRange[] {
  const runs: { start: number; end: number; count: number; readonly kind: NoteBlock["kind"] }[] = [];
  for (const { kind, range } of blocks) {
    const last = runs.at(-1);
    if (last?.kind === kind) {
      last.end = range.end;
      last.count++;
    } else runs.push({ ...range, count: 1, kind });
  }
  return runs.filter(({ kind }) => kind === "list-item" || kind === "quote").map(({ start, end }) => ({ start, end }));
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  let last = end;
  while (last > start && /\s/u.test(text[last - 1] ?? "")) last--;
  return { start, end: last };
}
