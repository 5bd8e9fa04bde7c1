/** Views and pictures in the editor itself, and how long the extension takes to be there. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openFile } from "./editor.js";

const MOST_ACTIVATION_MILLIS = 300;
const NOTE = "notes/banjska.md";

export function viewsSuite(): void {
  describe("views and pictures", () => {
    it("activates in time", async function () {
      const extension = vscode.extensions.getExtension<{ readonly activationMillis: number }>("dossier.dossier");
      assert.ok(extension);
      const { activationMillis } = await extension.activate();
      // The title is what is printed.
      if (this.test !== undefined) this.test.title = `activates in ${activationMillis.toFixed(0)} ms`;
      assert.ok(activationMillis <= MOST_ACTIVATION_MILLIS, `it took ${activationMillis.toFixed(0)} ms`);
    });

    for (const view of ["claims", "actors", "sources"])
      it(`shows the view of ${view}`, async () => {
        await vscode.commands.executeCommand(`dossier.${view}.focus`);
      });

    for (const [command, label] of [
      ["dossier.showLinkChart", "Link Chart"],
      ["dossier.showProvenance", "Provenance"],
      ["dossier.showTimeline", "Timeline"],
      ["dossier.showClaimMap", "Claim Map"],
    ] as const)
      it(`draws beside the editor: ${label}`, async () => {
        const { document } = await openFile(NOTE);
        await vscode.commands.executeCommand(command);
        const tab = await eventually(label, () =>
          vscode.window.tabGroups.all
            .flatMap(({ tabs }) => tabs)
            .find(
              (candidate) => candidate.input instanceof vscode.TabInputWebview && candidate.label.startsWith(label),
            ),
        );
        assert.notEqual(tab.group.viewColumn, vscode.ViewColumn.One);
        await vscode.window.tabGroups.close(tab);
        assert.equal(document.isClosed, false);
      });

    it("cites in the note what a view offers", async () => {
      const editor = await openFile(NOTE);
      const before = editor.document.getText();
      await vscode.commands.executeCommand("dossier.citeInNote", { id: "x", label: "x", cite: "[@wsj-2024-03]" });
      const cited = (text: string): number => text.split("[@wsj-2024-03]").length;
      assert.equal(cited(editor.document.getText()), cited(before) + 1);
      await vscode.commands.executeCommand("undo");
      assert.equal(editor.document.getText(), before);
    });
  });
}
