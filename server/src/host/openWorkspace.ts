/** Opens a workspace folder once, whole: what the command line and the tests ask their questions of. */
import { AnalysisHost } from "../core/analysis/analysisHost.js";
import type { Config } from "../core/config/config.js";
import type { FileId } from "../core/model/fileId.js";
import { readArticle } from "../core/model/readArticle.js";
import type { FileProblem } from "../core/model/problem.js";
import type { ArticleSummary } from "../core/workspace/types.js";
import { summarise } from "../core/workspace/summary.js";
import type { LoadedFile, LoadedText } from "./corpusLoader.js";
import { loadFile, loadWorkspace } from "./corpusLoader.js";
import { duplicateKeyProblems } from "./duplicateKeys.js";
import { createMemoryIndex } from "./passageIndex/memory.js";
import type { FileSystem, Log, PassageIndex } from "./ports.js";
import type { WorkspaceFiles } from "./workspaceFiles.js";

export interface OpenRequest {
  readonly root: string;
  readonly config: Config;
  readonly fileSystem: FileSystem;
  readonly log: Log;
  /** Files to read as notes although no glob names them. */
  readonly extraNotes?: readonly FileId[];
}

export interface OpenedWorkspace {
  readonly root: string;
  readonly host: AnalysisHost;
  readonly index: PassageIndex;
  readonly files: WorkspaceFiles;
  /** Problems of the files themselves: bytes, front matter, keys used twice; by file, files in order. */
  readonly problems: ReadonlyMap<FileId, readonly FileProblem[]>;
  /** Text of a file that was read. */
  text(file: FileId): string | undefined;
}

export async function openWorkspace(request: OpenRequest): Promise<OpenedWorkspace> {
  const opening = new Opening(request);
  for await (const event of loadWorkspace(request)) {
    if (event.kind === "listed") opening.files = event.files;
    else await opening.take(event);
  }
  for (const file of request.extraNotes ?? []) {
    if (opening.files?.layout.roleOf(file) === "none")
      await opening.take(await loadFile(request, { role: "note", file }));
  }
  return opening.finish();
}

class Opening {
  readonly #request: OpenRequest;
  readonly #host = new AnalysisHost();
  readonly #index = createMemoryIndex();
  readonly #texts = new Map<FileId, string>();
  readonly #problems = new Map<FileId, FileProblem[]>();
  readonly #articles: { file: FileId; summary: ArticleSummary }[] = [];
  readonly #notes: { file: FileId; text: string }[] = [];
  files: WorkspaceFiles | undefined = undefined;

  constructor(request: OpenRequest) {
    this.#request = request;
    this.#host.applyChange({ config: request.config });
  }

  async take(loaded: LoadedFile): Promise<void> {
    if (loaded.kind === "unreadable") {
      this.#report(loaded.file, [loaded.problem]);
      return;
    }
    this.#texts.set(loaded.file, loaded.text);
    this.#report(loaded.file, loaded.problems);
    if (loaded.kind === "registry") this.#host.applyChange({ registry: loaded });
    if (loaded.kind === "note") this.#notes.push(loaded);
    if (loaded.kind === "article") await this.#takeArticle(loaded);
  }

  finish(): OpenedWorkspace {
    this.#host.applyChange({ articles: this.#articles, notes: this.#notes });
    const { workspace } = this.#host.analysis();
    for (const [file, problem] of duplicateKeyProblems(workspace.sources.sources)) this.#report(file, [problem]);
    for (const [file, note] of workspace.notes) this.#report(file, note.problems);
    if (workspace.registry !== undefined) this.#report(workspace.registry.file, workspace.registry.problems);
    const files = this.files;
    if (files === undefined) throw new Error("the listing came to no end");
    return {
      root: this.#request.root,
      host: this.#host,
      index: this.#index,
      files,
      problems: new Map([...this.#problems].sort(([left], [right]) => (left < right ? -1 : 1))),
      text: (file) => this.#texts.get(file),
    };
  }

  async #takeArticle(loaded: LoadedText): Promise<void> {
    const { file, text, sidecar } = loaded;
    const facts = readArticle({
      file,
      text,
      known: this.#host.knownNames,
      ...(sidecar === undefined ? {} : { sidecar }),
    });
    this.#report(file, facts.problems);
    await this.#index.upsert(facts);
    this.#articles.push({ file, summary: summarise(facts) });
  }

  #report(file: FileId, problems: readonly FileProblem[]): void {
    if (problems.length === 0) return;
    this.#problems.set(file, [...(this.#problems.get(file) ?? []), ...problems]);
  }
}
