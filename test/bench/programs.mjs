/** The bench's programs that are written in TypeScript: bundled once, and run in processes of their own. */
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { ESM_BANNER, loadEsbuild, ROOT, SHARED_OPTIONS } from "../../scripts/lib/bundling.mjs";
import { bytesBelow } from "./benchFolder.mjs";

const ENTRIES = {
  engines: "engines/main.ts",
  claimComparison: "claimComparison.ts",
  readingSpeed: "readingSpeed.ts",
};
const SERVER = join(ROOT, "dist", "server.js");
/** It keeps everything in memory: beyond this it has not enough. */
const MOST_IN_MINISEARCH = 10_000;

/** Below `out`, so that packages stay outside of the bundles and are found. */
export async function bundlePrograms() {
  const esbuild = await loadEsbuild();
  const folder = join(ROOT, "out", "bench", String(process.pid));
  await esbuild.build({
    ...SHARED_OPTIONS,
    entryPoints: Object.entries(ENTRIES).map(([out, file]) => ({ in: join(ROOT, "test", "bench", file), out })),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    external: ["wink-nlp", "wink-eng-lite-web-model", "node-sqlite3-wasm"],
    format: "esm",
    banner: ESM_BANNER,
  });
  return {
    path: (name) => join(folder, `${name}.mjs`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Each engine builds its index of the folder's articles, and another process opens it and asks. */
export async function measureEngines(programs, folder, { articles, engines, say }) {
  const names = engines.filter((name) => name !== "minisearch" || articles <= MOST_IN_MINISEARCH);
  const measured = [];
  for (const name of names) {
    say(`an index of ${name}`);
    const work = join(folder, `.engine-${name}`);
    const build = await runEngine(programs, [name, "build", folder, work]);
    const ask = await runEngine(programs, [name, "ask", folder, work]);
    measured.push({ name, build, ask, bytes: bytesBelow(work) });
    rmSync(work, { recursive: true, force: true });
  }
  return measured;
}

/** How the index on disk follows changes of the folder; the folder is not what it was afterwards. */
export async function measureFollowing(programs, folder, say) {
  say("changes of the folder");
  const work = join(folder, ".engine-following");
  await runEngine(programs, ["segments", "build", folder, work]);
  const measured = await runEngine(programs, ["segments", "follow", folder, work]);
  rmSync(work, { recursive: true, force: true });
  return measured;
}

async function runEngine(programs, args) {
  const { stdout } = await promisify(execFile)(process.execPath, [programs.path("engines"), ...args, SERVER], {
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout);
}
