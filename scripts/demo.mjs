/**
 * The main job on the sample workspace: checks the notes of `corpus/` against its articles and prints what is found.
 * Installs and builds first where that is missing or stale. Findings are the point here, so the exit code is 0.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt, ensureInstalled } from "./lib/installation.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

ensureInstalled();
ensureBuilt();
const result = spawnSync(
  process.execPath,
  [join(ROOT, "dist", "cli.js"), "check", "--workspace", join(ROOT, "corpus"), ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: "inherit",
  },
);
process.exitCode = result.status === 1 ? 0 : (result.status ?? 2);
