/** Commands of lenses stay alive when the editor lets go of their arguments, and are not heaped up for ever. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MOST_STANDING, StandingCommands } from "../../client/src/standingCommands.js";

const SHOW = { title: "2 sources", command: "show", arguments: ["note.md", { line: 3 }] };

describe("commands of lenses", () => {
  it("take no arguments and run what they stand for", async () => {
    const registry = new FakeRegistry();
    const { title, command, arguments: rest } = new StandingCommands(registry).withoutArguments(SHOW);
    assert.deepEqual([title, rest], ["2 sources", undefined]);
    await registry.click(command);
    assert.deepEqual(registry.executed, [["show", "note.md", { line: 3 }]]);
  });

  it("are the same for the same place and others for others", () => {
    const registry = new FakeRegistry();
    const standing = new StandingCommands(registry);
    const first = standing.withoutArguments(SHOW).command;
    assert.equal(standing.withoutArguments({ ...SHOW, title: "3 sources" }).command, first);
    assert.notEqual(standing.withoutArguments({ ...SHOW, arguments: ["other.md"] }).command, first);
    assert.equal(registry.registered.size, 2);
  });

  it("leave words that lead nowhere, and commands without arguments, as they are", () => {
    const registry = new FakeRegistry();
    const standing = new StandingCommands(registry);
    for (const command of [
      { title: "no source", command: "" },
      { title: "Check", command: "check" },
    ])
      assert.equal(standing.withoutArguments(command), command);
    assert.equal(registry.registered.size, 0);
  });

  it("are let go of when too many stand, those asked for longest ago first, and all at the end", () => {
    const registry = new FakeRegistry();
    const standing = new StandingCommands(registry);
    const kept = standing.withoutArguments(SHOW).command;
    const oldest = standing.withoutArguments({ ...SHOW, arguments: [0] }).command;
    for (let line = 1; line < MOST_STANDING - 1; line++) standing.withoutArguments({ ...SHOW, arguments: [line] });
    standing.withoutArguments(SHOW);
    assert.equal(registry.registered.size, MOST_STANDING);
    standing.withoutArguments({ ...SHOW, arguments: [MOST_STANDING] });
    assert.deepEqual(
      [registry.registered.size, registry.registered.has(kept), registry.registered.has(oldest)],
      [MOST_STANDING, true, false],
    );
    standing.dispose();
    assert.equal(registry.registered.size, 0);
  });
});

class FakeRegistry {
  readonly registered = new Map<string, () => unknown>();
  readonly executed: unknown[][] = [];

  registerCommand(id: string, run: () => unknown): { dispose(): void } {
    this.registered.set(id, run);
    return { dispose: () => this.registered.delete(id) };
  }

  executeCommand(...call: unknown[]): Promise<unknown> {
    this.executed.push(call);
    return Promise.resolve(undefined);
  }

  async click(id: string): Promise<void> {
    const run = this.registered.get(id);
    assert.ok(run !== undefined, `Actual command not found, wanted to execute ${id}`);
    await run();
  }
}
