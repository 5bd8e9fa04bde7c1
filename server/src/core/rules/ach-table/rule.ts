/** A table of competing hypotheses with gaps, with rows that tell nothing apart, or whose result hangs on one row or one origin. */
import { scoreAch, type AchResult } from "../../briefing/achScores.js";
import { readAchTables, type AchTable } from "../../briefing/achTable.js";
import type { SourceDescription } from "../../model/source.js";
import { defineRule } from "../defineRule.js";
import type { Finding, RuleContext } from "../types.js";
import { shortened } from "../wording.js";
import page from "./rule.md";

export const achTable = defineRule({
  name: "ach-table",
  group: "briefing",
  summary: "a table of competing hypotheses has gaps, rows that tell nothing apart, or hangs on one row or one origin",
  severity: "info",
  page,
  check: (context) =>
    readAchTables(context.note.text).flatMap((table) => {
      const result = scoreAch(table);
      return [...gaps(table, result), ...undiagnostic(result), ...pivotal(table, result), ...oneOrigin(table, context)];
    }),
});

function gaps({ hypotheses }: AchTable, { missing }: AchResult): readonly Finding[] {
  return missing.map(({ row, hypothesis }) => ({
    range: row.evidence,
    message: `“${shortened(row.text)}” is not weighed against “${hypotheses[hypothesis]?.text ?? ""}”: write CC, C, N, I or II`,
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

/** Rows that cite several articles of one origin, or one article: all of the evidence is one report. */
function oneOrigin(table: AchTable, { workspace }: RuleContext): readonly Finding[] {
  const cited = table.rows.filter(({ keys }) => keys.length > 0);
  const sources = new Map<string, SourceDescription>();
  for (const key of cited.flatMap(({ keys }) => keys)) {
    const source = workspace.sources.resolve(key);
    if (source !== undefined) sources.set(source.file, source);
  }
  const [first, ...others] = [...sources.values()];
  if (first === undefined || cited.length < 2) return [];
  const isOne = others.every(
    ({ file }) => workspace.provenance.independence({ file: first.file }, { file }).verdict === "shared-origin",
  );
  if (!isOne) return [];
  return [
    {
      range: cited[0]?.evidence ?? table.range,
      message: `All cited rows of this table are of one origin (${[first, ...others].map(({ key }) => `@${key}`).join(", ")}): they count as one item of evidence`,
    },
  ];
}
