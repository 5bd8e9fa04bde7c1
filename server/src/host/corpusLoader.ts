/**
 * Reads a workspace folder: the list of its files first, then their texts in small batches, so that a server can report
 * progress between them and stop. Never throws: a file that cannot be read becomes a problem that names it.
 */
import { join } from "node:path";
import type { Config } from "../core/config/config.js";
import type { FileId } from "../core/model/fileId.js";
import type { FileProblem } from "../core/model/problem.js";
import { type DecodedFile, decodeText, LARGEST_FILE } from "./decode.js";
import type { FileSystem, Log } from "./ports.js";
import type { ArticleFile, WorkspaceFiles } from "./workspaceFiles.js";
import { codeOf, extensionOf, findWorkspaceFiles } from "./workspaceFiles.js";

export interface LoadedText {
  readonly kind: "article" | "note" | "registry";
  readonly file: FileId;
  readonly text: string;
  /** YAML of the sidecar, articles only. */
  readonly sidecar?: string;
  /** What was wrong with the bytes but could be read all the same, and sidecars that could not. */
  readonly problems: readonly FileProblem[];
}

export interface UnreadableFile {
  readonly kind: "unreadable";
  readonly file: FileId;
  readonly problem: FileProblem;
}

export type LoadedFile = LoadedText | UnreadableFile;

export type LoadEvent = { readonly kind: "listed"; readonly files: WorkspaceFiles } | LoadedFile;

/** Read together: enough to keep a disk busy, few enough to stop between. */
const BATCH = 32;

export interface LoadRequest {
  /** Absolute path of the workspace folder. */
  readonly root: string;
  readonly config: Config;
  readonly fileSystem: FileSystem;
  readonly log: Log;
}

/** The registry comes first, then the articles, then the notes, each in the order of their names. */
export async function* loadWorkspace(request: LoadRequest): AsyncGenerator<LoadEvent, void, void> {
  const files = await findWorkspaceFiles(request.root, request.config, request.fileSystem, request.log);
  yield { kind: "listed", files };
  yield* loadFiles(request, files);
}

/** Files that were listed before: the registry, articles, notes. Where `later` says after the notes which articles are read here, they come last. */
export async function* loadFiles(
  request: Omit<LoadRequest, "config">,
  files: WorkspaceFiles,
  later?: () => Promise<readonly ArticleFile[]>,
): AsyncGenerator<LoadedFile, void, void> {
  reportUnread(files.unread, request.log);
  const { registry } = files;
  yield* loadAll(request, [
    ...(registry === undefined ? [] : [{ role: "registry", file: registry } as const]),
    ...(later === undefined ? files.articles.map(toLoad) : []),
    ...files.notes.map((file) => ({ role: "note", file }) as const),
  ]);
  if (later !== undefined) yield* loadAll(request, (await later()).map(toLoad));
}

function toLoad(article: ArticleFile): FileToLoad {
  return { role: "article", ...article };
}

async function* loadAll(
  request: Omit<LoadRequest, "config">,
  wanted: readonly FileToLoad[],
): AsyncGenerator<LoadedFile, void, void> {
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = await Promise.all(
      wanted.slice(start, start + BATCH).map(async (file) => await loadFile(request, file)),
    );
    for (const loaded of batch) yield loaded;
  }
}

export interface FileToLoad extends ArticleFile {
  readonly role: LoadedText["kind"];
}

/** Reads one file, e.g. after it changed on disk. */
export async function loadFile(request: Omit<LoadRequest, "config">, wanted: FileToLoad): Promise<LoadedFile> {
  const read = await readText(request, wanted.file);
  const sidecar = wanted.sidecar === undefined ? undefined : await readText(request, wanted.sidecar);
  return joined(wanted, read, sidecar, request.log);
}

/** What became of a file and its sidecar; problems are told to the log as well. */
export function joined(wanted: FileToLoad, read: DecodedFile, sidecar: DecodedFile | undefined, log: Log): LoadedFile {
  const { file, role } = wanted;
  const problems = [
    ...read.problems,
    ...(sidecar?.problems ?? []).map((problem) => sidecarProblem(wanted.sidecar ?? "", problem)),
  ];
  for (const problem of problems) log.warn(`${file}: ${problem.message}`);
  if (read.text === undefined) return { kind: "unreadable", file, problem: read.problems[0] };
  return {
    kind: role,
    file,
    text: read.text,
    problems,
    ...(sidecar?.text === undefined ? {} : { sidecar: sidecar.text }),
  };
}

function sidecarProblem(sidecar: FileId, problem: FileProblem): FileProblem {
  return { code: "sidecar", message: `${sidecar}: ${problem.message}` };
}

async function readText(request: Omit<LoadRequest, "config">, file: FileId): Promise<DecodedFile> {
  const path = join(request.root, file);
  try {
    const found = await request.fileSystem.stat(path);
    if (found !== undefined && found.size > LARGEST_FILE) return { problems: [tooLarge(found.size)] };
    return decodeText(await request.fileSystem.readFile(path));
  } catch (error) {
    return { problems: [unreadable(codeOf(error))] };
  }
}

export function tooLarge(size: number): FileProblem {
  return {
    code: "too-large",
    message: `The file has ${(size / 1024 / 1024).toFixed(0)} MB, more than the ${String(LARGEST_FILE / 1024 / 1024)} MB that are read; it was left out.`,
  };
}

export function unreadable(reason: string): FileProblem {
  return { code: "unreadable", message: `The file cannot be read (${reason}); it was left out.` };
}

function reportUnread(files: readonly FileId[], log: Log): void {
  if (files.length === 0) return;
  const counts = new Map<string, number>();
  for (const file of files) counts.set(extensionOf(file), (counts.get(extensionOf(file)) ?? 0) + 1);
  const kinds = [...counts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([extension, count]) => `${extension} ${String(count)}`);
  log.warn(
    `${String(files.length)} files of the corpus are in formats that are not read yet (${kinds.join(", ")}), first ${files[0] ?? ""}.`,
  );
}
