/**
 * Summaries from their JSON, with what is equal in many of them held once: a corpus writes the same names again and again,
 * and a summary of every article stays in memory.
 */
import type { ArticleSummary, SurfaceCount } from "../../../core/workspace/types.js";

export interface SummaryReader {
  read(text: string): ArticleSummary;
}

export function createSummaryReader(): SummaryReader {
  const surfaces = new Map<string, SurfaceCount>();
  const words = new Map<string, string>();
  return {
    read(text) {
      // Written by the thread of the index, in this format.
      const summary = JSON.parse(text) as ArticleSummary;
      const { publisher, language, genre } = summary.source;
      return {
        ...summary,
        source: {
          ...summary.source,
          file: summary.file,
          ...(publisher === undefined ? {} : { publisher: shared(words, publisher, publisher) }),
          ...(language === undefined ? {} : { language: shared(words, language, language) }),
          ...(genre === undefined ? {} : { genre }),
        },
        surfaces: summary.surfaces.map((surface) => sharedSurface(surfaces, words, surface)),
      };
    },
  };
}

/** Most names are written once or twice in an article, without a role: those are one object each. */
function sharedSurface(
  known: Map<string, SurfaceCount>,
  words: Map<string, string>,
  surface: SurfaceCount,
): SurfaceCount {
  const written = { ...surface, surface: shared(words, surface.surface, surface.surface) };
  if (surface.roles.length > 0 || surface.expansion !== undefined) return written;
  const key = `${surface.type} ${String(surface.count)} ${String(surface.speaks ?? 0)} ${surface.surface}`;
  return shared(known, key, written);
}

function shared<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const first = known.get(key);
  if (first !== undefined) return first;
  known.set(key, value);
  return value;
}
