/**
 * Finds what a workspace folder holds: articles of the corpus with their sidecars, notes, the actor registry.
 * Looks at names only and reads nothing. Links are followed inside the workspace, each place once; nothing outside is listed.
 */
import { basename, join, relative, sep } from "node:path";
import type { Config } from "../core/config/config.js";
import type { FileId } from "../core/model/fileId.js";
import { compileGlob, matchesAny } from "./glob.js";
import type { EntryKind, FileSystem, Log } from "./ports.js";

export interface ArticleFile {
  readonly file: FileId;
  /** `<file>.source.yaml`, where there is one. */
  readonly sidecar?: FileId;
}

export interface WorkspaceFiles {
  readonly layout: WorkspaceLayout;
  readonly articles: readonly ArticleFile[];
  readonly notes: readonly FileId[];
  readonly registry?: FileId;
  /** Files of the corpus in a format that is not read yet. */
  readonly unread: readonly FileId[];
}

export type FileRole = "article" | "sidecar" | "note" | "registry" | "none";

const CORPUS_NAMES: ReadonlySet<string> = new Set(["corpus", "articles", "sources"]);
/** The analyst's own folders, also where they stand inside the corpus folder. */
const ANALYST_NAMES: ReadonlySet<string> = new Set(["notes", "briefings"]);
const SKIPPED_NAMES: ReadonlySet<string> = new Set(["node_modules", "bower_components", "__pycache__"]);
const ARTICLE_EXTENSIONS: ReadonlySet<string> = new Set([".md", ".txt"]);
const UNREAD_EXTENSIONS: ReadonlySet<string> = new Set([".html", ".htm", ".pdf", ".docx", ".eml"]);
const SIDECAR_ENDING = ".source.yaml";
/** Deeper folders are taken for a mistake. */
const MOST_FOLDERS_DEEP = 40;

/** Where the sidecar of an article stands, if it has one. */
export function sidecarOf(file: FileId): FileId {
  return file + SIDECAR_ENDING;
}

export async function findWorkspaceFiles(
  root: string,
  config: Config,
  fileSystem: FileSystem,
  log: Log,
): Promise<WorkspaceFiles> {
  const listed = await listFiles(root, fileSystem, log);
  const files = listed.map(({ file }) => file);
  const layout = layoutOf(files, config, basename(root));
  const present: ReadonlySet<FileId> = new Set(files);
  const byRole = (role: FileRole): readonly FileId[] =>
    withoutDoubles(listed.filter(({ file }) => layout.roleOf(file) === role));
  const inCorpus = byRole("article");
  const registry = byRole("registry")[0];
  return {
    layout,
    articles: inCorpus
      .filter(isReadable)
      .map((file) => (present.has(sidecarOf(file)) ? { file, sidecar: sidecarOf(file) } : { file })),
    notes: byRole("note"),
    unread: inCorpus.filter((file) => !isReadable(file)),
    ...(registry === undefined ? {} : { registry }),
  };
}

/** Which files play which part; made from one listing, asked again for every watched file that changes. */
export interface WorkspaceLayout {
  /** Folders of the corpus, as found or as set; empty where there is no corpus. */
  readonly corpus: readonly FileId[];
  roleOf(file: FileId): FileRole;
}

export function layoutOf(files: readonly FileId[], config: Config, rootName: string): WorkspaceLayout {
  const configured = config.corpusInclude.length > 0;
  const corpus = configured ? config.corpusInclude : findCorpusFolders(files, rootName);
  const corpusGlobs = corpus.map(compileGlob);
  const noteGlobs = config.notesInclude.map(compileGlob);
  const actorsFile = normalized(config.actorsFile);
  const isCorpus = (file: FileId): boolean =>
    matchesAny(corpusGlobs, file) && (configured || !isAnalystsOwn(file, corpus));
  return {
    corpus,
    roleOf(file) {
      if (file === actorsFile) return "registry";
      if (isSkippedPath(file)) return "none";
      if (isCorpus(file)) {
        if (file.endsWith(SIDECAR_ENDING)) return "sidecar";
        return isArticleName(file) ? "article" : "none";
      }
      return extensionOf(file) === ".md" && matchesAny(noteGlobs, file) ? "note" : "none";
    },
  };
}

/**
 * The innermost folders named corpus, articles or sources that fit: one that directly holds articles which cannot be notes
 * (anything but Markdown) fits as it is; else those inside it are asked first, and it fits where any article lies below.
 */
function findCorpusFolders(files: readonly FileId[], rootName: string): readonly FileId[] {
  const inside = new Map<FileId, { direct: boolean }>();
  for (const file of files) {
    if (!isArticleName(file)) continue;
    const folders = file.split("/").slice(0, -1);
    folders.forEach((name, index) => {
      if (!isCorpusName(name) || folders.slice(index + 1).some(isAnalystName)) return;
      const folder = folders.slice(0, index + 1).join("/");
      const found = inside.get(folder) ?? { direct: false };
      if (index === folders.length - 1 && extensionOf(file) !== ".md") found.direct = true;
      inside.set(folder, found);
    });
  }
  const candidates = [...inside.keys()].sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
  const whole = candidates.filter((folder) => inside.get(folder)?.direct === true);
  const isBelow = (folder: FileId, outer: FileId): boolean => folder.startsWith(`${outer}/`);
  const outermostWhole = whole.filter((folder) => !whole.some((outer) => isBelow(folder, outer)));
  const rest = candidates.filter(
    (folder) => !outermostWhole.some((outer) => folder === outer || isBelow(folder, outer)),
  );
  const innermost = rest.filter((folder) => !candidates.some((inner) => isBelow(inner, folder)));
  const found = [...outermostWhole, ...innermost].sort();
  if (found.length > 0) return found;
  // The opened folder itself may be the corpus: articles without a note beside them.
  return isCorpusName(rootName) && files.some(isArticleName) ? ["."] : [];
}

/** Folders of notes and briefings inside a corpus folder that was found by its name. */
function isAnalystsOwn(file: FileId, corpus: readonly FileId[]): boolean {
  return corpus.some((folder) => {
    const prefix = folder === "." ? "" : `${folder}/`;
    return file.startsWith(prefix) && file.slice(prefix.length).split("/").slice(0, -1).some(isAnalystName);
  });
}

/** True for a folder name that means a corpus where no setting says otherwise. */
export function isCorpusName(name: string): boolean {
  return CORPUS_NAMES.has(name.toLowerCase());
}

function isAnalystName(name: string): boolean {
  return ANALYST_NAMES.has(name.toLowerCase());
}

/** A file and links to it are one file: the file itself stays, or else the link with the shortest path. */
function withoutDoubles(listed: readonly ListedFile[]): readonly FileId[] {
  const chosen = new Map<FileId, FileId>();
  for (const { file, real } of listed) {
    const other = chosen.get(real);
    if (other === undefined || (other !== real && (file === real || file.length < other.length)))
      chosen.set(real, file);
  }
  return [...chosen.values()].sort();
}

function isReadable(file: FileId): boolean {
  return ARTICLE_EXTENSIONS.has(extensionOf(file));
}

function isArticleName(file: FileId): boolean {
  const extension = extensionOf(file);
  return ARTICLE_EXTENSIONS.has(extension) || UNREAD_EXTENSIONS.has(extension);
}

export function extensionOf(file: FileId): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot).toLowerCase();
}

function isSkippedPath(file: FileId): boolean {
  return file.split("/").some(isSkippedName);
}

function isSkippedName(name: string): boolean {
  return name.startsWith(".") || SKIPPED_NAMES.has(name);
}

function normalized(path: string): FileId {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");
}

interface ListedFile {
  readonly file: FileId;
  /** Where the bytes are: differs from `file` behind a symbolic link. */
  readonly real: FileId;
}

interface Walk {
  readonly root: string;
  readonly realRoot: string;
  readonly fileSystem: FileSystem;
  readonly log: Log;
  readonly files: ListedFile[];
  /** Folders already entered through a link: a cycle ends there. */
  readonly linked: Set<FileId>;
}

/** All files below the root, sorted; folders that cannot be read are named in the log and left out. */
async function listFiles(root: string, fileSystem: FileSystem, log: Log): Promise<readonly ListedFile[]> {
  const realRoot = await fileSystem.realPath(root).catch(() => undefined);
  if (realRoot === undefined) {
    log.error(`The folder ${root} cannot be read.`);
    return [];
  }
  const walk: Walk = { root, realRoot, fileSystem, log, files: [], linked: new Set() };
  await listFolder(walk, "", "", 0);
  return walk.files.sort((left, right) => (left.file < right.file ? -1 : 1));
}

async function listFolder(walk: Walk, folder: FileId, real: FileId, depth: number): Promise<void> {
  if (depth > MOST_FOLDERS_DEEP) {
    walk.log.warn(`${folder}: more than ${String(MOST_FOLDERS_DEEP)} folders deep; nothing below was looked at.`);
    return;
  }
  const entries = await walk.fileSystem.readDirectory(join(walk.root, folder)).catch((error: unknown) => {
    walk.log.warn(`${folder === "" ? walk.root : folder}: the folder cannot be read (${codeOf(error)}).`);
    return [];
  });
  for (const entry of entries) {
    if (isSkippedName(entry.name)) continue;
    const file = inFolder(folder, entry.name);
    const target =
      entry.kind === "link"
        ? await followLink(walk, file, real)
        : { kind: entry.kind, real: inFolder(real, entry.name) };
    if (target.kind === "file") walk.files.push({ file, real: target.real });
    if (target.kind === "directory") await listFolder(walk, file, target.real, depth + 1);
  }
}

async function followLink(
  walk: Walk,
  file: FileId,
  folder: FileId,
): Promise<{ readonly kind: EntryKind; readonly real: FileId }> {
  const nowhere = { kind: "other", real: file } as const;
  const path = join(walk.root, file);
  const target = await walk.fileSystem.realPath(path).catch(() => undefined);
  if (target === undefined) {
    walk.log.warn(`${file}: the link leads nowhere.`);
    return nowhere;
  }
  if (
    target !== walk.realRoot &&
    !target.startsWith(walk.realRoot.endsWith(sep) ? walk.realRoot : walk.realRoot + sep)
  ) {
    walk.log.warn(`${file}: the link leads out of the workspace and was not followed.`);
    return nowhere;
  }
  const real = relative(walk.realRoot, target).replaceAll(sep, "/");
  const kind = (await walk.fileSystem.stat(path))?.kind ?? "other";
  if (kind !== "directory") return { kind, real };
  const leadsUp = real === "" || `${folder}/`.startsWith(`${real}/`);
  if (leadsUp || walk.linked.has(real)) return nowhere;
  walk.linked.add(real);
  return { kind, real };
}

function inFolder(folder: FileId, name: string): FileId {
  return folder === "" ? name : `${folder}/${name}`;
}

export function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
    return error.code;
  return error instanceof Error ? error.message : String(error);
}
