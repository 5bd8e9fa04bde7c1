/**
 * Gathers passages in memory and writes them as one segment. What is kept of a text is one number a word;
 * every distinct word is analysed once, when the segment is written.
 */
import { PostingBuffer } from "./postingBuffer.js";
import { GREATEST } from "./postingList.js";
import { SegmentWriter } from "./segmentFile.js";
import { WordTable } from "./wordTable.js";

/** Words held before `isFull` says so: about 100 MB while a segment is written. */
const MOST_WORDS = 4_000_000;
const FIRST_CAPACITY = 1 << 16;

export class SegmentBuilder {
  readonly #termsOf: (word: string) => readonly string[];
  readonly #table = new WordTable();
  /** Numbers of the words of all passages. */
  #words = new Uint32Array(FIRST_CAPACITY);
  #count = 0;
  readonly #starts: number[] = [];
  readonly #passages: number[] = [];

  /** `termsOf` gives the distinct terms that a word is found by, all at its position; none for a word that is not indexed. */
  constructor(termsOf: (word: string) => readonly string[]) {
    this.#termsOf = termsOf;
  }

  get passages(): number {
    return this.#passages.length;
  }

  get isFull(): boolean {
    return this.#count >= MOST_WORDS;
  }

  /** `passage` is the number that a search answers with. A word that is not indexed keeps its position free. */
  add(passage: number, text: string): void {
    this.#starts.push(this.#count);
    this.#passages.push(passage);
    this.#reserve((text.length >>> 1) + 1);
    this.#count = this.#table.read(text, this.#words, this.#count);
  }

  /** Writes the segment to `path`, durably, with every passage's number raised by `raise`. The builder is of no further use. */
  write(path: string, raise = 0): void {
    const analysis = analyse(this.#table, this.#termsOf);
    const occurrences = this.#sortByTerm(analysis);
    const writer = new SegmentWriter(
      path,
      occurrences.lengths,
      Uint32Array.from(this.#passages, (passage) => passage + raise),
    );
    try {
      writeTerms(writer, analysis.names, occurrences);
      writer.end();
    } catch (error) {
      writer.abandon();
      throw error;
    }
  }

  /** Counting sort: stable, so that documents and positions stay in order within a term. */
  #sortByTerm({ starts, terms, names }: Analysis): Occurrences {
    const words = this.#words;
    const next = new Uint32Array(names.length + 1);
    for (let index = 0; index < this.#count; index += 1) {
      const word = words[index] ?? 0;
      for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
        const after = (terms[at] ?? 0) + 1;
        next[after] = (next[after] ?? 0) + 1;
      }
    }
    for (let term = 1; term < next.length; term += 1) next[term] = (next[term] ?? 0) + (next[term - 1] ?? 0);
    const total = next[names.length] ?? 0;
    const documents = new Uint32Array(total);
    const positions = new Uint16Array(total);
    const lengths = new Uint16Array(this.#starts.length);
    for (let document = 0; document < lengths.length; document += 1) {
      const start = this.#starts[document] ?? 0;
      const end = this.#starts[document + 1] ?? this.#count;
      let length = 0;
      for (let index = start; index < end; index += 1) {
        const word = words[index] ?? 0;
        const to = starts[word + 1] ?? 0;
        let at = starts[word] ?? 0;
        if (at < to) length += 1;
        for (; at < to; at += 1) {
          const term = terms[at] ?? 0;
          const place = next[term] ?? 0;
          next[term] = place + 1;
          documents[place] = document;
          positions[place] = Math.min(index - start, GREATEST);
        }
      }
      lengths[document] = Math.min(length, GREATEST);
    }
    return { ends: next, documents, positions, lengths };
  }

  #reserve(size: number): void {
    if (this.#count + size <= this.#words.length) return;
    const words = new Uint32Array(Math.max(this.#words.length * 2, this.#count + size));
    words.set(this.#words);
    this.#words = words;
  }
}

/** What the words of a table are found by. */
interface Analysis {
  /** All terms in ascending order of their UTF-16 units. */
  readonly names: readonly string[];
  /** Where the terms of each word begin in `terms`; one more than there are words. */
  readonly starts: Uint32Array;
  /** Indices into `names`. */
  readonly terms: Uint32Array;
}

/** Occurrences of terms, sorted by term. */
interface Occurrences {
  /** Where those of each term end. */
  readonly ends: Uint32Array;
  readonly documents: Uint32Array;
  readonly positions: Uint16Array;
  /** Of each document, in words that are indexed. */
  readonly lengths: Uint16Array;
}

function analyse(table: WordTable, termsOf: (word: string) => readonly string[]): Analysis {
  const numbers = new Map<string, number>();
  const found: number[] = [];
  const starts = new Uint32Array(table.size + 1);
  for (let word = 0; word < table.size; word += 1) {
    for (const term of termsOf(table.word(word))) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      found.push(number);
    }
    starts[word + 1] = found.length;
  }
  const names = [...numbers.keys()].sort();
  const ranks = new Uint32Array(names.length);
  names.forEach((name, rank) => {
    ranks[numbers.get(name) ?? 0] = rank;
  });
  return { names, starts, terms: Uint32Array.from(found, (number) => ranks[number] ?? 0) };
}

function writeTerms(
  writer: SegmentWriter,
  names: readonly string[],
  { ends, documents, positions }: Occurrences,
): void {
  const postings = new PostingBuffer();
  let from = 0;
  names.forEach((name, term) => {
    const to = ends[term] ?? 0;
    postings.clear();
    for (let index = from; index < to; index += 1) postings.addOccurrence(documents[index] ?? 0, positions[index] ?? 0);
    writer.add(name, postings);
    from = to;
  });
}
