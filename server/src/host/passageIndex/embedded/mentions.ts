/** Mentions of actors: from the table for what is analysed, and by the words of the name for what is not yet. */
import { chooseMentions, MENTIONS_LOOKED_AT, tellingWeight } from "../../../core/assess/actorOverview.js";
import type {
  ActorMention,
  ActorOverview,
  ActorOverviewQuery,
  ActorQuery,
  NamedPlace,
  PlacesQuery,
} from "../../../core/assess/needs.js";
import { actorTerm } from "../../../core/assess/searchTerms.js";
import type { ArticleFacts } from "../../../core/model/article.js";
import type { FileId } from "../../../core/model/fileId.js";
import { compareText } from "../../../core/workspace/summary.js";
import type { ArticleSummary } from "../../../core/workspace/types.js";
import type { HeldArticle } from "../heldArticle.js";
import { termsOf } from "../overviewAmong.js";
import type { StoredArticle } from "./catalogue.js";
import type { MentionRecord, MentionRow, MentionsTable } from "./mentionsTable.js";
import { plainMention } from "./plainMention.js";
import { findPhrase, type Searched } from "./retrieval.js";
import { UNKNOWN_DATE } from "./schema.js";
import { readSummary } from "./summaryText.js";

/** Articles that one question may have analysed, or read soon: the rest comes with the next one. */
const ANALYSED_AT_ONCE = 16;
/** Articles that are read for one answer because nothing is kept of what they say; of others the sentence is given as it is written. */
const READ_FOR_AN_ANSWER = 12;
/** Paragraphs with the name that are looked at for articles not analysed yet. */
const PARAGRAPHS_LOOKED_AT = 200;

export function mentionRecords({ statements }: ArticleFacts): readonly MentionRecord[] {
  return statements.flatMap((statement) =>
    statement.mentions.map((mention) => ({
      term: actorTerm(mention.surface),
      start: mention.start,
      sentence: statement.range.start,
      weight: tellingWeight(statement, mention),
    })),
  );
}

export function findMentions(searched: Searched, query: ActorQuery): readonly ActorMention[] {
  const terms = new Set(query.surfaces.map(actorTerm));
  wantNames(searched, terms);
  const rows = inOrder([...terms].flatMap((term) => searched.catalogue.mentions.oldest(term, query.limit)));
  const hold = holder(searched);
  const unread = new Set<FileId>();
  return rows.slice(0, query.limit).flatMap(({ file, start }) => {
    const article = hold(file);
    if (article === undefined) return [];
    if (!searched.reader.isRead(article.article)) unread.add(file);
    const isPlain = unread.has(file) && unread.size > READ_FOR_AN_ANSWER;
    return mentionAt(searched, article, start, isPlain ? query.surfaces : undefined) ?? [];
  });
}

/**
 * The table knows where a name begins, and its length is that of the spelling. Only an article that may write the name in several ways is
 * looked into for which of them stands there; none is read.
 */
export function findPlaces(searched: Searched, query: PlacesQuery): readonly NamedPlace[] {
  const spellings = spellingsOf(query);
  wantNames(searched, spellings.keys());
  const rows = [...spellings].flatMap(([term, written]) =>
    searched.catalogue.mentions.oldest(term, query.limit).map((row) => ({ ...row, written })),
  );
  const hold = holder(searched);
  return inOrder(rows)
    .slice(0, query.limit)
    .flatMap(({ file, start, written }) => {
      const possible = written.filter(({ files }) => files === undefined || files.has(file));
      const surface = possible.length > 1 ? longestAt(hold(file)?.input.text, start, possible) : possible[0]?.surface;
      return surface === undefined ? [] : [{ file, range: { start, end: start + surface.length }, surface }];
    });
}

interface Spelling {
  readonly surface: string;
  /** Where it means the actor; everywhere where undefined. */
  readonly files: ReadonlySet<FileId> | undefined;
}

function spellingsOf({ surfaces }: PlacesQuery): ReadonlyMap<string, readonly Spelling[]> {
  const spellings = new Map<string, Spelling[]>();
  for (const { surface, files } of surfaces) {
    const spelling = { surface, files: files === undefined ? undefined : new Set(files) };
    const term = actorTerm(surface);
    const same = spellings.get(term);
    if (same === undefined) spellings.set(term, [spelling]);
    else same.push(spelling);
  }
  return spellings;
}

function longestAt(text: string | undefined, start: number, spellings: readonly Spelling[]): string | undefined {
  return spellings
    .map(({ surface }) => surface)
    .filter((surface) => text?.startsWith(surface, start) === true)
    .reduce<string | undefined>(
      (longest, other) => (other.length > (longest?.length ?? 0) ? other : longest),
      undefined,
    );
}

/** No article is read for it: a card is looked at in passing. */
export function findOverview(searched: Searched, query: ActorOverviewQuery): ActorOverview {
  const { mentions } = searched.catalogue;
  const terms = termsOf(query);
  wantNames(searched, terms.keys());
  const rows = inOrder([...terms].flatMap(([term, files]) => rowsOf(mentions, term, files)));
  const { first, last, telling, sentences } = chooseMentions(
    rows.map((row) => ({ ...row, isDated: row.published !== UNKNOWN_DATE })),
  );
  const hold = holder(searched);
  const surfaces = query.surfaces.map(({ surface }) => surface);
  const mentionOf = (row: MentionRow | undefined): ActorMention | undefined => {
    const article = row === undefined ? undefined : hold(row.file);
    if (row === undefined || article === undefined) return undefined;
    const isRead = searched.reader.isRead(article.article);
    return mentionAt(searched, article, row.start, isRead ? undefined : surfaces);
  };
  const [oldest, latest] = [mentionOf(first), mentionOf(last)];
  return {
    ...(oldest === undefined ? {} : { first: oldest }),
    ...(latest === undefined ? {} : { last: latest }),
    telling: telling.flatMap((row) => mentionOf(row) ?? []),
    sentences: sentences.map(({ article, file, sentence }) => ({
      file,
      names: mentions.together(article, sentence),
    })),
  };
}

function rowsOf(mentions: MentionsTable, term: string, files: ReadonlySet<FileId> | undefined): readonly MentionRow[] {
  if (files !== undefined) return [...files].flatMap((file) => mentions.inArticle(term, file));
  const latest = mentions.latest(term, MENTIONS_LOOKED_AT);
  // Fewer are all there are.
  if (latest.length < MENTIONS_LOOKED_AT) return latest;
  return [...mentions.oldest(term, 1), ...[mentions.latestDated(term)].filter((row) => row !== undefined), ...latest];
}

/** From the oldest article on, each once. */
function inOrder<Row extends MentionRow>(rows: readonly Row[]): readonly Row[] {
  const unique = new Map(rows.map((row) => [`${row.file} ${String(row.start)}`, row]));
  return [...unique.values()].sort(
    (left, right) =>
      compareText(left.published, right.published) || compareText(left.file, right.file) || left.start - right.start,
  );
}

/** Articles that may hold one of the names and that nobody has read yet. */
function wantNames(searched: Searched, terms: Iterable<string>): void {
  const { onWanted } = searched;
  for (const term of terms)
    for (const article of openArticlesWith(searched, term)) {
      // Somebody who is told reads it soon; whoever asked does not wait for that.
      if (onWanted === undefined) analyse(searched, article);
      else onWanted(article.file);
    }
}

type Held = HeldArticle<StoredArticle>;

/** Each article is looked for once. */
function holder({ catalogue, reader }: Searched): (file: FileId) => Held | undefined {
  const held = new Map<FileId, Held | undefined>();
  return (file) => {
    if (!held.has(file)) {
      const article = catalogue.article(file);
      held.set(file, article === undefined ? undefined : reader.hold(article));
    }
    return held.get(file);
  };
}

function summaryOf({ catalogue }: Searched, file: FileId): ArticleSummary | undefined {
  const text = catalogue.summary(file);
  return text === undefined ? undefined : readSummary(text);
}

/** `plainWith`: as it is written, the longest of these surfaces, where the article has not been read and has a summary. */
function mentionAt(
  searched: Searched,
  held: Held,
  start: number,
  plainWith: readonly string[] | undefined,
): ActorMention | undefined {
  const summary = plainWith === undefined ? undefined : summaryOf(searched, held.article.file);
  if (plainWith !== undefined && summary !== undefined) return plainMention(held, summary, start, plainWith);
  const passage = searched.reader.passage(held, { start, end: start + 1 })?.passage;
  const mention = passage?.statement.mentions.find((other) => other.start === start);
  if (passage === undefined || mention === undefined) return undefined;
  return { passage, range: { start: mention.start, end: mention.end }, surface: mention.surface };
}

/** Articles that hold the words of the name, as far as nobody knows yet whether they name it. */
function openArticlesWith({ segments, catalogue }: Searched, term: string): Iterable<StoredArticle> {
  if (catalogue.unread(1).length === 0) return [];
  const open = new Map<number, StoredArticle>();
  for (const { passage } of findPhrase(segments, term, PARAGRAPHS_LOOKED_AT).best) {
    const article = catalogue.articleOfPassage(passage);
    if (article !== undefined && !article.analysed) open.set(article.id, article);
    if (open.size >= ANALYSED_AT_ONCE) break;
  }
  return open.values();
}

function analyse({ catalogue, reader }: Searched, article: StoredArticle): void {
  const held = reader.hold(article);
  if (held !== undefined) catalogue.addMentions(article, mentionRecords(reader.indexed(held).facts));
}
