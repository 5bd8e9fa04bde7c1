// Starts the VS Code server of an installed host on a free port of this machine, with a fresh profile each time,
// and says under which address its workbench opens which folder.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";

const START_TIMEOUT_MILLIS = 60_000;
const STOP_TIMEOUT_MILLIS = 5_000;

/** Nothing that talks, pops up or moves by itself. */
const QUIET_SETTINGS = {
  "chat.disableAIFeatures": true,
  "editor.hover.delay": 100,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.localHistory.enabled": false,
  "workbench.reduceMotion": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Starts the server; resolves once it answers. `stateDir` holds the profile, the logs and the installed extensions. */
export async function startWorkbench({ host, stateDir, settings = {}, environment = {} }) {
  const userDir = path.join(stateDir, "data", "User");
  mkdirSync(userDir, { recursive: true });
  writeFileSync(path.join(userDir, "settings.json"), JSON.stringify({ ...QUIET_SETTINGS, ...settings }, undefined, 2));
  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const logFile = path.join(stateDir, "server.log");
  const log = openSync(logFile, "w");
  // `extensionTestsPath` is honoured by a built product only with the smoke test driver.
  const child = spawn(
    host.node,
    [
      host.serverMain,
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      "--without-connection-token",
      "--enable-smoke-test-driver",
      ...profileArguments(stateDir),
    ],
    { env: serverEnvironment(environment), stdio: ["ignore", log, log] },
  );
  const exited = new Promise((resolve) => child.once("exit", resolve));
  try {
    await answering(`http://${authority}/version`, child, logFile);
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return {
    stateDir,
    logFile,
    url: ({ folder, payload = [] }) => {
      const entries = [...payload, ["skipWelcome", "true"], ["skipReleaseNotes", "true"]];
      return `http://${authority}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(entries))}`;
    },
    remote: (file) => `vscode-remote://${authority}${path.resolve(file)}`,
    async stop() {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MILLIS);
      await exited;
      clearTimeout(timer);
      closeSync(log);
    },
  };
}

/** Installs a packaged extension into the profile, as `code --install-extension` does. */
export async function installExtension({ host, stateDir, vsix }) {
  const child = spawn(
    host.node,
    [host.serverMain, ...profileArguments(stateDir), "--install-extension", vsix, "--force"],
    {
      env: serverEnvironment({}),
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0 || !output.includes("successfully installed"))
    throw new Error(`${vsix} was not installed (exit ${code}):\n${output}`);
}

function profileArguments(stateDir) {
  return [
    "--accept-server-license-terms",
    "--server-data-dir",
    stateDir,
    "--user-data-dir",
    path.join(stateDir, "data"),
    "--extensions-dir",
    path.join(stateDir, "extensions"),
    "--disable-telemetry",
    "--disable-workspace-trust",
  ];
}

function serverEnvironment(extra) {
  return { ...process.env, EXTENSIONS_GALLERY: "{}", VSCODE_LOG_LEVEL: "info", ...extra };
}

async function answering(url, child, logFile) {
  const deadline = Date.now() + START_TIMEOUT_MILLIS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the VS Code server ended:\n${readFileSync(logFile, "utf8")}`);
    const answer = await fetch(url).catch(() => undefined);
    await answer?.text();
    if (answer?.ok === true) return;
    await sleep(100);
  }
  throw new Error(`the VS Code server did not answer in ${START_TIMEOUT_MILLIS} ms:\n${readFileSync(logFile, "utf8")}`);
}

async function freePort() {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
