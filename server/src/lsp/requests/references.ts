/**
 * `textDocument/references`: claims that rest on a passage, mentions of an actor, sentences that cite a source.
 * A common name stands in half of a corpus: whoever asks for pieces gets the first ones while the rest is still being placed.
 */
import { ReferencesRequest, type Location } from "vscode-languageserver";
import { referencesFeature } from "../../core/features/references.js";
import { decodePlace, type PlaceParams } from "../convert/documentParams.js";
import { toLocations } from "../convert/fileView.js";
import { toOffset } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

/** So few that a question from somewhere else does not wait long behind the articles that these lie in. */
const PIECE = 128;

export const referencesRequest: DocumentRequest<PlaceParams, Location[] | null> = {
  method: ReferencesRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, files, ask, sendPiece, checkWanted }, { position }) {
    const references = await ask(referencesFeature, { file, offset: toOffset(lines, position) });
    const whole: Location[] = [];
    for (let at = 0; at < references.length; at += PIECE) {
      const piece = await toLocations(files, references.slice(at, at + PIECE));
      checkWanted();
      if (sendPiece === undefined) whole.push(...piece);
      else sendPiece(piece);
    }
    return whole;
  },
};
