/** `textDocument/declaration`: the original report that words go back to. */
import { DeclarationRequest, type Location, type LocationLink } from "vscode-languageserver";
import { declarationFeature } from "../../core/features/declaration.js";
import { decodePlace, type PlaceParams } from "../convert/documentParams.js";
import { toLinks } from "../convert/links.js";
import { toOffset } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

export const declarationRequest: DocumentRequest<PlaceParams, LocationLink[] | Location[] | null> = {
  method: DeclarationRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, client, files, ask }, { position }) {
    const answer = await ask(declarationFeature, { file, offset: toOffset(lines, position) });
    return answer === undefined ? null : await toLinks(answer, lines, files, client.declarationLinks);
  },
};
