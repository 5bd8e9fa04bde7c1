/** The articles that a note cites, each at its first citation: what rules about sources report once a note. */
import type { SourceDescription } from "../model/source.js";
import type { Citation } from "../syntax/noteTypes.js";
import type { ArticleMetadata } from "../workspace/types.js";
import type { Fix, RuleContext } from "./types.js";

export interface FirstCitation {
  readonly citation: Citation;
  readonly source: SourceDescription;
}

export function firstCitations({ note, workspace }: RuleContext): readonly FirstCitation[] {
  const first = new Map<string, FirstCitation>();
  for (const citation of note.citations) {
    const source = workspace.sources.resolve(citation.key);
    if (source !== undefined && !first.has(source.file)) first.set(source.file, { citation, source });
  }
  return [...first.values()];
}

/** Writes one line into the article's front matter or its sidecar, which is made where it does not exist. */
export function fieldFix(title: string, metadata: ArticleMetadata, article: string, line: string): Fix {
  return {
    title,
    edits: [{ file: metadata.file, range: { start: metadata.at, end: metadata.at }, newText: `${line}\n` }],
    ...(metadata.file === article ? {} : { creates: metadata.file }),
    preferred: false,
  };
}
