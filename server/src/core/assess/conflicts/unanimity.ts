/** A decision of one mind and one of two: "the verdict was unanimous", "one of the judges dissented", "by seven votes to four". */
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { verbEvent } from "../events/eventClasses.js";
import { areApart } from "../matching/distinctions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import type { ContentUnit } from "../reading/content.js";
import { isStatedAt } from "../reading/commitment.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { areSaid, areSaidBack, unitsBeside } from "./remainder.js";
import { DECIDERS, OF_ONE_MIND, OF_TWO_MINDS } from "./unanimity.lexicon.js";
import { rememberingEach } from "../../text/memory.js";

export function unanimityConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ours = mindIn(claim);
  const theirs = ours === undefined ? undefined : mindIn(passage);
  if (ours === undefined || theirs === undefined || ours.isOne === theirs.isOne) return [];
  if (overlap.time === "disjoint" || overlap.background || hasRivalNames(overlap)) return [];
  if (!isStatedAt(claim, ours, "claim") || !isStatedAt(passage, theirs, "passage")) return [];
  if (claim.polarity.cues.length + passage.polarity.cues.length > 0 || areApart(claim, passage, overlap)) return [];
  const isOfAgainst = AGAINST.test((ours.isOne ? passage : claim).text);
  const isSpare = (unit: ContentUnit): boolean => isDecider(unit) || (isOfAgainst && isApproval(unit));
  const matter = unitsBeside(claim, [ours]).filter((unit) => !isSpare(unit));
  if (!areSaid(matter, passage, overlap)) return [];
  const others = unitsBeside(passage, [theirs]).filter((unit) => !isSpare(unit));
  if ((matter.length === 0 || !areSaidBack(others, claim)) && !isOnlyVote(ours, theirs, overlap)) return [];
  return [{ kind: "antonym", claim: place(claim, ours), evidence: place(passage, theirs) }];
}

/** The one vote of which a cited article tells was not of one mind. */
function isOnlyVote(ours: Mind, theirs: Mind, { others }: Overlap): boolean {
  if (others === undefined || !ours.isOne || theirs.isOne) return false;
  return others().every((other) => mindIn(other)?.isOne !== true);
}

interface Mind extends TextRange {
  readonly isOne: boolean;
}

/** Undefined where the sentence speaks of neither, or of both. */
const mindIn = rememberingEach((statement: Statement): Mind | undefined => {
  const one = OF_ONE_MIND.exec(statement.text);
  const two = OF_TWO_MINDS.exec(statement.text);
  const match = one ?? two;
  const start = statement.range.start + (match?.index ?? 0);
  return match === null || (one !== null && two !== null)
    ? undefined
    : { start, end: start + match[0].length, isOne: one !== null };
});

/** Against what was approved, so that this need not be said of the approval itself. */
const AGAINST = /\b(?:voted against|dissent(?:ed|s)?)\b/iu;

function isApproval(unit: ContentUnit): boolean {
  return unit.kind === "word" && unit.event === APPROVAL;
}

const APPROVAL = verbEvent("approve").event;

function isDecider(unit: ContentUnit): boolean {
  return unit.kind === "word" && DECIDERS.has(unit.lemma);
}
