/** Mentions of actors: from the table for what is analysed, and by the words of the name for what is not yet. */
import type { ActorMention, ActorQuery } from "../../../core/assess/needs.js";
import { actorTerm } from "../../../core/assess/searchTerms.js";
import type { ArticleFacts } from "../../../core/model/article.js";
import { passageAt, type IndexedArticle } from "../documents.js";
import type { MentionRecord, StoredArticle } from "./catalogue.js";
import { findPhrase, type Searched } from "./retrieval.js";

/** Articles that one question may have analysed: the rest comes with the next one. */
const ANALYSED_AT_ONCE = 16;
/** Paragraphs with the name that are looked at for articles not analysed yet. */
const PARAGRAPHS_LOOKED_AT = 200;

export function mentionRecords({ statements }: ArticleFacts): readonly MentionRecord[] {
  return statements.flatMap(({ mentions }) =>
    mentions.map(({ surface, start }) => ({ term: actorTerm(surface), start })),
  );
}

export function findMentions(searched: Searched, query: ActorQuery): readonly ActorMention[] {
  const terms = new Set(query.surfaces.map(actorTerm));
  for (const term of terms) analyseHolding(searched, term);
  const rows = [...terms]
    .flatMap((term) => searched.catalogue.mentions(term, query.limit))
    .sort(
      (left, right) =>
        compareText(left.published, right.published) || compareText(left.file, right.file) || left.start - right.start,
    )
    .slice(0, query.limit);
  return rows.flatMap(({ file, start }) => {
    const article = searched.catalogue.article(file);
    const held = article === undefined ? undefined : searched.reader.hold(article);
    return held === undefined ? [] : mentionAt(searched.reader.indexed(held), start);
  });
}

function mentionAt(indexed: IndexedArticle, start: number): readonly ActorMention[] {
  const index = indexed.facts.statements.findIndex(({ range }) => range.start <= start && start < range.end);
  const passage = passageAt(indexed, index);
  const mention = passage?.statement.mentions.find((other) => other.start === start);
  if (passage === undefined || mention === undefined) return [];
  return [{ passage, range: { start: mention.start, end: mention.end }, surface: mention.surface }];
}

function analyseHolding({ segments, catalogue, reader }: Searched, term: string): void {
  const open = new Map<number, StoredArticle>();
  for (const { passage } of findPhrase(segments, term, PARAGRAPHS_LOOKED_AT).best) {
    const article = catalogue.articleOfPassage(passage);
    if (article !== undefined && !article.analysed) open.set(article.id, article);
    if (open.size >= ANALYSED_AT_ONCE) break;
  }
  for (const article of open.values()) {
    const held = reader.hold(article);
    if (held !== undefined) catalogue.addMentions(article, mentionRecords(reader.indexed(held).facts));
  }
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
