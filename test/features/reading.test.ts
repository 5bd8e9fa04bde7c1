/** Ways through a text: to the original report, to the registry, to the same actor elsewhere, outward and downward. */
import { describe, it } from "node:test";
import {
  checkDeclaration,
  checkFoldings,
  checkHierarchy,
  checkHighlights,
  checkLinks,
  checkSelections,
  checkTypeDefinition,
} from "../support/editorFeatures.js";

const MINE = `//- actors.yaml
actors:
  - id: dara-holm
    name: Dara Holm
    type: person
//- corpus/herald.md
---
id: herald
title: Shaft four
publisher: Coal Herald
authors: [Ivo Brandt]
published: 2021-02-01
---
Nine miners were trapped in shaft four at Karst on 31 January 2021.

Manager Dara Holm said the pumps had failed. She had warned the owners in autumn.
//- corpus/digest.md
---
id: digest
title: The week
publisher: Valley Digest
published: 2021-02-03
upstream:
  - { publisher: Coal Herald, author: Ivo Brandt, relation: digest, id: herald }
---
Nine miners were trapped in shaft four at Karst.
//- corpus/radio.md
---
id: radio
publisher: Radio Karst
published: 2021-02-04
---
The pumps had failed, Mountain Post reports. According to Mountain Post, the pumps were sold in 2020.
`;

describe("declaration", () => {
  it("follows a citation up the chain to the original report", () =>
    checkDeclaration(
      `${MINE}//- notes/n.md\nNine miners were trapped in shaft four at Karst [@dig<|>est].\n`,
      "corpus/herald.md: Nine miners were trapped in shaft four at Karst on 31 January 2021.",
    ));

  it("leads from a passage of a digest to the report that it retells", () =>
    checkDeclaration(
      MINE.replace(
        "Nine miners were trapped in shaft four at Karst.",
        "Nine mi<|>ners were trapped in shaft four at Karst.",
      ),
      "corpus/herald.md: Nine miners were trapped in shaft four at Karst on 31 January 2021.",
    ));

  it("leads from a claim to its own passage where that is the original", () =>
    checkDeclaration(
      `${MINE}//- notes/n.md\nThe pumps <|>had failed [@herald].\n`,
      "corpus/herald.md: Manager Dara Holm said the pumps had failed.",
    ));

  it("leads from an actor to the first mention", () =>
    checkDeclaration(`${MINE}//- notes/n.md\nDara Ho<|>lm knew [@herald].\n`, "corpus/herald.md: Dara Holm"));

  it("leads nowhere from an unknown key", () => checkDeclaration(`${MINE}//- notes/n.md\nIt flooded [@no<|>body].\n`));
});

describe("type definition", () => {
  it("leads from a name to its entry in the registry", () =>
    checkTypeDefinition(`${MINE}//- notes/n.md\nHo<|>lm knew [@herald].\n`, "actors.yaml: Dara Holm"));

  it("leads from a name in an article to its entry in the registry", () =>
    checkTypeDefinition(MINE.replace("Manager Dara", "Manager Da<|>ra"), "actors.yaml: Dara Holm"));

  it("leads from a citation to the source’s record", () =>
    checkTypeDefinition(`${MINE}//- notes/n.md\nIt flooded [@her<|>ald].\n`, "corpus/herald.md: herald"));

  it("leads nowhere from a name that nobody has registered", () =>
    checkTypeDefinition(`${MINE}//- notes/n.md\nIvo Bra<|>ndt wrote it [@herald].\n`));
});

describe("document highlight", () => {
  it("shows an actor under every spelling, and what stands for it", () =>
    checkHighlights(MINE.replace("Manager Dara", "Manager Da<|>ra"), ["Dara Holm", "~She"]));

  it("shows an actor in a note", () =>
    checkHighlights(`${MINE}//- notes/n.md\nDara Ho<|>lm knew [@herald]. The owners had heard from Holm [@herald].\n`, [
      "Dara Holm",
      "Holm",
    ]));

  it("shows where else a source is cited", () =>
    checkHighlights(`${MINE}//- notes/n.md\nIt flooded [@her<|>ald]. Pumps failed [@digest; @herald].\n`, [
      "herald",
      "herald",
    ]));

  it("leaves other words to the editor", () => checkHighlights(`${MINE}//- notes/n.md\nIt flo<|>oded.\n`, []));
});

describe("document links", () => {
  it("lead from each citation to the passage that is meant", () =>
    checkLinks(
      `${MINE}//- notes/n.md\nThe pumps had failed [see @herald, "pumps had failed"; @nobody]. All is told in the digest [@digest].\n`,
      "notes/n.md",
      [
        "@herald (Coal Herald, 1 February 2021) → corpus/herald.md: pumps had failed",
        "@digest (Valley Digest, 3 February 2021) → corpus/digest.md: Nine miners were trapped in shaft four at Karst.",
      ],
    ));
});

describe("folding", () => {
  it("takes sections, front matter, lists and quotations", () =>
    checkFoldings(
      `${MINE}//- notes/n.md\n---\ntitle: Karst\n---\n\n# One\n\nText.\n\n## Inner\n\n- first\n- second\n\n> said\n> so\n\n# Two\n\nEnd.\n`,
      "notes/n.md",
      [
        "metadata: --- … ---",
        "section: # One … > so",
        "section: ## Inner … > so",
        "section: # Two … End.",
        "block: first … - second",
        "block: said … > so",
      ],
    ));
});

describe("selection", () => {
  it("grows from the word to name, claim, sentence, paragraph and section", () =>
    checkSelections(
      `${MINE}//- notes/n.md\n# Karst\n\nDara Ho<|>lm knew of it [@herald]. Nobody helped.\n\nLater.\n\n# Other\n`,
      [
        "Holm",
        "Dara Holm",
        "Dara Holm knew of it [@herald].",
        "Dara Holm knew of it [@herald]. Nobody helped.",
        "# Karst\n\nDara Holm knew of it [@herald]. Nobody helped.\n\nLater.\n\n",
      ],
    ));

  it("grows in an article from the word to the sentence and the paragraph", () =>
    checkSelections(MINE.replace("pumps had", "pu<|>mps had"), [
      "pumps",
      "Manager Dara Holm said the pumps had failed.",
      "Manager Dara Holm said the pumps had failed. She had warned the owners in autumn.",
    ]));
});

describe("call hierarchy", () => {
  it("shows what a claim rests on, down to the original report", () =>
    checkHierarchy(`${MINE}//- notes/n.md\nNine miners <|>were trapped in shaft four at Karst [@digest].\n`, {
      item: "claim Nine miners were trapped in shaft four at Karst. | notes/n.md",
      restsOn: `
passage Nine miners were trapped in shaft four at Karst. | Valley Digest, 3 February 2021 · @digest
  article Shaft four | Coal Herald, 1 February 2021 · @herald`,
      carries: "",
    }));

  it("shows who rests on a passage: claims, articles that retell it, and their claims", () =>
    checkHierarchy(
      `${MINE.replace("were trapped in shaft four at Karst on 31", "were tra<|>pped in shaft four at Karst on 31")}//- notes/n.md\nNine miners were trapped in shaft four at Karst on 31 January 2021 [@herald]. Miners were trapped in February [@digest].\n`,
      {
        item: "passage Nine miners were trapped in shaft four at Karst on 31 January 2021. | Coal Herald, 1 February 2021 · @herald",
        restsOn: "",
        carries: `
claim Nine miners were trapped in shaft four at Karst on 31 January 2021. | notes/n.md
article The week | Valley Digest, 3 February 2021 · @digest
  claim Miners were trapped in February. | notes/n.md`,
      },
    ));

  it("names a report that the corpus does not have", () =>
    checkHierarchy(`${MINE}//- notes/n.md\nThe pumps <|>were sold in 2020 [@radio].\n`, {
      item: "claim The pumps were sold in 2020. | notes/n.md",
      restsOn: `
passage According to Mountain Post, the pumps were sold in 2020. | Radio Karst, 4 February 2021 · @radio
  report Mountain Post | quoted · not in the corpus`,
      carries: "",
    }));
});
