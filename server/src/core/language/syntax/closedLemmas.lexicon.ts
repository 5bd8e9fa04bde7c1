/** Lemmas of closed classes in Universal Dependencies for English, by form and part of speech; from its annotation guidelines. */
export const CLOSED_LEMMAS: ReadonlyMap<string, string> = new Map(
  `i/PRON I, me/PRON I, us/PRON we, 's/PRON we, him/PRON he, them/PRON they, 'em/PRON they, her/PRON she, whom/PRON who, theirs/PRON theirs,
   these/DET this, those/DET that, these/PRON this, those/PRON that, an/DET a, n't/PART not, nt/PART not, not/PART not,
   'd/AUX would, 'll/AUX will, wo/AUX will, sha/AUX shall, ca/AUX can, could/AUX could, would/AUX would, should/AUX should,
   might/AUX might, may/AUX may, can/AUX can, must/AUX must, better/ADV well, best/ADV well, further/ADJ further, further/ADV further,
   worse/ADV badly, worst/ADV badly, more/ADJ more, most/ADJ most, more/ADV more, most/ADV most, less/ADJ less, least/ADJ least,
   less/ADV less, least/ADV least, rather/ADV rather, people/NOUN people, later/ADV late, later/ADJ late, earlier/ADV early`
    .split(",")
    .map((entry) => entry.trim().split(" "))
    .map(([form = "", lemma = ""]) => [form, lemma]),
);
