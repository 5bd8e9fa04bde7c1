/** The card of a table of competing hypotheses, in words that say what its scores are and what they are not. */
import type { AchReport } from "../briefing/achReport.js";
import { AGAINST, type AchWithout } from "../briefing/achScores.js";
import { MARK_WORDS, type AchRow } from "../briefing/achTable.js";
import type { AchCard } from "../features/types.js";
import { escapeMarkdown } from "./escape.js";
import { citedAs } from "./sourceWords.js";

export function renderAchCard({ report, place }: AchCard): string {
  switch (place.kind) {
    case "table":
      return parts(`**Competing hypotheses**`, ranking(report), sensitivity(report), MEANING);
    case "hypothesis":
      return parts(hypothesis(report, place.hypothesis), ranking(report), MEANING);
    case "row":
      return parts(row(report, place.row), MEANING);
    case "cell":
      return parts(cell(report, place.row, place.hypothesis), row(report, place.row), MEANING);
  }
}

const MEANING =
  "*The score is the weight of the evidence against a hypothesis (I counts 1, II counts 2; Heuer). The one with the least against it leads; that makes it neither true nor probable.*";

function parts(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join("\n\n");
}

/** Least refuted first. */
function ranking({ table, result }: AchReport): string {
  return [...result.scores]
    .sort((left, right) => left.inconsistency - right.inconsistency || left.hypothesis - right.hypothesis)
    .map(({ hypothesis: index, inconsistency }) => `- ${nameOf(table.hypotheses[index])}: ${String(inconsistency)}`)
    .join("\n");
}

function hypothesis({ table, result }: AchReport, index: number): string {
  const score = result.scores[index]?.inconsistency ?? 0;
  const of = (wanted: (mark: string) => boolean): readonly AchRow[] =>
    table.rows.filter(({ cells }) => {
      const mark = cells[index]?.mark;
      return mark !== undefined && wanted(mark);
    });
  const empty = table.rows.filter(({ cells }) => cells[index]?.mark === undefined);
  return parts(
    `**Hypothesis “${nameOf(table.hypotheses[index])}”** — ${String(score)} against it`,
    list(
      "Against it",
      of((mark) => mark === "I" || mark === "II"),
    ),
    list(
      "Consistent with it",
      of((mark) => mark === "C" || mark === "CC"),
    ),
    list("Not weighed against it", empty),
  );
}

function list(title: string, rows: readonly AchRow[]): string {
  return rows.length === 0 ? "" : `${title}: ${rows.map((found) => `“${textOf(found)}”`).join("; ")}.`;
}

function cell({ table }: AchReport, index: number, column: number): string {
  const found = table.rows[index];
  const mark = found?.cells[column]?.mark;
  const against = `“${nameOf(table.hypotheses[column])}”`;
  if (mark === undefined) return `**Not weighed** against ${against}: CC, C, N, I or II.`;
  return `**${mark}: ${MARK_WORDS[mark]}** with ${against}, counts ${String(AGAINST[mark])} against it.`;
}

function row(report: AchReport, index: number): string {
  const { table, result } = report;
  const found = table.rows[index];
  const without = result.sensitivity[index];
  if (found === undefined || without === undefined) return "";
  const tells = result.undiagnostic.includes(found)
    ? "It fits all hypotheses alike and tells none from another."
    : "It tells hypotheses apart.";
  return `${tells} Without this row: ${scores(report, without)}; ${lead(report, without)}.`;
}

function scores({ table }: AchReport, { scores: found }: AchWithout): string {
  return found
    .map(({ hypothesis: index, inconsistency }) => `${nameOf(table.hypotheses[index])} ${String(inconsistency)}`)
    .join(", ");
}

function lead({ table }: AchReport, { leading, changes }: AchWithout): string {
  const names = leading.map((index) => `“${nameOf(table.hypotheses[index])}”`).join(" and ");
  if (!changes) return `${names} ${leading.length > 1 ? "lead" : "leads"} as before`;
  return leading.length > 1
    ? `${names} would be level: **the result hangs on it**`
    : `${names} would lead: **the result hangs on it**`;
}

/** What the result hangs on: single rows, and rows of one origin. */
function sensitivity(report: AchReport): string {
  const { table, result, origins } = report;
  const decisive = table.rows.filter((_row, index) => result.sensitivity[index]?.changes === true);
  const fragile = origins.filter(({ without }) => without.rows.length > 1 && without.changes);
  return parts(
    decisive.length === 0
      ? "No single row decides which hypothesis leads."
      : `Which hypothesis leads hangs on ${decisive.length === 1 ? "this row" : "each of these rows"}: ${decisive.map((found) => `“${textOf(found)}”`).join("; ")}.`,
    fragile
      .map(
        ({ sources, without }) =>
          `It hangs on one origin as well: without the ${String(without.rows.length)} rows of ${sources.map(({ key }) => citedAs(key)).join(", ")}, ${scores(report, without)}.`,
      )
      .join("\n\n"),
  );
}

function nameOf(hypothesis: { readonly text: string } | undefined): string {
  return escapeMarkdown(hypothesis?.text ?? "");
}

const LONGEST_EVIDENCE = 90;

/** Without its citations. */
function textOf({ text }: AchRow): string {
  const words = text.replace(/\s*\[[^\]]*@[^\]]*\]/gu, "").trim();
  return escapeMarkdown(
    words.length <= LONGEST_EVIDENCE ? words : `${words.slice(0, LONGEST_EVIDENCE - 1).trimEnd()}…`,
  );
}
