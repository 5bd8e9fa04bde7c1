/** Opposite words, and the doer and the done-to turned round: conflicts where all else is the same, silence where it is not. */
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { check, checkConflict, compared } from "./comparison.js";

describe("antonyms", () => {
  it("sets a word against its opposite", () => {
    checkConflict("antonym", "Exports of Belmora rose in 2019.", "rose", "Exports of Belmora fell in 2019.", "fell");
    checkConflict(
      "antonym",
      "The high court upheld the ban on the party in Lorica.",
      "upheld",
      "The high court overturned the ban on the party in Lorica.",
      "overturned",
    );
    check(
      "contradicts",
      "The council of Tanga supports the new harbour.",
      "The council of Tanga opposes the new harbour.",
    );
    check("contradicts", "The strike in Lorica is legal.", "The strike in Lorica is illegal.");
  });

  it("takes a turn for a turn, unless both are said of one day", () => {
    check("neutral", "The embassy in Gao was opened.", "The embassy in Gao was closed.");
    check("neutral", "The strike in Lorica began in May 2021.", "The strike in Lorica ended in May 2021.");
    check("contradicts", "The strike in Lorica began on 3 May 2021.", "The strike in Lorica ended on 3 May 2021.");
  });

  it("keeps other matters, other parts and denied opposites apart", () => {
    for (const [claim, passage] of [
      ["The jury convicted Lindqvist of bribery.", "The jury acquitted Lindqvist of perjury."],
      ["The Senate approved the budget.", "The Senate rejected the tax bill."],
      ["Exports of Belmora rose.", "Imports of Belmora fell."],
      ["Exports of Belmora did not rise.", "Exports of Belmora fell."],
      [
        "The court upheld part of the sentence against Lindqvist.",
        "The court overturned the sentence against Lindqvist.",
      ],
      ["Tanga won the match.", "The minister said that Tanga may have lost the match."],
    ] as const)
      assert.notEqual(compared(claim, passage).verdict, "contradicts", `${claim} — ${passage}`);
  });
});

describe("roles", () => {
  it("sets who did it against whom it was done to", () => {
    checkConflict("role", "Belmora invaded Tanga.", "Belmora", "Tanga invaded Belmora.", "Tanga");
    check("contradicts", "Lindqvist sued the harbour company.", "Lindqvist was sued by the harbour company.");
  });

  it("lets the passive and what is mutual be", () => {
    for (const [claim, passage] of [
      ["Belmora invaded Tanga.", "Tanga was invaded by Belmora."],
      ["Belmora borders Tanga.", "Tanga borders Belmora."],
      ["Lindqvist met Okonjo.", "Okonjo met Lindqvist."],
      ["Belmora threatened Tanga, and Tanga threatened Belmora.", "Tanga threatened Belmora."],
    ] as const)
      assert.notEqual(compared(claim, passage).verdict, "contradicts", `${claim} — ${passage}`);
  });
});

describe("near copies", () => {
  it("are no support where a little word, a figure or the order of the actors is another", () => {
    for (const [claim, passage] of [
      [
        "The truce was signed after the rebels had left the harbour of Lorica.",
        "The truce was signed before the rebels had left the harbour of Lorica.",
      ],
      [
        "The committee sits in the same building as the ministry in Tanga.",
        "The committee sits in a different building from the ministry in Tanga.",
      ],
      [
        "Membership is open to anyone between 6 and 28 years of age in Tanga.",
        "Membership is open to anyone between 6 and 25 years of age in Tanga.",
      ],
      [
        "The mayor personally asked the president to let the team of Lorica in.",
        "The president personally asked the mayor to let the team of Lorica in.",
      ],
    ] as const)
      assert.notEqual(compared(claim, passage).verdict, "supports", `${claim} — ${passage}`);
  });
});
