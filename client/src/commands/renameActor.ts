/** "Rename" on an actor's card: the cursor goes to the name, and the editor's own rename begins there. */
import { commands, Position, Selection, Uri, window, type Disposable } from "vscode";
import { RENAME_ACTOR } from "../capabilities.js";

export function registerRenameActorCommand(): Disposable {
  return commands.registerCommand(RENAME_ACTOR, async (uri: unknown, line: unknown, character: unknown) => {
    if (typeof uri !== "string" || typeof line !== "number" || typeof character !== "number") return;
    const address = Uri.parse(uri);
    const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === address.toString());
    // A link may come from an article's words, if ever one got through: nothing is opened that is not on the screen.
    if (shown === undefined) return;
    const at = new Position(line, character);
    const editor = await window.showTextDocument(shown.document, shown.viewColumn);
    editor.selection = new Selection(at, at);
    await commands.executeCommand("editor.action.rename");
  });
}
