/**
 * Brings an index up to date with the articles of a folder: files are compared by size and date, what changed is read,
 * and a file whose text is known already, under this name or another, keeps everything that was read of it.
 */
import { describeArticle } from "../../../core/workspace/summary.js";
import type { ArticleSummary } from "../../../core/workspace/types.js";
import type { FileId } from "../../../core/model/fileId.js";
import type { ArticleInput } from "../../../core/model/readArticle.js";
import { outlineOf } from "../embedded/articleLayout.js";
import { digestsOf } from "../../digests.js";
import type { Log } from "../../ports.js";
import type { ArticleFile } from "../../workspaceFiles.js";
import { hashOf } from "../embedded/articleReader.js";
import type { MovedArticle } from "../embedded/catalogue.js";
import { addProblems, linesOf, writeSummary, type SummaryLines } from "../embedded/summaryText.js";
import type { EmbeddedIndex } from "../embedded/types.js";
import type { ArticleBuilder, BuiltShare, NewArticle } from "./articleBuilding.js";
import { inputOf, readArticleFile, stampOf } from "./articleFiles.js";
import { buildTogether } from "./buildTogether.js";
import type { IndexEvent } from "./messages.js";
import { createPause } from "../../slices.js";

/** Files between two reports of progress. */
const REPORTED_AFTER = 50;
/** Summaries that are sent together. */
const SENT_TOGETHER = 500;

export interface SyncRequest {
  readonly index: EmbeddedIndex;
  readonly root: string;
  readonly log: Log;
  readonly send: (event: IndexEvent) => void;
  /** A thread that reads new articles; without it they are read here. */
  readonly startBuilder?: () => ArticleBuilder;
  /** Bytes of new text from which on such threads are started; a choice of its own where it is absent. */
  readonly leastTogether?: number;
  /** Files that an open document stands for. */
  readonly isOpen: (file: FileId) => boolean;
  /** Files that are to go where they are not among the articles; all of them, or those that were asked for. */
  readonly mayGo: Iterable<FileId>;
  /** False once another run has begun: this one ends. */
  readonly isWanted: () => boolean;
}

/** True where it ran to its end. */
export async function syncCorpus(request: SyncRequest, articles: readonly ArticleFile[]): Promise<boolean> {
  const { index, send, isWanted } = request;
  const pause = createPause();
  const sender = createSender(send);
  const changed: NewArticle[] = [];
  const stamps = index.stamps();
  const gone = new Set(request.mayGo);
  for (const article of articles) {
    const stamp = stampOf(request.root, article);
    if (stamp === undefined) continue;
    gone.delete(article.file);
    const known = stamps.get(article.file);
    const isSame = known?.size === stamp.size && known.mtime === stamp.mtime;
    if (!isSame && !request.isOpen(article.file)) changed.push({ article, stamp });
    await pause();
    if (!isWanted()) return false;
  }
  const goneByHash = new Map([...gone].flatMap((file) => hashed(file, stamps.get(file)?.hash)));
  const moves: MovedArticle[] = [];
  // Where files are gone, a new one may be an old one under another name.
  const isNew = ({ article }: NewArticle): boolean => goneByHash.size === 0 && !stamps.has(article.file);
  const rest = [
    ...changed.filter((entry) => !isNew(entry)),
    ...(await readNew(request, sender, changed.filter(isNew))),
  ];
  if (!isWanted()) return false;
  for (const [at, { article, stamp }] of rest.entries()) {
    const loaded = readArticleFile(request.root, article, request.log);
    if (loaded.kind === "unreadable") {
      send(loaded);
      if (stamps.has(article.file)) gone.add(article.file);
      continue;
    }
    const input = inputOf(loaded);
    const hash = hashOf(input);
    const from = stamps.get(article.file)?.hash === hash ? article.file : goneByHash.get(hash);
    const names = from === undefined ? undefined : index.summary(from);
    if (from === undefined || names === undefined) {
      const summary = index.addText(input, stamp);
      sender.add(article.file, writeSummary({ ...summary, problems: [...summary.problems, ...loaded.problems] }));
    } else {
      if (from !== article.file) {
        goneByHash.delete(hash);
        gone.delete(from);
        sender.add(from, undefined);
      }
      const summary = from === article.file ? names : describeAgain(input, names);
      const text = writeSummary(summary);
      moves.push({ from, to: article.file, stamp: { ...stamp, hash }, summary: text });
      if (from !== article.file) sender.add(article.file, text);
    }
    if (at % REPORTED_AFTER === 0)
      send({ kind: "progress", phase: "text", read: changed.length - rest.length + at, total: changed.length });
    await pause();
    if (!isWanted()) return false;
  }
  index.move(moves);
  for (const file of gone) {
    if (request.isOpen(file)) continue;
    await index.remove(file);
    sender.add(file, undefined);
  }
  index.commit();
  sender.flush();
  return true;
}

/** In threads of their own, where there are many; gives what is left. */
async function readNew(
  { index, startBuilder, leastTogether, send, isWanted }: SyncRequest,
  sender: Sender,
  articles: readonly NewArticle[],
): Promise<readonly NewArticle[]> {
  if (startBuilder === undefined) return articles;
  let read = 0;
  const onBuilt = ({ articles: built, unreadable }: BuiltShare): void => {
    for (const { file, problem } of unreadable) send({ kind: "unreadable", file, problem });
    for (const { file, summary, problems } of built) sender.add(file, addProblems(summary, problems));
    read += built.length + unreadable.length;
    send({ kind: "progress", phase: "text", read, total: articles.length });
  };
  const least = leastTogether === undefined ? {} : { least: leastTogether };
  return await buildTogether({ index, startBuilder, onBuilt, isWanted, ...least }, articles);
}

function hashed(file: FileId, hash: string | undefined): readonly (readonly [string, FileId])[] {
  return hash === undefined ? [] : [[hash, file]];
}

/** The same text under another name: its key may be another, its names are not. */
function describeAgain(input: ArticleInput, names: ArticleSummary): ArticleSummary {
  const { file, text, sidecar } = input;
  const { source: outlined, problems } = outlineOf(input);
  const source = { ...names.source, file, key: outlined.key };
  return describeArticle({ file, text, source, problems }, names, { digests: digestsOf(text, sidecar), sidecar });
}

interface Sender {
  add(file: FileId, text: string | undefined): void;
  flush(): void;
}

function createSender(send: SyncRequest["send"]): Sender {
  const articles: { readonly file: FileId; readonly lines: SummaryLines | undefined }[] = [];
  const flush = (): void => {
    if (articles.length > 0) send({ kind: "summaries", articles: articles.splice(0), searchable: true });
  };
  return {
    add(file, text) {
      articles.push({ file, lines: text === undefined ? undefined : linesOf(text) });
      if (articles.length >= SENT_TOGETHER) flush();
    },
    flush,
  };
}
