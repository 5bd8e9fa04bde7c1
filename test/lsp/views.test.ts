/** The requests of the views over real stdio: shapes and places; and that a burst of keystrokes tells views once. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type {
  ActorPassagesResult,
  ActorsViewResult,
  ClaimsViewResult,
  EvidenceViewResult,
  JudgeNameResult,
  RevisedParams,
  SourcesViewResult,
} from "../../server/src/protocol/views.js";
import { withServer, type OpenDocument, type ServerProcess } from "../support/serverProcess.js";
import { withFolder } from "../support/temporaryFolder.js";
import { FERRY_NOTE, HARBOUR_FILES } from "./fixtureWorkspace.js";

async function checkServer(check: (server: ServerProcess, note: OpenDocument) => Promise<void>): Promise<void> {
  await withFolder(HARBOUR_FILES, async (folder) => {
    await withServer([folder], async (server) => {
      await check(server, await server.open(FERRY_NOTE));
    });
  });
}

describe("the server, asked by views", () => {
  it("lists claims with places, counts all of them and cuts the list", () =>
    checkServer(async (server, note) => {
      const { claims, counts } = await server.request<ClaimsViewResult>("dossier/view/claims", { limit: 100 });
      const [first] = claims;
      assert.equal(first?.state, "contradicted");
      assert.equal(first.place.uri, note.uri);
      assert.match(note.textIn(first.place.range), /^Nine sailors/u);
      assert.deepEqual([counts.contradicted, counts.supported, counts.unsourced], [1, 1, 1]);
      const cut = await server.request<ClaimsViewResult>("dossier/view/claims", { limit: 1 });
      assert.deepEqual([cut.claims.length, cut.counts], [1, counts]);
    }));

  it("gives the passages beneath a claim", () =>
    checkServer(async (server, note) => {
      const { passages } = await server.request<EvidenceViewResult>("dossier/view/evidence", note.at("Nine sail|ors"));
      assert.equal(passages[0]?.verdict, "contradicts");
      assert.equal(passages[0].place.uri, server.uri("corpus/harbour.md"));
    }));

  it("lists sources and actors, and one actor's passages", () =>
    checkServer(async (server) => {
      const { sources } = await server.request<SourcesViewResult>("dossier/view/sources", { limit: 10 });
      assert.deepEqual(
        sources.map(({ key, missing, citing }) => [key, missing.join(" "), citing.length]),
        [
          ["harbour-2021", "grade", 1],
          ["inquiry-2022", "grade authors", 1],
        ],
      );
      const { actors } = await server.request<ActorsViewResult>("dossier/view/actors", { limit: 10 });
      const berg = actors.find(({ name }) => name.includes("Berg"));
      assert.ok(berg);
      const { passages } = await server.request<ActorPassagesResult>("dossier/view/actorPassages", {
        root: berg.root,
        actor: berg.id,
        limit: 10,
      });
      assert.match(passages[0]?.text ?? "", /Jonas Berg said/u);
    }));

  it("gives the edit that judges a name, and refuses for an actor that is gone", () =>
    checkServer(async (server) => {
      const { actors } = await server.request<ActorsViewResult>("dossier/view/actors", { limit: 10 });
      const berg = actors.find(({ name }) => name.includes("Berg"));
      assert.ok(berg);
      const asked = { root: berg.root, actor: berg.id, surface: "J. Berg", verdict: "same" };
      const answer = await server.request<JudgeNameResult>("dossier/judgeName", asked);
      assert.ok(answer.kind === "edits" && answer.create, JSON.stringify(answer));
      assert.equal(answer.uri, server.uri("actors.yaml"));
      assert.match(
        answer.edits.map(({ newText }) => newText).join(""),
        /surface: "J\. Berg", actor: jonas-berg, verdict: same/u,
      );
      const gone = await server.request<JudgeNameResult>("dossier/judgeName", { ...asked, actor: "nobody" });
      assert.equal(gone.kind, "refused");
    }));

  it("tells views once after a burst of keystrokes, and that no article changed", () =>
    checkServer(async (server, note) => {
      const told: RevisedParams[] = [];
      const listening = server.connection.onNotification("dossier/revised", (params: RevisedParams) => {
        told.push(params);
      });
      await until(() => told.length === 1);
      for (const letter of "burning") await note.replace("Forty firemen", `Forty firemen ${letter}`);
      await server.diagnostics(FERRY_NOTE);
      assert.equal(told.length, 1);
      await until(() => told.length === 2);
      assert.deepEqual(told[1], { notes: 2, tables: 1 });
      listening.dispose();
    }));
});

async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!holds()) {
    assert.ok(Date.now() < deadline, "it did not come");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
