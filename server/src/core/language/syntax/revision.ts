/**
 * Reads a parsed sentence again: words whose head was chosen with a small lead may move to another head, and change their relation, now
 * that the whole tree is known (after the tree revision of Attardi and Ciaramita 2007). Both models learn on trees of a parser that had
 * not seen their sentences.
 */
import type { Scorer, SumScorer } from "../tags/scoring.js";
import { bestOf } from "../tags/tagger.js";
import type { TagSet } from "../tags/tagSet.js";
import { stepsBelow, type ArcEvidence } from "./confidence.js";
import { HeadCandidates } from "./headCandidates.js";
import type { LabelCandidates, Parser } from "./parser.js";
import { labelHashesOf, NONE } from "./parserState.js";
import { RevisionFeatures } from "./revisionFeatures.js";

export interface RevisionModel {
  readonly tags: TagSet;
  readonly labels: readonly string[];
  readonly labelCandidates: LabelCandidates;
  readonly heads: SumScorer;
  readonly relations: Scorer;
  /** Steps of the parser's leads, ascending. */
  readonly moveSteps: readonly number[];
  readonly labelSteps: readonly number[];
}

/** Above these steps of the parser's lead nothing is read again; training reads more, up to `SURE_IN_TRAINING`. */
const SURE_OF_HEAD = 4;
const SURE_OF_LABEL = 4;
export const SURE_IN_TRAINING = 7;
/** Stands for the step of a head that is no longer the parser's. */
const MOVED = 12;
/** Leads where no other answer was possible. */
const NO_RIVAL = 1e6;

/** Serves one parser; after `revise` its state holds the better tree. */
export class Revision {
  readonly candidates: HeadCandidates;
  readonly features: RevisionFeatures;
  /** For each word the step of the parser's lead for head and label. */
  headStep = new Uint8Array(64);
  labelStep = new Uint8Array(64);
  /** For each word the lead of its head and of its label in the second look, -1 where there was none. */
  headLead = new Float64Array(64);
  labelLead = new Float64Array(64);
  readonly #isMark: Uint8Array;
  readonly #scores: Float64Array;
  #tags: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly model: RevisionModel,
    private readonly parser: Parser,
  ) {
    const hashes = labelHashesOf(model.labels.length);
    this.candidates = new HeadCandidates(parser.state);
    this.features = new RevisionFeatures(parser.atoms, parser.state, hashes);
    this.#isMark = Uint8Array.from(model.tags.parts, (part) => Number(part === "PUNCT"));
    this.#scores = new Float64Array(model.labels.length);
  }

  /** The sentence that the parser has just read, with the same tags. */
  revise(tags: Uint8Array): void {
    this.begin(tags);
    this.reviseOpen();
  }

  /** After `begin`. */
  reviseOpen(): void {
    const { count } = this.parser.state;
    for (let word = 0; word < count; word += 1) if (this.isOpen(word)) this.#reviseHead(word);
    for (let word = 0; word < count; word += 1) if (this.isOpenLabel(word)) this.#reviseLabel(word);
  }

  begin(tags: Uint8Array): void {
    const { state, moveMargin, labelMargin } = this.parser;
    this.#tags = tags;
    const { count } = state;
    if (this.headStep.length < count) {
      this.headStep = new Uint8Array(2 * count);
      this.labelStep = new Uint8Array(2 * count);
      this.headLead = new Float64Array(2 * count);
      this.labelLead = new Float64Array(2 * count);
    }
    for (let word = 0; word < count; word += 1) {
      this.headStep[word] = stepsBelow(this.model.moveSteps, moveMargin[word] ?? 0);
      this.labelStep[word] = stepsBelow(this.model.labelSteps, labelMargin[word] ?? 0);
    }
    this.headLead.fill(NONE, 0, count);
    this.labelLead.fill(NONE, 0, count);
  }

  /** Whether the word's head is worth a second look. */
  isOpen(word: number, sure: number = SURE_OF_HEAD): boolean {
    return this.#isRead(word) && (this.headStep[word] ?? 0) <= sure;
  }

  isOpenLabel(word: number, sure: number = SURE_OF_LABEL): boolean {
    return this.#isRead(word) && ((this.labelStep[word] ?? 0) <= sure || this.headStep[word] === MOVED);
  }

  /** A mark heads nothing. */
  isMark(word: number): boolean {
    return this.#isMark[this.#tags[word] ?? 0] === 1;
  }

  move(word: number, head: number): void {
    this.parser.state.head[word] = head;
    this.headStep[word] = MOVED;
  }

  /** Puts the word and all below it before the features. */
  readDependent(word: number): void {
    const { candidates, features } = this;
    candidates.read(word);
    features.readDependent(word, candidates, this.headStep[word] ?? 0, this.labelStep[word] ?? 0);
  }

  /** What is known of the arc of a word after `revise`. */
  evidence(word: number): ArcEvidence {
    return {
      headStep: this.headStep[word] ?? 0,
      labelStep: this.labelStep[word] ?? 0,
      headLead: this.headLead[word] ?? NONE,
      labelLead: this.labelLead[word] ?? NONE,
      label: this.parser.state.label[word] ?? NONE,
    };
  }

  /** The root, and marks, stay. */
  #isRead(word: number): boolean {
    return this.parser.state.head[word] !== this.parser.state.count && !this.isMark(word);
  }

  #reviseHead(word: number): void {
    const { candidates, features } = this;
    const current = this.parser.state.head[word] ?? NONE;
    this.readDependent(word);
    if (candidates.count < 2) {
      this.headLead[word] = NO_RIVAL;
      return;
    }
    let best = NONE;
    let lead = NO_RIVAL;
    let bestScore = -Infinity;
    for (let at = 0; at < candidates.count; at += 1) {
      const head = candidates.heads[at] ?? NONE;
      if (head !== current && this.isMark(head)) continue;
      features.readCandidate(head, candidates.steps[at] ?? 0);
      features.fire();
      const score = this.model.heads.sum(features.values);
      if (score > bestScore) {
        lead = best === NONE ? NO_RIVAL : score - bestScore;
        bestScore = score;
        best = head;
      } else lead = Math.min(lead, bestScore - score);
    }
    this.headLead[word] = lead;
    if (best !== NONE && best !== current) this.move(word, best);
  }

  #reviseLabel(word: number): void {
    const { features, parser } = this;
    const head = parser.state.head[word] ?? NONE;
    const candidates = parser.labelsFor(head, word);
    const scores = this.#scores;
    if (candidates.length === 1) {
      parser.state.label[word] = candidates[0] ?? 0;
      this.labelLead[word] = NO_RIVAL;
      return;
    }
    this.readDependent(word);
    features.readCandidate(head, 0);
    features.fireRelation();
    this.model.relations.scoreSome(features.relationValues, candidates, candidates.length, scores);
    const best = bestOf(candidates, candidates.length, scores);
    let second = -Infinity;
    for (const candidate of candidates) if (candidate !== best) second = Math.max(second, scores[candidate] ?? 0);
    this.labelLead[word] = (scores[best] ?? 0) - second;
    parser.state.label[word] = best;
  }
}
