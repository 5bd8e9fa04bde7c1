/** Evidence is worked on as it comes, and what was worked on before makes no difference to the answer. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AnalysisHost } from "../../server/src/core/analysis/analysisHost.js";
import { NO_NEEDS, type Supply } from "../../server/src/core/assess/needs.js";
import type { EvidenceAnswer, EvidenceQuery } from "../../server/src/core/assess/types.js";
import type { Feature } from "../../server/src/core/features/types.js";
import { ask } from "../../server/src/host/ask.js";
import { createMemoryIndex } from "../../server/src/host/passageIndex/memory.js";
import type { PassageIndex } from "../../server/src/host/ports.js";

const NOTHING: EvidenceAnswer = { cited: [], corpus: [] };

function queryFor(key: string): EvidenceQuery {
  return { key, terms: [], actors: [], cited: [], limits: { perCited: 1, corpus: 1 } };
}

/** Asks for these keys; says in `seen` what came before the answer, and answers with what the supply has. */
function featureOf(keys: readonly string[], seen: string[], onPart: (part: Supply) => void): Feature<null, string> {
  return {
    plan: () => ({ ...NO_NEEDS, evidence: keys.map(queryFor) }),
    answer: (_workspace, _params, supply) => [...supply.evidence.keys()].sort().join(" "),
    ahead: () =>
      function* (part) {
        seen.push([...part.evidence.keys()].join(" "));
        onPart(part);
        yield;
      },
  };
}

function indexWith(candidates: PassageIndex["candidates"]): PassageIndex {
  return { ...createMemoryIndex(), candidates };
}

interface HeldAnswer {
  readonly promise: Promise<EvidenceAnswer>;
  readonly resolve: (answer: EvidenceAnswer) => void;
  readonly reject: (reason: Error) => void;
}

function heldAnswer(): HeldAnswer {
  let settle: Pick<HeldAnswer, "resolve" | "reject"> = { resolve: () => undefined, reject: () => undefined };
  const promise = new Promise<EvidenceAnswer>((resolve, reject) => (settle = { resolve, reject }));
  return { promise, ...settle };
}

const { workspace } = new AnalysisHost().analysis();

describe("asking a feature", () => {
  it("works on the first passages while the others are on their way", async () => {
    const seen: string[] = [];
    const second = heldAnswer();
    const index = indexWith((query) => (query.key === "b" ? second.promise : Promise.resolve(NOTHING)));
    // The second answer comes only once the first was worked on: without that, this would wait for ever.
    const feature = featureOf(["a", "b"], seen, (part) => {
      if (part.evidence.has("a")) second.resolve(NOTHING);
    });
    assert.equal(await ask(feature, workspace, null, index), "a b");
    assert.deepEqual(seen.slice(0, 2), ["", "a"]);
  });

  it("does nothing ahead where the index answers at once", async () => {
    const seen: string[] = [];
    const index = indexWith(() => NOTHING);
    assert.equal(
      await ask(
        featureOf(["a", "b"], seen, () => undefined),
        workspace,
        null,
        index,
      ),
      "a b",
    );
    assert.deepEqual(seen, []);
  });

  it("fails where the index fails, whatever came before", async () => {
    const seen: string[] = [];
    const broken = heldAnswer();
    const index = indexWith((query) => (query.key === "b" ? broken.promise : Promise.resolve(NOTHING)));
    const feature = featureOf(["a", "b"], seen, (part) => {
      if (part.evidence.has("a")) broken.reject(new Error("the disk is gone"));
    });
    await assert.rejects(ask(feature, workspace, null, index), /the disk is gone/u);
  });

  it("ends where its work is called off", async () => {
    const never = new Promise<EvidenceAnswer>(() => undefined);
    const calledOff = (): Promise<void> => Promise.reject(new Error("typed into"));
    const feature = featureOf(["a"], [], () => undefined);
    await assert.rejects(
      ask(
        feature,
        workspace,
        null,
        indexWith(() => never),
        calledOff,
      ),
      /typed into/u,
    );
  });
});
