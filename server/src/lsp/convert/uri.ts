/**
 * Between a client's URIs and workspace-relative `FileId`s. Clients encode differently (`file:///c%3A/x`, `file:///C:/x`,
 * spaces, Cyrillic), so URIs are compared decoded, and an answer is built from the root's URI exactly as the client wrote it.
 */
import type { FileId } from "../../core/model/fileId.js";

const FILE_URI = /^file:\/\/([^/?#]*)([^?#]*)/iu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The decoded path of a file URI, with forward slashes, a lower-case drive letter and no dot segments: `/c:/notes/a.md`.
 * A host name stays in front (`//server/share/a.md`). Undefined for other schemes (`untitled:`) and malformed encodings.
 */
export function pathOfUri(uri: string): string | undefined {
  const match = FILE_URI.exec(uri);
  if (match === null) return undefined;
  const authority = match[1] ?? "";
  const decoded = decode(match[2] ?? "");
  if (decoded === undefined || decoded.includes("\0")) return undefined;
  const path = withoutDotSegments(decoded).replace(/^\/([A-Za-z]):/u, (_, drive: string) => `/${drive.toLowerCase()}:`);
  return authority === "" || authority.toLowerCase() === "localhost" ? path : `//${authority.toLowerCase()}${path}`;
}

/** The path below `rootPath` (both from `pathOfUri`); undefined where it is the root itself or lies elsewhere. */
export function fileIdUnder(rootPath: string, path: string): FileId | undefined {
  const root = rootPath.endsWith("/") ? rootPath : `${rootPath}/`;
  if (!path.startsWith(root) || path.length === root.length) return undefined;
  return path.slice(root.length);
}

/** The URI of a file below a root, in the root's own spelling. */
export function uriOfFile(rootUri: string, file: FileId): string {
  const base = rootUri.endsWith("/") ? rootUri.slice(0, -1) : rootUri;
  return `${base}/${file.split("/").map(encodeSegment).join("/")}`;
}

/** What the operating system calls a decoded path: a Windows path loses its leading slash and turns its slashes. */
export function systemPath(path: string, platform: string): string {
  if (platform !== "win32") return path;
  return path.replace(/^\/(?=[a-z]:)/u, "").replaceAll("/", "\\");
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(LONE_SURROGATE, "\uFFFD"));
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined; // a stray % sign: not a URI of any file that can be opened
  }
}

function withoutDotSegments(path: string): string {
  if (!path.includes("/.") && !path.includes("//")) return path;
  const kept: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") kept.pop();
    else if (segment !== "." && segment !== "") kept.push(segment);
  }
  return `/${kept.join("/")}`;
}
