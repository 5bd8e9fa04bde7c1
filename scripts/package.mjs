/**
 * Packs the extension: production bundles and `vsce package`, which needs no network. Prints the size of the package, of what it holds,
 * and how long an editor waits for its code (`npm run test:host` asks the editor itself); `node scripts/package.mjs [FILE.vsix]` says where it goes.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/bundling.mjs";
import { extensionPage } from "./lib/extensionPage.mjs";
import { loadMillis } from "./lib/loadTime.mjs";
import { ensureInstalled } from "./lib/installation.mjs";

/** What people download and editors unpack: 8 MB. */
const MOST_BYTES = 8 * 1024 * 1024;
/** From the first byte of the extension to the end of its activation. */
const MOST_ACTIVATION_MILLIS = 300;

ensureInstalled();
const { name, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const file = process.argv[2] ?? `${name}-${version}.vsix`;
const vsce = join(ROOT, "node_modules", "@vscode", "vsce", "vsce");
const page = join("out", "extension-page.md");
mkdirSync(join(ROOT, "out"), { recursive: true });
writeFileSync(join(ROOT, page), extensionPage(ROOT));
const flags = [
  "--readme-path",
  page,
  "--no-dependencies",
  "--allow-missing-repository",
  "--skip-license",
  "--no-update-package-json",
  "--no-rewrite-relative-links",
];
const result = spawnSync(process.execPath, [vsce, "package", ...flags, "--out", file], {
  cwd: ROOT,
  stdio: ["ignore", "pipe", "pipe"],
  encoding: "utf8",
  env: { ...process.env, VSCE_TESTS: "1" },
});
const output = `${result.stdout}${result.stderr}`;
if (result.status !== 0) {
  process.stderr.write(output);
  process.exit(1);
}
process.stdout.write(output.replace(/^\s*(?:INFO|npm warn).*\n/gmu, ""));
const { size } = statSync(join(ROOT, file));
process.stdout.write(`${file} ${(size / 1024).toFixed(0)} kB of at most ${MOST_BYTES / 1024} kB\n`);
const millis = loadMillis(join(ROOT, "dist", "extension.js"));
process.stdout.write(`dist/extension.js is loaded in ${millis.toFixed(0)} of at most ${MOST_ACTIVATION_MILLIS} ms\n`);
if (size > MOST_BYTES || millis > MOST_ACTIVATION_MILLIS) process.exit(1);
