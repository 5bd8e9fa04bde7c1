/**
 * Files that are written once, page by page with a checksum each, and read at random through a bounded cache.
 * A damaged page is an error at the moment it is read, never a wrong answer. The layout: data, checksum of every page, footer.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import { checksum } from "./checksum.js";

/** Bytes that share one checksum. */
const PAGE_SIZE = 16_384;
/** No file has more: half a terabyte. */
const MOST_PAGES = 2 ** 25;
/** "DSEG", read as a little-endian number. */
const MAGIC = 0x47455344;
const FORMAT_VERSION = 1;
/** Magic, version, length of the data (two words), checksum of the checksums, checksum of the footer before it. */
const FOOTER_SIZE = 24;
const WORD = 4;
const TWO_TO_32 = 4_294_967_296;

export class DamagedFileError extends Error {
  constructor(path: string, what: string) {
    super(`${path}: ${what}`);
    this.name = "DamagedFileError";
  }
}

/** Writes to `path` and makes the bytes durable; the caller renames the file to its final name afterwards. */
export class PagedFileWriter {
  readonly #file: number;
  readonly #page = Buffer.alloc(PAGE_SIZE);
  readonly #checksums: number[] = [];
  #used = 0;
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, "w");
  }

  /** Bytes written so far: where the next ones will stand. */
  get length(): number {
    return this.#length;
  }

  write(bytes: Uint8Array): void {
    let from = 0;
    while (from < bytes.length) {
      const taken = Math.min(PAGE_SIZE - this.#used, bytes.length - from);
      this.#page.set(bytes.subarray(from, from + taken), this.#used);
      this.#used += taken;
      from += taken;
      if (this.#used === PAGE_SIZE) this.#flush();
    }
    this.#length += bytes.length;
  }

  /** Writes what is left and closes the file. */
  end(): void {
    if (this.#used > 0) this.#flush();
    const table = Buffer.alloc(this.#checksums.length * WORD);
    this.#checksums.forEach((sum, index) => table.writeUInt32LE(sum, index * WORD));
    writeAll(this.#file, table);
    writeAll(this.#file, footerOf(this.#length, checksum(table)));
    fsyncSync(this.#file);
    closeSync(this.#file);
  }

  /** Closes the file without finishing it: nothing of it can be opened. */
  abandon(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    const page = this.#page.subarray(0, this.#used);
    this.#checksums.push(checksum(page));
    writeAll(this.#file, page);
    this.#used = 0;
  }
}

function footerOf(length: number, tableChecksum: number): Buffer {
  const footer = Buffer.alloc(FOOTER_SIZE);
  footer.writeUInt32LE(MAGIC, 0);
  footer.writeUInt32LE(FORMAT_VERSION, WORD);
  footer.writeUInt32LE(length % TWO_TO_32, 2 * WORD);
  footer.writeUInt32LE(Math.floor(length / TWO_TO_32), 3 * WORD);
  footer.writeUInt32LE(tableChecksum, 4 * WORD);
  footer.writeUInt32LE(checksum(footer.subarray(0, 5 * WORD)), 5 * WORD);
  return footer;
}

function writeAll(file: number, bytes: Uint8Array): void {
  let from = 0;
  while (from < bytes.length) from += writeSync(file, bytes, from);
}

/** Pages of all open files, the least recently used dropped first; shared so that the bound holds for the whole index. */
export class PageCache {
  readonly #pages = new Map<number, Buffer>();
  readonly #most: number;
  #files = 0;

  /** `bytes` is what the cached pages may take together. */
  constructor(bytes: number) {
    this.#most = Math.max(1, Math.floor(bytes / PAGE_SIZE));
  }

  /** The first key of a new file; the keys of its pages follow. */
  addFile(): number {
    return this.#files++ * MOST_PAGES;
  }

  get(key: number): Buffer | undefined {
    const page = this.#pages.get(key);
    if (page === undefined) return undefined;
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return page;
  }

  put(key: number, page: Buffer): void {
    if (this.#pages.size >= this.#most) {
      const oldest = this.#pages.keys().next();
      if (oldest.done !== true) this.#pages.delete(oldest.value);
    }
    this.#pages.set(key, page);
  }
}

export class PagedFile {
  readonly #path: string;
  readonly #file: number;
  readonly #cache: PageCache;
  readonly #firstKey: number;
  readonly #checksums: Buffer;
  /** The page read last: reading on in a file mostly asks for it again. */
  #recent: { readonly index: number; readonly page: Buffer } | undefined;
  readonly length: number;

  /** @throws {DamagedFileError} where the file is not whole or of another version. */
  constructor(path: string, cache: PageCache) {
    this.#path = path;
    this.#cache = cache;
    this.#firstKey = cache.addFile();
    this.#file = openSync(path, "r");
    try {
      const size = fstatSync(this.#file).size;
      this.length = this.#readLength(size);
      const pages = Math.ceil(this.length / PAGE_SIZE);
      if (size !== this.length + pages * WORD + FOOTER_SIZE) throw new DamagedFileError(path, "cut short");
      this.#checksums = this.#readChecksums(pages, size);
    } catch (error) {
      closeSync(this.#file);
      throw error;
    }
  }

  /** The bytes from `start` on; not a copy where they lie in one page, so not to be written to. */
  read(start: number, length: number): Buffer {
    if (start < 0 || length < 0 || start + length > this.length)
      throw new DamagedFileError(this.#path, "a range outside the file");
    const first = Math.floor(start / PAGE_SIZE);
    const within = start - first * PAGE_SIZE;
    if (within + length <= PAGE_SIZE) return this.#page(first).subarray(within, within + length);
    const bytes = Buffer.allocUnsafe(length);
    for (let page = first, at = 0; at < length; page += 1) {
      const from = page === first ? within : 0;
      at += this.#page(page).copy(bytes, at, from, Math.min(PAGE_SIZE, from + length - at));
    }
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }

  #page(index: number): Buffer {
    if (this.#recent?.index === index) return this.#recent.page;
    const page = this.#cached(index);
    this.#recent = { index, page };
    return page;
  }

  #cached(index: number): Buffer {
    const key = this.#firstKey + index;
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    const page = this.#readExactly(index * PAGE_SIZE, Math.min(PAGE_SIZE, this.length - index * PAGE_SIZE));
    if (checksum(page) !== this.#checksums.readUInt32LE(index * WORD))
      throw new DamagedFileError(this.#path, `page ${String(index)} does not match its checksum`);
    this.#cache.put(key, page);
    return page;
  }

  #readLength(size: number): number {
    if (size < FOOTER_SIZE) throw new DamagedFileError(this.#path, "cut short");
    const footer = this.#readExactly(size - FOOTER_SIZE, FOOTER_SIZE);
    if (footer.readUInt32LE(0) !== MAGIC || footer.readUInt32LE(5 * WORD) !== checksum(footer.subarray(0, 5 * WORD)))
      throw new DamagedFileError(this.#path, "no footer");
    if (footer.readUInt32LE(WORD) !== FORMAT_VERSION) throw new DamagedFileError(this.#path, "another version");
    return footer.readUInt32LE(2 * WORD) + footer.readUInt32LE(3 * WORD) * TWO_TO_32;
  }

  #readChecksums(pages: number, size: number): Buffer {
    const table = this.#readExactly(this.length, pages * WORD);
    const expected = this.#readExactly(size - FOOTER_SIZE, FOOTER_SIZE).readUInt32LE(4 * WORD);
    if (checksum(table) !== expected) throw new DamagedFileError(this.#path, "the checksums are damaged");
    return table;
  }

  #readExactly(start: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(length);
    let at = 0;
    while (at < length) {
      const read = readSync(this.#file, bytes, at, length - at, start + at);
      if (read === 0) throw new DamagedFileError(this.#path, "cut short");
      at += read;
    }
    return bytes;
  }
}
