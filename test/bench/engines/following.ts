/** How the index on disk follows a folder that changes: nothing at all, one article, other names for files, another branch. */
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SILENT_LOG } from "../../../server/src/host/log.js";
import { openEmbeddedIndex } from "../../../server/src/host/passageIndex/embedded/embeddedIndex.js";
import type { OpenSql } from "../../../server/src/host/passageIndex/embedded/sqlite.js";
import type { EmbeddedIndex } from "../../../server/src/host/passageIndex/embedded/types.js";
import { times } from "../times.mjs";
import { articlesIn, syncFolder } from "./syncFolder.js";

const SINGLE_CHANGES = 20;
const MOST_RENAMED = 1000;
const MOST_SWITCHED = 10_000;

export interface FollowingInput {
  readonly openSql: OpenSql;
  /** Of the workspace, of the index that was built of it, of the bundled server. */
  readonly root: string;
  readonly folder: string;
  readonly script: string;
}

export async function measureFollowing({ openSql, root, folder, script }: FollowingInput): Promise<object> {
  const index = openEmbeddedIndex({ folder, openSql, log: SILENT_LOG, readSource: () => undefined });
  const sync = async (): Promise<number> => await syncOnce(index, root, script);
  // The engine built it with dates of its own.
  await sync();
  const unchanged = await sync();
  const names = articlesIn(root);
  const single = changeSingly(index, root, names);
  await sync();
  const renamed = Math.min(MOST_RENAMED, names.length >> 1);
  for (const name of names.slice(0, renamed))
    renameSync(join(root, name), join(root, name.replace(".md", "-moved.md")));
  const renaming = await sync();
  const switched = Math.min(MOST_SWITCHED, names.length - renamed);
  for (const name of names.slice(-switched)) writeFileSync(join(root, name), changed(root, name, "branch"));
  const switching = await sync();
  index.close();
  return { files: names.length, unchanged, single, renamed, renaming, switched, switching };
}

/** Milliseconds. */
async function syncOnce(index: EmbeddedIndex, root: string, script: string): Promise<number> {
  const started = performance.now();
  await syncFolder(index, root, script);
  return performance.now() - started;
}

/** Milliseconds of the clock and of the processor until one changed article is found, on its way to the disk included. */
function changeSingly(index: EmbeddedIndex, root: string, names: readonly string[]): object {
  const clock: number[] = [];
  const processor: number[] = [];
  for (let change = 0; change < SINGLE_CHANGES; change += 1) {
    const file = names[Math.floor((change * names.length) / SINGLE_CHANGES)] ?? "";
    const text = changed(root, file, `single${String(change)}`);
    const { size, mtimeMs } = statSync(join(root, file));
    const started = performance.now();
    const before = process.cpuUsage();
    index.addText({ file, text }, { size, mtime: mtimeMs });
    index.commit();
    const { user, system } = process.cpuUsage(before);
    clock.push(performance.now() - started);
    processor.push((user + system) / 1000);
  }
  return { clock: times(clock), processor: times(processor) };
}

function changed(root: string, name: string, word: string): string {
  return `${readFileSync(join(root, name), "utf8")}\nThe ${word} was seen again.\n`;
}
