/** The source summary of a briefing on the five raw articles, fact by fact: what their texts show, and nothing that only the outside world knows. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { sourceSummaryFeature } from "../../server/src/core/analysis/sourceSummary.js";
import { seedArticles, sharedAbsent } from "../support/shared.js";
import { openTestWorkspace } from "../support/workspace.js";

const BRIEFING = `---
date: 2024-10-15
---
# Northern Kosovo

## Key judgements

We assess that a spill-over of a Kosovo crisis into North Macedonia is unlikely before 2030.

We judge that the Serbian defense budget is likely to grow before 2030.

## Discussion

The institute holds that an armed uprising is being prepared [@000].
Zakharova announced that Russia supports the initiative of Vucic [@001].
Serb gunmen killed four policemen in September 2023 [@002].
A Kosovo crisis could spill over into North Macedonia, as two opinion pieces warn [@002; @003].
Serbia doubled its defense budget over the last three years [@004].
`;

/** A fact of the annotation and the line that holds it; keys are shortened to their prefix. */
const FACTS: readonly (readonly [fact: string, line: RegExp])[] = [
  [
    "five documents of four origins at most",
    /^This briefing cites five articles, which go back to four origins at most\.$/u,
  ],
  ["genres: none is straight news, one is not stated", /^Genres: analysis 2, opinion 2, not known 1\.$/u],
  ["only the digest is dated, 1 October 2023", /^Date of publication: 1 October 2023\.$/u],
  ["the repost's and the digest's outlets", /^Publishers: 247 news reel @002; UNIAN @003\.$/u],
  [
    "poster, digester and the two authors",
    /^Signed: Ashley Bailey \(of the retelling\) @002; Yury Kobzar \(of the retelling\) @003; David L\. Phillips, Lulzim Peci @004\.$/u,
  ],
  ["what carries most", /^Most statements rest on @002: 2 of 5\.$/u],
  [
    "the newspaper reached the corpus by three others",
    /^@002 retells other reports: 247 news reel, from Hot News, from Rador Radio Romania, from Wall Street Journal\.$/u,
  ],
  ["the digest retells the other paper", /^@003 retells other reports: UNIAN, from The Telegraph\.$/u],
  ["the agency's own background", /^@003 speaks for itself under “Tensions around Kosovo”\.$/u],
  ["repost and digest are one source", /^@002 and @003 count as one source: /u],
  [
    "a key judgement of one origin",
    /^All sources of this key judgement are of one origin: “We assess that a spill-over/u,
  ],
  [
    "a key judgement of one article",
    /^One article alone bears this key judgement: “We judge that the Serbian defense budget/u,
  ],
  ["a statement of one origin", /^All sources of this statement are of one origin: “A Kosovo crisis could spill over/u],
  ["an unnamed official", /^Quoted or reported: [^@]*\ba US official\b[^;]*@002/u],
  ["the claim of Kosovo's authorities", /^Quoted or reported: (?:.*; )?Kosovo, [^;]*@002/u],
  ["Stoltenberg and Cameron", /^Quoted or reported: [^@]*Jens Stoltenberg, David Cameron[^;]*@002/u],
  ["the US government in the digest", /^Quoted or reported: .*\bthe US\b[^;]*@003/u],
  ["the spokeswoman", /^Quoted or reported: .*\bMaria Zakharova\b[^;]*@001/u],
  [
    "Putin, Vučić, Holbrooke and Biden without a source",
    /^Quoted or reported: .*Vladimir Putin, [^;]*Vucic, Richard C\. Holbrooke, Biden[^;]*@004/u,
  ],
  ["the denial of the president", /^Denials are printed of: Vucic, Serbia and Russia @002\.$/u],
  ["the US report of 5 February", /^Documents referred to: .*a February 5 US spy report/u],
  ["the Assembly's declaration", /^Documents referred to: .*The declaration[^;]*@001/u],
  [
    "the document of the Church's council",
    /^Documents referred to: .*The Present and Future of the Russian World[^;]*@001/u,
  ],
  ["the resolution", /^Documents referred to: .*UN Resolution 1244[^;]*@001/u],
  ["unidentifiable reports", /^Reports referred to without a name: “These reports suggest” @000\.$/u],
  ["the Romanian translator's notes", /^Remarks of a translator: “.*n\.trad\..* @002\.$/u],
  [
    "dating evidence in the text",
    /^Of the undated articles, the latest time that the text names: .*13 September 2024 @001; September 2021 @004\.$/u,
  ],
  ["no author", /^No author is given by @000 and @001\.$/u],
  ["no date", /^No date is given by @002, @000, @001 and @004\.$/u],
  ["no outlet", /^No publisher is given by @000, @001 and @004\.$/u],
  ["no language stated", /^No language is given by any of them\.$/u],
  ["no grade", /^Not graded: @002, @000, @001, @003 and @004\.$/u],
  ["what is inferred", /^Author, publisher or date were inferred from the text of @002, @003 and @004\.$/u],
  ["four policemen against one", /^@003 disagrees: “one policeman” there, “four policemen” here\.$/u],
];

/** Found outside the articles only. */
const OUTSIDE =
  /Lansing|eurasia|Stradner|ukrainetoday|america-times|RIA Novosti|247newsreel\.com|22 March|20 September|Foreign Affairs/iu;
/** Judged instead of told. */
const JUDGING = /reliable|credible|trustworth|biased|hostile|propagandist|dubious|\bgood\b|\bpoor\b|quality/iu;

describe("the source summary over the five raw articles", { skip: sharedAbsent("gold/seeds.json") }, () => {
  let lines: readonly string[] = [];

  before(async () => {
    const workspace = await openTestWorkspace(new Map([...seedArticles(), ["briefings/b.md", BRIEFING]]));
    const edit = await workspace.ask(sourceSummaryFeature, { file: "briefings/b.md" });
    lines = (edit?.newText ?? "")
      .replace(/\[?@(\d{3})_[0-9a-f]+\]?/gu, "@$1")
      .split("\n")
      .map((line) => line.replace(/^- /u, ""))
      .filter((line) => line !== "" && !line.startsWith("#"));
    process.stdout.write(`${lines.join("\n")}\n`);
  });

  for (const [fact, line] of FACTS)
    it(`holds ${fact}`, () => {
      assert.ok(
        lines.some((candidate) => line.test(candidate)),
        lines.join("\n"),
      );
    });

  it("holds nothing else", () => {
    assert.deepEqual(
      lines.filter((line) => !FACTS.some(([, pattern]) => pattern.test(line))),
      [],
    );
    assert.deepEqual(
      lines.filter((line) => OUTSIDE.test(line) || JUDGING.test(line)),
      [],
    );
  });
});
