/**
 * Writes what is derived from the tables of settings and rules: `contributes.configuration` of package.json and its words in package.nls.json,
 * docs/settings.md, docs/rules.md and snippets/*.json; and, from the measured figures, the last section of each rule's page. With `--check` nothing is written, and anything out of date is named.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ESM_BANNER, loadEsbuild, ROOT, SHARED_OPTIONS } from "./lib/bundling.mjs";
import { featuresPage } from "./generate/features.mjs";
import { measuredPages } from "./generate/measured.mjs";
import { ensureInstalled } from "./lib/installation.mjs";

const check = process.argv.includes("--check");
ensureInstalled();
const { configurationContribution, configurationWords, rulesPage, settingsPage, snippetsFile } = await loadTables();
const outdated = [
  ["package.json", manifest()],
  ["package.nls.json", manifestWords()],
  ["docs/settings.md", settingsPage()],
  ["docs/rules.md", rulesPage()],
  ["snippets/markdown.json", snippetsFile("markdown")],
  ["snippets/yaml.json", snippetsFile("yaml")],
  ["docs/features.md", featuresPage(ROOT)],
  ...measuredPages(ROOT),
].filter(([file, text]) => !existsSync(join(ROOT, file)) || readFileSync(join(ROOT, file), "utf8") !== text);

for (const [file, text] of outdated) {
  process.stdout.write(check ? `${file} is out of date: run npm run generate.\n` : `${file} written.\n`);
  if (check) continue;
  mkdirSync(join(ROOT, file, ".."), { recursive: true });
  writeFileSync(join(ROOT, file), text);
}
if (outdated.length === 0) process.stdout.write("Everything generated is up to date.\n");
process.exitCode = check && outdated.length > 0 ? 1 : 0;

/** package.json with its settings replaced; every other field keeps its place. */
function manifest() {
  const text = readFileSync(join(ROOT, "package.json"), "utf8");
  const value = JSON.parse(text);
  const contributes = { ...value.contributes, configuration: configurationContribution() };
  return `${JSON.stringify({ ...value, contributes }, null, 2)}\n`;
}

/** package.nls.json with the words of the settings replaced, which stand last. */
function manifestWords() {
  const value = JSON.parse(readFileSync(join(ROOT, "package.nls.json"), "utf8"));
  const others = Object.entries(value).filter(([key]) => !key.startsWith("config."));
  return `${JSON.stringify({ ...Object.fromEntries(others), ...configurationWords() }, null, 2)}\n`;
}

/** The tables are TypeScript: they are bundled as the product bundles them, and read from there. */
async function loadTables() {
  const esbuild = await loadEsbuild();
  const folder = join(ROOT, "out", "generate", String(process.pid));
  const outfile = join(folder, "tables.mjs");
  await esbuild.build({
    ...SHARED_OPTIONS,
    entryPoints: ["scripts/generate/generatedFiles.ts"],
    outfile,
    format: "esm",
    banner: ESM_BANNER,
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
