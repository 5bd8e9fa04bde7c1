/** The page of competing hypotheses: a table that a screen reader can read, with words of an article as nothing but words. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { achHtml } from "../../client/src/ach/achHtml.js";
import { achWords, type AchWords } from "../../client/src/ach/achWords.js";
import type { AchTableItem, ProtocolRange } from "../../server/src/protocol/protocol.js";

const at = (line: number): ProtocolRange => ({ start: { line, character: 2 }, end: { line, character: 5 } });

const saying = (translate: (text: string) => string): { readonly words: AchWords; readonly language: string } => ({
  words: achWords({
    t: (text, ...values) =>
      translate(text).replace(/\{(\d)\}/gu, (_, index: string) => String(values[Number(index)] ?? "")),
  }),
  language: "en",
});
const IN_ENGLISH = saying((text) => text);

const TABLE: AchTableItem = {
  range: at(4),
  hypotheses: [
    { text: "Navy <img src=x onerror=alert(1)>", range: at(4), score: 1, leads: true },
    { text: "Militia", range: at(4), score: 2, leads: false },
  ],
  rows: [
    {
      text: 'Mines "old" [@courier]',
      range: at(6),
      cells: [
        { mark: "I", range: at(6) },
        { mark: null, range: at(6) },
      ],
      tellsApart: false,
      cites: true,
      without: { scores: [0, 2], leading: [0], changes: false },
    },
    {
      text: "Divers",
      range: at(7),
      cells: [
        { mark: "C", range: at(7) },
        { mark: "II", range: at(7) },
      ],
      tellsApart: true,
      cites: false,
      without: { scores: [1, 0], leading: [1], changes: true },
    },
  ],
  origins: [
    {
      sources: ["Gulf Courier"],
      why: ["both retell Reuters"],
      rows: [0],
      without: { scores: [0, 2], leading: [0], changes: false },
    },
  ],
};

const page = achHtml({
  title: "Port & sea",
  tables: [TABLE],
  nonce: "abc",
  ...IN_ENGLISH,
  linkTo: ({ start }) => `command:x?${String(start.line)}`,
});

describe("the page of competing hypotheses", () => {
  it("is a table with a caption and heads of rows and columns", () => {
    assert.match(page, /<html lang="en">/u);
    assert.match(page, /<caption>[^<]+<\/caption>/u);
    assert.equal(page.match(/<th scope="col">/gu)?.length, 4);
    assert.equal(page.match(/<th scope="row">/gu)?.length, 3);
    assert.match(page, /aria-label="II very inconsistent">II</u);
    assert.match(page, /aria-label="not weighed">\?</u);
  });

  it("says that hypotheses are level, and that no row decides between them", () => {
    const [first, second] = TABLE.hypotheses;
    if (first === undefined || second === undefined) throw new Error("the table has two hypotheses");
    const level = { ...TABLE, hypotheses: [first, { ...second, score: 1, leads: true }] };
    const html = achHtml({ title: "Port", tables: [level], nonce: "abc", ...IN_ENGLISH, linkTo: () => "command:x" });
    assert.equal(html.match(/– <strong>level at the head<\/strong><\/li>/gu)?.length, 2);
    assert.match(html, />“Militia” would lead \(1, 0\)</u);
    assert.doesNotMatch(html, /Hangs on it|class="changes"/u);
  });

  it("says what each row and each origin decides, and promises no truth", () => {
    assert.match(page, /“Militia” would lead \(1, 0\)/u);
    assert.match(page, /As before \(0, 2\)/u);
    assert.match(page, /fits all hypotheses alike/u);
    assert.match(page, /cites no article of the corpus/u);
    assert.match(page, /Gulf Courier<\/strong> \(both retell Reuters\)/u);
    assert.match(page, /neither true nor probable/u);
  });

  it("says everything in the editor's language but the words of the note", () => {
    const capitals = saying((text) => text.toUpperCase());
    const html = achHtml({ title: "P", tables: [TABLE], nonce: "abc", ...capitals, language: "uk", linkTo: () => "x" });
    assert.match(html, /<html lang="uk">/u);
    const shown = html
      .replace(/<style[\s\S]*?<\/style>|<[^>]*>/gu, " ")
      .replace(/&\w+;|&#\d+;/gu, " ")
      .replace(
        /Mines|old|@courier|Divers|Navy|Militia|img src=x onerror=alert\(1\)|Gulf Courier|both retell Reuters/gu,
        "",
      );
    assert.doesNotMatch(shown, /\p{Ll}{2}/u);
  });

  it("runs nothing and shows words as words", () => {
    assert.doesNotMatch(page, /<script|<img|onerror=alert\(1\)>/u);
    assert.match(page, /default-src 'none'/u);
    assert.match(page, /Navy &lt;img src=x onerror=alert\(1\)&gt;/u);
    assert.match(page, /Mines &quot;old&quot;/u);
  });

  it("says when there is no table any more", () => {
    assert.match(
      achHtml({ title: "x", tables: [], nonce: "a", ...IN_ENGLISH, linkTo: () => "" }),
      /no table of competing hypotheses any more/u,
    );
  });
});
