/** What a key judgement rests on, in the lens above it and on its card; and the cards of a table of competing hypotheses. */
import { describe, it } from "node:test";
import { checkHover, checkLenses } from "../support/features.js";

const CORPUS = `//- corpus/courier.md
---
id: courier
publisher: Delta Courier
published: 2022-06-03
grade: { reliability: B }
---
The wall of the reservoir at Vardo cracked on 1 June 2022.
//- corpus/digest.md
---
id: digest
publisher: Morning Digest
published: 2022-06-05
upstream:
  - { publisher: Delta Courier, relation: digest, id: courier }
---
The wall of the reservoir at Vardo cracked on 1 June 2022.
//- corpus/radio.md
---
id: radio
publisher: Radio Highland
published: 2022-06-07
grade: { reliability: C }
---
The wall of the reservoir at Vardo cracked on 3 June 2022.
//- corpus/survey.md
---
id: survey
publisher: Dam Survey
---
The reservoir at Vardo has an old wall that engineers call unsafe.
`;

const BRIEFING = `//- briefings/dam.md
# The dam

## Key judgements

We assess that the wall of the reservoir is likely to break before 2025.
Our confidence in this judgement is low, because two of three reports are one.

We judge that a rail strike is unlikely before 2025.

## Discussion

The wall of the reservoir at Vardo cracked on 1 June 2022 [@courier; @digest].
`;

const JUDGEMENT = "We assess that the wall of the reservoir is likely to break before 2025.";

describe("what a key judgement rests on", () => {
  it("stands above it", () =>
    checkLenses(CORPUS + BRIEFING, "briefings/dam.md", [
      `${JUDGEMENT} | 2 documents · 1 origin · 1 contradicting passage · graded B, 1 ungraded · 3 June 2022 to 5 June 2022 · 2 other articles on it`,
      "We judge that a rail strike is unlikely before 2025. | rests on no document",
      "The wall of the reservoir at Vardo cracked on 1 June 2022 [@courier; @digest]. | 2 sources · 1 origin · contradicted by radio",
    ]));

  it("stands on its card, with the passages", () =>
    checkHover(
      CORPUS + BRIEFING.replace("the wall of the reservoir is", "the <|>wall of the reservoir is"),
      "**Key judgement — rests on 2 documents of 1 origin**",
      "Delta Courier, 3 June 2022 [@courier]: graded B",
      "Morning Digest, 5 June 2022 [@digest]: not graded",
      "[@courier] and [@digest] count as one origin: @digest retells @courier.",
      "Oldest: 3 June 2022. Newest: 5 June 2022.",
      "Sentences of the body that bear on it: 1.",
      "*Contradicting passages (1)*",
      "> The wall of the reservoir at Vardo cracked on 3 June 2022.",
      "*Other articles that bear on it and are not cited for it (2)*",
      "> The reservoir at Vardo has an old wall that engineers call unsafe.",
    ));

  it("is nothing where nothing bears on it", () =>
    checkHover(
      CORPUS + BRIEFING.replace("a rail strike", "a <|>rail strike"),
      "**Key judgement — nothing in the body bears on it**",
    ));
});

const TABLE = `//- corpus/courier.md
---
id: courier
publisher: Delta Courier
---
The wall cracked.
//- briefings/cause.md
| Evidence | Old wall | Quake | Blast |
|---|---|---|---|
| The wall was built in 1921 and never mended [@courier] | C | I | I |
| No shock was measured | N | II | N |
| A guard heard a bang [@courier] | I | N | CC |
| It had rained | N | N | N |
`;

describe("the cards of a table of competing hypotheses", () => {
  it("rank the hypotheses at the table's corner and say what the result hangs on", () =>
    checkHover(
      TABLE.replace("| Evidence", "| <|>Evidence"),
      "**Competing hypotheses**",
      "- Old wall: 1\n- Blast: 1\n- Quake: 3",
      "Which hypothesis leads hangs on each of these rows: “The wall was built in 1921 and never mended”; “No shock was measured”; “A guard heard a bang”.",
      "makes it neither true nor probable",
    ));

  it("say at a hypothesis what speaks against it", () =>
    checkHover(
      TABLE.replace("Quake", "Qua<|>ke"),
      "**Hypothesis “Quake”** — 3 against it",
      "Against it: “The wall was built in 1921 and never mended”; “No shock was measured”.",
      "- Old wall: 1",
    ));

  it("say at a cell what it counts and what would be without its row", () =>
    checkHover(
      TABLE.replace("| CC", "| <|>CC"),
      "**CC: very consistent** with “Blast”, counts 0 against it.",
      "It tells hypotheses apart. Without this row: Old wall 0, Quake 3, Blast 1; “Old wall” would lead: **the result hangs on it**.",
    ));

  it("say behind an item of evidence whether it tells anything apart", () =>
    checkHover(
      TABLE.replace("It had rained", "It had <|>rained"),
      "It fits all hypotheses alike and tells none from another. Without this row: Old wall 1, Quake 3, Blast 1; “Old wall” and “Blast” lead as before.",
    ));

  it("come behind the card of what the evidence cites", () =>
    checkHover(TABLE.replace("bang [@courier]", "bang [@cour<|>ier]"), "Delta Courier", "Without this row"));

  it("escape what stands in the table", () =>
    checkHover(
      TABLE.replace("Quake", "Qua<|>ke <img src=x> [x](y)"),
      "**Hypothesis “Quake &lt;img src=x> \\[x\\](y)”**",
    ));
});
