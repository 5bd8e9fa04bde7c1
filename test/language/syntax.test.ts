/** Trees of sentences: who does what to whom, what is negated, words on their own offsets, and any text whatever without a throw. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseSentence } from "../../server/src/core/language/syntax/syntax.js";
import {
  dependentsOf,
  isBelow,
  pathToRoot,
  rootOf,
  subtreeRange,
  wordAt,
} from "../../server/src/core/language/syntax/tree.js";
import type { SyntaxTree } from "../../server/src/core/language/syntax/types.js";

function parse(text: string): SyntaxTree {
  return parseSentence(text, { start: 0, end: text.length });
}

/** Arcs as "head relation dependent", by the words themselves. */
function arcsOf(text: string): readonly string[] {
  const { words } = parse(text);
  const form = (index: number) => {
    const word = words[index];
    return word === undefined ? "ROOT" : text.slice(word.start, word.end);
  };
  return words.map((word, index) => `${form(word.head)} ${word.deprel} ${form(index)}`);
}

const ARCS: readonly (readonly [text: string, ...arcs: string[]])[] = [
  ["The mayor opened the bridge.", "opened nsubj mayor", "opened obj bridge", "ROOT root opened"],
  ["The bridge was opened by the mayor.", "opened nsubj:pass bridge", "opened obl:agent mayor"],
  ["Soldiers did not enter the village.", "enter nsubj Soldiers", "enter advmod not", "enter obj village"],
  ["The council didn't approve the plan.", "approve advmod n't", "approve obj plan", "approve nsubj council"],
  ["The mayor’s brother sold two houses.", "mayor case ’s", "brother nmod:poss mayor", "houses nummod two"],
  [
    "Salcedo was succeeded by Elena Paredes on 5 April 2021.",
    "succeeded obl:agent Elena",
    "Elena flat Paredes",
    "Elena case by",
    "succeeded nsubj:pass Salcedo",
  ],
  ["The minister said that the army had left the city.", "said ccomp left", "left nsubj army", "left obj city"],
];

describe("syntax", () => {
  for (const [text, ...arcs] of ARCS) {
    it(text, () => {
      const found = arcsOf(text);
      for (const arc of arcs) assert.ok(found.includes(arc), `${arc} is not in ${found.join(" · ")}`);
    });
  }

  it("reads a report that ends with its verb and the speaker behind it", () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ["The army has left the city, writes the Coast Gazette.", "writes", "Gazette"],
      ["The talks failed, reports the Harbour Post.", "reports", "Post"],
      ["“The bridge is closed”, notes the harbour office in Torvik.", "notes", "office"],
    ];
    for (const [text, verb, speaker] of cases) {
      const found = arcsOf(text);
      assert.ok(found.includes(`ROOT root ${verb}`), found.join(" · "));
      assert.ok(found.includes(`${verb} nsubj ${speaker}`), found.join(" · "));
      assert.ok(
        found.some((arc) => arc.startsWith(`${verb} ccomp `)),
        found.join(" · "),
      );
    }
  });

  it("gives lemmas with the help of the tags", () => {
    const text = "They saw the saws that weren’t sold to us.";
    const lemmas = parse(text).words.map(({ lemma }) => lemma);
    assert.deepEqual(lemmas, ["they", "see", "the", "saw", "that", "be", "not", "sell", "to", "we", "."]);
  });

  it("walks a tree", () => {
    const text = "The old mayor of Torvik opened the bridge.";
    const tree = parse(text);
    const root = rootOf(tree);
    const [subject = -1] = dependentsOf(tree, root, "nsubj");
    const range = subtreeRange(tree, subject);
    assert.equal(text.slice(range.start, range.end), "The old mayor of Torvik");
    assert.equal(wordAt(tree, text.indexOf("opened")), root);
    assert.equal(wordAt(tree, 3), -1);
    assert.ok(isBelow(tree, wordAt(tree, text.indexOf("Torvik")), subject));
    assert.deepEqual(pathToRoot(tree, subject), [subject, root]);
    assert.equal(dependentsOf(tree, root).length, 3);
  });

  it("gives a tree without words for a text without words", () => {
    assert.deepEqual(parseSentence(" \n ", { start: 0, end: 3 }), { start: 0, end: 3, words: [] });
    assert.equal(rootOf(parse("")), -1);
  });

  it("reads any text: words in order, one root, no circles", () => {
    const unit = fc.oneof(
      fc.constantFrom(..."aA1 .,-'’\"“”()\n\ud83d\ude00\u0416", "don't ", "the ", "said "),
      fc.string({ unit: "binary", maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 120 }), (parts) => {
        const text = parts.join("");
        const tree = parse(text);
        checkTree(tree, text);
      }),
      { numRuns: 150 },
    );
  });

  it("reads a sentence of ten thousand words in parts under one root", () => {
    const text = "the dog that saw the cat and ".repeat(1500);
    const tree = parse(text);
    assert.equal(tree.words.length, 10500);
    checkTree(tree, text);
  });
});

function checkTree(tree: SyntaxTree, text: string): void {
  let at = 0;
  for (const word of tree.words) {
    assert.ok(word.start >= at && word.end > word.start && word.end <= text.length);
    at = word.end;
    assert.ok(word.confidence >= 0 && word.confidence <= 1);
    assert.notEqual(word.lemma, "");
  }
  if (tree.words.length === 0) return;
  assert.equal(tree.words.filter(({ head }) => head === -1).length, 1);
  const root = rootOf(tree);
  const step = Math.max(1, Math.floor(tree.words.length / 300));
  for (let index = 0; index < tree.words.length; index += step)
    assert.equal(pathToRoot(tree, index).at(-1), root, "every word hangs from the root");
}
