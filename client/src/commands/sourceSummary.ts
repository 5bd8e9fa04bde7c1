/** Writes the drafted source summary into the note that is open; one undo takes it away. */
import { l10n, commands, window, type Disposable } from "vscode";
import type {
  SourceSummaryMethod,
  SourceSummaryParams,
  SourceSummaryResult,
} from "../../../server/src/protocol/protocol.js";
import type { ServerProcess } from "../languageClient.js";
import { noteInSight, serverAtWork } from "./atWork.js";

const SOURCE_SUMMARY: SourceSummaryMethod = "dossier/sourceSummary";

export function registerSourceSummaryCommand(server: ServerProcess): Disposable {
  return commands.registerCommand("dossier.insertSourceSummary", async () => {
    const client = await serverAtWork(server);
    if (client === undefined) return;
    const editor = noteInSight();
    if (editor === undefined) {
      void window.showInformationMessage(l10n.t("Open the note that the summary of its sources shall stand in."));
      return;
    }
    const params: SourceSummaryParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    };
    const { version } = editor.document;
    const { edit } = await client.sendRequest<SourceSummaryResult>(SOURCE_SUMMARY, params);
    if (edit === undefined) {
      void window.showInformationMessage(l10n.t("This note cites no article of the corpus."));
      return;
    }
    // What was drafted for another text does not fit this one.
    if (editor.document.version !== version) return;
    const range = client.protocol2CodeConverter.asRange(edit.range);
    await editor.edit((builder) => {
      builder.replace(range, edit.newText);
    });
  });
}
