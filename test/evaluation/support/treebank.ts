/** Reads a treebank in CoNLL-U as documents with raw text: sentences joined by one space, paragraphs by an empty line. */
import { readFileSync } from "node:fs";

export interface TreebankToken {
  readonly start: number;
  readonly end: number;
  /** The tenth column: "SpaceAfter=No", `XML=<date when:::"2011">`, entities. */
  readonly misc: string;
}

export interface TreebankSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly TreebankToken[];
}

export interface TreebankDocument {
  readonly id: string;
  readonly genre: string;
  /** The day that the text was written, ISO 8601. */
  readonly created?: string;
  readonly text: string;
  readonly sentences: readonly TreebankSentence[];
}

const MISC_COLUMN = 9;

export function readTreebank(path: string): readonly TreebankDocument[] {
  return readFileSync(path, "utf8")
    .split(/^(?=# newdoc id = )/mu)
    .filter((part) => part.trim() !== "")
    .map(readDocument);
}

function readDocument(source: string): TreebankDocument {
  let text = "";
  const sentences: TreebankSentence[] = [];
  let joint = "";
  for (const block of source.trim().split(/\n\s*\n/u)) {
    const lines = block.split("\n");
    if (text !== "") text += lines.some((line) => line.startsWith("# newpar")) ? "\n\n" : joint;
    const own = comment(block, "text") ?? "";
    const tokens = readTokens(lines, own, text.length);
    sentences.push({ start: text.length, end: text.length + own.length, tokens });
    text += own;
    joint = (tokens.at(-1)?.misc ?? "").includes("SpaceAfter=No") ? "" : " ";
  }
  const created = comment(source, "meta::dateCreated");
  return {
    id: comment(source, "newdoc id") ?? "",
    genre: comment(source, "meta::genre") ?? "",
    ...(created !== undefined && { created }),
    text,
    sentences,
  };
}

/** Words of a contraction ("3-4 don't") share the range of the contraction. */
function readTokens(lines: readonly string[], text: string, offset: number): readonly TreebankToken[] {
  const tokens: TreebankToken[] = [];
  let at = 0;
  let insideUntil = 0;
  for (const line of lines) {
    const columns = line.split("\t");
    const [id = "", form = ""] = columns;
    if (line.startsWith("#") || id.includes(".")) continue;
    if (Number(id) <= insideUntil) continue;
    insideUntil = id.includes("-") ? Number(id.split("-")[1]) : 0;
    const start = Math.max(at, text.indexOf(form, at));
    at = start + form.length;
    tokens.push({ start: offset + start, end: offset + at, misc: columns[MISC_COLUMN] ?? "_" });
  }
  return tokens;
}

function comment(source: string, key: string): string | undefined {
  const start = source.indexOf(`# ${key} = `);
  if (start === -1) return undefined;
  const from = start + key.length + "#  = ".length;
  const end = source.indexOf("\n", from);
  return source.slice(from, end === -1 ? undefined : end).trim();
}
