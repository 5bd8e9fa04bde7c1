/**
 * BM25 (Robertson and Zaragoza 2009) over sentences, with context: a sentence inherits part of the score of its
 * neighbours in the paragraph, of its heading and of the article's title, because sentences leave out what the text before them said.
 */

/** Saturation of repeated terms; sentences repeat little. */
export const K1 = 0.9;
/** How much length counts. */
export const B = 0.4;
/** Share of the best neighbouring sentence, of the heading and of the title that a sentence inherits. */
export const NEIGHBOUR_SHARE = 0.2;
export const HEADING_SHARE = 0.15;
export const TITLE_SHARE = 0.15;
/** Weight of a whole name beside the words that it consists of. */
export const ACTOR_WEIGHT = 0.6;

/** Inverse document frequency, never negative. */
export function inverseFrequency(documents: number, holding: number): number {
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
}

/** Part of a document's length in the weight of its terms, of documents `average` long on average. */
export function lengthNorm(length: number, average: number): number {
  return K1 * (1 - B + (B * length) / average);
}

/** Weight of one term in one document. */
export function termScore(frequency: number, norm: number): number {
  return (frequency * (K1 + 1)) / (frequency + norm);
}

/** Score of a sentence of a cited article that holds no term, from that of the better sentence right beside it. */
export function besideScore(neighbour: number): number {
  return NEIGHBOUR_SHARE * neighbour;
}
