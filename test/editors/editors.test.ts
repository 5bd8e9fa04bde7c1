/** Neovim and Emacs with their own clients over stdio; skipped where one is not installed. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { withFolder } from "../support/temporaryFolder.js";
import { HARBOUR_FILES } from "../lsp/fixtureWorkspace.js";

/** An editor starts, the server reads its weights, and the machine may be busy. */
const TIMEOUT_MILLIS = 180_000;

interface Seen {
  readonly diagnostics: readonly { readonly code?: string; readonly text?: string; readonly line: number }[];
  readonly hover: string;
  readonly definition: { readonly file: string; readonly line: number };
}

describe("other editors", () => {
  it("Neovim shows diagnostics and the card, and goes to the passage", (test) => {
    if (!runs("nvim", ["--version"])) {
      test.skip("nvim is not installed");
      return undefined;
    }
    return checkEditor("nvim", ["--headless", "-u", "NONE", "-c", `luafile ${script("neovim.lua")}`]);
  });

  it("Emacs with eglot shows diagnostics and the card, and goes to the passage", (test) => {
    if (!runs("emacs", ["--batch", "--eval", "(progn (package-initialize) (require 'eglot))"])) {
      test.skip("emacs or its package eglot is not installed");
      return undefined;
    }
    return checkEditor("emacs", ["--batch", "-l", script("emacs.el")]);
  });
});

async function checkEditor(program: string, args: readonly string[]): Promise<void> {
  await withFolder(HARBOUR_FILES, async (root) => {
    const result = join(root, "seen.json");
    const run = spawnSync(program, args, {
      encoding: "utf8",
      timeout: TIMEOUT_MILLIS,
      env: {
        ...process.env,
        HOME: root,
        DOSSIER_NODE: process.execPath,
        DOSSIER_SERVER: join(process.cwd(), "dist", "server.js"),
        DOSSIER_ROOT: root,
        DOSSIER_RESULT: result,
      },
    });
    const told = `${run.stdout}\n${run.stderr}`;
    const text = await readFile(result, "utf8").catch(() => assert.fail(`${program} left no result:\n${told}`));
    checkSeen(JSON.parse(text) as Seen, told);
  });
}

function checkSeen({ diagnostics, hover, definition }: Seen, told: string): void {
  const isContradiction = ({ code, text }: Seen["diagnostics"][number]): boolean =>
    code === "contradicts-source" || (text ?? "").includes("Nine");
  assert.ok(
    diagnostics.some((diagnostic) => diagnostic.line === 2 && isContradiction(diagnostic)),
    `${JSON.stringify(diagnostics)}\n${told}`,
  );
  assert.match(hover, /What the inquiry found/u);
  assert.match(hover, /The Arnholm Gazette/u);
  assert.deepEqual(definition, { file: "inquiry.md", line: 7 });
}

function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

function script(name: string): string {
  return join(process.cwd(), "test", "editors", name);
}
