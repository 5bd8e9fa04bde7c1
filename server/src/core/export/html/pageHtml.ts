/** The HTML export: one file that runs nothing and fetches nothing. */
import type { FinishedDocument } from "../types.js";
import { bodyHtml } from "./bodyHtml.js";
import { escapeHtml } from "./escape.js";
import { STYLESHEET } from "./stylesheet.js";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function pageHtml(document: FinishedDocument): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(document.title)}</title>
<style>
${STYLESHEET}
</style>
</head>
<body>
${bodyHtml(document, { places: false })}</body>
</html>
`;
}
