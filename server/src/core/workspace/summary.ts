/** What stays in memory of an article: its description and which names it writes how often, without positions. */
import type { ArticleFacts } from "../model/article.js";
import { provenanceFacts } from "./provenance/facts.js";
import type { ArticleSummary, SurfaceCount } from "./types.js";

export function summarise(article: ArticleFacts): ArticleSummary {
  const counts = new Map<string, Counted>();
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
      roles: [...(known?.roles ?? []), ...roles],
    });
  }
  const surfaces = [...counts.values()].sort(
    (left, right) => compareText(left.surface, right.surface) || compareText(left.type, right.type),
  );
  return {
    file: article.file,
    source: article.source,
    surfaces,
    provenance: provenanceFacts(article),
    problems: article.problems,
  };
}

type Counted = SurfaceCount;

function expansionOf(expansion: string | undefined): { readonly expansion?: string } {
  return expansion === undefined ? {} : { expansion };
}

/** Code unit order: the same on every machine, unlike a locale's. */
export function compareText(left: string, right: string): number {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}
