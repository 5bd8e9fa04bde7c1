/** The card of a table of competing hypotheses: what stands at the place, how the scores come out, and what they hang on. */
import { achReport, achTableAt } from "../../briefing/achReport.js";
import type { NoteFacts } from "../../model/note.js";
import type { TextRange } from "../../text/range.js";
import type { Workspace } from "../../workspace/types.js";
import type { AchCard } from "../types.js";

export interface AchAnswer {
  readonly range: TextRange;
  readonly card: AchCard;
}

export function achCard(workspace: Workspace, note: NoteFacts, offset: number): AchAnswer | undefined {
  const found = achTableAt(note.text, offset);
  if (found === undefined) return undefined;
  const { table, place } = found;
  const report = achReport(table, workspace);
  return { range: rangeOf({ kind: "ach", report, place }), card: { kind: "ach", report, place } };
}

function rangeOf({ report: { table }, place }: AchCard): TextRange {
  switch (place.kind) {
    case "table":
      return table.head;
    case "hypothesis":
      return table.hypotheses[place.hypothesis]?.range ?? table.head;
    case "row":
      return table.rows[place.row]?.evidence ?? table.head;
    case "cell":
      return table.rows[place.row]?.cells[place.hypothesis]?.area ?? table.head;
  }
}
