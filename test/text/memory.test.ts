/** Memories of pure results: what they hold, and when they let go. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rememberingLast } from "../../server/src/core/text/memory.js";

describe("what is remembered of the objects asked for last", () => {
  const objects = (count: number): readonly object[] => Array.from({ length: count }, () => ({}));

  it("is the same for as many objects as it may hold", () => {
    const made = rememberingLast(3, (key: object) => ({ key }));
    const [first, second, third] = objects(3).map((key) => [key, made(key)] as const);
    assert.ok(first !== undefined && second !== undefined && third !== undefined);
    for (const [key, value] of [first, second, third]) {
      assert.equal(made(key), value);
      assert.equal(value.key, key);
    }
  });

  it("stays while it is asked for, and goes after twice as many others", () => {
    const made = rememberingLast(3, (key: object) => ({ key }));
    const [used, unused] = [{}, {}];
    const [ofUsed, ofUnused] = [made(used), made(unused)];
    for (const other of objects(6)) {
      made(other);
      assert.equal(made(used), ofUsed);
    }
    assert.notEqual(made(unused), ofUnused);
  });
});
