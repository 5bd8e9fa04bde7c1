/** Completion of keys, names and rules; symbols of a note and of the workspace. */
import { describe, it } from "node:test";
import { checkCompletion, checkDocumentSymbols, checkWorkspaceSymbols } from "../support/features.js";

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

  it("offers nothing in an address", () => checkCompletion(`${BRIDGE}//- notes/n.md\nmail desk@va<|>\n`, []));
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
