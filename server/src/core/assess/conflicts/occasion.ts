/** Two dates for what happens to a subject once: a birth, a founding, a release. */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { datesDiffer } from "../facts/dateParts.js";
import { datedFactsOf, type DatedFact } from "../facts/datedFacts.js";
import { areSameSubject } from "../facts/subjects.js";
import { classFactsOf } from "../facts/classFacts.js";
import type { Overlap } from "../matching/overlap.js";
import type { Reason } from "../types.js";

export function occasionConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (claim.attributions.length > 0) return [];
  if (overlap.unmatchedNames.length > (overlap.isBare ? 1 : 0)) return [];
  const theirs = datedFactsOf(passage);
  for (const ours of datedFactsOf(claim)) {
    const same = theirs.filter((fact) => isSameOccasion(ours, fact, passage, overlap));
    const [other] = same;
    if (other === undefined || same.some((fact) => !areOfOtherDates(ours, fact))) continue;
    return [{ kind: "date", claim: place(claim, ours.range), evidence: place(passage, other.range) }];
  }
  return [];
}

function areOfOtherDates(ours: DatedFact, theirs: DatedFact): boolean {
  if (!datesDiffer(ours.parts, theirs.parts)) return false;
  if (ours.isOfDefinition !== true && theirs.isOfDefinition !== true) return true;
  return Math.abs((ours.parts.year ?? 0) - (theirs.parts.year ?? 0)) > 1;
}

/** The same event of the same subject, or of what the passage says that subject is. */
function isSameOccasion(ours: DatedFact, theirs: DatedFact, passage: Statement, overlap: Overlap): boolean {
  const { subject } = ours;
  if (ours.event !== theirs.event || areLimited(ours, theirs) || subject === undefined) return false;
  const { subject: other } = theirs;
  // What a pronoun means is told by what stands around the passage, where that is known.
  if (other === undefined) return overlap.isBare || overlap.unmatchedNames.length === 0;
  if (overlap.unmatchedNames.length > 0) return false;
  return areSameSubject(subject, other) || classFactsOf(passage).some((fact) => areSameSubject(subject, fact.subject));
}

/** Events that come about at one place before another. */
const SPREADING: ReadonlySet<string> = new Set("publish release premiere air debut open launch start".split(" "));

function areLimited(ours: DatedFact, theirs: DatedFact): boolean {
  const places = (words: string): readonly string[] => words.match(/\p{Lu}\p{L}+/gu) ?? [];
  const [left, right] = [places(ours.between), places(theirs.between)];
  return SPREADING.has(ours.event) && left.join(" ") !== right.join(" ");
}

function place(statement: Statement, range: TextRange): Reason["claim"] {
  return { text: wordsOf(statement, range), range };
}
