/** The page around a picture: one script and one sheet of our own, allowed by name; nothing inline, nothing from elsewhere. */
import { randomBytes } from "node:crypto";
import { escapeHtml } from "../escapeHtml.js";

export interface PageParts {
  readonly cspSource: string;
  readonly script: string;
  readonly style: string;
  readonly language: string;
}

export function pictureHtml(title: string, { cspSource, script, style, language }: PageParts): string {
  const nonce = randomBytes(16).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource}`,
    `font-src ${cspSource}`,
    // The picture is turned into a bitmap through an image of its own.
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="${style}" />
    <meta id="__________cytoscape_stylesheet" />
  </head>
  <body>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>
`;
}
