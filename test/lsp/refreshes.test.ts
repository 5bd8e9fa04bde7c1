/** What the client is told to draw again: once for a burst, and lenses not while somebody waits for words of theirs. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createRefresh, type RefreshOptions } from "../../server/src/lsp/refreshes.js";
import { until } from "../support/until.js";

const ALL = { diagnosticRefresh: true, lensRefresh: true, hintRefresh: true, tokenRefresh: true };
const PATIENCE = 30_000;

describe("refreshes", () => {
  it("are sent once for many changes, lenses when nobody waits for an answer any more", async () => {
    const sent: string[] = [];
    let answered: () => void = () => undefined;
    const pause = new Promise<void>((resolve) => (answered = resolve));
    const refresh = createRefresh(options(sent, ALL, () => pause));
    for (let change = 0; change < 20; change++) refresh.start();
    await until(async () => {
      assert.ok(sent.includes("tokens"));
      await Promise.resolve();
    }, PATIENCE);
    assert.deepEqual(sent, ["diagnostics", "hints", "tokens"]);
    answered();
    await pause;
    await Promise.resolve();
    assert.deepEqual(sent, ["diagnostics", "hints", "tokens", "lenses"]);
  });

  it("are kept from a client that does not know them", async () => {
    const sent: string[] = [];
    createRefresh(options(sent, { ...ALL, lensRefresh: false, diagnosticRefresh: false })).start();
    await until(async () => {
      assert.ok(sent.includes("tokens"));
      await Promise.resolve();
    }, PATIENCE);
    assert.deepEqual(sent, ["hints", "tokens"]);
  });

  it("that fail are told of", async () => {
    const failures: unknown[] = [];
    const failing = options([], ALL);
    const lenses = (): Promise<void> => Promise.reject(new Error("gone"));
    createRefresh({
      ...failing,
      send: { ...failing.send, lenses },
      onFailure: (error) => failures.push(error),
    }).start();
    await until(async () => {
      assert.equal(failures.length, 1);
      await Promise.resolve();
    }, PATIENCE);
  });
});

function options(
  sent: string[],
  client: ReturnType<RefreshOptions["client"]>,
  pause: () => Promise<void> = () => Promise.resolve(),
): RefreshOptions {
  const sender = (kind: string) => (): Promise<void> => {
    sent.push(kind);
    return Promise.resolve();
  };
  return {
    client: () => client,
    turns: { pause },
    send: {
      diagnostics: sender("diagnostics"),
      lenses: sender("lenses"),
      hints: sender("hints"),
      tokens: sender("tokens"),
    },
    onFailure: (error) => {
      throw error;
    },
  };
}
