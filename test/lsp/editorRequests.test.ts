/** Requests that lead through a text or stand inside it, over real stdio: the protocol's shapes; what they say is tested at the features. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  InlayHint,
  Location,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { withServer, type OpenDocument, type ServerProcess } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";
import { FERRY_NOTE, HARBOUR_FILES } from "./fixtureWorkspace.js";

const REGISTRY = "actors:\n  - { id: jonas-berg, name: Jonas Berg, type: person }\n";

describe("requests of an editor", () => {
  it("declaration and type definition give locations", () =>
    checkServer(async (server, note) => {
      const [declaration] = await server.request<Location[]>("textDocument/declaration", note.at("[@inquiry|-2022]"));
      assert.equal(declaration?.uri, server.uri("corpus/inquiry.md"));
      assert.equal(declaration.range.start.line, 7);
      const article = await server.open("corpus/harbour.md");
      const [entry] = await server.request<Location[]>("textDocument/typeDefinition", article.at("Jonas| Berg"));
      assert.equal(entry?.uri, server.uri("actors.yaml"));
      assert.equal(entry.range.start.line, 1);
    }));

  it("document highlight gives ranges, or leaves the words to the editor", () =>
    checkServer(async (server, note) => {
      const found = await server.request<DocumentHighlight[]>(
        "textDocument/documentHighlight",
        note.at("@harbour|-2021"),
      );
      assert.deepEqual(
        found.map(({ range }) => note.textIn(range)),
        ["harbour-2021"],
      );
      assert.equal(await server.request("textDocument/documentHighlight", note.at("bu|rning")), null);
    }));

  it("document links are resolved to a place in the article", () =>
    checkServer(async (server, note) => {
      const links = await server.request<DocumentLink[]>("textDocument/documentLink", {
        textDocument: { uri: note.uri },
      });
      assert.deepEqual(
        links.map(({ range, target }) => [note.textIn(range), target]),
        [
          ["@harbour-2021", undefined],
          ["@inquiry-2022", undefined],
        ],
      );
      const resolved = await server.request<DocumentLink>("documentLink/resolve", links[0]);
      assert.equal(resolved.target, `${server.uri("corpus/harbour.md")}#L9,1`);
    }));

  it("folding and selection ranges count lines and nest", () =>
    checkServer(async (server, note) => {
      const foldings = await server.request<FoldingRange[]>("textDocument/foldingRange", {
        textDocument: { uri: note.uri },
      });
      assert.deepEqual(foldings, [{ startLine: 0, endLine: 8 }]);
      const [selection] = await server.request<SelectionRange[]>("textDocument/selectionRange", {
        textDocument: { uri: note.uri },
        positions: [note.place("rescue| stations")],
      });
      assert.equal(note.textIn(selection?.range ?? note.range("#")), "rescue");
      assert.equal(
        note.textIn(selection?.parent?.range ?? note.range("#")),
        "The harbour authority closed two rescue stations in 2019 [@inquiry-2022].",
      );
    }));

  it("call hierarchy goes both ways", () =>
    checkServer(async (server, note) => {
      const [claim] = await server.request<CallHierarchyItem[]>(
        "textDocument/prepareCallHierarchy",
        note.at("closed two| rescue"),
      );
      const [down] = await server.request<CallHierarchyOutgoingCall[]>("callHierarchy/outgoingCalls", { item: claim });
      assert.equal(down?.to.uri, server.uri("corpus/inquiry.md"));
      assert.deepEqual(
        down.fromRanges.map((range) => note.textIn(range)),
        ["inquiry-2022"],
      );
      const [up] = await server.request<CallHierarchyIncomingCall[]>("callHierarchy/incomingCalls", { item: down.to });
      assert.deepEqual([up?.from.uri, up?.from.range], [claim?.uri, claim?.range]);
    }));

  it("rename gives versioned edits of every file, or says why not", () =>
    checkServer(async (server, note) => {
      const at = note.at("@inquiry|-2022");
      const place = await server.request<{ readonly placeholder: string }>("textDocument/prepareRename", at);
      assert.equal(place.placeholder, "inquiry-2022");
      const edit = await server.request<WorkspaceEdit>("textDocument/rename", { ...at, newName: "report-2022" });
      const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual(
        changes.map(({ textDocument, edits }) => [textDocument.uri, textDocument.version, edits.length]),
        [
          [note.uri, 1, 1],
          [server.uri("corpus/inquiry.md"), null, 1],
        ],
      );
      await assert.rejects(server.request("textDocument/rename", { ...at, newName: "harbour-2021" }), {
        code: -32803,
        message: "The key “harbour-2021” is that of Ferry fire at Arnholm.",
      });
    }));

  it("inlay hints and semantic tokens are given for a range", () =>
    checkServer(async (server, note) => {
      const range = note.range("The harbour authority closed two rescue stations in 2019 [@inquiry-2022].");
      const hints = await server.request<InlayHint[]>("textDocument/inlayHint", {
        textDocument: { uri: note.uri },
        range,
      });
      assert.deepEqual(
        hints.map(({ label, position }) => [label, position.line]),
        [["10 February 2022", 4]],
      );
      const { data } = await server.request<SemanticTokens>("textDocument/semanticTokens/range", {
        textDocument: { uri: note.uri },
        range,
      });
      assert.equal(data[0], 4);
      assert.equal(data.length % 5, 0);
    }));

  it("semantic tokens send only what an edit changed", () =>
    checkServer(async (server, note) => {
      const textDocument = { uri: note.uri };
      const first = await server.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
      await note.replace("Nine sailors", "Some nine sailors");
      const delta = await server.request<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", {
        textDocument,
        previousResultId: first.resultId,
      });
      const whole = await server.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
      const patched = [...first.data];
      for (const { start, deleteCount, data } of delta.edits) patched.splice(start, deleteCount, ...(data ?? []));
      assert.deepEqual(patched, whole.data);
      assert.ok((delta.edits[0]?.data?.length ?? 0) < first.data.length / 2, "an edit resends little");
      const unknown = await server.request<SemanticTokens>("textDocument/semanticTokens/full/delta", {
        textDocument,
        previousResultId: "x",
      });
      assert.deepEqual(unknown.data, whole.data);
    }));
});

async function checkServer(check: (server: ServerProcess, note: OpenDocument) => Promise<void>): Promise<void> {
  await withFolder({ ...HARBOUR_FILES, "actors.yaml": REGISTRY }, (root) =>
    withServer([root], async (server) => {
      await check(server, await server.open(FERRY_NOTE));
    }),
  );
}
