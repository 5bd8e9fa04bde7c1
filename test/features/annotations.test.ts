/** What stands inside the lines: remarks behind words, and colours of words. */
import { describe, it } from "node:test";
import { DEFAULT_CONFIG } from "../../server/src/core/config/config.js";
import { checkInlayHints, checkTokens } from "../support/editorFeatures.js";

const STRIKE = `//- corpus/union.md
---
id: union
title: The strike at Halle dock
publisher: Harbour Wire
published: 2023-03-14
grade: { reliability: B, reason: eyewitness reporting }
---
Twelve cranes stood still at Halle dock last Sunday. Union leader Petra Quist said the strike may spread to Kiel in three weeks.
//- corpus/blog.md
---
id: blog
---
The dock is closed.
`;

describe("inlay hints", () => {
  it("show grade and date behind a citation", () =>
    checkInlayHints(
      `${STRIKE}//- notes/n.md\nTwelve cranes stood still [@union, "stood still"; @blog; @nobody].\n`,
      "notes/n.md",
      ['Twelve cranes stood still [@union⟦B · 14 March 2023⟧, "stood still"; @blog⟦undated⟧; @nobody].'],
    ));

  it("show the date that relative words mean, in a note and in an article", async () => {
    await checkInlayHints(
      `${STRIKE}//- notes/n.md\n---\ndate: 2023-03-20\n---\n\nThe cranes stood still last Sunday. They moved on 16 March 2023.\n`,
      "notes/n.md",
      ["The cranes stood still last Sunday⟦19 March 2023⟧. They moved on 16 March 2023."],
    );
    await checkInlayHints(STRIKE, "corpus/union.md", [
      "Twelve cranes stood still at Halle dock last Sunday⟦12 March 2023⟧. Union leader Petra Quist said the strike may spread to Kiel in three weeks.",
    ]);
  });

  it("show no date where there is no day to count from", () =>
    checkInlayHints(`${STRIKE}//- notes/n.md\nThe cranes stood still last Sunday.\n`, "notes/n.md", []));

  it("show the band of the analyst’s own words of likelihood on the chosen ladder", async () => {
    const note = `${STRIKE}//- notes/n.md\nWe assess that the strike is likely to end in April.\nWe judge that a second strike is unlikely (20–45 %) before June.\n\nPetra Quist said “it is likely” [@union].\n`;
    await checkInlayHints(note, "notes/n.md", [
      "We assess that the strike is likely⟦55–80 %⟧ to end in April.",
      "Petra Quist said “it is likely” [@union⟦B · 14 March 2023⟧].",
    ]);
    await checkInlayHints(
      note,
      "notes/n.md",
      [
        "We assess that the strike is likely⟦55–75 %⟧ to end in April.",
        "Petra Quist said “it is likely” [@union⟦B · 14 March 2023⟧].",
      ],
      { likelihoodLadder: "phia" },
    );
  });

  it("are given for what is on the screen, and not where a setting turns them off", async () => {
    await checkInlayHints(
      `${STRIKE}//- notes/n.md\nIt stood still [@union].\n\n<|It is closed [@blog].|>\n`,
      "notes/n.md",
      ["It is closed [@blog⟦undated⟧]."],
    );
    await checkInlayHints(`${STRIKE}//- notes/n.md\nIt is closed [@blog].\n`, "notes/n.md", [], {
      inlayHints: { ...DEFAULT_CONFIG.inlayHints, citations: false },
    });
  });
});

describe("semantic tokens", () => {
  it("name actors by type, quantities, dates, hedges and attributing words", () =>
    checkTokens(STRIKE, "corpus/union.md", [
      "quantity: Twelve",
      "place: Halle",
      "date: last Sunday",
      "person: Petra Quist",
      "attribution: said",
      "hedge: may",
      "place: Kiel",
      "quantity: three weeks",
    ]));

  it("leave out citations, code and what is not on the screen", () =>
    checkTokens(
      `${STRIKE}//- notes/n.md\nPetra Quist left.\n\n<|Petra Quist spoke in Halle [@union, "Petra Quist said"]. \`Petra Quist\`|>\n`,
      "notes/n.md",
      ["person: Petra Quist", "place: Halle"],
    ));
});
