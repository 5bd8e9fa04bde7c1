/** Opens notes of the sample workspace, finds words in them and waits for what the server does: the only file that knows how. */
import assert from "node:assert/strict";
import * as vscode from "vscode";

const PATIENCE_MILLIS = 30_000;
const PAUSE_MILLIS = 50;

/** What `activate` of the extension returns. */
interface DossierExtension {
  client(): { isRunning(): boolean } | undefined;
}

/** Activates the extension as opening a note would, and waits for its server. */
export async function serverRunning(): Promise<void> {
  const extension = vscode.extensions.getExtension<DossierExtension>("dossier.dossier");
  assert.ok(extension);
  const api = await extension.activate();
  await eventually("a running server", () => (api.client()?.isRunning() === true ? true : undefined));
}

export async function openFile(file: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, "the workspace has a folder");
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file));
  return await vscode.window.showTextDocument(document);
}

/** The position inside the first occurrence of `words`, where `|` marks the cursor; the start without one. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const cursor = Math.max(0, words.indexOf("|"));
  const plain = words.replace("|", "");
  const offset = document.getText().indexOf(plain);
  assert.notEqual(offset, -1, `“${plain}” stands in ${document.uri.path}`);
  return document.positionAt(offset + cursor);
}

/** Puts the cursor there and waits until the editor says that it is. */
export async function moveTo(editor: vscode.TextEditor, place: vscode.Position): Promise<void> {
  if (editor.selection.isEmpty && editor.selection.active.isEqual(place)) return;
  await cursorMoving(() => {
    editor.selection = new vscode.Selection(place, place);
  });
}

/** Does something that moves the cursor, and waits until the editor says where it is. */
export async function cursorMoving(work: () => unknown): Promise<void> {
  let stop: vscode.Disposable | undefined;
  const moved = new Promise<void>((resolve) => {
    stop = vscode.window.onDidChangeTextEditorSelection(() => {
      resolve();
    });
  });
  await work();
  await moved;
  stop?.dispose();
}

export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = placeOf(document, words);
  return new vscode.Range(start, document.positionAt(document.offsetAt(start) + words.length));
}

export async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    placeOf(document, words),
  );
  return hovers
    .flatMap((hover) =>
      hover.contents.map((content) =>
        content instanceof vscode.MarkdownString ? content.value : JSON.stringify(content),
      ),
    )
    .join("\n");
}

export function diagnosticsOf(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "dossier");
}

/** Asks until there is an answer, or fails naming what was waited for. */
export async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MILLIS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    assert.ok(Date.now() < deadline, `still waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS));
  }
}

export async function diagnosticOn(
  document: vscode.TextDocument,
  code: string,
  words: string,
): Promise<vscode.Diagnostic> {
  return await eventually(`${code} on “${words}”`, () =>
    diagnosticsOf(document).find((found) => found.code === code && document.getText(found.range).includes(words)),
  );
}
