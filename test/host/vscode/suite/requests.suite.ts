/** Every other request of the protocol as the editor itself makes it: what it is given is what a person sees. */
import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, openFile, placeOf, rangeOf } from "./editor.js";

const NOTE = "notes/banjska.md";
const CITATION = "@unian-2023-|10-01; @eurasia";
const ACTOR = "Milan Rado|ičić";
const CLAIM = "vehicles were| involved";

export function requestsSuite(): void {
  describe("standard requests", () => {
    it("declaration leads up the chain to the original report", async () => {
      const [place] = await places("vscode.executeDeclarationProvider", await note(), CLAIM);
      assert.match(place?.path ?? "", /articles\/.*\.md$/u);
    });

    it("type definition leads to the entry in the registry", async () => {
      const [place] = await places("vscode.executeTypeDefinitionProvider", await note(), ACTOR);
      assert.match(place?.path ?? "", /actors\.yaml$/u);
    });

    it("references list every mention of an actor, under every spelling", async () => {
      const found = await places("vscode.executeReferenceProvider", await note(), "Vu|čić denied");
      assert.ok(found.some(({ path }) => path.includes("/articles/")));
      assert.ok(found.some(({ path }) => path.endsWith("notes/offices.md")));
    });

    it("document highlight shows an actor in the note", async () => {
      const document = await note();
      const found = await at<vscode.DocumentHighlight[]>("vscode.executeDocumentHighlights", document, "Vu|čić denied");
      assert.ok(found.length >= 2);
    });

    it("rename changes an actor in notes and registry and in no article", async () => {
      const document = await note();
      const prepared = await at<{ readonly placeholder: string }>("vscode.prepareRename", document, ACTOR);
      assert.equal(prepared.placeholder, "Milan Radoičić");
      const files = await renamed(document, ACTOR, "M. Radoičić");
      assert.ok(files.some((path) => path.endsWith("actors.yaml")) && files.some((path) => path.endsWith(NOTE)));
      assert.ok(!files.some((path) => path.includes("/articles/")));
    });

    it("rename changes a citation key in notes and in the article’s own record", async () => {
      const files = await renamed(await note(), CITATION, "unian-october");
      assert.ok(files.some((path) => path.endsWith("unian-2023-10-01.md")));
      assert.ok(files.filter((path) => path.includes("/notes/")).length > 1);
    });

    it("completion offers sentences of the article inside a quotation, actors, and rules in suppressions", async () => {
      const editor = await openFile(NOTE);
      const { document } = editor;
      for (const [typed, expected] of [
        ['\nAbout 20 vehicles came [@unian-2023-10-01, "', /20 vehicles/u],
        ["\nIn the north Radoi", /^Milan Radoičić$/u],
        ["\n<!-- dossier-ignore unsou", /^unsourced-claim$/u],
      ] as const) {
        const end = document.positionAt(document.getText().length);
        await editor.edit((builder) => {
          builder.insert(end, typed);
        });
        const cursor = document.positionAt(document.getText().length);
        await eventually(`completion behind ${typed}`, async () => {
          const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
            "vscode.executeCompletionItemProvider",
            document.uri,
            cursor,
          );
          return items.some(({ label }) => expected.test(typeof label === "string" ? label : label.label)) || undefined;
        });
        await vscode.commands.executeCommand("workbench.action.files.revert");
      }
    });

    it("lenses are placed and resolved", async () => {
      const document = await note();
      const titles = await eventually("lenses with words", async () => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          "vscode.executeCodeLensProvider",
          document.uri,
          50,
        );
        return lenses.length === 0 ? undefined : lenses.map(({ command }) => command?.title ?? "");
      });
      assert.ok(titles.some((title) => /2 sources · \d origins?/u.test(title)));
      assert.ok(titles.some((title) => title.includes("contradicted by")));
    });

    it("a lens keeps its command when the lenses it came with are asked for again", async () => {
      const document = await note();
      const lensOf = async (): Promise<vscode.Command | undefined> => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          "vscode.executeCodeLensProvider",
          document.uri,
          50,
        );
        return lenses.find(({ command }) => command?.title.includes("contradicted by") === true)?.command;
      };
      const first = await eventually("a lens that leads somewhere", lensOf);
      // Arguments are what the editor lets go of together with a list.
      assert.equal(first.arguments?.length ?? 0, 0);
      const again = await eventually("the lens again", lensOf);
      assert.equal(again.command, first.command);
      await vscode.commands.executeCommand(first.command);
      await vscode.commands.executeCommand("closeReferenceSearch");
    });

    it("inlay hints stand behind citations", async () => {
      const document = await note();
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        "vscode.executeInlayHintProvider",
        document.uri,
        whole(document),
      );
      assert.ok(hints.some(({ label }) => typeof label === "string" && label.includes("1 October 2023")));
    });

    it("semantic tokens are given for a document and for a range, and follow what is typed", async () => {
      const editor = await openFile(NOTE);
      const { document } = editor;
      const count = async (): Promise<number> => {
        const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
          "vscode.provideDocumentSemanticTokens",
          document.uri,
        );
        return tokens?.data.length ?? 0;
      };
      const before = await eventually("tokens", async () => (await count()) || undefined);
      const part = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        "vscode.provideDocumentRangeSemanticTokens",
        document.uri,
        rangeOf(document, "The group was led by Milan Radoičić"),
      );
      assert.ok(part.data.length > 0 && part.data.length < before);
      await editor.edit((builder) => {
        builder.insert(
          document.positionAt(document.getText().length),
          "\nAleksandar Vulin was in Belgrade on 3 May 2021.\n",
        );
      });
      await eventually("tokens of the new line", async () => ((await count()) > before ? true : undefined));
      await vscode.commands.executeCommand("workbench.action.files.revert");
    });

    it("document links lead from citations to passages", async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        "vscode.executeLinkProvider",
        (await note()).uri,
        50,
      );
      assert.ok(
        links.some(({ target }) => (target?.path ?? "").endsWith("unian-2023-10-01.md") && target?.fragment !== ""),
      );
    });

    it("folding takes sections, and the selection grows from the word to the section", async () => {
      const document = await note();
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        "vscode.executeFoldingRangeProvider",
        document.uri,
      );
      assert.ok(folds.some(({ start }) => document.lineAt(start).text === "## What happened"));
      const [smallest] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        "vscode.executeSelectionRangeProvider",
        document.uri,
        [placeOf(document, CLAIM)],
      );
      const grown: string[] = [];
      for (let range: vscode.SelectionRange | undefined = smallest; range !== undefined; range = range.parent)
        grown.push(document.getText(range.range).trim());
      const steps = [/^were$/u, /^About 20 vehicles[^\n]+$/u, /^## What happened/u];
      const found = steps.map((step) => grown.findIndex((text) => step.test(text)));
      assert.ok(!found.includes(-1), grown.join("\n---\n"));
      assert.deepEqual(
        [...found].sort((left, right) => left - right),
        found,
      );
    });

    it("the call hierarchy says what a claim rests on and who rests on a passage", async () => {
      const document = await note();
      const [claim] = await at<vscode.CallHierarchyItem[]>("vscode.prepareCallHierarchy", document, CLAIM);
      const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
        "vscode.provideOutgoingCalls",
        claim,
      );
      const passage = outgoing.find(({ to }) => to.uri.path.includes("/articles/"))?.to;
      assert.ok(passage);
      const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
        "vscode.provideIncomingCalls",
        passage,
      );
      assert.ok(incoming.some(({ from }) => from.uri.path.endsWith(NOTE)));
    });

    it("a renamed article takes its citations along", async () => {
      const { document } = await openFile("articles/leaflet.md");
      const target = vscode.Uri.joinPath(document.uri, "..", "pamphlet.md");
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(document.uri, target);
      assert.ok(await vscode.workspace.applyEdit(edit));
      await eventually("the file under its new name", async () => (await exists(target)) || undefined);
      const back = new vscode.WorkspaceEdit();
      back.renameFile(target, document.uri);
      assert.ok(await vscode.workspace.applyEdit(back));
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    });
  });
}

async function note(): Promise<vscode.TextDocument> {
  return (await openFile(NOTE)).document;
}

async function at<Result>(command: string, document: vscode.TextDocument, words: string): Promise<Result> {
  return await vscode.commands.executeCommand<Result>(command, document.uri, placeOf(document, words));
}

async function places(command: string, document: vscode.TextDocument, words: string): Promise<readonly vscode.Uri[]> {
  const found = await at<(vscode.Location | vscode.LocationLink)[]>(command, document, words);
  return found.map((place) => ("targetUri" in place ? place.targetUri : place.uri));
}

/** Files that the rename would change; nothing is changed. */
async function renamed(document: vscode.TextDocument, words: string, name: string): Promise<readonly string[]> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    "vscode.executeDocumentRenameProvider",
    document.uri,
    placeOf(document, words),
    name,
  );
  return edit.entries().map(([uri]) => uri.path);
}

function whole(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
