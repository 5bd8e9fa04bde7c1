/** `textDocument/inlayHint`: remarks inside the lines on the screen. */
import { InlayHintRequest, type InlayHint, type Range } from "vscode-languageserver";
import { inlayHintsFeature } from "../../core/features/inlayHints.js";
import type { DocumentParams } from "../convert/documentParams.js";
import { readDocumentUri, readFields, readRange } from "../convert/params.js";
import { toTextRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

export interface RangeParams extends DocumentParams {
  readonly range: Range;
}

export function decodeRange(params: unknown): RangeParams {
  const fields = readFields(params, "params");
  return { uri: readDocumentUri(fields), range: readRange(fields["range"], "range") };
}

export const inlayHintRequest: DocumentRequest<RangeParams, InlayHint[] | null> = {
  method: InlayHintRequest.method,
  decode: decodeRange,
  nothing: null,
  whenStale: "content-modified",
  isAskedAgain: ({ hintRefresh }) => hintRefresh,
  async answer({ file, lines, ask }, { range }) {
    const hints = await ask(inlayHintsFeature, { file, range: toTextRange(lines, range) });
    return hints.map(({ offset, label, tooltip }) => ({
      position: lines.positionAt(offset),
      label,
      tooltip,
      paddingLeft: true,
    }));
  },
};
