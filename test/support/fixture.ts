/**
 * Marked text: `//- notes/a.md` begins a file, `<|>` is the cursor, `<|…|>` a range.
 * Ranges nest by order of closing; marks are taken out before anything is read.
 */

export interface MarkedRange {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export interface Fixture {
  readonly files: ReadonlyMap<string, string>;
  readonly ranges: readonly MarkedRange[];
  readonly cursors: readonly { readonly file: string; readonly offset: number }[];
}

const FILE_HEADER = /^\/\/- (?<path>\S+)[ \t]*$/u;
const DEFAULT_FILE = "notes/note.md";

export function parseFixture(text: string): Fixture {
  const files = new Map<string, string>();
  const ranges: MarkedRange[] = [];
  const cursors: { file: string; offset: number }[] = [];
  for (const { file, marked } of splitFiles(text)) {
    const clean = readMarks(file, marked, ranges, cursors);
    files.set(file, clean);
  }
  return { files, ranges, cursors };
}

function splitFiles(text: string): readonly { readonly file: string; readonly marked: string }[] {
  const lines = text.split(/(?<=\n)/u);
  const files: { file: string; marked: string }[] = [];
  for (const line of lines) {
    const path = FILE_HEADER.exec(line.replace(/\r?\n$/u, ""))?.groups?.["path"];
    if (path !== undefined) files.push({ file: path, marked: "" });
    else if (files.length === 0) files.push({ file: DEFAULT_FILE, marked: line });
    else {
      const last = files[files.length - 1];
      if (last !== undefined) last.marked += line;
    }
  }
  return files.filter(({ file, marked }) => file !== DEFAULT_FILE || marked.trim() !== "");
}

function readMarks(
  file: string,
  marked: string,
  ranges: MarkedRange[],
  cursors: { file: string; offset: number }[],
): string {
  let clean = "";
  const open: number[] = [];
  for (let at = 0; at < marked.length; at++) {
    if (marked.startsWith("<|>", at)) {
      cursors.push({ file, offset: clean.length });
      at += 2;
    } else if (marked.startsWith("<|", at)) {
      open.push(clean.length);
      at += 1;
    } else if (marked.startsWith("|>", at) && open.length > 0) {
      ranges.push({ file, start: open.pop() ?? 0, end: clean.length });
      at += 1;
    } else {
      clean += marked[at] ?? "";
    }
  }
  return clean;
}
