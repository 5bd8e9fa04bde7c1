// `npm run test:host`: both suites in a real VS Code. Installs chromium and the host where they are absent; where that cannot be done
// the suites are skipped with a message, except under CI=true, where it is a failure.
//
//   node test/host/vscode/run.mjs [--only=in-host|ui|pictures] [--look=start,hint,dark,light,editor,views,pictures,archive] [--theme=light|dark|hc-light|hc-black]
//     [--zoom=200] [--workspace=FOLDER]      VSCODE_HOST_VERSION=4.104.0 chooses another release
//
// Photographs go to out/shots, in a folder for each release.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { ROOT } from "../../../scripts/lib/bundling.mjs";
import { ensureBuilt, ensureInstalled } from "../../../scripts/lib/installation.mjs";

ensureInstalled();
ensureBuilt();
const { ensureChromium, launchBrowser } = await import("./browser.mjs");
const { measureLargePictures } = await import("./largePictures.mjs");
const { runInHostSuite } = await import("./inHost.mjs");
const { ensureHost } = await import("./setup.mjs");
const { buildSuite } = await import("./suiteBundle.mjs");
const { runUiSuite } = await import("./ui.mjs");

const only = option("only");
const looked = {
  looks: option("look")?.split(","),
  theme: option("theme"),
  zoom: Number(option("zoom") ?? 100),
};

const tools = prepare();
if (tools === undefined) process.exit(process.env.CI === "true" ? 1 : 0);

const scratch = mkdtempSync(path.join(tmpdir(), "dossier-host-"));
const counts = { passed: 0, failed: 0 };
const browser = await launchBrowser(tools.chromium);
try {
  if (only === undefined || only === "in-host")
    add(await runInHostSuite({ ...common("in-host"), root: ROOT, suite: await buildSuite() }));
  if (only === undefined || only === "pictures") add(await measureLargePictures(browser));
  if (only === undefined || only === "ui")
    add(await runUiSuite({ ...common("ui"), ...looked, vsix: packageExtension(), shots: shotsFolder() }));
} finally {
  await browser.close();
}
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed (VS Code host ${tools.host.release})\n`);
if (counts.failed === 0) rmSync(scratch, { recursive: true, force: true });
else process.stdout.write(`Profiles and logs are kept in ${scratch}\n`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);

function option(name) {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function shotsFolder() {
  return path.join(ROOT, "out", "shots", tools.host.release);
}

function prepare() {
  try {
    return { chromium: ensureChromium(), host: ensureHost() };
  } catch (error) {
    process.stdout.write(`Skipped: a real VS Code cannot be set up here (${error.message}).\n0 passed, 0 failed\n`);
    return undefined;
  }
}

/** Each suite has a profile and a copy of the sample workspace of its own. */
function common(name) {
  const stateDir = path.join(scratch, name, "state");
  const workspace = path.join(scratch, name, "sample");
  mkdirSync(stateDir, { recursive: true });
  cpSync(option("workspace") ?? path.join(ROOT, "corpus"), workspace, { recursive: true });
  return { host: tools.host, browser, stateDir, workspace };
}

function packageExtension() {
  const vsix = path.join("out", "dossier-test.vsix");
  const packed = spawnSync(process.execPath, [path.join(ROOT, "scripts", "package.mjs"), vsix], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (packed.status !== 0) throw new Error("the extension could not be packaged");
  return path.join(ROOT, vsix);
}

function add({ passed, failed }) {
  counts.passed += passed;
  counts.failed += failed;
}
