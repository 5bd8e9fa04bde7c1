/** Names that the registry knows change how articles are read: which articles a change of the registry concerns. */
import type { ArticleInput } from "../../../core/model/readArticle.js";
import type { FileId } from "../../../core/model/fileId.js";
import type { Searched } from "./retrieval.js";
import { findPhrase } from "./retrieval.js";

export type KnownName = NonNullable<ArticleInput["known"]>[number];

/** Surfaces that came, went or have another type now; `before` as JSON, empty for a new index. */
export function changedSurfaces(before: string, now: readonly KnownName[]): readonly string[] {
  const old = new Set(before === "" ? [] : (JSON.parse(before) as readonly KnownName[]).map(keyOf));
  const fresh = new Set(now.map(keyOf));
  const changed = [...[...fresh].filter((key) => !old.has(key)), ...[...old].filter((key) => !fresh.has(key))];
  return [...new Set(changed.map((key) => key.slice(key.indexOf("\n") + 1)))];
}

export function articlesHolding(
  { segments, catalogue }: Pick<Searched, "segments" | "catalogue">,
  surfaces: readonly string[],
): ReadonlySet<FileId> {
  const files = new Set<FileId>();
  for (const surface of surfaces) {
    for (const { passage } of findPhrase(segments, surface, Number.MAX_SAFE_INTEGER).best) {
      const article = catalogue.articleOfPassage(passage);
      if (article !== undefined) files.add(article.file);
    }
  }
  return files;
}

function keyOf({ surface, type }: KnownName): string {
  return `${type}\n${surface}`;
}
