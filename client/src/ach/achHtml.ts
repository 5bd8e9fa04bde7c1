/** The page of a note's tables of competing hypotheses: plain tables with headings and links, no script, so that keyboard and screen reader find all of it. */
import type { AchOutcome, AchRowItem, AchTableItem, ProtocolRange } from "../../../server/src/protocol/protocol.js";
import { escapeHtml } from "../escapeHtml.js";

export interface AchPage {
  readonly title: string;
  readonly tables: readonly AchTableItem[];
  /** Address of a link that shows these words in the editor. */
  readonly linkTo: (range: ProtocolRange) => string;
  readonly nonce: string;
}

export function achHtml({ title, tables, linkTo, nonce }: AchPage): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const body =
    tables.length === 0
      ? "<p>This note has no table of competing hypotheses any more.</p>"
      : tables.map((table, index) => section(table, index, linkTo)).join("\n");
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <style nonce="${nonce}">${STYLE}</style>
  </head>
  <body>
    <h1>${escapeHtml(title)}</h1>
    <p class="meaning">The score of a hypothesis is the weight of the evidence against it: I counts 1, II counts 2 (Heuer). The one with the least against it leads. That makes it neither true nor probable; it is the one that the evidence has refuted least.</p>
${body}
  </body>
</html>
`;
}

function section(table: AchTableItem, index: number, linkTo: AchPage["linkTo"]): string {
  const id = `table-${String(index + 1)}`;
  return `    <section aria-labelledby="${id}">
      <h2 id="${id}"><a href="${escapeHtml(linkTo(table.range))}">Table in line ${String(table.range.start.line + 1)}</a></h2>
${ranking(table)}
${matrix(table, linkTo)}
${origins(table)}
    </section>`;
}

/** Least refuted first. */
function ranking({ hypotheses }: AchTableItem): string {
  const lead = isLevel({ hypotheses }) ? "level at the head" : "leads";
  const items = hypotheses
    .map((hypothesis, index) => ({ ...hypothesis, index }))
    .sort((left, right) => left.score - right.score || left.index - right.index)
    .map(
      ({ text, score, leads }) =>
        `        <li>${escapeHtml(text)}: <strong>${String(score)}</strong> against it${leads ? ` – ${lead}` : ""}</li>`,
    );
  return `      <ol class="ranking">\n${items.join("\n")}\n      </ol>`;
}

function matrix(table: AchTableItem, linkTo: AchPage["linkTo"]): string {
  const head = table.hypotheses.map(
    ({ text, range }) => `<th scope="col"><a href="${escapeHtml(linkTo(range))}">${escapeHtml(text)}</a></th>`,
  );
  const totals = table.hypotheses.map(({ score }) => `<td>${String(score)}</td>`);
  const rows = table.rows.map((row) => rowHtml(row, table, linkTo));
  return `      <table>
        <caption>Evidence against each hypothesis, and what would lead without each row</caption>
        <thead><tr><th scope="col">Evidence</th>${head.join("")}<th scope="col">Without this row</th></tr></thead>
        <tbody>
${rows.join("\n")}
        </tbody>
        <tfoot><tr><th scope="row">Against it</th>${totals.join("")}<td></td></tr></tfoot>
      </table>`;
}

const MARK_WORDS: Readonly<Record<string, string>> = {
  CC: "very consistent",
  C: "consistent",
  N: "neutral",
  I: "inconsistent",
  II: "very inconsistent",
};

function rowHtml(row: AchRowItem, table: AchTableItem, linkTo: AchPage["linkTo"]): string {
  const cells = row.cells.map(({ mark, range }) => {
    const words = mark === null ? "not weighed" : (MARK_WORDS[mark] ?? "");
    const link = `<a href="${escapeHtml(linkTo(range))}" aria-label="${escapeHtml(`${mark ?? ""} ${words}`.trim())}">${mark ?? "?"}</a>`;
    return `<td class="mark ${mark === null ? "missing" : mark.toLowerCase()}" title="${words}">${link}</td>`;
  });
  const remarks = [
    ...(row.tellsApart ? [] : ["fits all hypotheses alike"]),
    ...(row.cites ? [] : ["cites no article of the corpus"]),
  ];
  const remark = remarks.length === 0 ? "" : `<small>${escapeHtml(remarks.join("; "))}</small>`;
  const outcome = `<td class="${row.without.changes && !isLevel(table) ? "changes" : "same"}">${escapeHtml(outcomeWords(row.without, table))}</td>`;
  return `          <tr><th scope="row"><a href="${escapeHtml(linkTo(row.range))}">${escapeHtml(row.text)}</a>${remark}</th>${cells.join("")}${outcome}</tr>`;
}

/** Where several have the least against them, no row decides between them. */
function isLevel({ hypotheses }: Pick<AchTableItem, "hypotheses">): boolean {
  return hypotheses.filter(({ leads }) => leads).length > 1;
}

/** "As before (1, 2, 3)" */
function outcomeWords({ leading, scores, changes }: AchOutcome, { hypotheses }: AchTableItem): string {
  const names = leading.map((index) => `“${hypotheses[index]?.text ?? ""}”`).join(" and ");
  const figures = `(${scores.join(", ")})`;
  if (!changes) return `As before ${figures}`;
  const outcome = leading.length > 1 ? `${names} would be level ${figures}` : `${names} would lead ${figures}`;
  return isLevel({ hypotheses }) ? outcome : `Hangs on it: ${outcome}`;
}

/** Rows that stand and fall together. */
function origins(table: AchTableItem): string {
  if (table.origins.length === 0) return "";
  const items = table.origins.map(({ sources, why, rows, without }) => {
    const named = rows.map((row) => `“${table.rows[row]?.text ?? ""}”`).join("; ");
    const shared = why.length === 0 ? "" : ` (${why.join("; ")})`;
    return `        <li><strong>${escapeHtml(sources.join(", "))}</strong>${escapeHtml(shared)}: ${escapeHtml(named)}. <span class="${without.changes ? "changes" : "same"}">Without ${rows.length === 1 ? "this row" : "these rows"}: ${escapeHtml(outcomeWords(without, table))}.</span></li>`;
  });
  return `      <h3>Rows by origin</h3>
      <p>Rows of one origin count as one item of evidence.</p>
      <ul>\n${items.join("\n")}\n      </ul>`;
}

const STYLE = `
body { color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); font: var(--vscode-font-size) / 1.5 var(--vscode-font-family); padding: 0 1.5rem 2rem; max-width: 80rem; }
h1 { font-size: 1.4em; font-weight: 600; } h2 { font-size: 1.15em; margin-top: 2rem; } h3 { font-size: 1em; }
.meaning { max-width: 48rem; color: var(--vscode-descriptionForeground); }
a { color: inherit; text-decoration-color: var(--vscode-textLink-foreground); text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: var(--vscode-descriptionForeground); padding-bottom: 0.4rem; }
th, td { border: 1px solid var(--vscode-widget-border, var(--vscode-panel-border)); padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; font-weight: normal; }
thead th, tfoot th, tfoot td { font-weight: 600; }
.mark { text-align: center; font-weight: 600; } .mark a { text-decoration: none; display: block; }
.i, .ii { background: color-mix(in srgb, var(--vscode-editorWarning-foreground) 16%, transparent); } .ii { background: color-mix(in srgb, var(--vscode-editorError-foreground) 24%, transparent); }
.missing { outline: 1px dashed var(--vscode-editorWarning-foreground); outline-offset: -3px; }
.changes { font-weight: 600; color: var(--vscode-editorWarning-foreground); } .same { color: var(--vscode-descriptionForeground); }
small { display: block; color: var(--vscode-descriptionForeground); }
`;
