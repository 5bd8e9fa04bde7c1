/** A table of competing hypotheses with gaps, with rows that tell nothing apart, or whose result hangs on one row or one origin. */
import { achReport, type AchReport } from "../../briefing/achReport.js";
import type { AchResult } from "../../briefing/achScores.js";
import { ACH_MARKS, MARK_WORDS, markEdit, readAchTables, type AchTable } from "../../briefing/achTable.js";
import type { NoteFacts } from "../../model/note.js";
import { defineRule } from "../defineRule.js";
import type { Finding } from "../types.js";
import { shortened } from "../wording.js";
import page from "./rule.md";

export const achTable = defineRule({
  name: "ach-table",
  group: "briefing",
  summary: "a table of competing hypotheses has gaps, rows that tell nothing apart, or hangs on one row or one origin",
  severity: "info",
  page,
  check: ({ note, workspace }) =>
    readAchTables(note.text).flatMap((table) => {
      const report = achReport(table, workspace);
      const { result } = report;
      return [...gaps(table, result, note), ...undiagnostic(result), ...pivotal(table, result), ...oneOrigin(report)];
    }),
});

function gaps({ hypotheses }: AchTable, { missing }: AchResult, { file }: NoteFacts): readonly Finding[] {
  return missing.map(({ row, hypothesis }) => ({
    range: row.evidence,
    message: `“${shortened(row.text)}” is not weighed against “${hypotheses[hypothesis]?.text ?? ""}”: write CC, C, N, I or II`,
    fixes: ACH_MARKS.flatMap((mark) => {
      const edit = markEdit(row, hypothesis, mark);
      const title = `Write ${mark} (${MARK_WORDS[mark]} with “${shortened(hypotheses[hypothesis]?.text ?? "")}”)`;
      return edit === undefined ? [] : [{ title, edits: [{ file, ...edit }], preferred: false }];
    }),
  }));
}

function undiagnostic({ undiagnostic: rows }: AchResult): readonly Finding[] {
  return rows.map((row) => ({
    range: row.evidence,
    message: `“${shortened(row.text)}” fits all hypotheses alike and tells nothing apart: look for evidence that does`,
  }));
}

function pivotal({ hypotheses }: AchTable, { pivotal: rows, leading }: AchResult): readonly Finding[] {
  const leader = hypotheses[leading[0] ?? 0]?.text ?? "";
  return rows.map((row) => ({
    range: row.evidence,
    message: `The result hangs on “${shortened(row.text)}”: without this row “${leader}” would not lead alone; check it first`,
  }));
}

/** All rows that cite anything rest on articles of one origin, or on one article: all of the evidence is one report. */
function oneOrigin({ table, origins }: AchReport): readonly Finding[] {
  const cited = table.rows.filter(({ keys }) => keys.length > 0);
  const [only] = origins;
  if (only === undefined || cited.length < 2 || cited.some((row) => !only.without.rows.includes(row))) return [];
  return [
    {
      range: cited[0]?.evidence ?? table.range,
      message: `All cited rows of this table are of one origin (${only.sources.map(({ key }) => `@${key}`).join(", ")}): they count as one item of evidence`,
    },
  ];
}
