/** Summaries that come by and by: the world stays whole while its tables are made in pieces, and ends up as if all had come at once. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { AnalysisHost } from "../../server/src/core/analysis/analysisHost.js";
import { readArticle } from "../../server/src/core/model/readArticle.js";
import { summarise } from "../../server/src/core/workspace/summary.js";
import type { ArticleSummary } from "../../server/src/core/workspace/types.js";

const SENTENCES = [
  "Jonas Berg, mayor of Arnholm, said the ferry was late.",
  "Mr Berg denied it.",
  "The Arnholm Harbour Authority (AHA) closed two stations.",
  "AHA did not answer Mina Lund.",
  "Lund lives in Lisvik.",
];

/** One article of some of the sentences, read once. */
const summaries = new Map<string, ArticleSummary>();
function summaryOf(file: string, sentences: readonly number[]): ArticleSummary {
  const text = `# Report\n\n${sentences.map((at) => SENTENCES[at] ?? "").join(" ")}\n`;
  const key = `${file}\n${text}`;
  const known = summaries.get(key) ?? summarise(readArticle({ file, text }));
  summaries.set(key, known);
  return known;
}

const change = fc.record({
  file: fc.constantFrom("corpus/a.md", "corpus/b.md", "corpus/c.md"),
  sentences: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: SENTENCES.length - 1 }), { maxLength: 3 }), {
    nil: undefined,
  }),
});
const handedOver = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
  /** Pieces after which something else happens; more than there are: nothing does. */
  interruptedAfter: fc.integer({ min: 0, max: 40 }),
  meanwhile: fc.option(change, { nil: undefined }),
});

const taken = ({ file, sentences }: typeof change extends fc.Arbitrary<infer Value> ? Value : never) => ({
  file,
  summary: sentences === undefined ? undefined : summaryOf(file, sentences),
});

describe("summaries that nobody waits for", () => {
  it("give the tables that they give at once, and what changed meanwhile wins", () => {
    fc.assert(
      fc.property(fc.array(handedOver, { maxLength: 4 }), (all) => {
        const sliced = new AnalysisHost();
        const whole = new AnalysisHost();
        for (const { changes, interruptedAfter, meanwhile } of all) {
          const articles = changes.map(taken);
          const steps = sliced.admit(articles);
          const before = sliced.analysis();
          let pieces = 0;
          while (steps.next().done !== true) {
            if (pieces === interruptedAfter && meanwhile !== undefined)
              sliced.applyChange({ articles: [taken(meanwhile)] });
            else if (pieces < interruptedAfter) assert.equal(sliced.analysis(), before);
            pieces += 1;
          }
          const came = meanwhile !== undefined && pieces > interruptedAfter;
          whole.applyChange({ articles });
          if (came) whole.applyChange({ articles: [taken(meanwhile)] });
        }
        assert.deepEqual(worldOf(sliced), worldOf(whole));
      }),
      { numRuns: 100 },
    );
  });
});

function worldOf(host: AnalysisHost): unknown {
  const { articles, actors, sources } = host.analysis().workspace;
  const byFile = [...articles].sort(([left], [right]) => (left < right ? -1 : 1));
  return { byFile, actors: actors.actors, sources: sources.sources, berg: actors.resolve("Berg") };
}
