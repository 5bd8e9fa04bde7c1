/** The page of a note's tables of competing hypotheses: plain tables with headings and links, no script, so that keyboard and screen reader find all of it. */
import type { AchOutcome, AchRowItem, AchTableItem, ProtocolRange } from "../../../server/src/protocol/protocol.js";
import { escapeHtml } from "../escapeHtml.js";
import type { AchWords } from "./achWords.js";

export interface AchPage {
  readonly title: string;
  readonly tables: readonly AchTableItem[];
  /** Address of a link that shows these words in the editor. */
  readonly linkTo: (range: ProtocolRange) => string;
  readonly nonce: string;
  readonly words: AchWords;
  /** Of the words: "en", "sr", "uk". */
  readonly language: string;
}

/** What every part of the page needs. */
type Making = Pick<AchPage, "linkTo" | "words">;

export function achHtml({ title, tables, linkTo, nonce, words, language }: AchPage): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const body =
    tables.length === 0
      ? `<p>${escapeHtml(words.gone)}</p>`
      : tables.map((table, index) => section(table, index, { linkTo, words })).join("\n");
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <style nonce="${nonce}">${STYLE}</style>
  </head>
  <body>
    <h1>${escapeHtml(title)}</h1>
    <p class="meaning">${escapeHtml(words.meaning)}</p>
${body}
  </body>
</html>
`;
}

function section(table: AchTableItem, index: number, making: Making): string {
  const { linkTo, words } = making;
  const id = `table-${String(index + 1)}`;
  return `    <section aria-labelledby="${id}">
      <h2 id="${id}"><a href="${escapeHtml(linkTo(table.range))}">${escapeHtml(words.table(table.range.start.line + 1))}</a></h2>
${ranking(table, words)}
${matrix(table, making)}
${origins(table, words)}
    </section>`;
}

/** Least refuted first. */
function ranking({ hypotheses }: AchTableItem, words: AchWords): string {
  const lead = isLevel({ hypotheses }) ? words.levels : words.leads;
  const items = hypotheses
    .map((hypothesis, index) => ({ ...hypothesis, index }))
    .sort((left, right) => left.score - right.score || left.index - right.index)
    .map(
      ({ text, score, leads }) =>
        `        <li>${escapeHtml(words.score(text, score))}${leads ? ` – <strong>${escapeHtml(lead)}</strong>` : ""}</li>`,
    );
  return `      <ol class="ranking">\n${items.join("\n")}\n      </ol>`;
}

function matrix(table: AchTableItem, making: Making): string {
  const { linkTo, words } = making;
  const head = table.hypotheses.map(
    ({ text, range }) => `<th scope="col"><a href="${escapeHtml(linkTo(range))}">${escapeHtml(text)}</a></th>`,
  );
  const totals = table.hypotheses.map(({ score }) => `<td>${String(score)}</td>`);
  const rows = table.rows.map((row) => rowHtml(row, table, making));
  return `      <table>
        <caption>${escapeHtml(words.caption)}</caption>
        <thead><tr><th scope="col">${escapeHtml(words.evidence)}</th>${head.join("")}<th scope="col">${escapeHtml(words.without(1))}</th></tr></thead>
        <tbody>
${rows.join("\n")}
        </tbody>
        <tfoot><tr><th scope="row">${escapeHtml(words.against)}</th>${totals.join("")}<td></td></tr></tfoot>
      </table>`;
}

function rowHtml(row: AchRowItem, table: AchTableItem, { linkTo, words }: Making): string {
  const cells = row.cells.map(({ mark, range }) => {
    const meaning = mark === null ? words.notWeighed : (words.marks[mark] ?? "");
    const link = `<a href="${escapeHtml(linkTo(range))}" aria-label="${escapeHtml(`${mark ?? ""} ${meaning}`.trim())}">${mark ?? "?"}</a>`;
    return `<td class="mark ${mark === null ? "missing" : mark.toLowerCase()}" title="${escapeHtml(meaning)}">${link}</td>`;
  });
  const remarks = [...(row.tellsApart ? [] : [words.fitsAll]), ...(row.cites ? [] : [words.citesNothing])];
  const remark = remarks.length === 0 ? "" : `<small>${escapeHtml(remarks.join("; "))}</small>`;
  const outcome = `<td class="${row.without.changes && !isLevel(table) ? "changes" : "same"}">${escapeHtml(outcomeWords(row.without, table, words))}</td>`;
  return `          <tr><th scope="row"><a href="${escapeHtml(linkTo(row.range))}">${escapeHtml(row.text)}</a>${remark}</th>${cells.join("")}${outcome}</tr>`;
}

/** Where several have the least against them, no row decides between them. */
function isLevel({ hypotheses }: Pick<AchTableItem, "hypotheses">): boolean {
  return hypotheses.filter(({ leads }) => leads).length > 1;
}

/** "As before (1, 2, 3)" */
function outcomeWords({ leading, scores, changes }: AchOutcome, { hypotheses }: AchTableItem, words: AchWords): string {
  const names = words.named(leading.map((index) => hypotheses[index]?.text ?? ""));
  const figures = scores.join(", ");
  if (!changes) return words.asBefore(figures);
  const outcome = leading.length > 1 ? words.wouldBeLevel(names, figures) : words.wouldLead(names, figures);
  return isLevel({ hypotheses }) ? outcome : words.hangsOnIt(outcome);
}

/** Rows that stand and fall together. */
function origins(table: AchTableItem, words: AchWords): string {
  if (table.origins.length === 0) return "";
  const items = table.origins.map(({ sources, why, rows, without }) => {
    const named = rows.map((row) => `“${table.rows[row]?.text ?? ""}”`).join("; ");
    const shared = why.length === 0 ? "" : ` (${why.join("; ")})`;
    return `        <li><strong>${escapeHtml(sources.join(", "))}</strong>${escapeHtml(shared)}: ${escapeHtml(named)}. <span class="${without.changes ? "changes" : "same"}">${escapeHtml(words.without(rows.length))}: ${escapeHtml(outcomeWords(without, table, words))}.</span></li>`;
  });
  return `      <h3>${escapeHtml(words.byOrigin)}</h3>
      <p>${escapeHtml(words.oneOrigin)}</p>
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
