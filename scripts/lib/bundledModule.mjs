/** Parts of the product or of its tests as one module that a script can import. */
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadEsbuild, ROOT, SHARED_OPTIONS } from "./bundling.mjs";

/** `folder` is the name of one below `out`; packages stay outside where `external` says so. */
export async function importBundled(entryPoint, folder, { external = false } = {}) {
  const esbuild = await loadEsbuild();
  const directory = join(ROOT, "out", folder);
  const outfile = join(directory, `${basename(entryPoint, ".ts")}-${process.pid}.mjs`);
  mkdirSync(directory, { recursive: true });
  await esbuild.build({
    ...SHARED_OPTIONS,
    entryPoints: [entryPoint],
    outfile,
    format: "esm",
    ...(external ? { packages: "external" } : {}),
  });
  return import(pathToFileURL(outfile).href);
}
