/**
 * Reads tables of an analysis of competing hypotheses: hypotheses across, a row for each item of evidence, cells from CC to II.
 * After Heuer, Psychology of Intelligence Analysis, chapter 8: what counts is the evidence against a hypothesis.
 */
import type { TextRange } from "../text/range.js";

/** Very consistent, consistent, neutral or not applicable, inconsistent, very inconsistent. */
export type AchMark = "CC" | "C" | "N" | "I" | "II";

export interface AchCell {
  readonly range: TextRange;
  /** Undefined for an empty cell and for one that holds no mark. */
  readonly mark: AchMark | undefined;
}

export interface AchRow {
  readonly range: TextRange;
  /** The first cell: the item of evidence with its citations. */
  readonly evidence: TextRange;
  readonly text: string;
  /** Citation keys in the first cell. */
  readonly keys: readonly string[];
  /** One for each hypothesis. */
  readonly cells: readonly AchCell[];
}

export interface AchTable {
  readonly range: TextRange;
  readonly hypotheses: readonly { readonly range: TextRange; readonly text: string }[];
  readonly rows: readonly AchRow[];
}

/** A table is one of hypotheses when it has two of them, two rows and marks in at least this share of its cells. */
const LEAST_MARKED = 0.5;
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;
const MARK = /^(?:CC|C|N|NA|N\/A|I|II|\+\+|\+|0|-|--|−|−−)$/iu;
const MARKS: ReadonlyMap<string, AchMark> = new Map<string, AchMark>([
  ["CC", "CC"],
  ["++", "CC"],
  ["C", "C"],
  ["+", "C"],
  ["N", "N"],
  ["NA", "N"],
  ["N/A", "N"],
  ["0", "N"],
  ["I", "I"],
  ["-", "I"],
  ["−", "I"],
  ["II", "II"],
  ["--", "II"],
  ["−−", "II"],
]);

/** All such tables of a Markdown text, in order. */
export function readAchTables(text: string): readonly AchTable[] {
  const lines = linesOf(text);
  const tables: AchTable[] = [];
  for (let at = 1; at < lines.length; at++) {
    const head = lines[at - 1];
    const delimiter = lines[at];
    if (head === undefined || delimiter === undefined || !head.text.includes("|") || !isDelimiter(delimiter.text))
      continue;
    let end = at + 1;
    while (end < lines.length && lines[end]?.text.includes("|") === true) end++;
    const table = tableOf(head, lines.slice(at + 1, end));
    if (table !== undefined) tables.push(table);
    at = end;
  }
  return tables;
}

interface Line extends TextRange {
  readonly text: string;
}

function isDelimiter(line: string): boolean {
  return line.includes("-") && line.includes("|") && line.length < LONGEST_DELIMITER && DELIMITER.test(line);
}

const LONGEST_DELIMITER = 1000;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function tableOf(head: Line, body: readonly Line[]): AchTable | undefined {
  const hypotheses = cellsOf(head).slice(1);
  const rows = body.flatMap((line) => rowOf(line, hypotheses.length) ?? []);
  const cells = rows.flatMap((row) => row.cells);
  const marked = cells.filter(({ mark }) => mark !== undefined).length;
  if (hypotheses.length < 2 || rows.length < 2 || marked < cells.length * LEAST_MARKED) return undefined;
  return { range: { start: head.start, end: rows.at(-1)?.range.end ?? head.end }, hypotheses, rows };
}

function rowOf(line: Line, columns: number): AchRow | undefined {
  const [first, ...others] = cellsOf(line);
  if (first === undefined) return undefined;
  const cells = Array.from({ length: columns }, (_none, index): AchCell => {
    const cell = others[index];
    if (cell === undefined) return { range: { start: line.end, end: line.end }, mark: undefined };
    return { range: { start: cell.range.start, end: cell.range.end }, mark: markOf(cell.text) };
  });
  return {
    range: { start: line.start, end: line.end },
    evidence: first.range,
    text: first.text,
    keys: keysIn(first.text),
    cells,
  };
}

/** Without the outer pipes; an escaped pipe belongs to its cell. */
function cellsOf(line: Line): readonly { readonly range: TextRange; readonly text: string }[] {
  const bounds: number[] = [];
  for (let at = 0; at < line.text.length; at++)
    if (line.text[at] === "|" && line.text[at - 1] !== "\\") bounds.push(at);
  if (line.text.slice(0, bounds[0]).trim() !== "") bounds.unshift(-1);
  if (line.text.slice((bounds.at(-1) ?? -1) + 1).trim() !== "") bounds.push(line.text.length);
  return bounds.slice(1).map((end, index) => {
    const start = (bounds[index] ?? -1) + 1;
    const raw = line.text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim();
    const from = line.start + start + (text === "" ? 0 : lead);
    return { range: { start: from, end: from + text.length }, text };
  });
}

function markOf(text: string): AchMark | undefined {
  const bare = text.replaceAll(/[*_`]/gu, "").trim();
  return MARK.test(bare) ? MARKS.get(bare.toUpperCase()) : undefined;
}

function keysIn(text: string): readonly string[] {
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}])@(?<key>[\p{L}\p{N}][\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}]|[\p{L}\p{N}])/gu),
  ].flatMap((match) => match.groups?.["key"] ?? []);
}
