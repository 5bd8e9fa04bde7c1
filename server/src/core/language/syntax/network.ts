/**
 * The network that reads a sentence: two layers of recurrent cells in both directions over the words' inputs; tags, heads and
 * relations are read from the second (Kiperwasser and Goldberg 2016; Dozat and Manning 2017). Linear in the length of the sentence
 * but for the scores of all pairs of words.
 */
import { blockWidth, Kernel, type Recurrence } from "../network/kernel.js";
import { distanceStep, DISTANCES } from "./distances.js";

export interface NetworkSizes {
  /** Numbers of a word's input, of the cells of one direction, and of what the scores of heads and of relations are made from. */
  readonly width: number;
  readonly cells: number;
  readonly arc: number;
  readonly relation: number;
  readonly tags: number;
  readonly relations: number;
}

/** Name, rows and columns of a matrix. */
export type MatrixShape = readonly [name: string, rows: number, columns: number];

const GATES = 3;
const LAYERS = [1, 2] as const;
const SIDES = ["f", "b"] as const;
const NEVER = -1e9;

/** The matrices of a network, in the order in which their weights are stored. */
export function matrixShapes(sizes: NetworkSizes): readonly MatrixShape[] {
  const { width, cells, arc, relation, tags, relations } = sizes;
  const both = 2 * cells;
  return [
    ...LAYERS.flatMap((layer) =>
      SIDES.flatMap((side): MatrixShape[] => [
        [`w${layer}${side}`, layer === 1 ? width : both, GATES * cells],
        [`u${layer}${side}`, cells, GATES * cells],
        [`z${layer}${side}`, 1, GATES * cells],
      ]),
    ),
    ["tag", both, blockWidth(tags)],
    ["tagBias", 1, blockWidth(tags)],
    ["depIn", width, relation],
    ["headIn", width, relation],
    ["depArc", both, arc],
    ["depArcBias", 1, arc],
    ["depRel", both, relation],
    ["headArc", both, arc],
    ["headArcBias", 1, arc],
    ["headRel", both, relation],
    ["relBias", 1, relation],
    ["pair", arc, arc],
    ["pairBias", 1, arc],
    ["rootArc", 1, arc],
    ["rootRel", 1, relation],
    ["distance", 1, DISTANCES],
    ["distanceRel", DISTANCES, relation],
    ["relOut", relation, blockWidth(relations)],
    ["relOutBias", 1, blockWidth(relations)],
  ];
}

/** One network reads one sentence at a time; what it found stands in its matrices until the next. */
export class Network {
  /** Apart from one word's scores to the next, in `tagScores`, `headScores` and `relationScores`. */
  readonly tagColumns: number;
  headColumns = 0;
  readonly relationColumns: number;
  readonly tagScores: Float32Array;
  /** For each word the scores of all heads; the column of the sentence's length is the root. */
  readonly headScores: Float32Array;
  /** For each word the scores of all relations to the head that it was given. */
  readonly relationScores: Float32Array;
  readonly #kernel: Kernel;
  readonly #weights = new Map<string, Float32Array>();
  readonly #input: Float32Array;
  readonly #layers: readonly Layer[];
  readonly #dep: Float32Array;
  readonly #head: Float32Array;
  readonly #headColumns: Float32Array;
  readonly #query: Float32Array;
  readonly #depRel: Float32Array;
  readonly #headRel: Float32Array;
  readonly #hidden: Float32Array;
  /** What distance adds to the score of a head, by how far behind its dependent it stands. */
  readonly #distanceScores: Float32Array;

  /** `weightsOf` gives the weights of each matrix; no sentence has more words than `longest`. */
  constructor(
    private readonly sizes: NetworkSizes,
    weightsOf: (shape: MatrixShape) => Float32Array,
    private readonly longest: number,
  ) {
    const { width, cells, arc, relation, tags, relations } = sizes;
    const shapes = matrixShapes(sizes);
    const words = longest + 1;
    this.tagColumns = blockWidth(tags);
    this.relationColumns = blockWidth(relations);
    const wide = blockWidth(words);
    const ofLayer = words * cells * 2 * (GATES + 2);
    const scratch =
      width +
      words * (this.tagColumns + this.relationColumns + 3 * arc + 3 * relation + wide) +
      2 * ofLayer +
      wide * arc;
    const slack = (shapes.length + 40) * blockWidth(1);
    const held = shapes.reduce((sum, [, rows, columns]) => sum + rows * columns, 0);
    const kernel = new Kernel(held + scratch + slack);
    this.#kernel = kernel;
    for (const shape of shapes) {
      const [name, rows, columns] = shape;
      const matrix = kernel.matrix(rows * columns);
      matrix.set(weightsOf(shape));
      this.#weights.set(name, matrix);
    }
    this.#input = kernel.matrix(width);
    this.#layers = LAYERS.map((layer) => {
      const output = kernel.matrix(words * 2 * cells);
      const sides = SIDES.map((side) => ({
        weights: this.#matrix(`w${layer}${side}`),
        again: this.#matrix(`u${layer}${side}`),
        bias: this.#matrix(`z${layer}${side}`),
        gates: kernel.matrix(words * GATES * cells),
        cells: kernel.matrix(words * cells),
        output,
        isBackward: side === "b",
      }));
      return { output, sides };
    });
    this.tagScores = kernel.matrix(words * this.tagColumns);
    this.headScores = kernel.matrix(words * wide);
    this.#dep = kernel.matrix(words * arc);
    this.#head = kernel.matrix(words * arc);
    this.#query = kernel.matrix(words * arc);
    this.#headColumns = kernel.matrix(wide * arc);
    this.#depRel = kernel.matrix(words * relation);
    this.#headRel = kernel.matrix(words * relation);
    this.#hidden = kernel.matrix(words * relation);
    this.relationScores = kernel.matrix(words * this.relationColumns);
    this.#distanceScores = this.#scoresOfDistances();
  }

  /** What a word's input gives to the first layer and to its relations, whatever its sentence: to be kept for the next time. */
  project(input: Float32Array): Float32Array {
    const { width, cells, relation } = this.sizes;
    const gates = GATES * cells;
    const projected = new Float32Array(SIDES.length * gates + 2 * relation);
    this.#input.set(input);
    this.#layers[0]?.sides.forEach(({ weights, bias, gates: room }, side) => {
      room.set(bias);
      this.#kernel.product(room, this.#input, weights, 1, width, gates, true);
      projected.set(room.subarray(0, gates), side * gates);
    });
    this.#linear(this.#depRel, this.#input, 1, width, "depIn", "relBias");
    this.#linear(this.#headRel, this.#input, 1, width, "headIn");
    projected.set(this.#depRel.subarray(0, relation), SIDES.length * gates);
    projected.set(this.#headRel.subarray(0, relation), SIDES.length * gates + relation);
    return projected;
  }

  /** Reads the words, at most `longest`, given by what `project` made of their inputs. */
  read(words: readonly Float32Array[]): void {
    const count = Math.min(words.length, this.longest);
    const { cells, arc, relation } = this.sizes;
    const [first, second] = this.#layers;
    if (first === undefined || second === undefined || count === 0) return;
    this.#place(words, first, count);
    for (const side of first.sides) this.#kernel.recur(side, cells, count);
    for (const side of second.sides) {
      fillRows(side.gates, side.bias, count);
      this.#kernel.product(side.gates, first.output, side.weights, count, 2 * cells, GATES * cells, true);
      this.#kernel.recur(side, cells, count);
    }
    this.#linear(this.tagScores, second.output, count, 2 * cells, "tag", "tagBias");
    this.#linear(this.#dep, second.output, count, 2 * cells, "depArc", "depArcBias");
    this.#linear(this.#head, second.output, count, 2 * cells, "headArc", "headArcBias");
    rectify(this.#dep, count * arc);
    rectify(this.#head, count * arc);
    this.#kernel.product(this.#depRel, second.output, this.#matrix("depRel"), count, 2 * cells, relation, true);
    this.#kernel.product(this.#headRel, second.output, this.#matrix("headRel"), count, 2 * cells, relation, true);
    this.#head.set(this.#matrix("rootArc"), count * arc);
    this.#headRel.set(this.#matrix("rootRel"), count * relation);
    this.#linear(this.#query, this.#dep, count, arc, "pair", "pairBias");
    this.#scoreHeads(count);
  }

  /** Puts the projected words where the first layer and the relations add to them. */
  #place(words: readonly Float32Array[], { sides }: Layer, count: number): void {
    const { cells, relation } = this.sizes;
    const gates = GATES * cells;
    for (let at = 0; at < count; at += 1) {
      const word = words[at];
      if (word === undefined) continue;
      sides.forEach((side, index) => {
        side.gates.set(word.subarray(index * gates, (index + 1) * gates), at * gates);
      });
      const from = sides.length * gates;
      this.#depRel.set(word.subarray(from, from + relation), at * relation);
      this.#headRel.set(word.subarray(from + relation), at * relation);
    }
  }

  /** Scores the relations of all words to their heads, of which `count` is the root. */
  relate(heads: Int32Array, count: number): void {
    const { relation } = this.sizes;
    const far = this.#matrix("distanceRel");
    for (let dependent = 0; dependent < count; dependent += 1) {
      const head = heads[dependent] ?? count;
      const own = dependent * relation;
      const other = head * relation;
      const step = distanceStep(dependent, head, count) * relation;
      for (let at = 0; at < relation; at += 1) {
        const value = (this.#depRel[own + at] ?? 0) + (this.#headRel[other + at] ?? 0) + (far[step + at] ?? 0);
        this.#hidden[own + at] = value > 0 ? value : 0;
      }
    }
    this.#linear(this.relationScores, this.#hidden, count, relation, "relOut", "relOutBias");
  }

  #scoreHeads(count: number): void {
    const { arc } = this.sizes;
    const wide = blockWidth(count + 1);
    this.headColumns = wide;
    for (let at = 0; at < arc; at += 1) {
      const row = at * wide;
      for (let word = 0, from = at; word <= count; word += 1, from += arc)
        this.#headColumns[row + word] = this.#head[from] ?? 0;
      this.#headColumns.fill(0, row + count + 1, row + wide);
    }
    this.#kernel.product(this.headScores, this.#query, this.#headColumns, count, arc, wide, false);
    const ofRoot = this.#matrix("distance")[0] ?? 0;
    for (let dependent = 0; dependent < count; dependent += 1) {
      const row = dependent * wide;
      const nearest = this.longest - dependent;
      for (let head = 0; head < count; head += 1)
        this.headScores[row + head] = (this.headScores[row + head] ?? 0) + (this.#distanceScores[nearest + head] ?? 0);
      this.headScores[row + count] = (this.headScores[row + count] ?? 0) + ofRoot;
      this.headScores[row + dependent] = NEVER;
    }
  }

  /** The head of `dependent` is at `longest` - `dependent` + head. */
  #scoresOfDistances(): Float32Array {
    const distance = this.#matrix("distance");
    return Float32Array.from(
      { length: 2 * this.longest + 1 },
      (_, at) => distance[distanceStep(this.longest, at, -1)] ?? 0,
    );
  }

  /** result = input · matrix + bias. */
  #linear(result: Float32Array, input: Float32Array, rows: number, depth: number, name: string, bias?: string): void {
    const matrix = this.#matrix(name);
    const width = matrix.length / depth;
    if (bias !== undefined) fillRows(result, this.#matrix(bias), rows);
    this.#kernel.product(result, input, matrix, rows, depth, width, bias !== undefined);
  }

  #matrix(name: string): Float32Array {
    const matrix = this.#weights.get(name);
    if (matrix === undefined) throw new RangeError(`no matrix ${name}`);
    return matrix;
  }
}

interface Side extends Recurrence {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

interface Layer {
  readonly sides: readonly Side[];
  /** Both sides beside each other. */
  readonly output: Float32Array;
}

function fillRows(matrix: Float32Array, row: Float32Array, rows: number): void {
  for (let at = 0; at < rows; at += 1) matrix.set(row, at * row.length);
}

function rectify(values: Float32Array, count: number): void {
  for (let at = 0; at < count; at += 1) if ((values[at] ?? 0) < 0) values[at] = 0;
}
