/** The second look at trees: which heads are tried, and what a confidence is made of. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { confidenceOf, leadRow } from "../../server/src/core/language/syntax/confidence.js";
import { HeadCandidates } from "../../server/src/core/language/syntax/headCandidates.js";
import { labelHashesOf, MOVES, ParserState, SHIFT } from "../../server/src/core/language/syntax/parserState.js";

const LABELS = labelHashesOf(1);

function stateOf(heads: readonly number[]): ParserState {
  const state = new ParserState(LABELS);
  state.reset(heads.length);
  state.head.set(heads);
  return state;
}

function candidatesOf(heads: readonly number[], word: number): readonly number[] {
  const candidates = new HeadCandidates(stateOf(heads));
  candidates.read(word);
  return Array.from(candidates.heads.subarray(0, candidates.count));
}

/** Heads of the tree that `choices` lead to; the root hangs from the number of words. */
function treeOf(words: number, choices: readonly number[]): readonly number[] {
  const state = new ParserState(LABELS);
  state.reset(words);
  for (let step = 0; !state.done; step += 1) {
    const allowed = Array.from({ length: MOVES }, (_, move) => move).filter((move) => state.allows(move));
    const move = allowed[(choices[step] ?? 0) % allowed.length] ?? SHIFT;
    if (move === SHIFT) state.shift();
    else state.attach(move, 0);
  }
  return Array.from(state.head.subarray(0, words));
}

function isTreeWithoutCrossings(heads: readonly number[]): boolean {
  return heads.every((head, word) => {
    const low = Math.min(word, head);
    const high = Math.max(word, head);
    const inside = heads.every((other, at) => {
      if (head === heads.length || other === heads.length || at === word) return true;
      const [from, to] = [Math.min(at, other), Math.max(at, other)];
      return !(from < low && low < to && to < high) && !(low < from && from < high && high < to);
    });
    let above = word;
    for (let steps = 0; above !== heads.length && steps <= heads.length; steps += 1)
      above = heads[above] ?? heads.length;
    return inside && above === heads.length;
  });
}

describe("a second look at heads", () => {
  // "Soldiers saw boats there", all hanging from "saw".
  const heads = [1, 4, 1, 1];

  it("tries what is seen from the gap", () => {
    assert.deepEqual(candidatesOf(heads, 3), [2, 1]);
    assert.deepEqual(candidatesOf(heads, 0), [1]);
    assert.deepEqual(candidatesOf(heads, 2), [1, 3]);
  });

  it("tries the present head among others, and nothing that would cross an arc or close a circle", () => {
    const trees = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.array(fc.nat(5), { maxLength: 40 }));
    fc.assert(
      fc.property(trees, ([words, choices]) => {
        const tree = treeOf(words, choices);
        for (const [word, head] of tree.entries()) {
          if (head === words) continue;
          const candidates = candidatesOf(tree, word);
          assert.ok(candidates.length === MOST || candidates.includes(head), `${head} of ${word} in ${tree.join()}`);
          for (const candidate of candidates)
            assert.ok(isTreeWithoutCrossings(tree.with(word, candidate)), `${candidate} for ${word} in ${tree.join()}`);
        }
      }),
    );
  });
});

/** Candidates of a word, at most. */
const MOST = 16;

describe("confidence", () => {
  const terms = {
    heads: [0, 100],
    relations: [0],
    secondHeads: [0, -100],
    secondRelations: [],
    headSteps: [50],
    relationSteps: [],
    labels: [0, 200],
  };
  const arc = { headStep: 0, labelStep: 0, headLead: -1, labelLead: -1, label: 0 };

  it("adds up what is known of an arc", () => {
    assert.equal(confidenceOf(terms, arc), 0.5);
    assert.ok(confidenceOf(terms, { ...arc, headStep: 1 }) > 0.7);
    assert.ok(confidenceOf(terms, { ...arc, headLead: 10 }) < 0.3);
    assert.ok(confidenceOf(terms, { ...arc, label: 1 }) > 0.85);
    assert.equal(confidenceOf(terms, { ...arc, label: 7 }), 0.5);
  });

  it("counts the steps that a lead reaches, from one on; none for no lead", () => {
    assert.deepEqual(
      [-1, 0, 49, 50, 51].map((lead) => leadRow([50], lead)),
      [0, 1, 1, 2, 2],
    );
  });
});
