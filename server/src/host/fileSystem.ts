/** The file system of this machine, behind the port. */
import { mkdir, readdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Dirent } from "node:fs";
import type { DirectoryEntry, FileSystem } from "./ports.js";

export const nodeFileSystem: FileSystem = {
  readFile: async (path) => await readFile(path),
  writeFile: async (path, bytes) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  },
  readDirectory: async (path) => {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map((entry): DirectoryEntry => ({ name: entry.name, kind: kindOf(entry) }));
  },
  stat: async (path) => {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) return undefined;
    return {
      size: found.size,
      mtime: found.mtimeMs,
      kind: found.isFile() ? "file" : found.isDirectory() ? "directory" : "other",
    };
  },
  realPath: async (path) => await realpath(path),
};

function kindOf(entry: Dirent): DirectoryEntry["kind"] {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "directory" : "other";
}
