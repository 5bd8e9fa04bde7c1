/** Brings an index on disk up to date with a workspace folder: files are compared by size and date, and only what changed is read. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../core/config/config.js";
import type { FileId } from "../core/model/fileId.js";
import type { ArticleInput } from "../core/model/readArticle.js";
import { loadFile } from "./corpusLoader.js";
import { decodeText, LARGEST_FILE } from "./decode.js";
import type { ReadSource } from "./passageIndex/embedded/articleReader.js";
import type { ArticleStamp } from "./passageIndex/embedded/catalogue.js";
import type { FileSystem, Log, MaybePromise } from "./ports.js";
import { findWorkspaceFiles, sidecarOf, type ArticleFile } from "./workspaceFiles.js";

/** What articles are put into: an index on disk, or an archive on a cluster. */
export interface IndexTarget {
  /** What it holds of which state of which file. */
  stamps(): MaybePromise<ReadonlyMap<FileId, ArticleStamp>>;
  addText(input: ArticleInput, file: Pick<ArticleStamp, "size" | "mtime">): unknown;
  remove(file: FileId): MaybePromise<void>;
  /** Everything put in so far is kept. */
  commit(): MaybePromise<void>;
}

export interface IndexRequest {
  readonly root: string;
  readonly config: Config;
  readonly fileSystem: FileSystem;
  readonly log: Log;
  readonly index: IndexTarget;
}

/** How many articles. */
export interface IndexChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

export async function indexWorkspace(request: IndexRequest): Promise<IndexChanges> {
  const { root, config, fileSystem, log, index } = request;
  const { articles } = await findWorkspaceFiles(root, config, fileSystem, log);
  const gone = new Map(await index.stamps());
  const counts = { added: 0, changed: 0, unchanged: 0 };
  for (const article of articles) {
    const known = gone.get(article.file);
    const stamp = await stampOf(request, article);
    if (known?.size === stamp.size && known.mtime === stamp.mtime) {
      counts.unchanged += 1;
      gone.delete(article.file);
      continue;
    }
    const loaded = await loadFile(request, { role: "article", ...article });
    if (loaded.kind === "unreadable") continue;
    gone.delete(article.file);
    const { file, text, sidecar } = loaded;
    await index.addText({ file, text, ...(sidecar === undefined ? {} : { sidecar }) }, stamp);
    counts[known === undefined ? "added" : "changed"] += 1;
  }
  for (const file of gone.keys()) await index.remove(file);
  await index.commit();
  return { ...counts, removed: gone.size };
}

/** Reads articles of the workspace again, for an index that keeps none of their text. */
export function sourceReader(root: string, known: () => ArticleInput["known"] = () => undefined): ReadSource {
  return (file) => {
    const text = readIfThere(root, file);
    if (text === undefined) return undefined;
    const sidecar = readIfThere(root, sidecarOf(file));
    const names = known();
    return {
      file,
      text,
      ...(sidecar === undefined ? {} : { sidecar }),
      ...(names === undefined ? {} : { known: names }),
    };
  };
}

function readIfThere(root: string, file: FileId): string | undefined {
  const path = join(root, file);
  try {
    return statSync(path).size > LARGEST_FILE ? undefined : decodeText(readFileSync(path)).text;
  } catch {
    return undefined;
  }
}

/** Of the article and its sidecar together. */
async function stampOf(
  { root, fileSystem }: Pick<IndexRequest, "root" | "fileSystem">,
  { file, sidecar }: ArticleFile,
): Promise<{ readonly size: number; readonly mtime: number }> {
  const states = await Promise.all(
    [file, ...(sidecar === undefined ? [] : [sidecar])].map(async (name) => await fileSystem.stat(join(root, name))),
  );
  return {
    size: states.reduce((sum, state) => sum + (state?.size ?? 0), 0),
    mtime: Math.max(0, ...states.map((state) => state?.mtime ?? 0)),
  };
}
