/**
 * The posting list of one term on disk: documents in blocks of 128 as differences, then positions, block by block.
 * Lists of more than one block open with a table of blocks, so that a reader can skip and can bound a block's best score.
 */
import type { ByteBuffer } from "./byteBuffer.js";
import type { PostingBuffer } from "./postingBuffer.js";

export const BLOCK_SIZE = 128;
/** Last document, where the documents and where the positions begin, least length and greatest frequency of the block. */
export const BLOCK_HEADER_SIZE = 16;
/** Lengths and frequencies beyond this count as this. */
export const GREATEST = 0xffff;

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

/** Bytes that one document with its frequency may take. */
const LONGEST_POSTING = 9;

/** Appends the list to `out`: table of blocks, documents, positions; `lengths` are those of the segment's documents. */
export function encodePostings(postings: PostingBuffer, lengths: Uint16Array, out: ByteBuffer): ListShape {
  const { documents, frequencies, positions, positionEnds, count } = postings;
  const blocks = Math.ceil(count / BLOCK_SIZE);
  const headerLength = blocks > 1 ? blocks * BLOCK_HEADER_SIZE : 0;
  const positionsLength = positionEnds[count - 1] ?? 0;
  const bytes = out.room(headerLength + count * LONGEST_POSTING + positionsLength);
  const start = out.length;
  const base = start + headerLength;
  let at = base;
  let greatestFrequency = 0;
  let leastLength = GREATEST;
  let previous = -1;
  for (let block = 0; block < blocks; block += 1) {
    const first = block * BLOCK_SIZE;
    const end = Math.min(count, first + BLOCK_SIZE);
    const documentsStart = at - base;
    let frequencyHere = 0;
    let lengthHere = GREATEST;
    for (let index = first; index < end; index += 1) {
      const document = documents[index] ?? 0;
      const frequency = frequencies[index] ?? 1;
      // One bit of the difference says that the frequency is one, which most are.
      at = writeVarint(bytes, at, (document - previous - 1) * 2 + (frequency === 1 ? 1 : 0));
      if (frequency !== 1) at = writeVarint(bytes, at, frequency);
      previous = document;
      if (frequency > frequencyHere) frequencyHere = frequency;
      const length = lengths[document] ?? GREATEST;
      if (length < lengthHere) lengthHere = length;
    }
    if (blocks > 1) {
      const header = start + block * BLOCK_HEADER_SIZE;
      bytes.writeUInt32LE(previous, header);
      bytes.writeUInt32LE(documentsStart, header + 4);
      bytes.writeUInt32LE(first === 0 ? 0 : (positionEnds[first - 1] ?? 0), header + 8);
      bytes.writeUInt16LE(lengthHere, header + 12);
      bytes.writeUInt16LE(frequencyHere, header + 14);
    }
    greatestFrequency = Math.max(greatestFrequency, frequencyHere);
    leastLength = Math.min(leastLength, lengthHere);
  }
  const documentsLength = at - base;
  // Most lists are short: copying by hand is faster than making a view of them.
  if (positionsLength > 32) bytes.set(positions.subarray(0, positionsLength), at);
  else for (let index = 0; index < positionsLength; index += 1) bytes[at + index] = positions[index] ?? 0;
  out.advance(at + positionsLength - start);
  return { documents: count, headerLength, documentsLength, positionsLength, greatestFrequency, leastLength };
}

function writeVarint(bytes: Uint8Array, from: number, value: number): number {
  let at = from;
  let rest = value;
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
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
