/** What a segmented cache keeps: what notes cite is not driven out by what searches come across. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SegmentedRecent } from "../../server/src/host/passageIndex/heldArticle.js";

function held(keys: readonly string[], cache: SegmentedRecent<string, string>): readonly string[] {
  return keys.filter((key) => cache.has(key));
}

describe("what is kept of the articles asked for last", () => {
  const make = (): SegmentedRecent<string, string> => new SegmentedRecent({ protected: 2, probationary: 2 });

  it("keeps what a note cites while a search comes across others", () => {
    const cache = make();
    cache.protect("cited");
    for (const key of ["cited", "a", "b", "c", "d"])
      assert.equal(
        cache.get(key, () => key),
        key,
      );
    assert.deepEqual(held(["cited", "a", "b", "c", "d"], cache), ["cited", "c", "d"]);
  });

  it("protects what was read before somebody cited it", () => {
    const cache = make();
    void cache.get("found", () => "once");
    cache.protect("found");
    for (const key of ["a", "b", "c"]) void cache.get(key, () => key);
    assert.equal(
      cache.get("found", () => "again"),
      "once",
    );
  });

  it("keeps no more of what is cited than it was told to", () => {
    const cache = make();
    for (const key of ["a", "b", "c"]) {
      cache.protect(key);
      void cache.get(key, () => key);
    }
    assert.deepEqual(held(["a", "b", "c"], cache), ["b", "c"]);
  });

  it("forgets what was deleted wherever it is", () => {
    const cache = make();
    cache.protect("cited");
    for (const key of ["cited", "found"]) void cache.get(key, () => key);
    cache.delete("cited");
    cache.delete("found");
    assert.deepEqual(held(["cited", "found"], cache), []);
    cache.clear();
    assert.equal(
      cache.get("cited", () => undefined),
      undefined,
    );
  });
});
