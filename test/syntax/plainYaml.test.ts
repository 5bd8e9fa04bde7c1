/** The fast reader of simple front matter gives what the whole YAML reader gives, or nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { readPlainYaml } from "../../server/src/core/syntax/plainYaml.js";

/** Name, then value or values with their ranges, as the library reads them; undefined where it finds fault or something else. */
function asWhole(yaml: string): unknown {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: "silent" });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  return document.contents.items.map(({ key, value }) => {
    const values = isSeq(value) ? value.items : [value];
    return [place(key), ...values.map(place), ...(isSeq(value) ? [[value.range[0], value.range[1]]] : [])];
  });
}

function place(node: unknown): unknown {
  if (!isScalar(node)) return undefined;
  const text = typeof node.value === "string" || node.value === null ? node.value : node.source;
  return [text, node.range?.[0], node.range?.[1]];
}

function asPlain(yaml: string): unknown {
  return readPlainYaml(yaml)?.map(({ name, nameRange, values, list }) => [
    [name, nameRange.start, nameRange.end],
    ...values.map(({ text, range }) => [text, range.start, range.end]),
    ...(list === undefined ? [] : [[list.start, list.end]]),
  ]);
}

describe("simple front matter", () => {
  const read = [
    "id: a1\ntitle: Bridge over the Drava opens again\npublished: 2024-05-01\n",
    "authors: [Ana Kovač, Ivan O Neill]\nlanguage: sr-Latn",
    "title: Anna's “quiet” year (part 2), and more…\nurl: https://example.org/a?b=c\n",
    "number: 007\nshare: 0x1f\nyes: true\n",
  ];
  for (const yaml of read)
    it(`is read: ${JSON.stringify(yaml)}`, () => {
      assert.notEqual(asPlain(yaml), undefined);
      assert.deepEqual(asPlain(yaml), asWhole(yaml));
    });

  const left = [
    "title: one: two",
    "title: one # remark",
    "title: 'quoted'",
    "title: null",
    "title: ~",
    "title:",
    "title: >\n  folded",
    "title: one\n  two",
    "a: 1\na: 2",
    "upstream: [{ publisher: P }]",
    "a: &x 1\nb: *x",
    "a: 1\r\nb: 2",
    "a: trailing ",
    "a: [b, ]",
    "a: [b, null]",
    "a: [b\n, c]",
    "a:\tb",
    "---\na: b",
    "",
  ];
  for (const yaml of left)
    it(`is left to the whole reader: ${JSON.stringify(yaml)}`, () => {
      assert.equal(asPlain(yaml), undefined);
    });

  it("is never read as something else", () => {
    const piece = fc.constantFrom(
      ..."abz09é :,#[]{}'\"-?&*!|>%@`~.\n\t".split(""),
      "null",
      ": ",
      " #",
      ", ",
      "a: ",
      "\nb: ",
      "\nc: [x, ",
      "…",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const yaml = `a: ${pieces.join("")}`;
        const plain = asPlain(yaml);
        if (plain !== undefined) assert.deepEqual(plain, asWhole(yaml));
      }),
      { numRuns: 4000 },
    );
  });
});
