/** The bytes of an export in any format; Word and PDF are made by whoever is named for it. */
import { claimsCsv } from "../core/export/claimsCsv.js";
import { cslJson } from "../core/export/cslJson.js";
import { followTheMoney } from "../core/export/followTheMoney.js";
import { pageHtml } from "../core/export/html/pageHtml.js";
import { pandocMarkdown } from "../core/export/pandocMarkdown.js";
import type { ExportModel } from "../core/export/types.js";
import { webAnnotations } from "../core/export/webAnnotations.js";
import type { RenderDocument } from "./documentTasks.js";
import { renderHere } from "./documentsThread.js";
import type { ExportFormat } from "./formats.js";
import type { RenderOptions } from "./renderOptions.js";

export interface RenderInput {
  readonly model: ExportModel;
  /** Hexadecimal, of the UTF-8 bytes. */
  readonly sha256: (text: string) => string;
}

export async function renderExport(
  format: ExportFormat,
  { model, sha256 }: RenderInput,
  options: RenderOptions,
  renderDocument: RenderDocument = renderHere,
): Promise<Uint8Array> {
  switch (format) {
    case "docx":
    case "pdf":
      return await renderDocument(format, model.document, options);
    case "html":
      return utf8(pageHtml(model.document));
    case "md":
      return utf8(pandocMarkdown(model));
    case "csl-json":
      return utf8(cslJson(model.sources));
    case "csv":
      return utf8(claimsCsv(model));
    case "ftm":
      return utf8(followTheMoney(model));
    case "jsonld":
      return utf8(webAnnotations(model, sha256));
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
