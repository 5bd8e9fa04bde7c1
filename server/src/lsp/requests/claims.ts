/** `dossier/claims`: the claims of a note with their states, for moving from one to the next. */
import { claimListFeature } from "../../core/features/claimList.js";
import type { ClaimsMethod, ClaimsResult } from "../../protocol/protocol.js";
import { decodeDocument, type DocumentParams } from "../convert/documentParams.js";
import { toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

const METHOD: ClaimsMethod = "dossier/claims";

export const claimsRequest: DocumentRequest<DocumentParams, ClaimsResult> = {
  method: METHOD,
  decode: decodeDocument,
  nothing: { claims: [] },
  whenStale: "content-modified",
  async answer({ file, lines, ask }) {
    const claims = await ask(claimListFeature, { file });
    return { claims: claims.map(({ range, status }) => ({ range: toRange(lines, range), state: status })) };
  },
};
