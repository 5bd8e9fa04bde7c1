/**
 * Summaries of articles as the catalogue keeps them and threads hand them on: two short lines of JSON each.
 * What only questions about one article need, the second line, stays unread until somebody asks; names are flat lists, and equal ones are held once.
 */
import type { EntityType } from "../../../core/language/names/types.js";
import type { SourceDescription } from "../../../core/model/source.js";
import type { FileProblem } from "../../../core/model/problem.js";
import type { FileId } from "../../../core/model/fileId.js";
import { unicodeEscapes } from "../../../core/text/escapes.js";
import { remembering } from "../../../core/text/memory.js";
import type { ProvenanceFacts } from "../../../core/workspace/provenance/types.js";
import type {
  ArticleMetadata,
  ArticleSummary,
  ModifiedText,
  SurfaceCount,
  WrittenKey,
} from "../../../core/workspace/types.js";

/** The order is the format's. */
const TYPES: readonly EntityType[] = ["person", "organization", "place", "group", "event", "document"];

/** `count * TYPES.length + type`; in a list with what most names lack: how often they speak, their expansion, their roles. */
type StoredName = number | readonly [number, number, string | null, SurfaceCount["roles"]];

interface StoredSummary {
  readonly source: SourceDescription;
  /** Surface and `StoredName` in turns. */
  readonly names: readonly (string | StoredName)[];
  readonly problems?: readonly FileProblem[];
}

interface StoredRest {
  readonly metadata: Omit<ArticleMetadata, "file" | "keys"> & {
    readonly file?: FileId;
    readonly keys: readonly StoredKey[];
  };
  readonly modified?: ModifiedText;
  readonly provenance: Omit<ProvenanceFacts, "print">;
  /** Numbers of 24 bits, little-endian, in base 64. */
  readonly print: string;
}

/** Without `file`: the article's own. */
type StoredKey = Omit<WrittenKey, "file"> & { readonly file?: FileId };

export function writeSummary(summary: ArticleSummary): string {
  const { file, source, surfaces, provenance, metadata, modified, problems } = summary;
  const { print, ...rest } = provenance;
  const first = {
    source,
    names: surfaces.flatMap((surface) => [surface.surface, storedName(surface)]),
    ...(problems.length === 0 ? {} : { problems }),
  } satisfies StoredSummary;
  const second = {
    metadata: {
      ...withoutOwn(metadata, file),
      keys: metadata.keys.map((key) => withoutOwn(key, file)),
    },
    ...(modified === undefined ? {} : { modified }),
    provenance: rest,
    print: numbersToText(print),
  } satisfies StoredRest;
  return `${lineOf(first)}\n${lineOf(second)}`;
}

/** A text with a letter outside of Latin-1 takes two bytes a letter in memory, and an article's waits there. */
function lineOf(stored: StoredSummary | StoredRest): string {
  return JSON.stringify(stored).replace(/[^\0-\u00ff]/gu, unicodeEscapes);
}

function withoutOwn<Record extends { readonly file: FileId }>(
  { file, ...rest }: Record,
  own: FileId,
): Omit<Record, "file"> & { readonly file?: FileId } {
  return file === own ? rest : { file, ...rest };
}

/** What is read at once, and what waits. Threads hand them on apart: a part of one text would keep the whole of it in memory. */
export type SummaryLines = readonly [described: string, waiting: string];

/** JSON has no line breaks of its own. */
export function linesOf(text: string): SummaryLines {
  const at = text.indexOf("\n");
  return [text.slice(0, at), text.slice(at + 1)];
}

/** What the file itself is to blame for is said to the editor, and not kept. */
export function addProblems(text: string, problems: readonly FileProblem[]): string {
  if (problems.length === 0) return text;
  const [described, rest] = linesOf(text);
  const stored = JSON.parse(described) as StoredSummary;
  const more = { ...stored, problems: [...(stored.problems ?? []), ...problems] } satisfies StoredSummary;
  return `${lineOf(more)}\n${rest}`;
}

/** One alone. */
export function readSummary(text: string): ArticleSummary {
  return createSummaryReader().read(linesOf(text));
}

/** Reads many: what is equal in them is held once. */
export interface SummaryReader {
  read(lines: SummaryLines): ArticleSummary;
}

export function createSummaryReader(): SummaryReader {
  const surfaces: PlainNames = new Map();
  const words = new Map<string, string>();
  return {
    read([described, rest]) {
      const stored = JSON.parse(described) as StoredSummary;
      return new ReadSummary(stored, rest, sharedSource(words, stored), surfacesIn(stored, surfaces));
    },
  };
}

/** `withSource` copies it as it is, so that it has no private fields. A summary whose rest is read when it is asked for: a corpus has one of every article in memory. */
class ReadSummary implements ArticleSummary {
  readonly file: FileId;
  readonly source: SourceDescription;
  readonly surfaces: readonly SurfaceCount[];
  readonly problems: readonly FileProblem[];
  private readonly rest: string;

  constructor({ problems }: StoredSummary, rest: string, source: SourceDescription, surfaces: readonly SurfaceCount[]) {
    this.file = source.file;
    this.source = source;
    this.surfaces = surfaces;
    this.problems = problems ?? NOTHING;
    this.rest = rest;
  }

  get metadata(): ArticleMetadata {
    const { file, metadata } = { file: this.file, ...readRest(this.rest) };
    return { file, ...metadata, keys: metadata.keys.map((key) => ({ file, ...key })) };
  }

  get modified(): ModifiedText | undefined {
    return readRest(this.rest).modified;
  }

  get provenance(): ProvenanceFacts {
    const { provenance, print } = readRest(this.rest);
    return { ...provenance, print: textToNumbers(print) };
  }
}

/** So many are held as objects: who goes through all articles of a corpus would keep them all. */
const MOST_RESTS = 512;

const readRest = remembering(MOST_RESTS, (text: string): StoredRest => JSON.parse(text) as StoredRest);

/** Many lists of a corpus are empty. */
function shareEmpty<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? NOTHING : list;
}

const NOTHING: readonly never[] = [];

function storedName({ type, count, speaks, expansion, roles }: SurfaceCount): StoredName {
  const plain = count * TYPES.length + TYPES.indexOf(type);
  if (speaks === undefined && expansion === undefined && roles.length === 0) return plain;
  return [plain, speaks ?? 0, expansion ?? null, roles];
}

function sharedSource(words: Map<string, string>, { source }: StoredSummary): SourceDescription {
  const { publisher, language, published, authors, upstream, inferred } = source;
  return {
    ...source,
    authors: shareEmpty(authors),
    upstream: shareEmpty(upstream),
    inferred: shareEmpty(inferred),
    ...(publisher === undefined ? {} : { publisher: shared(words, publisher, () => publisher) }),
    ...(language === undefined ? {} : { language: shared(words, language, () => language) }),
    ...(published === undefined ? {} : { published: shared(words, published, () => published) }),
  };
}

/** By how often a name is written and speaks, and its type; and then by the name. */
type PlainNames = Map<number, Map<string, SurfaceCount>>;

/** Most names are written once or twice in an article, without a role: those are one object each in all articles. */
function surfacesIn({ names }: StoredSummary, known: PlainNames): readonly SurfaceCount[] {
  const surfaces: SurfaceCount[] = [];
  for (let at = 0; at + 1 < names.length; at += 2) {
    // Surface and number in turns.
    const surface = names[at] as string;
    const stored = names[at + 1] as StoredName;
    const name: Exclude<StoredName, number> = typeof stored === "number" ? [stored, 0, null, NOTHING] : stored;
    const [plain, speaks, expansion, roles] = name;
    if (expansion !== null || roles.length > 0) surfaces.push(surfaceOf(surface, name));
    else {
      const alike = shared(known, speaks * MOST_PLAIN + plain, () => new Map<string, SurfaceCount>());
      surfaces.push(shared(alike, surface, () => surfaceOf(surface, name)));
    }
  }
  // What grows by pushing holds room for more.
  return surfaces.slice();
}

/** More than any name is written in an article. */
const MOST_PLAIN = 2 ** 32;

function surfaceOf(surface: string, [plain, speaks, expansion, roles]: Exclude<StoredName, number>): SurfaceCount {
  return {
    surface,
    type: TYPES[plain % TYPES.length] ?? "person",
    count: Math.floor(plain / TYPES.length),
    ...(expansion === null ? {} : { expansion }),
    ...(speaks === 0 ? {} : { speaks }),
    roles: shareEmpty(roles),
  };
}

const BYTES = 3;

function numbersToText(numbers: readonly number[]): string {
  const bytes = Buffer.alloc(BYTES * numbers.length);
  numbers.forEach((number, at) => bytes.writeUIntLE(number, BYTES * at, BYTES));
  return bytes.toString("base64");
}

function textToNumbers(text: string): readonly number[] {
  const bytes = Buffer.from(text, "base64");
  return Array.from({ length: bytes.length / BYTES }, (_, at) => bytes.readUIntLE(BYTES * at, BYTES));
}

/** What is known under the key, or else what is made for it. */
function shared<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const first = known.get(key);
  if (first !== undefined) return first;
  const made = make();
  known.set(key, made);
  return made;
}
