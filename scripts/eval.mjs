/**
 * `npm run eval [-- skill substrings…] [--print]`: measures the language skills on labelled data beside the checkout and writes
 * test/evaluation/figures.json and EVALUATION.md. A run of some skills replaces only their rows; with `--print` nothing is written.
 * A failing evaluation is named, the others go on, and the exit code is 1. `--check` only says whether EVALUATION.md is up to date.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { plainTable, report } from "./eval/report.mjs";
import { ESM_BANNER, loadEsbuild, ROOT, SHARED_OPTIONS } from "./lib/bundling.mjs";
import { ensureInstalled } from "./lib/installation.mjs";

const FOLDER = "test/evaluation/skills";
const ENDING = ".eval.ts";
const FIGURES = join(ROOT, "test/evaluation/figures.json");
const PROSE = join(ROOT, "scripts/eval/prose.md");
const REPORT = join(ROOT, "EVALUATION.md");
const SHARED = join(ROOT, "../shared");
/** Stay where they are: peers that are measured beside the product's own skills. */
const PEERS = ["compromise", "wink-nlp", "wink-eng-lite-web-model", "chrono-node", "esbuild", "typescript"];

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { print: { type: "boolean", default: false }, check: { type: "boolean", default: false } },
});

if (options.check) checkReport();
else await measure();

async function measure() {
  const skills = allSkills();
  const chosen = skills.filter((skill) => wanted.length === 0 || wanted.some((part) => skill.includes(part)));
  if (chosen.length === 0) {
    process.stderr.write(`No evaluation matches ${wanted.join(", ")}. There are: ${skills.join(", ")}.\n`);
    process.exitCode = 1;
    return;
  }
  ensureInstalled();
  const measured = new Map();
  const output = join("out", "eval", String(process.pid));
  try {
    for (const skill of chosen) {
      const result = await evaluate(skill, output);
      if (result.failed !== undefined) {
        process.stderr.write(`${skill}: failed\n${result.failed}\n`);
        process.exitCode = 1;
      } else if (result.skipped !== undefined) process.stdout.write(`${skill}: skipped, ${result.skipped}\n`);
      else measured.set(skill, result);
    }
  } finally {
    rmSync(join(ROOT, output), { recursive: true, force: true });
  }
  process.stdout.write(plainTable([...measured.values()]));
  if (!options.print) write(measured, skills);
}

/** Every evaluation runs in a process of its own: one's memory does not slow the next, and a crash is that evaluation's alone. */
async function evaluate(skill, output) {
  const bundle = join(ROOT, output, `${skill}.mjs`);
  const answer = join(ROOT, output, `${skill}.json`);
  try {
    const esbuild = await loadEsbuild();
    await esbuild.build({
      ...SHARED_OPTIONS,
      entryPoints: [join(FOLDER, `${skill}${ENDING}`)],
      outfile: bundle,
      format: "esm",
      sourcemap: "linked",
      external: PEERS,
      banner: ESM_BANNER,
    });
  } catch (error) {
    return { failed: String(error) };
  }
  process.stderr.write(`${skill} …\n`);
  const worker = join(ROOT, "scripts/eval/evaluateOne.mjs");
  const { status, signal } = spawnSync(
    process.execPath,
    ["--enable-source-maps", "--expose-gc", worker, bundle, SHARED, answer],
    { cwd: ROOT, stdio: ["ignore", 2, 2] },
  );
  if (status !== 0) return { failed: signal ?? `exit ${String(status)}` };
  return { machine: machine(), ...JSON.parse(readFileSync(answer, "utf8")) };
}

/** Read again just before writing: two runs of different skills may end at about the same time. */
function write(measured, skills) {
  const before = readFigures();
  const after = skills.flatMap((skill) => {
    const figures = measured.get(skill) ?? before[skill];
    return figures === undefined ? [] : [[skill, figures]];
  });
  const figures = Object.fromEntries(after);
  mkdirSync(join(FIGURES, ".."), { recursive: true });
  writeFileSync(FIGURES, `${JSON.stringify(figures, undefined, 2)}\n`);
  writeFileSync(REPORT, report(figures, readFileSync(PROSE, "utf8")));
}

function checkReport() {
  const current = existsSync(REPORT) ? readFileSync(REPORT, "utf8") : "";
  const upToDate = current === report(readFigures(), readFileSync(PROSE, "utf8"));
  process.stdout.write(
    upToDate ? "EVALUATION.md is up to date.\n" : "EVALUATION.md is out of date: run npm run eval.\n",
  );
  process.exitCode = upToDate ? 0 : 1;
}

function readFigures() {
  return existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, "utf8")) : {};
}

function allSkills() {
  return readdirSync(join(ROOT, FOLDER))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

function machine() {
  const processors = cpus();
  return `${processors[0]?.model.trim() ?? "unknown processor"}, ${String(processors.length)} cores, Node ${process.versions.node}`;
}
