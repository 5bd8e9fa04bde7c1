/**
 * The passage index on disk: a catalogue in SQLite beside immutable text segments. What comes in waits in memory until it is asked for
 * or becomes too much, and is then written as a whole: a process that is killed leaves the state before or after, never between.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ArticleFacts } from "../../../core/model/article.js";
import type { FileId } from "../../../core/model/fileId.js";
import type { ArticleInput } from "../../../core/model/readArticle.js";
import { describeArticle, NO_NAMES } from "../../../core/workspace/summary.js";
import type { ArticleSummary } from "../../../core/workspace/types.js";
import { digestsOf } from "../../digests.js";
import type { Log, PassageIndex } from "../../ports.js";
import { DamagedFileError } from "../segments/pagedFile.js";
import { SegmentBuilder } from "../segments/segmentBuilder.js";
import { layoutOf, outlineOf, type ArticleLayout } from "./articleLayout.js";
import { ArticleReader, hashOf, type OnRead, type ReadSource } from "./articleReader.js";
import { Catalogue, type ArticleStamp, type MentionRecord, type MovedArticle, type NamesRecord } from "./catalogue.js";
import { indexTerms } from "./indexTerms.js";
import { articlesHolding, changedSurfaces, type KnownName } from "./knownNames.js";
import { findMentions, mentionRecords } from "./mentions.js";
import { leaveFolder, takeFolder } from "./ownership.js";
import { findCandidates, findPhrase, findWords, type Searched } from "./retrieval.js";
import { UNKNOWN_DATE } from "./schema.js";
import { packFacts } from "./storedFacts.js";
import { SegmentSet, type PassageRange } from "./segmentSet.js";
import type { OpenSql, SqlDatabase } from "./sqlite.js";

const SUMMARIES_AT_ONCE = 500;
/** Characters of articles that wait in memory. */
const MOST_WAITING = 24_000_000;
const CATALOGUE = "catalogue.sqlite";
const OWN_FILE = /^(?:catalogue\.sqlite(?:-wal|-shm|-journal)?|segment-\d{8}\.(?:seg|tmp))$/u;
/** What the driver in WebAssembly leaves of a process that was killed: a folder that says that the catalogue is open. */
const LEFT_LOCK = `${CATALOGUE}.lock`;

export interface EmbeddedIndexOptions {
  /** Absolute path; created where it does not exist. Nothing else belongs into it. */
  readonly folder: string;
  readonly openSql: OpenSql;
  readonly log: Log;
  /** Where articles are read again from. Without it the catalogue keeps the facts of every article, which takes more than the article itself. */
  readonly readSource?: ReadSource;
  readonly onRead?: OnRead;
  /** Told of articles that would have been in an answer if what they say were known. Without it an answer waits until it is. */
  readonly onWanted?: (file: FileId) => void;
  /** Told when damage was met while answering and everything has to be put in again. */
  readonly onLost?: () => void;
}

export interface EmbeddedIndex extends PassageIndex {
  /** `sidecar` as it was read, where the article is read again from somewhere. */
  upsert(article: ArticleFacts, sidecar?: string): void;
  /** Makes an article searchable by its words; names are read later, when they are asked for. Gives what is known of it until then. */
  addText(input: ArticleInput, file: Pick<ArticleStamp, "size" | "mtime">): ArticleSummary;
  /** Mentions and summaries that were read elsewhere; gives back those that are still wanted. */
  addNames(records: readonly NamesRecord[]): readonly NamesRecord[];
  /** Articles whose names nobody has read, at most so many. */
  unread(limit: number): readonly FileId[];
  unreadCount(): number;
  isUnread(file: FileId): boolean;
  move(articles: readonly MovedArticle[]): void;
  summary(file: FileId): ArticleSummary | undefined;
  /** JSON texts, by and by. */
  summaries(): Iterable<readonly { readonly file: FileId; readonly text: string }[]>;
  /** Names that the registry knows: articles that hold one that came or went are to be read again. Gives how many. */
  know(names: readonly KnownName[]): number;
  /** What is indexed of which state of which file. */
  stamps(): ReadonlyMap<FileId, ArticleStamp>;
  /** How many passages hold these words next to each other, inflections apart. */
  matches(phrase: string): number;
  /** Writes what waits in memory. */
  commit(): void;
  /** Bytes on disk. */
  size(): number;
  /** Commits; the index is of no further use. */
  close(): void;
}

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

  constructor(options: EmbeddedIndexOptions, { catalogue, segments }: OpenFiles) {
    this.#options = options;
    this.#catalogue = catalogue;
    this.#segments = segments;
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

  addText(input: ArticleInput, { size, mtime }: Pick<ArticleStamp, "size" | "mtime">): ArticleSummary {
    const { file, text, sidecar } = input;
    const { source, problems, layout } = outlineOf(input);
    // Until the new text is read the names of the old one are the best guess.
    const names = this.summary(file) ?? NO_NAMES;
    const summary = describeArticle({ file, text, source, problems }, names, {
      digests: digestsOf(text, sidecar),
      sidecar,
    });
    this.#wait(file, {
      input,
      stamp: { hash: hashOf(input), size, mtime },
      layout,
      published: source.published ?? UNKNOWN_DATE,
      mentions: undefined,
      summary: JSON.stringify(summary),
    });
    return summary;
  }

  addNames(records: readonly NamesRecord[]): readonly NamesRecord[] {
    return this.#answer([], ({ catalogue }) => catalogue.addNames(records));
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

  move(articles: readonly MovedArticle[]): void {
    const { catalogue, reader } = this.#searched();
    catalogue.move(articles);
    reader.forget();
  }

  summary(file: FileId): ArticleSummary | undefined {
    const text = this.#waiting.get(file)?.summary ?? this.#catalogue.summary(file);
    // Written by this class alone, in this format.
    return text === undefined ? undefined : (JSON.parse(text) as ArticleSummary);
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

  text(file: FileId): string | undefined {
    return this.#answer(undefined, ({ catalogue, reader }) => {
      const article = catalogue.article(file);
      return article === undefined ? undefined : reader.hold(article)?.input.text;
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
    const removed: PassageRange[] = [];
    for (const file of this.#waiting.keys()) {
      const known = this.#catalogue.article(file);
      if (known !== undefined) removed.push({ first: known.first, count: known.layout.paragraphs.length });
    }
    const builder = new SegmentBuilder(indexTerms);
    let next = this.#catalogue.nextPassage;
    const added = [...this.#waiting].flatMap(([file, waiting]) => {
      if (waiting === undefined) return [];
      const { input, layout, stamp, published, mentions, summary, facts } = waiting;
      const first = next;
      for (const { start, end } of layout.paragraphs) builder.add(next++, input.text.slice(start, end));
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
    const change = this.#segments.prepare(removed, builder, this.#catalogue.nextSegment);
    try {
      this.#catalogue.commit({
        removed: [...this.#waiting.keys()],
        added,
        segments: change.records,
        nextPassage: next,
        nextSegment: change.nextSegment,
      });
    } catch (error) {
      this.#segments.discard(change);
      throw error;
    }
    this.#segments.adopt(change);
    this.#waiting.clear();
    this.#waitingSize = 0;
  }

  close(): void {
    this.commit();
    this.#segments.close();
    this.#catalogue.close();
    leaveFolder(this.#options.folder);
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
    return { catalogue, segments: new SegmentSet(folder, catalogue.segments()) };
  } catch (error) {
    database?.close();
    throw error;
  }
}

function ownFiles(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => OWN_FILE.test(name));
}
