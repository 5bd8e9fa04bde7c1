/** What stays in memory of an article: its description and which names it writes how often, without positions. */
import type { TextRange } from "../text/range.js";
import type { ArticleFacts } from "../model/article.js";
import { metadataOf, modificationOf, type ArticleOrigin } from "./metadata.js";
import { provenanceFacts } from "./provenance/facts.js";
import type { ArticleSummary, SurfaceCount } from "./types.js";

export function summarise(article: ArticleFacts, origin?: ArticleOrigin): ArticleSummary {
  const counts = new Map<string, Counted>();
  const speakers = speakersOf(article);
  for (const mention of article.mentions) {
    const key = `${mention.type} ${mention.surface}`;
    const known = counts.get(key);
    const roles = article.roles
      .filter((role) => role.holder.start === mention.start && role.holder.end === mention.end)
      .map((role) => ({ title: role.title, former: role.former }));
    counts.set(key, {
      surface: mention.surface,
      type: mention.type,
      count: (known?.count ?? 0) + 1,
      ...expansionOf(mention.expansion ?? known?.expansion),
      ...speaksOf((known?.speaks ?? 0) + (speakers.has(mention.start) ? 1 : 0)),
      roles: [...(known?.roles ?? []), ...roles],
    });
  }
  const surfaces = [...counts.values()].sort(
    (left, right) => compareText(left.surface, right.surface) || compareText(left.type, right.type),
  );
  return describeArticle(article, { surfaces, provenance: provenanceFacts(article) }, origin);
}

/** What has to be read of an article's sentences; the rest of a summary is known from its outline. */
export type ReadNames = Pick<ArticleSummary, "surfaces" | "provenance">;

/** Of an article whose sentences nobody has read yet. */
export const NO_NAMES: ReadNames = { surfaces: [], provenance: { parts: [], print: [], views: [] } };

export function describeArticle(
  article: Pick<ArticleFacts, "file" | "text" | "source" | "problems">,
  { surfaces, provenance }: ReadNames,
  origin?: ArticleOrigin,
): ArticleSummary {
  const modified = modificationOf(article, origin);
  return {
    file: article.file,
    source: article.source,
    surfaces,
    provenance,
    metadata: metadataOf(article, origin),
    ...(modified === undefined ? {} : { modified }),
    problems: article.problems,
  };
}

/** The same with another description. It may be a summary that reads parts of itself when they are asked for: it stays one. */
export function withSource(summary: ArticleSummary, source: ArticleSummary["source"]): ArticleSummary {
  const copy = Object.create(Object.getPrototypeOf(summary) as object) as ArticleSummary;
  return Object.assign(copy, summary, { source });
}

type Counted = SurfaceCount;

function expansionOf(expansion: string | undefined): { readonly expansion?: string } {
  return expansion === undefined ? {} : { expansion };
}

function speaksOf(times: number): { readonly speaks?: number } {
  return times === 0 ? {} : { speaks: times };
}

/** Starts of the mentions that are themselves the source of reported words, not a part of it. */
function speakersOf(article: ArticleFacts): ReadonlySet<number> {
  const sources = new Set<string>();
  for (const { attributions } of article.statements)
    for (const { source } of attributions)
      if (source !== undefined) sources.add(`${bareWords(article.text, source)} ${String(source.end)}`);
  return new Set(
    article.mentions
      .filter((mention) => sources.has(`${bareWords(article.text, mention)} ${String(mention.end)}`))
      .map(({ start }) => start),
  );
}

function bareWords(text: string, { start, end }: TextRange): string {
  return text.slice(start, end).replace(/^the /iu, "");
}

/** Code unit order: the same on every machine, unlike a locale's. */
export function compareText(left: string, right: string): number {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}
