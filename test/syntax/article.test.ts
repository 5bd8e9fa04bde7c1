/** Articles in the layouts that scrapers, agencies and page dumps leave: each line says before the bar what it should be read as. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseArticle } from "../../server/src/core/syntax/article.js";
import type { ArticleSyntax } from "../../server/src/core/syntax/articleTypes.js";

interface Expected {
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly genre?: string;
  /** "publisher · author (relation)". */
  readonly upstream?: readonly string[];
  readonly asides?: readonly string[];
}

/** `kind| text` lines become blocks divided by `gap`; what is inferred must be exactly `expected`. */
function checkLayout(labelled: string, expected: Expected, gap = "\n\n", format: "plain" | "markdown" = "plain"): void {
  const lines = labelled
    .trim()
    .split("\n")
    .map((line) => /^([a-z-]+)\| ?(.*)$/u.exec(line.trim()))
    .map((match) => ({ kind: match?.[1] ?? "?", text: match?.[2] ?? "?" }));
  const text = lines.map((line) => line.text).join(gap);
  const syntax = parseArticle(text, format);
  assert.deepEqual(
    syntax.blocks.map((block) => `${block.kind}| ${text.slice(block.range.start, block.range.end)}`),
    lines.map((line) => `${line.kind}| ${format === "markdown" ? line.text.replace(/^#+ |^> /u, "") : line.text}`),
  );
  const { asides, ...inferred } = expected;
  assert.deepEqual(inferredOf(syntax), { authors: [], upstream: [], ...inferred });
  if (asides === undefined) return;
  assert.deepEqual(
    syntax.asides.map((range) => text.slice(range.start, range.end)),
    asides,
  );
}

function inferredOf({ inferred }: ArticleSyntax): Expected {
  return {
    ...(inferred.title === undefined ? {} : { title: inferred.title.value }),
    ...(inferred.publisher === undefined ? {} : { publisher: inferred.publisher.value }),
    authors: inferred.authors.map((author) => author.value),
    ...(inferred.published === undefined ? {} : { published: inferred.published.value }),
    ...(inferred.genre === undefined ? {} : { genre: inferred.genre.value }),
    upstream: inferred.upstream.map(
      ({ value }) => `${value.publisher}${value.author === undefined ? "" : ` · ${value.author}`} (${value.relation})`,
    ),
  };
}

describe("an article's layout", () => {
  it("is read from agency copy", () => {
    checkLayout(
      `
      title| Floods cut off three villages in northern Peru
      byline| By Marta Quispe
      paragraph| LIMA, March 4 (Reuters) - Heavy rain cut off three villages in northern Peru on Monday, officials said.
      paragraph| Rescue teams reached two of them by boat in the evening and brought out forty people.
      byline| (Reporting by Marta Quispe in Lima; Editing by Tom Harding)
      navigation| Our Standards: The Thomson Reuters Trust Principles.
      `,
      {
        title: "Floods cut off three villages in northern Peru",
        publisher: "Reuters",
        authors: ["Marta Quispe"],
        asides: ["LIMA, March 4 (Reuters) - "],
      },
    );
  });

  it("begins behind the dateline of an agency that nobody knows", () => {
    checkLayout(
      `
      title| Ferry aground near Bar
      paragraph| BAR, Montenegro, May 4 (Primorje) - A ferry ran aground near Bar on Sunday, the harbour master said.
      paragraph| Tugs pulled it free in the evening (Primorje) - an hour before the storm.
      `,
      { title: "Ferry aground near Bar", publisher: "Primorje", asides: ["BAR, Montenegro, May 4 (Primorje) - "] },
    );
  });

  it("is read from a newspaper's page with menus around it", () => {
    checkLayout(
      `
      navigation| Home
      navigation| World
      navigation| Sport
      title| Ferry strike enters its second week | Harbour Gazette
      title| Ferry strike enters its second week
      byline| Published: 12 March 2022, 10:15
      byline| By Owen Pryce and Sinéad O’Malley
      caption| Passengers wait at the terminal in Holyhead. Photo: Dan Rees/PA
      paragraph| Ferry crews on the northern route stayed away from work for the eighth day in a row.
      navigation| Read more: What the strike means for travellers
      paragraph| The company said that it would not raise its offer, and the union called that a provocation.
      navigation| Share this article
      navigation| Related articles
      navigation| © 2022 Harbour Gazette. All rights reserved.
      `,
      {
        title: "Ferry strike enters its second week",
        publisher: "Harbour Gazette",
        authors: ["Owen Pryce", "Sinéad O’Malley"],
        published: "2022-03-12",
      },
    );
  });

  it("is read from a digest of another paper", () => {
    checkLayout(
      `
      byline| 2019-05-17 Olena Marchuk09:41, 17.05.19
      paragraph| The two governments are preparing a deal on fishing rights that neither has announced.
      paragraph| The Norwegian newspaper Fjordposten writes about this, citing a draft of the treaty.
      paragraph| “The draft gives both fleets what they wanted,” the paper notes.
      heading| What came before
      paragraph| As Morska Agencja reported earlier, talks broke down in April after an incident at sea.
      `,
      {
        publisher: "Morska Agencja",
        authors: ["Olena Marchuk"],
        published: "2019-05-17",
        upstream: ["Fjordposten (digest)"],
      },
    );
  });

  it("is read from a chain of quotations with a translator’s remarks", () => {
    checkLayout(
      `
      paragraph| The dam will not be finished before the end of the decade, writes the Sunday Chronicle, as quoted by Radio Delta.
      paragraph| Engineers blame the ministry [of Water – n. red.] for the delay, and the ministry blames the [sic] weather.
      paragraph| Whoever is right, [the] villagers are still waiting for a road that leads to their fields.
      source-line| Source: Valley Today
      biography| Rosa Lind is a freelance journalist who covers rivers. She currently works for Upstream Weekly, where she edits the science pages.
      `,
      {
        publisher: "Upstream Weekly",
        authors: ["Rosa Lind"],
        upstream: ["Valley Today (source line)", "Radio Delta (quoted)", "Sunday Chronicle (quoted)"],
        asides: ["[of Water – n. red.]", "[sic]"],
      },
    );
  });

  it("is read from an opinion piece with author boxes", () => {
    checkLayout(
      `
      title| The strait is nobody’s private lake
      caption| Fishing boats line the quay of a harbour on the eastern shore at dawn.
      navigation| Must read
      paragraph| For three years the coast guard has turned back boats that had every right to pass.
      paragraph| The council must publish the rules it applies, and it should do so before the summer begins.
      paragraph| Neighbouring states should stop paying fees that no treaty knows. Their courts must say so.
      byline| Ingrid Aasen
      navigation| + posts
      biography| Ingrid Aasen, Director of the Centre for Coastal Law. She served as legal adviser to two ministers of fisheries.
      byline| Paulo Teixeira
      biography| Paulo Teixeira is a professor of international law at the University of Aveiro.
      navigation| More articles
      `,
      { title: "The strait is nobody’s private lake", authors: ["Ingrid Aasen", "Paulo Teixeira"], genre: "opinion" },
    );
  });

  it("is read from a blog where every line is a paragraph", () => {
    checkLayout(
      `
      title| Why the border post at Tarvis was closed
      byline| Posted on 03/25/2020 by Karl Moser
      paragraph| Nobody had told the drivers. They stood in the snow for six hours and then went home.
      heading| Who gave the order?
      paragraph| The governor says that it was the ministry, and the ministry says that there was no order at all.
      heading| Conclusions:
      paragraph| Until the minutes of the meeting are published, we can only say that somebody is wrong.
      navigation| Tags: border, Tarvis
      navigation| 3 comments
      `,
      {
        title: "Why the border post at Tarvis was closed",
        authors: ["Karl Moser"],
        published: "2020-03-25",
        genre: "analysis",
      },
      "\n",
    );
  });

  it("is read from a page with its menu, credits and labels line by line", () => {
    checkLayout(
      `
      title| Mudslide blocks mountain railway - Alpine News
      navigation| Alpine News Homepage
      navigation| Skip to content
      navigation| Weather
      title| Mudslide blocks mountain railway
      navigation| 2 hours ago
      navigation| Share
      byline| Daniela Rossi
      byline| Reporting from Chiavenna
      caption| Getty Images
      caption| Workers clear the line above the village of Campodolcino
      paragraph| Trains between the valley and the pass have been stopped since a mudslide on Thursday night.
      heading| How long will it take?
      paragraph| The railway says that clearing the line will take at least a week.
      navigation| Related topics
      navigation| Railways
      `,
      { title: "Mudslide blocks mountain railway", publisher: "Alpine News", authors: ["Daniela Rossi"] },
      "\n",
    );
  });

  it("is read from a chronology and a list", () => {
    checkLayout(
      `
      title| How the harbour dispute began
      paragraph| The dispute over the northern harbour has lasted for three years and shows no sign of ending.
      heading| Key points:
      paragraph| - The lease ran out in May
      paragraph| - Nobody has paid since
      heading| Timeline
      heading| 12 March 2021
      paragraph| The first ship was turned away.
      heading| 14 March 2021
      paragraph| The minister flew to the island.
      `,
      { title: "How the harbour dispute began" },
    );
  });

  it("is read from the pages of a review", () => {
    checkLayout(
      `
      navigation| Review of Coastal Studies   Vol. 4, No. 1
      title| The law of empty harbours
      byline| Dr. Petra Lang and Samuel Adeyemi
      heading| Abstract
      paragraph| This paper asks who owns a harbour that no ship has entered for thirty years.
      heading| 1. Introduction
      paragraph| We assess that most claims rest on a lease of 1911. We believe that the lease is void.
      navigation| 23
      navigation| Review of Coastal Studies   Vol. 4, No. 1
      paragraph| The second claim is older and rests on a map that was lost in a fire.
      `,
      { title: "The law of empty harbours", authors: ["Petra Lang", "Samuel Adeyemi"], genre: "analysis" },
    );
  });

  it("names where a republished article comes from", () => {
    checkLayout(
      `
      title| A quiet coup in the archive
      paragraph| The files were moved at night, in two lorries, and nobody signed for them at the gate.
      paragraph| A month later the director of the archive was given a post in the provinces and left.
      source-line| This article originally appeared in The Baltic Review.
      translator-note| Editor’s note: the spelling of names has been adapted.
      `,
      { title: "A quiet coup in the archive", upstream: ["Baltic Review (republished)"] },
    );
  });

  it("is read from a press release", () => {
    checkLayout(
      `
      navigation| FOR IMMEDIATE RELEASE
      title| Port authority opens new quay for grain ships
      byline| 9 July 2018
      paragraph| The Port Authority of Varna today opened a new quay that can take four grain ships at a time.
      `,
      { title: "Port authority opens new quay for grain ships", published: "2018-07-09", genre: "press-release" },
    );
  });

  it("is read from Markdown", () => {
    checkLayout(
      `
      title| # Two tankers collide off Aden
      byline| By Huda Saleh
      paragraph| Two tankers **collided** off Aden on Sunday, the [harbour master](https://example.org/a) said.
      quote| > “We saw smoke from the pier,” a fisherman told the radio.
      heading| ## What is known
      paragraph| - Both crews are safe and have been taken to the hospital of the port.
      navigation| - [Other news](https://example.org/b)
      `
        .replace("paragraph| - Both", "paragraph| Both")
        .replace("navigation| - [Other", "navigation| [Other"),
      {
        title: "Two tankers collide off Aden",
        authors: ["Huda Saleh"],
        asides: ["**", "**", "[", "](https://example.org/a)", "[", "](https://example.org/b)"],
      },
      "\n\n",
      "markdown",
    );
  });

  it("keeps as body what only resembles boilerplate", () => {
    checkLayout(
      `
      title| General resigns over ammunition scandal
      paragraph| Boris Hanak, director of the arsenal in Lubin, resigned on Friday after an inspection found empty shelves.
      paragraph| Soldiers march past the building every morning, and none of them had noticed anything, he said.
      paragraph| Hanak is a former journalist who wrote about the army before he joined the ministry of defence.
      paragraph| Source documents seen by the committee show that the shelves had been empty for a year.
      paragraph| His deputy Anna Wolff was director of a museum until last year. She said that she had not been asked.
      `,
      { title: "General resigns over ammunition scandal" },
    );
  });

  it("has no title where the first line is a sentence", () => {
    checkLayout(
      `
      paragraph| The mayor of the town announced on Tuesday that the bridge would be closed until autumn.
      paragraph| Traffic will be sent over the old road, which is not lit and has no pavement.
      `,
      {},
    );
  });
});
