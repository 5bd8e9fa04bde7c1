/** Edits that reach beyond one document, and editors that do not pull diagnostics, over real stdio. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  CompletionList,
  PublishDiagnosticsParams,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { EDITOR_CAPABILITIES, withServer, type ServerProcess } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";
import { FERRY_NOTE, HARBOUR_FILES } from "./fixtureWorkspace.js";

const FILES = {
  ...HARBOUR_FILES,
  "corpus/raw.txt": "Forty firemen from Lisvik reached the burning ferry.\n",
  "corpus/raw.txt.source.yaml": "publisher: Lisvik Radio\n",
  "notes/one.md": "<!-- dossier-ignore misquote: old -->\nForty firemen reached the ferry [@raw].\n",
  "notes/two.md": "<!-- dossier-ignore misquote: older -->\nForty firemen came [@raw].\n",
};

describe("edits beyond one document", () => {
  it("citations follow a renamed article, and its record moves along", () =>
    checkServer(EDITOR_CAPABILITIES, async (server) => {
      const edit = await server.request<WorkspaceEdit>("workspace/willRenameFiles", {
        files: [{ oldUri: server.uri("corpus/raw.txt"), newUri: server.uri("corpus/radio.txt") }],
      });
      assert.deepEqual(
        (edit.documentChanges ?? []).map((change) =>
          "kind" in change
            ? [change.kind, "newUri" in change ? change.newUri : ""]
            : [change.textDocument.uri, change.edits.flatMap((one) => ("newText" in one ? one.newText : []))],
        ),
        [
          [server.uri("notes/one.md"), ["radio"]],
          [server.uri("notes/two.md"), ["radio"]],
          ["rename", server.uri("corpus/radio.txt.source.yaml")],
        ],
      );
    }));

  it("one command fixes a rule in every note", () =>
    checkServer(EDITOR_CAPABILITIES, async (server) => {
      const note = await server.open("notes/one.md");
      const actions = await server.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: note.uri },
        range: note.range("dossier-ignore"),
        context: { diagnostics: [] },
      });
      const everywhere = actions.find(({ title }) => title === "Fix every “unused-suppression” in all notes …");
      assert.ok(everywhere?.command, JSON.stringify(actions.map(({ title }) => title)));
      const { command, arguments: args } = everywhere.command;
      assert.deepEqual(await server.request("workspace/executeCommand", { command, arguments: args }), {
        applied: true,
      });
      const { edit } = server.asked.find(({ method }) => method === "workspace/applyEdit")?.params as {
        readonly edit: WorkspaceEdit;
      };
      const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual(
        changes.map(({ textDocument }) => textDocument.uri),
        [server.uri("notes/one.md"), server.uri("notes/two.md")],
      );
      await assert.rejects(
        server.request("workspace/executeCommand", { command, arguments: ["file:///", "no-rule"] }),
        {
          code: -32602,
        },
      );
    }));

  it("a completion item shows its card when a person looks at it", () =>
    checkServer(EDITOR_CAPABILITIES, async (server) => {
      const note = await server.open(FERRY_NOTE);
      const { items } = await server.request<CompletionList>("textDocument/completion", note.at("[@|harbour-2021]"));
      const item = items.find(({ label }) => label === "harbour-2021");
      assert.equal(item?.documentation, undefined);
      const resolved = await server.request<CompletionItem>("completionItem/resolve", item);
      assert.ok(typeof resolved.documentation === "object");
      assert.match(resolved.documentation.value, /Ferry fire at Arnholm[\s\S]*Nordic Coast News/u);
    }));
});

describe("an editor that does not pull diagnostics", () => {
  it("is sent them, and again after an edit", () => {
    const pushed = Object.entries(EDITOR_CAPABILITIES.textDocument ?? {}).filter(([name]) => name !== "diagnostic");
    return checkServer({ ...EDITOR_CAPABILITIES, textDocument: Object.fromEntries(pushed) }, async (server) => {
      const sent: PublishDiagnosticsParams[] = [];
      server.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
        sent.push(params);
      });
      const note = await server.open("notes/two.md");
      const isUnused = (): boolean | undefined =>
        sent.findLast(({ uri }) => uri === note.uri)?.diagnostics.some(({ code }) => code === "unused-suppression");
      await eventually(() => isUnused() === true);
      await note.replace("<!-- dossier-ignore misquote: older -->\n", "");
      await eventually(() => isUnused() === false);
    });
  });
});

async function eventually(holds: () => boolean): Promise<void> {
  for (const started = Date.now(); Date.now() - started < 30_000;) {
    if (holds()) return;
    await sleep(50);
  }
  assert.fail("it did not happen within 30 seconds");
}

async function checkServer(
  capabilities: ClientCapabilities,
  check: (server: ServerProcess) => Promise<void>,
): Promise<void> {
  await withFolder(FILES, (root) => withServer([root], check, { capabilities }));
}
