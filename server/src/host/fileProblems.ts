/** What is wrong with the files of a workspace themselves, gathered from their facts: rules look at what notes say, not at this. */
import type { FileId } from "../core/model/fileId.js";
import type { FileProblem } from "../core/model/problem.js";
import type { SourceDescription } from "../core/model/source.js";
import type { Workspace } from "../core/workspace/types.js";

export type FileProblems = ReadonlyMap<FileId, readonly FileProblem[]>;

/** By file, in the order of their names; `bytes` are problems found before the text could be read. */
export function fileProblems(workspace: Workspace, bytes: FileProblems = new Map()): FileProblems {
  const { notes, articles, registry, sources } = workspace;
  const all = new Map<FileId, readonly FileProblem[]>(bytes);
  const add = (file: FileId, problems: readonly FileProblem[]): void => {
    if (problems.length > 0) all.set(file, [...(all.get(file) ?? []), ...problems]);
  };
  for (const article of articles.values()) add(article.file, article.problems);
  for (const note of notes.values()) add(note.file, note.problems);
  if (registry !== undefined) add(registry.file, registry.problems);
  for (const [file, problem] of duplicateKeyProblems(sources.sources)) add(file, [problem]);
  return new Map([...all].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/**
 * Two articles with one citation key: the second says so, because citations of the key mean the first.
 * By the file whose key was taken already; files are taken in the order of their names.
 */
export function duplicateKeyProblems(sources: Iterable<SourceDescription>): ReadonlyMap<FileId, FileProblem> {
  const problems = new Map<FileId, FileProblem>();
  const owners = new Map<string, FileId>();
  for (const source of [...sources].sort((left, right) => (left.file < right.file ? -1 : 1))) {
    const owner = owners.get(source.key);
    if (owner === undefined) owners.set(source.key, source.file);
    else
      problems.set(source.file, {
        code: "duplicate-key",
        message: `The key “${source.key}” belongs to ${owner} already: citations of it mean that article, and this one needs an id of its own.`,
      });
  }
  return problems;
}
