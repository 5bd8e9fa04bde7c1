/** The finished briefing of the sample workspace passes its own rules, on the day it was written and without a clock. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runDossier } from "../support/commandLine.js";

const FILE = "corpus/briefings/second-attack.md";

describe("the finished briefing of the sample", () => {
  it("raises nothing", async () => {
    const { code, output } = await runDossier(["check", FILE, "--level", "hint", "--format", "json", "--today", "2024-10-20"]);
    const { diagnostics } = JSON.parse(output) as { readonly diagnostics: readonly { readonly message: string }[] };
    assert.deepEqual(
      diagnostics.map(({ message }) => message),
      [],
    );
    assert.equal(code, 0);
  });
});
