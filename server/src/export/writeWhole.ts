/** Writes a file whole or not at all: under another name beside it first, then renamed. */
import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ExportError } from "./exportError.js";

/** An `ExportError` names the target and the reason; the target is then as it was. */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString("hex")}.part`);
  try {
    // Fails where the name is taken already, a link included.
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new ExportError(`${target} cannot be written: ${reasonOf(error)}`);
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied."],
  ["EPERM", "permission denied."],
  ["EBUSY", "another program has it open."],
  ["EROFS", "the disk is read-only."],
  ["ENOENT", "its folder does not exist."],
  ["ENOTDIR", "its folder is a file."],
  ["EISDIR", "it is a folder."],
  ["EEXIST", "it is a folder."],
  ["ENOTEMPTY", "it is a folder."],
  ["ENOSPC", "the disk is full."],
  ["ENAMETOOLONG", "the name is too long."],
]);

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
}
