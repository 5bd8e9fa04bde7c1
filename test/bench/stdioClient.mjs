/** A small client of a language server over standard input and output: requests, notifications, answers to the server's own requests. */
import { spawn } from "node:child_process";
import { join } from "node:path";

/** As the client in VS Code starts it, which keeps what the engine compiled too. */
const ENGINE_OPTIONS = ["--max-semi-space-size=8"];

/**
 * `probe`, a CommonJS module, is loaded before the server in each of its threads; it answers `count` over the channel between the processes.
 * `cancels` gives the token of a progress that a message begins and that is not wanted.
 */
export function startServer(path, cwd, { probe, cancels = () => undefined } = {}) {
  const options = [...ENGINE_OPTIONS, ...(probe === undefined ? [] : ["--require", probe])];
  const stdio = ["pipe", "pipe", "inherit", ...(probe === undefined ? [] : ["ipc"])];
  const env = { ...process.env, NODE_COMPILE_CACHE: join(cwd, ".compiled") };
  const server = spawn(process.execPath, [...options, path, "--stdio"], { cwd, stdio, env });
  const waiting = new Map();
  const heard = [];
  let pending = Buffer.alloc(0);
  let nextId = 1;

  server.stdout.on("data", (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (let message = take(); message !== undefined; message = take()) receive(message);
  });
  server.on("exit", (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the server ended with ${String(code)}`));
  });

  function take() {
    const end = pending.indexOf("\r\n\r\n");
    if (end < 0) return undefined;
    const length = Number(/Content-Length: (\d+)/iu.exec(pending.subarray(0, end).toString("ascii"))?.[1]);
    if (pending.length < end + 4 + length) return undefined;
    const body = pending.subarray(end + 4, end + 4 + length).toString("utf8");
    pending = pending.subarray(end + 4 + length);
    return JSON.parse(body);
  }

  function receive(message) {
    if (message.method === undefined) {
      const { resolve, reject } = waiting.get(message.id) ?? {};
      waiting.delete(message.id);
      if (message.error === undefined) resolve?.(message.result);
      else reject?.(Object.assign(new Error(message.error.message), { code: message.error.code }));
      return;
    }
    heard.push(message);
    const unwanted = cancels(message);
    if (unwanted !== undefined) write({ method: "window/workDoneProgress/cancel", params: { token: unwanted } });
    if (message.id === undefined) return;
    const result = message.method === "workspace/configuration" ? message.params.items.map(() => null) : null;
    write({ id: message.id, result });
  }

  function write(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
  }

  return {
    pid: server.pid,
    /** Everything the server said of itself, oldest first. */
    heard,
    notify: (method, params) => write({ method, params }),
    request: (method, params) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        waiting.set(id, { resolve, reject });
        write({ id, method, params });
      }),
    /** What the probe counted since it was asked last. */
    count: () =>
      new Promise((resolve) => {
        server.once("message", resolve);
        server.send("count");
      }),
    async stop() {
      await this.request("shutdown");
      this.notify("exit");
      await new Promise((resolve) => server.on("exit", resolve));
    },
  };
}
