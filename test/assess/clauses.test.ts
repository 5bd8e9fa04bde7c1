/** Clauses set against each other by their trees: each kind with the words on both sides, and its neighbours that must stay silent. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compare } from "../../server/src/core/assess/compare.js";
import type { ReasonKind } from "../../server/src/core/assess/types.js";
import { check, checkConflict, statement } from "./comparison.js";

const CONFLICTS: readonly (readonly [ReasonKind, string, string, string, string])[] = [
  ["negation", "Ilka Torvik never married.", "never married", "Ilka Torvik married Jon Brezak in 1961.", "married"],
  [
    "negation",
    "The shelling of Lorica killed no civilians.",
    "killed no",
    "The shelling of Lorica killed civilians.",
    "killed",
  ],
  [
    "antonym",
    "The mill at Lorica was evacuated before the explosion.",
    "before the explosion",
    "The mill at Lorica was evacuated after the explosion.",
    "after the explosion",
  ],
  [
    "antonym",
    "The Harvest Party won the election in Belmora.",
    "won",
    "The Harvest Party came third in the election in Belmora.",
    "came third",
  ],
  [
    "name",
    "The fire at the Lorica depot was caused by lightning.",
    "lightning",
    "A gas leak caused the fire at the Lorica depot.",
    "A gas leak",
  ],
  [
    "place",
    "The harbour of Tanga was built by a Swedish firm.",
    "Swedish",
    "The harbour of Tanga was built by a Turkish firm.",
    "Turkish",
  ],
  [
    "number",
    "Mount Ardo is the highest mountain of Kessia.",
    "highest",
    "Mount Ardo is the third highest mountain of Kessia.",
    "third highest",
  ],
  [
    "role",
    "The convoy drove from the airport to the old fort.",
    "from the airport to the old fort",
    "The convoy drove from the old fort to the airport.",
    "from the old fort to the airport",
  ],
  [
    "date",
    "The express to Lorica derailed near Tanga at 6.40 am.",
    "6.40 am",
    "The express to Lorica derailed near Tanga at 4.15 pm.",
    "4.15 pm",
  ],
];

const SILENT: readonly (readonly [string, string])[] = [
  ["Ilka Torvik has never won a world title.", "Ilka Torvik won her first title in 1961."],
  ["The shelling of Lorica killed civilians.", "The shelling of Lorica killed no children."],
  [
    "The Harvest Party won the election in Belmora.",
    "The Harvest Party had come third in the previous election in Belmora.",
  ],
  ["The Harvest Party won the election in Belmora.", "The Harvest Party came third in the election in Tanga."],
  [
    "The fire at the Lorica depot was caused by lightning.",
    "Investigators are looking into whether a gas leak caused the fire at the Lorica depot.",
  ],
  ["The harbour of Tanga was built by a Swedish firm.", "The harbour of Tanga was bought by a Turkish firm."],
  ["Mount Ardo is one of the highest mountains of Kessia.", "Mount Ardo is the third highest mountain of Kessia."],
  ["The convoy drove from the airport to the old fort.", "The minister drove from the old fort to the airport."],
  ["The express to Lorica left Tanga at 6.40 am.", "The express to Lorica derailed at 8.15 am."],
];

describe("clauses against clauses", () => {
  for (const [kind, claim, ours, passage, theirs] of CONFLICTS)
    it(`${kind}: ${claim}`, () => {
      checkConflict(kind, claim, ours, passage, theirs);
    });
  for (const [claim, passage] of SILENT)
    it(`silent: ${claim} ← ${passage}`, () => {
      const { verdict, reasons } = compare(statement(claim), statement(passage));
      assert.notEqual(verdict, "contradicts", JSON.stringify(reasons));
    });

  it("takes a description for the same thing in the article that the claim rests on only", () => {
    const claim = "The driver of the tram was killed.";
    const passage = "The driver survived with light injuries.";
    const words = new Set("the tram left the rails driver survived with light injuries".split(" "));
    const verdictIn = (cited: boolean): string =>
      compare(
        statement(claim, "2024-05-10"),
        statement(passage, "2023-02-07"),
        { claim: "2024-05-10", passage: "2023-02-07" },
        { words, cited },
      ).verdict;
    assert.equal(verdictIn(true), "contradicts");
    assert.notEqual(verdictIn(false), "contradicts");
  });

  it("takes what is denied “there” for the place around the passage", () => {
    const passage = "Tanga Steel did not install a warning system there.";
    const words = new Set("the hall at kvarnby had been called unsafe".split(" "));
    const verdictOf = (claim: string): string =>
      compare(
        statement(claim),
        statement(passage),
        { claim: "2023-04-02", passage: "2023-04-01" },
        { words, cited: true },
      ).verdict;
    assert.equal(verdictOf("Tanga Steel fitted a warning system in the hall."), "contradicts");
    assert.notEqual(verdictOf("Tanga Steel fitted a warning system in the tunnel."), "contradicts");
  });

  it("takes the date of another event for no time of this one", () => {
    checkConflict(
      "negation",
      "Tanga Steel installed a barrier at the crossing after the inspectors' report of 2019.",
      "installed",
      "Tanga Steel did not install a barrier at the crossing.",
      "not install",
      { claim: "2023-04-02", passage: "2023-04-01" },
    );
    check(
      "neutral",
      "Tanga Steel installed a barrier at the crossing in 2019.",
      "Tanga Steel did not install a barrier at the crossing.",
      { claim: "2023-04-02", passage: "2023-04-01" },
    );
  });

  it("denies one thing of somebody and leaves another", () => {
    check("neutral", "The jury did not convict Okello of arson.", "The jury convicted Okello of theft.");
    checkConflict(
      "negation",
      "The jury did not convict Okello of arson.",
      "not convict",
      "The jury convicted Okello of arson.",
      "convicted",
    );
  });

  it("lets two people of one office speak", () => {
    const words = new Set<string>();
    const claim = statement("Oleg Borak of the National Assembly told reporters in Tanga.");
    const other = statement("Oleg Markenko of the National Assembly told reporters in Tanga.");
    assert.notEqual(compare(claim, other, {}, { words, cited: true }).verdict, "contradicts");
  });

  it("leaves plans and questions alone", () => {
    check("neutral", "Tanga Steel will open a mill in Lorica.", "Tanga Steel did not open a mill in Lorica.");
  });
});
