/**
 * Turns measured figures into EVALUATION.md: the hand-written text in prose.md with the generated tables set in at its markers,
 * and into the plain table that a run prints.
 */
import { isGoalMet } from "./goals.mjs";

const COLUMNS = ["Skill", "Set", "Rows", "Blind", "Precision", "Recall", "F1", "Accuracy", "Speed", "Goal", "Met"];
/** Columns from here on hold figures: set to the right. */
const FIRST_FIGURE = 4;
const LAST_FIGURE = 8;
const SEPARATOR = " | ";

/** `figures`: from the name of an evaluation to `{ skill, rows, markdown?, machine }`. */
export function report(figures, prose) {
  const skills = Object.values(figures);
  return prose
    .replace("<!-- figures -->", () => markdownTable(skills))
    .replace("<!-- remarks -->", () => remarks(skills))
    .replace("<!-- further tables -->", () => furtherTables(skills))
    .replace("<!-- machine -->", () => machines(figures));
}

/** The same table for a terminal. */
export function plainTable(skills) {
  const lines = [COLUMNS, ...skills.flatMap(({ rows }) => rows.flatMap(cellsOf))];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  return lines
    .map(
      (cells) =>
        `${cells
          .map((cell, column) => pad(cell, widths[column], column))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function markdownTable(skills) {
  const rule = COLUMNS.map((_, column) => (isFigure(column) ? "--:" : "---"));
  return [COLUMNS, rule, ...skills.flatMap(({ rows }) => rows.flatMap(cellsOf))]
    .map((cells) => `| ${cells.map(escape).join(SEPARATOR)} |`)
    .join("\n");
}

/** A row, and below it one line for each peer on the same cases. */
function cellsOf(row) {
  const met = isGoalMet(row);
  const own = [
    row.skill,
    row.set,
    String(row.rows),
    row.blind ? "yes" : "no",
    ...figureCells(row),
    row.goal ?? "",
    met === undefined ? "" : met ? "yes" : "**no**",
  ];
  const peers = (row.peers ?? []).map((peer) => ["", `peer: ${peer.name}`, "", "", ...figureCells(peer), "", ""]);
  return [own, ...peers];
}

function figureCells({ precision, recall, f1, accuracy, speed }) {
  const shares = [precision, recall, f1, accuracy].map((share) =>
    share === undefined ? "" : (share * 100).toFixed(1),
  );
  return [...shares, speed === undefined ? "" : `${speed.value.toLocaleString("en")} ${speed.unit}`];
}

function remarks(skills) {
  return skills
    .flatMap(({ rows }) => rows)
    .filter(({ remark }) => remark !== undefined)
    .map(({ skill, set, remark }) => `- ${skill}, ${set}: ${remark}`)
    .join("\n");
}

function furtherTables(skills) {
  const parts = skills.filter(({ markdown }) => markdown !== undefined);
  return parts.map(({ markdown }) => markdown.trim()).join("\n\n") || "None so far.";
}

/** Skills measured on the same machine share a line. */
function machines(figures) {
  const groups = new Map();
  for (const [name, { machine }] of Object.entries(figures))
    groups.set(machine, [...(groups.get(machine) ?? []), name]);
  return [...groups].map(([machine, names]) => `- ${machine}: ${names.join(", ")}`).join("\n");
}

function pad(cell, width, column) {
  return isFigure(column) ? cell.padStart(width) : cell.padEnd(width);
}

function isFigure(column) {
  return column === 2 || (column >= FIRST_FIGURE && column <= LAST_FIGURE);
}

function escape(cell) {
  return cell.replaceAll("|", "\\|");
}
