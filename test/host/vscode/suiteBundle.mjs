// Compiles the in-host suite to one CommonJS file, which extension hosts in the browser and on the desktop load alike.
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
