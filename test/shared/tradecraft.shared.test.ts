/** The five raw articles with labelled sentences about likelihood, confidence, forecasts and sourcing: what is reported on each. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seedArticles, sharedAbsent } from "../support/shared.js";
import { openTestWorkspace } from "../support/workspace.js";

interface Case {
  readonly id: string;
  readonly code: string;
  readonly note: string;
  /** What the message must name. */
  readonly message?: RegExp;
  readonly file?: string;
  readonly more?: ReadonlyMap<string, string>;
}

const CASES: readonly Case[] = [
  {
    id: "D08",
    code: "likelihood-with-confidence",
    note: "We assess with high confidence that an attack is likely.",
  },
  { id: "D09a", code: "nonstandard-likelihood", note: "An invasion is possible.", message: /“possible”/u },
  { id: "D09b", code: "nonstandard-likelihood", note: "An invasion may happen.", message: /“may”/u },
  {
    id: "D09c",
    code: "nonstandard-likelihood",
    note: "An invasion cannot be ruled out.",
    message: /“cannot be ruled out”/u,
  },
  {
    id: "D11",
    code: "inherited-probability",
    note: "It is likely that the Balkans will be the new point of application for Moscow’s destabilizing efforts [@003].",
  },
  {
    id: "D20",
    code: "single-origin-section",
    note: "# Spill-over\n\n## Discussion\n\nA crisis could easily spread to North Macedonia [@002].\nAnother crisis could spill over into North Macedonia [@003].",
    message: /@002.*@003/u,
  },
  {
    id: "D21",
    code: "source-ungraded",
    note: "Russia threatened to start a world war [@000].",
    message: /no author.*no publisher.*F/u,
  },
  {
    id: "D22",
    code: "loaded-term",
    note: "The terrorist act in Banjska did not spark an uprising [@001].",
    message: /terrorist act/u,
  },
  {
    id: "D24",
    code: "forecast-due",
    note: "---\ndate: 2024-03-25\n---\nWe judge that Belgrade and Moscow will probably launch a second campaign of violence by 31 December 2024 [@002].",
    more: new Map([["notes/later.md", "---\ndate: 2025-01-10\n---\nA year has passed.\n"]]),
  },
  {
    id: "D25",
    code: "secondary-citation",
    note: "According to the Wall Street Journal, Serbia has been recognised as the cause of the events on the ground [@002].",
    message: /Hot News ← Rador Radio Romania ← (?:the )?Wall Street Journal/iu,
  },
];

describe("tradecraft over the five raw articles", { skip: sharedAbsent("seeds") }, () => {
  for (const { id, code, note, message, file = "briefings/case.md", more } of CASES)
    it(`${id} raises ${code}`, async () => {
      const workspace = await openTestWorkspace(new Map([...seedArticles(), [file, `${note}\n`], ...(more ?? [])]));
      const found = await workspace.diagnostics(file);
      const hit = found.find((diagnostic) => diagnostic.code === code);
      assert.ok(hit !== undefined, found.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`).join("\n"));
      if (message !== undefined) assert.match(hit.message, message);
    });
});
