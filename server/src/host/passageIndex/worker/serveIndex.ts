/** A thread of this program: the one that holds an index on disk, or one that reads what articles say. */
import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import type { Log } from "../../ports.js";
import { IndexInUseError } from "../embedded/embeddedIndex.js";
import { findSqlite, NO_SQLITE, type OpenSql } from "../embedded/sqlite.js";
import { serveBuilding, startArticleBuilder } from "./articleBuilding.js";
import { IndexService } from "./indexService.js";
import type { IndexCall, IndexCalls, IndexEvent, ThreadData } from "./messages.js";
import { createReaderPool, serveReading } from "./readerPool.js";

/** Of one workspace that is open several times. */
const MOST_FOLDERS = 4;

/** To be called by the program that threads are started with, where it is not the main thread. */
export function serveThread(): void {
  if (parentPort === null) return;
  const data = workerData as ThreadData;
  if (data.role === "reader") serveReading(parentPort);
  else if (data.role === "builder") serveBuilding(parentPort, data.root);
  else void serveIndex(parentPort, data);
}

async function serveIndex(port: MessagePort, data: Extract<ThreadData, { readonly role: "index" }>): Promise<void> {
  const send = (event: IndexEvent): void => {
    port.postMessage(event);
  };
  const openSql = await findSqlite();
  if (openSql === undefined) {
    send({ kind: "opened", failure: NO_SQLITE });
    return;
  }
  try {
    const service = openService(data, openSql, send);
    port.on("message", (call: IndexCall) => void answer(service, call, send));
    send({ kind: "opened" });
  } catch (error) {
    send({ kind: "opened", failure: messageOf(error) });
  }
}

/** Another window may have the same workspace open: it gets an index of its own, and finds it again the next time. */
function openService(
  { root, folder, script }: Extract<ThreadData, { readonly role: "index" }>,
  openSql: OpenSql,
  send: (event: IndexEvent) => void,
): IndexService {
  const common = {
    root,
    openSql,
    send,
    log: logTo(send),
    pool: createReaderPool(script),
    startBuilder: () => startArticleBuilder(script, root),
  };
  for (let number = 1; ; number += 1) {
    try {
      return new IndexService({ ...common, folder: number === 1 ? folder : `${folder}-${String(number)}` });
    } catch (error) {
      if (!(error instanceof IndexInUseError) || number >= MOST_FOLDERS) throw error;
    }
  }
}

async function answer(service: IndexCalls, { id, method, args }: IndexCall, send: (event: IndexEvent) => void) {
  try {
    const value: unknown = await Reflect.apply(service[method], service, args);
    send({ kind: "answer", id, value });
  } catch (error) {
    send({ kind: "failure", id, message: messageOf(error) });
  }
}

function logTo(send: (event: IndexEvent) => void): Log {
  const at = (level: "info" | "warn" | "error") => (message: string) => {
    send({ kind: "log", line: { level, message } });
  };
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
