/** An office that changes between articles is a history; what held on a day comes first. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { roleHistory, roleHistoryAsOf } from "../../server/src/core/workspace/roleHistory.js";
import type { ActorRole } from "../../server/src/core/workspace/types.js";

const ROLES: readonly ActorRole[] = [
  { title: "Finance Minister", former: false, file: "corpus/a.txt", date: "2019-03-01" },
  { title: "finance minister", former: false, file: "corpus/b.txt", date: "2020-06-01" },
  { title: "Prime Minister", former: false, file: "corpus/c.txt", date: "2022-01-10" },
  { title: "Finance Minister", former: true, file: "corpus/c.txt", date: "2022-01-10" },
  { title: "Chairwoman", former: false, file: "corpus/d.txt" },
];

describe("roleHistory", () => {
  it("gathers one title of several articles, oldest first", () => {
    assert.deepEqual(
      roleHistory(ROLES).map(({ title, former, from, to, attested }) => [title, former, from, to, attested.length]),
      [
        ["Finance Minister", false, "2019-03-01", "2020-06-01", 2],
        ["Finance Minister", true, "2022-01-10", "2022-01-10", 1],
        ["Prime Minister", false, "2022-01-10", "2022-01-10", 1],
        ["Chairwoman", false, undefined, undefined, 1],
      ],
    );
  });

  it("puts first what held on the day, then what was said last before it", () => {
    const titles = (day: string): readonly string[] => roleHistoryAsOf(ROLES, day).map(({ title }) => title);
    assert.equal(titles("2019-12-24")[0], "Finance Minister");
    assert.deepEqual(titles("2023-05-05").slice(0, 2), ["Prime Minister", "Finance Minister"]);
    assert.equal(titles("2018-01-01")[0], "Finance Minister");
  });

  it("believes the registry's own dates", () => {
    const [period] = roleHistoryAsOf(
      [
        { title: "Mayor", former: false, date: "2015-01-01/2018-12-31" },
        { title: "Governor", former: false, date: "2019-01-01/.." },
      ],
      "2024-01-01",
    );
    assert.equal(period?.title, "Governor");
  });
});
