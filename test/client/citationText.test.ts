/** Citations that views write into notes. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  citationOffset,
  passageCitation,
  sourceCitation,
  spacedCitation,
} from "../../client/src/views/citationText.js";

describe("citations from views", () => {
  it("cite a source by its key", () => {
    assert.equal(sourceCitation("harbour-2021"), "[@harbour-2021]");
  });

  for (const [name, sentence, expected] of [
    ["words on one line", "Eleven sailors\n  died.", '[@a, "Eleven sailors died."]'],
    ["quotation marks that do not end the locator", 'He said "no" [sic].', '[@a, "He said “no”"]'],
    ["nothing where a bracket comes first", "[sic] no", "[@a]"],
    ["a long sentence up to a word", "word ".repeat(60), `[@a, "${"word ".repeat(32).trim()}"]`],
  ] as const)
    it(`quote ${name}`, () => {
      assert.equal(passageCitation("a", sentence), expected);
    });

  for (const [text, expected] of [
    ["The ferry burned|.", " [@a]"],
    ["The ferry burned |.", "[@a]"],
    ["|The ferry", "[@a] "],
    ["|", "[@a]"],
    ["burned| again", " [@a]"],
  ] as const)
    it(`stand apart from words in “${text}”`, () => {
      assert.equal(spacedCitation(text.replace("|", ""), text.indexOf("|"), "[@a]"), expected);
    });

  for (const [text, expected] of [
    ["The fer|ry burned.", "The ferry| burned."],
    ["The |ferry burned.", "The |ferry burned."],
    ["The ferry| burned.", "The ferry| burned."],
    ["Žiž|ić left", "Žižić| left"],
    ["|", "|"],
  ] as const)
    it(`go behind the word that they are dropped on: “${text}”`, () => {
      const offset = text.indexOf("|");
      assert.equal(citationOffset(text.replace("|", ""), offset), expected.indexOf("|"));
    });
});
