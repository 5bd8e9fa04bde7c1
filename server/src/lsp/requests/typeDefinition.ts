/** `textDocument/typeDefinition`: the entry of an actor in the registry, the record of a source. */
import { TypeDefinitionRequest, type Location, type LocationLink } from "vscode-languageserver";
import { typeDefinitionFeature } from "../../core/features/typeDefinition.js";
import { decodePlace, type PlaceParams } from "../convert/documentParams.js";
import { toLinks } from "../convert/links.js";
import { toOffset } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

export const typeDefinitionRequest: DocumentRequest<PlaceParams, LocationLink[] | Location[] | null> = {
  method: TypeDefinitionRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, client, files, ask }, { position }) {
    const answer = await ask(typeDefinitionFeature, { file, offset: toOffset(lines, position) });
    return answer === undefined ? null : await toLinks(answer, lines, files, client.typeDefinitionLinks);
  },
};
