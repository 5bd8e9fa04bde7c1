/**
 * The bytes of a trained model: "DSYN", format and length of a header in JSON, the header, and the sections it describes, in order:
 * coarse clusters, the table of clusters, the hashes of the embeddings' features, the embeddings, the matrices of the network.
 */
import { unpackBytes } from "./huffman.js";

export const MAGIC = 0x4e595344;
export const FORMAT = 3;
export const PREFACE_BYTES = 12;

/** Terms of the confidence in hundredths of log-odds. */
export interface ConfidenceTerms {
  readonly always: number;
  /** By the log-odds of the network's share for the head, and for the relation. */
  readonly head: number;
  readonly relation: number;
  /** By the number of the relation. */
  readonly labels: readonly number[];
}

/** Ascending hashes as gaps of four bytes, all lowest bytes first, each of the four lists packed by `huffman.ts`. */
export interface HashSection {
  readonly count: number;
  readonly packed: readonly number[];
}

export interface ModelHeader {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Slots of the table of clusters, two bytes each, behind the 1024 bytes of coarse clusters. */
  readonly clusterSlots: number;
  readonly hashes: HashSection;
  readonly sizes: {
    readonly width: number;
    readonly cells: number;
    readonly arc: number;
    readonly relation: number;
    readonly tags: number;
    readonly relations: number;
  };
  /** What a value stands for, and bytes of the values when packed. */
  readonly embeddings: { readonly unit: number; readonly packed: number };
  /** For each matrix what a value, of two bytes, stands for. */
  readonly matrixUnits: readonly number[];
  readonly confidence: ConfidenceTerms;
}

/** Reads sections one after the other. */
export class SectionReader {
  readonly header: ModelHeader;
  readonly #bytes: Uint8Array;
  #at: number;

  /** Throws a RangeError where the bytes are no model of this format: the program was built with the wrong file. */
  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== FORMAT)
      throw new RangeError("no syntax weights");
    this.#bytes = bytes;
    this.#at = PREFACE_BYTES + view.getUint32(8, true);
    this.header = JSON.parse(latinText(bytes.subarray(PREFACE_BYTES, this.#at))) as ModelHeader;
  }

  bytes(count: number): Uint8Array {
    const from = this.#at;
    this.#at += count;
    return this.#bytes.subarray(from, this.#at);
  }

  numbers16(count: number): Uint16Array {
    const bytes = this.bytes(2 * count);
    const numbers = new Uint16Array(count);
    for (let at = 0; at < count; at += 1) numbers[at] = (bytes[2 * at] ?? 0) | ((bytes[2 * at + 1] ?? 0) << 8);
    return numbers;
  }

  /** Whole numbers of two bytes, each so many times `unit`. */
  matrix(count: number, unit: number): Float32Array {
    return Float32Array.from(Int16Array.from(this.numbers16(count)), (value) => value * unit);
  }

  packedValues(count: number, packed: number): Int8Array {
    return Int8Array.from(unpackBytes(this.bytes(packed), count));
  }

  hashes({ count, packed }: HashSection): Int32Array {
    const parts = packed.map((length) => unpackBytes(this.bytes(length), count));
    const hashes = new Int32Array(count);
    let hash = 0;
    for (let at = 0; at < count; at += 1) {
      const gap = parts.reduce((sum, part, index) => sum | ((part[at] ?? 0) << (8 * index)), 0);
      hash = (hash + gap) | 0;
      hashes[at] = hash;
    }
    return hashes;
  }
}

/** The header is Latin letters and signs; the core has no decoder for more. */
function latinText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
