/** The card of a table of competing hypotheses, in words that say what its scores are and what they are not. */
import type { AchReport } from "../briefing/achReport.js";
import { AGAINST, type AchWithout } from "../briefing/achScores.js";
import { MARK_WORDS, type AchRow } from "../briefing/achTable.js";
import type { AchCard } from "../features/types.js";
import type { Say } from "../text/say.js";
import { escapeMarkdown } from "./escape.js";
import { citedAs } from "./sourceWords.js";

export function renderAchCard({ report, place }: AchCard, say: Say): string {
  const meaning = `*${say("The score is the weight of the evidence against a hypothesis (I counts 1, II counts 2; Heuer). The one with the least against it leads; that makes it neither true nor probable.")}*`;
  switch (place.kind) {
    case "table":
      return parts(`**${say("Competing hypotheses")}**`, ranking(report), sensitivity(report, say), meaning);
    case "hypothesis":
      return parts(hypothesis(report, place.hypothesis, say), ranking(report), meaning);
    case "row":
      return parts(row(report, place.row, say), meaning);
    case "cell":
      return parts(cell(report, place.row, place.hypothesis, say), row(report, place.row, say), meaning);
  }
}

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

function hypothesis({ table, result }: AchReport, index: number, say: Say): string {
  const score = result.scores[index]?.inconsistency ?? 0;
  const of = (wanted: (mark: string) => boolean): readonly AchRow[] =>
    table.rows.filter(({ cells }) => {
      const mark = cells[index]?.mark;
      return mark !== undefined && wanted(mark);
    });
  const empty = table.rows.filter(({ cells }) => cells[index]?.mark === undefined);
  return parts(
    say("**Hypothesis “{0}”** — {1} against it", nameOf(table.hypotheses[index]), score),
    list(
      say("Against it"),
      of((mark) => mark === "I" || mark === "II"),
    ),
    list(
      say("Consistent with it"),
      of((mark) => mark === "C" || mark === "CC"),
    ),
    list(say("Not weighed against it"), empty),
  );
}

function list(title: string, rows: readonly AchRow[]): string {
  return rows.length === 0 ? "" : `${title}: ${rows.map((found) => `“${textOf(found)}”`).join("; ")}.`;
}

function cell({ table }: AchReport, index: number, column: number, say: Say): string {
  const found = table.rows[index];
  const mark = found?.cells[column]?.mark;
  const against = `“${nameOf(table.hypotheses[column])}”`;
  if (mark === undefined) return say("**Not weighed** against {0}: CC, C, N, I or II.", against);
  return say("**{0}: {1}** with {2}, counts {3} against it.", mark, say(MARK_WORDS[mark]), against, AGAINST[mark]);
}

function row(report: AchReport, index: number, say: Say): string {
  const { table, result } = report;
  const found = table.rows[index];
  const without = result.sensitivity[index];
  if (found === undefined || without === undefined) return "";
  const tells = result.undiagnostic.includes(found)
    ? say("It fits all hypotheses alike and tells none from another.")
    : say("It tells hypotheses apart.");
  return `${tells} ${say("Without this row: {0}; {1}.", scores(report, without), lead(report, without, say))}`;
}

function scores({ table }: AchReport, { scores: found }: AchWithout): string {
  return found
    .map(({ hypothesis: index, inconsistency }) => `${nameOf(table.hypotheses[index])} ${String(inconsistency)}`)
    .join(", ");
}

function lead({ table }: AchReport, { leading, changes }: AchWithout, say: Say): string {
  const names = leading.map((index) => `“${nameOf(table.hypotheses[index])}”`).join(` ${say("and")} `);
  if (!changes) return leading.length > 1 ? say("{0} lead as before", names) : say("{0} leads as before", names);
  return leading.length > 1
    ? say("{0} would be level: **the result hangs on it**", names)
    : say("{0} would lead: **the result hangs on it**", names);
}

/** What the result hangs on: single rows, and rows of one origin. */
function sensitivity(report: AchReport, say: Say): string {
  const { table, result, origins } = report;
  const decisive = table.rows.filter((_row, index) => result.sensitivity[index]?.changes === true);
  const fragile = origins.filter(({ without }) => without.rows.length > 1 && without.changes);
  return parts(
    decisive.length === 0
      ? say("No single row decides which hypothesis leads.")
      : say(
          decisive.length === 1
            ? "Which hypothesis leads hangs on this row: {0}."
            : "Which hypothesis leads hangs on each of these rows: {0}.",
          decisive.map((found) => `“${textOf(found)}”`).join("; "),
        ),
    fragile
      .map(({ sources, without }) =>
        say(
          "It hangs on one origin as well: without the {0} rows of {1}, {2}.",
          without.rows.length,
          sources.map(({ key }) => citedAs(key)).join(", "),
          scores(report, without),
        ),
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
