/** Tables of actors that remember where names were placed before are the tables that are made from nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { EntityType } from "../../server/src/core/language/names/types.js";
import { finished } from "../../server/src/core/text/steps.js";
import type { Placements } from "../../server/src/core/workspace/actorPlacements.js";
import { actorTableSteps } from "../../server/src/core/workspace/actorTable.js";
import type { ActorTable, ArticleSummary, Registry, SurfaceCount } from "../../server/src/core/workspace/types.js";

/** Names that are near each other in every way that the table knows: spellings, family names alone, acronyms, types in doubt. */
const NAMES: readonly (readonly [surface: string, type: EntityType, expansion?: string])[] = [
  ["Ana Marković", "person"],
  ["Ana Markovic", "person"],
  ["ANA MARKOVIC", "person"],
  ["Anna Markovich", "person"],
  ["Ivan Marković", "person"],
  ["Ivan J. Marković", "person"],
  ["Marković", "person"],
  ["Markovic", "person"],
  ["MARKOVIĆ", "person"],
  ["Ana Petrov", "person"],
  ["Ana Petrova", "person"],
  ["Petrov", "person"],
  ["Petrov", "organization"],
  ["Marković Petrov", "person"],
  ["Harbour Board", "organization"],
  ["The Harbour Board", "organization"],
  ["Harbor Board", "organization"],
  ["HB", "organization", "Harbour Board"],
  ["HB", "organization"],
  ["Harbour Board of Tarn", "organization"],
  ["HBT", "organization", "Harbour Board of Tarn"],
  ["Tarn", "place"],
  ["Tarn", "organization"],
  ["Tarn City", "place"],
];

type Named = readonly { readonly name: number; readonly count: number; readonly role: boolean }[];

const named = fc.uniqueArray(
  fc.record({ name: fc.nat(NAMES.length - 1), count: fc.integer({ min: 1, max: 3 }), role: fc.boolean() }),
  { selector: ({ name }) => name, maxLength: 7 },
);
/** An article each, by its number; an empty one is gone. */
const edits = fc.array(fc.record({ article: fc.nat(4), names: named }), { minLength: 2, maxLength: 9 });

describe("placements of names", () => {
  it("make the same table as none, whatever came, went and changed before", () => {
    fc.assert(
      fc.property(edits, fc.boolean(), (changes, hasRegistry) => {
        const registry = hasRegistry ? REGISTRY : undefined;
        const articles = new Map<number, ArticleSummary>();
        let earlier: Placements | undefined;
        for (const { article, names } of changes) {
          if (names.length === 0) articles.delete(article);
          else articles.set(article, summaryOf(article, names));
          const next = finished(actorTableSteps([...articles.values()], registry, earlier));
          const fresh = finished(actorTableSteps([...articles.values()], registry, undefined));
          assert.deepEqual(shown(next.table), shown(fresh.table));
          earlier = next.placements;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("are decided anew where the registry says something else", () => {
    const articles = [summaryOf(0, [{ name: 0, count: 1, role: false }])];
    const before = finished(actorTableSteps(articles, undefined, undefined));
    const after = finished(actorTableSteps(articles, REGISTRY, before.placements));
    assert.deepEqual(
      after.table.actors.map(({ id }) => id),
      ["markovic-a"],
    );
  });
});

const REGISTRY: Registry = {
  file: "actors.yaml",
  text: "",
  actors: [
    {
      id: "markovic-a",
      name: "Ana Marković",
      type: "person",
      aliases: ["A. Marković"],
      aliasRanges: [],
      roles: [],
      range: { start: 0, end: 0 },
    },
  ],
  judgements: [{ surface: "Anna Markovich", actor: "markovic-a", verdict: "different" }],
  problems: [],
};

function summaryOf(article: number, names: Named): ArticleSummary {
  const file = `corpus/${String(article)}.md`;
  const surfaces = names.flatMap(({ name, count, role }): readonly SurfaceCount[] => {
    const [surface, type, expansion] = NAMES[name] ?? [];
    if (surface === undefined || type === undefined) return [];
    const roles = role ? [{ title: "chair", former: false }] : [];
    return [{ surface, type, count, roles, ...(expansion === undefined ? {} : { expansion }) }];
  });
  return {
    file,
    source: { key: String(article), file, authors: [], upstream: [], inferred: [] },
    surfaces,
    provenance: { parts: [], print: [], views: [] },
    metadata: { file, at: 0, keys: [] },
    problems: [],
  };
}

/** Everything that a table says, as data. */
function shown(table: ActorTable): unknown {
  return {
    actors: table.actors.map(({ surfaces, ...rest }) => ({
      ...rest,
      surfaces: surfaces.map(({ surface, count, files }) => ({ surface, count, files })),
    })),
    resolved: NAMES.map(([surface]) => table.resolve(surface).map(({ id }) => id)),
  };
}
