/** Commands about the server itself. */
import { commands, type Disposable, type LogOutputChannel } from "vscode";
import type { ServerProcess } from "../languageClient.js";

export function registerServerCommands(server: ServerProcess, output: LogOutputChannel): readonly Disposable[] {
  return [
    commands.registerCommand("dossier.restartServer", () => server.restart()),
    commands.registerCommand("dossier.showOutput", () => {
      output.show(true);
    }),
  ];
}
