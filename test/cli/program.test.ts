/** The commands over a workspace on disk: their output formats, their exit codes, their complaints. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { join } from "node:path";
import { RULES } from "../../server/src/core/rules/registry.js";
import { findSqlite, NO_SQLITE } from "../../server/src/host/passageIndex/embedded/sqlite.js";
import { recordsOf, runDossier } from "../support/commandLine.js";
import { withFolder } from "../support/temporaryFolder.js";

const ARTICLE = `---
id: gazette-2021-05-04
title: Fire in Torvik
publisher: Coast Gazette
published: 2021-05-04
language: en
---

Fourteen houses burned down in Torvik on 3 May 2021, Mayor Ruth Hale said. Nobody was hurt in the fire.
`;
const NOTE =
  "# Fire\n\nThirty houses burned down in Torvik on 3 May 2021 [@gazette-2021-05-04]. Ruth Hale was seen there [@nowhere].\n";
const CLEAN = "# Plan\n\nWho asked for this?\n";
const FILES = { "corpus/fire.md": ARTICLE, "notes/a.md": NOTE, "notes/clean.md": CLEAN };

const NEEDS_SQLITE = (await findSqlite()) === undefined ? NO_SQLITE : false;

describe("dossier check", () => {
  it("prints json as documented, and 1 for findings", async () => {
    await withFolder(FILES, async (root) => {
      const { code, output } = await runDossier(["check", "--workspace", root, "--format", "json"]);
      assert.equal(code, 1);
      const [report] = recordsOf(output);
      assert.deepEqual(Object.keys(report ?? {}), ["version", "summary", "diagnostics"]);
      const text = JSON.stringify(report);
      assert.match(text, /"version":1,"summary":\{"files":2,"claims":\d+,"byRule":\{/u);
      assert.match(
        text,
        /"file":"notes\/a\.md","range":\{"start":\{"line":2,"character":\d+\},"end":\{"line":2,"character":\d+\}\},"severity":"error","code":"unknown-source"/u,
      );
      assert.match(
        text,
        /"code":"contradicts-source","message":"[^"]+","kind":"number","related":\[\{"file":"corpus\/fire\.md"/u,
      );
    });
  });

  it("takes files from anywhere: absolute, from the current folder, from the workspace", async () => {
    await withFolder(FILES, async (root) => {
      const absolute = await runDossier(["check", join(root, "notes/a.md"), "--format", "json"]);
      const fromFolder = await runDossier(["check", "a.md", "--format", "json"], { cwd: join(root, "notes") });
      const fromWorkspace = await runDossier(["check", "notes/a.md", "--workspace", root, "--format", "json"]);
      assert.equal(absolute.code, 1);
      assert.deepEqual(fromFolder, absolute);
      assert.deepEqual(fromWorkspace, absolute);
      assert.deepEqual(await runDossier(["check", "notes/clean.md"], { cwd: root }).then(({ code }) => code), 0);
    });
  });

  it("the level decides the exit code alone", async () => {
    const files = { ...FILES, "notes/a.md": "Fourteen houses burned down in Torvik on 3 May 2021.\n" };
    await withFolder(files, async (root) => {
      const at = async (level: string) =>
        await runDossier(["check", "--workspace", root, "--format", "json", "--level", level]);
      const [error, warning] = [await at("error"), await at("warning")];
      assert.deepEqual([error.code, warning.code], [0, 1]);
      assert.equal(error.output, warning.output);
    });
  });

  it("prints text with the words and the other side, coloured only where wanted", async () => {
    await withFolder(FILES, async (root) => {
      const plain = await runDossier(["check"], { cwd: root });
      assert.match(plain.output, /notes\/a\.md:3:1 error contradicts-source \(number\)\n/u);
      assert.match(plain.output, /↳ corpus\/fire\.md:9:\d+ /u);
      assert.match(plain.output, /^\d+ findings?\. \d+ claims? in 2 notes checked\.$/mu);
      assert.ok(!plain.output.includes("\u001b"));
      const isColoured = async (args: readonly string[], surroundings: object): Promise<boolean> =>
        (await runDossier(["check", ...args], { cwd: root, ...surroundings })).output.includes("\u001b[");
      assert.equal(await isColoured([], { isTerminal: true }), true);
      assert.equal(await isColoured([], { isTerminal: true, environment: { NO_COLOR: "1" } }), false);
      assert.equal(await isColoured(["--color"], { environment: { NO_COLOR: "1" } }), true);
      assert.equal(await isColoured(["--no-color"], { isTerminal: true }), false);
    });
  });

  it("prints sarif with every rule and places counted from one", async () => {
    await withFolder(FILES, async (root) => {
      const [log] = recordsOf((await runDossier(["check", "--workspace", root, "--format", "sarif"])).output);
      assert.equal(log?.["version"], "2.1.0");
      const text = JSON.stringify(log);
      for (const { name } of RULES) assert.ok(text.includes(`"id":"${name}"`), name);
      assert.match(text, /"ruleId":"unknown-source","ruleIndex":\d+,"level":"error"/u);
      assert.match(text, /"uri":"notes\/a\.md"\},"region":\{"startLine":3,"startColumn":\d+/u);
    });
  });

  it("obeys the workspace's settings and names what it does not understand", async () => {
    const settings = '{ // quiet\n "dossier.rules.unknown-source": "off", "dossier.rules.misquote": "loud", }';
    await withFolder({ ...FILES, ".vscode/settings.json": settings }, async (root) => {
      const { output, complaints } = await runDossier(["check", "--workspace", root, "--format", "json"]);
      assert.ok(!output.includes("unknown-source"));
      assert.equal(complaints.length, 1);
      assert.match(complaints[0] ?? "", /dossier\.rules\.misquote/u);
    });
  });

  it("names unreadable and broken files on standard error and goes on", async () => {
    const files = {
      ...FILES,
      "corpus/broken.md": "---\ntitle: [unclosed\n---\n\nText here.\n",
      "corpus/raw.txt": new Uint8Array([0, 1, 2, 0, 255, 0, 0, 3, 0, 0]),
    };
    await withFolder(files, async (root) => {
      const { code, complaints } = await runDossier(["check", "--workspace", root, "--format", "json"]);
      assert.equal(code, 1);
      assert.ok(
        complaints.some((line) => /^warning: corpus\/broken\.md:[1-3]: /u.test(line)),
        complaints.join("\n"),
      );
      assert.equal(complaints.filter((line) => line.includes("corpus/raw.txt")).length, 1, complaints.join("\n"));
    });
  });

  it("never lets a note or an article speak to the terminal", async () => {
    const note = "Thirty houses \u001b[2J\u202eburned\u202c down in Torvik on 3 May 2021 [@gazette-2021-05-04].\n";
    await withFolder({ ...FILES, "notes/a.md": note }, async (root) => {
      const { output } = await runDossier(["check", "--workspace", root]);
      for (const character of ["\u001b", "\u202e", "\u202c"]) assert.ok(!output.includes(character));
    });
  });
});

describe("places", () => {
  it("definition leads from a claim, a citation and a name to their places", async () => {
    await withFolder(FILES, async (root) => {
      const ask = async (character: string, ...flags: string[]): Promise<string> =>
        (
          await runDossier([
            "definition",
            "notes/a.md",
            "2",
            character,
            "--format",
            "json",
            "--workspace",
            root,
            ...flags,
          ])
        ).output;
      assert.match(
        await ask("8"),
        /^\[\{"file":"corpus\/fire\.md","range":\{"start":\{"line":8,"character":0\}.*"text":"Fourteen houses burned.*"score":[\d.]+\}/u,
      );
      assert.match(await ask("57"), /"file":"corpus\/fire\.md"/u);
      assert.equal(await ask("100000", "--claim"), await ask("80", "--claim"));
    });
  });

  it("references lead back from the passage to the claim", async () => {
    await withFolder(FILES, async (root) => {
      const { code, output } = await runDossier([
        "references",
        join(root, "corpus/fire.md"),
        "8",
        "4",
        "--format",
        "json",
      ]);
      assert.equal(code, 0);
      assert.match(output, /"file":"notes\/a\.md","range":\{"start":\{"line":2,"character":0\}/u);
    });
  });

  it("hover is Markdown; nowhere it is nothing", async () => {
    await withFolder(FILES, async (root) => {
      const hover = async (line: string, character: string) =>
        await runDossier(["hover", "notes/a.md", line, character, "--workspace", root]);
      assert.match((await hover("2", "60")).output, /Coast Gazette/u);
      assert.deepEqual(await hover("1", "0"), { code: 0, output: "", complaints: [] });
    });
  });

  it("index keeps passages on disk, outside the workspace, for search and check", { skip: NEEDS_SQLITE }, async () => {
    await withFolder(FILES, async (root) => {
      await withFolder({}, async (folder) => {
        const place = ["--index", folder, "--workspace", root];
        const first = await runDossier(["index", "--stats", ...place]);
        assert.match(first.output, /^1 articles, 1 passages in \d+\.\d s: 1 new, 0 changed, 0 removed, 0 as before\n/u);
        assert.match(first.output, /text \d+ bytes, index \d+ bytes/u);
        assert.match((await runDossier(["index", ...place])).output, /0 new, 0 changed, 0 removed, 1 as before/u);
        const { output } = await runDossier(["search", "houses burned", ...place]);
        assert.match(output, /^corpus\/fire\.md:9:1 \d+\.\d\d Fourteen houses/u);
        const check = ["check", "--format", "json", "--workspace", root];
        assert.equal((await runDossier([...check, "--index", folder])).output, (await runDossier(check)).output);
      });
    });
  });

  it("search finds passages by their words", async () => {
    await withFolder(FILES, async (root) => {
      const { output } = await runDossier(["search", "houses burned", "--format", "json", "--workspace", root]);
      assert.match(
        output,
        /"hits":\[\{"article":"corpus\/fire\.md","key":"gazette-2021-05-04","start":\d+,"end":\d+,"text":"Fourteen houses/u,
      );
      const lines = await runDossier(["search", "--jsonl", "--top", "1", "--workspace", root], {
        input: ['{"id":1,"query":"houses"}\n{"id":2,"query":"zebra"}\n'],
      });
      assert.deepEqual(
        recordsOf(lines.output).map(({ id, hits }) => [id, Array.isArray(hits) ? hits.length : -1]),
        [
          [1, 1],
          [2, 0],
        ],
      );
    });
  });
});

describe("lists", () => {
  it("actors and sources as text and json", async () => {
    await withFolder(
      { ...FILES, "actors.yaml": "actors:\n  - id: ruth-hale\n    name: Ruth Hale\n    type: person\n" },
      async (root) => {
        assert.match(
          (await runDossier(["actors", "--format", "json", "--workspace", root])).output,
          /"id":"ruth-hale","name":"Ruth Hale","type":"person","registered":true/u,
        );
        assert.match((await runDossier(["actors", "--workspace", root])).output, /^Ruth Hale · person · \d+ mention/mu);
        assert.match(
          (await runDossier(["sources", "--format", "json", "--workspace", root])).output,
          /"key":"gazette-2021-05-04".*"roots":\[/u,
        );
        assert.match((await runDossier(["sources", "--workspace", root])).output, /publisher: Coast Gazette/u);
      },
    );
  });

  it("where articles disagree, as text and json", async () => {
    const rival = "The gas dispute was started by Bolivia in March. In response, Bolivia closed the pipeline.\n";
    await withFolder({ ...FILES, "corpus/dispute.txt": rival }, async (root) => {
      assert.match(
        (await runDossier(["conflicts", "--workspace", root])).output,
        /^contradiction \(role\): Bolivia begins[^\n]*\n {2}corpus\/dispute\.txt:1:1 /mu,
      );
      const { output } = await runDossier(["conflicts", "--format", "json", "--workspace", root]);
      assert.match(output, /"level":"contradiction","kind":"role".*"passages":\[\{"file":"corpus\/dispute\.txt"/u);
    });
  });

  it("entities name the workspace's actors", async () => {
    await withFolder(
      { ...FILES, "actors.yaml": "actors:\n  - id: ruth-hale\n    name: Ruth Hale\n    type: person\n" },
      async (root) => {
        const input = [JSON.stringify({ id: 1, text: "Mayor Ruth Hale met Anton Berg." })];
        const { output } = await runDossier(["entities", "--jsonl", "--workspace", root], { input });
        assert.match(output, /"text":"Ruth Hale","type":"person","actor":"ruth-hale"/u);
        assert.match(output, /"text":"Anton Berg","type":"person"\}/u);
      },
    );
  });

  it("rules and their pages", async () => {
    const { output } = await runDossier(["rules"]);
    for (const { name } of RULES) {
      assert.ok(output.includes(name));
      assert.match((await runDossier(["explain", name])).output, /^# /u);
    }
  });
});

describe("usage", () => {
  const WRONG: readonly (readonly string[])[] = [
    [],
    ["chekc"],
    ["check", "--nope"],
    ["check", "--format", "xml"],
    ["check", "--level", "loud"],
    ["check", "no/such/file.md"],
    ["check", "--workspace", "/no/such/folder"],
    ["hover", "a.md", "1"],
    ["hover", "a.md", "one", "2"],
    ["search"],
    ["explain", "no-such-rule"],
    ["import", "x.pdf", "--into", "corpus"],
    ["export", "b.md", "--to", "docx"],
  ];
  for (const args of WRONG) {
    it(`dossier ${args.join(" ")}`, async () => {
      const { code, output, complaints } = await runDossier(args);
      assert.equal(code, 2);
      assert.equal(output, "");
      assert.equal(complaints.length, 1, complaints.join("\n"));
      assert.ok(!(complaints[0] ?? "").includes("\n"));
    });
  }

  it("help and version", async () => {
    assert.match((await runDossier(["help"])).output, /dossier check/u);
    assert.match((await runDossier(["--version"])).output, /^\d+\.\d+\.\d+\n$/u);
  });
});
