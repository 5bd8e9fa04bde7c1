/** A possible name inside a sentence, by token numbers, before the whole document has spoken; and what a read sentence holds. */
import type { NameTokens } from "./nameTokens.js";
import type { EntityType } from "./types.js";

/** How much a candidate is worth when two overlap and when the document votes: a higher one wins. */
export const Trust = {
  /** Taken from another place of the document: yields to everything else. */
  recovered: 0,
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
  readonly facts: readonly number[];
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
  const keys = sentences[candidate.sentence]?.tokens.keys ?? [];
  let key = keys[candidate.first] ?? "";
  for (let at = candidate.first + 1; at < candidate.end; at += 1) key += ` ${keys[at] ?? ""}`;
  return key;
}

/**
 * Keeps the candidates that win their overlaps: by trust, then length, then order in the text. The tagger and the lexicons are equals: the longer one wins.
 * @param candidates those of one sentence stand together, sentences in order
 */
export function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (let from = 0; from < candidates.length;) {
    let to = from + 1;
    while (to < candidates.length && candidates[to]?.sentence === candidates[from]?.sentence) to += 1;
    kept.push(...winners(candidates.slice(from, to)));
    from = to;
  }
  return kept;
}

/** A registered family name inside a longer name of a person is that longer name: "Vucic" never cuts "Oleksandr Vucic" in two. */
function widened(candidate: Candidate, others: readonly Candidate[]): Candidate {
  if (candidate.trust !== Trust.registry || candidate.type !== "person") return candidate;
  const whole = others.find(
    ({ first, end, type, trust }) =>
      type === "person" && trust !== Trust.registry && first < candidate.first && end === candidate.end,
  );
  return whole === undefined ? candidate : { ...candidate, first: whole.first };
}

/** In order of the text. */
function winners(proposed: readonly Candidate[]): readonly Candidate[] {
  if (areApart(proposed)) return proposed;
  const candidates = proposed.map((candidate) => widened(candidate, proposed));
  candidates.sort(
    (left, right) =>
      rank(right) - rank(left) ||
      right.end - right.first - (left.end - left.first) ||
      right.trust - left.trust ||
      left.first - right.first,
  );
  const last = candidates.reduce((furthest, { end }) => Math.max(furthest, end), 0);
  const taken = new Uint8Array(last);
  return candidates
    .filter(({ first, end }) => {
      for (let at = first; at < end; at += 1) if (taken[at] === 1) return false;
      taken.fill(1, first, end);
      return true;
    })
    .sort((left, right) => left.first - right.first);
}

function areApart(candidates: readonly Candidate[]): boolean {
  for (let index = 1; index < candidates.length; index += 1)
    if ((candidates[index]?.first ?? 0) < (candidates[index - 1]?.end ?? 0)) return false;
  return true;
}

function rank(candidate: Candidate): number {
  return candidate.trust === Trust.context ? Trust.gazetteer : candidate.trust;
}
