/** Opens a workspace folder once, whole: what the command line and the tests ask their questions of. */
import { AnalysisHost } from "../core/analysis/analysisHost.js";
import type { Config } from "../core/config/config.js";
import type { FileId } from "../core/model/fileId.js";
import { readArticle, type ArticleInput } from "../core/model/readArticle.js";
import { summarise } from "../core/workspace/summary.js";
import type { ArticleSummary } from "../core/workspace/types.js";
import type { LoadedFile } from "./corpusLoader.js";
import { loadFile, loadWorkspace } from "./corpusLoader.js";
import type { FileProblems } from "./fileProblems.js";
import { fileProblems } from "./fileProblems.js";
import { digestsOf } from "./digests.js";
import { hashOf, type ReadSource } from "./passageIndex/embedded/articleReader.js";
import type { EmbeddedIndex } from "./passageIndex/embedded/types.js";
import { createMemoryIndex } from "./passageIndex/memory.js";
import type { FileSystem, Log, PassageIndex } from "./ports.js";

export interface OpenRequest {
  readonly root: string;
  readonly config: Config;
  readonly fileSystem: FileSystem;
  readonly log: Log;
  /** Files to read as notes although no glob names them. */
  readonly extraNotes?: readonly FileId[];
  /** Opens an index that is kept between runs; the index in memory is used without it, and where it gives none. */
  readonly openIndex?: (readSource: ReadSource) => Promise<EmbeddedIndex | undefined>;
  /** Opens an index that others fill: it is asked, and nothing is put into it. */
  readonly openRemote?: (readSource: ReadSource, knownNames: () => ArticleInput["known"]) => PassageIndex | undefined;
}

export interface OpenedWorkspace {
  readonly root: string;
  readonly host: AnalysisHost;
  readonly index: PassageIndex;
  /**
   * Problems of files that were read: front matter, encodings, sidecars, keys used twice; by file, files in order.
   * Files that could not be read at all are named in the log.
   */
  readonly problems: FileProblems;
  /** Text of a file that was read. */
  text(file: FileId): string | undefined;
  /** Lets go of an index on disk. */
  close(): void;
}

export async function openWorkspace(request: OpenRequest): Promise<OpenedWorkspace> {
  const host = new AnalysisHost();
  host.applyChange({ config: request.config });
  const articles = new Map<FileId, ArticleInput>();
  const readSource: ReadSource = (file) => articles.get(file);
  const remote = request.openRemote?.(readSource, () => host.knownNames);
  const stored = await request.openIndex?.(readSource);
  const indexed = new Map(stored?.stamps());
  const index = remote ?? stored ?? createMemoryIndex();
  const texts = new Map<FileId, string>();
  const summaries: { readonly file: FileId; readonly summary: ArticleSummary }[] = [];
  for await (const loaded of filesOf(request)) {
    if (loaded.kind === "unreadable") continue;
    const { file, text, sidecar } = loaded;
    texts.set(file, text);
    if (loaded.kind === "registry") host.applyChange({ registry: { file, text } });
    if (loaded.kind === "note") host.applyChange({ notes: [{ file, text }] });
    if (loaded.kind !== "article") continue;
    const input = { file, text, known: host.knownNames, ...(sidecar === undefined ? {} : { sidecar }) };
    const facts = readArticle(input);
    if (stored !== undefined || remote !== undefined) articles.set(file, input);
    if (stored !== undefined && indexed.get(file)?.hash !== hashOf(input)) stored.upsert(facts, sidecar);
    else if (stored === undefined && remote === undefined) await index.upsert(facts);
    indexed.delete(file);
    summaries.push({ file, summary: summarise(facts, { digests: digestsOf(text, sidecar), sidecar }) });
  }
  for (const file of indexed.keys()) await stored?.remove(file);
  stored?.commit();
  host.applyChange({ articles: summaries });
  return {
    root: request.root,
    host,
    index,
    problems: fileProblems(host.analysis().workspace),
    text: (file) => texts.get(file),
    close: () => stored?.close(),
  };
}

async function* filesOf(request: OpenRequest): AsyncGenerator<LoadedFile, void, void> {
  let extraNotes: readonly FileId[] = [];
  for await (const event of loadWorkspace(request)) {
    if (event.kind !== "listed") yield event;
    else extraNotes = (request.extraNotes ?? []).filter((file) => event.files.layout.roleOf(file) === "none");
  }
  for (const file of extraNotes) yield await loadFile(request, { role: "note", file });
}
