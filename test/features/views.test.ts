/** What the views of claims, actors and sources list. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actorPassagesFeature, actorsViewFeature } from "../../server/src/core/features/views/actorsView.js";
import {
  claimsViewFeature,
  evidenceViewFeature,
  type ClaimRow,
} from "../../server/src/core/features/views/claimsView.js";
import { sourcesViewFeature } from "../../server/src/core/features/views/sourcesView.js";
import { parseFixture } from "../support/fixture.js";
import { openTestWorkspace, type TestWorkspace } from "../support/workspace.js";

const FILES = `
//- corpus/harbour.md
---
id: harbour-2021
title: Ferry fire at Arnholm
publisher: Nordic Coast News
authors: [Mina Lund]
published: 2021-05-04
grade: { reliability: B, reason: own reporter on the spot }
---

Eleven sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021.

Mayor Jonas Berg said the rescue boats arrived after forty minutes. Berg thanked the crews.

//- corpus/digest.md
---
id: digest-2021
publisher: Lisvik Courier
published: 2021-05-05
upstream:
  - { publisher: Nordic Coast News, relation: digest, id: harbour-2021 }
---

Eleven sailors died when a fire broke out on the ferry Aurora in Arnholm, writes Nordic Coast News. Йонас Берг spoke to the paper.

//- corpus/letter.md
The council of Arnholm met on Tuesday. Minister Aleksandar Petrović answered no questions. Petrović left.

Aleksandar Petrović promised help.

President Oleksandr Petrovic said nothing. On Monday Oleksandr Petrovic flew home.

//- actors.yaml
actors:
  - id: jonas-berg
    name: Jonas Berg
    type: person
//- notes/ferry.md
# The ferry

## The fire

Nine sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021 [@harbour-2021].
Eleven sailors died in the fire on the ferry Aurora in Arnholm [@harbour-2021; @digest-2021].

## Afterwards

Forty firemen from Lisvik reached the burning ferry.
The council of Arnholm met on Tuesday [@letter].
`;

async function open(): Promise<TestWorkspace> {
  return await openTestWorkspace(parseFixture(FILES).files);
}

async function claimRows(file: string): Promise<readonly ClaimRow[]> {
  const workspace = await open();
  return await workspace.ask(claimsViewFeature, { file, findings: await workspace.diagnostics(file) });
}

describe("the view of claims", () => {
  it("gives status, section, sources with their origins, and what stands against", async () => {
    const rows = await claimRows("notes/ferry.md");
    assert.deepEqual(
      rows.map((row) => [row.state, row.section, row.sources.join(" "), row.origins, row.against?.words]),
      [
        ["contradicted", "The fire", "harbour-2021", 1, "Eleven sailors"],
        ["supported", "The fire", "harbour-2021 digest-2021", 1, undefined],
        ["unsourced", "Afterwards", "", 0, undefined],
        ["supported", "Afterwards", "letter", 1, undefined],
      ],
    );
  });

  it("gives the passages beneath one claim, the cited ones first", async () => {
    const workspace = await open();
    const [first] = await claimRows("notes/ferry.md");
    const rows = await workspace.ask(evidenceViewFeature, { file: "notes/ferry.md", offset: first?.range.start ?? 0 });
    assert.deepEqual(rows[0], {
      file: "corpus/harbour.md",
      range: rows[0]?.range,
      text: "Eleven sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021.",
      key: "harbour-2021",
      source: "Nordic Coast News, 4 May 2021",
      verdict: "contradicts",
      cited: true,
    });
  });

  it("is empty for what is no note", async () => {
    assert.deepEqual(await claimRows("corpus/harbour.md"), []);
  });
});

describe("the view of sources", () => {
  it("lists grades, origins, citing claims and what is missing, the most cited first", async () => {
    const view = await (await open()).ask(sourcesViewFeature, { limit: 10 });
    assert.deepEqual(
      view.rows.map(({ source, roots, sharesOrigin, missing, citing }) => [
        source.key,
        source.grade?.reliability ?? "",
        roots.join("; "),
        sharesOrigin.map(({ key }) => key).join(" "),
        missing.join(" "),
        citing.length,
      ]),
      [
        ["harbour-2021", "B", "Nordic Coast News", "digest-2021", "", 2],
        ["digest-2021", "", "Nordic Coast News", "harbour-2021", "grade authors", 1],
        ["letter", "", "@letter", "", "grade published publisher authors", 1],
      ],
    );
    assert.deepEqual([view.total, view.incomplete], [3, 2]);
  });

  it("shows no more than asked for, and says how many there are", async () => {
    const view = await (await open()).ask(sourcesViewFeature, { limit: 1 });
    assert.deepEqual([view.rows.length, view.total], [1, 3]);
  });
});

describe("the view of actors", () => {
  it("lists actors by mentions, with their spellings and where they are registered", async () => {
    const view = await (await open()).ask(actorsViewFeature, { limit: 50 });
    const berg = view.rows.find(({ actor }) => actor.id === "jonas-berg");
    assert.ok(berg);
    assert.equal(berg.entry?.file, "actors.yaml");
    assert.ok(berg.spellings.some(({ surface, accepted }) => surface === "Jonas Berg" && accepted));
    assert.ok(berg.spellings.some(({ surface, why }) => surface === "Berg" && why !== undefined));
    const totals = view.rows.map(({ actor }) => actor.total);
    assert.deepEqual(
      totals,
      [...totals].sort((left, right) => right - left),
    );
  });

  it("proposes near names for judgement, with reasons, and no longer once they are judged", async () => {
    const view = await (await open()).ask(actorsViewFeature, { limit: 50 });
    const open1 = view.proposals.map(({ surface, actor }) => `${surface} = ${actor.id}`);
    const target = view.proposals[0];
    assert.ok(target !== undefined && target.reasons.length > 0, JSON.stringify(view.proposals));
    const files = new Map(parseFixture(FILES).files);
    files.set(
      "actors.yaml",
      `${files.get("actors.yaml") ?? ""}judgements:\n  - { surface: ${JSON.stringify(target.surface)}, actor: ${target.actor.id}, verdict: different }\n`,
    );
    const after = await (await openTestWorkspace(files)).ask(actorsViewFeature, { limit: 50 });
    assert.ok(open1.includes(`${target.surface} = ${target.actor.id}`));
    assert.ok(
      !after.proposals.some(({ surface, actor }) => surface === target.surface && actor.id === target.actor.id),
    );
  });

  it("gives the passages of one actor, each sentence once", async () => {
    const rows = await (await open()).ask(actorPassagesFeature, { actor: "jonas-berg", limit: 20 });
    assert.ok(rows.some(({ text }) => text.startsWith("Mayor Jonas Berg said")));
    assert.equal(new Set(rows.map(({ file, range }) => `${file} ${range.start}`)).size, rows.length);
    assert.deepEqual(await (await open()).ask(actorPassagesFeature, { actor: "nobody", limit: 20 }), []);
  });
});
