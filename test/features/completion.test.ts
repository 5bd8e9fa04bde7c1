/** Completion of keys, names and rules; symbols of a note and of the workspace. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { completionCardFeature } from "../../server/src/core/features/completion/completionCard.js";
import { RULES } from "../../server/src/core/rules/registry.js";
import { checkCompletion, checkDocumentSymbols, checkWorkspaceSymbols } from "../support/features.js";
import { parseFixture } from "../support/fixture.js";
import { openTestWorkspace } from "../support/workspace.js";

const BRIDGE = `//- corpus/bridge.md
---
id: bridge-2020
title: Bridge closed
publisher: Valley News
published: 2020-10-01
---
Engineer Živa Kovač closed the bridge at Sava.

## Aftermath

Ziva Kovac reopened it in May.
`;

describe("completion", () => {
  it("offers citation keys with publisher and date", () =>
    checkCompletion(`${BRIDGE}//- notes/n.md\nThe bridge was closed [@br<|>].\n`, [
      "br → bridge-2020 (Valley News, 1 October 2020)",
    ]));

  it("offers an actor under any spelling, and writes the canonical one", () =>
    checkCompletion(`${BRIDGE}//- notes/n.md\nIt was Kova<|>\n`, ["Kova → Živa Kovač (person · Engineer)"]));

  it("finds a source by its title, and by an actor of its article", async () => {
    await checkCompletion(`${BRIDGE}//- notes/n.md\nThe bridge was closed [@clos<|>].\n`, [
      "clos → bridge-2020 (Valley News, 1 October 2020)",
    ]);
    await checkCompletion(`${BRIDGE}//- notes/n.md\nThe bridge was closed [@kovac<|>].\n`, [
      "kovac → bridge-2020 (Valley News, 1 October 2020)",
    ]);
  });

  it("offers the source that bears on the sentence first", () =>
    checkCompletion(
      `//- corpus/a.md\n---\nid: a\n---\nThe choir sang.\n${BRIDGE}//- notes/n.md\nEngineer Kovač closed the bridge at Sava [@<|>].\n`,
      [" → bridge-2020 (Valley News, 1 October 2020)", " → a (a)"],
    ));

  it("offers the article’s sentences inside a quotation, the best one first, and closes the citation", () =>
    checkCompletion(`${BRIDGE}//- notes/n.md\nThe bridge was reopened in May [@bridge-2020, "<|>\n`, [
      ' → Ziva Kovac reopened it in May."] ()',
      ' → Engineer Živa Kovač closed the bridge at Sava."] ()',
    ]));

  it("narrows the sentences by what is typed, and leaves marks that are there", () =>
    checkCompletion(`${BRIDGE}//- notes/n.md\nThe bridge was closed [@bridge-2020, "closed the<|>"].\n`, [
      "closed the → Engineer Živa Kovač closed the bridge at Sava. ()",
    ]));

  it("offers sentences of an assessment in the words of the ladder", async () => {
    await checkCompletion(`${BRIDGE}//- notes/n.md\nThe bridge is old. Jud<|>\n`, [
      "Jud → We judge that it is likely that …what happens… by …when…. (a judgement with its likelihood)",
    ]);
    await checkCompletion(`${BRIDGE}//- notes/n.md\nThe people jud<|>\n`, []);
  });

  it("offers the names of all rules in a suppression, with what they mean", () =>
    checkCompletion(
      `${BRIDGE}//- notes/n.md\nThe bridge is old.\n\n<!-- dossier-ignore unsourced-claim, relat<|> -->\n`,
      RULES.map(({ name, summary }) => `relat → ${name}:  (${summary})`),
    ));

  it("offers nothing in an address", () => checkCompletion(`${BRIDGE}//- notes/n.md\nmail desk@va<|>\n`, []));
});

describe("the card of a completion", () => {
  it("tells of the source, or of the actor", async () => {
    const workspace = await openTestWorkspace(parseFixture(`${BRIDGE}//- notes/n.md\nKovač\n`).files);
    const source = await workspace.ask(completionCardFeature, {
      file: "notes/n.md",
      about: { kind: "source", id: "bridge-2020" },
    });
    assert.ok(source?.kind === "citation");
    assert.equal(source.source?.title, "Bridge closed");
    const [kovac] = workspace.host.analysis().workspace.actors.resolve("Živa Kovač");
    assert.ok(kovac !== undefined);
    const actor = await workspace.ask(completionCardFeature, {
      file: "notes/n.md",
      about: { kind: "actor", id: kovac.id },
    });
    assert.ok(actor?.kind === "actor");
    assert.equal(actor.actor.name, "Živa Kovač");
  });
});

describe("symbols", () => {
  it("outline a note by headings and claims", () =>
    checkDocumentSymbols(
      `${BRIDGE}//- notes/n.md\n# Bridges\n\nThe bridge was closed [@bridge-2020].\n\n## Later\n\nWe assess that it will hold.\n`,
      "notes/n.md",
      "heading Bridges\n  claim The bridge was closed. | @bridge-2020\n  heading Later\n    claim We assess that it will hold. | judgement",
    ));

  it("outline an article by its headings", () =>
    checkDocumentSymbols(
      BRIDGE,
      "corpus/bridge.md",
      "paragraph Engineer Živa Kovač closed the bridge at Sava.\nheading Aftermath\n  paragraph Ziva Kovac reopened it in May.",
    ));

  it("find an actor without its diacritics", () =>
    checkWorkspaceSymbols(BRIDGE, "kovac", ["actor Živa Kovač | person"]));

  it("find an article by its title", () =>
    checkWorkspaceSymbols(BRIDGE, "bridge closed", ["article Bridge closed | @bridge-2020"]));
});
