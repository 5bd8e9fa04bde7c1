/** The sources of the workspace and what a citation key means: an exact key, or a prefix that only one source has. */
import { isPathLike } from "../model/readNote.js";
import type { SourceDescription } from "../model/source.js";
import { compareText } from "./summary.js";
import type { ArticleSummary, SourceTable } from "./types.js";

export function buildSourceTable(articles: Iterable<ArticleSummary>): SourceTable {
  const sources = [...articles]
    .map((article) => article.source)
    .sort((left, right) => compareText(left.file, right.file));
  const byKey = new Map<string, SourceDescription>();
  for (const source of sources) if (!byKey.has(source.key)) byKey.set(source.key, source);
  // Sorted, so that all names with one prefix are neighbours.
  const names = sources
    .flatMap((source) => [
      { name: source.key, source },
      { name: fileName(source.file), source },
    ])
    .sort((left, right) => compareText(left.name, right.name));
  return {
    sources,
    byFile: new Map(sources.map((source) => [source.file, source])),
    resolve(key) {
      const exact = byKey.get(key);
      if (exact !== undefined || key === "" || isPathLike(key)) return exact;
      return soleWithPrefix(names, key);
    },
  };
}

interface NamedSource {
  readonly name: string;
  readonly source: SourceDescription;
}

function soleWithPrefix(names: readonly NamedSource[], prefix: string): SourceDescription | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(names[middle]?.name ?? "", prefix) < 0) low = middle + 1;
    else high = middle;
  }
  let found: SourceDescription | undefined;
  for (let index = low; index < names.length; index++) {
    const candidate = names[index];
    if (candidate?.name.startsWith(prefix) !== true) break;
    if (found !== undefined && found !== candidate.source) return undefined;
    found = candidate.source;
  }
  return found;
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
