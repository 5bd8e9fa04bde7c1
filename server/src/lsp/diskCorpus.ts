/**
 * The articles of a folder whose index is on disk, in a thread of its own. What arrives from there is gathered here:
 * every change of a summary has the tables of actors and sources made anew, so names that are read by and by come in ever larger parts.
 */
import type { FileId } from "../core/model/fileId.js";
import type { FileProblem } from "../core/model/problem.js";
import type { Placements } from "../core/workspace/actorPlacements.js";
import type { ArticleSummary, Workspace } from "../core/workspace/types.js";
import { readPlacements, writePlacements } from "../host/passageIndex/embedded/placementsText.js";
import { createSummaryReader } from "../host/passageIndex/embedded/summaryText.js";
import { startIndexThread, type IndexThread } from "../host/passageIndex/worker/indexThread.js";
import type { IndexEvent } from "../host/passageIndex/worker/messages.js";

import type { Log } from "../host/ports.js";
import { createDelay } from "./delay.js";
import { cacheEvidence, type EvidenceCache } from "./evidenceCache.js";

/** Names of at least so many articles are taken over together while more are being read, and of as many as were taken over before. */
const LEAST_TOGETHER = 200;
/** But no more than these: where names belong is kept after each part, and who ends a session between two loses no more work than that. */
const MOST_TOGETHER = 10_000;
/** Nothing more has come for so long: what has come is taken over. */
const QUIET_MILLIS = 10_000;
/** Cited articles whose names are read before anything is answered. */
export const NAMED_FIRST = 32;
/** A change that somebody made. */
const CHANGE_MILLIS = 50;

export interface ArrivedSummary {
  readonly file: FileId;
  /** Undefined: the article is gone. */
  readonly summary: ArticleSummary | undefined;
}

export interface DiskCorpusOptions {
  /** Absolute paths: of the workspace folder, of the index, of the program that threads run. */
  readonly directory: string;
  readonly folder: string;
  readonly script: string;
  readonly log: Log;
  /** Something is to be taken over. */
  readonly onArrived: () => void;
  readonly onUnreadable: (file: FileId, problem: FileProblem) => void;
  readonly onProgress: (progress: Extract<IndexEvent, { readonly kind: "progress" }>) => void;
  /** The thread is gone. */
  readonly onEnd: (reason: Error) => void;
}

export interface DiskCorpus {
  readonly index: EvidenceCache;
  readonly thread: IndexThread;
  /** Where names were placed in an earlier session. */
  readonly placements: Placements | undefined;
  /** For the next session, where they are others. */
  keepPlacements(placements: Placements): void;
  /** What arrived since the last time, at most so many. */
  take(most: number): readonly ArrivedSummary[];
}

export async function openDiskCorpus(options: DiskCorpusOptions): Promise<DiskCorpus> {
  const reader = createSummaryReader();
  const arrived = new Map<FileId, ArticleSummary | undefined>();
  let named = 0;
  const soon = createDelay(CHANGE_MILLIS, options.onArrived);
  const onceQuiet = createDelay(QUIET_MILLIS, options.onArrived);

  const thread = await startIndexThread({
    root: options.directory,
    folder: options.folder,
    script: options.script,
    onEvent,
    onEnd: options.onEnd,
  });
  const index = cacheEvidence(thread);
  const placements = readPlacements(await thread.placements());
  let kept = placements?.forms;
  return {
    index,
    thread,
    placements,
    keepPlacements(next) {
      if (next.forms === kept) return;
      kept = next.forms;
      thread.keepPlacements(writePlacements(next)).catch((error: unknown) => {
        options.log.warn(`Where names belong was not written down: ${String(error)}`);
      });
    },
    take(most) {
      const taken: ArrivedSummary[] = [];
      for (const [file, summary] of arrived) {
        if (taken.length >= most) break;
        arrived.delete(file);
        taken.push({ file, summary });
      }
      // Answers did without what was not read yet.
      index.learn(
        taken.map(({ file, summary }) => ({ file, surfaces: summary?.surfaces.map(({ surface }) => surface) ?? [] })),
      );
      return taken;
    },
  };

  function onEvent(event: Parameters<Parameters<typeof startIndexThread>[0]["onEvent"]>[0]): void {
    if (event.kind === "log") options.log[event.line.level](event.line.message);
    else if (event.kind === "progress") onProgress(event);
    else if (event.kind === "unreadable") options.onUnreadable(event.file, event.problem);
    else if (event.kind === "summaries") onSummaries(event);
  }

  function onSummaries({ articles, searchable }: Extract<IndexEvent, { readonly kind: "summaries" }>): void {
    // Read at once: as text, those of a large corpus would fill the memory until they are taken.
    for (const { file, lines } of articles) arrived.set(file, lines === undefined ? undefined : reader.read(lines));
    if (searchable) {
      index.forget();
      soon.start();
    } else if (arrived.size >= Math.max(LEAST_TOGETHER, Math.min(named, MOST_TOGETHER))) {
      named += arrived.size;
      soon.start();
    } else onceQuiet.start();
  }

  function onProgress(progress: Extract<IndexEvent, { readonly kind: "progress" }>): void {
    options.onProgress(progress);
    if (progress.phase === "names" && progress.read === progress.total) soon.start();
  }
}

/** Articles that these notes cite, each once, in their order. */
export function citedArticles({ notes, sources }: Workspace, files: Iterable<FileId>): readonly FileId[] {
  const citations = [...files].flatMap((file) => notes.get(file)?.citations ?? []);
  return [...new Set(citations.flatMap(({ key }) => sources.resolve(key)?.file ?? []))];
}
