/** What something is: two kinds of which one thing is one only, two states it comes from, two years, or a kind that one side denies. */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { areExclusive, areSubkindsApart } from "../classes/classes.js";
import { arePolitiesApart } from "../classes/polities.js";
import { subjectDimension } from "../classes/fields.js";
import { classFactsOf, type ClassFact } from "../facts/classFacts.js";
import { areSameSubject } from "../facts/subjects.js";
import type { Overlap } from "../matching/overlap.js";
import { isFact } from "../reading/commitment.js";
import { isWholeSaid } from "./deniedKind.js";
import type { Reason } from "../types.js";

export function classificationConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  for (const ours of classFactsOf(claim)) {
    if (!isFact(claim, ours.predication, "claim")) continue;
    for (const theirs of classFactsOf(passage)) {
      if (!isFact(passage, theirs.predication, "passage") || !areSameSubject(ours.subject, theirs.subject)) continue;
      if (overlap.time === "disjoint" && (ours.year === undefined || theirs.year === undefined)) continue;
      const reason = conflictOf(claim, passage, ours, theirs);
      if (reason !== undefined) return [reason];
    }
  }
  return [];
}

function conflictOf(claim: Statement, passage: Statement, ours: ClassFact, theirs: ClassFact): Reason | undefined {
  const reason = (kind: Reason["kind"], left: TextRange, right: TextRange): Reason => ({
    kind,
    claim: place(claim, left),
    evidence: place(passage, right),
  });
  if (ours.negated !== theirs.negated) {
    const [denied, affirmed] = ours.negated ? [ours, theirs] : [theirs, ours];
    const isAffirmed =
      denied.heads.length === 1 &&
      affirmed.heads.includes(denied.heads[0] ?? "") &&
      [...denied.words].every((word) => affirmed.words.has(word));
    const isWhole = ours.negated ? isWholeSaid(claim, ours, passage) : isWholeSaid(passage, theirs, claim);
    return isAffirmed && isWhole ? reason("negation", withVerb(ours), withVerb(theirs)) : undefined;
  }
  if (ours.negated) return undefined;
  if (!ours.isListed && !theirs.isListed && areOfOtherKinds(ours, theirs))
    return reason("role", ours.range, theirs.range);
  if (!ours.heads.some((head) => theirs.heads.some((other) => areOfOneKind(head, other)))) return undefined;
  if (ours.year !== undefined && theirs.year !== undefined && ours.year.value !== theirs.year.value)
    return reason("date", ours.year.range, theirs.year.range);
  return originConflict(ours, theirs, reason);
}

/** A film and a party; a tree and a grass. */
function areOfOtherKinds(ours: ClassFact, theirs: ClassFact): boolean {
  const areApart =
    ours.classes.length > 0 &&
    theirs.classes.length > 0 &&
    ours.classes.every((left) => theirs.classes.every((right) => areExclusive(left, right)));
  const [head, ...more] = ours.heads;
  const [other, ...others] = theirs.heads;
  return areApart || (more.length === 0 && others.length === 0 && areSubkindsApart(head ?? "", other ?? ""));
}

/** The same noun, or one of which the other names the genre: "a thriller" and "a thriller film". */
function areOfOneKind(left: string, right: string): boolean {
  if (left === right) return true;
  const isGenre = subjectDimension(left) === "genre" || subjectDimension(right) === "genre";
  return isGenre && [left, right].some((noun) => TOLD_BY_GENRE.has(noun));
}

const TOLD_BY_GENRE: ReadonlySet<string> = new Set(["film", "movie", "series", "novel", "show", "play"]);

/** A person may be of two states, and says so seldom; a thing is made in one, unless its sentence names several. */
function originConflict(
  ours: ClassFact,
  theirs: ClassFact,
  reason: (kind: Reason["kind"], left: TextRange, right: TextRange) => Reason,
): Reason | undefined {
  if (ours.classes.includes("person") || theirs.classes.includes("person")) return undefined;
  const [left, ...more] = ours.polities;
  const [right, ...others] = theirs.polities;
  if (left === undefined || right === undefined || more.length > 0 || others.length > 0) return undefined;
  return arePolitiesApart(left.polity, right.polity) ? reason("place", left.range, right.range) : undefined;
}

function withVerb(fact: ClassFact): TextRange {
  return { start: fact.predication.head.start, end: fact.range.end };
}

function place(statement: Statement, range: TextRange): Reason["claim"] {
  return { text: wordsOf(statement, range), range };
}
