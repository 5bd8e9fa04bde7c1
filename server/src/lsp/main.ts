/** The language server's process: `--stdio`, or `--node-ipc` from an editor that forks it. */
import process from "node:process";
import { isMainThread } from "node:worker_threads";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { keepHeapClose, tuneEngine } from "../host/engine.js";
import { serveThread } from "../host/passageIndex/worker/serveIndex.js";
import { startServer } from "./server.js";

const TRANSPORTS = ["--stdio", "--node-ipc", "--socket", "--pipe"];
const isTransport = (argument: string): boolean =>
  TRANSPORTS.some((transport) => argument === transport || argument.startsWith(`${transport}=`));

// Threads run this program too: one bundle holds everything.
if (isMainThread) main();
else serveThread();

function main(): void {
  tuneEngine();
  keepHeapClose();
  if (!process.argv.some(isTransport)) process.argv.push("--stdio");

  const connection = createConnection(ProposedFeatures.all);
  // One broken promise must not end the session of somebody who is writing.
  process.on("unhandledRejection", (reason) => {
    connection.console.error(
      `Unhandled rejection: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`,
    );
  });
  startServer(connection);
  connection.listen();
}
