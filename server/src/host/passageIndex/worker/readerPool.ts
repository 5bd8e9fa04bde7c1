/** A thread that reads what articles say while the index answers; it is started when there is work, and ended when there is none for a while. */
import { constants, setPriority } from "node:os";
import process from "node:process";
import { Worker, type MessagePort } from "node:worker_threads";
import type { ArticleInput } from "../../../core/model/readArticle.js";
import type { NamesRecord } from "../embedded/catalogue.js";
import type { ReadingDone, ReadingTask, ThreadData } from "./messages.js";
import { readNames } from "./readNames.js";

/** Its weights take some dozens of megabytes: they are not kept for nothing. */
const IDLE_MILLIS = 5_000;

export interface ReaderPool {
  /** An article that cannot be read is left out. */
  read(inputs: readonly ArticleInput[]): Promise<readonly NamesRecord[]>;
  dispose(): void;
}

interface Waiting {
  resolve(records: readonly NamesRecord[]): void;
  reject(error: Error): void;
}

/** `script` is the program that a thread runs. */
export function createReaderPool(script: string): ReaderPool {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;
  return {
    async read(inputs) {
      clearTimeout(idle);
      const id = ++lastId;
      try {
        return await new Promise<readonly NamesRecord[]>((resolve, reject) => {
          waiting.set(id, { resolve, reject });
          (thread ??= start()).postMessage({ id, inputs } satisfies ReadingTask);
        });
      } finally {
        waiting.delete(id);
        if (waiting.size === 0) idle = setTimeout(stop, IDLE_MILLIS).unref();
      }
    },
    dispose: stop,
  };

  function start(): Worker {
    const started = new Worker(script, { workerData: { role: "reader" } satisfies ThreadData });
    started.on("message", ({ id, records }: ReadingDone) => waiting.get(id)?.resolve(records));
    const fail = (error: Error): void => {
      if (thread === started) thread = undefined;
      for (const entry of waiting.values()) entry.reject(error);
    };
    started.on("error", fail);
    started.on("exit", () => {
      fail(new Error("The thread that reads articles ended."));
    });
    return started;
  }

  function stop(): void {
    clearTimeout(idle);
    void thread?.terminate();
    thread = undefined;
  }
}

/** The other side: reads one article after another. */
export function serveReading(port: MessagePort): void {
  yieldToOthers();
  port.on("message", ({ id, inputs }: ReadingTask) => {
    const records = inputs.flatMap((input) => readOrNothing(input));
    port.postMessage({ id, records } satisfies ReadingDone);
  });
}

/** Nobody waits for most of what is read here, and cores may be few: threads that answer come first. */
function yieldToOthers(): void {
  // Elsewhere a priority is that of the whole process.
  if (process.platform !== "linux") return;
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // A system that does not allow it: the thread reads at the priority that it has.
  }
}

/** Analysis never throws on user text; if it does, one article is without names, and no others. */
function readOrNothing(input: ArticleInput): readonly NamesRecord[] {
  try {
    return [readNames(input)];
  } catch {
    return [];
  }
}
