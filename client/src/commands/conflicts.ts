/** Lists where articles disagree; choosing one opens both passages beside each other. */
import {
  l10n,
  commands,
  ProgressLocation,
  Uri,
  ViewColumn,
  window,
  type CancellationToken,
  type Disposable,
  type QuickPickItem,
} from "vscode";
import type {
  ConflictItem,
  ConflictPassage,
  ConflictsMethod,
  ConflictsResult,
} from "../../../server/src/protocol/protocol.js";
import type { ServerProcess } from "../languageClient.js";
import { serverAtWork } from "./atWork.js";

const CONFLICTS: ConflictsMethod = "dossier/conflicts";

interface ConflictPick extends QuickPickItem {
  readonly conflict: ConflictItem;
}

export function registerConflictsCommand(server: ServerProcess): Disposable {
  return commands.registerCommand("dossier.showConflicts", async () => {
    if ((await serverAtWork(server)) === undefined) return;
    const conflicts = await window.withProgress(
      { location: ProgressLocation.Notification, title: l10n.t("Comparing the articles …"), cancellable: true },
      (_progress, token) => ask(token),
    );
    if (conflicts === undefined) return;
    if (conflicts.length === 0) {
      void window.showInformationMessage(l10n.t("No two articles were found to disagree."));
      return;
    }
    const picked = await window.showQuickPick(conflicts.map(pickOf), {
      title: l10n.t("Where Articles Disagree"),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked !== undefined) await openBoth(picked.conflict);
  });

  async function ask(token: CancellationToken): Promise<readonly ConflictItem[] | undefined> {
    const client = server.client();
    if (client?.isRunning() !== true) return undefined;
    try {
      return (await client.sendRequest<ConflictsResult>(CONFLICTS, {}, token)).conflicts;
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  }

  async function openBoth({ passages: [left, right] }: ConflictItem): Promise<void> {
    await open(left, ViewColumn.One);
    await open(right, ViewColumn.Beside);
  }

  async function open({ uri, range }: ConflictPassage, viewColumn: ViewColumn): Promise<void> {
    const selection = server.client()?.protocol2CodeConverter.asRange(range);
    await window.showTextDocument(Uri.parse(uri), {
      viewColumn,
      preserveFocus: false,
      ...(selection === undefined ? {} : { selection }),
    });
  }
}

function pickOf(conflict: ConflictItem): ConflictPick {
  const [left, right] = conflict.passages;
  const icon = conflict.level === "contradiction" ? "$(error)" : "$(warning)";
  return {
    label: `${icon} ${conflict.message}`,
    description: `${conflict.level}, ${conflict.kind}`,
    detail: `${left.source}: “${left.words}” – ${right.source}: “${right.words}”`,
    conflict,
  };
}
