/**
 * The passage index on disk: a catalogue in SQLite beside immutable text segments. What comes in waits in memory until it is asked for
 * or becomes too much, and is then written as a whole: a process that is killed leaves the state before or after, never between.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ActorOverview } from "../../../core/assess/needs.js";
import type { ArticleFacts } from "../../../core/model/article.js";
import type { FileId } from "../../../core/model/fileId.js";
import type { ArticleInput } from "../../../core/model/readArticle.js";
import { NO_NAMES } from "../../../core/workspace/summary.js";
import type { ArticleSummary } from "../../../core/workspace/types.js";
import type { PassageIndex } from "../../ports.js";
import { DamagedFileError } from "../segments/pagedFile.js";
import { SegmentBuilder } from "../segments/segmentBuilder.js";
import { layoutOf, type ArticleLayout } from "./articleLayout.js";
import { ArticleReader, hashOf } from "./articleReader.js";
import {
  Catalogue,
  type ArticleStamp,
  type CatalogueChange,
  type MovedArticle,
  type NamesRecord,
} from "./catalogue.js";
import { indexTerms } from "./indexTerms.js";
import { articlesHolding, changedSurfaces, type KnownName } from "./knownNames.js";
import { findMentions, findOverview, findPlaces, mentionRecords } from "./mentions.js";
import type { MentionRecord } from "./mentionsTable.js";
import { outlinedArticle } from "./outlinedArticle.js";
import { leaveFolder, takeFolder } from "./ownership.js";
import { findCandidates, findPhrase, findWords, type Searched } from "./retrieval.js";
import { UNKNOWN_DATE } from "./schema.js";
import { packFacts } from "./storedFacts.js";
import { readSummary, writeSummary } from "./summaryText.js";
import { SegmentSet, type PassageRange, type PreparedChange } from "./segmentSet.js";
import type { SqlDatabase } from "./sqlite.js";
import type { BuiltArticle, BuiltSegment, EmbeddedIndex, EmbeddedIndexOptions } from "./types.js";

const SUMMARIES_AT_ONCE = 500;
/** Characters of articles that wait in memory. */
const MOST_WAITING = 24_000_000;
const CATALOGUE = "catalogue.sqlite";
const OWN_FILE = /^(?:catalogue\.sqlite(?:-wal|-shm|-journal)?|segment-\d{8}\.(?:seg|tmp))$/u;
/** What the driver in WebAssembly leaves of a process that was killed: a folder that says that the catalogue is open. */
const LEFT_LOCK = `${CATALOGUE}.lock`;

/** @throws where the folder cannot be written to or another process has it open; a damaged or older index is removed and begun anew. */
export function openEmbeddedIndex(options: EmbeddedIndexOptions): EmbeddedIndex {
  mkdirSync(options.folder, { recursive: true });
  if (!takeFolder(options.folder)) throw new IndexInUseError(options.folder);
  try {
    rmSync(join(options.folder, LEFT_LOCK), { recursive: true, force: true });
    return new DiskIndex(options, openFiles(options));
  } catch (error) {
    leaveFolder(options.folder);
    throw error;
  }
}

export class IndexInUseError extends Error {
  constructor(folder: string) {
    super(`The index in ${folder} is in use by another process.`);
    this.name = "IndexInUseError";
  }
}

const NO_OVERVIEW: ActorOverview = { telling: [], sentences: [] };

interface OpenFiles {
  readonly catalogue: Catalogue;
  readonly segments: SegmentSet;
}

interface Waiting {
  readonly input: ArticleInput;
  readonly stamp: ArticleStamp;
  readonly layout: ArticleLayout;
  readonly published: string;
  readonly mentions: readonly MentionRecord[] | undefined;
  readonly summary?: string;
  readonly facts?: Uint8Array;
}

class DiskIndex implements EmbeddedIndex {
  readonly #options: EmbeddedIndexOptions;
  #catalogue: Catalogue;
  #segments: SegmentSet;
  #reader: ArticleReader;
  /** Undefined: the article is to be removed. */
  readonly #waiting = new Map<FileId, Waiting | undefined>();
  #waitingSize = 0;
  /** Numbers of passages are given out before they are written: several segments may be on their way. */
  #nextPassage: number;

  constructor(options: EmbeddedIndexOptions, { catalogue, segments }: OpenFiles) {
    this.#options = options;
    this.#catalogue = catalogue;
    this.#segments = segments;
    this.#nextPassage = catalogue.nextPassage;
    this.#reader = new ArticleReader(catalogue, options.readSource, options.onRead);
  }

  upsert(facts: ArticleFacts, sidecar?: string): void {
    const { file, text } = facts;
    this.#wait(file, {
      input: { file, text },
      stamp: { hash: hashOf({ text, ...(sidecar === undefined ? {} : { sidecar }) }), size: 0, mtime: 0 },
      layout: layoutOf(facts.source, facts.paragraphs),
      published: facts.source.published ?? UNKNOWN_DATE,
      mentions: mentionRecords(facts),
      ...(this.#options.readSource === undefined ? { facts: packFacts(facts, true) } : {}),
    });
  }

  addText(input: ArticleInput, stamp: Pick<ArticleStamp, "size" | "mtime">): ArticleSummary {
    const { file } = input;
    // Until the new text is read the names of the old one are the best guess.
    const { summary, ...outlined } = outlinedArticle(input, this.summary(file) ?? NO_NAMES, stamp);
    this.#wait(file, { ...outlined, input, mentions: undefined, summary: writeSummary(summary) });
    return summary;
  }

  async addBuilt({ articles, passages, write }: BuiltSegment): Promise<void> {
    const first = this.#nextPassage;
    this.#nextPassage += passages;
    const segments = this.#segments;
    const reserved = segments.reserve();
    try {
      await write(reserved.path, first);
    } catch (error) {
      segments.release(reserved);
      throw error;
    }
    // Damage was met meanwhile, and the index begun anew.
    if (segments !== this.#segments) return;
    this.commit();
    // A document was opened meanwhile: what stands there counts.
    const isKnown = ({ file }: BuiltArticle): boolean => this.#catalogue.article(file) !== undefined;
    const superfluous = articles
      .filter(isKnown)
      .map(({ first: at, layout }) => ({ first: first + at, count: layout.paragraphs.length }));
    const added = articles
      .filter((article) => !isKnown(article))
      .map(({ file, bytes, stamp, layout, published, first: at, summary }) => ({
        article: { file, bytes, ...stamp, layout, published, first: first + at, analysed: false },
        mentions: [],
        summary,
      }));
    this.#commit({ removed: [], added }, segments.prepare(superfluous, reserved));
  }

  addNames(records: readonly NamesRecord[], wanted: boolean): readonly NamesRecord[] {
    return this.#answer([], ({ catalogue }) => catalogue.addNames(records, wanted));
  }

  unread(limit: number): readonly FileId[] {
    return this.#searched().catalogue.unread(limit);
  }

  unreadCount(): number {
    return this.#searched().catalogue.unreadCount();
  }

  isUnread(file: FileId): boolean {
    return this.#searched().catalogue.article(file)?.analysed === false;
  }

  isUnknown(file: FileId): boolean {
    const { catalogue, reader } = this.#searched();
    const article = catalogue.article(file);
    return article !== undefined && !reader.isRead(article);
  }

  move(articles: readonly MovedArticle[]): void {
    const { catalogue, reader } = this.#searched();
    catalogue.move(articles);
    reader.forget();
  }

  summary(file: FileId): ArticleSummary | undefined {
    const text = this.#waiting.get(file)?.summary ?? this.#catalogue.summary(file);
    return text === undefined ? undefined : readSummary(text);
  }

  *summaries(): Iterable<readonly { readonly file: FileId; readonly text: string }[]> {
    const { catalogue } = this.#searched();
    for (let last = 0; ;) {
      const some = catalogue.summariesAfter(last, SUMMARIES_AT_ONCE);
      if (some.length === 0) return;
      last = some.at(-1)?.id ?? last;
      yield some;
    }
  }

  know(names: readonly KnownName[]): number {
    const { catalogue, reader, segments } = this.#searched();
    const written = JSON.stringify(names);
    const before = catalogue.knownNames;
    if (written === before) return 0;
    const holding = articlesHolding({ segments, catalogue }, changedSurfaces(before, names));
    catalogue.markUnread(holding);
    catalogue.knownNames = written;
    reader.forget();
    return holding.size;
  }

  placements(): string {
    return this.#searched().catalogue.placements;
  }

  keepPlacements(text: string): void {
    this.#searched().catalogue.placements = text;
  }

  text(file: FileId): string | undefined {
    return this.#answer(undefined, ({ catalogue, reader }) => {
      const article = catalogue.article(file);
      return article === undefined ? undefined : reader.text(article);
    });
  }

  remove(file: FileId): void {
    this.#wait(file, undefined);
  }

  candidates(query: Parameters<PassageIndex["candidates"]>[0]): ReturnType<typeof findCandidates> {
    return this.#answer({ cited: [], corpus: [] }, (searched) => findCandidates(searched, query));
  }

  search(query: Parameters<PassageIndex["search"]>[0]): ReturnType<typeof findWords> {
    return this.#answer([], (searched) => findWords(searched, query));
  }

  mentions(query: Parameters<PassageIndex["mentions"]>[0]): ReturnType<typeof findMentions> {
    return this.#answer([], (searched) => findMentions(searched, query));
  }

  overview(query: Parameters<PassageIndex["overview"]>[0]): ReturnType<typeof findOverview> {
    return this.#answer(NO_OVERVIEW, (searched) => findOverview(searched, query));
  }

  places(query: Parameters<PassageIndex["places"]>[0]): ReturnType<typeof findPlaces> {
    return this.#answer([], (searched) => findPlaces(searched, query));
  }

  article(file: FileId): ArticleFacts | undefined {
    const { catalogue, reader } = this.#searched();
    const article = catalogue.article(file);
    const held = article === undefined ? undefined : reader.hold(article);
    return held === undefined ? undefined : reader.indexed(held).facts;
  }

  statistics(): ReturnType<Catalogue["totals"]> {
    return this.#searched().catalogue.totals();
  }

  matches(phrase: string): number {
    return this.#answer(0, ({ segments }) => findPhrase(segments, phrase, 0).count);
  }

  stamps(): ReadonlyMap<FileId, ArticleStamp> {
    this.commit();
    return this.#catalogue.stamps();
  }

  size(): number {
    this.commit();
    const { folder } = this.#options;
    return ownFiles(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  }

  commit(): void {
    if (this.#waiting.size === 0) return;
    const removed = [...this.#waiting.keys()];
    const ranges = removed.flatMap((file): readonly PassageRange[] => {
      const known = this.#catalogue.article(file);
      return known === undefined ? [] : [{ first: known.first, count: known.layout.paragraphs.length }];
    });
    const builder = new SegmentBuilder(indexTerms);
    const added = [...this.#waiting].flatMap(([file, waiting]) => {
      if (waiting === undefined) return [];
      const { input, layout, stamp, published, mentions, summary, facts } = waiting;
      const first = this.#nextPassage;
      this.#nextPassage += layout.paragraphs.length;
      layout.paragraphs.forEach(({ start, end }, at) => {
        builder.add(first + at, input.text.slice(start, end));
      });
      const bytes = Buffer.byteLength(input.text);
      const article = { file, ...stamp, bytes, published, first, layout, analysed: mentions !== undefined };
      return [
        {
          article,
          mentions: mentions ?? [],
          ...(summary === undefined ? {} : { summary }),
          ...(facts === undefined ? {} : { facts }),
        },
      ];
    });
    this.#commit({ removed, added }, this.#segments.prepare(ranges, builder));
    this.#waiting.clear();
    this.#waitingSize = 0;
  }

  close(): void {
    this.commit();
    this.#segments.close();
    this.#catalogue.close();
    leaveFolder(this.#options.folder);
  }

  #commit(articles: Pick<CatalogueChange, "removed" | "added">, change: PreparedChange): void {
    const { records: segments, nextSegment } = change;
    try {
      this.#catalogue.commit({ ...articles, segments, nextPassage: this.#nextPassage, nextSegment });
    } catch (error) {
      this.#segments.discard(change);
      throw error;
    }
    this.#segments.adopt(change);
  }

  #wait(file: FileId, waiting: Waiting | undefined): void {
    this.#waitingSize += (waiting?.input.text.length ?? 0) - (this.#waiting.get(file)?.input.text.length ?? 0);
    this.#waiting.set(file, waiting);
    if (this.#waitingSize > MOST_WAITING) this.commit();
  }

  /** Damage shows when a page is read: then there is nothing to answer from until the articles are put in again. */
  #answer<Answer>(nothing: Answer, find: (searched: Searched) => Answer): Answer {
    try {
      return find(this.#searched());
    } catch (error) {
      if (!(error instanceof DamagedFileError)) throw error;
      this.#segments.close();
      this.#catalogue.close();
      const { catalogue, segments } = beginAnew(this.#options, error.message);
      this.#catalogue = catalogue;
      this.#segments = segments;
      this.#nextPassage = catalogue.nextPassage;
      this.#reader = new ArticleReader(catalogue, this.#options.readSource, this.#options.onRead);
      this.#options.onLost?.();
      return nothing;
    }
  }

  #searched(): Searched {
    this.commit();
    const { onWanted } = this.#options;
    return {
      segments: this.#segments.live,
      catalogue: this.#catalogue,
      reader: this.#reader,
      ...(onWanted === undefined ? {} : { onWanted }),
    };
  }
}

function openFiles(options: EmbeddedIndexOptions): OpenFiles {
  try {
    return tryOpen(options);
  } catch (error) {
    return beginAnew(options, error instanceof Error ? error.message : String(error));
  }
}

function beginAnew(options: EmbeddedIndexOptions, reason: string): OpenFiles {
  options.log.warn(`The index in ${options.folder} is built anew: ${reason}.`);
  for (const name of ownFiles(options.folder)) rmSync(join(options.folder, name), { force: true });
  return tryOpen(options);
}

function tryOpen({ folder, openSql }: EmbeddedIndexOptions): OpenFiles {
  let database: SqlDatabase | undefined;
  try {
    database = openSql(join(folder, CATALOGUE));
    const catalogue = new Catalogue(database);
    return { catalogue, segments: new SegmentSet(folder, catalogue.segments(), catalogue.nextSegment) };
  } catch (error) {
    database?.close();
    throw error;
  }
}

function ownFiles(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => OWN_FILE.test(name));
}
