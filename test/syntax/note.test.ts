/** Notes: each expectation is a sentence as an editor would select it, an arrow, and what belongs to it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseNote } from "../../server/src/core/syntax/note.js";
import type { NoteSentence } from "../../server/src/core/syntax/noteTypes.js";

/** Lines `sentence → @key @key, ‹prose quotation›, ‹‹locator quotation››, {mark}`; line ends inside a sentence are written ⏎. */
function checkSentences(note: string, expected: readonly string[], scope: "sentence" | "paragraph" = "sentence"): void {
  const syntax = parseNote(note, { scope });
  assert.equal(syntax.prose.length, note.length);
  const found = syntax.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const kind = paragraph.kind === "paragraph" ? "" : `(${paragraph.kind}) `;
      return `${kind}${show(note.slice(sentence.range.start, sentence.range.end))}${belongings(sentence)}`;
    }),
  );
  assert.deepEqual(found, expected);
}

function show(text: string): string {
  return text.replace(/\r\n|\n|\r/gu, "⏎");
}

function belongings(sentence: NoteSentence): string {
  const parts = [
    ...sentence.citations.map((citation) => `@${citation.key}`),
    ...sentence.quotations.map((quotation) =>
      quotation.place === "prose" ? `‹${quotation.text}›` : `‹‹${quotation.text}››`,
    ),
    ...(sentence.mark === undefined ? [] : [`{${sentence.mark}}`]),
  ];
  return parts.length === 0 ? "" : ` → ${parts.join(" ")}`;
}

describe("a citation", () => {
  it("covers the sentence that it stands in or directly follows", () => {
    checkSentences(
      "Ten ships sank [@lloyds, l. 7]. Two were saved. [@port; @pilot, para. 3] The rest drifted [see @coast, l. 9].",
      [
        "Ten ships sank [@lloyds, l. 7]. → @lloyds",
        "Two were saved. [@port; @pilot, para. 3] → @port @pilot",
        "The rest drifted [see @coast, l. 9]. → @coast",
      ],
    );
  });

  it("that follows a sentence leaves the next one to its own", () => {
    checkSentences("The pass was shut. [@a] It opened in May. [@b]", [
      "The pass was shut. [@a] → @a",
      "It opened in May. [@b] → @b",
    ]);
    checkSentences("The pass was shut. [@a]\nIt opened in May.", ["The pass was shut. [@a] → @a", "It opened in May."]);
    checkSentences("The pass was shut. [@a]. It opened in May.", ["The pass was shut. [@a] → @a", "It opened in May."]);
  });

  it("may be the subject of its sentence", () => {
    checkSentences("The pass was shut. @tass says nothing of it. @afp’s man saw snow. Others left. @reuters", [
      "The pass was shut.",
      "@tass says nothing of it. → @tass",
      "@afp’s man saw snow. → @afp",
      "Others left. @reuters → @reuters",
    ]);
    checkSentences("@tass [l. 4] counts nine ships, not ten [-@lloyds].", [
      "@tass [l. 4] counts nine ships, not ten [-@lloyds]. → @tass @lloyds",
    ]);
  });

  it("covers the paragraph where the settings say so", () => {
    checkSentences(
      "One fell. Two rose [@a].\n\nThree stood.",
      ["One fell. → @a", "Two rose [@a]. → @a", "Three stood."],
      "paragraph",
    );
  });

  it("splits no sentence by its locator or its quotation", () => {
    checkSentences('The minister left [@a, l. 7. "He went. Nobody saw him."] before dawn.', [
      'The minister left [@a, l. 7. "He went. Nobody saw him."] before dawn. → @a ‹‹He went. Nobody saw him.››',
    ]);
    checkSentences("The minister left [@a,\n“words over\ntwo lines”] before dawn.", [
      "The minister left [@a,⏎“words over⏎two lines”] before dawn. → @a ‹‹words over two lines››",
    ]);
  });

  it("keeps brackets, semicolons and escaped marks in its quotation", () => {
    checkSentences('Said so [@a, "it [the ship] sank; all drowned", l. 2].', [
      'Said so [@a, "it [the ship] sank; all drowned", l. 2]. → @a ‹‹it [the ship] sank; all drowned››',
    ]);
    checkSentences('Said so [@a, "he cried \\"fire\\" twice"].', [
      'Said so [@a, "he cried \\"fire\\" twice"]. → @a ‹‹he cried "fire" twice››',
    ]);
    checkSentences("Said so [@a, “he cried “fire” twice”; @b, „Feuer“; @c, «огонь»].", [
      "Said so [@a, “he cried “fire” twice”; @b, „Feuer“; @c, «огонь»]. → @a @b @c ‹‹he cried “fire” twice›› ‹‹Feuer›› ‹‹огонь››",
    ]);
  });

  it("has a key without the punctuation after it", () => {
    checkSentences("A [@unian-2023-10-01]. B [@doe:99, 3]. C @x.y. D [@{a b/c}].", [
      "A [@unian-2023-10-01]. → @unian-2023-10-01",
      "B [@doe:99, 3]. → @doe:99",
      "C @x.y. → @x.y",
      "D [@{a b/c}]. → @a b/c",
    ]);
  });

  it("keeps a path in its key, for the reader to report", () => {
    checkSentences("See [@../../etc/passwd] and [@a\\..\\b].", [
      "See [@../../etc/passwd] and [@a\\..\\b]. → @../../etc/passwd @a\\..\\b",
    ]);
  });

  it("is none in an address, an escape, code, a comment or a link’s target", () => {
    checkSentences(
      'Mail a.b@c.de, \\@nobody or \\[@nobody]; see `[@code]`, <!-- [@comment] --> <x@y.org> and [this](http://e.org/@user "title"), https://e.org/@you.',
      [
        'Mail a.b@c.de, \\@nobody or \\[@nobody]; see `[@code]`, <!-- [@comment] --> <x@y.org> and [this](http://e.org/@user "title"), https://e.org/@you.',
      ],
    );
  });

  it("that is still being typed reaches no further than its key", () => {
    checkSentences("One fell [@a. Two rose [@b].", ["One fell [@a. → @a", "Two rose [@b]. → @b"]);
  });

  it("gives key, prefix, locator and form", () => {
    const note = "x [see @a, l. 7; -@b, p. 3 and 4].";
    const { citations } = parseNote(note, { scope: "sentence" });
    assert.deepEqual(
      citations.map((citation) => [
        citation.form,
        citation.prefix,
        note.slice(citation.keyRange.start, citation.keyRange.end),
        citation.locator?.text,
        note.slice(citation.range.start, citation.range.end),
      ]),
      [
        ["bracketed", "see", "a", "l. 7", "@a, l. 7"],
        ["author-suppressed", undefined, "b", "p. 3 and 4", "-@b, p. 3 and 4"],
      ],
    );
    assert.deepEqual(
      new Set(citations.map((citation) => note.slice(citation.group.start, citation.group.end))),
      new Set(["[see @a, l. 7; -@b, p. 3 and 4]"]),
    );
  });
});

describe("a block", () => {
  it("holds claims where it is prose", () => {
    checkSentences(
      "---\ntitle: No claim. At all.\n---\n# No claim [@h]\n\nSetext\n======\n\nOne fell.\n\n- Two rose [@a]. Three stood.\n  They still do.\n\n> Four *left*\n> early [@b].\n\n```\nNo claim.\n```\n\n    No claim.\n\n<!-- No claim. -->\n\n***\n",
      [
        "One fell.",
        "(list-item) Two rose [@a]. → @a",
        "(list-item) Three stood.",
        "(list-item) They still do.",
        "(quote) Four *left*⏎> early [@b]. → @b",
      ],
    );
  });

  it("of links or labels holds none", () => {
    checkSentences(
      "- [Port authority](https://e.org)\n- <https://e.org/b>\n- see [this](x)\n\n| Ship | Fate |\n|---|---|\n| [Aurora](a) | It sank off Aden in March [@a]. |\n| 12 t | lost |\n",
      ["(table-cell) It sank off Aden in March [@a]. → @a"],
    );
  });

  it("goes on behind a comment on its line", () => {
    checkSentences("<!-- dossier-ignore misquote: old spelling --> One fell.\nTwo rose.", ["One fell.", "Two rose."]);
  });

  it("reads Windows line ends, astral characters and lone surrogates", () => {
    checkSentences("One \ud83d\ude00 fell [@a].\r\nTwo \ud800 rose.\r\n\r\n> Three\r\n> stood [@b].\r\n", [
      "One 😀 fell [@a]. → @a",
      "Two \ud800 rose.",
      "(quote) Three⏎> stood [@b]. → @b",
    ]);
  });
});

describe("a quotation", () => {
  it("is found in marks of any style", () => {
    checkSentences(`He called it "a mess", “a joke”, „ein Witz“, «шутка», ‘a lark’ and 'a pity' [@a].`, [
      `He called it "a mess", “a joke”, „ein Witz“, «шутка», ‘a lark’ and 'a pity' [@a]. → @a ‹a mess› ‹a joke› ‹ein Witz› ‹шутка› ‹a lark› ‹a pity›`,
    ]);
  });

  it("reads as written, over line ends, markup and inner marks", () => {
    checkSentences("He called it “a **very**\n\\*bad\\* ‘joke’” [@a].", [
      "He called it “a **very**⏎\\*bad\\* ‘joke’” [@a]. → @a ‹a very *bad* ‘joke’›",
    ]);
  });

  it("is no apostrophe and no mark without a partner", () => {
    checkSentences("The crews’ pay, the ship’s log and Kosovo”s “coast were never ‘found’ in the ’90s.", [
      "The crews’ pay, the ship’s log and Kosovo”s “coast were never ‘found’ in the ’90s. → ‹found›",
    ]);
    checkSentences("He said “never.\n\nShe said “always” twice.", [
      "He said “never.",
      "She said “always” twice. → ‹always›",
    ]);
  });

  it("of several sentences stays in one", () => {
    checkSentences("“We came. We saw,” he wrote [@a]. Nobody won.", [
      "“We came. We saw,” he wrote [@a]. → @a ‹We came. We saw,›",
      "Nobody won.",
    ]);
  });
});

describe("a marked span", () => {
  it("marks the sentences inside", () => {
    checkSentences(
      "[We expect [more] of it @a]{.judgement}. It rained. [Roads hold. Bridges too.]{.assumption #x k=v} It rains.",
      [
        "We expect [more] of it @a]{.judgement}. → @a {judgement}",
        "It rained.",
        "Roads hold. → {assumption}",
        "Bridges too. → {assumption}",
        "It rains.",
      ],
    );
  });
});

describe("a suppression", () => {
  it("names rules, reason and scope, and is none in code", () => {
    const note =
      "<!-- dossier-ignore a-b, c: one: two -->\n<!-- dossier-ignore-file d: e -->\n<!-- dossier-ignore f -->\n\nOne <!-- dossier-ignore g:\n h --> fell `<!-- dossier-ignore z: z -->`.\n\n```\n<!-- dossier-ignore z: z -->\n```\n";
    assert.deepEqual(
      parseNote(note, { scope: "sentence" }).suppressions.map((suppression) => [
        note.slice(suppression.ruleRange.start, suppression.ruleRange.end),
        suppression.rule,
        suppression.reason,
        suppression.scope,
      ]),
      [
        ["a-b", "a-b", "one: two", "sentence"],
        ["c", "c", "one: two", "sentence"],
        ["d", "d", "e", "file"],
        ["f", "f", "", "sentence"],
        ["g", "g", "h", "sentence"],
      ],
    );
  });
});

describe("prose", () => {
  it("has every offset of the note and none of its markup", () => {
    const note = "# A *b*\n\nOne **fell** [@a] `x`; [see](u) &amp; go. <!-- c -->\n";
    const { prose } = parseNote(note, { scope: "sentence" });
    assert.equal(prose, "  A  b \n\nOne   fell           ;  see           go.           \n");
  });
});

describe("any note", () => {
  const pieces = fc.constantFrom(
    "One fell. ",
    "[@a]",
    '[@a, "',
    "@b ",
    "]",
    "[",
    "](",
    "{.judgement}",
    "(",
    ")",
    '"',
    "“",
    "”",
    "’",
    "`",
    "```\n",
    "<!-- ",
    " -->",
    "dossier-ignore x: y",
    "\n",
    "\r\n",
    "\n\n",
    "> ",
    "- ",
    "    ",
    "# ",
    "|",
    "|---|\n",
    "***",
    "_",
    "\\",
    "&amp;",
    "http://e.org ",
    "\ud83d",
    "\udc00",
    "😀",
    "\t",
    "---\n",
    "…",
    ".",
  );

  it("has sentences in order, ranges inside the text and prose of its length", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const note = parts.join("");
        const syntax = parseNote(note, { scope: "sentence" });
        assert.equal(syntax.prose.length, note.length);
        const sentences = syntax.paragraphs.flatMap((paragraph) => paragraph.sentences);
        sentences.forEach((sentence, index) => {
          assert.ok(sentence.range.start < sentence.range.end && sentence.range.end <= note.length);
          assert.ok(index === 0 || (sentences[index - 1]?.range.end ?? 0) <= sentence.range.start);
          for (const citation of sentence.citations) assert.ok(syntax.citations.includes(citation));
        });
        for (const citation of syntax.citations) {
          assert.equal(note.slice(citation.keyRange.start, citation.keyRange.end), citation.key);
          assert.ok(citation.group.start <= citation.range.start && citation.range.end <= citation.group.end);
          if (citation.quote !== undefined)
            assert.ok(citation.range.start <= citation.quote.start && citation.quote.end <= citation.range.end);
        }
        for (const range of [
          ...syntax.spans.flatMap((span) => [span.range, span.whole]),
          ...syntax.headings.map((heading) => heading.range),
          ...syntax.suppressions.map((found) => found.range),
        ]) {
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= note.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is read in linear time", () => {
    const started = performance.now();
    for (const piece of [
      "[",
      "[@a ",
      '[@a, "x ',
      "[b @c ",
      "](",
      "> ",
      "- ",
      "`",
      "<!-- ",
      "“",
      " 'a",
      "*a ",
      "@a ",
      "[a]{.a ",
      "One fell [@a]. ",
      "- One fell. [@a]\n",
    ]) {
      parseNote(piece.repeat(Math.ceil(50_000 / piece.length)), { scope: "sentence" });
    }
    parseNote("The ferry left the port at noon [@a, l. 7]. Nobody *saw* it.\n\n".repeat(8_000), { scope: "sentence" });
    assert.ok(performance.now() - started < 60_000);
  });
});
