/**
 * The posting list of one term on disk: documents in blocks of 128 as differences, then positions, block by block.
 * Lists of more than one block open with a table of blocks, so that a reader can skip and can bound a block's best score.
 */
import type { ByteBuffer } from "./byteBuffer.js";

export const BLOCK_SIZE = 128;
/** Last document, where the documents and where the positions begin, least length and greatest frequency of the block. */
export const BLOCK_HEADER_SIZE = 16;
/** Lengths and frequencies beyond this count as this. */
export const GREATEST = 0xffff;

/** Postings of one term, documents ascending; `positions` holds those of each document in turn, ascending. */
export interface Postings {
  readonly documents: Uint32Array;
  readonly frequencies: Uint16Array;
  readonly positions: Uint32Array;
  /** How many of `documents` are valid. */
  readonly count: number;
}

/** What the dictionary keeps of a list beside its place. */
export interface ListShape {
  readonly documents: number;
  /** Bytes of the block table; none where one block is all. */
  readonly headerLength: number;
  /** Bytes of all documents: the positions follow. */
  readonly documentsLength: number;
  readonly positionsLength: number;
  /** Together they bound the best score of the list, whatever the average length is: BM25 rises with the one and falls with the other. */
  readonly greatestFrequency: number;
  readonly leastLength: number;
}

interface Scratch {
  readonly header: ByteBuffer;
  readonly documents: ByteBuffer;
  readonly positions: ByteBuffer;
}

/** Appends the list to `scratch`, which it clears first; `lengths` are those of the segment's documents. */
export function encodePostings(postings: Postings, lengths: Uint16Array, scratch: Scratch): ListShape {
  const { documents, frequencies, positions, count } = postings;
  const blocks = Math.ceil(count / BLOCK_SIZE);
  scratch.header.clear();
  scratch.documents.clear();
  scratch.positions.clear();
  let greatestFrequency = 0;
  let leastLength = GREATEST;
  let previous = -1;
  let nextPosition = 0;
  for (let block = 0; block < blocks; block += 1) {
    const documentsStart = scratch.documents.length;
    const positionsStart = scratch.positions.length;
    const end = Math.min(count, (block + 1) * BLOCK_SIZE);
    let frequencyHere = 0;
    let lengthHere = GREATEST;
    for (let index = block * BLOCK_SIZE; index < end; index += 1) {
      const document = documents[index] ?? 0;
      const frequency = frequencies[index] ?? 1;
      encodeDocument(document - previous - 1, frequency, scratch.documents);
      nextPosition = encodePositions(positions, nextPosition, frequency, scratch.positions);
      previous = document;
      frequencyHere = Math.max(frequencyHere, frequency);
      lengthHere = Math.min(lengthHere, lengths[document] ?? GREATEST);
    }
    if (blocks > 1) {
      scratch.header.uint32(previous);
      scratch.header.uint32(documentsStart);
      scratch.header.uint32(positionsStart);
      scratch.header.uint16(lengthHere);
      scratch.header.uint16(frequencyHere);
    }
    greatestFrequency = Math.max(greatestFrequency, frequencyHere);
    leastLength = Math.min(leastLength, lengthHere);
  }
  return {
    documents: count,
    headerLength: scratch.header.length,
    documentsLength: scratch.documents.length,
    positionsLength: scratch.positions.length,
    greatestFrequency,
    leastLength,
  };
}

/** One bit of the difference says that the frequency is one, which most are. */
function encodeDocument(difference: number, frequency: number, into: ByteBuffer): void {
  into.varint(difference * 2 + (frequency === 1 ? 1 : 0));
  if (frequency !== 1) into.varint(frequency);
}

function encodePositions(positions: Uint32Array, first: number, frequency: number, into: ByteBuffer): number {
  let previous = 0;
  for (let index = first; index < first + frequency; index += 1) {
    const position = positions[index] ?? 0;
    into.varint(position - previous);
    previous = position;
  }
  return first + frequency;
}

/** Documents and frequencies of one block into `documents` and `frequencies`; `previous` is the last document before it. Returns how many. */
export function decodeDocuments(
  bytes: Uint8Array,
  previous: number,
  documents: Uint32Array,
  frequencies: Uint16Array,
): number {
  let at = 0;
  let count = 0;
  let last = previous;
  while (at < bytes.length && count < documents.length) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    last += (value >>> 1) + 1;
    documents[count] = last;
    if ((value & 1) === 1) {
      frequencies[count] = 1;
    } else {
      byte = bytes[at++] ?? 0;
      value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      frequencies[count] = value;
    }
    count += 1;
  }
  return count;
}

/** Calls `visit` for every document of a whole list with its positions, which are valid until the next call; `bytes` is the list without its table. */
export function readWholeList(
  bytes: Uint8Array,
  shape: ListShape,
  visit: (document: number, positions: readonly number[]) => void,
): void {
  const documents = new VarintReader(bytes, 0);
  const places = new VarintReader(bytes, shape.documentsLength);
  const positions: number[] = [];
  let document = -1;
  for (let left = shape.documents; left > 0; left -= 1) {
    const coded = documents.next();
    document += (coded >>> 1) + 1;
    const frequency = (coded & 1) === 1 ? 1 : documents.next();
    positions.length = 0;
    for (let position = 0; positions.length < frequency; positions.push(position)) position += places.next();
    visit(document, positions);
  }
}

/** Numbers of at most 32 bits, one after the other. */
class VarintReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  next(): number {
    let byte = this.#bytes[this.#at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value;
  }
}
