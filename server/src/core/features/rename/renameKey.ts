/** A new citation key: in every note that cites the source, in the source's own record, and where others name it as their report. */
import { keyOfFile } from "../../model/sourceDescription.js";
import type { SourceDescription } from "../../model/source.js";
import { citationKeyAt } from "../../syntax/markdown/citations.js";
import { isPathLike } from "../../model/readNote.js";
import type { FileId } from "../../model/fileId.js";
import type { Workspace, WrittenKey } from "../../workspace/types.js";
import type { KeyTarget } from "./renameTarget.js";
import { refused, type RenameEdit, type Renaming } from "./types.js";

export function renameKey(workspace: Workspace, target: KeyTarget, newKey: string): Renaming {
  const problem = problemWith(workspace, target, newKey);
  if (problem !== undefined) return refused(problem);
  const { source } = target;
  const citations = citationEdits(workspace, target, newKey);
  if (source === undefined) return { kind: "edits", edits: citations };
  const written = [...workspace.articles.values()].flatMap(({ metadata, file }) =>
    metadata.keys.filter((key) => (key.own ? file === source.file : workspace.sources.resolve(key.key) === source)),
  );
  const record = written.some(({ own }) => own) ? undefined : newRecord(workspace, source, newKey);
  return {
    kind: "edits",
    edits: [...citations, ...written.map((key) => keyEdit(key, newKey)), ...(record?.edits ?? [])],
    ...(record?.creates === undefined ? {} : { creates: record.creates }),
  };
}

export function citationEdits(
  workspace: Workspace,
  { source, key }: Pick<KeyTarget, "source" | "key">,
  newKey: string,
): readonly RenameEdit[] {
  return [...workspace.notes.values()].flatMap(({ file, citations }) =>
    citations
      .filter((citation) =>
        source === undefined ? citation.key === key : workspace.sources.resolve(citation.key) === source,
      )
      .map((citation) => ({ file, range: citation.keyRange, oldText: citation.key, newText: newKey })),
  );
}

function keyEdit({ key, file, range }: WrittenKey, newKey: string): RenameEdit {
  return { file, range, oldText: key, newText: newKey };
}

/** A key that came from the file's name is written into the record, which is made where there is none. */
function newRecord(
  workspace: Workspace,
  source: SourceDescription,
  newKey: string,
): { readonly edits: readonly RenameEdit[]; readonly creates?: FileId } | undefined {
  const metadata = workspace.articles.get(source.file)?.metadata;
  if (metadata === undefined || keyOfFile(source.file) === newKey) return undefined;
  const range = { start: metadata.at, end: metadata.at };
  const edit = { file: metadata.file, range, oldText: "", newText: `id: ${newKey}\n` };
  return { edits: [edit], ...(metadata.file === source.file ? {} : { creates: metadata.file }) };
}

function problemWith(workspace: Workspace, { source }: KeyTarget, newKey: string): string | undefined {
  const read = citationKeyAt(`@${newKey}`, 0, newKey.length + 1);
  // A colon in the middle of a key is fine in a citation and breaks no YAML; anything else that is not plain is refused.
  if (read?.range.start !== 1 || read.range.end !== newKey.length + 1 || isPathLike(newKey) || /[#&%?]/u.test(newKey))
    return `“${newKey}” is no citation key: use letters, digits and - _ . : between them.`;
  const taken = workspace.sources.sources.find((other) => other.key === newKey);
  if (taken !== undefined && taken !== source) return `The key “${newKey}” is that of ${taken.title ?? taken.file}.`;
  const shadowed = shadowedPrefix(workspace, source, newKey);
  return shadowed === undefined
    ? undefined
    : `The short key “${shadowed}” of another source would mean two sources then.`;
}

/** A citation may be a beginning of a key that only one source has. */
function shadowedPrefix(
  { notes, sources }: Workspace,
  source: SourceDescription | undefined,
  newKey: string,
): string | undefined {
  return [...notes.values()]
    .flatMap(({ citations }) => citations.map(({ key }) => key))
    .find((key) => {
      if (!newKey.startsWith(key) || key === newKey) return false;
      const meant = sources.resolve(key);
      return meant !== undefined && meant !== source && meant.key !== key;
    });
}
