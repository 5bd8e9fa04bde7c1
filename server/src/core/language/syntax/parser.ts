/**
 * A greedy transition-based dependency parser: a first linear model chooses the moves of the arc-hybrid system, a second one the label
 * of each arc as soon as it is made. Linear in the length of the sentence.
 */
import type { MoveScorer, Scorer } from "../tags/scoring.js";
import { bestOf } from "../tags/tagger.js";
import type { TagSet } from "../tags/tagSet.js";
import { LabelFeatures } from "./labelFeatures.js";
import { MoveFeatures } from "./moveFeatures.js";
import { labelHashesOf, MOVES, NONE, ParserState, SHIFT } from "./parserState.js";
import { SentenceAtoms } from "./sentenceAtoms.js";

export interface ParserModel {
  readonly tags: TagSet;
  /** Relations by number. */
  readonly labels: readonly string[];
  readonly moves: MoveScorer;
  readonly labelScorer: Scorer;
  readonly labelCandidates: LabelCandidates;
}

/** The labels seen between a head and a dependent of two parts of speech, on either side. */
export interface LabelCandidates {
  of(headTag: number, dependentTag: number, headIsBehind: boolean): Uint8Array;
}

/** One parser is used for one sentence at a time; after `parse` the state holds the tree and the margins. */
export class Parser {
  readonly state: ParserState;
  readonly atoms: SentenceAtoms;
  readonly moveFeatures: MoveFeatures;
  readonly labelFeatures: LabelFeatures;
  /** For each word: the least lead of the moves that were made with it on top of the stack, and the lead of its label. */
  moveMargin = new Float64Array(64);
  labelMargin = new Float64Array(64);
  readonly #moveScores = new Float64Array(MOVES);
  readonly #labelScores: Float64Array;
  #tags: Uint8Array = new Uint8Array(0);

  constructor(private readonly model: ParserModel) {
    const hashes = labelHashesOf(model.labels.length);
    this.state = new ParserState(hashes);
    this.atoms = new SentenceAtoms(model.tags, hashes);
    this.moveFeatures = new MoveFeatures(this.atoms, this.state);
    this.labelFeatures = new LabelFeatures(this.atoms, this.state);
    this.#labelScores = new Float64Array(model.labels.length);
  }

  /** Reads the words and tags and empties the state. */
  begin(words: readonly Int32Array[], tags: Uint8Array): void {
    this.#tags = tags;
    this.atoms.read(words, tags);
    this.state.reset(words.length);
    if (this.moveMargin.length < words.length) {
      this.moveMargin = new Float64Array(2 * words.length);
      this.labelMargin = new Float64Array(2 * words.length);
    }
    this.moveMargin.fill(Infinity, 0, words.length);
  }

  parse(words: readonly Int32Array[], tags: Uint8Array): void {
    this.begin(words, tags);
    const { state } = this;
    while (!state.done) {
      const only = state.onlyMove;
      const move = only === NONE ? this.#bestMove() : only;
      if (move === SHIFT) state.shift();
      else state.attach(move, this.#bestLabel(state.headBy(move), state.below(0)));
    }
  }

  /** The labels that an arc may have; of every label where its parts of speech were never seen together. */
  labelsFor(head: number, dependent: number): Uint8Array {
    const headTag = head === this.state.count ? this.model.tags.size : (this.#tags[head] ?? 0);
    return this.model.labelCandidates.of(headTag, this.#tags[dependent] ?? 0, head > dependent);
  }

  #bestMove(): number {
    const { state } = this;
    const scores = this.#moveScores;
    this.moveFeatures.read();
    this.model.moves.score(this.moveFeatures.values, scores);
    let best = -1;
    let second = -Infinity;
    for (let move = 0; move < MOVES; move += 1) {
      if (!state.allows(move)) continue;
      const score = scores[move] ?? 0;
      if (best >= 0 && score <= (scores[best] ?? 0)) second = Math.max(second, score);
      else {
        if (best >= 0) second = scores[best] ?? 0;
        best = move;
      }
    }
    const word = state.below(0);
    this.moveMargin[word] = Math.min(this.moveMargin[word] ?? Infinity, (scores[best] ?? 0) - second);
    return best;
  }

  #bestLabel(head: number, dependent: number): number {
    const candidates = this.labelsFor(head, dependent);
    if (candidates.length === 1) {
      this.labelMargin[dependent] = Infinity;
      return candidates[0] ?? 0;
    }
    const scores = this.#labelScores;
    this.labelFeatures.read(head, dependent);
    this.model.labelScorer.scoreSome(this.labelFeatures.values, candidates, candidates.length, scores);
    const best = bestOf(candidates, candidates.length, scores);
    let second = -Infinity;
    for (const candidate of candidates) if (candidate !== best) second = Math.max(second, scores[candidate] ?? 0);
    this.labelMargin[dependent] = (scores[best] ?? 0) - second;
    return best;
  }
}
