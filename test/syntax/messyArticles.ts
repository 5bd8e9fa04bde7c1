/**
 * Heads and tails of invented articles as scrapers leave them: each line says before the bar what a reader takes it for.
 * Labelled before any rule was tried on them.
 */
export interface MessyArticle {
  readonly lines: readonly string[];
  /** What parts the blocks. */
  readonly gap: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly genre?: string;
  /** Publishers that the text re-reports, in any order. */
  readonly upstream?: readonly string[];
}

export const MESSY_ARTICLES: readonly MessyArticle[] = [
  {
    gap: "\n",
    lines: [
      "byline| Marina Duval14:07, 03.11.2021",
      "title| Who is arming the smugglers of the Gulf of Fonseca?",
      "paragraph| Three fast boats were stopped off Amapala last week with crates of ammunition under the fish.",
      "paragraph| The Salvadoran newspaper La Marea writes about this, citing a report by the coastguard.",
      "paragraph| “Nobody believes that the crates were meant for hunters,” the paper notes.",
      "heading| What is known so far",
      "paragraph| As AltaVoz reported earlier, two customs officers were suspended in October.",
    ],
    title: "Who is arming the smugglers of the Gulf of Fonseca?",
    authors: ["Marina Duval"],
    published: "2021-11-03",
    publisher: "AltaVoz",
    upstream: ["La Marea"],
  },
  {
    gap: "\n\n",
    lines: [
      "paragraph| The pipeline under the strait will never pay for itself, writes the Nordic Economist, as cited by Agencja Północ.",
      "paragraph| Its builders knew as much in 2017, when they asked for a guarantee from the state.",
      "paragraph| The guarantee was given in a night session, writes the Nordic Economist, as cited by Agencja Północ.",
      "source-line| Source: Kurier Bałtycki",
      "biography| Tina Marlowe is a passionate storyteller and digital creator known for her viral posts on world events. Currently working at Buzz Herald Daily, she has a talent for finding the stories that matter.",
    ],
    authors: ["Tina Marlowe"],
    publisher: "Buzz Herald Daily",
    upstream: ["Kurier Bałtycki", "Agencja Północ", "Nordic Economist"],
  },
  {
    gap: "\n\n",
    lines: [
      "title| Second blast at Gdansk refinery leaves four injured",
      "title| Second blast at Gdansk refinery leaves four injured",
      "byline| By Piotr Zalewski and Hanna Brandt | Updated 18 June 2020 at 07:32",
      "caption| Firefighters at the gate of the refinery on Thursday. (Photo by Adam Warzawa/EPA)",
      "paragraph| A second explosion in three days shook the refinery in Gdansk early on Thursday and injured four workers.",
      "paragraph| The operator said that the cause was not yet known.",
      "navigation| Read also: First blast at Gdansk refinery",
      "byline| Additional reporting by Ewa Nowak",
      "navigation| Sign up for our newsletter",
    ],
    title: "Second blast at Gdansk refinery leaves four injured",
    authors: ["Piotr Zalewski", "Hanna Brandt"],
    published: "2020-06-18",
  },
  {
    gap: "\n\n",
    lines: [
      "title| Opinion | The new scramble for the Sahel",
      "byline| Aminata Sow, Opinion contributor",
      "byline| Feb. 9, 2023",
      "paragraph| Europe should stop pretending that it can buy stability with patrol boats.",
      "paragraph| Governments in the region must be treated as partners, and their parliaments ought to see the contracts.",
      "biography| Aminata Sow is a fellow at the Dakar Policy Centre and the author of “Borders of Sand”.",
      "navigation| More from Opinion",
    ],
    title: "The new scramble for the Sahel",
    authors: ["Aminata Sow"],
    published: "2023-02-09",
    genre: "opinion",
  },
  {
    gap: "\n\n",
    lines: [
      "paragraph| MOMBASA, Kenya (AP) — A cargo ship with 23 sailors on board was seized off the coast on Sunday, the navy said.",
      "paragraph| The ship was on its way from Karachi to Durban.",
      "navigation| ___",
      "byline| Associated Press writer Grace Mwangi in Nairobi contributed to this report.",
      "navigation| Copyright 2022 The Associated Press. All rights reserved.",
    ],
    publisher: "AP",
  },
  {
    gap: "\n",
    lines: [
      "navigation| BREAKING",
      "title| Ministers quit over dam contract - The Lusaka Ledger",
      "byline| 2018-08-30T06:15:00Z",
      "byline| Staff Writer",
      "paragraph| Two ministers left the government on Wednesday after a week of protests about the dam contract.",
      "paragraph| The president thanked them for their work and said that new names would follow on Friday.",
      "navigation| Tweet",
      "navigation| Share on Facebook",
      "navigation| You may also like",
    ],
    title: "Ministers quit over dam contract",
    publisher: "The Lusaka Ledger",
    published: "2018-08-30",
  },
  {
    gap: "\n\n",
    lines: [
      "title| Why the truce in Transnistria matters",
      "byline| by Oleg Munteanu",
      "byline| Posted on July 4, 2016",
      "paragraph| The truce has held for two decades, and hardly anybody outside the region knows its terms.",
      "heading| A forgotten paper",
      "paragraph| The text of 1992 has eight articles, of which three were never carried out.",
      "source-line| This article was first published by the Dniester Monitor and is republished here with permission.",
      "biography| Oleg Munteanu is a senior analyst at the Chisinau Forum. Views expressed are his own.",
      "navigation| Leave a reply",
    ],
    title: "Why the truce in Transnistria matters",
    authors: ["Oleg Munteanu"],
    published: "2016-07-04",
    genre: "opinion",
    upstream: ["Dniester Monitor"],
  },
  {
    gap: "\n\n",
    lines: [
      "caption| A customs officer inspects a lorry at the Kapikule crossing in this file photo. © Reuters",
      "paragraph| Turkey will open a third lane for lorries at its busiest crossing to Bulgaria next month.",
      "paragraph| Lorries have waited for up to three days since the rules for meat changed in spring.",
      "byline| Translated from the Turkish by Deniz Kaya [the figures are those of the original – ed.].",
      "source-line| Source: Trakya Haber, 11.05.2019",
      "navigation| Tags: Turkey, Bulgaria, trade",
    ],
    upstream: ["Trakya Haber"],
  },
  {
    gap: "\n",
    lines: [
      "title| Press release: Tunnel boring machine reaches halfway mark",
      "byline| Bern, 21 January 2015",
      "paragraph| The Federal Tunnel Company today announced that its boring machine has reached the halfway mark.",
      "paragraph| The second tube will be finished in 2019.",
      "navigation| Media contact: press@tunnel.example",
      "navigation| About the Federal Tunnel Company",
    ],
    title: "Tunnel boring machine reaches halfway mark",
    published: "2015-01-21",
    genre: "press-release",
  },
  {
    gap: "\n\n",
    lines: [
      "title| Rebels claim capture of border town",
      "byline| Published on 2 May 2014 by Samuel Osei in Africa",
      "paragraph| Rebels said on Friday that they had taken the border town of Birao without a shot.",
      "paragraph| The army did not comment, Radio Ndeke reported, citing a spokesman.",
      "byline| Samuel Osei",
      "biography| Samuel Osei is a correspondent in Bangui. Follow him on Twitter @samosei",
      "navigation| Latest news",
    ],
    title: "Rebels claim capture of border town",
    authors: ["Samuel Osei"],
    published: "2014-05-02",
    upstream: ["Radio Ndeke"],
  },
];
