/** Figures of a tagger and a parser on gold words: UPOS, UAS and LAS without punctuation, F1 of relations. */

export const WATCHED = [
  "nsubj",
  "obj",
  "nsubj:pass",
  "obl:agent",
  "obl",
  "nmod",
  "ccomp",
  "xcomp",
  "advcl",
  "acl:relcl",
  "conj",
  "appos",
  "parataxis",
  "root",
];

/** `analyse(sentence)` gives tag names, heads (the length for the root) and relations. */
export function measure(sentences, analyse) {
  const tally = { words: 0, parts: 0, fine: 0, arcs: 0, heads: 0, labelled: 0 };
  const relations = new Map();
  const count = (relation, field) => {
    const found = relations.get(relation) ?? { wanted: 0, found: 0, right: 0 };
    found[field] += 1;
    relations.set(relation, found);
  };
  const began = performance.now();
  const answers = sentences.map(analyse);
  const seconds = (performance.now() - began) / 1000;
  sentences.forEach((sentence, index) => {
    const { tags, heads, relations: labels } = answers[index];
    for (let at = 0; at < sentence.tags.length; at += 1) {
      const part = sentence.tags[at].split("|")[0];
      tally.words += 1;
      if (tags[at].split("|")[0] === part) tally.parts += 1;
      if (tags[at] === sentence.tags[at]) tally.fine += 1;
      if (part === "PUNCT") continue;
      tally.arcs += 1;
      const rightHead = heads[at] === sentence.heads[at];
      const right = rightHead && labels[at] === sentence.relations[at];
      if (rightHead) tally.heads += 1;
      if (right) tally.labelled += 1;
      count(sentence.relations[at], "wanted");
      count(labels[at], "found");
      if (right) count(labels[at], "right");
    }
  });
  return { tally, relations, speed: tally.words / seconds };
}

export function report(name, { tally, relations, speed }) {
  const share = (part, whole) => ((100 * part) / whole).toFixed(2);
  const watched = WATCHED.map((relation) => {
    const { wanted, found, right } = relations.get(relation) ?? { wanted: 0, found: 0, right: 0 };
    return `${relation} ${((200 * right) / (wanted + found || 1)).toFixed(1)}`;
  });
  return (
    `${name}: UPOS ${share(tally.parts, tally.words)} tag ${share(tally.fine, tally.words)} ` +
    `UAS ${share(tally.heads, tally.arcs)} LAS ${share(tally.labelled, tally.arcs)}  ${Math.round(speed)} words/s\n  ${watched.join(" ")}\n`
  );
}
