/**
 * The segments of an index in a folder: opened from what the catalogue names, changed by writing new files beside the old ones.
 * A change is made in two halves: `prepare` writes files that nobody knows yet, `adopt` (once the catalogue is committed) or
 * `discard` follows; files that no catalogue names are removed at the next start.
 */
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BitSet } from "../segments/bitSet.js";
import { mergeSegments, type LiveSegment } from "../segments/mergeSegments.js";
import { PageCache } from "../segments/pagedFile.js";
import { SegmentBuilder } from "../segments/segmentBuilder.js";
import { Segment } from "../segments/segmentFile.js";
import type { SegmentRecord } from "./catalogue.js";

const MOST_SEGMENTS = 8;
/** Of those that are not small: the others are room for single changes, which must not wait until a large segment is written anew. */
const MOST_LARGE = 5;
/** A segment of at most so many documents is written anew as soon as one is removed, so that the counts of small indexes are exact. */
const SMALL = 1000;
/** The next larger segment is merged too where it is at most so many times as large as the smaller ones together. */
const SIMILAR = 2;
/** So many ranges are looked for one by one. */
const FEW_RANGES = 8;
/** Share of removed documents beyond which any segment is written anew. */
const MOST_REMOVED = 0.2;
const CACHE_BYTES = 64 << 20;
const FILE_NAME = /^segment-\d{8}\.(?:seg|tmp)$/u;

interface NamedSegment extends LiveSegment {
  readonly name: string;
}

/** Passages from `first` on, `count` of them. */
export interface PassageRange {
  readonly first: number;
  readonly count: number;
}

/** A file that somebody else writes. */
export interface ReservedSegment {
  readonly name: string;
  /** Where it is to be written. */
  readonly path: string;
}

export interface PreparedChange {
  readonly segments: readonly NamedSegment[];
  readonly records: readonly SegmentRecord[];
  readonly nextSegment: number;
}

export class SegmentSet {
  readonly #folder: string;
  readonly #cache = new PageCache(CACHE_BYTES);
  /** Names of files that somebody else is writing. */
  readonly #reserved = new Set<string>();
  #live: readonly NamedSegment[];
  #nextSegment: number;

  /** @throws where a file that the catalogue names is missing or damaged. Removes the files that it does not name. */
  constructor(folder: string, records: readonly SegmentRecord[], nextSegment: number) {
    this.#folder = folder;
    this.#nextSegment = nextSegment;
    removeOthers(folder, new Set(records.map(({ name }) => name)));
    const opened: NamedSegment[] = [];
    try {
      for (const record of records) opened.push(this.#open(record.name, record));
    } catch (error) {
      for (const { segment } of opened) segment.close();
      throw error;
    }
    this.#live = opened;
  }

  get live(): readonly LiveSegment[] {
    return this.#live;
  }

  get bytes(): number {
    return this.#live.reduce((sum, { segment }) => sum + segment.bytes, 0);
  }

  /** A segment that somebody else writes, for `prepare` or `release`. */
  reserve(): ReservedSegment {
    const name = this.#newName();
    this.#reserved.add(name);
    return { name, path: temporaryOf(join(this.#folder, name)) };
  }

  /** It is not written after all. */
  release({ name }: ReservedSegment): void {
    this.#reserved.delete(name);
    this.#removeOthers(this.#live);
  }

  /** Writes the new documents, or takes over what was written for a reserved segment, and merges what is due. Nothing changes yet. */
  prepare(removed: readonly PassageRange[], added: SegmentBuilder | ReservedSegment | undefined): PreparedChange {
    const created: NamedSegment[] = [];
    const create = (write: (path: string) => void, name = this.#newName()): NamedSegment => {
      const segment = this.#create(name, write);
      created.push(segment);
      return segment;
    };
    try {
      const segments = this.#changed(removed, added, create);
      if (created.length > 0) syncFolder(this.#folder);
      this.#closeExcept(created, segments);
      return { segments, records: segments.map(recordOf), nextSegment: this.#nextSegment };
    } catch (error) {
      this.#closeExcept(created, []);
      this.#removeOthers(this.#live);
      throw error;
    }
  }

  /** The catalogue names the prepared segments now. */
  adopt(change: PreparedChange): void {
    const old = this.#live;
    this.#live = change.segments;
    this.#closeExcept(old, change.segments);
    this.#removeOthers(change.segments);
  }

  /** The catalogue could not be written: back to what it names. */
  discard(change: PreparedChange): void {
    this.#closeExcept(change.segments, this.#live);
    this.#removeOthers(this.#live);
  }

  close(): void {
    for (const { segment } of this.#live) segment.close();
    this.#live = [];
  }

  #open(name: string, record?: SegmentRecord): NamedSegment {
    const segment = new Segment(join(this.#folder, name), this.#cache);
    if (record !== undefined && record.documents !== segment.documents) {
      segment.close();
      throw new Error(`${name} has other documents than the catalogue says`);
    }
    return { name, segment, removed: new BitSet(segment.documents, record?.removed) };
  }

  #newName(): string {
    return `segment-${String(this.#nextSegment++).padStart(8, "0")}.seg`;
  }

  #create(name: string, write: (path: string) => void): NamedSegment {
    const path = join(this.#folder, name);
    const temporary = temporaryOf(path);
    write(temporary);
    renameSync(temporary, path);
    this.#reserved.delete(name);
    return this.#open(name);
  }

  #changed(
    removed: readonly PassageRange[],
    added: SegmentBuilder | ReservedSegment | undefined,
    create: (write: (path: string) => void, name?: string) => NamedSegment,
  ): readonly NamedSegment[] {
    let segments = [...this.#live, ...newSegments(added, create)];
    if (removed.length > 0) segments = segments.map((live) => without(live, removed));
    for (let due = nextMerge(segments); due !== undefined; due = nextMerge(segments)) {
      const sources = due;
      const rest = segments.filter((segment) => !sources.includes(segment));
      const isEmpty = sources.every((source) => source.removed.size === source.segment.documents);
      segments = isEmpty
        ? rest
        : [
            ...rest,
            create((path) => {
              mergeSegments(sources, path);
            }),
          ];
    }
    return segments;
  }

  #closeExcept(segments: readonly NamedSegment[], kept: readonly NamedSegment[]): void {
    const open = new Set(kept.map(({ segment }) => segment));
    for (const { segment } of segments) if (!open.has(segment)) segment.close();
  }

  #removeOthers(kept: readonly NamedSegment[]): void {
    const names = [...kept.map(({ name }) => name), ...this.#reserved];
    removeOthers(this.#folder, new Set([...names, ...names.map(temporaryOf)]));
  }
}

/** A file that is being written, beside the name or path that it gets. */
function temporaryOf(path: string): string {
  return path.replace(/seg$/u, "tmp");
}

function newSegments(
  added: SegmentBuilder | ReservedSegment | undefined,
  create: (write: (path: string) => void, name?: string) => NamedSegment,
): readonly NamedSegment[] {
  if (added === undefined || (added instanceof SegmentBuilder && added.passages === 0)) return [];
  if (!(added instanceof SegmentBuilder)) return [create(() => undefined, added.name)];
  const write = (path: string): void => {
    added.write(path);
  };
  return [create(write)];
}

/** The same segment with more documents removed; itself where it holds none of them. */
function without(live: NamedSegment, ranges: readonly PassageRange[]): NamedSegment {
  const { segment } = live;
  let removed: BitSet | undefined;
  for (const { at, count } of placesOf(segment.passages, ranges)) {
    removed ??= new BitSet(segment.documents, live.removed.bytes);
    // The passages of an article stand together in one segment.
    for (let document = at; document < at + count; document += 1) removed.add(document);
  }
  return removed === undefined ? live : { ...live, removed };
}

/** Where the ranges begin among these passages; those that do not are left out. */
function placesOf(
  passages: Uint32Array,
  ranges: readonly PassageRange[],
): readonly { readonly at: number; readonly count: number }[] {
  const wanted = ranges.filter(({ count }) => count > 0);
  if (wanted.length <= FEW_RANGES)
    return wanted.map(({ first, count }) => ({ at: passages.indexOf(first), count })).filter(({ at }) => at >= 0);
  const counts = new Map(wanted.map(({ first, count }) => [first, count]));
  const places: { readonly at: number; readonly count: number }[] = [];
  passages.forEach((passage, at) => {
    const count = counts.get(passage);
    if (count !== undefined) places.push({ at, count });
  });
  return places;
}

/** Segments to be written anew as one, if any are due. */
function nextMerge(segments: readonly NamedSegment[]): readonly NamedSegment[] | undefined {
  const worn = segments.find(({ segment, removed }) =>
    segment.documents <= SMALL ? removed.size > 0 : removed.size > MOST_REMOVED * segment.documents,
  );
  if (worn !== undefined) return [worn];
  const large = segments.filter(({ segment }) => segment.documents > SMALL);
  if (large.length > MOST_LARGE) return smallestOf(large);
  if (segments.length <= MOST_SEGMENTS) return undefined;
  return segments.filter((segment) => !large.includes(segment));
}

/** The two smallest, and the next ones as long as they are of a similar size: so every document is written anew a few times only. */
function smallestOf(segments: readonly NamedSegment[]): readonly NamedSegment[] {
  const sorted = segments.toSorted((left, right) => left.segment.documents - right.segment.documents);
  let together = 0;
  const end = sorted.findIndex(({ segment }, place) => {
    if (place >= 2 && segment.documents > SIMILAR * together) return true;
    together += segment.documents;
    return false;
  });
  return end < 0 ? sorted : sorted.slice(0, end);
}

function recordOf({ name, segment, removed }: NamedSegment): SegmentRecord {
  return { name, documents: segment.documents, removed: removed.size === 0 ? new Uint8Array() : removed.bytes };
}

function removeOthers(folder: string, names: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (FILE_NAME.test(name) && !names.has(name)) rmSync(join(folder, name), { force: true });
}

/** Makes the names of new files durable; some systems know no such thing, and need none. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const file = openSync(folder, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
