/** Two articles with one citation key: the second says so, because citations of the key mean the first. */
import type { FileId } from "../core/model/fileId.js";
import type { FileProblem } from "../core/model/problem.js";
import type { SourceDescription } from "../core/model/source.js";

/** By the file whose key was taken already; files are taken in the order of their names. */
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
