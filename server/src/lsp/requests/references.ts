/** `textDocument/references`: claims that rest on a passage, mentions of an actor, sentences that cite a source. */
import { ReferencesRequest, type Location } from "vscode-languageserver";
import { referencesFeature } from "../../core/features/references.js";
import { decodePlace, type PlaceParams } from "../convert/documentParams.js";
import { toLocation } from "../convert/fileView.js";
import { toOffset } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

export const referencesRequest: DocumentRequest<PlaceParams, Location[] | null> = {
  method: ReferencesRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, files, ask }, { position }) {
    const references = await ask(referencesFeature, { file, offset: toOffset(lines, position) });
    return await Promise.all(references.map((reference) => toLocation(files, reference)));
  },
};
