/** `textDocument/documentHighlight`: the same actor or source elsewhere in the document. */
import { DocumentHighlightKind, DocumentHighlightRequest, type DocumentHighlight } from "vscode-languageserver";
import { documentHighlightFeature, type Highlight } from "../../core/features/documentHighlight.js";
import { decodePlace, type PlaceParams } from "../convert/documentParams.js";
import { toOffset, toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

const KINDS: Readonly<Record<Highlight["kind"], DocumentHighlightKind>> = {
  named: DocumentHighlightKind.Read,
  referred: DocumentHighlightKind.Text,
};

export const documentHighlightRequest: DocumentRequest<PlaceParams, DocumentHighlight[] | null> = {
  method: DocumentHighlightRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, ask }, { position }) {
    const highlights = await ask(documentHighlightFeature, { file, offset: toOffset(lines, position) });
    // Nothing of ours: the editor then highlights equal words by itself.
    if (highlights.length === 0) return null;
    return highlights.map(({ range, kind }) => ({ range: toRange(lines, range), kind: KINDS[kind] }));
  },
};
