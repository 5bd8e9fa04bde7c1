/** `textDocument/foldingRange`: sections, front matter, runs of quotations or list items. */
import { FoldingRangeKind, FoldingRangeRequest, type FoldingRange } from "vscode-languageserver";
import { foldingRangesFeature } from "../../core/features/foldingRanges.js";
import { decodeDocument, type DocumentParams } from "../convert/documentParams.js";
import { toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

export const foldingRangeRequest: DocumentRequest<DocumentParams, FoldingRange[] | null> = {
  method: FoldingRangeRequest.method,
  decode: decodeDocument,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, ask }) {
    const foldings = await ask(foldingRangesFeature, { file });
    return foldings.flatMap(({ range, kind }): readonly FoldingRange[] => {
      const { start, end } = toRange(lines, range);
      if (start.line === end.line) return [];
      const place = { startLine: start.line, endLine: end.line };
      return [kind === "metadata" ? { ...place, kind: FoldingRangeKind.Comment } : place];
    });
  },
};
