/** `dossier/sourceSummary`: the drafted source summary of a note and where it goes. */
import { sourceSummaryFeature } from "../../core/analysis/sourceSummary.js";
import type { SourceSummaryMethod, SourceSummaryResult } from "../../protocol/protocol.js";
import { decodeDocument, type DocumentParams } from "../convert/documentParams.js";
import { toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

const METHOD: SourceSummaryMethod = "dossier/sourceSummary";

export const sourceSummaryRequest: DocumentRequest<DocumentParams, SourceSummaryResult> = {
  method: METHOD,
  decode: decodeDocument,
  nothing: {},
  whenStale: "content-modified",
  async answer({ file, lines, ask }) {
    const edit = await ask(sourceSummaryFeature, { file });
    return edit === undefined ? {} : { edit: { range: toRange(lines, edit.range), newText: edit.newText } };
  },
};
