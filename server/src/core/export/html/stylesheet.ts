/** The look of the HTML export and of the live preview, on a screen and on paper; it names no font or picture that would have to be fetched. */

export const STYLESHEET = `
:root { color-scheme: light dark; --ink: #1c1c1e; --paper: #ffffff; --quiet: #5b5b63; --line: #d5d5da; --accent: #0b57a4; --mark: #fff1b8; --card: #f6f6f8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6ea; --paper: #1c1c1f; --quiet: #a3a3ad; --line: #3c3c44; --accent: #7db7f5; --mark: #5c4a0a; --card: #27272c; } }
* { box-sizing: border-box; }
html { font-size: 17px; scroll-behavior: smooth; }
body { margin: 0; background: var(--paper); color: var(--ink); font-family: "PT Serif", Georgia, "Times New Roman", "Noto Serif", serif; line-height: 1.5; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.8em 0 0.5em; text-wrap: balance; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; } h4, h5, h6 { font-size: 1rem; }
p, ul, ol, blockquote, table, pre { margin: 0 0 0.9em; }
li > p { margin-bottom: 0.35em; }
a { color: var(--accent); }
.marking { text-align: center; font: 700 0.8rem/1.4 system-ui, sans-serif; letter-spacing: 0.06em; padding: 0.4rem 1rem; border-bottom: 1px solid var(--line); }
footer.marking { border: 0; border-top: 1px solid var(--line); }
header.title h1 { margin: 0.6em 0 0.2em; }
header.title p { color: var(--quiet); margin: 0 0 1.6em; }
.band { color: var(--quiet); white-space: nowrap; }
.refs { font-size: 0.7em; line-height: 0; white-space: nowrap; }
.ref { text-decoration: none; padding: 0 0.1em; }
.ref:hover, .ref:focus-visible { text-decoration: underline; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.panel { margin: 0 0 0.9em; padding: 0.75em 1rem 0.1em; background: var(--card); border-left: 4px solid var(--accent); }
table { border-collapse: collapse; width: 100%; font-size: 0.92em; }
th, td { border: 1px solid var(--line); padding: 0.35em 0.55em; text-align: left; vertical-align: top; }
th { background: var(--card); }
td.center, th.center { text-align: center; } td.right, th.right { text-align: right; }
pre { overflow-x: auto; padding: 0.7em; background: var(--card); } code { font-size: 0.88em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.6em 0; }
.notes { border-top: 1px solid var(--line); margin-top: 2.5rem; font-size: 0.86rem; line-height: 1.45; }
.notes ol { padding-left: 2.2em; }
.notes li { margin-bottom: 0.8em; scroll-margin-top: 1rem; }
.notes cite { font-style: italic; }
.notes .back { text-decoration: none; }
.notes li:target { background: var(--card); outline: 0.4rem solid var(--card); }
.passage { margin: 0.4em 0 0; }
.passage summary { cursor: pointer; color: var(--accent); width: max-content; }
.notes li:target .passage::details-content { display: block; content-visibility: visible; block-size: auto; }
.passage blockquote { margin: 0.5em 0; }
.passage .around { color: var(--quiet); }
.passage mark { background: var(--mark); color: inherit; }
.passage .hash { font: 0.72rem/1.4 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; color: var(--quiet); overflow-wrap: anywhere; }
.passage.contradicts summary, .unresolved { color: #b3261e; font-weight: 700; }
.standard { color: var(--quiet); font-size: 0.8rem; }
@page { size: A4; margin: 22mm 20mm; @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 9pt serif; } }
@media print {
  :root { --ink: #000; --paper: #fff; --quiet: #444; --line: #999; --accent: #000; --mark: #fff; --card: #f3f3f5; }
  html { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  tr, .notes li, .panel > p { break-inside: avoid; }
  .panel, th { print-color-adjust: exact; }
  thead { display: table-header-group; }
  .passage, .back { display: none; }
  a { color: inherit; text-decoration: none; }
}
`.trim();
