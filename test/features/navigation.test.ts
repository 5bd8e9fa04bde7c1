/** Definition and references: from a claim to its passage and back. */
import { describe, it } from "node:test";
import { checkDefinition, checkReferences } from "../support/features.js";

const DAM = `//- actors.yaml
actors:
  - id: kakhovka
    name: Lozova Dam
    type: place
//- corpus/dam.md
---
id: dam
publisher: Steppe Post
published: 2021-04-10
---
The Lozova Dam holds back two lakes. Engineers found eleven cracks in the Lozova Dam in March.

Mayor Olena Hrytsak ordered the valley below to be cleared.
//- corpus/other.md
---
id: other
---
The choir of Lozova won a prize in Lviv.
`;

describe("definition", () => {
  it("leads from a claim to its passage", () =>
    checkDefinition(`${DAM}//- notes/n.md\nEleven cracks were <|>found by engineers in the dam [@dam].\n`, [
      "corpus/dam.md: Engineers found eleven cracks in the Lozova Dam in March.",
    ]));

  it("leads from a claim to what it rests on alone, not to what contradicts it elsewhere", () =>
    checkDefinition(
      `${DAM}//- corpus/third.md\n---\nid: third\n---\nEngineers found twelve cracks in the Lozova Dam in March 2021.\n//- notes/n.md\nIn March 2021 engineers <|>found eleven cracks in the Lozova Dam [@dam].\n`,
      ["corpus/dam.md: Engineers found eleven cracks in the Lozova Dam in March."],
    ));

  it("leads from a claim without a citation to the best passage of the corpus", () =>
    checkDefinition(`${DAM}//- notes/n.md\nThe mayor ordered the <|>valley to be cleared.\n`, [
      "corpus/dam.md: Mayor Olena Hrytsak ordered the valley below to be cleared.",
    ]));

  it("leads from a citation to the passage it is meant for", () =>
    checkDefinition(`${DAM}//- notes/n.md\nThe mayor had the valley cleared [@da<|>m].\n`, [
      "corpus/dam.md: Mayor Olena Hrytsak ordered the valley below to be cleared.",
    ]));

  it("leads from an actor to the registry", () =>
    checkDefinition(`${DAM}//- notes/n.md\nThe Lozova D<|>am leaks [@dam].\n`, ["actors.yaml: Lozova Dam"]));

  it("leads from an actor that is not in the registry to the first mention", () =>
    checkDefinition(`${DAM}//- notes/n.md\nOlena Hryt<|>sak spoke [@dam].\n`, ["corpus/dam.md: Olena Hrytsak"]));

  it("leads from the claim even where a name stands, when the claim is asked for", () =>
    checkDefinition(
      `${DAM}//- notes/n.md\nOlena Hryt<|>sak ordered the valley to be cleared [@dam].\n`,
      ["corpus/dam.md: Mayor Olena Hrytsak ordered the valley below to be cleared."],
      true,
    ));

  it("leads nowhere from a key that nobody has", () =>
    checkDefinition(`${DAM}//- notes/n.md\nIt leaks [@no<|>body].\n`, []));
});

describe("references", () => {
  it("lists the claims that rest on a passage", () =>
    checkReferences(
      `${DAM.replace("Engineers found", "Engin<|>eers found")}//- notes/n.md\nEngineers found eleven cracks in the Lozova Dam [@dam]. The choir won a prize [@other].\n`,
      ["notes/n.md: Engineers found eleven cracks in the Lozova Dam."],
    ));

  it("lists every sentence that cites a source", () =>
    checkReferences(
      `${DAM}//- notes/n.md\nThe dam holds back two lakes [@d<|>am]. The valley was cleared [@dam]. The choir won [@other].\n`,
      ["notes/n.md: The dam holds back two lakes.", "notes/n.md: The valley was cleared."],
    ));

  it("lists every mention of an actor", () =>
    checkReferences(`${DAM}//- notes/n.md\nOlena Hryt<|>sak spoke [@dam].\n//- notes/m.md\nHrytsak left [@dam].\n`, [
      "notes/m.md: Hrytsak",
      "notes/n.md: Olena Hrytsak",
      "corpus/dam.md: Olena Hrytsak",
    ]));
});
