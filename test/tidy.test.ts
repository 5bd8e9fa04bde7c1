/** The house rules that no linter knows: header comments, sizes, whole rule folders, nothing left for later without a reference. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { RULES } from "../server/src/core/rules/registry.js";

const MOST_LINES = 400;
const FOLDERS = ["client", "server", "test", "scripts"];
const FILES = FOLDERS.flatMap((folder) => filesUnder(folder)).filter((file) => /\.(?:ts|mjs|cjs)$/u.test(file));
const SOURCES = FILES.map((file) => ({ file, text: readFileSync(file, "utf8") }));

describe("tidy", () => {
  it("every module opens with a comment that says what it is for", () => {
    assertNone(SOURCES.filter(({ text }) => !/^(?:#!.*\n)?(?:\/\*\*|\/\/ )/u.test(text)).map(({ file }) => file));
  });

  it(`no module is longer than ${String(MOST_LINES)} lines`, () => {
    const tooLong = SOURCES.map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 })).filter(
      ({ lines }) => lines > MOST_LINES,
    );
    assertNone(tooLong.map(({ file, lines }) => `${file}: ${String(lines)}`));
  });

  it("nothing is left for later without a reference", () => {
    const later = new RegExp(
      `(?://|^\\s*\\*).*\\b(?:${["TO" + "DO", "FIX" + "ME", "X" + "XX"].join("|")})\\b(?!\\(#\\d+\\))`,
      "u",
    );
    assertNone(findLines(later));
  });

  it("no any, no double cast, no silenced compiler", () => {
    const banned = new RegExp(
      ["(?:: |<|as )" + "any\\b(?=[\\s;,)>\\]=]|$)", "as unknown" + " as ", "@ts-(?:ignore|nocheck|expect-error)"].join(
        "|",
      ),
      "u",
    );
    const isComment = /^\s*(?:\/\/|\*|\/\*)/u;
    assertNone(
      findLines(banned).filter(
        (line) => !line.startsWith("test/tidy") && !isComment.test(line.replace(/^[^:]+:\d+: /u, "")),
      ),
    );
  });

  it("every folder of a rule holds the rule and its page, and every rule is in the registry", () => {
    const folders = readdirSync("server/src/core/rules", { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    for (const { name } of folders) {
      const files = readdirSync(`server/src/core/rules/${name}`);
      assert.ok(files.includes("rule.ts") && files.includes("rule.md"), `${name} holds ${files.join(", ")}`);
    }
    assert.deepEqual(folders.map(({ name }) => name).sort(), RULES.map(({ name }) => name).sort());
  });
});

function findLines(pattern: RegExp): readonly string[] {
  return SOURCES.flatMap(({ file, text }) =>
    text
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${String(index + 1)}: ${line.trim()}`] : [])),
  );
}

function assertNone(found: readonly string[]): void {
  assert.equal(found.length, 0, `\n${found.join("\n")}`);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
