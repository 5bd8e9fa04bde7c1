/** A small corpus of invented events that shows each kind of finding once. */

export const HARBOUR_FILES: Readonly<Record<string, string>> = {
  "corpus/harbour.md": [
    "---",
    "id: harbour-2021",
    "title: Ferry fire at Arnholm",
    "publisher: Nordic Coast News",
    "authors: [Mina Lund]",
    "published: 2021-05-04",
    "---",
    "",
    "Eleven sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021.",
    "",
    "Mayor Jonas Berg said the rescue boats arrived after forty minutes.",
    "",
  ].join("\n"),
  "corpus/inquiry.md": [
    "---",
    "id: inquiry-2022",
    "title: What the inquiry found",
    "publisher: The Arnholm Gazette",
    "published: 2022-02-10",
    "---",
    "",
    "The inquiry found that the harbour authority had closed two of the four rescue stations in 2019.",
    "",
  ].join("\n"),
  "notes/ferry.md": [
    "# The ferry",
    "",
    "Nine sailors died when a fire broke out on the ferry Aurora in Arnholm on 3 May 2021 [@harbour-2021].",
    "",
    "The harbour authority closed two rescue stations in 2019 [@inquiry-2022].",
    "",
    "The harbour authority bought three new rescue boats in 2020 [@inqury-2022].",
    "",
    "Forty firemen from Lisvik reached the burning ferry.",
    "",
  ].join("\n"),
};

export const FERRY_NOTE = "notes/ferry.md";
