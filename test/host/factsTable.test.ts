/** What articles say is kept within bounds: what was asked for last stays. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FactsTable } from "../../server/src/host/passageIndex/embedded/factsTable.js";
import { SCHEMA } from "../../server/src/host/passageIndex/embedded/schema.js";
import { findSqlite, NO_SQLITE } from "../../server/src/host/passageIndex/embedded/sqlite.js";

const ROOM = 1000;
const ENTRY = new Uint8Array(300);

const openSql = await findSqlite();

describe("what articles say, on disk", { skip: openSql === undefined ? NO_SQLITE : false }, () => {
  const newTable = (): FactsTable => {
    assert.ok(openSql);
    const database = openSql(":memory:");
    database.exec(SCHEMA);
    return new FactsTable(database, ROOM);
  };
  const kept = (table: FactsTable): readonly number[] => [1, 2, 3, 4, 5, 6].filter((article) => table.has(article));

  it("is kept while there is room", () => {
    const table = newTable();
    for (const article of [1, 2, 3, 4, 5]) table.offer(article, ENTRY, { wanted: false, textBytes: 0 });
    assert.deepEqual(kept(table), [1, 2, 3]);
  });

  it("gives way to what somebody wants, first what nobody asked for, then what was asked for longest ago", () => {
    const table = newTable();
    const wanted = { wanted: true, textBytes: 0 };
    table.offer(1, ENTRY, wanted);
    table.offer(2, ENTRY, { wanted: false, textBytes: 0 });
    table.offer(3, ENTRY, wanted);
    table.offer(4, ENTRY, wanted);
    assert.deepEqual(kept(table), [1, 3, 4]);
    assert.equal(table.get(1)?.length, ENTRY.length);
    table.offer(5, ENTRY, wanted);
    assert.deepEqual(kept(table), [1, 4, 5]);
  });

  it("may take a tenth of the text", () => {
    const table = newTable();
    for (const article of [1, 2, 3, 4, 5]) table.offer(article, ENTRY, { wanted: false, textBytes: 15_000 });
    assert.deepEqual(kept(table), [1, 2, 3, 4, 5]);
  });

  it("is replaced by what was read anew, and never larger than its bound", () => {
    const table = newTable();
    const wanted = { wanted: true, textBytes: 0 };
    table.offer(1, ENTRY, wanted);
    table.offer(1, new Uint8Array(900), wanted);
    assert.equal(table.get(1)?.length, 900);
    table.offer(2, new Uint8Array(2000), wanted);
    assert.deepEqual(kept(table), []);
  });
});
