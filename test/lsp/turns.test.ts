/** What a person waits for goes first; nothing waits for ever. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setImmediate } from "node:timers/promises";
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

  it("know which of two is more urgent", () => {
    assert.equal(moreUrgent("background", "document"), "document");
    assert.equal(moreUrgent("person", "document"), "person");
  });
});
