/**
 * Searches segments by BM25: the best documents that hold any of the terms (MaxScore with block bounds: Turtle and Flood 1995,
 * Ding and Suel 2011), all of them, or all of them next to each other. Counts over all segments together, so that
 * the answer does not depend on how documents are spread over them.
 */
import { inverseFrequency, lengthNorm, termScore } from "../ranking.js";
import type { LiveSegment } from "./mergeSegments.js";
import { NO_MORE, type PostingCursor } from "./postingCursor.js";
import { TopPassages, type ScoredNumber } from "./topPassages.js";

export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** Whether a passage may be in the answer; asked only for those good enough. */
export type PassageFilter = (passage: number) => boolean;

export interface AnyOptions {
  readonly accepts?: PassageFilter;
  /**
   * "pruned": of what a list or a block could add at most only a share is counted (Broder et al. 2003, the factor of WAND). Bounds are
   * hardly ever reached, so little is missed: the bench states how much. What is found has its exact score. "exact" unless told.
   */
  readonly effort?: "exact" | "pruned";
}

/** The share of a bound that counts in the pruned mode. */
const PRUNED_SHARE = 0.6;

/** Lengths from 0 to this have their norm at hand. */
const NORMS = 4096;

/** What scores depend on beside the posting lists. */
interface Collection {
  readonly documents: number;
  readonly norms: Float64Array;
}

interface WeightedCursor {
  readonly cursor: PostingCursor;
  readonly weight: number;
  /** No document of the list scores more. */
  readonly bound: number;
}

/** The best `limit` passages that hold any of the terms, best first. */
export function searchAny(
  segments: readonly LiveSegment[],
  terms: readonly WeightedTerm[],
  limit: number,
  { accepts, effort = "exact" }: AnyOptions = {},
): readonly ScoredNumber[] {
  const share = effort === "exact" ? 1 : PRUNED_SHARE;
  const best = new TopPassages(limit);
  const collection = collectionOf(segments);
  const weights = terms.map((term) => weightOf(segments, term, collection));
  for (const live of segments) {
    const cursors = terms.flatMap(({ term }, index) => openCursor(live, term, weights[index] ?? 0, collection));
    if (cursors.length > 0) new AnySearch({ live, cursors, collection, best, accepts, share }).run();
  }
  return best.sorted;
}

/** The best `limit` passages that hold all terms, in this order without a gap where `adjacent`; and how many there are. */
export function searchAll(
  segments: readonly LiveSegment[],
  terms: readonly WeightedTerm[],
  limit: number,
  options: { readonly adjacent: boolean; readonly accepts?: PassageFilter },
): { readonly best: readonly ScoredNumber[]; readonly count: number } {
  const best = new TopPassages(limit);
  const collection = collectionOf(segments);
  const weights = terms.map((term) => weightOf(segments, term, collection));
  let count = 0;
  for (const live of segments) {
    const cursors = terms.map(({ term }, index) => openCursor(live, term, weights[index] ?? 0, collection)[0]);
    if (!isComplete(cursors) || cursors.length === 0) continue;
    count += intersect(live, cursors, collection, best, options);
  }
  return { best: best.sorted, count };
}

function isComplete(cursors: readonly (WeightedCursor | undefined)[]): cursors is readonly WeightedCursor[] {
  return cursors.every((cursor) => cursor !== undefined);
}

function collectionOf(segments: readonly LiveSegment[]): Collection {
  let documents = 0;
  let all = 0;
  let length = 0;
  for (const { segment, removed } of segments) {
    documents += segment.documents - removed.size;
    all += segment.documents;
    length += segment.totalLength;
  }
  return { documents, norms: normsOf(all === 0 ? 1 : Math.max(1, length / all)) };
}

function normsOf(average: number): Float64Array {
  if (RECENT_NORMS.average !== average) {
    const norms = new Float64Array(NORMS);
    for (let length = 0; length < NORMS; length += 1) norms[length] = lengthNorm(length, average);
    RECENT_NORMS.average = average;
    RECENT_NORMS.norms = norms;
  }
  return RECENT_NORMS.norms;
}

/** Those of the last average asked for: it changes with the index, not with the query. */
const RECENT_NORMS = { average: 0, norms: new Float64Array() };

function normOf(collection: Collection, length: number): number {
  return collection.norms[Math.min(length, NORMS - 1)] ?? 1;
}

function weightOf(segments: readonly LiveSegment[], { term, weight }: WeightedTerm, collection: Collection): number {
  const holding = segments.reduce((sum, { segment }) => sum + (segment.find(term)?.documents ?? 0), 0);
  return holding === 0 ? 0 : weight * inverseFrequency(collection.documents, Math.min(holding, collection.documents));
}

function openCursor(
  { segment }: LiveSegment,
  term: string,
  weight: number,
  collection: Collection,
): readonly WeightedCursor[] {
  const entry = segment.find(term);
  if (entry === undefined) return [];
  const bound = weight * termScore(entry.greatestFrequency, normOf(collection, entry.leastLength));
  return [{ cursor: segment.cursor(entry), weight, bound }];
}

interface AnySearchInput {
  readonly live: LiveSegment;
  readonly cursors: readonly WeightedCursor[];
  readonly collection: Collection;
  readonly best: TopPassages;
  readonly accepts: PassageFilter | undefined;
  readonly share: number;
}

/**
 * Lists are ordered by their bound. Those whose bounds together cannot beat the worst of the best so far are not essential:
 * a document that only they hold need not be looked at.
 */
class AnySearch {
  readonly #live: LiveSegment;
  readonly #cursors: readonly WeightedCursor[];
  /** Sum of the bounds up to and with each cursor. */
  readonly #bounds: Float64Array;
  readonly #collection: Collection;
  readonly #best: TopPassages;
  readonly #accepts: PassageFilter | undefined;
  /** Of a bound: what is counted of it. */
  readonly #share: number;
  #essential = 0;

  constructor({ live, cursors, collection, best, accepts, share }: AnySearchInput) {
    this.#live = live;
    this.#share = share;
    this.#cursors = cursors.toSorted((left, right) => left.bound - right.bound);
    this.#bounds = new Float64Array(cursors.length);
    let sum = 0;
    this.#cursors.forEach(({ bound }, index) => {
      sum += bound * share;
      this.#bounds[index] = sum;
    });
    this.#collection = collection;
    this.#best = best;
    this.#accepts = accepts;
  }

  run(): void {
    this.#dropEssential();
    for (;;) {
      const document = this.#nextDocument();
      if (document === NO_MORE) return;
      const end = this.#windowEnd(document);
      if (end === undefined) this.#scoreUpTo(document, document);
      else if (this.#boundOf(end.bound)) this.#skipTo(end.last + 1);
      else this.#scoreUpTo(document, end.last);
    }
  }

  /** The least document of the essential lists; none is left where all lists are dispensable. */
  #nextDocument(): number {
    let least = NO_MORE;
    for (let index = this.#essential; index < this.#cursors.length; index += 1)
      least = Math.min(least, this.#cursors[index]?.cursor.document ?? NO_MORE);
    return least;
  }

  /** As far as the current blocks reach, with the best that any document there can score; undefined before there is a worst to beat. */
  #windowEnd(document: number): { readonly last: number; readonly bound: number } | undefined {
    if (this.#best.threshold <= 0) return undefined;
    let last = NO_MORE - 1;
    let bound = this.#essential === 0 ? 0 : (this.#bounds[this.#essential - 1] ?? 0);
    for (let index = this.#essential; index < this.#cursors.length; index += 1) {
      const weighted = this.#cursors[index];
      if (weighted === undefined || weighted.cursor.document === NO_MORE) continue;
      const { cursor, weight } = weighted;
      cursor.look(document);
      last = Math.min(last, cursor.blockEnd);
      bound += this.#share * weight * termScore(cursor.blockFrequency, normOf(this.#collection, cursor.blockLength));
    }
    return { last: Math.max(last, document), bound };
  }

  #boundOf(bound: number): boolean {
    return bound <= this.#best.threshold;
  }

  #skipTo(document: number): void {
    for (let index = this.#essential; index < this.#cursors.length; index += 1)
      this.#cursors[index]?.cursor.advance(document);
  }

  #scoreUpTo(first: number, last: number): void {
    const { segment, removed } = this.#live;
    const { lengths } = segment;
    const cursors = this.#cursors;
    const essential = this.#essential;
    let next = first;
    while (next <= last) {
      const document = next;
      const norm = normOf(this.#collection, lengths[document] ?? 0);
      let score = 0;
      next = NO_MORE;
      for (let index = essential; index < cursors.length; index += 1) {
        const weighted = cursors[index];
        if (weighted === undefined) continue;
        const { cursor } = weighted;
        if (cursor.document === document) {
          score += weighted.weight * termScore(cursor.frequency, norm);
          cursor.next();
        }
        if (cursor.document < next) next = cursor.document;
      }
      score = this.#addDispensable(document, score, norm);
      if (score <= this.#best.threshold || removed.has(document)) continue;
      const passage = segment.passages[document] ?? 0;
      if (this.#accepts?.(passage) === false) continue;
      this.#best.add(passage, score);
      this.#dropEssential();
      if (this.#essential !== essential) return;
    }
  }

  /** The score with the other lists; 0 as soon as it cannot beat the worst of the best. */
  #addDispensable(document: number, known: number, norm: number): number {
    let score = known;
    for (let index = this.#essential - 1; index >= 0; index -= 1) {
      const weighted = this.#cursors[index];
      if (weighted === undefined) continue;
      if (score + (this.#bounds[index] ?? 0) <= this.#best.threshold) return 0;
      const { cursor, weight } = weighted;
      if (cursor.document < document) {
        cursor.look(document);
        const rest = index === 0 ? 0 : (this.#bounds[index - 1] ?? 0);
        const here =
          this.#share * weight * termScore(cursor.blockFrequency, normOf(this.#collection, cursor.blockLength));
        if (score + rest + here <= this.#best.threshold) return 0;
        cursor.advance(document);
      }
      if (cursor.document === document) score += weight * termScore(cursor.frequency, norm);
    }
    return score;
  }

  #dropEssential(): void {
    while (this.#essential < this.#cursors.length && (this.#bounds[this.#essential] ?? 0) <= this.#best.threshold)
      this.#essential += 1;
  }
}

/** How many documents hold all terms; the best are added to `best`. */
function intersect(
  { segment, removed }: LiveSegment,
  cursors: readonly WeightedCursor[],
  collection: Collection,
  best: TopPassages,
  { adjacent, accepts }: { readonly adjacent: boolean; readonly accepts?: PassageFilter },
): number {
  const rarest = cursors.toSorted((left, right) => left.cursor.entry.documents - right.cursor.entry.documents);
  const [lead] = rarest;
  if (lead === undefined) return 0;
  let count = 0;
  while (lead.cursor.document !== NO_MORE) {
    const document = lead.cursor.document;
    const behind = rarest.find(({ cursor }) => {
      cursor.advance(document);
      return cursor.document !== document;
    });
    if (behind !== undefined) {
      lead.cursor.advance(behind.cursor.document);
      continue;
    }
    const passage = segment.passages[document] ?? 0;
    if (!removed.has(document) && accepts?.(passage) !== false) {
      const frequency = adjacent ? adjacentTimes(cursors) : undefined;
      if (frequency !== 0) {
        count += 1;
        const norm = normOf(collection, segment.lengths[document] ?? 0);
        best.add(
          passage,
          cursors.reduce((sum, { cursor, weight }) => sum + weight * termScore(frequency ?? cursor.frequency, norm), 0),
        );
      }
    }
    lead.cursor.next();
  }
  return count;
}

/** How often the terms follow each other in the document that all cursors stand on. */
function adjacentTimes(cursors: readonly WeightedCursor[]): number {
  const [first, ...rest] = cursors.map(({ cursor }) => cursor.positions());
  if (first === undefined) return 0;
  const others = rest.map((positions) => new Set(positions));
  return first.filter((position) => others.every((positions, index) => positions.has(position + index + 1))).length;
}
