/**
 * The bytes of a trained model: "DSYN", format and length of a header in JSON, the header, and the sections it describes, in order.
 * A section of weights is a sparse table: the gaps between its non-zero entries and their values, each packed by `huffman.ts`.
 */
import { unpackBytes } from "./huffman.js";

export const MAGIC = 0x4e595344;
export const FORMAT = 2;
export const PREFACE_BYTES = 12;
/** A gap this long says that the next one is to be added to it. */
export const LONGEST_GAP = 255;
/** The largest value that is stored. */
export const LARGEST_VALUE = 40;

export interface SparseSection {
  /** Entries of the table. */
  readonly size: number;
  /** Bytes of gaps and of values before packing, and after. */
  readonly gaps: number;
  readonly packedGaps: number;
  readonly values: number;
  readonly packedValues: number;
  /** The weight that the largest value stands for. */
  readonly top: number;
}

/** Terms of the confidence in hundredths of log-odds; what a list does not hold counts as nothing. */
export interface ConfidenceTerms {
  /** By the step of the parser's lead for the head, and for the relation. */
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  /** By the number of `headSteps` or `relationSteps` that the lead of the second look reaches; the first for no second look. */
  readonly secondHeads: readonly number[];
  readonly secondRelations: readonly number[];
  readonly headSteps: readonly number[];
  readonly relationSteps: readonly number[];
  /** By the number of the relation. */
  readonly labels: readonly number[];
}

export interface ModelHeader {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Sets of tags, which the words of the dictionary name by number; the first is that of new words. */
  readonly tagSets: readonly (readonly number[])[];
  /** Words of the dictionary: four bytes of the word's atom and two of its set. */
  readonly words: number;
  /** For each row of the label table the labels seen there. */
  readonly labelSets: readonly (readonly number[])[];
  /** Slots of the table of clusters, two bytes each, behind the 1024 bytes of coarse clusters. */
  readonly clusterSlots: number;
  readonly taggerBits: number;
  readonly taggerPasses: readonly SparseSection[];
  readonly moveBits: number;
  readonly moves: SparseSection;
  readonly labelBits: number;
  readonly labelWeights: SparseSection;
  /** The second look at heads, and at relations. */
  readonly headBits: number;
  readonly heads: SparseSection;
  readonly relationBits: number;
  readonly relations: SparseSection;
  readonly confidence: ConfidenceTerms;
  /** The parser's leads that part its arcs into equal shares. */
  readonly moveSteps: readonly number[];
  readonly labelSteps: readonly number[];
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
    return Uint16Array.from(
      { length: count },
      (_, index) => (bytes[2 * index] ?? 0) | ((bytes[2 * index + 1] ?? 0) << 8),
    );
  }

  /** Whole weights; each was stored as the signed square root of itself, so that small ones differ and large ones are not clipped. */
  sparse(section: SparseSection): Int16Array {
    const table = new Int16Array(section.size);
    const gaps = unpackBytes(this.bytes(section.packedGaps), section.gaps);
    const values = unpackBytes(this.bytes(section.packedValues), section.values);
    const weights = Int16Array.from({ length: 256 }, (_, byte) => storedWeight((byte << 24) >> 24, section.top));
    let at = -1;
    let gap = 0;
    for (let value = 0; value < section.values; gap += 1) {
      const step = gaps[gap] ?? 0;
      at += step;
      if (step === LONGEST_GAP) continue;
      at += 1;
      table[at] = weights[values[value] ?? 0] ?? 0;
      value += 1;
    }
    return table;
  }
}

export function storedWeight(value: number, top: number): number {
  return Math.sign(value) * Math.round(top * (value / LARGEST_VALUE) ** 2);
}

/** The header is Latin letters and signs; the core has no decoder for more. */
function latinText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
