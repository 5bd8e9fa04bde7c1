/** Decoders that several requests share: a document, or a place in one. */
import type { Position } from "vscode-languageserver";
import { readDocumentUri, readFields, readInteger, readPosition } from "./params.js";

export interface DocumentParams {
  readonly uri: string;
}

export interface PlaceParams extends DocumentParams {
  readonly position: Position;
}

export interface LimitParams {
  readonly limit: number;
}

export function decodeDocument(params: unknown): DocumentParams {
  return { uri: readDocumentUri(readFields(params, "params")) };
}

export function decodePlace(params: unknown): PlaceParams {
  const fields = readFields(params, "params");
  return { uri: readDocumentUri(fields), position: readPosition(fields["position"], "position") };
}

/** A list that a person looks through is never longer. */
const LONGEST_LIST = 50_000;

export function decodeView(params: unknown): LimitParams {
  const limit = readInteger(readFields(params, "params")["limit"], "limit");
  return { limit: Math.min(Math.max(0, limit), LONGEST_LIST) };
}
