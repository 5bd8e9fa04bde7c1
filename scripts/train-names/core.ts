/** The parts of the core that the training shares with the product. */
import { FORMS_OF_ADDRESS, OFFICE_HEADS } from "../../server/src/core/language/titles/titles.lexicon.js";
import { COUNTRIES, OTHER_PEOPLES } from "../../server/src/core/language/names/countries.lexicon.js";
import {
  AFTER,
  BEFORE,
  Place,
  readFacts,
  readPlaces,
  runAt,
  REACH,
  TEMPLATES,
  writeContextFeatures,
  writeOwnFeatures,
  writeWordFeatures,
  WORD_TEMPLATES,
  type Run,
} from "../../server/src/core/language/names/features.js";
import { readNameTokens } from "../../server/src/core/language/names/nameTokens.js";
import { LABELS, taggerOf, type TaggerModel } from "../../server/src/core/language/names/tagger.js";
import type { Vocabulary } from "../../server/src/core/language/names/vocabulary.js";

export { IDENTITY_TEMPLATES, Place, TEMPLATES } from "../../server/src/core/language/names/features.js";
export { hashWord } from "../../server/src/core/language/names/hashing.js";
export { bucketOf, checkOf, decode, LABELS, latticeFor } from "../../server/src/core/language/names/tagger.js";
export { vocabularyOf } from "../../server/src/core/language/names/vocabulary.js";
export {
  CLUSTER_BITS,
  clusterCheck,
  clusterSlot,
  FORMAT,
  MAGIC,
  readWeights,
} from "../../server/src/core/language/names/weightsFile.js";
export { foldWord } from "../../server/src/core/language/names/wordForms.js";

/** Words that stand in a labelled mention and belong to no name. */
export const NO_NAMES = {
  offices: new Set([...OFFICE_HEADS, ...FORMS_OF_ADDRESS]),
  peoples: new Set(
    [...OTHER_PEOPLES, ...COUNTRIES.flatMap((row) => [...row.people, ...row.adjectives])].map((word) =>
      word.toLowerCase(),
    ),
  ),
};

/** What a sentence looks like to the tagger: `TEMPLATES` features a token, zeros where it is outside for certain. */
export function readSentence(text: string, wordOf: Vocabulary) {
  const tokens = readNameTokens(text, { start: 0, end: text.length }, wordOf);
  const facts = readFacts(tokens);
  const places = readPlaces(tokens, facts);
  const features = new Int32Array(tokens.count * TEMPLATES);
  let run: Run | undefined;
  for (let at = 0; at < tokens.count; at += 1) {
    if (places[at] === Place.outside) continue;
    if (run === undefined || at >= run.end)
      run = tokens.entries[at]?.isCapital === true ? runAt(tokens, facts, at) : undefined;
    const slot = at * TEMPLATES;
    for (let distance = -REACH; distance <= REACH; distance += 1) {
      const index = at + distance;
      const word = index < 0 ? BEFORE : (tokens.entries[index] ?? AFTER);
      writeWordFeatures(word, distance, features, slot);
    }
    const own = tokens.entries[at];
    if (own !== undefined) writeOwnFeatures(own, features, slot);
    writeContextFeatures(tokens, facts, at, run, features, slot + WORD_TEMPLATES);
  }
  return { tokens, places, features };
}

interface Span {
  readonly start: number;
  end: number;
  readonly kind: string;
}

/** Reads texts by the tagger alone. */
export function spanReader(model: TaggerModel): (text: string) => readonly Span[] {
  const { wordOf, tag } = taggerOf(model);
  return (text) => {
    const tokens = readNameTokens(text, { start: 0, end: text.length }, wordOf);
    const { labels } = tag(tokens);
    const spans: Span[] = [];
    for (let at = 0; at < tokens.count; at += 1) {
      const label = LABELS[labels[at] ?? 0] ?? "O";
      if (label.startsWith("B-"))
        spans.push({ start: tokens.starts[at] ?? 0, end: tokens.ends[at] ?? 0, kind: label.slice(2) });
      const last = spans.at(-1);
      if (label.startsWith("I-") && last !== undefined) last.end = tokens.ends[at] ?? 0;
    }
    return spans;
  };
}
