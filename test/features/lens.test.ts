/** Code lenses: figures above claims, and above the sentences of articles that claims rest on. */
import { describe, it } from "node:test";
import { DEFAULT_CONFIG } from "../../server/src/core/config/config.js";
import { checkLenses } from "../support/features.js";

const FLOOD = `//- corpus/courier.md
---
id: courier
publisher: Delta Courier
published: 2022-06-03
---
Eleven houses collapsed in Vardo when the river Lume flooded on 2 June 2022.

The mayor asked for tents.
//- corpus/digest.md
---
id: digest
publisher: Morning Digest
published: 2022-06-04
upstream:
  - { publisher: Delta Courier, relation: digest, id: courier }
---
Eleven houses collapsed in Vardo when the Lume flooded on 2 June 2022.
//- corpus/radio.md
---
id: radio
publisher: Radio Highland
authors: [Sanna Ek]
published: 2022-06-04
---
Seven houses collapsed in Vardo when the river Lume flooded on 2 June 2022.
`;

describe("code lens of a claim", () => {
  it("counts sources and their origins, and names who contradicts it", () =>
    checkLenses(
      `${FLOOD}//- notes/n.md\nEleven houses collapsed in Vardo when the river Lume flooded on 2 June 2022 [@courier; @digest].\n`,
      "notes/n.md",
      [
        "Eleven houses collapsed in Vardo when the river Lume flooded on 2 June 2022 [@courier; @digest]. | 2 sources · 1 origin · contradicted by radio",
      ],
    ));

  it("says when there is no source, or one that nobody has", () =>
    checkLenses(
      `${FLOOD}//- notes/n.md\nThe mayor of Vardo resigned in July 2022.\n\nThe mayor asked for tents [@nobody].\n`,
      "notes/n.md",
      ["The mayor of Vardo resigned in July 2022. | no source", "The mayor asked for tents [@nobody]. | 1 unknown key"],
    ));

  it("begins with the claim’s first words where two begin on one line", () =>
    checkLenses(
      `${FLOOD}//- notes/n.md\nThe mayor asked for tents [@courier]. The river Lume flooded Vardo in June [@digest].\n`,
      "notes/n.md",
      [
        "The mayor asked for tents [@courier]. | “The mayor asked …” 1 source",
        "The river Lume flooded Vardo in June [@digest]. | “The river Lume …” 1 source",
      ],
    ));

  it("is not there when the setting is off, nor above a judgement without a citation", async () => {
    const note = `${FLOOD}//- notes/n.md\nThe mayor asked for tents [@courier].\n\nWe assess that the dam will hold.\n`;
    await checkLenses(note, "notes/n.md", ["The mayor asked for tents [@courier]. | 1 source"]);
    await checkLenses(note, "notes/n.md", [], { codeLens: { ...DEFAULT_CONFIG.codeLens, claims: false } });
  });
});

describe("code lens of a passage", () => {
  it("counts the claims that rest on the sentence, quotations among them", () =>
    checkLenses(
      `${FLOOD}//- notes/n.md\nEleven houses collapsed in Vardo on 2 June 2022 [@courier].\n//- notes/m.md\nIn Vardo “eleven houses collapsed” [@courier].\n`,
      "corpus/courier.md",
      ["Eleven houses collapsed in Vardo when the river Lume flooded on 2 June 2022. | rests 2 claims"],
    ));
});
