/**
 * Invented digests and reports: each line says before the bar whose words the paragraph is ("-" where the article does not say, "own: X" for its
 * publisher's after another's). Labelled before the voices were read; the unseen ones were never looked at while the reading grew.
 */
export interface VoicedArticle {
  readonly lines: readonly string[];
  readonly unseen?: true;
}

export const VOICED_ARTICLES: readonly VoicedArticle[] = [
  {
    lines: [
      "Oresund Review| The dam will never hold, and its builders know it, writes the Oresund Review, as quoted by Agencja Północ.",
      "Oresund Review| The cracks were photographed in March by a hiker. Nobody answered him.",
      "Oresund Review| Two ministers have resigned since then. Neither has said why.",
      "Oresund Review| The valley below is home to nine thousand people.",
      "Oresund Review| A siren was installed last year. It has been tested once.",
      "Oresund Review| Engineers from abroad were sent away at the gate.",
      "Oresund Review| It is time to empty the reservoir, writes the Oresund Review, as cited by Agencja Północ.",
    ],
  },
  {
    lines: [
      "-| The harbour of Lome has become a hub for stolen cars.",
      "Hafen Zeitung| The German newspaper Hafen Zeitung writes about this after a year of inquiries.",
      "Hafen Zeitung| “Every second container is never opened,” notes the newspaper.",
      "Hafen Zeitung| Brokers in Antwerp arrange the papers within a day.",
      "Hafen Zeitung| According to the author of the article, customs officers are paid by the crate.",
      "own: Golfe Info| As Golfe Info reported, three officers were arrested in May.",
      "own: Golfe Info| They were freed a week later.",
    ],
  },
  {
    lines: [
      "-| The parliament in Chisinau passed the budget on Tuesday after a night of debate.",
      "-| The finance minister called it a budget of survival.",
      "-| The opposition left the hall before the vote.",
      "-| A second reading is planned for December.",
      "-| Economists had warned that the deficit was too large.",
      "-| The central bank declined to comment.",
    ],
  },
  {
    lines: [
      "Tribune of Basel| Russia's grain fleet is larger than it looks, the Tribune of Basel reports.",
      "Tribune of Basel| The newspaper counted 140 ships without insurance. Half of them sail under the flag of Gabon.",
      "Tribune of Basel| The owners are hidden behind firms in Dubai, the newspaper adds.",
      "-| A spokesman for the port of Novorossiysk denied this on Friday.",
      "-| The port is closed to journalists.",
    ],
  },
  {
    lines: [
      "-| Farmers blocked the road to Plovdiv for a third day on Wednesday.",
      "-| They want the import of grain to be stopped.",
      "-| The minister told Radio Plovdiv that he would meet them.",
      "-| Police did not intervene. Two tractors were fined.",
      "-| The blockade will go on until Sunday, the organisers said.",
      "-| Truck drivers slept in their cabins.",
      "-| Schools in four villages stayed closed.",
    ],
  },
  {
    lines: [
      "Atlas Journal| Nobody in the capital believes that the ceasefire will hold, writes the Atlas Journal.",
      "Atlas Journal| The Atlas Journal calls the agreement a pause for rearming. Both sides have ordered shells.",
      "Atlas Journal| “The front is a line on a map that nobody obeys,” the author of the piece concludes.",
      "heading| What happened before",
      "own: Kurier Wschodni| As Kurier Wschodni wrote, the talks began in March.",
      "own: Kurier Wschodni| A first draft was refused by both armies.",
    ],
  },
  {
    unseen: true,
    lines: [
      "Baltic Observer| The new railway is a gift to smugglers, the Baltic Observer writes.",
      "Baltic Observer| Freight trains are not searched at the border. Scanners stand unused in a shed.",
      "Baltic Observer| “Someone pays for this silence,” the columnist notes.",
      "Baltic Observer| The ministry has not published the contracts, the newspaper says.",
      "own: Delfi Rytas| As Delfi Rytas previously reported, the contracts were signed in 2019.",
    ],
  },
  {
    unseen: true,
    lines: [
      "-| A fire at a depot near Homs has burned for two days.",
      "Levant Monitor| The Lebanese magazine Levant Monitor reports that missiles were stored there.",
      "Levant Monitor| The magazine cites two guards. Both have fled.",
      "-| Officials in Damascus have said nothing.",
    ],
  },
  {
    unseen: true,
    lines: [
      "-| The mayor of Oran opened a new tram line on Monday.",
      "-| It links the port with the university.",
      "-| Passengers complained about the price in a survey by the daily El Bahia.",
      "-| The mayor promised a discount for students.",
    ],
  },
  {
    unseen: true,
    lines: [
      "Alpine Gazette| The glacier can no longer be saved, reports the Alpine Gazette, citing a study.",
      "Alpine Gazette| It has lost a third of its ice in ten years.",
      "Alpine Gazette| Villages downstream are digging wells.",
      "Alpine Gazette| A dam would cost too much, reports the Alpine Gazette.",
      "Alpine Gazette| The canton will decide in the autumn, according to the newspaper.",
    ],
  },
];
