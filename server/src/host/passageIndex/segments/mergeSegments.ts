/** Merges segments into one, term by term, leaving out what was removed; memory holds one posting list at a time. */
import type { BitSet } from "./bitSet.js";
import { GONE, PostingBuffer } from "./postingBuffer.js";
import { SegmentWriter, type Segment } from "./segmentFile.js";
import type { NamedEntry } from "./termDictionary.js";

export interface LiveSegment {
  readonly segment: Segment;
  /** Documents that are removed. */
  readonly removed: BitSet;
}

/** Writes to `path`, durably. Documents keep their order: those of the first segment first. */
export function mergeSegments(sources: readonly LiveSegment[], path: string): void {
  const numbers = newNumbers(sources);
  const writer = new SegmentWriter(path, numbers.lengths, numbers.passages);
  try {
    const heads = sources.map(({ segment }, index) => new Head(segment, numbers.maps[index] ?? new Uint32Array()));
    const gathered = new PostingBuffer();
    for (let term = leastTerm(heads); term !== undefined; term = leastTerm(heads)) {
      gathered.clear();
      for (const head of heads) head.take(term, gathered);
      writer.add(term, gathered);
    }
    writer.end();
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

interface NewNumbers {
  /** For each source, the new number of each document, or GONE. */
  readonly maps: readonly Uint32Array[];
  readonly lengths: Uint16Array;
  readonly passages: Uint32Array;
}

function newNumbers(sources: readonly LiveSegment[]): NewNumbers {
  const total = sources.reduce((sum, { segment, removed }) => sum + segment.documents - removed.size, 0);
  const lengths = new Uint16Array(total);
  const passages = new Uint32Array(total);
  let next = 0;
  const maps = sources.map(({ segment, removed }) => {
    const map = new Uint32Array(segment.documents).fill(GONE);
    for (let document = 0; document < segment.documents; document += 1) {
      if (removed.has(document)) continue;
      map[document] = next;
      lengths[next] = segment.lengths[document] ?? 0;
      passages[next] = segment.passages[document] ?? 0;
      next += 1;
    }
    return map;
  });
  return { maps, lengths, passages };
}

/** The next term of one source. */
class Head {
  readonly #segment: Segment;
  readonly #entries: Generator<NamedEntry>;
  readonly #map: Uint32Array;
  #entry: NamedEntry | undefined;

  constructor(segment: Segment, map: Uint32Array) {
    this.#segment = segment;
    this.#map = map;
    this.#entries = segment.entries();
    this.#step();
  }

  get term(): string | undefined {
    return this.#entry?.term;
  }

  /** Adds the postings of `term`, if that is the next one, and goes on. */
  take(term: string, into: PostingBuffer): void {
    const entry = this.#entry;
    if (entry?.term !== term) return;
    into.addList(this.#segment.list(entry), entry, this.#map);
    this.#step();
  }

  #step(): void {
    const next = this.#entries.next();
    this.#entry = next.done === true ? undefined : next.value;
  }
}

function leastTerm(heads: readonly Head[]): string | undefined {
  let least: string | undefined;
  for (const { term } of heads) if (term !== undefined && (least === undefined || term < least)) least = term;
  return least;
}
