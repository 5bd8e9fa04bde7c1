/** Walks the posting list of one term in ascending order of documents, decoding a block at a time and skipping the rest. */
import type { PagedFile } from "./pagedFile.js";
import { BLOCK_HEADER_SIZE, BLOCK_SIZE, decodeDocuments } from "./postingList.js";
import type { TermEntry } from "./termDictionary.js";

/** The document after the last one. */
export const NO_MORE = 0x7fffffff;

const NO_BYTES = Buffer.alloc(0);
const DOCUMENTS_AT = 4;
const POSITIONS_AT = 8;
const LENGTH_AT = 12;
const FREQUENCY_AT = 14;

export class PostingCursor {
  readonly entry: TermEntry;
  readonly #file: PagedFile;
  readonly #header: Buffer;
  readonly #blocks: number;
  readonly #documents = new Uint32Array(BLOCK_SIZE);
  readonly #frequencies = new Uint16Array(BLOCK_SIZE);
  #block = -1;
  #count = 0;
  #index = 0;
  /** Block that `boundary` looked at last; documents only grow, so it is never before it. */
  #shallow = 0;
  /** Positions of the block `#positionsBlock`, read up to those of the posting `#positionsIndex`. */
  #positions: Buffer = NO_BYTES;
  #positionsBlock = -1;
  #positionsIndex = 0;
  #positionsAt = 0;
  /** The document it stands on, or NO_MORE. */
  document = -1;

  constructor(file: PagedFile, entry: TermEntry) {
    this.entry = entry;
    this.#file = file;
    this.#blocks = Math.ceil(entry.documents / BLOCK_SIZE);
    this.#header = file.read(entry.start, entry.headerLength);
    this.#load(0);
  }

  get frequency(): number {
    return this.#frequencies[this.#index] ?? 0;
  }

  next(): void {
    this.#index += 1;
    if (this.#index < this.#count) this.document = this.#documents[this.#index] ?? NO_MORE;
    else this.#load(this.#block + 1);
  }

  /** To the first document from `target` on. */
  advance(target: number): void {
    if (this.document >= target) return;
    if (this.#lastOf(this.#block) < target) {
      const block = this.#blockOf(target, this.#block + 1);
      this.#load(block);
      if (this.document === NO_MORE || this.document >= target) return;
    }
    const documents = this.#documents;
    let index = this.#index;
    while (index < this.#count && (documents[index] ?? NO_MORE) < target) index += 1;
    this.#index = index;
    this.document = index < this.#count ? (documents[index] ?? NO_MORE) : NO_MORE;
    if (index >= this.#count) this.#load(this.#block + 1);
  }

  /** Looks ahead without moving: the block that would hold `target`, for `blockEnd`, `blockFrequency` and `blockLength`. */
  look(target: number): void {
    let block = Math.max(this.#shallow, this.#block);
    while (block < this.#blocks - 1 && this.#lastOf(block) < target) block += 1;
    this.#shallow = block;
  }

  /** Last document of the block looked at. */
  get blockEnd(): number {
    return this.#lastOf(this.#shallow);
  }

  get blockFrequency(): number {
    return this.#blocks === 1
      ? this.entry.greatestFrequency
      : this.#header.readUInt16LE(this.#shallow * BLOCK_HEADER_SIZE + FREQUENCY_AT);
  }

  get blockLength(): number {
    return this.#blocks === 1
      ? this.entry.leastLength
      : this.#header.readUInt16LE(this.#shallow * BLOCK_HEADER_SIZE + LENGTH_AT);
  }

  /** Positions of the term in the document it stands on, ascending. Asked in the order of the documents it costs no more than reading on. */
  positions(): readonly number[] {
    if (this.#positionsBlock !== this.#block) this.#loadPositions();
    const bytes = this.#positions;
    let at = this.#positionsAt;
    for (; this.#positionsIndex < this.#index; this.#positionsIndex += 1)
      for (let left = this.#frequencies[this.#positionsIndex] ?? 0; left > 0; at += 1)
        if ((bytes[at] ?? 0) < 128) left -= 1;
    this.#positionsAt = at;
    const found: number[] = [];
    let position = 0;
    for (let left = this.frequency; left > 0; left -= 1) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      position += value;
      found.push(position);
    }
    return found;
  }

  #load(block: number): void {
    this.#index = 0;
    this.#block = block;
    if (block >= this.#blocks) {
      this.#count = 0;
      this.document = NO_MORE;
      return;
    }
    const { start, headerLength, documentsLength } = this.entry;
    const from = this.#offset(block, DOCUMENTS_AT, documentsLength);
    const to = this.#offset(block + 1, DOCUMENTS_AT, documentsLength);
    const bytes = this.#file.read(start + headerLength + from, to - from);
    const previous = block === 0 ? -1 : this.#lastOf(block - 1);
    this.#count = decodeDocuments(bytes, previous, this.#documents, this.#frequencies);
    this.document = this.#documents[0] ?? NO_MORE;
  }

  #loadPositions(): void {
    const { start, headerLength, documentsLength, positionsLength } = this.entry;
    const from = this.#offset(this.#block, POSITIONS_AT, positionsLength);
    const to = this.#offset(this.#block + 1, POSITIONS_AT, positionsLength);
    this.#positions = this.#file.read(start + headerLength + documentsLength + from, to - from);
    this.#positionsBlock = this.#block;
    this.#positionsIndex = 0;
    this.#positionsAt = 0;
  }

  /** Where a block begins, by the table; the first begins at nothing and the one after the last at the end. */
  #offset(block: number, field: number, end: number): number {
    if (block === 0) return 0;
    return block >= this.#blocks ? end : this.#header.readUInt32LE(block * BLOCK_HEADER_SIZE + field);
  }

  #lastOf(block: number): number {
    if (this.#blocks === 1) return block === 0 ? (this.#documents[this.#count - 1] ?? NO_MORE) : NO_MORE;
    return block >= this.#blocks ? NO_MORE : this.#header.readUInt32LE(block * BLOCK_HEADER_SIZE);
  }

  #blockOf(target: number, from: number): number {
    let low = from;
    let high = this.#blocks;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#lastOf(middle) < target) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
