// Runs the compiled suite inside the extension host of a real workbench, with this checkout as the extension under development.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import util from "node:util";
import { startWorkbench } from "./workbench.mjs";

const TIMEOUT_MILLIS = 240_000;

/** @returns {Promise<{passed: number, failed: number}>} */
export async function runInHostSuite({ host, browser, root, workspace, stateDir, suite }) {
  const results = path.join(stateDir, "results.json");
  const workbench = await startWorkbench({ host, stateDir, environment: { DOSSIER_HOST_RESULTS: results } });
  let exit;
  try {
    exit = await runInPage({ workbench, browser, root, workspace, suite });
  } finally {
    await workbench.stop();
  }
  if (existsSync(`${results}.txt`)) process.stdout.write(readFileSync(`${results}.txt`, "utf8"));
  const counts = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : { passed: 0, failed: 0 };
  const died = counts.passed + counts.failed === 0 || (exit !== 0 && counts.failed === 0);
  if (died)
    process.stdout.write(
      `The extension host gave no result (${String(exit)}):\n${readFileSync(workbench.logFile, "utf8").slice(-4000)}\n`,
    );
  return { passed: counts.passed, failed: counts.failed + (died ? 1 : 0) };
}

async function runInPage({ workbench, browser, root, workspace, suite }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const log = path.join(workbench.stateDir, "workbench.log");
    let finish;
    const exit = new Promise((resolve) => (finish = resolve));
    await page.exposeFunction("codeAutomationLog", (type, values) =>
      appendFileSync(log, `${type} ${util.format(...values)}\n`),
    );
    await page.exposeFunction("codeAutomationExit", (code) => finish(code));
    page.on("crash", () => finish("the page crashed"));
    const timer = setTimeout(() => finish(`no answer in ${TIMEOUT_MILLIS} ms`), TIMEOUT_MILLIS);
    const payload = [
      ["extensionDevelopmentPath", workbench.remote(root)],
      ["extensionTestsPath", workbench.remote(suite)],
    ];
    await page.goto(workbench.url({ folder: workspace, payload }));
    const code = await exit;
    clearTimeout(timer);
    return code;
  } finally {
    await context.close();
  }
}
