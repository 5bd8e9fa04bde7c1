// Compiles what tests in a real VS Code need of the project's TypeScript: the in-host suite as one CommonJS file, which extension hosts
// in the browser and on the desktop load alike, and the archive that plays a search cluster.
import { createRequire } from "node:module";
import path from "node:path";

import { loadEsbuild, ROOT, SHARED_OPTIONS } from "../../../scripts/lib/bundling.mjs";

/** @returns the path of the compiled suite */
export async function buildSuite() {
  const esbuild = await loadEsbuild();
  const outfile = path.join(ROOT, "out", "host", "suite.cjs");
  await esbuild.build({
    ...SHARED_OPTIONS,
    entryPoints: [path.join(ROOT, "test", "host", "vscode", "suite", "index.ts")],
    outfile,
    format: "cjs",
    sourcemap: "inline",
    external: ["vscode", "mocha"],
  });
  return outfile;
}

/** @returns a running archive of these articles, see test/support/fakeArchive.ts */
export async function startArchive(articles, wanted) {
  const esbuild = await loadEsbuild();
  const outfile = path.join(ROOT, "out", "host", "fakeArchive.cjs");
  await esbuild.build({
    ...SHARED_OPTIONS,
    entryPoints: [path.join(ROOT, "test", "support", "fakeArchive.ts")],
    outfile,
    format: "cjs",
  });
  const { startFakeArchive } = createRequire(import.meta.url)(outfile);
  return await startFakeArchive(articles, wanted);
}
