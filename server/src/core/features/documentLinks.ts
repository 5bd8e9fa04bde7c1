/** Document links: each citation leads to its article, on demand to the passage that is meant. */
import { NO_NEEDS } from "../assess/needs.js";
import type { FileId, FileRange } from "../model/fileId.js";
import { sourceLabel } from "../model/sourceLabel.js";
import type { TextRange } from "../text/range.js";
import type { Workspace } from "../workspace/types.js";
import { definitionFeature } from "./definition.js";
import type { Feature, FilePosition } from "./types.js";

export interface DocumentLink {
  /** `@key`, without brackets and quotation. */
  readonly range: TextRange;
  /** Publisher and date. */
  readonly label: string;
}

export const documentLinksFeature: Feature<{ readonly file: FileId }, readonly DocumentLink[]> = {
  plan: () => NO_NEEDS,
  answer: (workspace, { file }) =>
    (workspace.notes.get(file)?.citations ?? []).flatMap((citation): readonly DocumentLink[] => {
      const source = workspace.sources.resolve(citation.key);
      if (source === undefined) return [];
      const { start, end } = citation.keyRange;
      return [{ range: { start: start - 1, end }, label: sourceLabel(source) }];
    }),
};

/** Where the link at a place leads: the words that its sentence rests on, else the article's beginning. */
export const linkTargetFeature: Feature<FilePosition, FileRange | undefined> = {
  plan: (workspace, params, supply) =>
    isCitation(workspace, params) ? definitionFeature.plan(workspace, { ...params, ofClaim: false }, supply) : NO_NEEDS,
  answer: (workspace, params, supply) =>
    isCitation(workspace, params)
      ? definitionFeature.answer(workspace, { ...params, ofClaim: false }, supply)?.targets[0]
      : undefined,
};

function isCitation(workspace: Workspace, { file, offset }: FilePosition): boolean {
  const citations = workspace.notes.get(file)?.citations ?? [];
  return citations.some(({ keyRange }) => keyRange.start <= offset && offset <= keyRange.end);
}
