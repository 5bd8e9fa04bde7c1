/** Matrices in one memory, and the two operations on them that take most of a network's time. All sizes are counts of numbers. */
import { COLUMN_BLOCK, kernelModule } from "./kernelCode.js";

const FLOAT_BYTES = 4;
const PAGE_BYTES = 65536;
/** Room before the first matrix, so that no matrix has the address 0. */
const FIRST_ADDRESS = 64;

interface KernelFunctions {
  readonly memory: { readonly buffer: ArrayBuffer };
  product(...addressesAndSizes: readonly number[]): void;
  cell(...addressesAndSizes: readonly number[]): void;
}

/** What is used of WebAssembly; the core is compiled without a platform's types. */
interface WebAssemblyGlobal {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: KernelFunctions };
}
declare const WebAssembly: WebAssemblyGlobal;

/** How a product reads its left factor and writes its result, where rows do not lie side by side. */
export interface ProductLayout {
  readonly aRow: number;
  readonly aStep: number;
  readonly bStep: number;
  readonly cRow: number;
}

/** Matrices of one direction of a layer. */
export interface Recurrence {
  readonly gates: Float32Array;
  /** From a word's output to the next word's gates. */
  readonly again: Float32Array;
  readonly cells: Float32Array;
  /** Both directions of a layer beside each other, the backward one behind. */
  readonly output: Float32Array;
  readonly isBackward: boolean;
}

const GATES = 3;
/** No layer has more cells in one direction. */
const MOST_CELLS = 256;

export class Kernel {
  readonly #functions: KernelFunctions;
  #free = FIRST_ADDRESS;
  readonly #zeros: Float32Array;

  /** `numbers`: for how many numbers there is room. */
  constructor(numbers: number) {
    const pages = Math.ceil(((numbers + MOST_CELLS) * FLOAT_BYTES + FIRST_ADDRESS) / PAGE_BYTES);
    this.#functions = new WebAssembly.Instance(new WebAssembly.Module(kernelModule(pages))).exports;
    this.#zeros = this.matrix(MOST_CELLS);
  }

  /** Zeros for good; throws a RangeError where there is no room. */
  matrix(size: number): Float32Array {
    const matrix = new Float32Array(this.#functions.memory.buffer, this.#free, size);
    this.#free += Math.ceil((size * FLOAT_BYTES) / FIRST_ADDRESS) * FIRST_ADDRESS;
    return matrix;
  }

  /** c = a · b, or c += a · b: `rows` × `depth` by `depth` × `width`; `width` is a multiple of `COLUMN_BLOCK`. */
  product(
    c: Float32Array,
    a: Float32Array,
    b: Float32Array,
    rows: number,
    depth: number,
    width: number,
    adds: boolean,
    layout: ProductLayout = { aRow: depth, aStep: 1, bStep: width, cRow: width },
  ): void {
    if (rows === 0 || depth === 0) return;
    this.#functions.product(
      c.byteOffset,
      a.byteOffset,
      b.byteOffset,
      rows,
      depth,
      width * FLOAT_BYTES,
      layout.aRow * FLOAT_BYTES,
      layout.aStep * FLOAT_BYTES,
      layout.bStep * FLOAT_BYTES,
      layout.cRow * FLOAT_BYTES,
      Number(adds),
    );
  }

  /**
   * Steps of recurrent cells over `count` words, of which `gates` holds what comes from the input: forget, output and fresh value of each
   * cell beside each other. A cell keeps as much of its old value as the forget gate says, and takes the rest from the fresh one.
   */
  recur({ gates, again, cells, output, isBackward }: Recurrence, width: number, count: number): void {
    const row = width * FLOAT_BYTES;
    const gateRow = GATES * row;
    const outputRow = 2 * row;
    const outputFrom = output.byteOffset + (isBackward ? row : 0);
    for (let step = 0; step < count; step += 1) {
      const at = isBackward ? count - 1 - step : step;
      const before = isBackward ? at + 1 : at - 1;
      const gatesAt = gates.byteOffset + at * gateRow;
      const cellsBefore = step === 0 ? this.#zeros.byteOffset : cells.byteOffset + before * row;
      if (step > 0)
        this.#functions.product(
          gatesAt,
          outputFrom + before * outputRow,
          again.byteOffset,
          1,
          width,
          gateRow,
          0,
          FLOAT_BYTES,
          gateRow,
          0,
          1,
        );
      this.#functions.cell(gatesAt, cellsBefore, cells.byteOffset + at * row, outputFrom + at * outputRow, row);
    }
  }
}

/** The least multiple of `COLUMN_BLOCK` that is not below `width`. */
export function blockWidth(width: number): number {
  return Math.ceil(width / COLUMN_BLOCK) * COLUMN_BLOCK;
}
