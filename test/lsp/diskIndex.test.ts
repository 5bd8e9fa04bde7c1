/** With the articles in an index on disk an analyst sees what is seen with the articles in memory; only starts are faster. */
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import type { Diagnostic, Hover, WorkspaceDiagnosticReport } from "vscode-languageserver-protocol";
import { EDITOR_CAPABILITIES, withServer, type ServerOptions, type ServerProcess } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";
import { until } from "../support/until.js";
import { HARBOUR_FILES } from "./fixtureWorkspace.js";
import { generateWorkspace } from "../bench/generatedCorpus.mjs";

const SAMPLE = join(process.cwd(), "corpus");
const PATIENCE_MILLIS = 120_000;

type Findings = readonly string[];

describe("articles in an index on disk", () => {
  for (const [name, fill] of [
    ["the sample workspace", (root: string) => cp(SAMPLE, root, { recursive: true })],
    ["a generated corpus", writeGenerated],
  ] as const) {
    it(`give the diagnostics that articles in memory give: ${name}`, async () => {
      await withFolder({}, async (parent) => {
        const root = join(parent, "workspace");
        mkdirSync(root);
        await fill(root);
        const expected = await found(root, { settings: kept("memory") });
        assert.notEqual(expected.length, 0);
        const onDisk = { settings: kept("disk"), storage: join(parent, "storage") };
        // The first time names are read by and by; the second time everything is there.
        await found(root, onDisk, expected);
        assert.deepEqual(await found(root, onDisk), expected);
        assert.ok(!readdirSync(root).includes("storage"));
      });
    });
  }

  it("are read again where they changed while nobody looked, and keep their names where they only moved", async () => {
    await withFolder(below("workspace", HARBOUR_FILES), async (parent) => {
      const root = join(parent, "workspace");
      const onDisk = { settings: kept("disk"), storage: join(parent, "storage") };
      await found(root, onDisk);
      renameSync(join(root, "corpus/harbour.md"), join(root, "corpus/harbour-moved.md"));
      const changed = (HARBOUR_FILES["corpus/inquiry.md"] ?? "").replace("two of the four", "three of the four");
      writeFileSync(join(root, "corpus/inquiry.md"), changed);
      utimesSync(join(root, "corpus/inquiry.md"), new Date(), new Date(Date.now() + 5000));
      const expected = await found(root, { settings: kept("memory") });
      await found(root, onDisk, expected);
    });
  });

  it("give an editor first what cited articles say of a sentence that is typed, then what the corpus says of it", async () => {
    const files = {
      ...HARBOUR_FILES,
      "notes/typed.md":
        "# Typed\n\nSeven sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021.\n",
    };
    await withFolder(below("workspace", files), async (parent) => {
      const root = join(parent, "workspace");
      const typed = async (server: ServerProcess): Promise<readonly string[]> =>
        (await server.diagnostics("notes/typed.md")).map(
          ({ code, message }) => `${String(code)}: ${JSON.stringify(message)}`,
        );
      const type = async (server: ServerProcess): Promise<void> => {
        const note = await server.open("notes/typed.md");
        await typed(server);
        await note.replace("Seven sailors", "Eight sailors");
      };
      const inMemory: { findings: readonly string[] } = { findings: [] };
      await withServer(
        [root],
        async (server) => {
          await type(server);
          inMemory.findings = await typed(server);
        },
        { settings: kept("memory") },
      );
      assert.ok(inMemory.findings.some((finding) => finding.startsWith("contradicts-corpus")));
      const onDisk = { settings: kept("disk"), storage: join(parent, "storage") };
      // All names are read, so that nothing else has the editor ask again.
      await found(root, onDisk, await found(root, { settings: kept("memory") }));
      await withServer(
        [root],
        async (server) => {
          await type(server);
          const first = await typed(server);
          assert.ok(
            first.every((finding) => !finding.startsWith("contradicts-corpus") || finding.includes("Eight")),
            "what was found on the earlier wording is said of no other",
          );
          await until(async () => {
            assert.ok(server.asked.some(({ method }) => method === "workspace/diagnostic/refresh"));
            assert.deepEqual(await typed(server), inMemory.findings);
          }, PATIENCE_MILLIS);
        },
        onDisk,
      );
      const { workspace, ...others } = EDITOR_CAPABILITIES;
      const cannotRefresh = { ...others, workspace: { ...workspace, diagnostics: { refreshSupport: false } } };
      await withServer(
        [root],
        async (server) => {
          await type(server);
          assert.deepEqual(await typed(server), inMemory.findings);
        },
        { ...onDisk, capabilities: cannotRefresh },
      );
    });
  });

  it("follow an open document, and the file again once it is closed", async () => {
    await withFolder(below("workspace", HARBOUR_FILES), async (parent) => {
      const root = join(parent, "workspace");
      const onDisk = { settings: kept("disk"), storage: join(parent, "storage") };
      await withServer(
        [root],
        async (server) => {
          const before = await findingsOf(server);
          const article = await server.open("corpus/harbour.md");
          await article.replace("Eleven sailors", "Ninety sailors");
          assert.notDeepEqual(await findingsOf(server), before);
          const hover = await server.request<Hover | null>("textDocument/hover", article.at("Jonas B|erg"));
          assert.ok(hover);
          await article.close();
          await until(async () => {
            assert.deepEqual(await findingsOf(server), before);
          }, PATIENCE_MILLIS);
        },
        onDisk,
      );
    });
  });
});

function below(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));
}

function kept(storage: "disk" | "memory"): () => unknown {
  return () => ({ index: { storage } });
}

async function writeGenerated(root: string): Promise<void> {
  for (const [file, text] of generateWorkspace({ articles: 40, notes: 3, seed: 77 })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  await Promise.resolve();
}

/** What a session finds; asked until it is what is expected, where something is. */
async function found(root: string, options: ServerOptions, expected?: Findings): Promise<Findings> {
  let findings: Findings = [];
  await withServer(
    [root],
    async (server) => {
      if (expected === undefined) findings = await findingsOf(server);
      else
        await until(async () => {
          assert.deepEqual(await findingsOf(server), expected);
        }, PATIENCE_MILLIS);
    },
    options,
  );
  return findings;
}

async function findingsOf(server: ServerProcess): Promise<Findings> {
  const { items } = await server.request<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
  return items
    .flatMap((report) => (report.kind === "full" ? report.items.map((item) => shown(report.uri, item)) : []))
    .sort();
}

function shown(uri: string, { range, code, message, relatedInformation }: Diagnostic): string {
  const related = (relatedInformation ?? []).map(({ location, message: words }) => ({ location, words }));
  return JSON.stringify({ uri, range, code, message, related });
}
