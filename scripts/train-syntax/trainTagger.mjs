/** Trains one pass of the tagger: an averaged perceptron with a margin over the candidates of each word. */
import { TrainedTable } from "./linear.mjs";
import { randomNumbers, shuffle } from "./treebank.mjs";

/** The dictionary of tags: words seen often keep to the tags seen with them; others have the tags of rare words that look like them. */
export function tagDictionary(core, sentences, { often = 12, rare = 5, alike = 25 } = {}) {
  const words = new Map();
  const looks = new Map();
  for (const sentence of sentences)
    sentence.atoms.forEach((atoms, at) => {
      if (sentence.tagNumbers[at] !== NO_TAG)
        count(words, atoms[core.LOWER], sentence.tagNumbers[at], core.lookOf(atoms));
    });
  const known = new Map();
  const open = new Map();
  for (const { tags, total, look } of words.values())
    if (total <= rare)
      for (const [tag, times] of tags) {
        open.set(tag, (open.get(tag) ?? 0) + times);
        for (let time = 0; time < times; time += 1) count(looks, look, tag);
      }
  for (const [look, { tags, total }] of looks) if (total >= alike) known.set(look, sortedTags(tags, 1));
  for (const [word, { tags, total }] of words)
    if (total >= often) known.set(word, sortedTags(tags, total < 200 ? 1 : 2));
  return { known, open: sortedTags(open, 3) };
}

const NO_TAG = 255;

function count(table, key, tag, look) {
  const found = table.get(key) ?? { tags: new Map(), total: 0, look };
  found.tags.set(tag, (found.tags.get(tag) ?? 0) + 1);
  found.total += 1;
  table.set(key, found);
}

function sortedTags(tags, least) {
  return Uint8Array.from(
    [...tags]
      .filter(([, times]) => times >= least)
      .map(([tag]) => tag)
      .sort((left, right) => left - right),
  );
}

/** `sentence.before` holds the tags of the pass before, where there is one. */
export function trainTaggerPass(core, sentences, { tags, dictionary, pass, bits, epochs, margin, seed, least }) {
  const table = new TrainedTable(bits, tags.size, { least });
  const features = new core.TaggerFeatures(core.TAGGER_PASSES[pass], tags);
  const scores = new Float64Array(tags.size);
  const random = randomNumbers(seed);
  const order = sentences.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { atoms, tagNumbers, before } = sentences[index];
      const found = new Uint8Array(atoms.length);
      for (let at = 0; at < atoms.length; at += 1) {
        const candidates = core.candidatesOf(atoms[at], dictionary);
        if (candidates.length === 1) {
          found[at] = candidates[0];
          continue;
        }
        features.read(atoms, at, found, pass === 0 ? undefined : before);
        table.scoreSome(features.values, candidates, candidates.length, scores);
        found[at] = core.bestOf(candidates, candidates.length, scores);
        table.time += 1;
        const gold = tagNumbers[at];
        if (!candidates.includes(gold)) continue;
        let rival = -1;
        for (const candidate of candidates)
          if (candidate !== gold && (rival < 0 || scores[candidate] > scores[rival])) rival = candidate;
        if (scores[gold] - scores[rival] <= margin) table.update(features.values, gold, rival);
      }
    }
  }
  table.average();
  return table;
}
