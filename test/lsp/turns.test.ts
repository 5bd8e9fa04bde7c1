/** What a person waits for goes first; nothing waits for ever. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setImmediate } from "node:timers/promises";
import { SLICE_MILLIS } from "../../server/src/host/slices.js";
import { moreUrgent, Turns } from "../../server/src/lsp/turns.js";

describe("turns", () => {
  it("let long work go on once nothing more urgent is under way", async () => {
    const turns = new Turns();
    const done: string[] = [];
    let answer: () => void = () => undefined;
    const hover = turns.run("person", async () => {
      await new Promise<void>((resolve) => (answer = resolve));
      done.push("hover");
    });
    const diagnostics = turns.run("document", async () => {
      await turns.pause("document");
      done.push("diagnostics");
    });
    const counting = turns.pause("background").then(() => done.push("counting"));
    await setImmediate();
    assert.deepEqual(done, []);
    answer();
    await Promise.all([hover, diagnostics, counting]);
    assert.deepEqual(done, ["hover", "diagnostics", "counting"]);
  });

  it("make nobody wait for what is less urgent, and nothing wait for ever", async () => {
    const turns = new Turns();
    let end: () => void = () => undefined;
    const background = turns.run("background", () => new Promise<void>((resolve) => (end = resolve)));
    await turns.pause("person");
    await turns.pause("background");
    let endPerson: () => void = () => undefined;
    const stuck = turns.run("person", () => new Promise<void>((resolve) => (endPerson = resolve)));
    await turns.pause("document");
    end();
    endPerson();
    await Promise.all([background, stuck]);
  });

  it("let a request that was read in a pause go before what nobody asked for", async () => {
    const turns = new Turns();
    const done: string[] = [];
    const paused = turns.pause("background").then(() => done.push("counting"));
    // The connection hands a message on in the turn after the one that read it.
    await setImmediate();
    const asked = turns.run("person", async () => {
      await setImmediate();
      done.push("hover");
    });
    await Promise.all([paused, asked]);
    assert.deepEqual(done, ["hover", "counting"]);
  });

  it("keep still for a moment after an answer", async () => {
    const turns = new Turns();
    await turns.run("person", () => Promise.resolve());
    const answered = performance.now();
    await turns.pause("background");
    // The moment began just before.
    assert.ok(performance.now() - answered >= SLICE_MILLIS - 1);
  });

  it("know which of two is more urgent", () => {
    assert.equal(moreUrgent("background", "document"), "document");
    assert.equal(moreUrgent("person", "document"), "person");
  });
});
