/** Quotations of the raw articles: typographic variants are accepted, a changed digit, negation or name never. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { matchQuotation } from "../../server/src/core/assess/quotation.js";
import { readShared, sharedAbsent } from "../support/shared.js";

interface Quoted {
  readonly file: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

interface Gold {
  readonly phenomena: readonly { readonly id: string; readonly quotes: readonly Quoted[] }[];
  readonly contradictions: readonly { readonly id: string; readonly quotes: readonly Quoted[] }[];
}

const TYPOGRAPHIC = ["H6", "H7", "H9", "H11"];
const CHANGES: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly change: (found: string) => string;
}[] = [
  { name: "digit", pattern: /\d/u, change: (digit) => String((Number(digit) + 1) % 10) },
  {
    name: "number word",
    pattern: /\b(?:two|three|four|five|six|seven|ten)\b/u,
    change: (word) => (word === "four" ? "five" : "four"),
  },
  {
    name: "negation",
    pattern: /\b(?:is|are|was|were|will|would|could|does|has|have)\b(?! not)/u,
    change: (verb) => `${verb} not`,
  },
  {
    name: "name",
    pattern: /\b(?:Serbia|Kosovo|Russia|NATO|Ukraine|Belgrade|Moscow)\b/u,
    change: (name) => (name === "Albania" ? "Serbia" : "Albania"),
  },
];

describe("quotations of the raw articles", { skip: sharedAbsent("gold/seeds.json") }, () => {
  const gold =
    sharedAbsent("gold/seeds.json") === false
      ? (JSON.parse(readShared("gold/seeds.json")) as Gold)
      : { phenomena: [], contradictions: [] };

  for (const { id, quotes } of gold.phenomena.filter((phenomenon) => TYPOGRAPHIC.includes(phenomenon.id))) {
    it(`${id} is accepted with plain typography`, () => {
      for (const quoted of quotes) {
        const match = matchQuotation(plain(quoted.quote), readShared(`seeds/${quoted.file}`));
        assert.match(match.match, /^(?:exact|folded)$/u, quoted.quote);
        assert.ok(match.start < quoted.end && quoted.start < match.end, quoted.quote);
      }
    });
  }

  it("refuses every change of a digit, a number word, a negation or a name", () => {
    const quotes = gold.contradictions.flatMap((pair) => pair.quotes).filter((quoted) => quoted.quote.length > 30);
    const tried = { changes: 0, quotations: new Set<string>() };
    for (const quoted of quotes) {
      const text = readShared(`seeds/${quoted.file}`);
      for (const { name, pattern, change } of CHANGES) {
        const altered = quoted.quote.replace(pattern, change);
        if (altered === quoted.quote) continue;
        tried.changes++;
        tried.quotations.add(quoted.quote);
        const match = matchQuotation(altered, text);
        assert.ok(
          match.match === "altered" || match.match === "none",
          `${name}: “${altered}” passed as ${match.match}`,
        );
      }
    }
    process.stdout.write(`${String(tried.changes)} changes of ${String(tried.quotations.size)} quotations refused\n`);
    assert.ok(tried.quotations.size >= 10);
  });
});

function plain(quote: string): string {
  return quote
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/–/gu, "-")
    .replace(/\u00a0/gu, " ");
}
