/** Settings come from editors and hand-written files: whatever they hold, a complete configuration results. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DEFAULT_CONFIG } from "../../server/src/core/config/config.js";
import { decodeSettings } from "../../server/src/core/config/decodeSettings.js";
import { SETTINGS } from "../../server/src/core/config/settings.js";
import { withoutComments } from "../../server/src/host/workspaceSettings.js";

describe("settings", () => {
  it("nothing gives the defaults", () => {
    for (const nothing of [undefined, null, {}, [], "text", 3, { corpus: null, rules: null }]) {
      assert.deepEqual(decodeSettings(nothing), { config: DEFAULT_CONFIG, problems: [] });
    }
  });

  it("nested and flat settings mean the same", () => {
    const nested = { corpus: { include: ["press"] }, citations: { scope: "paragraph" }, rules: { misquote: "hint" } };
    const flat = {
      "dossier.corpus.include": ["press"],
      "dossier.citations.scope": "paragraph",
      "dossier.rules.misquote": "hint",
    };
    const expected = {
      ...DEFAULT_CONFIG,
      corpusInclude: ["press"],
      citationScope: "paragraph",
      rules: { misquote: "hint" },
    };
    for (const settings of [nested, flat, { dossier: nested }])
      assert.deepEqual(decodeSettings(settings), { config: expected, problems: [] });
  });

  it("what does not fit is named and replaced by its default", () => {
    const wrong = {
      corpus: { include: "press" },
      notes: { include: [1] },
      actors: { file: "" },
      citations: { scope: "page" },
      likelihood: { ladder: "kent" },
      codeLens: { claims: "yes" },
      rules: { misquote: "loud" },
    };
    const { config, problems } = decodeSettings(wrong);
    assert.deepEqual(config, DEFAULT_CONFIG);
    const names = [
      "corpus.include",
      "notes.include",
      "actors.file",
      "citations.scope",
      "likelihood.ladder",
      "codeLens.claims",
      "rules.misquote",
    ];
    for (const name of names)
      assert.ok(
        problems.some((problem) => problem.startsWith(`dossier.${name} `)),
        name,
      );
    assert.equal(problems.length, names.length);
  });

  it("every setting of the table has a default that is one of its values", () => {
    for (const setting of SETTINGS) {
      if (setting.type === "choice")
        assert.ok(
          setting.choices.some(({ value }) => value === setting.default),
          setting.name,
        );
    }
  });

  it("settings files may hold comments and trailing commas", () => {
    const text = `{ // the corpus, "quoted"\n "dossier.corpus.include": ["a//b", /* , */ "c",], "x": "/* no */ \\" // ,}",\n}`;
    assert.deepEqual(JSON.parse(withoutComments(text)), {
      "dossier.corpus.include": ["a//b", "c"],
      x: '/* no */ " // ,}',
    });
  });
});
