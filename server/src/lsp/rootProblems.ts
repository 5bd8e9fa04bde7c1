/** Faults of the files of one folder, those that rules do not see; gathered once a revision. */
import type { Analysis } from "../core/analysis/analysisHost.js";
import type { FileId } from "../core/model/fileId.js";
import type { FileProblem } from "../core/model/problem.js";
import type { Workspace } from "../core/workspace/types.js";
import { duplicateKeyProblems } from "../host/fileProblems.js";

type FilesProblems = readonly (readonly [FileId, readonly FileProblem[]])[];

export class RootProblems {
  /** What was wrong with the bytes of a file. */
  readonly #ofBytes = new Map<FileId, readonly FileProblem[]>();
  #current: { readonly analysis: Analysis; readonly byFile: ReadonlyMap<FileId, readonly FileProblem[]> } | undefined =
    undefined;
  #ofArticles: { readonly articles: Workspace["articles"]; readonly found: FilesProblems } | undefined = undefined;

  /** No problems: the file could be read. */
  setOfBytes(file: FileId, problems: readonly FileProblem[]): void {
    if (problems.length > 0) this.#ofBytes.set(file, problems);
    else this.#ofBytes.delete(file);
  }

  /** By file, in the order of their names. */
  of(analysis: Analysis): ReadonlyMap<FileId, readonly FileProblem[]> {
    if (this.#current?.analysis === analysis) return this.#current.byFile;
    const { notes, articles, registry } = analysis.workspace;
    const found = [...this.#ofBytes, ...this.#articleProblems(articles)];
    for (const { file, problems } of notes.values()) if (problems.length > 0) found.push([file, problems]);
    if (registry !== undefined && registry.problems.length > 0) found.push([registry.file, registry.problems]);
    const byFile = new Map<FileId, readonly FileProblem[]>();
    for (const [file, problems] of found.sort(([left], [right]) => (left < right ? -1 : 1)))
      byFile.set(file, [...(byFile.get(file) ?? []), ...problems]);
    this.#current = { analysis, byFile };
    return byFile;
  }

  /** Of a large corpus these cost too much to gather at every keystroke in a note. */
  #articleProblems(articles: Workspace["articles"]): FilesProblems {
    if (this.#ofArticles?.articles === articles) return this.#ofArticles.found;
    const own = [...articles.values()]
      .filter(({ problems }) => problems.length > 0)
      .map(({ file, problems }) => [file, problems] as const);
    const duplicates = [...duplicateKeyProblems([...articles.values()].map(({ source }) => source))].map(
      ([file, problem]) => [file, [problem]] as const,
    );
    const found = [...own, ...duplicates];
    this.#ofArticles = { articles, found };
    return found;
  }
}
