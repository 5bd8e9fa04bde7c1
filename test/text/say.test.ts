/** What the server says in other languages: everything is translated, nothing too much, and places for values stay. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import ts from "typescript";
import { formatEdtfForReaders } from "../../server/src/core/model/sourceLabel.js";
import { languageOf, LANGUAGES, sayIn } from "../../server/src/core/text/say.js";
import { SERBIAN } from "../../server/src/core/text/words/sr.lexicon.js";
import { UKRAINIAN } from "../../server/src/core/text/words/uk.lexicon.js";
import { MARK_WORDS } from "../../server/src/core/briefing/achTable.js";

const FOLDERS = ["server/src/core", "server/src/lsp"];
/** Words that come to `say` out of tables. */
const FROM_TABLES = [...Object.values(MARK_WORDS), "person", "organization", "place", "group", "event", "document"];

const used = new Set([...FOLDERS.flatMap(filesUnder).flatMap(textsSaidIn), ...FROM_TABLES]);

describe("what the server says", () => {
  for (const [language, words] of [
    ["sr", SERBIAN],
    ["uk", UKRAINIAN],
  ] as const)
    it(`is translated (${language}), with the same places for names and numbers`, () => {
      assert.deepEqual([...used].filter((text) => !(text in words)).sort(), [], "not translated");
      assert.deepEqual(
        Object.keys(words).filter((text) => !used.has(text)),
        [],
        "said nowhere",
      );
      for (const [text, translated] of Object.entries(words))
        assert.deepEqual([...new Set(placesIn(translated))], [...new Set(placesIn(text))], text);
    });

  it("fills places in one pass, so that braces in a name stay braces", () => {
    assert.equal(sayIn("en")("“{0}” in {1}", "{1}", "x"), "“{1}” in x");
    assert.equal(sayIn("sr")("“{0}” in {1}", "a", "b"), "„a“, b");
  });

  it("is English where there is no translation, and for names that every object has", () => {
    for (const language of LANGUAGES)
      for (const text of ["no such text", "constructor", "__proto__"]) assert.equal(sayIn(language)(text), text);
  });

  for (const [locale, expected] of [
    ["en-GB", "en"],
    ["sr", "sr"],
    ["sr-Cyrl-RS", "sr"],
    ["sr_Latn", "sr"],
    ["hr", "sr"],
    ["uk-UA", "uk"],
    ["de", "en"],
    ["", "en"],
    [undefined, "en"],
  ] as const)
    it(`follows the locale ${locale ?? "that is absent"}`, () => {
      assert.equal(languageOf(locale), expected);
    });

  for (const [edtf, language, expected] of [
    ["2023-10-01", "en", "1 October 2023"],
    ["2023-10-01", "sr", "1. oktobar 2023."],
    ["2023-10-01", "uk", "1 жовтня 2023"],
    ["2023-10", "uk", "жовтень 2023"],
    ["2023", "sr", "2023"],
    ["2023-10~", "sr", "oko: oktobar 2023."],
    ["2023-10/..", "uk", "жовтень 2023 – …"],
  ] as const)
    it(`writes the date ${edtf} (${language})`, () => {
      assert.equal(formatEdtfForReaders(edtf, sayIn(language)), expected);
    });
});

/** `say("…")`, and both branches of `say(condition ? "…" : "…")`. */
function textsSaidIn(file: string): readonly string[] {
  const texts: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(?:^|[.#])say$/u.test(node.expression.getText())) {
      const [text] = node.arguments;
      const literals =
        text !== undefined && ts.isConditionalExpression(text) ? [text.whenTrue, text.whenFalse] : [text];
      for (const literal of literals)
        if (literal !== undefined && ts.isStringLiteralLike(literal)) texts.push(literal.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

function placesIn(text: string): readonly string[] {
  return (text.match(/\{\d\}/gu) ?? []).sort();
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .filter((file) => file.endsWith(".ts"));
}
