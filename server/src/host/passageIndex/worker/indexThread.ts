/** The side that asks: a passage index whose answers come from a thread of its own. */
import { Worker } from "node:worker_threads";
import type { PassageIndex } from "../../ports.js";
import { OWNER_FILE } from "../embedded/ownership.js";
import type { IndexCall, IndexCalls, IndexEvent, ThreadData } from "./messages.js";
import { rmSync } from "node:fs";
import { join } from "node:path";

export interface IndexThreadOptions {
  /** Absolute paths: of the workspace, of the index, of the program that runs the thread. */
  readonly root: string;
  readonly folder: string;
  readonly script: string;
  /** Everything that the thread says by itself. */
  readonly onEvent: (event: Exclude<IndexEvent, { readonly kind: "answer" | "failure" | "opened" }>) => void;
  /** The thread is gone and nothing will be answered any more. */
  readonly onEnd: (reason: Error) => void;
}

export interface IndexThread
  extends
    PassageIndex,
    Pick<
      Asynchronous,
      "refresh" | "put" | "readAgain" | "readNames" | "wantNames" | "readInBackground" | "placements" | "keepPlacements"
    > {
  removeAll(files: Parameters<IndexCalls["remove"]>[0]): Promise<void>;
  /** Writes what waits and ends the thread. */
  close(): Promise<void>;
}

type Asynchronous = {
  readonly [Method in keyof IndexCalls]: (
    ...args: Parameters<IndexCalls[Method]>
  ) => Promise<Awaited<ReturnType<IndexCalls[Method]>>>;
};

interface Waiting {
  readonly isQuestion: boolean;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Questions that the thread has at a time: one that it answers, and one that it need not wait for. */
const MOST_ASKED = 2;
const QUESTIONS: ReadonlySet<keyof IndexCalls> = new Set([
  "candidates",
  "search",
  "mentions",
  "overview",
  "places",
  "article",
  "texts",
  "statistics",
]);

interface Question extends Pick<Waiting, "reject"> {
  send(): void;
}

/** Rejects where there is no index to be had, with a reason for a person. */
export async function startIndexThread(options: IndexThreadOptions): Promise<IndexThread> {
  const { root, folder, script } = options;
  const data: ThreadData = { role: "index", root, folder, script };
  const thread = new Worker(script, { workerData: data });
  const waiting = new Map<number, Waiting>();
  /** Not sent yet. */
  const questions: Question[] = [];
  let asked = 0;
  let lastId = 0;
  let state: "starting" | "open" | "closing" | "ended" = "starting";

  await new Promise<void>((resolve, reject) => {
    thread.on("message", (event: IndexEvent) => {
      receive(event, resolve, reject);
    });
    const end = (reason: Error): void => {
      reject(reason);
      for (const entry of waiting.values()) entry.reject(reason);
      for (const entry of questions) entry.reject(reason);
      waiting.clear();
      questions.length = 0;
      if (state === "open") {
        // It cannot have said goodbye, and its folder would stay taken as long as this process lives.
        rmSync(join(folder, OWNER_FILE), { force: true });
        options.onEnd(reason);
      }
      state = "ended";
    };
    thread.on("error", end);
    thread.on("exit", () => {
      end(new Error("The thread of the index ended."));
    });
  });

  function receive(event: IndexEvent, opened: () => void, failed: (error: Error) => void): void {
    if (event.kind === "opened") {
      if (event.failure === undefined) {
        state = "open";
        opened();
      } else {
        failed(new Error(event.failure));
        void thread.terminate();
      }
    } else if (event.kind === "answer") settle(event.id)?.resolve(event.value);
    else if (event.kind === "failure") settle(event.id)?.reject(new Error(event.message));
    else options.onEvent(event);
  }

  function settle(id: number): Waiting | undefined {
    const found = waiting.get(id);
    waiting.delete(id);
    if (found?.isQuestion === true) {
      asked -= 1;
      askNext();
    }
    return found;
  }

  /** The newest question comes first: it is the one that a person waits for, whatever the background has asked before. */
  function askNext(): void {
    while (asked < MOST_ASKED) {
      const next = questions.pop();
      if (next === undefined) return;
      asked += 1;
      next.send();
    }
  }

  function call<Method extends keyof IndexCalls>(
    method: Method,
    ...args: Parameters<IndexCalls[Method]>
  ): Promise<Awaited<ReturnType<IndexCalls[Method]>>> {
    return new Promise((resolve, reject) => {
      if (state === "ended") {
        reject(new Error("The thread of the index ended."));
        return;
      }
      const isQuestion = QUESTIONS.has(method);
      const send = (): void => {
        const id = ++lastId;
        // The thread answers a call with what its method gives back.
        waiting.set(id, { resolve, reject, isQuestion });
        thread.postMessage({ id, method, args } satisfies IndexCall);
      };
      if (!isQuestion) {
        send();
        return;
      }
      questions.push({ send, reject });
      askNext();
    });
  }

  return {
    upsert: ({ file, text }) => call("put", { file, text }),
    remove: (file) => call("remove", [file]),
    removeAll: (files) => call("remove", files),
    candidates: (query) => call("candidates", query),
    search: (query) => call("search", query),
    mentions: (query) => call("mentions", query),
    overview: (query) => call("overview", query),
    places: (query) => call("places", query),
    article: (file) => call("article", file),
    text: together((files) => call("texts", files)),
    statistics: () => call("statistics"),
    refresh: (articles, known) => call("refresh", articles, known),
    put: (input) => call("put", input),
    readAgain: (articles) => call("readAgain", articles),
    readNames: (files) => call("readNames", files),
    wantNames: (files) => call("wantNames", files),
    readInBackground: (wanted) => call("readInBackground", wanted),
    placements: () => call("placements"),
    keepPlacements: (text) => call("keepPlacements", text),
    async close() {
      if (state !== "open") return;
      state = "closing";
      await call("close").catch(() => undefined);
      await thread.terminate();
    },
  };
}

/** Questions of one moment go as one: a message to another thread takes longer than to find the text of an article. */
function together<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer | undefined> {
  interface Batch {
    readonly questions: Question[];
    readonly answers: Promise<readonly Answer[]>;
  }
  let open: Batch | undefined;
  return async (question) => {
    const batch = (open ??= begin());
    const at = batch.questions.push(question) - 1;
    return (await batch.answers)[at];
  };

  function begin(): Batch {
    const questions: Question[] = [];
    const answers = Promise.resolve().then(() => {
      open = undefined;
      return ask(questions);
    });
    return { questions, answers };
  }
}
