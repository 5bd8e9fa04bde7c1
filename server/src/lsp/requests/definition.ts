/** `textDocument/definition`: from a claim to its passages, from a citation to the article, from a name to the actor. */
import { DefinitionRequest, type Location, type LocationLink } from "vscode-languageserver";
import { definitionFeature } from "../../core/features/definition.js";
import { decodePlace, type PlaceParams } from "../convert/documentParams.js";
import { toLocation } from "../convert/fileView.js";
import { toOffset, toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

export const definitionRequest: DocumentRequest<PlaceParams, LocationLink[] | Location[] | null> = {
  method: DefinitionRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, client, files, ask }, { position }) {
    const answer = await ask(definitionFeature, { file, offset: toOffset(lines, position), ofClaim: false });
    if (answer === undefined) return null;
    const locations = await Promise.all(answer.targets.map((target) => toLocation(files, target)));
    if (!client.definitionLinks) return locations;
    const originSelectionRange = toRange(lines, answer.origin);
    return locations.map(({ uri, range }) => ({ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range }));
  },
};
