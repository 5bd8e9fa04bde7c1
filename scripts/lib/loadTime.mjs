/** How long the editor waits for the extension's code: its bundle is loaded in a process of its own, where the editor's interface is empty. */
import { spawnSync } from "node:child_process";
import process from "node:process";

/** Names of classes are classes, so that they can be extended; anything else is a function that gives itself. */
const LOADING = `
const { performance } = require("node:perf_hooks");
const Module = require("node:module");
const anything = new Proxy(function () {}, { get: (_, name) => (name === Symbol.toPrimitive ? () => "" : anything), apply: () => anything });
const editor = new Proxy({}, { get: (known, name) => (known[name] ??= /^[A-Z]/.test(String(name)) ? class {} : anything) });
const load = Module._load;
Module._load = (name, ...rest) => (name === "vscode" ? editor : load(name, ...rest));
const began = performance.now();
require(process.argv[1]);
process.stdout.write(String(performance.now() - began));
`;

/** @returns {number} milliseconds */
export function loadMillis(bundle) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", LOADING, bundle], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${bundle} cannot be loaded:\n${stderr}`);
  return Number(stdout);
}
