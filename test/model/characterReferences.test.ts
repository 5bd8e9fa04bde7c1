/** Articles whose letters and marks are character references read like those that print them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readArticle } from "../../server/src/core/model/readArticle.js";
import { characterReferenceAt } from "../../server/src/core/text/entities.js";
import { foldTypography } from "../../server/src/core/text/folding.js";

const WRITTEN =
  "President Jos&eacute; Garc&iacute;a met Fran&ccedil;ois Benh&#225;im in Bogot&aacute; on Monday. Garc&iacute;a&rsquo;s aides said &ldquo;the truce won&rsquo;t hold&rdquo;. AT&amp;T&nbsp;denied it&mdash;twice.";
const PRINTED = WRITTEN.replace(/&#?\w+;/gu, (reference) => characterReferenceAt(reference, 0)?.text ?? reference);

describe("character references", () => {
  for (const file of ["a.md", "a.txt"]) {
    it(`keep names, quotations and speakers whole in ${file}`, () => {
      const read = readArticle({ file, text: WRITTEN });
      const clean = readArticle({ file, text: PRINTED });
      assert.deepEqual(
        read.mentions.map(({ surface, type }) => `${surface}: ${type}`),
        clean.mentions.map(({ surface, type }) => `${surface}: ${type}`),
      );
      assert.deepEqual(
        read.statements.map(({ terms }) => terms.map(({ lemma }) => lemma)),
        clean.statements.map(({ terms }) => terms.map(({ lemma }) => lemma)),
      );
      const speakers = (facts: typeof read) =>
        facts.statements.flatMap(({ attributions }) =>
          attributions.map(
            ({ source, content }) =>
              foldTypography(
                `${facts.text.slice(source?.start ?? 0, source?.end ?? 0)}: ${facts.text.slice(content.start, content.end)}`,
              ).text,
          ),
        );
      assert.deepEqual(speakers(read), speakers(clean));
    });
  }

  it("fold like what they stand for", () => {
    assert.equal(foldTypography(WRITTEN).text, foldTypography(PRINTED).text);
    const folded = foldTypography("the caf&eacute; of Le&oacute;n");
    const at = folded.text.indexOf("café");
    assert.deepEqual(folded.sourceRange({ start: at, end: at + 4 }), { start: 4, end: 15 });
  });

  it("are only those that HTML knows, and no half characters", () => {
    for (const text of ["&nosuchname;", "&#xD800;", "&#0;", "&#9999999;", "& amp;", "&amp", "AT&T;"])
      assert.equal(characterReferenceAt(text, text.indexOf("&")), undefined, text);
    assert.deepEqual(characterReferenceAt("&#x1F600;", 0), { text: "😀", end: 9 });
  });
});
