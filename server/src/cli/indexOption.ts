/** The index on disk that a command names by `--index DIR`, or the usual one of a workspace. */
import { homedir } from "node:os";
import { resolve } from "node:path";
import { defaultIndexFolder } from "../host/indexFolder.js";
import { openEmbeddedIndex } from "../host/passageIndex/embedded/embeddedIndex.js";
import type { EmbeddedIndex } from "../host/passageIndex/embedded/types.js";
import { findSqlite, NO_SQLITE } from "../host/passageIndex/embedded/sqlite.js";
import type { ReadSource } from "../host/passageIndex/embedded/articleReader.js";
import type { Log } from "../host/ports.js";
import type { CommandRequest } from "./command.js";

interface IndexPlace extends Pick<CommandRequest, "options" | "terminal"> {
  readonly root: string;
  readonly log: Log;
  readonly readSource: ReadSource;
}

export function indexFolder({ options, terminal, root }: Pick<IndexPlace, "options" | "terminal" | "root">): string {
  if (options.index !== undefined) return resolve(terminal.cwd, options.index);
  return defaultIndexFolder(root, { platform: process.platform, home: homedir(), environment: terminal.environment });
}

/** Undefined, with a line in the log, where no SQLite can be started. */
export async function openIndex(place: IndexPlace): Promise<EmbeddedIndex | undefined> {
  const openSql = await findSqlite();
  if (openSql === undefined) {
    place.log.warn(NO_SQLITE);
    return undefined;
  }
  return openEmbeddedIndex({ folder: indexFolder(place), openSql, log: place.log, readSource: place.readSource });
}
