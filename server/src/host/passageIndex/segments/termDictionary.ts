/**
 * The terms of a segment in order, each with the place and shape of its posting list: blocks of 32 terms, each term without
 * what it shares with the one before. In memory is only the first term of every block.
 */
import { ByteBuffer, ByteReader } from "./byteBuffer.js";
import type { PagedFile, PagedFileWriter } from "./pagedFile.js";
import type { ListShape } from "./postingList.js";

const TERMS_PER_BLOCK = 32;

export interface TermEntry extends ListShape {
  /** Offset of the list in the segment's file. */
  readonly start: number;
}

export interface NamedEntry extends TermEntry {
  readonly term: string;
}

/** Where a dictionary stands in a file. */
export interface DictionaryPlace {
  readonly start: number;
  readonly indexStart: number;
  readonly end: number;
  readonly terms: number;
}

/** Takes the terms in ascending order of their UTF-16 units. */
export class DictionaryWriter {
  readonly #blocks = new ByteBuffer();
  readonly #index = new ByteBuffer();
  #previous = "";
  #terms = 0;

  add(term: string, start: number, shape: ListShape): void {
    if (this.#terms % TERMS_PER_BLOCK === 0) {
      this.#index.text(term);
      this.#index.varint(this.#blocks.length);
      this.#previous = "";
    }
    const shared = sharedPrefix(this.#previous, term);
    const blocks = this.#blocks;
    blocks.varint(shared);
    blocks.text(term.slice(shared));
    blocks.varint(shape.documents);
    blocks.varint(start);
    blocks.varint(shape.headerLength);
    blocks.varint(shape.documentsLength);
    blocks.varint(shape.positionsLength);
    blocks.varint(shape.greatestFrequency);
    blocks.varint(shape.leastLength);
    this.#previous = term;
    this.#terms += 1;
  }

  end(file: PagedFileWriter): DictionaryPlace {
    const start = file.length;
    file.write(this.#blocks.bytes);
    const indexStart = file.length;
    file.write(this.#index.bytes);
    return { start, indexStart, end: file.length, terms: this.#terms };
  }
}

export class Dictionary {
  readonly #file: PagedFile;
  readonly #place: DictionaryPlace;
  /** First term of each block, and where the block begins after `start`. */
  readonly #firsts: string[] = [];
  readonly #offsets: number[] = [];

  constructor(file: PagedFile, place: DictionaryPlace) {
    this.#file = file;
    this.#place = place;
    const reader = new ByteReader(file.read(place.indexStart, place.end - place.indexStart));
    while (!reader.done) {
      this.#firsts.push(reader.text());
      this.#offsets.push(reader.varint());
    }
    this.#offsets.push(place.indexStart - place.start);
  }

  find(term: string): TermEntry | undefined {
    let low = 0;
    let high = this.#firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#firsts[middle] ?? "") <= term) low = middle;
      else high = middle - 1;
    }
    for (const entry of this.#block(low)) {
      if (entry.term === term) return entry;
      if (entry.term > term) return undefined;
    }
    return undefined;
  }

  /** All terms in order. */
  *entries(): Generator<NamedEntry> {
    for (let block = 0; block < this.#firsts.length; block += 1) yield* this.#block(block);
  }

  *#block(block: number): Generator<NamedEntry> {
    const from = this.#offsets[block];
    const to = this.#offsets[block + 1];
    if (from === undefined || to === undefined) return;
    const reader = new ByteReader(this.#file.read(this.#place.start + from, to - from));
    let previous = "";
    while (!reader.done) {
      const term = previous.slice(0, reader.varint()) + reader.text();
      yield {
        term,
        documents: reader.varint(),
        start: reader.varint(),
        headerLength: reader.varint(),
        documentsLength: reader.varint(),
        positionsLength: reader.varint(),
        greatestFrequency: reader.varint(),
        leastLength: reader.varint(),
      };
      previous = term;
    }
  }
}

/** In UTF-16 units; a surrogate pair is not cut in two, because half of it has no UTF-8. */
function sharedPrefix(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let shared = 0;
  while (shared < most && left.charCodeAt(shared) === right.charCodeAt(shared)) shared += 1;
  const last = shared > 0 ? right.charCodeAt(shared - 1) : 0;
  return last >= 0xd800 && last <= 0xdbff ? shared - 1 : shared;
}
