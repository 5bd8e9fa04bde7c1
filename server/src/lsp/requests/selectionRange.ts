/** `textDocument/selectionRange`: from the word outward to the section. */
import { SelectionRangeRequest, type Position, type SelectionRange } from "vscode-languageserver";
import { selectionRangeFeature } from "../../core/features/selectionRange.js";
import type { LineIndex } from "../../core/text/lineIndex.js";
import type { TextRange } from "../../core/text/range.js";
import type { DocumentParams } from "../convert/documentParams.js";
import { readDocumentUri, readFields, readList, readPosition } from "../convert/params.js";
import { toOffset, toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

interface SelectionParams extends DocumentParams {
  readonly positions: readonly Position[];
}

export const selectionRangeRequest: DocumentRequest<SelectionParams, SelectionRange[] | null> = {
  method: SelectionRangeRequest.method,
  decode(params) {
    const fields = readFields(params, "params");
    const positions = readList(fields["positions"], "positions").map((entry) => readPosition(entry, "positions[]"));
    return { uri: readDocumentUri(fields), positions };
  },
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, ask }, { positions }) {
    const chains = await Promise.all(
      positions.map((position) => ask(selectionRangeFeature, { file, offset: toOffset(lines, position) })),
    );
    const ranges = chains.map((chain) => toSelectionRange(lines, chain));
    // The protocol wants one answer a position, in order; a file of another kind gets none at all.
    return ranges.every((range) => range !== undefined) ? ranges : null;
  },
};

function toSelectionRange(lines: LineIndex, chain: readonly TextRange[]): SelectionRange | undefined {
  return chain.reduceRight<SelectionRange | undefined>(
    (parent, range) => ({ range: toRange(lines, range), ...(parent === undefined ? {} : { parent }) }),
    undefined,
  );
}
