/** What something is and when it came about: two kinds, two states, two dates of one subject, and what leaves them open. */
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { check, checkConflict, compared } from "./comparison.js";

describe("what something is", () => {
  it("is one kind of thing only", () => {
    checkConflict(
      "role",
      "Aurora is a Danish ferry.",
      "Danish ferry",
      "Aurora is the largest newspaper of the island.",
      "largest newspaper",
    );
    checkConflict("place", "Veria is a Danish ferry.", "Danish", "Veria is a Greek ferry.", "Greek");
    checkConflict(
      "date",
      "Veria is a 1994 film.",
      "1994",
      "Veria (The Hill) is a 1997 film by Marta Lindqvist.",
      "1997",
    );
  });

  it("may be denied", () => {
    checkConflict(
      "negation",
      "Tanga is not a member of the alliance.",
      "is not",
      "Tanga is a founding member of the alliance.",
      "is",
    );
  });

  it("may be two things that go together", () => {
    for (const [claim, passage] of [
      ["Marta Lindqvist is a Danish actress.", "Marta Lindqvist is a Swedish singer."],
      ["Marta Lindqvist is a lawyer.", "Marta Lindqvist is a politician."],
      ["Lorica is a city.", "Lorica is a municipality in the north."],
      ["Aurora is a ferry.", "Aurora Press is a newspaper."],
      ["Harbour Post is a newspaper.", "Harbour Post is a company in Lorica."],
      ["Veria is not a Danish ferry.", "Veria is a Greek ferry."],
    ] as const)
      assert.notEqual(compared(claim, passage).verdict, "contradicts", `${claim} — ${passage}`);
  });
});

describe("what happens once", () => {
  it("has one date", () => {
    checkConflict(
      "date",
      "Marta Lindqvist was born in 1963.",
      "1963",
      "Marta Lindqvist (born 4 March 1961) is a Danish judge.",
      "4 March 1961",
    );
    checkConflict(
      "date",
      "Marta Lindqvist died in May.",
      "May",
      "Marta Lindqvist (4 March 1921 – 2 June 2001) was a Danish judge.",
      "2 June 2001",
    );
    check(
      "contradicts",
      "The Harbour Party was founded in the sixties.",
      "The Harbour Party was founded on 3 May 1974.",
    );
  });

  it("may be told by a part of its date, at another place or for another time", () => {
    for (const [claim, passage] of [
      ["Marta Lindqvist was born in March.", "Marta Lindqvist (born 4 March 1961) is a Danish judge."],
      ["The Hill was released in Belmora in May 1997.", "The Hill was released in Tanga in June 1997."],
      ["The Hill was released in May 1997.", "The Hill was re-released in June 2004."],
      ["Ana Lindqvist was born in 1963.", "Marta Lindqvist was born in 1961."],
    ] as const)
      assert.notEqual(compared(claim, passage).verdict, "contradicts", `${claim} — ${passage}`);
  });
});

describe("places, doers and offices", () => {
  it("are one where only one can be", () => {
    checkConflict("place", "Lindqvist was born in Odense.", "Odense", "Lindqvist was born in Aarhus.", "Aarhus");
    checkConflict("place", "Amadou Sy was deported to Kenya.", "Kenya", "Amadou Sy was deported to Ghana.", "Ghana");
    checkConflict(
      "name",
      "The Harbour Party was founded by Marta Lindqvist.",
      "Marta Lindqvist",
      "The Harbour Party was founded by Amadou Sy.",
      "Amadou Sy",
    );
    checkConflict(
      "role",
      "Marta Lindqvist is the finance minister of Belmora.",
      "finance minister",
      "Marta Lindqvist is the justice minister of Belmora.",
      "justice minister",
    );
  });

  it("may be several, or one within the other", () => {
    for (const [claim, passage] of [
      ["Lindqvist was born in Denmark.", "Lindqvist was born in Odense."],
      ["Rebels killed 14 villagers in Beni.", "Rebels killed nine villagers in Oicha."],
      ["Lindqvist spoke in Odense.", "Lindqvist spoke in Aarhus."],
      [
        "The Harbour Party was founded by Marta Lindqvist.",
        "The Harbour Party was founded by Amadou Sy and Marta Lindqvist.",
      ],
      ["Marta Lindqvist is the finance minister of Belmora.", "Marta Lindqvist was the justice minister of Belmora."],
      ["Marta Lindqvist is a minister.", "Marta Lindqvist is the justice minister."],
    ] as const)
      assert.notEqual(compared(claim, passage).verdict, "contradicts", `${claim} — ${passage}`);
  });
});

describe("denials and dates of one deed", () => {
  it("counts a printed denial of the very same against a flat statement", () => {
    checkConflict(
      "negation",
      "Belmora armed the rebels.",
      "armed",
      "Belmora denied that Belmora armed the rebels.",
      "denied that Belmora armed",
    );
    assert.notEqual(
      compared("The opposition says that Belmora armed the rebels.", "Belmora denied that Belmora armed the rebels.")
        .verdict,
      "contradicts",
    );
  });

  it("takes two near days for one deed of the same actors as a conflict", () => {
    check(
      "contradicts",
      "Belmora recalled its ambassador on 11 May 2021.",
      "Belmora recalled its ambassador for consultations on 4 May 2021.",
    );
    check(
      "neutral",
      "Belmora recalled its ambassador on 11 May 2021.",
      "Belmora recalled its ambassador on 4 May 2014.",
    );
  });
});
