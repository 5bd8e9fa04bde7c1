/** A name that many bear: a message and a menu that somebody can read. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openTestWorkspace } from "../support/workspace.js";

const GIVEN = ["Marta", "Henrik", "Ingrid", "Tomas", "Karin", "Peter", "Sofia", "Anders", "Linda", "Jonas"];

describe("a family name of many persons", () => {
  /** The first of the given names is written in one article, the second in two, and so on. */
  async function reportOn(bearers: number) {
    const articles = GIVEN.slice(0, bearers).map((_, at): [string, string] => [
      `corpus/council-${String(at)}.md`,
      `---\nid: council-${String(at)}\n---\n${GIVEN.slice(at, bearers)
        .map((given) => `${given} Olsen spoke in Narvik.`)
        .join(" ")}\n`,
    ]);
    const note: [string, string] = ["notes/council.md", "Olsen spoke in Narvik.\n"];
    const workspace = await openTestWorkspace(new Map([...articles, note]));
    const [report, ...more] = (await workspace.diagnostics("notes/council.md")).filter(
      ({ code }) => code === "ambiguous-name",
    );
    assert.ok(report !== undefined && more.length === 0);
    return report;
  }

  it("names all of a few, with a fix for each", async () => {
    const report = await reportOn(3);
    assert.match(report.message, /^“Olsen” may be [\p{L} ]+ or [\p{L} ]+ or [\p{L} ]+: write the full name$/u);
    assert.equal(report.fixes.length, 3);
  });

  it("names those who are written most where there are many, and counts the others", async () => {
    const report = await reportOn(10);
    assert.equal(
      report.message,
      "“Olsen” may be Jonas Olsen or Linda Olsen or Anders Olsen or Sofia Olsen or Peter Olsen or one of 5 others: write the full name",
    );
    assert.deepEqual(
      report.fixes.map(({ title }) => title),
      ["Jonas", "Linda", "Anders", "Sofia", "Peter"].map((given) => `Write “${given} Olsen”`),
    );
  });
});
