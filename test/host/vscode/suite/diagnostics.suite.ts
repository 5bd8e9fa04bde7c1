/** Squiggles, the passages they lead to, and their fixes. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { diagnosticOn, diagnosticsOf, eventually, openFile, placeOf, rangeOf } from "./editor.js";

const NOTE = "notes/banjska.md";

export function diagnosticsSuite(): void {
  describe("checking a note", () => {
    it("marks an uncited claim, and a citation that exists nowhere", async () => {
      const { document } = await openFile(NOTE);
      await diagnosticOn(document, "unsourced-claim", "30 men and heavy weapons");
      const offices = await openFile("notes/offices.md");
      await diagnosticOn(offices.document, "unknown-source", "wsj-2024-3");
    });

    it("links a contradiction to the passage on the other side", async () => {
      const { document } = await openFile(NOTE);
      const found = await eventually("a contradiction with its passage", () =>
        diagnosticsOf(document).find(
          ({ code, relatedInformation }) =>
            typeof code === "string" && code.startsWith("contradicts-") && (relatedInformation?.length ?? 0) > 0,
        ),
      );
      const [related] = found.relatedInformation ?? [];
      assert.ok(related);
      const article = await vscode.workspace.openTextDocument(related.location.uri);
      assert.notEqual(article.getText(related.location.range), "");
    });

    it("replaces a misquotation by the words of the source", async () => {
      const { document } = await openFile(NOTE);
      const found = await diagnosticOn(document, "misquote", "30 NATO soldiers");
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        found.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const fix = actions.find(({ edit, title }) => edit !== undefined && title.includes("source’s words"));
      assert.ok(fix?.edit, actions.map(({ title }) => title).join(" | "));
      const before = document.getText();
      await vscode.workspace.applyEdit(fix.edit);
      assert.match(document.getText(rangeOf(document, 'paper counts "90 NATO soldiers')), /90/u);
      await eventually("the misquotation to be gone", () =>
        diagnosticsOf(document).some(({ code }) => code === "misquote") ? undefined : true,
      );
      await restore(document, before);
      await diagnosticOn(document, "misquote", "30 NATO soldiers");
    });

    it("checks what is typed, before it is saved", async () => {
      const { document } = await openFile(NOTE);
      const before = document.getText();
      const edit = new vscode.WorkspaceEdit();
      edit.insert(
        document.uri,
        placeOf(document, "The attackers withdrew"),
        "Sixty buses left Pristina on Monday.\n\n",
      );
      await vscode.workspace.applyEdit(edit);
      await diagnosticOn(document, "unsourced-claim", "Sixty buses");
      await restore(document, before);
    });

    it("reports notes that are not open", async () => {
      await eventually("a finding in the briefing", () =>
        vscode.languages
          .getDiagnostics()
          .find(
            ([uri, found]) =>
              uri.path.endsWith("briefings/outlook.md") && found.some(({ source }) => source === "dossier"),
          ),
      );
    });
  });
}

async function restore(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end),
    text,
  );
  await vscode.workspace.applyEdit(edit);
  assert.equal(document.getText(), text);
}
