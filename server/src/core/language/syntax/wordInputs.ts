/**
 * What the network is given of a word: the sum of the embeddings of its form, ends, shape and clusters, and what the network's first products
 * make of that. Read once and remembered.
 */
import type { WordAtoms } from "../tags/wordAtoms.js";
import { NO_ROW, type RowTable } from "./rowTable.js";

/** Words remembered before the memory is emptied; each takes two kilobytes. */
const MOST_WORDS = 4000;
/** Longer words are data, and would fill the memory. */
const LONGEST_REMEMBERED = 40;

export interface Embeddings {
  readonly rows: RowTable;
  readonly width: number;
  /** Row by row; a value stands for so many times `unit`. */
  readonly values: Int8Array;
  readonly unit: number;
}

export class WordInputs {
  readonly #known = new Map<string, Float32Array>();

  constructor(
    private readonly atoms: WordAtoms,
    private readonly embeddings: Embeddings,
    private readonly project: (input: Float32Array) => Float32Array,
  ) {}

  /** `form` as `syntacticForm` gives it. */
  of(form: string): Float32Array {
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    const input = this.project(this.#read(form));
    if (form.length > LONGEST_REMEMBERED) return input;
    if (this.#known.size >= MOST_WORDS) this.#known.clear();
    this.#known.set(form, input);
    return input;
  }

  #read(form: string): Float32Array {
    const { rows, width, values, unit } = this.embeddings;
    const input = new Float32Array(width);
    for (const atom of this.atoms.read(form)) {
      const row = rows.of(atom);
      if (row === NO_ROW) continue;
      for (let at = 0, from = row * width; at < width; at += 1, from += 1)
        input[at] = (input[at] ?? 0) + (values[from] ?? 0) * unit;
    }
    return input;
  }
}
