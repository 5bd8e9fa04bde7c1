/** Runs the marked examples beside this file through VS Code's own tokenizer, over a small stub of the Markdown grammar and, where a host is installed, over VS Code's own. */
import { describe, it, type TestContext } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative, resolve } from "node:path";

const ROOT = process.cwd();
const FOLDER = join(ROOT, "test", "grammar");
const RUNNER = join(ROOT, "node_modules", "vscode-tmgrammar-test", "dist", "unit.js");

describe("the injected grammar", () => {
  it("colours notes over the stub of the Markdown grammar", () => {
    checkExamples("stub", join(FOLDER, "markdown.stub.tmLanguage.json"));
  });

  it("colours notes over the Markdown grammar of VS Code", (test: TestContext) => {
    const grammar = installedMarkdownGrammar();
    if (grammar === undefined) {
      test.skip("no VS Code host is installed (npm run test:host installs one)");
      return;
    }
    checkExamples("vscode", grammar);
  });
});

function checkExamples(name: string, markdownGrammar: string): void {
  const folder = join(ROOT, "out", "grammar");
  mkdirSync(folder, { recursive: true });
  const config = join(folder, `${name}.json`);
  const fromConfig = (path: string): string => relative(folder, path);
  const grammars = [
    { language: "markdown", scopeName: "text.html.markdown", path: fromConfig(markdownGrammar) },
    {
      scopeName: "text.html.markdown.dossier",
      path: fromConfig(join(ROOT, "syntaxes", "dossier.injection.tmLanguage.json")),
      injectTo: ["text.html.markdown"],
    },
  ];
  writeFileSync(
    config,
    JSON.stringify({ contributes: { languages: [{ id: "markdown", extensions: [".md"] }], grammars } }),
  );
  const examples = readdirSync(FOLDER).filter((file) => file.endsWith(".test.md"));
  assert.notEqual(examples.length, 0);
  const paths = examples.map((file) => join("test", "grammar", file));
  const run = spawnSync(process.execPath, [RUNNER, "--config", config, ...paths], { cwd: ROOT, encoding: "utf8" });
  assert.equal(run.status, 0, run.stdout);
}

function installedMarkdownGrammar(): string | undefined {
  const cache = join(homedir(), ".cache", "vscode-host");
  const hosts = [
    process.env["VSCODE_HOST_DIR"],
    ...(existsSync(cache) ? readdirSync(cache).map((release) => join(cache, release)) : []),
  ];
  return hosts
    .filter((host) => host !== undefined)
    .map((host) =>
      resolve(host, "node_modules/code-server/lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json"),
    )
    .find((path) => existsSync(path));
}
