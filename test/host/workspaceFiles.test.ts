/** Which files of a folder are articles, notes and the registry, whatever the folder looks like. */
import assert from "node:assert/strict";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Config } from "../../server/src/core/config/config.js";
import { DEFAULT_CONFIG } from "../../server/src/core/config/config.js";
import { nodeFileSystem } from "../../server/src/host/fileSystem.js";
import { compileGlob } from "../../server/src/host/glob.js";
import { createMemoryLog } from "../../server/src/host/log.js";
import { findWorkspaceFiles, layoutOf } from "../../server/src/host/workspaceFiles.js";
import { withFolder } from "../support/temporaryFolder.js";

interface Layout {
  readonly title: string;
  readonly files: readonly string[];
  readonly config?: Partial<Config>;
  readonly root?: string;
  readonly articles: readonly string[];
  readonly notes: readonly string[];
}

const LAYOUTS: readonly Layout[] = [
  {
    title: "texts directly in corpus, a note beside it",
    files: ["corpus/1.txt", "corpus/2.txt", "note.md"],
    articles: ["corpus/1.txt", "corpus/2.txt"],
    notes: ["note.md"],
  },
  {
    title: "the innermost folder, so that notes inside corpus stay notes",
    files: ["corpus/articles/1.md", "corpus/notes/n.md", "corpus/briefings/b.md", "corpus/actors.yaml"],
    articles: ["corpus/articles/1.md"],
    notes: ["corpus/briefings/b.md", "corpus/notes/n.md"],
  },
  {
    title: "a folder of articles in the opened folder",
    files: ["articles/1.md", "notes/n.md", "actors.yaml"],
    root: "corpus",
    articles: ["articles/1.md"],
    notes: ["notes/n.md"],
  },
  {
    title: "texts in corpus keep everything below it, but for the analyst's own folders",
    files: ["corpus/1.txt", "corpus/2023/2.txt", "corpus/sources/3.md", "corpus/notes/n.md"],
    articles: ["corpus/1.txt", "corpus/2023/2.txt", "corpus/sources/3.md"],
    notes: ["corpus/notes/n.md"],
  },
  {
    title: "articles by year below the named folder",
    files: ["Sources/2022/a.txt", "Sources/2023/b.txt", "n.md"],
    articles: ["Sources/2022/a.txt", "Sources/2023/b.txt"],
    notes: ["n.md"],
  },
  { title: "no corpus at all", files: ["a.md", "b.txt"], articles: [], notes: ["a.md"] },
  {
    title: "the opened folder is the corpus",
    files: ["1.txt", "2.md"],
    root: "corpus",
    articles: ["1.txt", "2.md"],
    notes: [],
  },
  {
    title: "folders as set, and a note's glob",
    files: ["press/1.txt", "wires/2.md", "corpus/3.txt", "work/n.md", "other/m.md"],
    config: { corpusInclude: ["press", "./wires/**"], notesInclude: ["work/*.md"] },
    articles: ["press/1.txt", "wires/2.md"],
    notes: ["work/n.md"],
  },
  {
    title: "packages, hidden folders and foreign formats are no articles",
    files: [
      "corpus/1.txt",
      "corpus/.git/x.txt",
      "corpus/logo.png",
      "node_modules/p/readme.md",
      ".obsidian/t.md",
      "n.md",
      "corpus/1.txt.source.yaml",
    ],
    articles: ["corpus/1.txt"],
    notes: ["n.md"],
  },
];

describe("workspace files", () => {
  for (const { title, files, config, root, articles, notes } of LAYOUTS) {
    it(title, () => {
      const layout = layoutOf(files, { ...DEFAULT_CONFIG, ...config }, root ?? "work");
      const withRole = (role: string): readonly string[] => files.filter((file) => layout.roleOf(file) === role).sort();
      assert.deepEqual({ articles: withRole("article"), notes: withRole("note") }, { articles, notes });
    });
  }

  it("lists sidecars with their articles, and names formats that are not read", async () => {
    const files = {
      "corpus/1.txt": "a",
      "corpus/1.txt.source.yaml": "id: one",
      "corpus/2.pdf": "%PDF",
      "actors.yaml": "actors: []",
    };
    await withFolder(files, async (root) => {
      const found = await findWorkspaceFiles(root, DEFAULT_CONFIG, nodeFileSystem, createMemoryLog());
      assert.deepEqual(found.articles, [{ file: "corpus/1.txt", sidecar: "corpus/1.txt.source.yaml" }]);
      assert.deepEqual(found.unread, ["corpus/2.pdf"]);
      assert.equal(found.registry, "actors.yaml");
    });
  });

  it("follows links inside the workspace once, and none out of it", async () => {
    const files = { "corpus/1.txt": "a", "store/2.txt": "b", "n.md": "n" };
    await withFolder({ "secret.txt": "s" }, async (outside) => {
      await withFolder(files, async (root) => {
        await symlink(join(root, "corpus"), join(root, "corpus", "again"));
        await symlink(root, join(root, "corpus", "up"));
        await symlink(join(root, "store", "2.txt"), join(root, "corpus", "two.txt"));
        await symlink(join(root, "corpus", "1.txt"), join(root, "corpus", "one.txt"));
        await symlink(join(outside, "secret.txt"), join(root, "corpus", "secret.txt"));
        await symlink(outside, join(root, "corpus", "outside"));
        await symlink(join(root, "nowhere"), join(root, "corpus", "broken.txt"));
        const log = createMemoryLog();
        const found = await findWorkspaceFiles(root, DEFAULT_CONFIG, nodeFileSystem, log);
        assert.deepEqual(
          found.articles.map(({ file }) => file),
          ["corpus/1.txt", "corpus/two.txt"],
        );
        assert.deepEqual(log.lines.map(({ message }) => message).sort(), [
          "corpus/broken.txt: the link leads nowhere.",
          "corpus/outside: the link leads out of the workspace and was not followed.",
          "corpus/secret.txt: the link leads out of the workspace and was not followed.",
        ]);
      });
    });
  });
});

const GLOBS: readonly (readonly [glob: string, fits: readonly string[], fitsNot: readonly string[]])[] = [
  ["**/*.md", ["a.md", "x/y/a.md"], ["a.txt", "a.md/b.txt"]],
  ["notes/*.md", ["notes/a.md"], ["notes/x/a.md", "other/a.md"]],
  ["corpus", ["corpus", "corpus/a.txt", "corpus/x/b.md"], ["corpus2/a.txt"]],
  ["./corpus/", ["corpus/a.txt"], ["x/corpus/a.txt"]],
  ["a/**/b?.{txt,md}", ["a/b1.txt", "a/x/y/b2.md"], ["a/b.txt", "a/b1.html"]],
  ["we(i)rd [1]+.txt", ["we(i)rd [1]+.txt"], ["weird 1.txt"]],
  ["{open", ["{open"], ["open"]],
  [".", ["anything/at.all"], []],
];

describe("globs", () => {
  for (const [glob, fits, fitsNot] of GLOBS) {
    it(glob, () => {
      const pattern = compileGlob(glob);
      for (const path of fits) assert.ok(pattern.test(path), path);
      for (const path of fitsNot) assert.ok(!pattern.test(path), path);
    });
  }
});
