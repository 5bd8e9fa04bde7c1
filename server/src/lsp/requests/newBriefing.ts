/** `dossier/newBriefing`: the text of a fresh briefing with what the workspace knows, and where it belongs. */
import type { CancellationToken, Connection } from "vscode-languageserver";
import { ErrorCodes, ResponseError } from "vscode-languageserver";
import { newBriefing, type BriefingRequest } from "../../core/briefing/templates/newBriefing.js";
import { LADDER_IDS } from "../../core/language/likelihood/ladders.lexicon.js";
import { intervalOf } from "../../core/language/dates/edtf.js";
import type { NewBriefingMethod, NewBriefingResult } from "../../protocol/protocol.js";
import { readFields, readString } from "../convert/params.js";
import { uriOfFile } from "../convert/uri.js";
import { guarded, settled } from "../handler.js";
import type { Session } from "../session.js";

const METHOD: NewBriefingMethod = "dossier/newBriefing";

export function registerNewBriefing(connection: Connection, session: Session): void {
  connection.onRequest(METHOD, async (raw: unknown, token: CancellationToken): Promise<NewBriefingResult> => {
    return await guarded(session, METHOD, undefined, async () => {
      const fields = readFields(raw, "params");
      const folder = readString(fields["folder"], "params.folder");
      const request = readRequest(fields);
      const root = session.roots.find(({ uri }) => uri === folder) ?? session.locate(`${folder}/x`)?.root;
      if (root === undefined) return {};
      await settled(root.loaded, token);
      const { workspace } = await root.snapshot();
      const { file, text } = newBriefing(request, workspace);
      return { document: { uri: uriOfFile(root.uri, file), text } };
    });
  });
}

function readRequest(fields: Readonly<Record<string, unknown>>): BriefingRequest {
  const title = readString(fields["title"], "params.title");
  const date = readString(fields["date"], "params.date");
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || intervalOf(date) === undefined)
    throw new ResponseError(ErrorCodes.InvalidParams, "params.date must be a day such as 2024-10-15");
  const ladder = LADDER_IDS.find((id) => id === fields["ladder"]);
  const marking = fields["marking"];
  return {
    title,
    date,
    ...(typeof marking === "string" ? { marking } : {}),
    ...(ladder === undefined ? {} : { ladder }),
  };
}
