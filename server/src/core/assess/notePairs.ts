/**
 * Pairs of sentences of one note that conflict, kept from edit to edit: only sentences that an edit brought in are set against all others.
 * What is kept hangs on the sentences as they were first read, so nothing has to say which note came before which.
 */
import { originOf } from "../model/moveStatement.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { Statement } from "../model/statement.js";
import type { Steps } from "../text/steps.js";
import { areNeighbours, isComparable, MOST_SENTENCES_PER_WORD, neighboursIn } from "./claimNeighbours.js";

interface Pairs {
  /** The note's own day: figures of another day may be news. */
  readonly date: string | undefined;
  /** In the order of the note: a pair is judged with the sentence ahead as the first. */
  readonly order: readonly Statement[];
  readonly conflicting: ReadonlyMap<Statement, readonly Statement[]>;
}

/** By each of its sentences, the last reading of a note. */
const lastPairs = new WeakMap<Statement, Pairs>();

/** More new sentences than this are no edit: then the words of all are looked up once. */
const MOST_NEW = 24;

/** For each claim those that conflict with it, in the order of the note; claims without are left out. */
export function* conflictingPairs(
  note: NoteFacts,
  isConflict: (claim: Claim, other: Claim) => boolean,
): Steps<ReadonlyMap<Claim, readonly Claim[]>> {
  const claims = note.claims.filter(isComparable);
  const byOrigin = new Map(claims.map((claim) => [originOf(claim.statement), claim]));
  const before = readingBefore(note, claims, byOrigin);
  const isNew = new Set(claims.filter((claim) => before?.has(originOf(claim.statement)) !== true));
  const found = new Map<Claim, readonly Claim[]>();
  for (const claim of claims) {
    const kept = isNew.has(claim) ? undefined : before?.get(originOf(claim.statement));
    const others =
      kept === undefined
        ? neighboursOf(note, claim, claims, before !== undefined).filter((other) => isConflict(claim, other))
        : [
            ...kept.flatMap((origin) => byOrigin.get(origin) ?? []),
            ...[...isNew].filter((other) => areNeighbours(claim, other) && isConflict(claim, other)),
          ].sort((left, right) => left.range.start - right.range.start);
    if (others.length > 0) found.set(claim, others);
    yield;
  }
  remember(note, claims, found);
  return found;
}

function neighboursOf(note: NoteFacts, claim: Claim, claims: readonly Claim[], isEdit: boolean): readonly Claim[] {
  return isEdit ? claims.filter((other) => other !== claim && areNeighbours(claim, other)) : neighboursIn(note, claim);
}

/** What each sentence of before conflicts with; undefined where too much is new or stands in another order for it to be built on. */
function readingBefore(
  note: NoteFacts,
  claims: readonly Claim[],
  byOrigin: ReadonlyMap<Statement, Claim>,
): ReadonlyMap<Statement, readonly Statement[]> | undefined {
  // Beyond that, common words are passed over, and whether a word is common is for the whole note to say.
  if (claims.length > MOST_SENTENCES_PER_WORD || byOrigin.size < claims.length) return undefined;
  const [known] = claims.flatMap(({ statement }) => lastPairs.get(originOf(statement)) ?? []);
  if (known === undefined || known.date !== note.date) return undefined;
  const order = [...byOrigin.keys()];
  const members = new Set(known.order);
  // The same sentence stood there twice: which of the two a pair was found with is not kept.
  if (members.size < known.order.length) return undefined;
  const stayed = order.filter((origin) => members.has(origin));
  if (order.length - stayed.length > MOST_NEW) return undefined;
  const stayedBefore = known.order.filter((origin) => byOrigin.has(origin));
  if (stayed.some((origin, at) => origin !== stayedBefore[at])) return undefined;
  return new Map(stayed.map((origin) => [origin, known.conflicting.get(origin) ?? []]));
}

function remember(note: NoteFacts, claims: readonly Claim[], found: ReadonlyMap<Claim, readonly Claim[]>): void {
  const order = claims.map(({ statement }) => originOf(statement));
  const pairs: Pairs = {
    date: note.date,
    order,
    conflicting: new Map(
      [...found].map(([claim, others]) => [
        originOf(claim.statement),
        others.map(({ statement }) => originOf(statement)),
      ]),
    ),
  };
  for (const origin of order) lastPairs.set(origin, pairs);
}
