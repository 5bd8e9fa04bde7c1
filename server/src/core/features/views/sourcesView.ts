/** The articles as a list shows them: grade, date, where they come from, who cites them, and what is not known of them. */
import { NO_NEEDS } from "../../assess/needs.js";
import type { FileId } from "../../model/fileId.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import type { SourceDescription, SourceField } from "../../model/source.js";
import { readable } from "../../text/readable.js";
import type { TextRange } from "../../text/range.js";
import type { Root } from "../../workspace/provenance/types.js";
import { compareText } from "../../workspace/summary.js";
import type { Workspace } from "../../workspace/types.js";
import type { Feature } from "../types.js";

export interface SourceRow {
  readonly source: SourceDescription;
  readonly label: string;
  /** "Yury Kobzar, The Telegraph": the farthest known reports that it goes back to. */
  readonly roots: readonly string[];
  /** Articles that are no second source beside it, and why; for cited articles only. */
  readonly sharesOrigin: readonly { readonly key: string; readonly why: string }[];
  readonly inferred: readonly SourceField[];
  readonly missing: readonly MissingField[];
  readonly citing: readonly CitingClaim[];
}

export interface CitingClaim {
  readonly file: FileId;
  readonly range: TextRange;
  readonly text: string;
}

export type MissingField = "grade" | "published" | "publisher" | "authors";

export interface SourcesView {
  /** Most cited first, then by key. */
  readonly rows: readonly SourceRow[];
  readonly total: number;
  /** Cited articles that lack a grade or a date. */
  readonly incomplete: number;
}

export const sourcesViewFeature: Feature<{ readonly limit: number }, SourcesView> = {
  plan: () => NO_NEEDS,
  answer(workspace, { limit }) {
    const citing = citingClaims(workspace);
    const claimsOf = (source: SourceDescription): readonly CitingClaim[] => citing.get(source.file) ?? [];
    const { sources } = workspace.sources;
    const ordered = [...sources].sort(
      (left, right) => claimsOf(right).length - claimsOf(left).length || compareText(left.key, right.key),
    );
    return {
      rows: ordered.slice(0, limit).map((source) => rowOf(workspace, source, claimsOf(source))),
      total: sources.length,
      incomplete: sources.filter((source) => citing.has(source.file) && lacksBasics(source)).length,
    };
  },
};

/** The farthest report that a part of an article goes back to, in words. */
export function rootWords({ heading, ...root }: Root): string {
  return `${originWords(root)}${heading === undefined ? "" : ` (under “${heading}”)`}`;
}

/** The report alone, whatever part of an article goes back to it. */
export function originWords({ author, publisher, id }: Omit<Root, "heading">): string {
  const words = [author, publisher ?? (id === undefined ? undefined : `@${id}`)].filter((part) => part !== undefined);
  return words.join(", ");
}

export function missingFields(source: SourceDescription): readonly MissingField[] {
  const lacks: Readonly<Record<MissingField, boolean>> = {
    grade: source.grade === undefined,
    published: source.published === undefined,
    publisher: source.publisher === undefined,
    authors: source.authors.length === 0,
  };
  return (["grade", "published", "publisher", "authors"] as const).filter((field) => lacks[field]);
}

function lacksBasics(source: SourceDescription): boolean {
  return source.grade === undefined || source.published === undefined;
}

function rowOf(workspace: Workspace, source: SourceDescription, citing: readonly CitingClaim[]): SourceRow {
  return {
    source,
    label: sourceLabel(source),
    roots: workspace.provenance.rootsOf(source.file).map(rootWords),
    sharesOrigin: citing.length === 0 ? [] : sharedWith(workspace, source.file),
    inferred: source.inferred,
    missing: missingFields(source),
    citing,
  };
}

function sharedWith({ provenance, sources }: Workspace, file: FileId): SourceRow["sharesOrigin"] {
  return provenance.sameOrigin(file).flatMap((other) => {
    const answer = provenance.independence({ file }, { file: other });
    const key = sources.byFile.get(other)?.key;
    return answer.verdict === "shared-origin" && key !== undefined ? [{ key, why: answer.why }] : [];
  });
}

/** By article, the claims that cite it in the order of notes. */
function citingClaims({ notes, sources }: Workspace): ReadonlyMap<FileId, readonly CitingClaim[]> {
  const found = new Map<FileId, CitingClaim[]>();
  for (const file of [...notes.keys()].sort(compareText)) {
    for (const claim of notes.get(file)?.claims ?? []) {
      const cited = new Set(claim.citations.flatMap(({ key }) => sources.resolve(key)?.file ?? []));
      for (const article of cited) {
        const known = found.get(article) ?? [];
        known.push({ file, range: claim.range, text: readable(claim.statement.text) });
        found.set(article, known);
      }
    }
  }
  return found;
}
