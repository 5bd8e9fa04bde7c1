/** Sentences of a note that may speak of the same thing as a claim, by the weight of the words and names they share. */
import { nameKeys } from "../language/nameKeys/nameKeys.js";
import type { Claim, NoteFacts } from "../model/note.js";
import { originOf } from "../model/moveStatement.js";
import type { Statement } from "../model/statement.js";
import { asksForEvidence } from "./claimEvidence.js";
import { contentOf, type ContentUnit } from "./reading/content.js";

/** Share of the weight of one of the two sentences that the other must have; no gate of a conflict passes with less of a subject. */
const LEAST_SHARE = 0.34;
/** A word in more sentences than this tells nothing about which of them belong together. */
export const MOST_SENTENCES_PER_WORD = 400;

/** Marked thoughts, questions and fragments conflict with nothing. */
export function isComparable(claim: Claim): boolean {
  return claim.mark === undefined && asksForEvidence(claim) && claim.statement.kind.kind === "assertion";
}

/** Sentences of the note that may be about the same as the claim, the claim itself left out; in the order of the note. */
export function neighboursIn(note: NoteFacts, claim: Claim): readonly Claim[] {
  const { claims, postings, weights } = indexOf(note);
  const { keyed, weight } = keysOf(claim);
  const ours = new Float64Array(claims.length);
  const theirs = new Float64Array(claims.length);
  const seenFor = new Int32Array(claims.length);
  keyed.forEach((unit, number) => {
    for (const key of unit.keys) {
      const list = postings.get(key);
      if (list === undefined || list.length > MOST_SENTENCES_PER_WORD) continue;
      for (const posting of list) {
        if (seenFor[posting.claim] === number + 1) continue;
        seenFor[posting.claim] = number + 1;
        ours[posting.claim] = (ours[posting.claim] ?? 0) + unit.weight;
        theirs[posting.claim] = (theirs[posting.claim] ?? 0) + posting.weight;
      }
    }
  });
  return claims.filter(
    (other, index) =>
      other !== claim &&
      ((ours[index] ?? 0) >= LEAST_SHARE * weight || (theirs[index] ?? 0) >= LEAST_SHARE * (weights[index] ?? 0)) &&
      (ours[index] ?? 0) > 0,
  );
}

/** Whether `neighboursIn` would give the second claim for the first, in a note of at most `MOST_SENTENCES_PER_WORD` claims. */
export function areNeighbours(claim: Claim, other: Claim): boolean {
  const { keyed, weight } = keysOf(claim);
  const { weightOf, weight: otherWeight } = keysOf(other);
  let ours = 0;
  let theirs = 0;
  for (const unit of keyed) {
    const shared = firstWeight(unit.keys, weightOf);
    if (shared === undefined) continue;
    ours += unit.weight;
    theirs += shared;
  }
  return ours > 0 && (ours >= LEAST_SHARE * weight || theirs >= LEAST_SHARE * otherWeight);
}

function firstWeight(keys: readonly string[], weightOf: ReadonlyMap<string, number>): number | undefined {
  for (const key of keys) {
    const weight = weightOf.get(key);
    if (weight !== undefined) return weight;
  }
  return undefined;
}

interface ClaimIndex {
  readonly claims: readonly Claim[];
  readonly weights: readonly number[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

interface Posting {
  /** Its number among the index's claims. */
  readonly claim: number;
  readonly weight: number;
}

/** Of a note that did not change there is one index, whatever else did. */
const indices = new WeakMap<NoteFacts, ClaimIndex>();

function indexOf(note: NoteFacts): ClaimIndex {
  const known = indices.get(note);
  if (known !== undefined) return known;
  const claims = note.claims.filter(isComparable);
  const postings = new Map<string, Posting[]>();
  const weights = claims.map((claim, index) => {
    const { keyed, weight } = keysOf(claim);
    for (const unit of keyed) {
      for (const key of unit.keys) {
        const list = postings.get(key);
        if (list === undefined) postings.set(key, [{ claim: index, weight: unit.weight }]);
        else if (list.at(-1)?.claim !== index) list.push({ claim: index, weight: unit.weight });
      }
    }
    return weight;
  });
  const index: ClaimIndex = { claims, weights, postings };
  indices.set(note, index);
  return index;
}

interface KeyedUnit {
  readonly keys: readonly string[];
  readonly weight: number;
}

interface ClaimKeys {
  readonly keyed: readonly KeyedUnit[];
  /** Of all units. */
  readonly weight: number;
  /** By key, the weight of the first unit that has it. */
  readonly weightOf: ReadonlyMap<string, number>;
}

const keys = new WeakMap<Statement, ClaimKeys>();

function keysOf({ statement }: Claim): ClaimKeys {
  const origin = originOf(statement);
  const known = keys.get(origin);
  if (known !== undefined) return known;
  const keyed = contentOf(origin).units.flatMap(keysOfUnit);
  const weightOf = new Map(keyed.flatMap((unit) => unit.keys.map((key) => [key, unit.weight] as const)).reverse());
  const read = { keyed, weight: keyed.reduce((sum, unit) => sum + unit.weight, 0), weightOf };
  keys.set(origin, read);
  return read;
}

/** Figures and dates are what may differ: they tie nothing together. */
function keysOfUnit(unit: ContentUnit): readonly KeyedUnit[] {
  switch (unit.kind) {
    case "quantity":
    case "date":
      return [];
    case "word":
      return [{ keys: unit.lemma === unit.event ? [unit.lemma] : [unit.lemma, unit.event], weight: unit.weight }];
    case "name": {
      const { name } = unit;
      const state = name.polity === undefined ? [] : [`state ${name.polity}`];
      return [
        { keys: [...new Set([...name.lemmas, ...nameKeys(name.surface, name.type), ...state])], weight: unit.weight },
      ];
    }
  }
}
