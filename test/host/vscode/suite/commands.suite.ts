/** Commands of the extension. */
import assert from "node:assert/strict";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import * as vscode from "vscode";
import { cursorMoving, eventually, moveTo, hoverText, openFile, placeOf } from "./editor.js";

const NOTE = "notes/banjska.md";

export function commandsSuite(): void {
  describe("commands", () => {
    it("move to the next and the previous claim", async () => {
      const editor = await openFile(NOTE);
      const first = placeOf(editor.document, "A group of armed Serbs");
      const second = placeOf(editor.document, "The attackers withdrew");
      await moveTo(editor, first);
      await cursorMoving(() => vscode.commands.executeCommand("dossier.nextClaim"));
      assert.deepEqual(editor.selection.active, second);
      await cursorMoving(() => vscode.commands.executeCommand("dossier.previousClaim"));
      assert.deepEqual(editor.selection.active, first);
    });

    it("move to the next claim that needs work", async () => {
      const editor = await openFile(NOTE);
      const before = placeOf(editor.document, "One policeman and three");
      await moveTo(editor, before);
      await cursorMoving(() => vscode.commands.executeCommand("dossier.nextFinding"));
      assert.deepEqual(editor.selection.active, placeOf(editor.document, "The attackers came with 30 men"));
    });

    it("copy the sample workspace", async () => {
      const folder = await mkdtemp(path.join(tmpdir(), "dossier-sample-"));
      const target = await vscode.commands.executeCommand<vscode.Uri>("dossier.openSample", vscode.Uri.file(folder));
      assert.deepEqual((await readdir(target.fsPath)).sort(), ["actors.yaml", "articles", "briefings", "notes"]);
    });

    it("restart the server", async () => {
      await vscode.commands.executeCommand("dossier.restartServer");
      const { document } = await openFile(NOTE);
      await eventually("an answer after the restart", async () =>
        (await hoverText(document, "@unian-2023-|10-01; @eurasia")).includes("Kobzar") ? true : undefined,
      );
    });
  });
}
