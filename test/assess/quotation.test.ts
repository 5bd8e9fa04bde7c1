/** Quotations found in a source as they stand or with folded typography, and every change of a figure, a negation or a name refused. */
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  matchPreparedQuotation,
  matchQuotation,
  prepareQuotationText,
} from "../../server/src/core/assess/quotation.js";
import type { QuoteDifference, QuoteMatchKind } from "../../server/src/core/assess/types.js";
import { NEWS_SENTENCES } from "./newsSentences.js";

/** `marked` is the source with the expected match between `<|` and `|>`. */
function checkFound(quote: string, marked: string, expected: "exact" | "folded"): void {
  const start = marked.indexOf("<|");
  const end = marked.indexOf("|>") - 2;
  const text = marked.replace("<|", "").replace("|>", "");
  const match = matchQuotation(quote, text);
  assert.equal(match.match, expected, `“${quote}” in “${text}”: ${JSON.stringify(match)}`);
  assert.equal(text.slice(match.start, match.end), text.slice(start, end));
}

function checkAltered(quote: string, text: string, ...expected: readonly QuoteDifference[]): void {
  const match = matchQuotation(quote, text);
  assert.equal(match.match, "altered", `“${quote}” in “${text}”: ${JSON.stringify(match)}`);
  if (expected.length > 0) assert.deepEqual(match.differences, expected);
}

function checkKind(quote: string, text: string, expected: QuoteMatchKind): void {
  assert.equal(matchQuotation(quote, text).match, expected, `“${quote}” in “${text}”`);
}

describe("quotations that stand in the source", () => {
  it("finds words verbatim", () => {
    checkFound("sold $1.2 billion", "The bank <|sold $1.2 billion|> of its reserves.", "exact");
    checkFound("the ferry", "On Monday <|the ferry|>'s owner spoke.", "exact");
  });

  it("folds typography", () => {
    checkFound("The lawyer's office was searched", "<|The lawyer’s office was searched|>.", "folded");
    checkFound("the island's sovereignty", "to protect <|the island”s sovereignty|>, he said", "folded");
    checkFound("the plan , he said", "It was <|the plan, he said|>.", "folded");
    checkFound("belongs to them, notes the paper", "It <|belongs to them” , – notes the paper|>.", "folded");
    checkFound("An army corps returned to the river", "<|An army\u00A0corps\nreturned to\u00A0 the river|>.", "folded");
    checkFound("cease-fire line of 1974", "along the <|cease–fire line of 1974|>", "folded");
    checkFound("Agnes Varkonyi warned", "<|Ágnes Várkonyi warned|> them", "folded");
    checkFound("no civilians were killed.", "that <|no civilians were killed|> in the raid", "folded");
    checkFound("…were killed", "civilians <|were killed|> in the raid", "folded");
    checkFound("Ünder the bridge", "u\u0308nder <|U\u0308nder the bridge|>".replace("u\u0308nder ", ""), "folded");
  });

  it("jumps over marked omissions", () => {
    checkFound("The court … fined him", "<|The court sentenced him to 14 years and fined him|> again.", "folded");
    checkFound("The court [...] fined him", "<|The court sentenced him to 14 years and fined him|> again.", "folded");
    checkFound("The court . . . fined him", "<|The court sentenced him to 14 years and fined him|> again.", "folded");
  });

  it("accepts editorial brackets", () => {
    checkFound("[T]he ministry denied", "<|the ministry denied|> it", "folded");
    checkFound("[He] tries again", "He <|tries again|>", "folded");
    checkFound("and then [the mayor] left the hall", "<|and then he left the hall|>", "folded");
    checkFound("the [Danish] embassy was closed", "<|the embassy was closed|>", "folded");
    checkFound("the embassies [sic] was closed", "<|the embassies was closed|>", "folded");
    checkFound("The embassies was closed", "<|The embassies [sic] was closed|>", "folded");
    checkFound("the embassies [sic] WAS closed", "<|the embassies [sic] was closed|>", "folded");
  });
});

describe("quotations that the source does not bear out", () => {
  it("names what differs", () => {
    checkAltered("30 soldiers were wounded in the clash", "In all, 90 soldiers were wounded in the clash.", {
      kind: "digit",
      quote: "30",
      source: "90",
    });
    checkAltered("He did not deny arming the crew", "He denied arming the crew.", {
      kind: "negation",
      quote: "did not deny",
      source: "denied",
    });
    checkAltered("Brandão left the meeting early", "On Monday, Dossou left the meeting early.", {
      kind: "name",
      quote: "Brandão",
      source: "Dossou",
    });
    checkAltered("the convoy was fired on from the road", "the convoy was fired on from both sides of the road", {
      kind: "missing",
      quote: "",
      source: "both sides of",
    });
    checkAltered("the whole convoy was fired on", "the convoy was fired on", {
      kind: "added",
      quote: "whole",
      source: "",
    });
    checkAltered("a clash between rebels and peacekeepers", "a clash between rioters and peacekeepers", {
      kind: "word",
      quote: "rebels",
      source: "rioters",
    });
  });

  it("does not let marks hide a change", () => {
    checkAltered("The army did … support the coup", "The army did not support the coup.");
    checkAltered("He [never] agreed to the terms of the deal", "He agreed to the terms of the deal.");
    checkAltered("a force of [30] men crossed the river", "a force of 80 men crossed the river");
    checkAltered("and then [Sané] left the hall with them", "and then Okonjo left the hall with them");
  });

  it("does not find words inside words", () => {
    checkKind("30 soldiers", "130 soldiers", "none");
    checkKind("5 billion dollars", "1.5 billion dollars", "altered");
    checkKind("he denied it", "she denied it", "none");
  });

  it("stays silent on unrelated text", () => {
    checkKind("the loan will be repaid in full", "Two trawlers were detained inside the exclusive zone.", "none");
    checkKind("of the", "Two trawlers in a zone.", "none");
    checkKind("…", "Two trawlers … in a zone.", "none");
    checkKind("", "Two trawlers", "none");
  });
});

const CORPUS = NEWS_SENTENCES.join(" ");
const PREPARED = prepareQuotationText(CORPUS);
const sentence = fc.constantFrom(...NEWS_SENTENCES);

function accepted(quote: string): boolean {
  const match = matchPreparedQuotation(quote, PREPARED).match;
  return match === "exact" || match === "folded";
}

/** Words of the sentence with their offsets. */
function wordsIn(text: string): readonly { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

describe("edits of quotations", () => {
  it("accepts typographic variants", () => {
    const variants: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.replace(/ /g, "\u00A0"),
      (text) => text.replace(/ /g, "\n"),
      (text) => text.replace(/[’“”]/g, (mark) => (mark === "’" ? "'" : '"')),
      (text) => text.replace(/’/g, "‘"),
      (text) => text.replace(/-/g, "‑"),
      (text) => text.normalize("NFD"),
      (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
      (text) => text.replace(/, /g, " , "),
      (text) => text.replace(/\.$/, ""),
      (text) => `…${text}`,
      (text) => text.replace(/\b(\p{L})(\p{L}+) /u, "[$1]$2 "),
    ];
    fc.assert(
      fc.property(sentence, fc.constantFrom(...variants), (text, vary) => accepted(vary(text))),
      { seed: 11, numRuns: 600 },
    );
  });

  it("never accepts a changed digit", () => {
    const numbered = NEWS_SENTENCES.filter((text) => /[0-9]/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...numbered), fc.nat(), fc.integer({ min: 1, max: 9 }), (text, which, by) => {
        const digits = [...text.matchAll(/[0-9]/g)];
        const digit = digits[which % digits.length];
        assert.ok(digit);
        const changed = text.slice(0, digit.index) + String((Number(digit[0]) + by) % 10) + text.slice(digit.index + 1);
        return !accepted(changed);
      }),
      { seed: 12, numRuns: 600 },
    );
  });

  it("never accepts a dropped, doubled, added or replaced word", () => {
    const edits: readonly ((words: string) => string)[] = [
      () => "",
      (word) => `${word} ${word}`,
      (word) => `not ${word}`,
      () => "Xanthia",
      (word) => `${word} 7`,
    ];
    fc.assert(
      fc.property(sentence, fc.nat(), fc.constantFrom(...edits), (text, which, edit) => {
        const words = wordsIn(text);
        const word = words[1 + (which % (words.length - 2))];
        assert.ok(word);
        return !accepted(text.slice(0, word.start) + edit(word.word) + text.slice(word.end));
      }),
      { seed: 13, numRuns: 1500 },
    );
  });

  it("never accepts a removed negation, also behind a marked omission", () => {
    const negated = NEWS_SENTENCES.filter((text) => /\b(?:not|never|cannot) /.test(text));
    for (const text of negated) {
      assert.ok(!accepted(text.replace(/\b(?:not|never) |not(?= dissolve)/, "")), text);
      assert.ok(!accepted(text.replace(/\b(?:not|never) |not(?= dissolve)/, "… ")), text);
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.string({ unit: "binary", maxLength: 200 }),
        (quote, text) => {
          const match = matchQuotation(quote, text);
          assert.ok(match.match === "none" ? match.start === -1 : match.start >= 0 && match.end <= text.length);
        },
      ),
      { seed: 14, numRuns: 500 },
    );
  });
});

describe("long texts", () => {
  it("finds and aligns a long quotation in a megabyte", () => {
    const words = NEWS_SENTENCES.join(" ").split(" ");
    // A fixed shuffle makes prose of the same vocabulary without repeats of the whole.
    let state = 7;
    const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648);
    const text = Array.from({ length: 170_000 }, () => words[next() % words.length]).join(" ");
    const quote = text.slice(600_000, 602_600).split(" ").slice(1, -1);
    const changed = quote.map((word, index) => (index === 200 ? "Xanthia" : word)).join(" ");
    const started = performance.now();
    assert.equal(matchQuotation(quote.join("  "), text).match, "folded");
    const folded = performance.now();
    assert.equal(matchQuotation(changed, text).match, "altered");
    const altered = performance.now();
    console.log(`  folded ${Math.round(folded - started)} ms, altered ${Math.round(altered - folded)} ms`);
    assert.ok(altered - started < 5000);
  });

  it("does not hang on one endless word", () => {
    const started = performance.now();
    matchQuotation("aa", "a".repeat(1_000_000));
    matchQuotation("… a … b … a … b … c".repeat(5), "a b ".repeat(50_000));
    assert.ok(performance.now() - started < 5000);
  });
});
