/** What each citation of a claim goes back to: by the sentence that supports it, because parts of one article may have different origins. */
import type { SourceDescription } from "../model/source.js";
import type { Cited, ProvenanceTable } from "../workspace/provenance/types.js";
import type { Assessment, CitedSource } from "./assessment.js";
import type { PassageVerdict } from "./types.js";

export interface KnownSource extends CitedSource {
  readonly source: SourceDescription;
}

/** The cited articles in order, each once: the same article twice is no second source. */
export function distinctSources(sources: readonly CitedSource[]): readonly KnownSource[] {
  const byFile = new Map<string, KnownSource>();
  for (const { citation, source } of sources)
    if (source !== undefined && !byFile.has(source.file)) byFile.set(source.file, { citation, source });
  return [...byFile.values()];
}

/** The sentence that supports the claim; else the whole article. */
export function citedWords({ source }: KnownSource, assessment: Assessment): Cited {
  const best = bestPassage(source, assessment);
  if (best?.verdict !== "supports") return { file: source.file };
  const { heading, statement } = best.passage;
  return { file: source.file, statement, ...(heading === undefined ? {} : { heading }) };
}

export function bestPassage({ file }: SourceDescription, assessment: Assessment): PassageVerdict | undefined {
  return assessment.cited
    .filter((verdict) => verdict.passage.file === file)
    .reduce<PassageVerdict | undefined>(
      (best, verdict) => (best === undefined || verdict.relevance > best.relevance ? verdict : best),
      undefined,
    );
}

/** How many origins the citations have at most: those that are known to share one count once, unknown ones as one each. */
export function countOrigins(assessment: Assessment, provenance: ProvenanceTable): number {
  const groups: Cited[][] = [];
  for (const source of distinctSources(assessment.sources)) {
    const words = citedWords(source, assessment);
    const joined = groups.find((group) =>
      group.some((other) => provenance.independence(other, words).verdict === "shared-origin"),
    );
    if (joined === undefined) groups.push([words]);
    else joined.push(words);
  }
  return groups.length;
}
