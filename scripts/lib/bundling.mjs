/**
 * What every bundle of this repository shares: the loaders of data files and the targeted Node version.
 * Bundles of the product (`esbuild.mjs`) and of the tests (`scripts/test.mjs`) differ in format only.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository, without a slash at its end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/u, "");

export const SHARED_OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: "node",
  target: "node20",
  charset: "ascii",
  logLevel: "warning",
  loader: { ".md": "text", ".bin": "binary", ".json": "json" },
  // ES modules first: UMD builds of the language server packages cannot be bundled statically.
  define: { DOSSIER_VERSION: JSON.stringify(JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8")).version) },
  mainFields: ["module", "main"],
};

/** esbuild is a development dependency: it is loaded late, after the installation was looked after. */
export async function loadEsbuild() {
  return await import("esbuild");
}

/** For bundles that are ES modules: packages written for CommonJS inside them ask for Node's modules by `require`. */
export const ESM_BANNER = {
  js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
};
