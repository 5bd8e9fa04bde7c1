/** Written names of a small corpus as actors: what is merged, what stays apart, and who speaks for whom. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../../server/src/core/model/readText.js";
import { actorIdsOf } from "../../server/src/core/workspace/actorTable.js";
import { openTestWorkspace } from "../support/workspace.js";
import type { Actor } from "../../server/src/core/workspace/types.js";

async function actorsOf(...articles: readonly string[]): Promise<readonly Actor[]> {
  const files = new Map(articles.map((text, at) => [`corpus/${String(at)}.txt`, text] as const));
  return (await openTestWorkspace(files)).host.analysis().workspace.actors.actors;
}

describe("actorIdsOf", () => {
  it("gives all spellings of one actor in a text one id, and an acronym that of its expansion", () => {
    const { mentions } = readText(
      "The Danube River Commission (DRC) met Ivana Babić in Split. Babic thanked the DRC. Ivana Babin did not come.",
    );
    const ids = actorIdsOf(mentions);
    assert.equal(ids.get("Babic"), ids.get("Ivana Babić"));
    assert.equal(ids.get("DRC"), ids.get("Danube River Commission"));
    assert.notEqual(ids.get("Ivana Babin"), ids.get("Ivana Babić"));
  });
});

describe("actors of a corpus", () => {
  it("gathers the spellings of one person in several articles and keeps a near name apart", async () => {
    const actors = await actorsOf(
      "President Ilija Radović met Ilija Radonić in Bar on Monday. Radović left early.",
      "Montenegrin President Ilija Radovic spoke in Bar. Radovic’s office declined to comment.",
    );
    const radovic = actors.filter((actor) => actor.surfaces.some(({ surface }) => surface.startsWith("Ilija Radovi")));
    assert.equal(radovic.length, 1);
    assert.equal(radovic[0]?.name, "Ilija Radović");
    assert.deepEqual(radovic[0].surfaces.map(({ surface }) => surface).sort(), [
      "Ilija Radovic",
      "Ilija Radović",
      "Radovic",
      "Radović",
    ]);
    assert.ok(actors.some((actor) => actor.name === "Ilija Radonić"));
  });

  it("says for whom a seat or a capital speaks, and merges it with nobody", async () => {
    const actors = await actorsOf(
      "The Kremlin denied the report. Ankara said the talks had failed. Tirana lies in a valley.",
    );
    const relation = (name: string) => actors.find((actor) => actor.name === name)?.speaksFor;
    assert.equal(relation("Kremlin")?.whom, "the leadership of Russia");
    assert.equal(relation("Ankara")?.whom, "the government of Turkey");
    assert.match(relation("Ankara")?.explanation ?? "", /as a speaker in the text once/u);
    assert.equal(relation("Tirana"), undefined);
  });
});
