/** Many new articles are read by several threads at once, a share at a time; each share is searchable as soon as it is committed. */
import { availableParallelism } from "node:os";
import type { EmbeddedIndex } from "../embedded/types.js";
import type { ArticleBuilder, BuiltShare, NewArticle } from "./articleBuilding.js";

/** Less text than this is read sooner than threads are started: each loads the whole program. */
const LEAST_TOGETHER = 20_000_000;
/** Of text in bytes: what a thread holds in memory, and what is searchable together. */
const LARGEST_SHARE = 16_000_000;
const SMALLEST_SHARE = 1_000_000;
/** Shares for each thread, so that none waits long for another at the end. */
const SHARES_EACH = 3;
/** A disk gives no more. */
const MOST_THREADS = 4;

export interface BuildRequest {
  readonly index: Pick<EmbeddedIndex, "addBuilt">;
  readonly startBuilder: () => ArticleBuilder;
  /** A share is searchable. */
  readonly onBuilt: (share: BuiltShare) => void;
  /** False once the rest is not wanted any more. */
  readonly isWanted: () => boolean;
  /** Bytes of text from which on threads are started. */
  readonly least?: number;
}

/** Gives the articles that are left: all of them where they are few, and those of a thread that failed. */
export async function buildTogether(
  { index, startBuilder, onBuilt, isWanted, least = LEAST_TOGETHER }: BuildRequest,
  articles: readonly NewArticle[],
): Promise<readonly NewArticle[]> {
  const total = articles.reduce((sum, { stamp }) => sum + stamp.size, 0);
  if (total < least) return articles;
  const threads = Math.min(MOST_THREADS, availableParallelism());
  const shares = cut(articles, Math.max(SMALLEST_SHARE, Math.min(LARGEST_SHARE, total / threads / SHARES_EACH)));
  const left: NewArticle[] = [];
  const work = async (): Promise<void> => {
    const builder = startBuilder();
    try {
      for (let share = shares.shift(); share !== undefined && isWanted(); share = shares.shift()) {
        const built = await builder.build(share).catch(() => undefined);
        if (built === undefined) {
          left.push(...share);
          return;
        }
        if (!isWanted()) return;
        await index.addBuilt(built);
        onBuilt(built);
      }
    } finally {
      builder.dispose();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, shares.length) }, work));
  return [...left, ...shares.flat()];
}

function cut(articles: readonly NewArticle[], size: number): (readonly NewArticle[])[] {
  const shares: NewArticle[][] = [];
  let room = 0;
  for (const entry of articles) {
    const last = shares.at(-1);
    if (last === undefined || room <= 0) {
      shares.push([entry]);
      room = size;
    } else last.push(entry);
    room -= entry.stamp.size;
  }
  return shares;
}
