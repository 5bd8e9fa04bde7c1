/** The outline of a note (headings with their claims) and of an article (paragraphs under their headings). */
import { NO_NEEDS } from "../assess/needs.js";
import type { ArticleFacts } from "../model/article.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts } from "../model/note.js";
import { readable } from "../text/readable.js";
import type { DocumentSymbol, Feature } from "./types.js";

const LONGEST_NAME = 80;

export const documentSymbolsFeature: Feature<{ readonly file: FileId }, readonly DocumentSymbol[]> = {
  plan: (workspace, { file }) => (workspace.articles.has(file) ? { ...NO_NEEDS, articles: [file] } : NO_NEEDS),
  answer(workspace, { file }, supply) {
    const note = workspace.notes.get(file);
    if (note !== undefined) return noteSymbols(note);
    const article = supply.articles.get(file);
    return article === undefined ? [] : articleSymbols(article);
  },
};

interface OpenHeading {
  readonly level: number;
  readonly symbol: DocumentSymbol;
  readonly children: DocumentSymbol[];
}

function noteSymbols(note: NoteFacts): readonly DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: OpenHeading[] = [];
  const items = [
    ...note.headings.map((heading) => ({ at: heading.range.start, heading, claim: undefined })),
    ...note.claims.map((claim) => ({ at: claim.range.start, heading: undefined, claim })),
  ].sort((left, right) => left.at - right.at);
  const endOf = (index: number, level: number): number =>
    items.slice(index + 1).find((item) => item.heading !== undefined && item.heading.level <= level)?.at ??
    note.text.length;
  items.forEach((item, index) => {
    if (item.heading === undefined) {
      (open.at(-1)?.children ?? roots).push(claimSymbol(item.claim));
      return;
    }
    const { heading } = item;
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const children: DocumentSymbol[] = [];
    const range = { start: heading.range.start, end: Math.max(heading.range.end, endOf(index, heading.level)) };
    const symbol: DocumentSymbol = {
      name: named(heading.text),
      detail: "",
      kind: "heading",
      range,
      selection: heading.range,
      children,
    };
    (open.at(-1)?.children ?? roots).push(symbol);
    open.push({ level: heading.level, symbol, children });
  });
  return roots;
}

function claimSymbol(claim: Claim): DocumentSymbol {
  const cited = claim.citations.map((citation) => `@${citation.key}`).join(" ");
  return {
    name: named(claim.statement.text),
    detail: cited === "" ? (claim.mark ?? claim.statement.kind.kind) : cited,
    kind: "claim",
    range: claim.range,
    selection: claim.range,
    children: [],
  };
}

function articleSymbols(article: ArticleFacts): readonly DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const headed = new Map<string, { readonly children: DocumentSymbol[]; readonly index: number }>();
  for (const paragraph of article.paragraphs) {
    const symbol: DocumentSymbol = {
      name: named(article.text.slice(paragraph.range.start, paragraph.range.end)),
      detail: "",
      kind: "paragraph",
      range: paragraph.range,
      selection: paragraph.range,
      children: [],
    };
    if (paragraph.heading === undefined) {
      roots.push(symbol);
      continue;
    }
    const known = headed.get(paragraph.heading);
    if (known === undefined) {
      const children = [symbol];
      headed.set(paragraph.heading, { children, index: roots.length });
      roots.push({
        name: named(paragraph.heading),
        detail: "",
        kind: "heading",
        range: paragraph.range,
        selection: paragraph.range,
        children,
      });
      continue;
    }
    known.children.push(symbol);
    const parent = roots[known.index];
    if (parent !== undefined)
      roots[known.index] = { ...parent, range: { start: parent.range.start, end: paragraph.range.end } };
  }
  return roots;
}

/** Never empty: an editor refuses a symbol without a name. */
function named(words: string): string {
  const line = readable(words);
  if (line === "") return "…";
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}
