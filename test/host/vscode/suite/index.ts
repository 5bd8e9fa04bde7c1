/**
 * What the extension host loads: runs the suites beside this file with mocha and writes the results where `DOSSIER_HOST_RESULTS`
 * says, because a workbench in a browser has no console of its own. On a desktop they go to the console.
 */
import { appendFileSync, writeFileSync } from "node:fs";
import Mocha from "mocha";
import { commandsSuite } from "./commands.suite.js";
import { diagnosticsSuite } from "./diagnostics.suite.js";
import { serverRunning } from "./editor.js";
import { navigationSuite } from "./navigation.suite.js";
import { requestsSuite } from "./requests.suite.js";
import { viewsSuite } from "./views.suite.js";

const RESULTS = process.env["DOSSIER_HOST_RESULTS"];
const TEST_TIMEOUT_MILLIS = 60_000;

/** The contract of `extensionTestsPath`: a rejected promise is a failed run. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: TEST_TIMEOUT_MILLIS, reporter: ReportingLines });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  it("the server runs in a workspace with a corpus", serverRunning);
  navigationSuite();
  diagnosticsSuite();
  commandsSuite();
  viewsSuite();
  requestsSuite();
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats);
    });
  });
  const passed = stats?.passes ?? 0;
  const failed = stats?.failures ?? 0;
  if (RESULTS !== undefined) writeFileSync(RESULTS, JSON.stringify({ passed, failed }));
  if (failed > 0 || passed === 0) throw new Error(`${String(passed)} passed, ${String(failed)} failed`);
}

class ReportingLines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on("pass", (test) => {
      say(`✔ in the extension host: ${test.fullTitle()} (${String(test.duration ?? 0)} ms)`);
    });
    runner.on("fail", (test, error: Error) => {
      say(`✖ in the extension host: ${test.fullTitle()}\n${(error.stack ?? error.message).replace(/^/gmu, "    ")}`);
    });
  }
}

function say(line: string): void {
  if (RESULTS === undefined) console.log(line);
  else appendFileSync(`${RESULTS}.txt`, `${line}\n`);
}
