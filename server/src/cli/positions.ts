/** Lines and characters for people and programs outside; the analysis itself speaks offsets. */
import { LineIndex } from "../core/text/lineIndex.js";
import type { TextRange } from "../core/text/range.js";
import type { FileId } from "../core/model/fileId.js";
import type { Location } from "../core/features/types.js";
import type { CommandWorkspace } from "./workspace.js";

export interface LineRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Turns offsets of the workspace's files into lines and back; one line table a file. */
export interface Positions {
  range(file: FileId, range: TextRange): LineRange;
  offset(file: FileId, line: number, character: number): number;
  /** The words of a line, its end excluded. */
  lineText(file: FileId, line: number): string;
}

export function positionsOf(workspace: Pick<CommandWorkspace, "text">): Positions {
  const tables = new Map<FileId, LineIndex>();
  const tableOf = (file: FileId): LineIndex => {
    const table = tables.get(file) ?? new LineIndex(workspace.text(file) ?? "");
    tables.set(file, table);
    return table;
  };
  return {
    range: (file, range) => ({
      start: tableOf(file).positionAt(range.start),
      end: tableOf(file).positionAt(range.end),
    }),
    offset: (file, line, character) => tableOf(file).offsetAt({ line, character }),
    lineText: (file, line) => {
      const { start, end } = tableOf(file).lineRange(line);
      return (workspace.text(file) ?? "").slice(start, end).replace(/[\r\n]+$/u, "");
    },
  };
}

export function locationRecord(positions: Positions, location: Location) {
  return {
    file: location.file,
    range: positions.range(location.file, location.range),
    text: location.text,
    score: location.score,
  };
}
