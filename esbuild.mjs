/**
 * Makes the three programs of the package: the extension, its language server and the command line.
 * `node esbuild.mjs [--production] [--quiet]`; a program whose entry file does not exist yet is left out with a message.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { loadEsbuild, ROOT, SHARED_OPTIONS } from "./scripts/lib/bundling.mjs";
import { rememberBuild } from "./scripts/lib/installation.mjs";

const production = process.argv.includes("--production");
const quiet = process.argv.includes("--quiet");

const PROGRAMS = [
  { name: "extension", entry: "client/src/extension.ts", external: ["vscode"] },
  // Four fifths of the extension: loaded once there is a corpus to start the server for, so that the editor does not wait for it.
  { name: "connection", entry: "client/src/connection.ts", external: ["vscode"] },
  { name: "server", entry: "server/src/lsp/main.ts", external: [] },
  // Word and PDF weigh more than the rest together: the server and the command line load them when they are asked for.
  { name: "documents", entry: "server/src/export/documents/documents.ts", external: [] },
  { name: "cli", entry: "server/src/cli/main.ts", external: [], shebang: "#!/usr/bin/env node" },
];

/** What shows itself in the editor's own browser: pages of their own, loaded when one is first opened. */
const PAGES = ["graph", "timeline", "preview"];

/** The folder of the innermost package that a bundled file belongs to. */
const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u;

const WEIGHTS = "server/src/core/language/weights";

/** Trained weights are most of a program's bytes: the programs share them as files beside the bundles, each read by a module of its own. */
const sharedWeights = {
  name: "shared-weights",
  // esbuild reads the filter as an expression of Go, which knows no flag u.
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.bin$/ }, ({ path }) => ({ path: `./${basename(path)}.js`, external: true })),
};

/** What is loaded when it is asked for is a bundle of its own, which stands beside the one that asks. */
const lateBundles = {
  name: "late-bundles",
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:documents\/documents|connection)\.js$/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${basename(path)}`, external: true } : undefined,
    ),
};

/** Fonts of the web are compressed with it; ours are not, and its dictionary is a third of the bundle. */
const withoutBrotli = {
  name: "without-brotli",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^brotli\/decompress\.js$/ }, () => ({ path: "brotli", namespace: "absent" }));
    onLoad({ filter: /.*/, namespace: "absent" }, () => ({
      contents: 'module.exports = () => { throw new Error("compressed fonts are not read"); };',
    }));
  },
};

const FONTS = "node_modules/@expo-google-fonts/pt-serif";

const esbuild = await loadEsbuild();
const bundledPackages = new Set();
for (const program of PROGRAMS) {
  if (!existsSync(join(ROOT, program.entry))) {
    process.stderr.write(`${program.entry} does not exist: dist/${program.name}.js is not built.\n`);
    continue;
  }
  await build(program);
}
for (const page of PAGES) await buildPage(page);
writeWeights();
copyRulePages();
copyFonts();
copySqlite();
writeLicences();
rememberBuild();

async function build({ name, entry, external, shebang }) {
  const outfile = `dist/${name}.js`;
  const result = await esbuild
    .build({
      ...SHARED_OPTIONS,
      entryPoints: [entry],
      outfile,
      external,
      format: "cjs",
      // Node reads the whole of a bundle for its exports before it imports it; `require` runs it at once.
      supported: { "dynamic-import": false },
      minify: production,
      sourcemap: production ? false : "linked",
      legalComments: "none",
      metafile: true,
      plugins: [sharedWeights, lateBundles, withoutBrotli],
      ...(shebang === undefined ? {} : { banner: { js: shebang } }),
    })
    .catch(() => process.exit(1));
  if (production) rmSync(join(ROOT, `${outfile}.map`), { force: true });
  keepToOneByte(join(ROOT, outfile));
  if (shebang !== undefined) chmodSync(join(ROOT, outfile), 0o755);
  remember(result.metafile);
  if (!quiet) print(outfile, result.metafile);
}

async function buildPage(name) {
  const outfile = `dist/webviews/${name}.js`;
  const result = await esbuild
    .build({
      ...SHARED_OPTIONS,
      entryPoints: [`client/src/webviews/${name}.ts`],
      outfile,
      platform: "browser",
      target: "chrome128",
      format: "iife",
      minify: production,
      sourcemap: false,
      legalComments: "none",
      metafile: true,
    })
    .catch(() => process.exit(1));
  remember(result.metafile);
  if (!quiet) print(outfile, result.metafile);
}

/** The packages in a bundle: their licences travel with it. */
function remember(metafile) {
  for (const input of Object.keys(metafile.inputs)) {
    const folder = PACKAGE_FOLDER.exec(input)?.[0];
    if (folder !== undefined) bundledPackages.add(folder);
  }
}

/** The size of a bundle and of the packages and folders that weigh most in it. */
function print(outfile, metafile) {
  const weights = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(metafile.outputs[outfile].inputs)) {
    const owner = /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? path.split("/").slice(0, 5).join("/");
    weights.set(owner, (weights.get(owner) ?? 0) + bytesInOutput);
  }
  const heaviest = [...weights].sort((left, right) => right[1] - left[1]).slice(0, 5);
  const parts = heaviest.map(([owner, bytes]) => `${owner} ${kilobytes(bytes)}`);
  process.stdout.write(`${outfile} ${kilobytes(statSync(join(ROOT, outfile)).size)} (${parts.join(", ")})\n`);
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(0)} kB`;
}

function writeWeights() {
  for (const file of readdirSync(join(ROOT, WEIGHTS)).filter((name) => name.endsWith(".bin"))) {
    cpSync(join(ROOT, WEIGHTS, file), join(ROOT, "dist", file));
    // As an ES module: of any other, an import copies every property, and each byte is one.
    const module = `Object.defineProperty(exports, "__esModule", { value: true });\nexports.default = require("node:fs").readFileSync(require("node:path").join(__dirname, "${file}"));\n`;
    writeFileSync(join(ROOT, `dist/${file}.js`), module);
  }
}

/** A program with a letter outside of Latin-1 takes two bytes a letter in each of its threads; expressions and comments keep theirs otherwise. */
function keepToOneByte(outfile) {
  const text = readFileSync(outfile, "utf8");
  const escaped = text.replace(/[^\0-\u00ff]/gu, (letter) =>
    [...Array(letter.length).keys()].map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
  writeFileSync(outfile, escaped);
}

/** An editor links a diagnostic's code to its page; the pages travel with the package. */
function copyRulePages() {
  const rules = join(ROOT, "server/src/core/rules");
  const pages = join(ROOT, "dist/rules");
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  for (const entry of readdirSync(rules, { withFileTypes: true })) {
    const page = join(rules, entry.name, "rule.md");
    if (entry.isDirectory() && existsSync(page)) cpSync(page, join(pages, `${entry.name}.md`));
  }
}

function copyFonts() {
  const fonts = join(ROOT, "dist/fonts");
  rmSync(fonts, { recursive: true, force: true });
  mkdirSync(fonts, { recursive: true });
  for (const face of ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"])
    cpSync(join(ROOT, FONTS, face, `PTSerif_${face}.ttf`), join(fonts, `PTSerif_${face}.ttf`));
  bundledPackages.add(FONTS);
}

/** SQLite as WebAssembly is looked for beside the bundle that holds its JavaScript. */
function copySqlite() {
  const file = "node-sqlite3-wasm.wasm";
  cpSync(join(ROOT, "node_modules/node-sqlite3-wasm/dist", file), join(ROOT, "dist", file));
}

/** The licences of everything bundled, and of weights that have one of their own, travel with the bundles, as those licences ask. */
function writeLicences() {
  const sections = [...bundledPackages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
    // A font has its own licence beside that of its package.
    const files = readdirSync(join(ROOT, folder)).filter((entry) => /^(?:licen[cs]e|copying)/iu.test(entry));
    const texts = files.sort().map((file) => `\n\n${readFileSync(join(ROOT, folder, file), "utf8").trim()}`);
    return `${name} ${version} (${license})${texts.join("")}\n`;
  });
  for (const file of readdirSync(join(ROOT, WEIGHTS)).filter((name) => name.endsWith(".LICENSE.md")))
    sections.push(readFileSync(join(ROOT, WEIGHTS, file), "utf8"));
  writeFileSync(join(ROOT, "dist/LICENSES.txt"), sections.join(`\n${"-".repeat(80)}\n\n`));
}
