/** Each request once over real stdio: shapes of the protocol, positions and codes; what the answers say is tested at the features. */
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  SymbolInformation,
  TextDocumentEdit,
} from "vscode-languageserver-protocol";
import type { ClaimsResult, StatusParams } from "../../server/src/protocol/protocol.js";
import { withServer, type OpenDocument, type ServerProcess } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";
import { FERRY_NOTE, HARBOUR_FILES } from "./fixtureWorkspace.js";

describe("the server", () => {
  it("says what it can do", () =>
    checkServer(({ initialized }) => {
      const { capabilities } = initialized;
      assert.equal(capabilities.hoverProvider, true);
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
      assert.deepEqual(capabilities.diagnosticProvider, {
        identifier: "dossier",
        interFileDependencies: true,
        workspaceDiagnostics: true,
      });
    }));

  it("hovers", () =>
    checkServer(async (server, note) => {
      const hover = await server.request<Hover>("textDocument/hover", note.at("[@harbour|-2021]"));
      assert.ok(typeof hover.contents === "object" && "kind" in hover.contents);
      assert.equal(hover.contents.kind, "markdown");
      assert.match(hover.contents.value, /Ferry fire at Arnholm/u);
      assert.match(note.textIn(hover.range ?? note.range("#")), /@harbour-2021/u);
    }));

  it("links a claim as a whole to its passage", () =>
    checkServer(async (server, note) => {
      const links = await server.request<LocationLink[]>(
        "textDocument/definition",
        note.at("closed two| rescue stations"),
      );
      const [first] = links;
      assert.ok(first?.originSelectionRange);
      assert.match(
        note.textIn(first.originSelectionRange),
        /^The harbour authority closed two rescue stations in 2019/u,
      );
      assert.equal(first.targetUri, server.uri("corpus/inquiry.md"));
      assert.equal(first.targetSelectionRange.start.line, 7);
    }));

  it("finds the claims that rest on a passage", () =>
    checkServer(async (server) => {
      const article = await server.open("corpus/inquiry.md");
      const references = await server.request<Location[]>("textDocument/references", {
        ...article.at("closed two| of the four"),
        context: { includeDeclaration: false },
      });
      assert.deepEqual(
        references.map(({ uri, range }) => [uri, range.start.line]),
        [[server.uri(FERRY_NOTE), 4]],
      );
    }));

  it("outlines a note and finds names in the workspace", () =>
    checkServer(async (server, note) => {
      const outline = await server.request<DocumentSymbol[]>("textDocument/documentSymbol", {
        textDocument: { uri: note.uri },
      });
      assert.match(JSON.stringify(outline), /The ferry/u);
      const symbols = await server.request<SymbolInformation[]>("workspace/symbol", { query: "Berg" });
      assert.ok(
        symbols.some(({ name }) => name.includes("Berg")),
        JSON.stringify(symbols),
      );
    }));

  it("completes citation keys", () =>
    checkServer(async (server, note) => {
      const list = await server.request<CompletionList>("textDocument/completion", note.at("[@|inqury-2022]"));
      const item = list.items.find(({ label }) => label === "inquiry-2022");
      assert.ok(item?.textEdit && "range" in item.textEdit);
      assert.equal(item.textEdit.newText, "inquiry-2022");
    }));

  it("lists the claims with their states", () =>
    checkServer(async (server, note) => {
      const { claims } = await server.request<ClaimsResult>("dossier/claims", { textDocument: { uri: note.uri } });
      assert.equal(claims.length, 4);
      assert.equal(claims[0]?.state, "contradicted");
      assert.equal(claims[3]?.state, "unsourced");
    }));

  it("counts what it found", () =>
    checkServer(async (server) => {
      const { roots } = await server.request<StatusParams>("dossier/currentStatus", undefined);
      assert.deepEqual(
        roots.map(({ phase, articles, notes, claims }) => ({ phase, articles, notes, claims })),
        [{ phase: "ready", articles: 2, notes: 1, claims: 4 }],
      );
      assert.ok((roots[0]?.diagnostics.error ?? 0) > 0);
    }));

  it("answers malformed parameters with an error and goes on", () =>
    checkServer(async (server, note) => {
      for (const params of [
        undefined,
        {},
        { textDocument: { uri: 7 } },
        { textDocument: { uri: note.uri }, position: { line: -1, character: "x" } },
      ]) {
        await assert.rejects(server.request("textDocument/hover", params), { code: -32602 });
      }
      await server.notify("textDocument/didChange", { textDocument: null, contentChanges: "all" });
      await server.notify("textDocument/didOpen", {});
      assert.ok(await server.request("textDocument/hover", note.at("[@harbour|-2021]")));
    }));

  it("has nothing to say of files that are not its own", () =>
    checkServer(async (server) => {
      for (const uri of [
        "untitled:Untitled-1",
        "git:/somewhere/a.md",
        "file:///nowhere/at/all.md",
        "file:///%E0%A4%A",
        "not a uri",
      ]) {
        await server.open(uri, "Nine sailors died [@harbour-2021].");
        const place = { textDocument: { uri }, position: { line: 0, character: 3 } };
        assert.equal(await server.request("textDocument/hover", place), null, uri);
        assert.deepEqual(
          await server.request("textDocument/diagnostic", { textDocument: { uri } }),
          { kind: "full", items: [] },
          uri,
        );
      }
    }));

  it("ends with code 0 after shutdown, and with code 1 without", async () => {
    await checkServer(async (server) => {
      assert.equal(await server.stop(), 0);
    });
    await checkServer(async (server) => {
      const exited = new Promise<number | null>((resolve) => server.process.once("exit", resolve));
      await server.notify("exit", undefined);
      assert.equal(await exited, 1);
    });
  });
});

describe("diagnostics over the protocol", () => {
  it("carry code, words and the passage on the other side", () =>
    checkServer(async (server, note) => {
      const found = await findingOn(server, note, "contradicts-source", "Nine sailors");
      assert.equal(found.source, "dossier");
      assert.equal(found.severity, 1);
      assert.match(typeof found.message === "string" ? found.message : found.message.value, /Nine|nine/u);
      const [related] = found.relatedInformation ?? [];
      assert.ok(related);
      assert.equal(related.location.uri, server.uri("corpus/harbour.md"));
      assert.equal(related.location.range.start.line, 8);
    }));

  it("are unchanged while they are, and new after an edit", () =>
    checkServer(async (server, note) => {
      const first = await server.report(FERRY_NOTE);
      assert.equal(first.kind, "full");
      const again = await server.report(FERRY_NOTE, first.resultId);
      assert.deepEqual(again, { kind: "unchanged", resultId: first.resultId });
      await note.replace("Nine sailors", "Eleven sailors");
      const after = await server.report(FERRY_NOTE, first.resultId);
      assert.equal(after.kind, "full");
      assert.ok(
        !after.items.some(({ code, range }) => code === "contradicts-source" && note.textIn(range).includes("sailors")),
      );
    }));

  it("vanish when their fix is applied", () =>
    checkServer(async (server, note) => {
      const found = await findingOn(server, note, "unknown-source", "inqury");
      const actions = await server.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: note.uri },
        range: found.range,
        context: { diagnostics: [found] },
      });
      const fix = actions.find(({ isPreferred }) => isPreferred === true) ?? actions[0];
      assert.ok(fix, "there is a fix");
      assert.deepEqual(
        fix.diagnostics?.map(({ code }) => code),
        ["unknown-source"],
      );
      const [change] = (fix.edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.equal(change?.textDocument.version, 1);
      const [edit] = change.edits;
      assert.ok(edit && "newText" in edit);
      await note.replace(note.textIn(edit.range), edit.newText);
      assert.ok(!(await server.diagnostics(FERRY_NOTE)).some(({ code }) => code === "unknown-source"));
    }));

  it("are offered no fix where something else is asked for", () =>
    checkServer(async (server, note) => {
      const found = await findingOn(server, note, "unknown-source", "inqury");
      const context = { diagnostics: [found], only: ["refactor"] };
      assert.deepEqual(
        await server.request("textDocument/codeAction", {
          textDocument: { uri: note.uri },
          range: found.range,
          context,
        }),
        [],
      );
    }));

  it("point at the right words in a note with CRLF and astral characters", () =>
    withFolder(HARBOUR_FILES, (root) =>
      withServer([root], async (server) => {
        const text =
          "# 🛟 The ferry\r\n\r\n🚒🚒 Forty firemen from Lisvik reached the burning ferry.\r\n\r\n𝔄 lone \uD83D surrogate. Nine sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021 [@harbor-2021].\r\n";
        const note = await server.open("notes/new.md", text);
        const found = await findingOn(server, note, "unknown-source", "harbor-2021");
        assert.match(note.textIn(found.range), /^@?harbor-2021$/u);
        await note.replace("🚒🚒 Forty", "🚒 Fifty");
        const after = await findingOn(server, note, "unsourced-claim", "Fifty firemen");
        assert.match(note.textIn(after.range), /^(?:🚒 )?Fifty firemen from Lisvik reached the burning ferry\.?$/u);
      }),
    ));
});

async function findingOn(server: ServerProcess, note: OpenDocument, code: string, words: string): Promise<Diagnostic> {
  const answer = await server.request<{ readonly kind: string; readonly items: readonly Diagnostic[] }>(
    "textDocument/diagnostic",
    { textDocument: { uri: note.uri } },
  );
  const found = answer.items.find((item) => item.code === code && note.textIn(item.range).includes(words));
  assert.ok(
    found,
    `${code} on “${words}” among ${JSON.stringify(answer.items.map((item) => [item.code, note.textIn(item.range)]))}`,
  );
  return found;
}

async function checkServer(check: (server: ServerProcess, note: OpenDocument) => Promise<void> | void): Promise<void> {
  await withFolder(HARBOUR_FILES, (root) =>
    withServer([root], async (server) => {
      await check(server, await server.open(FERRY_NOTE));
    }),
  );
}
