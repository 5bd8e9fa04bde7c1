/** Labelled material that lies beside a checkout on some machines; tests that read it skip with a message elsewhere. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const FOLDER = resolve(process.cwd(), "../shared");

/** The reason to skip, or false where the material is there. */
export function sharedAbsent(path: string): string | false {
  return existsSync(resolve(FOLDER, path)) ? false : `../shared/${path} is not on this machine`;
}

export function readShared(path: string): string {
  return readFileSync(resolve(FOLDER, path), "utf8");
}

/** The five raw articles as files of a workspace's corpus. */
export function seedArticles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(resolve(FOLDER, "seeds")).sort())
    files.set(`corpus/${name}`, readShared(`seeds/${name}`));
  return files;
}
