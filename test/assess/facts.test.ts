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
