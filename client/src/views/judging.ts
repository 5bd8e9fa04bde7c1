/** Judging whether a spelling means an actor: asks the server for the edit of actors.yaml, makes it in one step, says what it did and takes it back on request. */
import { commands, Disposable, l10n, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from "vscode";
import type {
  JudgeNameMethod,
  JudgeNameParams,
  JudgeNameResult,
  NameVerdict,
  ViewProposal,
} from "../../../server/src/protocol/views.js";
import type { ServerProcess } from "../languageClient.js";
import { verdictWords } from "./actorsView.js";
import type { ViewNode } from "./node.js";

const JUDGE: JudgeNameMethod = "dossier/judgeName";

export function registerJudging(server: ServerProcess): Disposable {
  const judgeAs = (verdict: NameVerdict) => async (node: ViewNode) => {
    if (node.proposal !== undefined) await judge(server, node.proposal, verdict);
  };
  return Disposable.from(
    commands.registerCommand("dossier.judgeSame", judgeAs("same")),
    commands.registerCommand("dossier.judgeDifferent", judgeAs("different")),
    commands.registerCommand("dossier.judgeUnsure", judgeAs("unsure")),
  );
}

async function judge(server: ServerProcess, proposal: ViewProposal, verdict: NameVerdict): Promise<void> {
  const client = server.client();
  if (client?.isRunning() !== true) return;
  const { root, surface, actor } = proposal;
  const params: JudgeNameParams = { root, actor: actor.id, surface, verdict };
  const answer = await client.sendRequest<JudgeNameResult>(JUDGE, params);
  if (answer.kind === "refused") {
    void window.showWarningMessage(l10n.t("Nothing was written: {0}.", answer.why));
    return;
  }
  const uri = Uri.parse(answer.uri);
  const edit = new WorkspaceEdit();
  if (answer.create) edit.createFile(uri, { ignoreIfExists: true });
  for (const { range, newText } of answer.edits)
    edit.replace(uri, client.protocol2CodeConverter.asRange(range), newText);
  const before = answer.create ? undefined : await workspace.openTextDocument(uri);
  const textBefore = before?.getText() ?? "";
  const wasDirty = before?.isDirty ?? false;
  if (!(await workspace.applyEdit(edit))) return;
  const document = await workspace.openTextDocument(uri);
  if (!wasDirty) await document.save();
  await report(document, textBefore, { surface, name: actor.name, verdict });
}

async function report(
  document: TextDocument,
  textBefore: string,
  { surface, name, verdict }: { readonly surface: string; readonly name: string; readonly verdict: NameVerdict },
): Promise<void> {
  const textAfter = document.getText();
  const undo = l10n.t("Undo");
  const show = l10n.t("Show");
  const words = l10n.t("Judged “{0}” and {1}: {2}.", surface, name, verdictWords(verdict));
  const choice = await window.showInformationMessage(words, undo, show);
  if (choice === show) await window.showTextDocument(document, { preview: false });
  if (choice !== undo) return;
  if (document.getText() !== textAfter) {
    void window.showInformationMessage(l10n.t("The registry was edited since: use Undo there."));
    await window.showTextDocument(document, { preview: false });
    return;
  }
  const back = new WorkspaceEdit();
  back.replace(document.uri, new Range(document.positionAt(0), document.positionAt(textAfter.length)), textBefore);
  await workspace.applyEdit(back);
  await document.save();
}
