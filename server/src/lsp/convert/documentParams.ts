/** Decoders that several requests share: a document, or a place in one. */
import type { Position } from "vscode-languageserver";
import { readDocumentUri, readFields, readPosition } from "./params.js";

export interface DocumentParams {
  readonly uri: string;
}

export interface PlaceParams extends DocumentParams {
  readonly position: Position;
}

export function decodeDocument(params: unknown): DocumentParams {
  return { uri: readDocumentUri(readFields(params, "params")) };
}

export function decodePlace(params: unknown): PlaceParams {
  const fields = readFields(params, "params");
  return { uri: readDocumentUri(fields), position: readPosition(fields["position"], "position") };
}
