/** `textDocument/codeLens` and `codeLens/resolve`: places at once, words when they come into sight. */
import {
  CodeLensRequest,
  CodeLensResolveRequest,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CodeLens,
} from "vscode-languageserver";
import { lensPlacesFeature, lensTextFeature } from "../../core/features/lens/codeLens.js";
import { LENS_SOURCES } from "../../core/features/lens/sources.js";
import type { LensKind } from "../../core/features/lens/types.js";
import { textRange } from "../../core/text/range.js";
import { decodeDocument, type DocumentParams } from "../convert/documentParams.js";
import { readFields, readInteger, readRange, readString } from "../convert/params.js";
import { toRange } from "../convert/position.js";
import { showLocationsCommand } from "../showLocations.js";
import type { DocumentRequest } from "./request.js";

export const codeLensRequest: DocumentRequest<DocumentParams, CodeLens[] | null> = {
  method: CodeLensRequest.method,
  decode: decodeDocument,
  nothing: null,
  whenStale: "content-modified",
  isAskedAgain: ({ lensRefresh }) => lensRefresh,
  async answer({ file, uri, lines, files, ask }) {
    const version = files.versionOf(file) ?? null;
    const places = await ask(lensPlacesFeature, { file });
    return places.map(({ kind, range }): CodeLens => {
      const data: LensData = { uri, version, kind, start: range.start, end: range.end };
      return { range: toRange(lines, range), data };
    });
  },
};

/** What an unresolved lens carries; offsets are right for that version of the document only. */
interface LensData {
  readonly uri: string;
  readonly version: number | null;
  readonly kind: LensKind;
  readonly start: number;
  readonly end: number;
}

interface ResolveParams extends DocumentParams {
  readonly lens: CodeLens;
  readonly data: LensData;
}

export const codeLensResolveRequest: DocumentRequest<ResolveParams, CodeLens | null> = {
  method: CodeLensResolveRequest.method,
  decode(params) {
    const fields = readFields(params, "params");
    const data = readData(fields["data"]);
    return { uri: data.uri, lens: { range: readRange(fields["range"], "range"), data }, data };
  },
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, client, files, ask }, { lens, data }) {
    if ((files.versionOf(file) ?? null) !== data.version)
      throw new ResponseError(LSPErrorCodes.ContentModified, "The document changed since the lens was placed");
    const place = { kind: data.kind, range: textRange(data.start, data.end) };
    const text = await ask(lensTextFeature, { file, place });
    if (text === undefined) return { ...lens, command: { title: "", command: "" } };
    const at = { uri: data.uri, position: lens.range.start };
    return { ...lens, command: await showLocationsCommand(text.title, at, text.targets, { client, files }) };
  },
};

function readData(value: unknown): LensData {
  const data = readFields(value, "data");
  const kind = LENS_SOURCES.find((source) => source.kind === data["kind"])?.kind;
  if (kind === undefined) throw new ResponseError(ErrorCodes.InvalidParams, "data.kind must be a kind of lens");
  const version = data["version"];
  return {
    uri: readString(data["uri"], "data.uri"),
    version: version === null ? null : readInteger(version, "data.version"),
    kind,
    start: readInteger(data["start"], "data.start"),
    end: readInteger(data["end"], "data.end"),
  };
}
