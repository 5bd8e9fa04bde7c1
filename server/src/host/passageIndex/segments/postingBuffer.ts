/** The postings of one term on their way to disk; its arrays are kept from term to term. Positions are coded at once, so that merging copies them. */
import type { ListShape } from "./postingList.js";
import { VarintReader } from "./varintReader.js";

const FIRST_POSTINGS = 1024;
const FIRST_POSITIONS = 4096;
/** Bytes that one coded position may take. */
const LONGEST_POSITION = 5;

/** The new number of a document that is left out. */
export const GONE = 0xffffffff;

export class PostingBuffer {
  documents = new Uint32Array(FIRST_POSTINGS);
  frequencies = new Uint16Array(FIRST_POSTINGS);
  /** Coded positions of all documents, each document's as differences from nothing on. */
  positions = new Uint8Array(FIRST_POSITIONS);
  /** Where the positions of each document end. */
  positionEnds = new Uint32Array(FIRST_POSTINGS);
  count = 0;
  #length = 0;
  #lastPosition = 0;

  clear(): void {
    this.count = 0;
    this.#length = 0;
  }

  /** Documents ascend, and so do the positions of one document. */
  addOccurrence(document: number, position: number): void {
    let last = this.count - 1;
    if (last < 0 || this.documents[last] !== document) {
      this.#reservePosting();
      last = this.count++;
      this.documents[last] = document;
      this.frequencies[last] = 0;
      this.#lastPosition = 0;
    }
    this.frequencies[last] = (this.frequencies[last] ?? 0) + 1;
    if (this.#length + LONGEST_POSITION > this.positions.length) this.#reservePositions(LONGEST_POSITION);
    let rest = position - this.#lastPosition;
    while (rest > 127) {
      this.positions[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.positions[this.#length++] = rest;
    this.positionEnds[last] = this.#length;
    this.#lastPosition = position;
  }

  /** Adds a whole list as it stands on disk, without its table of blocks; `numbers` gives the new number of each document, or GONE. */
  addList(bytes: Uint8Array, shape: ListShape, numbers: Uint32Array): void {
    const documents = new VarintReader(bytes, 0);
    const end = bytes.length;
    this.#reservePositions(end - shape.documentsLength);
    let at = shape.documentsLength;
    let document = -1;
    for (let left = shape.documents; left > 0; left -= 1) {
      const coded = documents.next();
      document += (coded >>> 1) + 1;
      const frequency = (coded & 1) === 1 ? 1 : documents.next();
      const number = numbers[document] ?? GONE;
      if (number === GONE) {
        for (let ends = frequency; ends > 0 && at < end; at += 1) if ((bytes[at] ?? 0) < 128) ends -= 1;
        continue;
      }
      for (let ends = frequency; ends > 0 && at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        this.positions[this.#length++] = byte;
        if (byte < 128) ends -= 1;
      }
      this.#reservePosting();
      this.documents[this.count] = number;
      this.frequencies[this.count] = frequency;
      this.positionEnds[this.count] = this.#length;
      this.count += 1;
    }
  }

  #reservePosting(): void {
    if (this.count < this.documents.length) return;
    const capacity = this.count * 2;
    this.documents = grown(this.documents, new Uint32Array(capacity));
    this.frequencies = grown(this.frequencies, new Uint16Array(capacity));
    this.positionEnds = grown(this.positionEnds, new Uint32Array(capacity));
  }

  #reservePositions(size: number): void {
    if (this.#length + size > this.positions.length)
      this.positions = grown(this.positions, new Uint8Array((this.#length + size) * 2));
  }
}

function grown<Values extends Uint32Array | Uint16Array | Uint8Array>(from: Values, to: Values): Values {
  to.set(from);
  return to;
}
