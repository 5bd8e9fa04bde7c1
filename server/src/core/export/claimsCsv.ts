/**
 * The briefing's claims as comma-separated values (RFC 4180, with a byte order mark, without which spreadsheets misread "č").
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
import { bandOf } from "../language/likelihood/ladders.lexicon.js";
import type { Claim } from "../model/note.js";
import { ownLikelihood } from "../briefing/ownLikelihood.js";
import { LineIndex } from "../text/lineIndex.js";
import { readable } from "../text/readable.js";
import type { ExportModel } from "./types.js";

const COLUMNS = [
  "number",
  "file",
  "line",
  "section",
  "text",
  "kind",
  "likelihood",
  "band_low_percent",
  "band_high_percent",
  "confidence",
  "status",
  "citations",
  "quotations",
  "supporting_passages",
  "contradicting_passages",
] as const;

export function claimsCsv(model: ExportModel): string {
  const lines = new LineIndex(model.note.text);
  const rows = model.note.claims.map((claim, index) => rowOf(claim, index, model, lines));
  return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function rowOf(
  claim: Claim,
  index: number,
  { note, assessments, ladder }: ExportModel,
  lines: LineIndex,
): readonly string[] {
  const assessment = assessments.get(claim);
  const { likelihoods, confidences } = ownLikelihood(claim);
  const terms = likelihoods.flatMap((expression) => (expression.kind === "term" ? [expression.term] : []));
  const [term] = terms;
  const band = term === undefined ? undefined : bandOf(term, ladder);
  const section = note.headings.findLast(({ range }) => range.end <= claim.range.start);
  const count = (verdict: string): string =>
    assessment === undefined
      ? ""
      : String([...assessment.cited, ...assessment.corpus].filter((passage) => passage.verdict === verdict).length);
  return [
    String(index + 1),
    note.file,
    String(lines.positionAt(claim.range.start).line + 1),
    section === undefined ? "" : readable(section.text),
    readable(claim.statement.text),
    claim.mark ?? claim.statement.kind.kind,
    terms.join("; "),
    band === undefined ? "" : String(band.lo),
    band === undefined ? "" : String(band.hi),
    confidences.map(({ level }) => level).join("; "),
    assessment?.status ?? "",
    claim.citations.map(({ key }) => key).join("; "),
    (assessment?.quotations ?? []).map(({ match }) => match.match).join("; "),
    count("supports"),
    count("contradicts"),
  ];
}

/** As the OWASP page on CSV injection lists them. */
const FORMULA = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/u;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
