/** The parts of the core that the training shares with the product. */
import { COUNTRIES, OTHER_PEOPLES } from "../../server/src/core/language/names/countries.lexicon.js";
import { readNameTokens } from "../../server/src/core/language/names/nameTokens.js";
import { LABELS, tagNames, type TaggerModel } from "../../server/src/core/language/names/tagger.js";

export { readFeatures, TEMPLATES } from "../../server/src/core/language/names/features.js";
export { hashWord } from "../../server/src/core/language/names/hashing.js";
export { foldWord, readNameTokens } from "../../server/src/core/language/names/nameTokens.js";
export { bucketOf, checkOf, decode, LABELS } from "../../server/src/core/language/names/tagger.js";
export {
  CLUSTER_BITS,
  clusterCheck,
  clusterSlot,
  FORMAT,
  MAGIC,
  readWeights,
} from "../../server/src/core/language/names/weightsFile.js";
export { OFFICE_HEADS } from "../../server/src/core/language/titles/titles.lexicon.js";

export const PEOPLES = [...OTHER_PEOPLES, ...COUNTRIES.flatMap((row) => [...row.people, ...row.adjectives])];

export function taggedSpans(text: string, model: TaggerModel): readonly { start: number; end: number; kind: string }[] {
  const tokens = readNameTokens(text, { start: 0, end: text.length });
  const { labels } = tagNames(tokens, model);
  const spans: { start: number; end: number; kind: string }[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const label = LABELS[labels[at] ?? 0] ?? "O";
    if (label.startsWith("B-"))
      spans.push({ start: tokens.starts[at] ?? 0, end: tokens.ends[at] ?? 0, kind: label.slice(2) });
    const last = spans.at(-1);
    if (label.startsWith("I-") && last !== undefined) last.end = tokens.ends[at] ?? 0;
  }
  return spans;
}
