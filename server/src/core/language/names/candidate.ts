/** A possible name inside a sentence, by token numbers, before the whole document has spoken; and what a read sentence holds. */
import type { NameTokens } from "./nameTokens.js";
import type { EntityType } from "./types.js";

/** How much a candidate is worth when two overlap and when the document votes: a higher one wins. */
export const Trust = {
  context: 1,
  gazetteer: 2,
  pattern: 3,
  title: 4,
  registry: 5,
} as const;
export type Trust = (typeof Trust)[keyof typeof Trust];

export interface ReadSentence {
  readonly tokens: NameTokens;
  /** Lexicon facts by token. */
  readonly facts: Int32Array;
  /** Tagger labels by token, all outside where no weights are at hand. */
  readonly labels: Uint8Array;
}

export interface Candidate {
  readonly sentence: number;
  /** First token. */
  readonly first: number;
  /** One past the last token. */
  readonly end: number;
  readonly type: EntityType;
  readonly trust: Trust;
  readonly evidence: string;
  readonly expansion?: string;
}

/** The folded words of a candidate, joined by one blank: equal for every spelling by case and diacritics. */
export function candidateKey(candidate: Candidate, sentences: readonly ReadSentence[]): string {
  return sentences[candidate.sentence]?.tokens.keys.slice(candidate.first, candidate.end).join(" ") ?? "";
}

/** Keeps the candidates that win their overlaps: by trust, then length, then order in the text. The tagger and the lexicons are equals: the longer one wins. */
export function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const rank = (candidate: Candidate): number => (candidate.trust <= Trust.gazetteer ? Trust.gazetteer : candidate.trust);
  const best = [...candidates].sort(
    (left, right) =>
      rank(right) - rank(left) || right.end - right.first - (left.end - left.first) || right.trust - left.trust || left.sentence - right.sentence || left.first - right.first,
  );
  const taken = new TokenSet();
  return best
    .filter((candidate) => taken.addWhereFree(candidate))
    .sort((left, right) => left.sentence - right.sentence || left.first - right.first);
}

/** Tokens of the document that some candidate has taken. */
export class TokenSet {
  readonly #taken = new Map<number, Set<number>>();

  /** Takes the candidate's tokens; false, and nothing taken, where one of them was taken before. */
  addWhereFree(candidate: Candidate): boolean {
    const inSentence = this.#taken.get(candidate.sentence) ?? new Set<number>();
    for (let at = candidate.first; at < candidate.end; at += 1) if (inSentence.has(at)) return false;
    for (let at = candidate.first; at < candidate.end; at += 1) inSentence.add(at);
    this.#taken.set(candidate.sentence, inSentence);
    return true;
  }
}
