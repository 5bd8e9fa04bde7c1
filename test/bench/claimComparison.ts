/** One claim compared with twenty passages: what an unread claim costs, and what the same claim costs against passages read before. */
import { compare } from "../../server/src/core/assess/compare.js";
import { DEFAULT_CONFIG } from "../../server/src/core/config/config.js";
import { readArticle } from "../../server/src/core/model/readArticle.js";
import { readNote } from "../../server/src/core/model/readNote.js";
import type { Statement } from "../../server/src/core/model/statement.js";

const PASSAGES = 20;

export interface ComparisonTimes {
  /** Milliseconds for each claim, its own words read anew. */
  readonly unread: readonly number[];
  /** The same once more. */
  readonly read: readonly number[];
}

/** Every claim of `note` against twenty sentences of the articles, other ones each time. */
export function measureComparison(note: string, articles: readonly string[]): ComparisonTimes {
  const passages = articles.flatMap(
    (text, index) => readArticle({ file: `corpus/${String(index)}.md`, text }).statements,
  );
  const { claims } = readNote({ file: "notes/n.md", text: note, config: DEFAULT_CONFIG });
  const measured = claims.map(({ statement }, index) => {
    const others = Array.from({ length: PASSAGES }, (_, at) => passages[(index * PASSAGES + at) % passages.length]);
    return [timeOf(statement, others), timeOf(statement, others)] as const;
  });
  return { unread: measured.map(([first]) => first), read: measured.map(([, second]) => second) };
}

function timeOf(claim: Statement, passages: readonly (Statement | undefined)[]): number {
  const started = performance.now();
  for (const passage of passages) if (passage !== undefined) compare(claim, passage, {});
  return performance.now() - started;
}
