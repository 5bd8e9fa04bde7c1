/** `workspace/executeCommand`: commands that the server carries out, for editors without a client of ours too. */
import {
  ErrorCodes,
  ExecuteCommandRequest,
  ResponseError,
  type CancellationToken,
  type Connection,
} from "vscode-languageserver";
import type { ServerCommand } from "../commands/command.js";
import { fixEverywhereCommand } from "../commands/fixEverywhere.js";
import { goToCommand } from "../commands/goTo.js";
import { readFields, readList, readString } from "../convert/params.js";
import type { DiagnosticReports } from "../diagnosticReports.js";
import { guarded } from "../handler.js";
import type { Session } from "../session.js";

export const SERVER_COMMANDS: readonly ServerCommand[] = [goToCommand, fixEverywhereCommand];

export function registerExecuteCommand(connection: Connection, session: Session, reports: DiagnosticReports): void {
  connection.onRequest(ExecuteCommandRequest.method, async (raw: unknown, token: CancellationToken) => {
    const fields = readFields(raw, "params");
    const name = readString(fields["command"], "command");
    const command = SERVER_COMMANDS.find((candidate) => candidate.name === name);
    if (command === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command “${name}”`);
    const given = fields["arguments"];
    const args = given === undefined || given === null ? [] : readList(given, "arguments");
    return await guarded(
      session,
      name,
      undefined,
      async () => await command.run(args, { connection, session, reports, token }),
    );
  });
}
