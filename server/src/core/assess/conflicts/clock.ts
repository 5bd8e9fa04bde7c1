/** Two times of day for one event of one day: 6.40 in the morning and 4.15 in the afternoon. */
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { sharedPredications } from "../eventGate.js";
import { areApart } from "../matching/distinctions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { isFact } from "../reading/commitment.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

/** Share of the claim's words that the passage must have. */
const LEAST_WORDS = 0.7;
/** Minutes up to which two reports tell of one time. */
const MOST_APART = 30;
const HALF_DAY = 12 * 60;

export function clockConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (!overlap.isBare && overlap.around === undefined) return [];
  if (overlap.bearingOfWords < LEAST_WORDS || overlap.time === "disjoint" || hasRivalNames(overlap)) return [];
  const [ours, theirs] = [clockIn(claim), clockIn(passage)];
  if (ours === undefined || theirs === undefined || !areDistant(ours, theirs)) return [];
  if (overlap.unmatchedNames.length > 0 || areApart(claim, passage, overlap)) return [];
  const isOne = sharedPredications(claim, passage).some(
    ({ claim: left, passage: right }) =>
      !left.negated && !right.negated && isFact(claim, left, "claim") && isFact(passage, right, "passage"),
  );
  return isOne ? [{ kind: "date", claim: place(claim, ours), evidence: place(passage, theirs) }] : [];
}

interface Clock extends TextRange {
  readonly minutes: number;
  /** True where nothing says which half of the day. */
  readonly isOpen: boolean;
}

const CLOCK =
  /\b(?:(\d{1,2})(?:[.:](\d{2}))?\s*(a\.?m\b|p\.?m\b)|([01]?\d|2[0-3]):([0-5]\d)(?!\s*[ap]\.?m)|(noon|midnight))/giu;
const ABOUT = /\b(?:about|around|shortly|just|before|after|by|until|till|from|between|since|nearly|almost)\s+$/iu;
/** Characters before a time in which a word makes it a bound. */
const MOST_BEFORE = 12;

/** The only time of day of the statement, as a point. */
const clockIn = rememberingEach((statement: Statement): Clock | undefined => {
  const [only, ...more] = [...statement.text.matchAll(CLOCK)];
  return only === undefined || more.length > 0 ? undefined : readClock(statement, only);
});

function readClock(statement: Statement, found: RegExpExecArray): Clock | undefined {
  const [whole, hour, minute, half, hours, minutes, named] = found;
  const start = statement.range.start + found.index;
  const before = statement.text.slice(Math.max(0, found.index - MOST_BEFORE), found.index);
  if (ABOUT.test(before)) return undefined;
  const range = { start, end: start + whole.length };
  if (named !== undefined) return { ...range, minutes: /noon/iu.test(named) ? HALF_DAY : 0, isOpen: false };
  if (hours !== undefined)
    return { ...range, minutes: Number(hours) * 60 + Number(minutes), isOpen: Number(hours) <= 12 };
  const past = (Number(hour) % 12) * 60 + Number(minute ?? 0);
  return { ...range, minutes: /^p/iu.test(half ?? "") ? past + HALF_DAY : past, isOpen: false };
}

function areDistant(left: Clock, right: Clock): boolean {
  const apart = Math.abs(left.minutes - right.minutes);
  const least = left.isOpen || right.isOpen ? Math.min(apart, Math.abs(apart - HALF_DAY)) : apart;
  return Math.min(least, 2 * HALF_DAY - least) > MOST_APART;
}
