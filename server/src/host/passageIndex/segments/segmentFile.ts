/** One immutable segment: posting lists, their dictionary, the length and passage number of every document, and a table of contents. */
import { ByteBuffer, ByteReader } from "./byteBuffer.js";
import { PagedFile, PagedFileWriter, type PageCache } from "./pagedFile.js";
import { PostingCursor } from "./postingCursor.js";
import type { PostingBuffer } from "./postingBuffer.js";
import { encodePostings } from "./postingList.js";
import { Dictionary, DictionaryWriter, type NamedEntry, type TermEntry } from "./termDictionary.js";

/** Bytes at the end of the data that say where the table of contents begins. */
const POINTER_SIZE = 8;
const WRITTEN_AT_ONCE = 1 << 18;

/** Writes a segment term by term, in ascending order of the terms; memory holds one list at a time and the dictionary. */
export class SegmentWriter {
  readonly #file: PagedFileWriter;
  readonly #lengths: Uint16Array;
  readonly #passages: Uint32Array;
  readonly #dictionary = new DictionaryWriter();
  /** Lists that are not handed to the file yet. */
  readonly #lists = new ByteBuffer();

  /** `lengths` in terms and `passages` (the numbers that the caller knows them by) of the documents, in order. */
  constructor(path: string, lengths: Uint16Array, passages: Uint32Array) {
    this.#file = new PagedFileWriter(path);
    this.#lengths = lengths;
    this.#passages = passages;
  }

  add(term: string, postings: PostingBuffer): void {
    if (postings.count === 0) return;
    const start = this.#file.length + this.#lists.length;
    this.#dictionary.add(term, start, encodePostings(postings, this.#lengths, this.#lists));
    if (this.#lists.length > WRITTEN_AT_ONCE) this.#flush();
  }

  end(): void {
    this.#flush();
    const dictionary = this.#dictionary.end(this.#file);
    const lengthsStart = this.#file.length;
    this.#file.write(bytesOf(this.#lengths));
    const passagesStart = this.#file.length;
    this.#file.write(bytesOf(this.#passages));
    const contents = new ByteBuffer();
    for (const value of [
      this.#lengths.length,
      sumOf(this.#lengths),
      dictionary.start,
      dictionary.indexStart,
      dictionary.end,
      dictionary.terms,
      lengthsStart,
      passagesStart,
    ])
      contents.varint(value);
    const contentsStart = this.#file.length;
    this.#file.write(contents.bytes);
    const pointer = Buffer.alloc(POINTER_SIZE);
    pointer.writeDoubleLE(contentsStart);
    this.#file.write(pointer);
    this.#file.end();
  }

  abandon(): void {
    this.#file.abandon();
  }

  #flush(): void {
    this.#file.write(this.#lists.bytes);
    this.#lists.clear();
  }
}

export class Segment {
  readonly #file: PagedFile;
  readonly #dictionary: Dictionary;
  /** Documents, removed ones included. */
  readonly documents: number;
  /** Of all documents together, in terms. */
  readonly totalLength: number;
  readonly terms: number;
  readonly lengths: Uint16Array;
  readonly passages: Uint32Array;

  /** @throws {DamagedFileError} where the file is not whole. */
  constructor(path: string, cache: PageCache) {
    const file = new PagedFile(path, cache);
    this.#file = file;
    try {
      const contentsStart = file.read(file.length - POINTER_SIZE, POINTER_SIZE).readDoubleLE();
      const contents = new ByteReader(file.read(contentsStart, file.length - POINTER_SIZE - contentsStart));
      this.documents = contents.varint();
      this.totalLength = contents.varint();
      const place = {
        start: contents.varint(),
        indexStart: contents.varint(),
        end: contents.varint(),
        terms: contents.varint(),
      };
      this.terms = place.terms;
      this.lengths = new Uint16Array(copyOf(file.read(contents.varint(), this.documents * 2)));
      this.passages = new Uint32Array(copyOf(file.read(contents.varint(), this.documents * 4)));
      this.#dictionary = new Dictionary(file, place);
    } catch (error) {
      file.close();
      throw error;
    }
  }

  get bytes(): number {
    return this.#file.length;
  }

  find(term: string): TermEntry | undefined {
    return this.#dictionary.find(term);
  }

  entries(): Generator<NamedEntry> {
    return this.#dictionary.entries();
  }

  cursor(entry: TermEntry): PostingCursor {
    return new PostingCursor(this.#file, entry);
  }

  /** Documents and positions of a list, without its table of blocks. */
  list({ start, headerLength, documentsLength, positionsLength }: TermEntry): Uint8Array {
    return this.#file.read(start + headerLength, documentsLength + positionsLength);
  }

  close(): void {
    this.#file.close();
  }
}

/** Little-endian, as every platform is that Node runs on today. */
function bytesOf(values: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function copyOf(bytes: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function sumOf(values: Uint16Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
