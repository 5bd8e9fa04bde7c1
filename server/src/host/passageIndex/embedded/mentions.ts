/** Mentions of actors: from the table for what is analysed, and by the words of the name for what is not yet. */
import type { ActorMention, ActorQuery } from "../../../core/assess/needs.js";
import { actorTerm } from "../../../core/assess/searchTerms.js";
import type { ArticleFacts } from "../../../core/model/article.js";
import type { FileId } from "../../../core/model/fileId.js";
import type { ArticleSummary } from "../../../core/workspace/types.js";
import type { HeldArticle } from "../heldArticle.js";
import type { MentionRecord, StoredArticle } from "./catalogue.js";
import { plainMention } from "./plainMention.js";
import { findPhrase, type Searched } from "./retrieval.js";

/** Articles that one question may have analysed, or read soon: the rest comes with the next one. */
const ANALYSED_AT_ONCE = 16;
/** Articles that are read for one answer because nothing is kept of what they say; of others the sentence is given as it is written. */
const READ_FOR_AN_ANSWER = 12;
/** Paragraphs with the name that are looked at for articles not analysed yet. */
const PARAGRAPHS_LOOKED_AT = 200;

export function mentionRecords({ statements }: ArticleFacts): readonly MentionRecord[] {
  return statements.flatMap(({ mentions }) =>
    mentions.map(({ surface, start }) => ({ term: actorTerm(surface), start })),
  );
}

export function findMentions(searched: Searched, query: ActorQuery): readonly ActorMention[] {
  const terms = new Set(query.surfaces.map(actorTerm));
  const { onWanted } = searched;
  for (const term of terms)
    for (const article of openArticlesWith(searched, term)) {
      // Somebody who is told reads it soon; whoever asked does not wait for that.
      if (onWanted === undefined) analyse(searched, article);
      else onWanted(article.file);
    }
  const rows = [...terms]
    .flatMap((term) => searched.catalogue.mentions(term, query.limit))
    .sort(
      (left, right) =>
        compareText(left.published, right.published) || compareText(left.file, right.file) || left.start - right.start,
    )
    .slice(0, query.limit);
  const articles = new Map<FileId, HeldArticle<StoredArticle> | undefined>();
  const held = (file: FileId): HeldArticle<StoredArticle> | undefined => {
    if (!articles.has(file)) {
      const article = searched.catalogue.article(file);
      articles.set(file, article === undefined ? undefined : searched.reader.hold(article));
    }
    return articles.get(file);
  };
  const unread = new Set<FileId>();
  return rows.flatMap(({ file, start }) => {
    const article = held(file);
    if (article === undefined) return [];
    if (!searched.reader.isRead(article.article)) unread.add(file);
    const summary = unread.has(file) && unread.size > READ_FOR_AN_ANSWER ? summaryOf(searched, file) : undefined;
    if (summary === undefined) return mentionAt(searched, article, start);
    return plainMention(article, summary, start, query.surfaces) ?? [];
  });
}

function summaryOf({ catalogue }: Searched, file: FileId): ArticleSummary | undefined {
  const text = catalogue.summary(file);
  // Written by the index alone, in this format.
  return text === undefined ? undefined : (JSON.parse(text) as ArticleSummary);
}

function mentionAt({ reader }: Searched, held: HeldArticle<StoredArticle>, start: number): readonly ActorMention[] {
  const passage = reader.passage(held, { start, end: start + 1 })?.passage;
  const mention = passage?.statement.mentions.find((other) => other.start === start);
  if (passage === undefined || mention === undefined) return [];
  return [{ passage, range: { start: mention.start, end: mention.end }, surface: mention.surface }];
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

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
