/**
 * Gathers passages in memory and writes them as one segment. Every distinct word is analysed once;
 * what is kept of a text are two flat arrays of term numbers and positions.
 */
import { GREATEST } from "./postingList.js";
import { SegmentWriter } from "./segmentFile.js";
import { WordTable } from "./wordTable.js";

/** Terms held before `isFull` says so: about 100 MB while a segment is written. */
const MOST_TERMS = 4_000_000;
const FIRST_CAPACITY = 1 << 16;

export class SegmentBuilder {
  readonly #termsOf: (word: string) => readonly string[];
  readonly #numbers = new Map<string, number>();
  readonly #words = new WordTable();
  /** By number of the word. */
  readonly #analysed: (readonly number[])[] = [];
  #terms = new Uint32Array(FIRST_CAPACITY);
  #positions = new Uint16Array(FIRST_CAPACITY);
  #count = 0;
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #passages: number[] = [];

  /** `termsOf` gives the terms that a word is found by, all at its position; none for a word that is not indexed. */
  constructor(termsOf: (word: string) => readonly string[]) {
    this.#termsOf = termsOf;
  }

  get passages(): number {
    return this.#passages.length;
  }

  get isFull(): boolean {
    return this.#count >= MOST_TERMS;
  }

  /** `passage` is the number that a search answers with. A word that is not indexed keeps its position free. */
  add(passage: number, text: string): void {
    this.#starts.push(this.#count);
    this.#passages.push(passage);
    let position = 0;
    let length = 0;
    this.#words.forEachWord(text, (word) => {
      const terms = this.#analysed[word] ?? this.#analyse(word);
      if (terms.length > 0) length += 1;
      for (const term of terms) this.#put(term, Math.min(position, GREATEST));
      position += 1;
    });
    this.#lengths.push(Math.min(length, GREATEST));
  }

  /** Writes the segment to `path`, durably. The builder is of no further use. */
  write(path: string): void {
    const lengths = Uint16Array.from(this.#lengths);
    const writer = new SegmentWriter(path, lengths, Uint32Array.from(this.#passages));
    try {
      this.#writeTerms(writer);
      writer.end();
    } catch (error) {
      writer.abandon();
      throw error;
    }
  }

  #writeTerms(writer: SegmentWriter): void {
    const { ends, documents, positions } = this.#sortByTerm();
    const names = [...this.#numbers].sort(([left], [right]) => (left < right ? -1 : 1));
    for (const [name, number] of names) {
      const from = number === 0 ? 0 : (ends[number - 1] ?? 0);
      const to = ends[number] ?? 0;
      writer.add(name, groupByDocument(documents.subarray(from, to), positions.subarray(from, to)));
    }
  }

  /** Counting sort: stable, so that documents and positions stay in order within a term. */
  #sortByTerm(): {
    readonly ends: Uint32Array;
    readonly documents: Uint32Array;
    readonly positions: Uint16Array;
  } {
    const next = new Uint32Array(this.#numbers.size + 1);
    for (let index = 0; index < this.#count; index += 1) {
      const after = (this.#terms[index] ?? 0) + 1;
      next[after] = (next[after] ?? 0) + 1;
    }
    for (let term = 1; term < next.length; term += 1) next[term] = (next[term] ?? 0) + (next[term - 1] ?? 0);
    const documents = new Uint32Array(this.#count);
    const positions = new Uint16Array(this.#count);
    this.#starts.forEach((start, document) => {
      const end = this.#starts[document + 1] ?? this.#count;
      for (let index = start; index < end; index += 1) {
        const term = this.#terms[index] ?? 0;
        const place = next[term] ?? 0;
        next[term] = place + 1;
        documents[place] = document;
        positions[place] = this.#positions[index] ?? 0;
      }
    });
    return { ends: next, documents, positions };
  }

  #analyse(word: number): readonly number[] {
    const numbers = this.#termsOf(this.#words.words[word] ?? "").map((term) => this.#numberOf(term));
    this.#analysed[word] = numbers;
    return numbers;
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    return number;
  }

  #put(term: number, position: number): void {
    if (this.#count === this.#terms.length) {
      const terms = new Uint32Array(this.#count * 2);
      terms.set(this.#terms);
      this.#terms = terms;
      const positions = new Uint16Array(this.#count * 2);
      positions.set(this.#positions);
      this.#positions = positions;
    }
    this.#terms[this.#count] = term;
    this.#positions[this.#count] = position;
    this.#count += 1;
  }
}

interface Grouped {
  readonly documents: Uint32Array;
  readonly frequencies: Uint16Array;
  readonly positions: Uint32Array;
  readonly count: number;
}

/** One entry a document, from one an occurrence. */
function groupByDocument(occurrences: Uint32Array, positions: Uint16Array): Grouped {
  const documents = new Uint32Array(occurrences.length);
  const frequencies = new Uint16Array(occurrences.length);
  let count = 0;
  for (let index = 0; index < occurrences.length; index += 1) {
    const document = occurrences[index] ?? 0;
    if (count > 0 && documents[count - 1] === document) {
      frequencies[count - 1] = (frequencies[count - 1] ?? 0) + 1;
    } else {
      documents[count] = document;
      frequencies[count] = 1;
      count += 1;
    }
  }
  return { documents, frequencies, positions: Uint32Array.from(positions), count };
}
