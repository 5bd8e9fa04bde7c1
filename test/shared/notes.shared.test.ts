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

/** What each labelled sentence must raise, and none of the other verdicts. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  D01: ["contradicts-corpus"],
  D02: ["lost-attribution", "denial-omitted"],
  D03: ["single-source"],
  D04: ["single-source"],
  D05: ["contradicts-note"],
  D06: ["name-variant"],
  D07: ["wrong-role"],
  D10: ["unsourced-claim"],
  D11: ["inherited-probability"],
  D12: ["overstated-certainty"],
  D13: [],
  D14: [],
  D15: ["misquote"],
  D16: ["misquote"],
  D17: ["unsupported-citation"],
  D18: ["ambiguous-name"],
  D19: ["contradicts-corpus"],
  D21: ["source-ungraded", "source-undated"],
  D23: ["relative-date"],
  D26: ["contradicts-source"],
  D27: ["translators-note"],
  D28: ["unknown-source"],
  D29: ["anchor-drift", "misquote"],
  D30: [],
};

/** Sentences for labels that describe a case instead of quoting one. */
const SENTENCES: Readonly<Record<string, string>> = {
  D05: "The All-Serbian Assembly met on 9 June 2024 [@001]. The All-Serbian Assembly met on 8 June 2024.",
  D06: "Oleksandr Vucic met the ambassador [@002].",
  D07: "Vulin, the Serbian president, met the ambassador [@000].",
  D11: "It is likely that the Balkans will be the new point of application for Moscow's efforts [@003].",
  D18: "The Security Council's Patrushev is in charge of the operation [@000].",
  D19: "The humanitarian center is spying for Russia [@004].",
  D21: "Patrushev is in charge of the operation [@000].",
  D23: "Armed Serbs ambushed a police patrol last Sunday [@003].",
  D26: "The most recent crisis was instigated by Serbia in September 2021 [@004].",
  D29: 'Many soldiers were wounded [@002, "90 NATO soldiers were badly wounded"]. They were of NATO [@002, "80 NATO soldiers were wounded"].',
  D30: "About 20 vehicles were involved in the ambush [@003]. The attackers were 30 Serbs [@002].",
};

/** Figures in different units conflict in nothing; that one of them is reported speech is another matter. */
const CONTRADICTIONS_ONLY = new Set(["D30"]);

/** A note that contradicts itself is contradicted by what it cites too. */
const ALSO_CORPUS = new Set(["D05"]);

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
          (!CONTRADICTIONS_ONLY.has(id) || diagnostic.code.startsWith("contradicts-")) &&
          (!ALSO_CORPUS.has(id) || diagnostic.code !== "contradicts-corpus"),
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
  const own = SENTENCES[id];
  if (own !== undefined) return own;
  const quoted = /^Quote “(?<words>[^”]+)” (?<cite>\[@\d+\])/u.exec(text)?.groups;
  if (quoted !== undefined) return `The article says "${quoted["words"] ?? ""}" ${quoted["cite"] ?? ""}.`;
  if (/^Citation key (?<key>@\d+)/u.test(text)) return `Serbia moved tanks to the border [@005].`;
  return /^“(?<words>[\s\S]*)”/u.exec(text)?.groups?.["words"] ?? text.replace(/[“”]/gu, "");
}
