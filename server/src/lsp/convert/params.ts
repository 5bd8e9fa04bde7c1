/** Decodes what a client sent: a request with the wrong shape is answered with `InvalidParams`, never with a crash. */
import { ErrorCodes, ResponseError, type Position, type Range } from "vscode-languageserver";

export type Fields = Readonly<Record<string, unknown>>;

export function readFields(value: unknown, name: string): Fields {
  if (!isFields(value)) throw invalid(name, "an object");
  return value;
}

export function readString(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalid(name, "a string");
  return value;
}

export function readInteger(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalid(name, "an integer");
  return value;
}

export function readList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(name, "an array");
  return value;
}

/** `textDocument.uri` of any request about a document. */
export function readDocumentUri(params: Fields): string {
  return readString(readFields(params["textDocument"], "textDocument")["uri"], "textDocument.uri");
}

export function readPosition(value: unknown, name: string): Position {
  const fields = readFields(value, name);
  return {
    line: readCoordinate(fields["line"], `${name}.line`),
    character: readCoordinate(fields["character"], `${name}.character`),
  };
}

export function readRange(value: unknown, name: string): Range {
  const fields = readFields(value, name);
  return { start: readPosition(fields["start"], `${name}.start`), end: readPosition(fields["end"], `${name}.end`) };
}

function readCoordinate(value: unknown, name: string): number {
  const number = readInteger(value, name);
  if (number < 0) throw invalid(name, "not negative");
  return number;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(name: string, wanted: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, `${name} must be ${wanted}`);
}
