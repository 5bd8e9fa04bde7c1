/** `dossier/ach`: the tables of competing hypotheses of a note, with their scores and what these hang on. */
import { achReport, type AchReport } from "../../core/briefing/achReport.js";
import type { AchWithout } from "../../core/briefing/achScores.js";
import { readAchTables } from "../../core/briefing/achTable.js";
import { sourceLabel } from "../../core/model/sourceLabel.js";
import type { LineIndex } from "../../core/text/lineIndex.js";
import type { AchMethod, AchOutcome, AchResult, AchTableItem } from "../../protocol/protocol.js";
import { decodeDocument, type DocumentParams } from "../convert/documentParams.js";
import { toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

const METHOD: AchMethod = "dossier/ach";

export const achRequest: DocumentRequest<DocumentParams, AchResult> = {
  method: METHOD,
  decode: decodeDocument,
  nothing: { tables: [] },
  whenStale: "content-modified",
  answer({ file, lines, analysis: { workspace } }) {
    const tables = readAchTables(workspace.notes.get(file)?.text ?? "");
    return Promise.resolve({ tables: tables.map((table) => itemOf(achReport(table, workspace), lines)) });
  },
};

function itemOf({ table, result, origins, uncited }: AchReport, lines: LineIndex): AchTableItem {
  return {
    range: toRange(lines, table.range),
    hypotheses: table.hypotheses.map(({ text, range }, index) => ({
      text,
      range: toRange(lines, range),
      score: result.scores[index]?.inconsistency ?? 0,
      leads: result.leading.includes(index),
    })),
    rows: table.rows.map((row, index) => {
      const without = result.sensitivity[index];
      return {
        text: row.text,
        range: toRange(lines, row.evidence),
        cells: row.cells.map(({ mark, range, area }) => ({
          mark: mark ?? null,
          // What one types over: the words of a filled cell, the blanks of an empty one.
          range: toRange(lines, range.start < range.end ? range : area),
        })),
        tellsApart: !result.undiagnostic.includes(row),
        cites: !uncited.includes(row),
        without: without === undefined ? { scores: [], leading: [], changes: false } : outcomeOf(without),
      };
    }),
    origins: origins.map(({ sources, why, without }) => ({
      sources: sources.map((source) => sourceLabel(source)),
      why: [...new Set(why)],
      rows: without.rows.map((row) => table.rows.indexOf(row)),
      without: outcomeOf(without),
    })),
  };
}

function outcomeOf({ scores, leading, changes }: AchWithout): AchOutcome {
  return { scores: scores.map(({ inconsistency }) => inconsistency), leading, changes };
}
