/** Searching as a person types: how a query is read, and what it finds. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readQuery } from "../../server/src/core/features/search/query.js";
import { searchPassages } from "../../server/src/host/searchPassages.js";
import { parseFixture } from "../support/fixture.js";
import { openTestWorkspace } from "../support/workspace.js";

describe("a typed query", () => {
  for (const [typed, expected] of [
    ["burning ferry", { words: "burning ferry" }],
    ['"rescue boats" late', { words: '"rescue boats" late' }],
    ["“rescue boats”", { words: '"rescue boats"' }],
    ['ferry -fire -"rescue boats"', { words: "ferry", without: ["fire", "rescue boats"] }],
    ['actor:Berg actor:"Jonas Berg"', { actors: ["Berg", "Jonas Berg"] }],
    ["Source:@harbour-2021", { sources: ["@harbour-2021"] }],
    ["before:2022 after:2021-05", { before: "2022-01-01", after: "2021-05-31" }],
    ["Source: Reuters", { words: "Source: Reuters" }],
    ['"not closed', { words: '"not closed"' }],
    ["well-known - so", { words: "well-known - so" }],
    ["", {}],
  ] as const)
    it(`is read: ${typed}`, () => {
      const empty = { words: "", without: [], actors: [], sources: [], problems: [] };
      assert.deepEqual(readQuery(typed), { ...empty, ...expected });
    });

  it("says what is no date, and searches the rest", () => {
    const { problems, words, before } = readQuery("ferry before:soon");
    assert.deepEqual([problems.length, words, before], [1, "ferry", undefined]);
    assert.match(problems[0] ?? "", /before:soon is no date/u);
  });

  it("is read whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (typed) => {
        assert.equal(typeof readQuery(typed).words, "string");
      }),
    );
  });
});

const FILES = `
//- corpus/harbour.md
---
id: harbour-2021
title: Ferry fire at Arnholm
publisher: Nordic Coast News
published: 2021-05-04
---
The ferry Aurora burned for two days. Mayor Jonas Berg said the rescue boats came late.
//- corpus/inquiry.md
---
id: inquiry-2022
publisher: The Arnholm Gazette
authors: [Mina Lund]
published: 2022-02-10
---
The ferry had no rescue boats of its own. Berg denied it.
//- corpus/leaflet.md
A ferry with rescue boats is safe.
`;

describe("a search", () => {
  for (const [typed, expected] of [
    ["ferry", ["harbour-2021", "inquiry-2022", "leaflet"]],
    ['"rescue boats" -late', ["inquiry-2022", "leaflet"]],
    ['"boats rescue"', []],
    ["ferry source:gazette", ["inquiry-2022"]],
    ["ferry source:harbour source:lund", ["harbour-2021", "inquiry-2022"]],
    ["ferry source:@harbour-2021", ["harbour-2021"]],
    ["ferry before:2022", ["harbour-2021"]],
    ["ferry after:2021", ["inquiry-2022"]],
    ['rescue actor:"Jonas Berg"', ["harbour-2021"]],
    ['actor:"Jonas Berg"', ["harbour-2021", "inquiry-2022"]],
    ["actor:Nobody", []],
    ["source:harbour-2021", ["harbour-2021"]],
    ["source:@inquiry-2022 -denied", ["inquiry-2022"]],
    ["before:2022", ["harbour-2021"]],
    ["after:2021", ["inquiry-2022"]],
    ['actor:"Jonas Berg" after:2021', ["inquiry-2022"]],
    ["source:harbour before:2000", []],
    ["-ferry", []],
    ["", []],
  ] as const)
    it(`finds passages: ${typed === "" ? "nothing typed" : typed}`, async () => {
      const { index, host } = await openTestWorkspace(parseFixture(FILES).files);
      const { actors, sources } = host.analysis().workspace;
      const found = await searchPassages(readQuery(typed), { index, limit: 20, actors, sources });
      assert.deepEqual([...new Set(found.map(({ passage }) => passage.key))].sort(), [...expected]);
    });

  it("lists the sentences of a source in the order of its text, the newest source first, and no more than are wanted", async () => {
    const { index, host } = await openTestWorkspace(parseFixture(FILES).files);
    const { sources } = host.analysis().workspace;
    const found = await searchPassages(readQuery("after:2020"), { index, limit: 3, sources });
    assert.deepEqual(
      found.map(({ passage }) => passage.statement.text.split(" ").slice(0, 2).join(" ")),
      ["The ferry", "Berg denied", "The ferry"],
    );
  });

  it("compares names as they are written where there is no table of actors", async () => {
    const { index } = await openTestWorkspace(parseFixture(FILES).files);
    const found = await searchPassages(readQuery('rescue actor:"Jonas Berg"'), { index, limit: 5 });
    assert.deepEqual(
      found.map(({ passage }) => passage.key),
      ["harbour-2021"],
    );
  });
});
