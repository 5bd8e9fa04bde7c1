/**
 * Looks after `node_modules` and `dist`: installs when packages are missing or older than the lock file,
 * builds when sources changed. Uses Node built-ins only, because it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LOCK = join(ROOT, "package-lock.json");
const INSTALLED = join(ROOT, "node_modules", ".dossier-lock");
const BUILT = join(ROOT, "dist", ".dossier-sources");
const BUNDLED_FOLDERS = ["client/src", "server/src"];
const BUNDLED_FILES = ["esbuild.mjs", "package.json", "package-lock.json", "scripts/lib/bundling.mjs"];

/** Named after nothing in node_modules, because npm empties that folder while it installs. */
const INSTALLING = join(ROOT, "out", ".installing");
const POLL_MS = 500;
const UNWRITTEN_MS = 10_000;

/** Installs exactly what the lock file names, development packages included. Exits the process where npm fails. */
export function ensureInstalled() {
  const wanted = hashOf(readFileSync(LOCK));
  if (isInstalled(wanted)) return;
  takeTurn();
  try {
    if (!isInstalled(wanted)) install(wanted);
  } finally {
    rmSync(INSTALLING, { force: true });
  }
}

function isInstalled(wanted) {
  return (
    existsSync(INSTALLED) &&
    readFileSync(INSTALLED, "utf8") === wanted &&
    existsSync(join(ROOT, "node_modules", "esbuild"))
  );
}

/** Two commands started at once must not install into one folder: the later one waits for the earlier, unless that one is dead. */
function takeTurn() {
  mkdirSync(join(ROOT, "out"), { recursive: true });
  for (;;) {
    try {
      writeFileSync(INSTALLING, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (!isAlive(INSTALLING)) rmSync(INSTALLING, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
  }
}

function isAlive(file) {
  try {
    const owner = Number(readFileSync(file, "utf8"));
    // Just created, its owner not written yet; or left so by a crash, which age tells.
    if (owner === 0) return Date.now() - statSync(file).mtimeMs < UNWRITTEN_MS;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function install(wanted) {
  process.stderr.write("Installing packages (npm ci) …\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const result = spawnSync(
    npm,
    ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: "development" },
      // npm's own words go to standard error: standard output belongs to the command that was asked for.
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    },
  );
  if (result.status !== 0) {
    process.stderr.write(`npm ci failed (${result.error?.message ?? `exit ${String(result.status)}`}).\n`);
    rmSync(INSTALLING, { force: true });
    process.exit(2);
  }
  writeFileSync(INSTALLED, wanted);
}

/** Builds `dist` where it is missing or older than its sources. */
export function ensureBuilt() {
  const wanted = sourcesHash();
  const bundles = ["cli.js", "server.js"].every((name) => existsSync(join(ROOT, "dist", name)));
  if (bundles && existsSync(BUILT) && readFileSync(BUILT, "utf8") === wanted) return;
  process.stderr.write("Building …\n");
  const result = spawnSync(process.execPath, [join(ROOT, "esbuild.mjs"), "--quiet"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
  });
  if (result.status !== 0) process.exit(2);
}

/** Called by the build: says which sources `dist` was made from. */
export function rememberBuild() {
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  writeFileSync(BUILT, sourcesHash());
}

function sourcesHash() {
  const hash = createHash("sha256");
  const files = [...BUNDLED_FILES, ...BUNDLED_FOLDERS.flatMap((folder) => filesUnder(folder))];
  for (const file of files) {
    const path = join(ROOT, file);
    if (!existsSync(path)) continue;
    hash.update(`${file}\0`).update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(folder) {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

function hashOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
