/** `textDocument/prepareRename` and `textDocument/rename`: actors and citation keys; a refusal says why. */
import {
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  type Range,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { prepareRenameFeature, renameFeature } from "../../core/features/rename/rename.js";
import type { RenameEdits } from "../../core/features/rename/types.js";
import { decodePlace, type PlaceParams } from "../convert/documentParams.js";
import { readFields, readString } from "../convert/params.js";
import { toOffset, toRange } from "../convert/position.js";
import { canApply, toWorkspaceEdit } from "../convert/workspaceEdit.js";
import type { WorkspaceRoot } from "../workspaceRoot.js";
import type { DocumentRequest } from "./request.js";

export const prepareRenameRequest: DocumentRequest<
  PlaceParams,
  { readonly range: Range; readonly placeholder: string } | null
> = {
  method: PrepareRenameRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, ask }, { position }) {
    const place = await ask(prepareRenameFeature, { file, offset: toOffset(lines, position) });
    if (place.kind === "refused") throw refusal(place.why);
    return { range: toRange(lines, place.range), placeholder: place.placeholder };
  },
};

interface RenameParams extends PlaceParams {
  readonly newName: string;
}

export const renameRequest: DocumentRequest<RenameParams, WorkspaceEdit | null> = {
  method: RenameRequest.method,
  decode: (params) => ({
    ...decodePlace(params),
    newName: readString(readFields(params, "params")["newName"], "newName"),
  }),
  nothing: null,
  whenStale: "content-modified",
  async answer({ root, file, lines, client, files, ask }, { position, newName }) {
    const renaming = await ask(renameFeature, { file, offset: toOffset(lines, position), newName });
    if (renaming.kind === "refused") throw refusal(renaming.why);
    if (!canApply(renaming, client)) throw refusal("This editor cannot create the file that the rename needs.");
    await checkTexts(renaming, root);
    return await toWorkspaceEdit(renaming, files, client);
  },
};

/** A buffer of a record may have been typed into since it was read. */
async function checkTexts({ edits, creates }: RenameEdits, root: WorkspaceRoot): Promise<void> {
  for (const { file, range, oldText } of edits) {
    const text = await root.textOf(file);
    if (file === creates && text === undefined) continue;
    if (text?.slice(range.start, range.end) !== oldText)
      throw refusal(`${file} has changed meanwhile: save it and rename again.`);
  }
}

function refusal(why: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, why);
}
