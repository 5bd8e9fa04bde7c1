/** Cards: actors, citations, claims, passages and suppressions. */
import { describe, it } from "node:test";
import { checkHover } from "../support/features.js";

const FERRY = `//- corpus/herald-2022.md
---
id: herald-2022
title: Ferry attacked near Odesa
publisher: Black Sea Herald
authors: [Ilinca Popa]
published: 2022-05-02
upstream:
  - { publisher: Radio Delta, relation: digest }
---
Two sailors were wounded when a drone hit the ferry Lyra near Odesa, Ukrainian Prime Minister Denys Shmyhal said on Monday.
Shmyhal denied that the Lyra had carried arms.
//- corpus/tribune-2022.md
---
id: tribune-2022
publisher: Danube Tribune
published: 2022-05-04
---
Prime Minister Denis Shmygal visited the harbour of Odesa. Four sailors were wounded when a drone hit the ferry Lyra near Odesa.
`;

const DIGEST = `//- corpus/dam.txt
The dam will never hold, writes the Oresund Review, as quoted by Agencja Północ.

Engineers from abroad were sent away at the gate of the dam.

It is time to empty the reservoir, writes the Oresund Review, as cited by Agencja Północ.

Source: Kurier Bałtycki
`;

describe("hover", () => {
  it("shows every spelling of an actor, its roles with their dates and the articles", () =>
    checkHover(
      `${FERRY}//- notes/ferry.md\nThe prime minister, Denys Shm<|>yhal, spoke to the press [@herald-2022].\n`,
      "**Denys Shmyhal** — person",
      "Spellings",
      "Denys Shmyhal (1)",
      "Roles",
      "Ukrainian Prime Minister — Black Sea Herald, 2 May 2022 [@herald-2022]",
      "Articles",
      "Black Sea Herald, 2 May 2022",
    ));

  it("opens an actor’s card with the office of the day, then spellings, mentions over time and company", () =>
    checkHover(
      `${FERRY}//- corpus/later.md\n---\nid: later\npublisher: Black Sea Herald\npublished: 2023-03-01\n---\nPresident Volodymyr Zelensky met Denys Shmyhal in Odesa.\n//- notes/ferry.md\n---\ndate: 2022-05-10\n---\n\nDenys Shm<|>yhal spoke to the press [@herald-2022].\n`,
      "**Denys Shmyhal** — person · Ukrainian Prime Minister *(as of 10 May 2022)*",
      "**Spellings**",
      "**Mentions**",
      "May 2022: 2 · March 2023: 1",
      "**Named with** Odesa (2)",
      "> ",
      "**Roles**",
    ));

  it("shows whom a pronoun stands for, and says why", () =>
    checkHover(
      `${FERRY}//- notes/ferry.md\nDenys Shmyhal spoke to the press [@herald-2022]. H<|>e denied everything [@herald-2022].\n`,
      "**Denys Shmyhal** — person",
      "“He” stands for Denys Shmyhal, named in the sentence before",
    ));

  it("shows a source with its chain, what is unknown, and the passage that is meant", () =>
    checkHover(
      `${FERRY}//- notes/ferry.md\nA drone hit the ferry Lyra near Odesa [@herald<|>-2022].\n`,
      "**Ferry attacked near Odesa**",
      "Publisher: Black Sea Herald",
      "Published: 2 May 2022",
      "Authors: Ilinca Popa",
      "Origin",
      "Black Sea Herald ← Radio Delta *digest*",
      "**Cited** by 1 claim",
      "> Two sailors were wounded when a drone hit the ferry Lyra near Odesa",
    ));

  it("names the nearest keys of an unknown source", () =>
    checkHover(
      `${FERRY}//- notes/ferry.md\nA drone hit the ferry [@herald-202<|>3].\n`,
      "No source has the key",
      "@herald-2022",
    ));

  it("shows the status of a claim and the passages on both sides", () =>
    checkHover(
      `${FERRY}//- notes/ferry.md\nTwo sailors were <|>wounded when a drone hit the ferry Lyra near Odesa [@herald-2022].\n`,
      "**Claim — ",
      "Supports",
      "Black Sea Herald, 2 May 2022",
      "Contradicts",
      "Danube Tribune, 4 May 2022",
      "number: “Two sailors” here, “Four sailors” there",
    ));

  it("tells in an article which claims rest on the sentence", () =>
    checkHover(
      `${FERRY.replace("near Odesa, Ukr", "near Od<|>esa, Ukr").replace("Od<|>esa", "Odesa").replace("wounded when", "woun<|>ded when")}//- notes/ferry.md\nTwo sailors were wounded when a drone hit the ferry Lyra near Odesa [@herald-2022].\n`,
      "Black Sea Herald",
      "Rests here: 1",
      "Two sailors were wounded",
    ));

  it("says whose words a re-told sentence is, with the way that they came", () =>
    checkHover(
      DIGEST.replace("sent away", "sent<|> away"),
      "Oresund Review’s words, via Agencja Północ, via Kurier Bałtycki",
    ));

  it("says under a citation whose words the passage is", () =>
    checkHover(
      `${DIGEST}//- notes/n.md\nEngineers from abroad were sent away at the gate of the dam [@d<|>am].\n`,
      "> Engineers from abroad were sent away",
      "Oresund Review’s words, via Agencja Północ, via Kurier Bałtycki",
    ));

  it("explains a suppression with the rule’s page", () =>
    checkHover(
      `${FERRY}//- notes/ferry.md\n<!-- dossier-ig<|>nore unsourced-claim: said in private -->\nThe Lyra was late.\n`,
      "# unsourced-claim",
      "Silenced here: said in private",
    ));

  it("lets no markup of an article through", () =>
    checkHover(
      "//- corpus/evil.md\n---\nid: evil\ntitle: '<img src=x> [click](command:evil)'\n---\nThe harbour of Varna burned.\n//- notes/n.md\nThe harbour of Varna burned [@e<|>vil].\n",
      "&lt;img src=x> \\[click\\](command:evil)",
    ));

  it("has nothing to say about white space", () =>
    checkHover(`${FERRY}//- notes/ferry.md\n\n<|>\n\nA drone hit the ferry [@herald-2022].\n`));
});
