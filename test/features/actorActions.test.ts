/** Judging a spelling where it stands, and the picture of mentions over time. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { IN_ENGLISH } from "../../server/src/core/text/say.js";
import { actorActionsFeature } from "../../server/src/core/features/actorActions.js";
import { renderTimeline } from "../../server/src/core/render/sparkline.js";
import { open } from "../support/features.js";

const MAYOR = `//- actors.yaml
actors:
  - { id: ana-torv, name: Ana Torv, type: person, aliases: [Torv] }
//- corpus/a.md
---
id: a
---
Mayor Ana Torv spoke. Anna Torv left.
`;

describe("actions on a spelling", () => {
  it("record what it means, in the registry", async () => {
    const titles = await titlesOf(`${MAYOR}//- notes/n.md\nAnna To<|>rv left [@a].\n`);
    assert.deepEqual(titles, [
      "Record that “Anna Torv” means Ana Torv",
      "Record that “Anna Torv” does not mean Ana Torv",
      "Record that it is not known whether “Anna Torv” means Ana Torv",
    ]);
  });

  it("register a discovered name as it stands, and doubt no name against itself", async () => {
    assert.deepEqual(
      await titlesOf(`${MAYOR.replaceAll("Anna Torv", "Igor Balin")}//- notes/n.md\nIgor Ba<|>lin left [@a].\n`),
      ["Record “Igor Balin” in the registry"],
    );
  });

  it("are not offered for a spelling that is recorded already, nor beside a name", async () => {
    assert.deepEqual(await titlesOf(`${MAYOR}//- notes/n.md\nTo<|>rv left [@a].\n`), []);
    assert.deepEqual(await titlesOf(`${MAYOR}//- notes/n.md\nTorv le<|>ft [@a].\n`), []);
  });
});

describe("mentions over time", () => {
  const timeline = {
    unit: "year",
    periods: [
      { label: "2021", count: 2 },
      { label: "2022", count: 0 },
      { label: "2023", count: 8 },
    ],
    undated: 1,
  } as const;

  it("are words where there are no pictures", () => {
    assert.equal(renderTimeline(timeline, false, IN_ENGLISH), "2021: 2 · 2023: 8 · undated: 1");
  });

  it("are a picture that lies in its own address and stands in one Markdown image", () => {
    const [image = "", words] = renderTimeline(timeline, true, IN_ENGLISH).split("\n\n");
    const address = /^!\[[^\]]*\]\((?<address>[^()\s]+)\)$/u.exec(image)?.groups?.["address"] ?? "";
    assert.match(address, /^data:image\/svg\+xml;utf8,/u);
    const svg = decodeURIComponent(address.slice(address.indexOf(",") + 1));
    assert.equal((svg.match(/<rect /gu) ?? []).length, 3);
    assert.doesNotMatch(svg, /script|href|url\(/u);
    assert.equal(words, "2021: 2 · 2023: 8 · undated: 1");
  });
});

async function titlesOf(marked: string): Promise<readonly string[]> {
  const { workspace, at } = await open(marked);
  return (await workspace.ask(actorActionsFeature, at)).map(({ title }) => title);
}
