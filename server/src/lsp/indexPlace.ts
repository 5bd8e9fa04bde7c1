/** Whether the articles of a folder are kept in memory or on disk, and where on disk. */
import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import type { Config } from "../core/config/config.js";
import { defaultIndexFolder } from "../host/indexFolder.js";

/** More articles than this are kept on disk: reading them all at every start would take more than some seconds. */
const MOST_IN_MEMORY = 300;

export interface IndexPlace {
  /** Folder that the editor keeps for this workspace; undefined from clients that name none. */
  readonly storage: string | undefined;
  /** This program, which threads run too; undefined where threads cannot be started. */
  readonly script: string | undefined;
}

export function isKeptOnDisk({ indexStorage }: Config, articles: number): boolean {
  return indexStorage === "disk" || (indexStorage === "auto" && articles > MOST_IN_MEMORY);
}

/** Absolute; several folders of one workspace have an index each. */
export function indexFolderOf({ indexFolder }: Config, directory: string, { storage }: IndexPlace): string {
  const name = createHash("sha256").update(directory).digest("hex").slice(0, 16);
  if (indexFolder !== "") return join(resolve(directory, indexFolder), name);
  if (storage !== undefined) return join(storage, "index", name);
  return defaultIndexFolder(directory, { platform: process.platform, home: homedir(), environment: process.env });
}
