/** The bytes of an export in any format; what Word and PDF need is loaded when it is first asked for. */
import { claimsCsv } from "../core/export/claimsCsv.js";
import { cslJson } from "../core/export/cslJson.js";
import { followTheMoney } from "../core/export/followTheMoney.js";
import { pageHtml } from "../core/export/html/pageHtml.js";
import { pandocMarkdown } from "../core/export/pandocMarkdown.js";
import type { ExportModel } from "../core/export/types.js";
import { webAnnotations } from "../core/export/webAnnotations.js";
import type { ExportFormat } from "./formats.js";

export interface RenderInput {
  readonly model: ExportModel;
  /** Hexadecimal, of the UTF-8 bytes. */
  readonly sha256: (text: string) => string;
}

export interface RenderOptions {
  /** Absolute path of a `.docx` whose styles and page are used. */
  readonly template?: string;
  /** Where Word puts the notes. */
  readonly notes: "endnotes" | "footnotes";
  /** Absolute path of a font for what the PDF's own font lacks. */
  readonly font?: string;
  /** The folder of the PDF's own fonts, where it is not beside the program. */
  readonly fontFolder?: string;
  /** Seconds since 1970 that a file's dates say instead of the briefing's own date (https://reproducible-builds.org/specs/source-date-epoch/). */
  readonly sourceDateEpoch?: number;
}

export async function renderExport(
  format: ExportFormat,
  { model, sha256 }: RenderInput,
  options: RenderOptions,
): Promise<Uint8Array> {
  switch (format) {
    case "docx": {
      const { renderDocx } = await import("./documents/documents.js");
      return await renderDocx(model.document, options);
    }
    case "pdf": {
      const { renderPdf } = await import("./documents/documents.js");
      return await renderPdf(model.document, options);
    }
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
