/** Sentences of the analyst's own notes that contradict each other, found by the words they share. */
import { intervalOf } from "../language/dates/edtf.js";
import type { Claim, NoteFacts } from "../model/note.js";
import { originOf } from "../model/moveStatement.js";
import type { Statement } from "../model/statement.js";
import type { FileId } from "../model/fileId.js";
import type { Workspace } from "../workspace/types.js";
import { compare } from "./compare.js";
import { asksForEvidence } from "./claimEvidence.js";
import type { PassageContext } from "./matching/overlap.js";
import { attributionAt } from "./reading/commitment.js";
import type { Reason } from "./types.js";

export interface NoteConflict {
  readonly other: Claim;
  /** Reasons as seen from the claim asked about. */
  readonly reasons: readonly Reason[];
  readonly score: number;
}

/** Content words that two sentences must share before they are compared at all. */
const LEAST_SHARED = 2;
/** A word in more sentences than this tells nothing about which of them belong together. */
const MOST_SENTENCES_PER_WORD = 400;

/** All conflicts of one note's claims with claims of any note, itself included. */
export function noteConflicts(workspace: Workspace, note: NoteFacts): ReadonlyMap<Claim, readonly NoteConflict[]> {
  const index = claimIndex(workspace);
  const found = new Map<Claim, readonly NoteConflict[]>();
  for (const claim of note.claims) {
    if (!isComparable(claim)) continue;
    const conflicts = neighbours(claim, index).flatMap((other) => conflictBetween(claim, other, workspace));
    if (conflicts.length > 0) found.set(claim, conflicts);
  }
  return found;
}

type ClaimIndex = ReadonlyMap<string, readonly Claim[]>;

const indices = new WeakMap<ReadonlyMap<FileId, NoteFacts>, ClaimIndex>();

/** One index a set of notes: the map is replaced whenever a note changes, so it can stand as the key. */
function claimIndex(workspace: Workspace): ClaimIndex {
  const known = indices.get(workspace.notes);
  if (known !== undefined) return known;
  const index = new Map<string, Claim[]>();
  for (const file of [...workspace.notes.keys()].sort()) {
    for (const claim of workspace.notes.get(file)?.claims ?? []) {
      if (!isComparable(claim)) continue;
      for (const lemma of new Set(claim.statement.terms.map((term) => term.lemma))) {
        const list = index.get(lemma);
        if (list === undefined) index.set(lemma, [claim]);
        else list.push(claim);
      }
    }
  }
  indices.set(workspace.notes, index);
  return index;
}

function isComparable(claim: Claim): boolean {
  return claim.mark === undefined && asksForEvidence(claim) && claim.statement.kind.kind === "assertion";
}

function neighbours(claim: Claim, index: ClaimIndex): readonly Claim[] {
  const shared = new Map<Claim, number>();
  for (const lemma of new Set(claim.statement.terms.map((term) => term.lemma))) {
    const claims = index.get(lemma) ?? [];
    if (claims.length > MOST_SENTENCES_PER_WORD) continue;
    for (const other of claims) if (other !== claim) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .map(([other]) => other)
    .sort(inOrder);
}

function inOrder(left: Claim, right: Claim): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.range.start - right.range.start;
}

/** Compared in one fixed order, so that both sentences always get the same verdict. */
function conflictBetween(claim: Claim, other: Claim, workspace: Workspace): readonly NoteConflict[] {
  const ahead = inOrder(claim, other) <= 0;
  const [first, second] = ahead ? [claim, other] : [other, claim];
  if (!haveSlotInCommon(first.statement, second.statement) || areKnownToAgree(first.statement, second.statement))
    return [];
  const dates = { ...dayOf(first, workspace, "claim"), ...dayOf(second, workspace, "passage") };
  const comparison = compare(first.statement, second.statement, dates, BESIDE_EACH_OTHER);
  // A sentence that reports somebody's words is checked on what was said, and contradicts no other.
  const isReported = comparison.reasons.some(
    ({ evidence }) => attributionAt(second.statement, evidence.range) !== undefined,
  );
  if (comparison.verdict !== "contradicts" || isReported) {
    rememberAgreement(first.statement, second.statement);
    return [];
  }
  const reasons = ahead
    ? comparison.reasons
    : comparison.reasons.map((reason) => ({ ...reason, claim: reason.evidence, evidence: reason.claim }));
  return [{ other, reasons, score: comparison.score }];
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

/** Pairs that were compared and do not conflict, wherever edits have moved them since. */
const agreements = new WeakMap<Statement, WeakSet<Statement>>();

function areKnownToAgree(left: Statement, right: Statement): boolean {
  return agreements.get(originOf(left))?.has(originOf(right)) === true;
}

function rememberAgreement(left: Statement, right: Statement): void {
  const origin = originOf(left);
  const known = agreements.get(origin) ?? new WeakSet<Statement>();
  known.add(originOf(right));
  agreements.set(origin, known);
}

function dayOf(
  claim: Claim,
  workspace: Workspace,
  side: "claim" | "passage",
): { readonly claim?: string; readonly passage?: string } {
  const date = workspace.notes.get(claim.file)?.date;
  const day = date === undefined ? undefined : intervalOf(date)?.from;
  if (day === undefined) return {};
  return side === "claim" ? { claim: day } : { passage: day };
}
