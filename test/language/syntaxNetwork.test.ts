/** The parts under the reading of trees: products of matrices, recurrent cells, the best tree of all scores, what a confidence is made of. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { blockWidth, Kernel } from "../../server/src/core/language/network/kernel.js";
import { COLUMN_BLOCK } from "../../server/src/core/language/network/kernelCode.js";
import { confidenceOf, logOdds, shareOf } from "../../server/src/core/language/syntax/confidence.js";
import { DISTANCES, distanceStep } from "../../server/src/core/language/syntax/distances.js";
import { NO_ROW, RowTable } from "../../server/src/core/language/syntax/rowTable.js";
import { bestTree } from "../../server/src/core/language/syntax/spanningTree.js";

const ROOM = 40_000;
const number = fc.float({ min: -4, max: 4, noNaN: true });

function filled(kernel: Kernel, size: number, values: readonly number[]): Float32Array {
  const matrix = kernel.matrix(size);
  for (let at = 0; at < size; at += 1) matrix[at] = (values[at % values.length] ?? 0) * (1 + (at % 7));
  return matrix;
}

describe("products of matrices", () => {
  it("are the sums of plain loops, to the last bit", () => {
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 2 }),
    );
    fc.assert(
      fc.property(sizes, fc.array(number, { minLength: 3, maxLength: 11 }), fc.boolean(), (size, values, adds) => {
        const [rows, depth, blocks] = size;
        const width = blocks * COLUMN_BLOCK;
        const kernel = new Kernel(ROOM);
        const a = filled(kernel, rows * depth, values);
        const b = filled(kernel, depth * width, values.toReversed());
        const c = filled(kernel, rows * width, [1, -2]);
        const expected = Array.from(c, (before, at) => {
          const [row, column] = [Math.floor(at / width), at % width];
          let sum = adds ? before : 0;
          for (let step = 0; step < depth; step += 1)
            sum = Math.fround(sum + Math.fround((a[row * depth + step] ?? 0) * (b[step * width + column] ?? 0)));
          return sum;
        });
        kernel.product(c, a, b, rows, depth, width, adds);
        assert.deepEqual(Array.from(c), expected);
      }),
    );
  });

  it("read a factor across its rows where they are told to", () => {
    const kernel = new Kernel(ROOM);
    const a = filled(kernel, 6, [1, 2, 3]);
    const b = filled(kernel, 3 * COLUMN_BLOCK, [2]);
    const c = kernel.matrix(2 * COLUMN_BLOCK);
    kernel.product(c, a, b, 2, 3, COLUMN_BLOCK, false, { aRow: 1, aStep: 2, bStep: COLUMN_BLOCK, cRow: COLUMN_BLOCK });
    const expected = (row: number) =>
      [0, 1, 2].reduce((sum, step) => sum + (a[row + 2 * step] ?? 0) * (b[step * COLUMN_BLOCK] ?? 0), 0);
    assert.deepEqual([c[0], c[COLUMN_BLOCK]], [expected(0), expected(1)]);
  });

  it("ask for whole blocks of columns", () => {
    assert.deepEqual([1, 32, 33].map(blockWidth), [32, 32, 64]);
  });
});

describe("recurrent cells", () => {
  const squash = (value: number) => {
    const inside = Math.max(-3, Math.min(3, value));
    return (inside * (27 + inside ** 2)) / (27 + 9 * inside ** 2);
  };
  const open = (value: number) => 0.5 + 0.5 * squash(0.5 * value);

  it("keep and take what their gates say, in either direction", () => {
    const width = COLUMN_BLOCK;
    for (const isBackward of [false, true]) {
      const kernel = new Kernel(ROOM);
      const gates = filled(kernel, 3 * 3 * width, [0.3, -0.8, 1.4, 0.1, -0.2]);
      const input = Array.from(gates);
      const again = filled(kernel, 3 * width * width, [0.02, -0.01, 0.005]);
      const cells = kernel.matrix(3 * width);
      const output = kernel.matrix(3 * 2 * width);
      kernel.recur({ gates, again, cells, output, isBackward }, width, 3);
      let before = { cells: new Array<number>(width).fill(0), output: new Array<number>(width).fill(0) };
      for (const at of isBackward ? [2, 1, 0] : [0, 1, 2]) {
        const gate = (index: number) =>
          (input[at * 3 * width + index] ?? 0) +
          before.output.reduce((sum, value, row) => sum + value * (again[row * 3 * width + index] ?? 0), 0);
        const now = before.cells.map((old, cell) => {
          const [forget, fresh] = [open(gate(cell)), squash(gate(2 * width + cell))];
          return fresh + forget * (old - fresh);
        });
        const out = now.map((value, cell) => open(gate(width + cell)) * squash(value));
        out.forEach((value, cell) => {
          assert.ok(
            Math.abs(value - (output[(2 * at + Number(isBackward)) * width + cell] ?? 0)) < 1e-4,
            `cell ${String(cell)} of word ${String(at)}`,
          );
        });
        before = { cells: now, output: out };
      }
    }
  });
});

describe("the best tree", () => {
  const isTree = (heads: readonly number[]) =>
    heads.filter((head) => head === heads.length).length === 1 &&
    heads.every((_, word) => {
      let above = word;
      for (let steps = 0; above !== heads.length && steps <= heads.length; steps += 1)
        above = heads[above] ?? heads.length;
      return above === heads.length;
    });

  function* allHeads(count: number, done: readonly number[] = []): Generator<readonly number[]> {
    if (done.length === count) yield done;
    else for (let head = 0; head <= count; head += 1) if (head !== done.length) yield* allHeads(count, [...done, head]);
  }

  it("is that of the highest sum among all trees with one root", () => {
    const scores = fc
      .integer({ min: 1, max: 5 })
      .chain((count) =>
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: count * (count + 1), maxLength: count * (count + 1) }),
      );
    fc.assert(
      fc.property(scores, (values) => {
        const count = Math.round((Math.sqrt(1 + 4 * values.length) - 1) / 2);
        const table = Float32Array.from(values);
        const sum = (heads: Iterable<number>) =>
          Array.from(heads).reduce((total, head, word) => total + (table[word * (count + 1) + head] ?? 0), 0);
        const heads = new Int32Array(count);
        bestTree(table, count + 1, count, heads);
        assert.ok(isTree(Array.from(heads)), heads.join());
        const best = Math.max(...[...allHeads(count)].filter(isTree).map(sum));
        assert.equal(sum(heads), best);
      }),
    );
  });
});

describe("features of words", () => {
  it("have the row of their place", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 60 }), fc.integer(), (hashes, other) => {
        const table = new RowTable(Int32Array.from(hashes));
        hashes.forEach((hash, row) => {
          assert.equal(table.of(hash), row);
        });
        if (!hashes.includes(other)) assert.equal(table.of(other), NO_ROW);
      }),
    );
  });
});

describe("distances", () => {
  it("grow with the words between, on either side, and the root has its own", () => {
    assert.equal(distanceStep(3, 9, 9), 0);
    const steps = [4, 5, 10, 30, 90, 2, 1].map((head) => distanceStep(3, head, 99));
    assert.deepEqual(steps, [1, 2, 6, 10, 10, 11, 12]);
    assert.ok(Math.max(...steps) < DISTANCES);
  });
});

describe("confidence", () => {
  const terms = { always: 0, head: 100, relation: 50, labels: [0, 200] };

  it("adds up what the network says of an arc and what its relation tells", () => {
    assert.equal(confidenceOf(terms, { head: 0.5, relation: 0.5, label: 0 }), 0.5);
    assert.ok(confidenceOf(terms, { head: 0.9, relation: 0.5, label: 0 }) > 0.85);
    assert.ok(confidenceOf(terms, { head: 0.5, relation: 0.1, label: 0 }) < 0.3);
    assert.ok(confidenceOf(terms, { head: 0.5, relation: 0.5, label: 1 }) > 0.85);
    assert.equal(confidenceOf(terms, { head: 0.5, relation: 0.5, label: 7 }), 0.5);
  });

  it("is neither nothing nor everything", () => {
    assert.ok(Number.isFinite(logOdds(0)) && Number.isFinite(logOdds(1)));
    assert.equal(shareOf(Float32Array.of(9, 1, 1), 1, 2, 0), 0.5);
  });
});
