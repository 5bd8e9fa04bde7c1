/** The index on disk does what every passage index does when it is asked from another thread, too. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { startIndexThread, type IndexThread } from "../../server/src/host/passageIndex/worker/indexThread.js";
import { checkPassageIndex } from "../host/passageIndex.conformance.js";

const SCRIPT = join(process.cwd(), "dist", "server.js");

const parent = mkdtempSync(join(tmpdir(), "dossier-thread-"));
const threads: IndexThread[] = [];

after(async () => {
  for (const thread of threads) await thread.close();
  rmSync(parent, { recursive: true, force: true });
});

checkPassageIndex("thread", async () => {
  const root = join(parent, `workspace-${String(threads.length)}`);
  mkdirSync(root);
  const thread = await startIndexThread({
    root,
    folder: join(parent, `index-${String(threads.length)}`),
    script: SCRIPT,
    onEvent: () => undefined,
    onEnd: (reason) => {
      throw reason;
    },
  });
  threads.push(thread);
  return thread;
});
