/** All diagnostics of the sample workspace, as one reviewed text; `UPDATE_GOLDEN=1 npm test` writes it anew. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, it } from "node:test";
import { RULES } from "../../server/src/core/rules/registry.js";
import type { Diagnostic } from "../../server/src/core/rules/types.js";
import { openTestWorkspace } from "../support/workspace.js";

const CORPUS = resolve(process.cwd(), "corpus");
const GOLDEN = resolve(process.cwd(), "test/corpus/golden.txt");

describe("the sample workspace", () => {
  it("has exactly the reviewed diagnostics", async () => {
    const found = await diagnostics();
    const text = found.map(described).join("\n");
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(GOLDEN, text);
    assert.equal(text, readFileSync(GOLDEN, "utf8"));
  });

  it("shows every rule at least once", async () => {
    const codes = new Set((await diagnostics()).map((diagnostic) => diagnostic.code));
    assert.deepEqual(RULES.filter((rule) => rule.offByDefault !== true).map((rule) => rule.name).filter((name) => !codes.has(name)), []);
  });
});

async function diagnostics(): Promise<readonly (Diagnostic & { readonly words: string })[]> {
  const files = new Map<string, string>([["actors.yaml", readFileSync(join(CORPUS, "actors.yaml"), "utf8")]]);
  for (const folder of ["articles", "notes", "briefings"]) {
    for (const name of readdirSync(join(CORPUS, folder)).sort()) files.set(`${folder}/${name}`, readFileSync(join(CORPUS, folder, name), "utf8"));
  }
  const workspace = await openTestWorkspace(files);
  const all: (Diagnostic & { readonly words: string })[] = [];
  for (const [file, text] of files) {
    if (file.startsWith("articles/") || !file.endsWith(".md")) continue;
    for (const diagnostic of await workspace.diagnostics(file)) all.push({ ...diagnostic, words: text.slice(diagnostic.range.start, diagnostic.range.end) });
  }
  return all;
}

function described(diagnostic: Diagnostic & { readonly words: string }): string {
  const related = diagnostic.related.map((passage) => `    ${passage.file}: ${passage.message}\n      ${passage.text}\n`).join("");
  const fixes = diagnostic.fixes.map((fix) => `    fix: ${fix.title}\n`).join("");
  return `${diagnostic.file}: ${diagnostic.severity} ${diagnostic.code}${diagnostic.kind === undefined ? "" : ` (${diagnostic.kind})`}\n  ${diagnostic.words.replace(/\s+/gu, " ")}\n  ${diagnostic.message}\n${related}${fixes}`;
}
