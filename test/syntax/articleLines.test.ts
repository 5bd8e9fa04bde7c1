/** Lines of an article joined to blocks, and any text at all: ranges in order and inside the text, in linear time. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseArticle } from "../../server/src/core/syntax/article.js";

/** Blocks are written as they should be found; lines of one block are divided by `⏎`. */
function checkJoining(blocks: readonly string[], gap: string): void {
  const text = blocks.map((block) => block.replaceAll("⏎", "\n")).join(gap);
  const found = parseArticle(text, "plain").blocks.map((block) =>
    text.slice(block.range.start, block.range.end).replaceAll("\n", "⏎"),
  );
  assert.deepEqual(found, blocks);
}

describe("lines of an article", () => {
  it("are joined where a line ends inside a sentence", () => {
    checkJoining(
      [
        "The convoy left at noon and reached the river two hours later. Its commander⏎was told to wait for orders that never came.",
        "A second convoy left at night and arrived safely.",
      ],
      "\n",
    );
  });

  it("are joined where a page dump breaks each at one width", () => {
    checkJoining(
      [
        "The commission heard eleven witnesses in two days and found that the⏎Ministry of Transport had known about the cracks in the bridge since⏎2014. No repair was ordered, although the money had been set aside⏎twice.",
        "The report names four officials. Two of them have since left the⏎Ministry, one was moved to another post, and one says that he never⏎saw the letter in which the engineers had asked him for a decision⏎within a month.",
      ],
      "\n\n",
    );
  });

  it("keep their offsets behind leading blank lines and spaces", () => {
    const text =
      "\n  \u00a0\n  The first line of the report is indented by two spaces here.  \r\n\r\nThe second one ends without a line break and without a stop";
    const [first, second] = parseArticle(text, "plain").blocks;
    assert.equal(
      text.slice(first?.range.start, first?.range.end),
      "The first line of the report is indented by two spaces here.",
    );
    assert.equal(second?.range.end, text.length);
  });
});

describe("any text", () => {
  it("gives blocks in order and inside the text", () => {
    const pieces = fc.constantFrom(
      "By ",
      "Jane Doe",
      "\n",
      "\n\n",
      "12:40",
      "01.02.03",
      "[",
      "]",
      " – n.trad.",
      "“",
      "”",
      "Source: ",
      "# ",
      "> ",
      "- ",
      "word ",
      ". ",
      "\ud83d",
      "😀",
      "\r\n",
      "---\n",
      "a: b\n",
      "As X wrote, ",
      "\u0000",
      "|",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.boolean(), (parts, markdown) => {
        const text = parts.join("");
        const { blocks, asides, inferred } = parseArticle(text, markdown ? "markdown" : "plain");
        for (const list of [blocks.map((block) => block.range), asides]) {
          list.forEach((range, index) => {
            assert.ok(range.start <= range.end && range.end <= text.length);
            assert.ok(index === 0 || (list[index - 1]?.end ?? 0) <= range.start);
          });
        }
        for (const found of [
          inferred.title,
          inferred.publisher,
          inferred.published,
          ...inferred.authors,
          ...inferred.upstream,
        ]) {
          assert.ok(found === undefined || (found.range.start < found.range.end && found.range.end <= text.length));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is read in linear time", () => {
    const started = performance.now();
    for (const piece of [
      "word ",
      "[",
      "“",
      "As Abc ",
      "By Jane Doe ",
      "12.",
      "\n",
      "x\n",
      "Source: a\n",
      "writes A B ",
      "Abc def ghi jkl, ",
    ])
      parseArticle(piece.repeat(Math.ceil(100_000 / piece.length)), "plain");
    assert.ok(performance.now() - started < 60_000);
  });
});
