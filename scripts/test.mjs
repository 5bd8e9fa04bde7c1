/**
 * Bundles the tests and runs them with Node's test runner: `node scripts/test.mjs [path substrings…]`.
 * Without arguments everything that needs neither a browser nor an editor runs. Installs packages first where they are missing.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ESM_BANNER, loadEsbuild, ROOT, SHARED_OPTIONS } from "./lib/bundling.mjs";
import { ensureBuilt, ensureInstalled } from "./lib/installation.mjs";

/** Suites that run inside a real VS Code have scripts of their own. */
const INSIDE_AN_EDITOR = /^test\/(?:host\/(?:vscode|suite)|desktop)\//u;
/** Tests of the bundled programs: they need `dist`. */
const NEEDS_BUILD = /^test\/(?:lsp|cli|bench|editors)\//u;

const wanted = process.argv.slice(2).map((part) => part.replaceAll("\\", "/"));
const tests = testFiles("test").filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
if (tests.length === 0) {
  process.stderr.write(`No test file matches ${wanted.join(", ")}.\n`);
  process.exit(1);
}

ensureInstalled();
if (tests.some((file) => NEEDS_BUILD.test(file))) ensureBuilt();

const output = `out/test/${String(process.pid)}`;
removeRunsOfEndedProcesses();
try {
  await bundle(tests, output);
  process.exitCode = run(tests.map((file) => join(output, `${file.slice("test/".length, -".ts".length)}.mjs`)));
} finally {
  rmSync(join(ROOT, output), { recursive: true, force: true });
}

async function bundle(files, outdir) {
  const esbuild = await loadEsbuild();
  await esbuild
    .build({
      ...SHARED_OPTIONS,
      entryPoints: files,
      outbase: "test",
      outdir,
      outExtension: { ".js": ".mjs" },
      format: "esm",
      splitting: true,
      chunkNames: "chunks/[name]-[hash]",
      sourcemap: "linked",
      // Packages that the product bundles are bundled here too; tools stay where they are.
      external: [
        "esbuild",
        "fast-check",
        "pdfmake",
        "node-sqlite3-wasm",
        "playwright-core",
        "typescript",
        "vscode",
        "vscode-oniguruma",
        "vscode-textmate",
        "vscode-tmgrammar-test",
      ],
      banner: ESM_BANNER,
    })
    .catch(() => process.exit(1));
}

function run(files) {
  const reporter = new URL("./lib/testReporter.mjs", import.meta.url).href;
  const seed = new URL("./lib/propertySeed.mjs", import.meta.url).href;
  const result = spawnSync(
    process.execPath,
    [
      ...["--enable-source-maps", `--import=${seed}`, "--test"],
      ...[`--test-reporter=${reporter}`, "--test-reporter-destination=stdout"],
      ...files,
    ],
    {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, NODE_ENV: "test" },
    },
  );
  return result.status ?? 1;
}

function testFiles(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return testFiles(path);
      return entry.name.endsWith(".test.ts") && !INSIDE_AN_EDITOR.test(path) ? [path] : [];
    })
    .sort();
}

function removeRunsOfEndedProcesses() {
  const runs = join(ROOT, "out", "test");
  mkdirSync(runs, { recursive: true });
  for (const name of readdirSync(runs))
    if (!isRunning(Number(name))) rmSync(join(runs, name), { recursive: true, force: true });
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
