/** `textDocument/documentLink` and `documentLink/resolve`: citations as links; the passage is looked for when one is followed. */
import { DocumentLinkRequest, DocumentLinkResolveRequest, type DocumentLink } from "vscode-languageserver";
import { documentLinksFeature, linkTargetFeature } from "../../core/features/documentLinks.js";
import { decodeDocument, type DocumentParams } from "../convert/documentParams.js";
import { addressOf } from "../convert/fileView.js";
import { readFields, readRange, readString } from "../convert/params.js";
import { toOffset, toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

export const documentLinkRequest: DocumentRequest<DocumentParams, DocumentLink[] | null> = {
  method: DocumentLinkRequest.method,
  decode: decodeDocument,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, uri, lines, ask }) {
    const links = await ask(documentLinksFeature, { file });
    return links.map(({ range, label }) => ({ range: toRange(lines, range), tooltip: label, data: { uri } }));
  },
};

interface ResolveParams extends DocumentParams {
  readonly link: DocumentLink;
}

export const documentLinkResolveRequest: DocumentRequest<ResolveParams, DocumentLink | null> = {
  method: DocumentLinkResolveRequest.method,
  decode(params) {
    const fields = readFields(params, "params");
    const uri = readString(readFields(fields["data"], "data")["uri"], "data.uri");
    return { uri, link: { range: readRange(fields["range"], "range") } };
  },
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, files, ask }, { link }) {
    const target = await ask(linkTargetFeature, { file, offset: toOffset(lines, link.range.end) });
    return target === undefined ? null : { ...link, target: await addressOf(files, target) };
  },
};
