/** Hover, definition, references, symbols and completion, as the editor asks for them. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, hoverText, openFile, placeOf } from "./editor.js";

const NOTE = "notes/banjska.md";

export function navigationSuite(): void {
  describe("reading a note", () => {
    it("shows one card for an actor however the name is spelt", async () => {
      const { document } = await openFile("notes/offices.md");
      const text = await hoverText(document, "Oleksandr Vu|cic is named");
      assert.match(text, /Aleksandar Vučić/u);
      assert.match(text, /Oleksandr Vucic/u);
    });

    it("shows the article behind a citation", async () => {
      const { document } = await openFile(NOTE);
      assert.match(await hoverText(document, "@unian-2023-|10-01; @eurasia"), /Yury Kobzar/u);
    });

    it("shows the passages behind a claim", async () => {
      const { document } = await openFile(NOTE);
      assert.match(await hoverText(document, "killed| four policemen"), /policeman|policemen/u);
    });

    it("goes from a claim to a passage of the article", async () => {
      const { document } = await openFile(NOTE);
      const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        "vscode.executeDefinitionProvider",
        document.uri,
        placeOf(document, "vehicles were| involved"),
      );
      const [first] = links;
      assert.ok(first);
      const target = "targetUri" in first ? first.targetUri : first.uri;
      assert.match(target.path, /articles\/.*unian-2023-10-01\.md$/u);
    });

    it("lists the claims that rest on a passage", async () => {
      const { document } = await openFile(NOTE);
      const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        "vscode.executeDefinitionProvider",
        document.uri,
        placeOf(document, "vehicles were| involved"),
      );
      assert.ok(link);
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        "vscode.executeReferenceProvider",
        link.targetUri,
        link.targetRange.start,
      );
      assert.ok(references.some(({ uri }) => uri.path.endsWith(NOTE)));
    });

    it("lists headings and claims in the outline, and actors in the workspace", async () => {
      const { document } = await openFile(NOTE);
      const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      // VS Code's own Markdown outline answers too: ours is the one that knows claims.
      assert.ok(
        namesOf(outline).some((name) => name.includes("armed Serbs ambushed")),
        namesOf(outline).join(" | "),
      );
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        "vscode.executeWorkspaceSymbolProvider",
        "Vučić",
      );
      assert.ok(symbols.some(({ name }) => name.includes("Vučić")));
    });

    it("completes citation keys with their articles", async () => {
      const { document } = await openFile(NOTE);
      const item = await eventually("completions", async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          document.uri,
          placeOf(document, "@|wsj-2024-03"),
        );
        return list.items.find(({ label }) => typeof label !== "string" && label.label === "wsj-2024-03");
      });
      assert.match(JSON.stringify(item.label), /247 news reel/u);
    });
  });
}

function namesOf(symbols: readonly vscode.DocumentSymbol[]): readonly string[] {
  return symbols.flatMap(({ name, children }) => [name, ...namesOf(children)]);
}
