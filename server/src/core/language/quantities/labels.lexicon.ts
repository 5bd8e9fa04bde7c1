/** Words and surroundings that make a number a label, a name, a time of day or a contact. Public knowledge, written for this grammar. */

/** A number directly behind one of these is a label, whatever follows: "Article 5", "Annex 2", "page 3". */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  `article articles art chapter chapters section sections sec paragraph paragraphs para annex annexes appendix appendices resolution resolutions clause clauses protocol protocols amendment amendments
  page pages p pp l ll verse verses volume volumes vol version footnote footnotes fig no nr nos № room apartment flat suite terminal platform route highway motorway autobahn interstate flight channel sector sectors district episode
  category tier phase type checkpoint decree directive regulation`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
/** Abbreviations that take a full stop before their number: "No. 1", "l. 7". */
export const LABEL_ABBREVIATIONS: ReadonlySet<string> = new Set(["no", "nr", "nos", "art", "arts", "sec", "fig", "figs", "p", "pp", "l", "ll", "vol", "para", "paras", "ch", "cap", "par", "cf", "op", "v"]);
/** Labels too, unless a plural noun follows the number ("that day 30 people"), because they are verbs or measures as well. */
export const WEAK_LABEL_NOUNS: ReadonlySet<string> = new Set(
  `rule rules book part parts stage step level class grade mark model item items issue figure table box column note exhibit count counts case file document order law act bill proposition measure convention number numbers floor gate track road street avenue line lines bus tram train station ward zone area
  block quarter precinct unit battalion regiment brigade division corps company squadron point points group season scene round match game day week year post posts house building blocks units flights top size plan annexe`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Makes of things whose model is a number: "Leopard 2 tanks", "Boeing 737". */
export const MODEL_NAMES: ReadonlySet<string> = new Set(
  "leopard challenger leclerc merkava gepard boeing airbus tupolev ilyushin antonov sukhoi embraer bombardier falcon ariane soyuz vega windows android iphone galaxy playstation xbox chinook panther tiger tornado eurofighter typhoon mirage rafale gripen starstreak storm route channel formula apollo artemis chandrayaan voyager pioneer covid".split(" "),
);

export const TIME_OF_DAY: ReadonlySet<string> = new Set(["am", "pm", "gmt", "utc", "cet", "cest", "est", "edt", "bst", "msk", "hrs", "oclock", "noon", "midnight"]);

/** "one" with such a neighbour is a pronoun or an idiom, not a number. */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = new Set(["no", "any", "every", "each", "the", "this", "that", "which", "another", "some", "other", "only", "number", "day", "or", "new", "big", "good", "bad", "same", "loved", "first", "last", "next", "step", "phase", "square", "round"]);
export const AFTER_PRONOUN_ONE: ReadonlySet<string> = new Set([
  "of", "another", "day", "thing", "side", "hand", "way", "time", "times", "reason", "more", "or", "and", "such", "who", "that", "which", "where", "can", "cannot", "could", "must", "may", "might", "should", "would", "will", "is", "was", "has", "had", "does", "did", "in", "to", "by", "for", "with", "as", "at", "from",
  "point", "example", "sense", "word", "stop", "off", "sided", "way", "step", "kind", "form", "must", "source", "place", "moment", "size", "minute", "s", "long", "aspect", "area", "option", "another", "morning", "evening", "night", "afternoon", "last", "final", "single",
]);
