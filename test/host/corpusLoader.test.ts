/** The loader gives every file of a folder, or says which one it could not give and why; it never throws. */
import assert from "node:assert/strict";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { DEFAULT_CONFIG } from "../../server/src/core/config/config.js";
import type { LoadEvent } from "../../server/src/host/corpusLoader.js";
import { loadWorkspace } from "../../server/src/host/corpusLoader.js";
import { nodeFileSystem } from "../../server/src/host/fileSystem.js";
import { createMemoryLog, SILENT_LOG } from "../../server/src/host/log.js";
import type { FileSystem } from "../../server/src/host/ports.js";
import { withFolder } from "../support/temporaryFolder.js";

async function load(
  root: string,
  fileSystem: FileSystem = nodeFileSystem,
  log = SILENT_LOG,
): Promise<readonly LoadEvent[]> {
  const events: LoadEvent[] = [];
  for await (const event of loadWorkspace({ root, config: DEFAULT_CONFIG, fileSystem, log })) events.push(event);
  return events;
}

function summaryOf(event: LoadEvent): string {
  switch (event.kind) {
    case "listed":
      return `listed ${String(event.files.articles.length)} ${String(event.files.notes.length)}`;
    case "unreadable":
      return `unreadable ${event.file} ${event.problem.code}`;
    case "article":
    case "note":
    case "registry":
      return [event.kind, event.file, event.text, event.sidecar, ...event.problems.map(({ code }) => code)]
        .filter((part) => part !== undefined)
        .join(" ");
  }
}

describe("corpus loader", () => {
  it("lists first, then gives the registry, the articles and the notes in the order of their names", async () => {
    const files = {
      "notes/b.md": "B",
      "notes/a.md": "A",
      "corpus/2.txt": "two",
      "corpus/1.txt": "one",
      "corpus/1.txt.source.yaml": "id: x",
      "actors.yaml": "actors: []",
    };
    await withFolder(files, async (root) => {
      assert.deepEqual((await load(root)).map(summaryOf), [
        "listed 2 2",
        "registry actors.yaml actors: []",
        "article corpus/1.txt one id: x",
        "article corpus/2.txt two",
        "note notes/a.md A",
        "note notes/b.md B",
      ]);
    });
  });

  it("goes on past binary, oversized, broken and vanishing files, and names them", async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x48, 0x00, 0x69, 0x00]);
    const files = {
      "corpus/binary.txt": new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 0, 7, 0, 0]),
      "corpus/big.txt": new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61),
      "corpus/gone.txt": "gone",
      "corpus/utf16.txt": utf16,
      "corpus/fine.txt": "fine",
    };
    const fileSystem: FileSystem = {
      ...nodeFileSystem,
      readFile: async (path) => {
        if (path.endsWith("gone.txt")) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
        return await nodeFileSystem.readFile(path);
      },
    };
    await withFolder(files, async (root) => {
      const log = createMemoryLog();
      const events = await load(root, fileSystem, log);
      assert.deepEqual(events.slice(1).map(summaryOf), [
        "unreadable corpus/big.txt too-large",
        "unreadable corpus/binary.txt binary",
        "article corpus/fine.txt fine",
        "unreadable corpus/gone.txt unreadable",
        "article corpus/utf16.txt Hi",
      ]);
      for (const name of ["big", "binary", "gone"])
        assert.ok(
          log.lines.some(({ message }) => message.startsWith(`corpus/${name}.txt: `)),
          name,
        );
    });
  });

  it("says once which formats are not read yet", async () => {
    await withFolder(
      { "corpus/1.pdf": "%PDF", "corpus/2.pdf": "%PDF", "corpus/3.html": "<p>", "corpus/4.txt": "four" },
      async (root) => {
        const log = createMemoryLog();
        await load(root, nodeFileSystem, log);
        assert.deepEqual(
          log.lines.map(({ message }) => message),
          ["3 files of the corpus are in formats that are not read yet (.html 1, .pdf 2), first corpus/1.pdf."],
        );
      },
    );
  });

  it("an unreadable sidecar costs the sidecar only", async () => {
    const files = { "corpus/1.txt": "one", "corpus/1.txt.source.yaml": new Uint8Array([0, 0, 0, 1, 0, 0, 0, 2, 0]) };
    await withFolder(files, async (root) => {
      assert.deepEqual((await load(root)).slice(1).map(summaryOf), ["article corpus/1.txt one sidecar"]);
    });
  });

  it("a missing folder gives an empty workspace and a line in the log", async () => {
    await withFolder({}, async (root) => {
      const log = createMemoryLog();
      assert.deepEqual((await load(join(root, "nowhere"), nodeFileSystem, log)).map(summaryOf), ["listed 0 0"]);
      assert.equal(log.lines.length, 1);
    });
  });

  it(
    "a folder without permission is named and left out",
    { skip: process.getuid?.() === 0 ? "root may read everything" : false },
    async () => {
      await withFolder({ "corpus/1.txt": "one", "corpus/closed/2.txt": "two" }, async (root) => {
        await chmod(join(root, "corpus/closed"), 0);
        const log = createMemoryLog();
        assert.deepEqual((await load(root, nodeFileSystem, log)).slice(1).map(summaryOf), ["article corpus/1.txt one"]);
        await chmod(join(root, "corpus/closed"), 0o755);
        assert.ok(log.lines.some(({ message }) => message.startsWith("corpus/closed: ")));
      });
    },
  );
});
