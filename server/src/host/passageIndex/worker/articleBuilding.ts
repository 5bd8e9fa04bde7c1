/**
 * Threads that make many new articles searchable: each reads its share of the files, and writes their passages as a segment of its own.
 * What they found is committed by the thread that holds the index, one segment after the other.
 */
import { Worker, type MessagePort } from "node:worker_threads";
import type { FileProblem } from "../../../core/model/problem.js";
import { NO_NAMES } from "../../../core/workspace/summary.js";
import type { FileId } from "../../../core/model/fileId.js";
import { SILENT_LOG } from "../../log.js";
import type { ArticleFile } from "../../workspaceFiles.js";
import type { BuiltArticle } from "../embedded/types.js";
import { indexTerms } from "../embedded/indexTerms.js";
import { outlinedArticle } from "../embedded/outlinedArticle.js";
import { writeSummary } from "../embedded/summaryText.js";
import { SegmentBuilder } from "../segments/segmentBuilder.js";
import { inputOf, readArticleFile, type FileStamp } from "./articleFiles.js";
import type { ThreadData } from "./messages.js";

export interface NewArticle {
  readonly article: ArticleFile;
  readonly stamp: FileStamp;
}

/** What one thread made of its share. */
export interface BuiltShare {
  readonly articles: readonly BuiltArticle[];
  readonly passages: number;
  readonly unreadable: readonly { readonly file: FileId; readonly problem: FileProblem }[];
  /** Writes the segment to `path`, with passages numbered from `first` on. To be called once. */
  write(path: string, first: number): Promise<void>;
}

export interface ArticleBuilder {
  build(articles: readonly NewArticle[]): Promise<BuiltShare>;
  /** Ends the thread. */
  dispose(): void;
}

type Task =
  | { readonly kind: "read"; readonly articles: readonly NewArticle[] }
  | { readonly kind: "write"; readonly path: string; readonly first: number };
type Done =
  | ({ readonly kind: "read" } & Omit<BuiltShare, "write">)
  | { readonly kind: "written" }
  | { readonly kind: "failed"; readonly message: string };

/** A thread of its own; it does one thing at a time. `script` is the program that it runs. */
export function startArticleBuilder(script: string, root: string): ArticleBuilder {
  const thread = new Worker(script, { workerData: { role: "builder", root } satisfies ThreadData });
  let settle: ((outcome: Done | Error) => void) | undefined;
  const finish = (outcome: Done | Error): void => {
    settle?.(outcome);
    settle = undefined;
  };
  thread.on("message", finish);
  thread.on("error", finish);
  thread.on("exit", () => {
    finish(new Error("A thread that reads articles ended."));
  });
  const ask = (task: Task): Promise<Done> =>
    new Promise((resolve, reject) => {
      settle = (outcome) => {
        if (outcome instanceof Error) reject(outcome);
        else if (outcome.kind === "failed") reject(new Error(outcome.message));
        else resolve(outcome);
      };
      thread.postMessage(task);
    });
  return {
    async build(articles) {
      const done = await ask({ kind: "read", articles });
      if (done.kind !== "read") throw new Error("A thread answered what it was not asked.");
      return {
        ...done,
        async write(path, first) {
          await ask({ kind: "write", path, first });
        },
      };
    },
    dispose: () => void thread.terminate(),
  };
}

/** The other side. */
export function serveBuilding(port: MessagePort, root: string): void {
  const reader = createShareReader(root);
  const answer = (task: Task): Done => {
    if (task.kind === "read") return { kind: "read", ...reader.read(task.articles) };
    reader.write(task.path, task.first);
    return { kind: "written" };
  };
  port.on("message", (task: Task) => {
    try {
      port.postMessage(answer(task));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      port.postMessage({ kind: "failed", message } satisfies Done);
    }
  });
}

export interface ShareReader {
  read(articles: readonly NewArticle[]): Omit<BuiltShare, "write">;
  /** The segment of what was read last. */
  write(path: string, first: number): void;
}

export function createShareReader(root: string): ShareReader {
  let builder = new SegmentBuilder(indexTerms);
  return {
    read(articles) {
      builder = new SegmentBuilder(indexTerms);
      return readShare(root, articles, builder);
    },
    write(path, first) {
      builder.write(path, first);
    },
  };
}

function readShare(root: string, wanted: readonly NewArticle[], builder: SegmentBuilder): Omit<BuiltShare, "write"> {
  const articles: BuiltArticle[] = [];
  const unreadable: BuiltShare["unreadable"][number][] = [];
  for (const { article, stamp } of wanted) {
    const loaded = readArticleFile(root, article, SILENT_LOG);
    if (loaded.kind === "unreadable") {
      unreadable.push({ file: loaded.file, problem: loaded.problem });
      continue;
    }
    const input = inputOf(loaded);
    const { summary, ...outlined } = outlinedArticle(input, NO_NAMES, stamp);
    const first = builder.passages;
    for (const { start, end } of outlined.layout.paragraphs)
      builder.add(builder.passages, input.text.slice(start, end));
    articles.push({
      ...outlined,
      file: article.file,
      first,
      bytes: Buffer.byteLength(input.text),
      summary: writeSummary(summary),
      problems: loaded.problems,
    });
  }
  return { articles, passages: builder.passages, unreadable };
}
