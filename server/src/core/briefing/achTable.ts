/**
 * Reads tables of an analysis of competing hypotheses: hypotheses across, a row for each item of evidence, cells from CC to II.
 * After Heuer, Psychology of Intelligence Analysis, chapter 8: what counts is the evidence against a hypothesis.
 */
import type { TextRange } from "../text/range.js";

/** Very consistent, consistent, neutral or not applicable, inconsistent, very inconsistent. */
export type AchMark = "CC" | "C" | "N" | "I" | "II";

export const ACH_MARKS: readonly AchMark[] = ["CC", "C", "N", "I", "II"];

/** What a mark says of the evidence, before "with the hypothesis". */
export const MARK_WORDS: Readonly<Record<AchMark, string>> = {
  CC: "very consistent",
  C: "consistent",
  N: "neutral",
  I: "inconsistent",
  II: "very inconsistent",
};

export interface AchCell {
  /** Of its words; empty in an empty cell. */
  readonly range: TextRange;
  /** From pipe to pipe; empty where the row ends before it. */
  readonly area: TextRange;
  /** Undefined for an empty cell and for one that holds no mark. */
  readonly mark: AchMark | undefined;
}

export interface AchRow {
  readonly range: TextRange;
  /** The first cell: the item of evidence with its citations. */
  readonly evidence: TextRange;
  readonly area: TextRange;
  readonly text: string;
  /** Citation keys in the first cell. */
  readonly keys: readonly string[];
  /** Whether the line ends with a pipe. */
  readonly closed: boolean;
  /** One for each hypothesis. */
  readonly cells: readonly AchCell[];
}

export interface AchTable {
  readonly range: TextRange;
  /** The line of the hypotheses. */
  readonly head: TextRange;
  readonly hypotheses: readonly AchHypothesis[];
  readonly rows: readonly AchRow[];
}

export interface AchHypothesis {
  readonly range: TextRange;
  readonly area: TextRange;
  readonly text: string;
}

/**
 * A table is one of hypotheses when it has two of them, two rows, marks in at least this share of its cells and hardly anything else in them.
 * Letters alone do not make one: lists of platforms and grades have them too. So its first head says that evidence follows, or marks stand for and against.
 */
const LEAST_MARKED = 0.5;
/** Of the cells that are filled. */
const MOST_OTHER = 0.25;
const EVIDENCE_HEAD =
  /^$|\b(?:evidence|items?|indicators?|observations?|facts?|findings?|arguments?|reports?|signs?|data)\b/iu;
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

/** All such tables of a Markdown text, in order; code and comments hold none. */
export function readAchTables(text: string): readonly AchTable[] {
  if (!text.includes("|")) return [];
  const lines = linesOf(withoutAsides(text));
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

/** How a mark is written into a cell: into the empty one, over what is none, or into columns that the row lacks. */
export function markEdit(
  row: AchRow,
  hypothesis: number,
  mark: AchMark,
): { readonly range: TextRange; readonly newText: string } | undefined {
  const cell = row.cells[hypothesis];
  if (cell === undefined) return undefined;
  const { range, area } = cell;
  if (area.start < area.end) return { range, newText: range.start === range.end ? ` ${mark}` : mark };
  const present = row.cells.filter((other) => other.area.start < other.area.end).length;
  const empty = "  |".repeat(hypothesis - present);
  return { range, newText: `${row.closed ? "" : " |"}${empty} ${mark} |` };
}

const ASIDE = /<!--|^ {0,3}(?<fence>`{3,}|~{3,})/gmu;

/** The same text with code blocks and comments blanked, line ends kept; what is never closed reaches to the end, as in CommonMark. */
function withoutAsides(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(ASIDE)) {
    if (match.index < at) continue;
    const fence = match.groups?.["fence"];
    const behind = match.index + match[0].length;
    const close = text.indexOf(fence === undefined ? "-->" : `\n${fence}`, behind);
    const end = close === -1 ? text.length : close;
    parts.push(text.slice(at, match.index), text.slice(match.index, end).replace(/[^\n]/gu, " "));
    at = end;
    if (fence === undefined) continue;
    // The closing fence is part of the block.
    const closing = text.slice(at, at + 1 + fence.length);
    parts.push(closing.replace(/[^\n]/gu, " "));
    at += closing.length;
  }
  return at === 0 ? text : parts.join("") + text.slice(at);
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
  const [corner, ...hypotheses] = cellsOf(head);
  const rows = body.flatMap((line) => rowOf(line, hypotheses.length) ?? []);
  const cells = rows.flatMap((row) => row.cells);
  const marks = cells.flatMap(({ mark }) => mark ?? []);
  const filled = cells.filter(({ range: { start, end } }) => start < end).length;
  if (hypotheses.length < 2 || rows.length < 2 || marks.length < cells.length * LEAST_MARKED) return undefined;
  if (filled - marks.length > filled * MOST_OTHER) return undefined;
  const isForAndAgainst = marks.some((mark) => mark.startsWith("C")) && marks.some((mark) => mark.startsWith("I"));
  if (!isForAndAgainst && !EVIDENCE_HEAD.test(corner?.text ?? "")) return undefined;
  const range = { start: head.start, end: rows.at(-1)?.range.end ?? head.end };
  return { range, head: { start: head.start, end: head.end }, hypotheses, rows };
}

function rowOf(line: Line, columns: number): AchRow | undefined {
  const [first, ...others] = cellsOf(line);
  if (first === undefined) return undefined;
  const cells = Array.from({ length: columns }, (_none, index): AchCell => {
    const cell = others[index];
    const end = { start: line.end, end: line.end };
    if (cell === undefined) return { range: end, area: end, mark: undefined };
    return { range: cell.range, area: cell.area, mark: markOf(cell.text) };
  });
  return {
    range: { start: line.start, end: line.end },
    evidence: first.range,
    area: first.area,
    closed: line.text.trimEnd().endsWith("|"),
    text: first.text,
    keys: keysIn(first.text),
    cells,
  };
}

/** Without the outer pipes; an escaped pipe belongs to its cell. */
function cellsOf(line: Line): readonly AchHypothesis[] {
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
    const area = { start: line.start + start, end: line.start + end };
    return { range: { start: from, end: from + text.length }, area, text };
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
