// `npm run test:desktop`: the same compiled suite in a desktop VS Code. `VSCODE_EXECUTABLE_PATH` names one that is installed;
// without it @vscode/test-electron downloads the newest release, where the network allows that.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { ROOT } from "../../../scripts/lib/bundling.mjs";
import { ensureBuilt, ensureInstalled } from "../../../scripts/lib/installation.mjs";

ensureInstalled();
ensureBuilt();
const { runTests } = await import("@vscode/test-electron");
const { buildSuite } = await import("./suiteBundle.mjs");

const scratch = mkdtempSync(path.join(tmpdir(), "dossier-desktop-"));
const workspace = path.join(scratch, "sample");
cpSync(path.join(ROOT, "corpus"), workspace, { recursive: true });
const executable = process.env.VSCODE_EXECUTABLE_PATH;
try {
  await runTests({
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: await buildSuite(),
    launchArgs: [
      workspace,
      "--disable-extensions",
      "--disable-workspace-trust",
      "--user-data-dir",
      path.join(scratch, "profile"),
    ],
  });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
