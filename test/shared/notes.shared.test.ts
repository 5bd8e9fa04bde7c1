/** The five raw articles with the labelled sentences of a note: what is reported on each, printed and checked. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Diagnostic } from "../../server/src/core/rules/types.js";
import { readShared, seedArticles, sharedAbsent } from "../support/shared.js";
import { openTestWorkspace } from "../support/workspace.js";

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly expected: string;
}

/** What each labelled sentence must raise; `silent` for none of the contradiction, quotation and attribution rules. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  D01: ["contradicts-corpus"],
  D02: ["lost-attribution"],
  D06: ["name-variant"],
  D10: ["unsourced-claim"],
  D13: [],
  D14: [],
  D15: ["misquote"],
  D16: ["misquote"],
  D28: ["unknown-source"],
  D30: [],
};

/** Figures in different units conflict in nothing; that one of them is reported speech is another matter. */
const CONTRADICTIONS_ONLY = new Set(["D30"]);

const VERDICTS = new Set([
  "contradicts-source",
  "contradicts-corpus",
  "contradicts-note",
  "misquote",
  "lost-attribution",
]);

describe("labelled sentences over the five raw articles", { skip: sharedAbsent("gold/seeds.json") }, () => {
  const found = new Map<string, readonly Diagnostic[]>();
  const sentences = new Map<string, string>();

  before(async () => {
    const files = seedArticles();
    for (const { id, text } of labelled()) {
      const sentence = sentenceOf(id, text);
      sentences.set(id, sentence);
      files.set(`notes/${id}.md`, `${sentence}\n`);
    }
    const workspace = await openTestWorkspace(files);
    for (const id of sentences.keys()) found.set(id, await workspace.diagnostics(`notes/${id}.md`));
    for (const [id, diagnostics] of found) {
      process.stdout.write(`${id} ${sentences.get(id) ?? ""}\n`);
      for (const diagnostic of diagnostics)
        process.stdout.write(
          `     ${diagnostic.severity} ${diagnostic.code}: ${diagnostic.message}${diagnostic.related.map((related) => `\n         ${related.file}: ${related.text.slice(0, 140)}`).join("")}\n`,
        );
    }
  });

  for (const [id, codes] of Object.entries(EXPECTED)) {
    it(`${id} raises ${codes.join(", ") || "no verdict"}`, () => {
      const own = found.get(id) ?? [];
      for (const code of codes)
        assert.ok(
          own.some((diagnostic) => diagnostic.code === code),
          `${id} lacks ${code}`,
        );
      const verdicts = own.filter(
        (diagnostic) =>
          VERDICTS.has(diagnostic.code) &&
          !codes.includes(diagnostic.code) &&
          (!CONTRADICTIONS_ONLY.has(id) || diagnostic.code.startsWith("contradicts-")),
      );
      assert.deepEqual(
        verdicts.map((diagnostic) => diagnostic.message),
        [],
      );
    });
  }

  it("D01 names both values and relates both passages of the other article", () => {
    const diagnostic = found.get("D01")?.find((candidate) => candidate.code === "contradicts-corpus");
    assert.match(diagnostic?.message ?? "", /four policemen.*one policeman/su);
    assert.equal(diagnostic?.related.filter((related) => related.file.includes("003")).length, 2);
  });
});

function labelled(): readonly Labelled[] {
  const gold = JSON.parse(readShared("gold/seeds.json")) as { readonly acceptance: readonly Labelled[] };
  return gold.acceptance;
}

/** Labels give either the sentence in curly quotes or a quotation to be checked against a source. */
function sentenceOf(id: string, text: string): string {
  const quoted = /^Quote “(?<words>[^”]+)” (?<cite>\[@\d+\])/u.exec(text)?.groups;
  if (quoted !== undefined) return `The article says "${quoted["words"] ?? ""}" ${quoted["cite"] ?? ""}.`;
  if (/^Citation key (?<key>@\d+)/u.test(text)) return `Serbia moved tanks to the border [@005].`;
  if (id === "D30") return "About 20 vehicles were involved in the ambush [@003]. The attackers were 30 Serbs [@002].";
  if (id === "D06") return "Oleksandr Vucic met the ambassador [@002].";
  return /^“(?<words>[\s\S]*)”/u.exec(text)?.groups?.["words"] ?? text.replace(/[“”]/gu, "");
}
