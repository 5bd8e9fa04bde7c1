/** How articles are called that lie in an archive alone: by their name there, and by the folder whose archive it is. */
import type { FileId } from "../../core/model/fileId.js";
import type { ArchiveScheme } from "../../protocol/archive.js";
import { uriOfFile } from "./uri.js";

const SCHEME: ArchiveScheme = "dossier-archive";
const ARCHIVE_URI = /^dossier-archive:\/([^?#]+)\?([^#]+)/u;

export function archiveUri(root: string, file: FileId): string {
  return `${uriOfFile(`${SCHEME}:`, file)}?${encodeURIComponent(root)}`;
}

/** Undefined for any other address. */
export function readArchiveUri(uri: string): { readonly root: string; readonly file: FileId } | undefined {
  const [, path, root] = ARCHIVE_URI.exec(uri) ?? [];
  if (path === undefined || root === undefined) return undefined;
  try {
    return { root: decodeURIComponent(root), file: decodeURIComponent(path) };
  } catch {
    return undefined; // a stray % sign
  }
}
