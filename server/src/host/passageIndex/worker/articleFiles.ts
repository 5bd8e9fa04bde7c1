/** Articles as they are on disk, read and stated one after another: in a thread of its own that is several times as fast as with promises. */
import { readFileSync, statSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { FileId } from "../../../core/model/fileId.js";
import type { ArticleInput } from "../../../core/model/readArticle.js";
import { joined, tooLarge, unreadable, type LoadedFile } from "../../corpusLoader.js";
import { decodeText, LARGEST_FILE, type DecodedFile } from "../../decode.js";
import type { Log } from "../../ports.js";
import { codeOf, type ArticleFile } from "../../workspaceFiles.js";
import type { ArticleStamp } from "../embedded/catalogue.js";

export type FileStamp = Pick<ArticleStamp, "size" | "mtime">;

/** Of the article and its sidecar together; undefined where the article is gone. */
export function stampOf(root: string, { file, sidecar }: ArticleFile): FileStamp | undefined {
  const own = statOf(root, file);
  if (own === undefined) return undefined;
  const beside = sidecar === undefined ? undefined : statOf(root, sidecar);
  return { size: own.size + (beside?.size ?? 0), mtime: Math.max(own.mtimeMs, beside?.mtimeMs ?? 0) };
}

export function readArticleFile(root: string, article: ArticleFile, log: Log): LoadedFile {
  const sidecar = article.sidecar === undefined ? undefined : readText(root, article.sidecar);
  return joined({ role: "article", ...article }, readText(root, article.file), sidecar, log);
}

export function inputOf({ file, text, sidecar }: Extract<LoadedFile, { readonly text: string }>): ArticleInput {
  return { file, text, ...(sidecar === undefined ? {} : { sidecar }) };
}

function readText(root: string, file: FileId): DecodedFile {
  const size = statOf(root, file)?.size ?? 0;
  if (size > LARGEST_FILE) return { problems: [tooLarge(size)] };
  try {
    return decodeText(readFileSync(join(root, file)));
  } catch (error) {
    return { problems: [unreadable(codeOf(error))] };
  }
}

function statOf(root: string, file: FileId): Stats | undefined {
  try {
    const found = statSync(join(root, file), { throwIfNoEntry: false });
    return found?.isFile() === true ? found : undefined;
  } catch {
    return undefined;
  }
}
