/** Sentences of the analyst's own notes that contradict each other, found by the words they share. */
import { intervalOf } from "../language/dates/edtf.js";
import type { CalendarDay } from "../language/dates/types.js";
import { claimOriginOf } from "../model/claimOrigins.js";
import type { Claim, NoteFacts } from "../model/note.js";
import { originOf } from "../model/moveStatement.js";
import type { Statement } from "../model/statement.js";
import { finished, type Steps } from "../text/steps.js";
import type { Workspace } from "../workspace/types.js";
import { isComparable, neighboursIn } from "./claimNeighbours.js";
import { compare } from "./compare.js";
import { conflictingPairs } from "./notePairs.js";
import type { PassageContext } from "./matching/overlap.js";
import type { StatementDates } from "./matching/time.js";
import { attributionAt } from "./reading/commitment.js";
import type { Reason } from "./types.js";

export interface NoteConflict {
  readonly other: Claim;
  /** Reasons as seen from the claim asked about. */
  readonly reasons: readonly Reason[];
  readonly score: number;
}

type ConflictsByClaim = ReadonlyMap<Claim, readonly NoteConflict[]>;

/** All conflicts of one note's claims with claims of any note, itself included. */
export function noteConflicts(workspace: Workspace, note: NoteFacts): ConflictsByClaim {
  return finished(noteConflictSteps(workspace, note));
}

/** The same a few claims at a time; who asks again about the same notes finds it done. */
export function* noteConflictSteps({ notes }: Workspace, note: NoteFacts): Steps<ConflictsByClaim> {
  const known = lastFound.get(note);
  if (known?.notes === notes) return known.found;
  const own = yield* conflictingPairs(note, (claim, other) => conflictBetween(note, claim, note, other).length > 0);
  const all = [...notes.values()].sort((left, right) => (left.file < right.file ? -1 : 1));
  const others = all.filter((other) => other !== note);
  const itself = all.filter((other) => other === note);
  const found = new Map<Claim, readonly NoteConflict[]>();
  for (const claim of note.claims) {
    if (!isComparable(claim)) continue;
    const conflicts = (agreesWith(claim, others) ? itself : all).flatMap((other) =>
      other === note
        ? (own.get(claim) ?? []).flatMap((neighbour) => conflictBetween(note, claim, note, neighbour))
        : rememberedConflicts(note, claim, other),
    );
    if (conflicts.every(({ other }) => other.file === note.file)) agreeing.set(claimOriginOf(claim), others);
    if (conflicts.length > 0) found.set(claim, conflicts);
    yield;
  }
  lastFound.set(note, { notes, found });
  return found;
}

const lastFound = new WeakMap<NoteFacts, { readonly notes: Workspace["notes"]; readonly found: ConflictsByClaim }>();

/** The notes that a claim conflicts with nothing of, which most claims do not: asked of every claim at every edit. */
const agreeing = new WeakMap<Claim, readonly NoteFacts[]>();

function agreesWith(claim: Claim, others: readonly NoteFacts[]): boolean {
  const known = agreeing.get(claimOriginOf(claim));
  return known?.length === others.length && known.every((other, index) => other === others[index]);
}

interface Remembered {
  /** Where the claim stood. */
  readonly at: number;
  readonly conflicts: readonly NoteConflict[];
}

/** By the other note, which stays the same object until it is edited, and the claim as it was first read. */
const memory = new WeakMap<NoteFacts, WeakMap<Claim, Remembered>>();

function rememberedConflicts(note: NoteFacts, claim: Claim, other: NoteFacts): readonly NoteConflict[] {
  const ofNote = memory.get(other) ?? new WeakMap<Claim, Remembered>();
  memory.set(other, ofNote);
  const origin = claimOriginOf(claim);
  const known = ofNote.get(origin);
  const at = claim.statement.range.start;
  if (known !== undefined) {
    if (known.conflicts.length === 0 || known.at === at) return known.conflicts;
    return known.conflicts.map((conflict) => ({
      ...conflict,
      reasons: moveSide(conflict.reasons, "claim", at - known.at),
    }));
  }
  const conflicts = conflictsIn(note, claim, other);
  ofNote.set(origin, { at, conflicts });
  return conflicts;
}

function conflictsIn(note: NoteFacts, claim: Claim, other: NoteFacts): readonly NoteConflict[] {
  return neighboursIn(other, claim).flatMap((neighbour) => conflictBetween(note, claim, other, neighbour));
}

function isAhead(left: Claim, right: Claim): boolean {
  return left.file === right.file ? left.range.start <= right.range.start : left.file < right.file;
}

/** Compared in one fixed order, so that both sentences always get the same verdict. */
function conflictBetween(note: NoteFacts, claim: Claim, otherNote: NoteFacts, other: Claim): readonly NoteConflict[] {
  const ahead = isAhead(claim, other);
  const [first, second] = ahead ? [claim, other] : [other, claim];
  const conflict = compareOnce(originOf(first.statement), originOf(second.statement), () =>
    ahead ? datesOf(note, otherNote) : datesOf(otherNote, note),
  );
  if (conflict === undefined) return [];
  const placed = moveSide(
    moveSide(conflict.reasons, "claim", movedBy(first.statement)),
    "evidence",
    movedBy(second.statement),
  );
  const reasons = ahead
    ? placed
    : placed.map((reason) => ({ ...reason, claim: reason.evidence, evidence: reason.claim }));
  return [{ other, reasons, score: conflict.score }];
}

function movedBy(statement: Statement): number {
  return statement.range.start - originOf(statement).range.start;
}

function moveSide(reasons: readonly Reason[], side: "claim" | "evidence", by: number): readonly Reason[] {
  if (by === 0) return reasons;
  return reasons.map((reason) => {
    const { text, range } = reason[side];
    return { ...reason, [side]: { text, range: { start: range.start + by, end: range.end + by } } };
  });
}

interface Conflict {
  readonly reasons: readonly Reason[];
  readonly score: number;
}

/** Pairs that were compared, as they were first read: wherever edits have moved them since, they say the same. */
const compared = new WeakMap<Statement, WeakMap<Statement, Conflict | undefined>>();

function compareOnce(first: Statement, second: Statement, days: () => StatementDates): Conflict | undefined {
  const ofFirst = compared.get(first) ?? new WeakMap<Statement, Conflict | undefined>();
  compared.set(first, ofFirst);
  if (ofFirst.has(second)) return ofFirst.get(second);
  const conflict = haveSlotInCommon(first, second) ? conflictOf(first, second, days()) : undefined;
  ofFirst.set(second, conflict);
  return conflict;
}

function conflictOf(first: Statement, second: Statement, days: StatementDates): Conflict | undefined {
  const { verdict, reasons, score } = compare(first, second, days, BESIDE_EACH_OTHER);
  // A sentence that reports somebody's words is checked on what was said, and contradicts no other.
  const isReported = reasons.some(({ evidence }) => attributionAt(second, evidence.range) !== undefined);
  return verdict !== "contradicts" || isReported ? undefined : { reasons, score };
}

/** Sentences of notes stand for themselves: no paragraph says what they mean, and a denial that one of them prints is its own matter. */
const BESIDE_EACH_OTHER: PassageContext = { words: new Set(), cited: true };

/** Figures against figures, dates against dates, a negation on either side; opposites, roles and places need most of a sentence in common. */
function haveSlotInCommon(left: Statement, right: Statement): boolean {
  if (left.quantities.length > 0 && right.quantities.length > 0) return true;
  if (left.dates.length > 0 && right.dates.length > 0) return true;
  if (left.polarity.cues.length > 0 || right.polarity.cues.length > 0) return true;
  const lemmas = new Set(left.terms.map((term) => term.lemma));
  return right.terms.filter((term) => lemmas.has(term.lemma)).length * 2 >= Math.min(lemmas.size, right.terms.length);
}

/** The days that the two notes were written on, where they say so. A note of another day is read anew, so pairs need not remember it. */
function datesOf(claim: NoteFacts, passage: NoteFacts): StatementDates {
  const [ours, theirs] = [dayOf(claim), dayOf(passage)];
  return { ...(ours === undefined ? {} : { claim: ours }), ...(theirs === undefined ? {} : { passage: theirs }) };
}

function dayOf({ date }: NoteFacts): CalendarDay | undefined {
  return date === undefined ? undefined : intervalOf(date)?.from;
}
