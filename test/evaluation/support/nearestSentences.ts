/** The sentences most like one among many, by the product's own search: what a careless comparison would take for the same story. */
import { queryWords } from "../../../server/src/core/assess/evidenceQuery.js";
import type { Statement } from "../../../server/src/core/model/statement.js";
import { createMemoryIndex } from "../../../server/src/host/passageIndex/memory.js";

/** Each sentence is an article of its own, so that none is found by its surroundings. */
export function nearestAmong(
  statements: readonly Statement[],
  count: number,
): (statement: Statement, at: number) => readonly Statement[] {
  const index = createMemoryIndex();
  statements.forEach((statement, at) => {
    const file = `${String(at)}.md`;
    const source = { key: file, file, authors: [], upstream: [], inferred: [] };
    void index.upsert({
      file,
      text: statement.text,
      source,
      paragraphs: [{ range: statement.range, first: 0, end: 1 }],
      statements: [statement],
      mentions: statement.mentions,
      roles: [],
      problems: [],
    });
  });
  return (statement, at) => {
    const file = `${String(at)}.md`;
    const limits = { perCited: 0, corpus: count + 1 };
    const answer = index.candidates({ key: file, ...queryWords(statement), cited: [], limits });
    if (!("corpus" in answer)) return [];
    return answer.corpus
      .filter(({ passage }) => passage.file !== file)
      .slice(0, count)
      .map(({ passage }) => passage.statement);
  };
}
