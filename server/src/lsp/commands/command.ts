/** The shape of a command that the server itself carries out; each decodes its own arguments. */
import type { CancellationToken, Connection } from "vscode-languageserver";
import type { DiagnosticReports } from "../diagnosticReports.js";
import type { Session } from "../session.js";

export interface CommandContext {
  readonly connection: Connection;
  readonly session: Session;
  readonly reports: DiagnosticReports;
  readonly token: CancellationToken;
}

export interface ServerCommand {
  readonly name: string;
  readonly run: (args: readonly unknown[], context: CommandContext) => Promise<unknown>;
}
