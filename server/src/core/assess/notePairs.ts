/**
 * Pairs of sentences of one note that conflict, kept from edit to edit: only sentences that an edit brought in are set against all others.
 * What is kept hangs on the sentences as they were first read, so nothing has to say which note came before which.
 */
import { originOf } from "../model/moveStatement.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { Statement } from "../model/statement.js";
import { rememberingEach } from "../text/memory.js";
import type { Steps } from "../text/steps.js";
import { areNeighbours, isComparable, MOST_SENTENCES_PER_WORD, neighboursIn } from "./claimNeighbours.js";

/** A sentence as it was first read; one that stands in the note again, as a summary repeats its text, has an object of its own for each time. */
type Sentence = object;

const repetitionsOf = rememberingEach((statement: Statement): Sentence[] => [statement]);

function sentencesOf(claims: readonly Claim[]): ReadonlyMap<Claim, Sentence> {
  const times = new Map<Statement, number>();
  const found = new Map<Claim, Sentence>();
  for (const claim of claims) {
    const statement = originOf(claim.statement);
    const time = times.get(statement) ?? 0;
    times.set(statement, time + 1);
    found.set(claim, (repetitionsOf(statement)[time] ??= {}));
  }
  return found;
}

interface Pairs {
  /** The note's own day: figures of another day may be news. */
  readonly date: string | undefined;
  /** In the order of the note: a pair is judged with the sentence ahead as the first. */
  readonly order: readonly Sentence[];
  readonly conflicting: ReadonlyMap<Sentence, readonly Sentence[]>;
}

/** By each of its sentences, the last reading of a note. */
const lastPairs = new WeakMap<Sentence, Pairs>();

/** More new sentences than this are no edit: then the words of all are looked up once. */
const MOST_NEW = 24;

/** For each claim those that conflict with it, in the order of the note; claims without are left out. */
export function* conflictingPairs(
  note: NoteFacts,
  isConflict: (claim: Claim, other: Claim) => boolean,
): Steps<ReadonlyMap<Claim, readonly Claim[]>> {
  const claims = note.claims.filter(isComparable);
  const sentences = sentencesOf(claims);
  const claimOf = new Map([...sentences].map(([claim, sentence]) => [sentence, claim]));
  const before = readingBefore(note, claimOf);
  const isNew = [...sentences].flatMap(([claim, sentence]) => (before?.has(sentence) === true ? [] : [claim]));
  const found = new Map<Claim, readonly Claim[]>();
  for (const [claim, sentence] of sentences) {
    const known = before?.get(sentence);
    const others =
      known === undefined
        ? neighboursOf(note, claim, claims, before !== undefined).filter((other) => isConflict(claim, other))
        : [
            ...known.flatMap((other) => claimOf.get(other) ?? []),
            ...isNew.filter((other) => areNeighbours(claim, other) && isConflict(claim, other)),
          ].sort((left, right) => left.range.start - right.range.start);
    if (others.length > 0) found.set(claim, others);
    yield;
  }
  remember(note, sentences, found);
  return found;
}

function neighboursOf(note: NoteFacts, claim: Claim, claims: readonly Claim[], isEdit: boolean): readonly Claim[] {
  return isEdit ? claims.filter((other) => other !== claim && areNeighbours(claim, other)) : neighboursIn(note, claim);
}

/** What each sentence of before conflicts with; undefined where too much is new or stands in another order for it to be built on. */
function readingBefore(
  note: NoteFacts,
  claimOf: ReadonlyMap<Sentence, Claim>,
): ReadonlyMap<Sentence, readonly Sentence[]> | undefined {
  // Beyond that, common words are passed over, and whether a word is common is for the whole note to say.
  if (claimOf.size > MOST_SENTENCES_PER_WORD) return undefined;
  const order = [...claimOf.keys()];
  const [known] = order.flatMap((sentence) => lastPairs.get(sentence) ?? []);
  if (known === undefined || known.date !== note.date) return undefined;
  const members = new Set(known.order);
  const stayed = order.filter((sentence) => members.has(sentence));
  if (order.length - stayed.length > MOST_NEW) return undefined;
  const stayedBefore = known.order.filter((sentence) => claimOf.has(sentence));
  if (stayed.some((sentence, at) => sentence !== stayedBefore[at])) return undefined;
  return new Map(stayed.map((sentence) => [sentence, known.conflicting.get(sentence) ?? []]));
}

function remember(
  note: NoteFacts,
  sentences: ReadonlyMap<Claim, Sentence>,
  found: ReadonlyMap<Claim, readonly Claim[]>,
): void {
  const named = (claims: readonly Claim[]): readonly Sentence[] =>
    claims.flatMap((claim) => sentences.get(claim) ?? []);
  const order = [...sentences.values()];
  const pairs: Pairs = {
    date: note.date,
    order,
    conflicting: new Map([...sentences].map(([claim, sentence]) => [sentence, named(found.get(claim) ?? [])])),
  };
  for (const sentence of order) lastPairs.set(sentence, pairs);
}
