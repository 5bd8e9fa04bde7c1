/**
 * Starts the bundled programs once, as they ship: the command line on the sample workspace, and the language server over
 * standard input and output through `initialize` and `shutdown`.
 */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./lib/bundling.mjs";

const SERVER_SECONDS = 30;

runCli(["--version"], 0, /^\d+\.\d+\.\d+/u);
runCli(["rules"], 0, /contradicts-source/u);
runCli(["check", "--workspace", "corpus", "--format", "json"], 1, /"diagnostics":\[/u);
runCli(["export"], 2, /^$/u);
await startServer();
process.stdout.write("The command line and the language server start and answer.\n");

function runCli(args, status, output) {
  const result = spawnSync(process.execPath, [join(ROOT, "dist/cli.js"), ...args], { cwd: ROOT, encoding: "utf8" });
  if (result.status === status && output.test(result.stdout)) return;
  throw new Error(
    `dossier ${args.join(" ")}: exit ${String(result.status)}\n${result.stdout.slice(0, 2000)}\n${result.stderr}`,
  );
}

async function startServer() {
  const server = spawn(process.execPath, [join(ROOT, "dist/server.js"), "--stdio"], {
    cwd: ROOT,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const timeout = setTimeout(() => server.kill(), SERVER_SECONDS * 1000);
  let received = "";
  server.stdout.on("data", (chunk) => (received += chunk.toString()));
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
  };
  const answered = async (id) => {
    while (!new RegExp(`"id":${String(id)}\\b`, "u").test(received)) {
      if (server.exitCode !== null || server.signalCode !== null)
        throw new Error(`the server ended before it answered ${String(id)}: ${received}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  send({
    id: 1,
    method: "initialize",
    params: { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders: null },
  });
  await answered(1);
  send({ method: "initialized", params: {} });
  send({ id: 2, method: "shutdown" });
  await answered(2);
  send({ method: "exit" });
  const code = await new Promise((resolve) => server.on("exit", resolve));
  clearTimeout(timeout);
  if (code !== 0) throw new Error(`the server ended with ${String(code)}`);
  if (!/"hoverProvider"/u.test(received)) throw new Error(`no hover among the server's capabilities: ${received}`);
}
