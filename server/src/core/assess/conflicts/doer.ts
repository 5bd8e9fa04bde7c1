/** Another name in a place that one alone can fill: who founded, wrote or bought it, and which office somebody holds. */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { likeness, structuredPairs, unitsIn, weightOf } from "../eventGate.js";
import { classFactsOf, type ClassFact } from "../facts/classFacts.js";
import { areSameSubject } from "../facts/subjects.js";
import { areApart } from "../matching/distinctions.js";
import type { Overlap } from "../matching/overlap.js";
import { isFact } from "../reading/commitment.js";
import type { ContentUnit } from "../reading/content.js";
import { areRivals } from "../reading/referents.js";
import { predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

/** What one person or body does to a thing, all others left out where they are not named beside it. */
const DONE_BY_ONE: ReadonlySet<string> = new Set(
  "found write direct compose design invent discover buy assassinate".split(" "),
);
const LEAST_PATIENT = 0.8;
/** Share of the claim that the passage must speak of, the doer included. */
const LEAST_BEARING = 0.2;
/** One after the other, as a company is directed. */
const FOR_A_TIME = /\b(?:until|till|since|formerly|from \d{4})\b/iu;

export function doerConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint" || overlap.unmatchedNames.length === 0 || areApart(claim, passage, overlap))
    return [];
  if (overlap.bearing < LEAST_BEARING || !predicationsOf(claim).some(({ event }) => DONE_BY_ONE.has(event))) return [];
  if (FOR_A_TIME.test(claim.text) || FOR_A_TIME.test(passage.text)) return [];
  for (const pair of structuredPairs(claim, passage)) {
    if (!DONE_BY_ONE.has(pair.claim.event) || pair.claim.negated || pair.passage.negated) continue;
    if (!isFact(claim, pair.claim, "claim") || !isFact(passage, pair.passage, "passage")) continue;
    const [ours, theirs] = [namesIn(claim, pair.claim.agent), namesIn(passage, pair.passage.agent)];
    if (ours.length === 0 || theirs.length === 0) continue;
    const areUnknown = ours.every(({ name }) => overlap.unmatchedNames.includes(name));
    const areOthers = theirs.every(({ name }) => ours.every((own) => areRivals(own.name, name)));
    if (!areUnknown || !areOthers || ours.length !== overlap.unmatchedNames.length) continue;
    const patient = unitsIn(claim, pair.claim.patient);
    const other = unitsIn(passage, pair.passage.patient);
    if (weightOf(patient) === 0 || likeness(patient, other) < LEAST_PATIENT * weightOf(patient)) continue;
    const [left, right] = [ours[0], theirs[0]];
    if (left === undefined || right === undefined) continue;
    return [{ kind: "name", claim: place(claim, left), evidence: place(passage, right) }];
  }
  return [];
}

type NameUnit = Extract<ContentUnit, { readonly kind: "name" }>;

function namesIn(statement: Statement, span: TextRange | undefined): readonly NameUnit[] {
  return unitsIn(statement, span).filter((unit): unit is NameUnit => unit.kind === "name");
}

/** Offices of which a person holds one at a time: the word before them says which. */
const OFFICES: ReadonlySet<string> = new Set(
  "minister secretary ambassador governor mayor commissioner commander prosecutor president".split(" "),
);

export function officeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.background) return [];
  for (const ours of classFactsOf(claim)) {
    const other = classFactsOf(passage).find(
      (theirs) => areSameSubject(ours.subject, theirs.subject) && areOtherOffices(claim, ours, passage, theirs),
    );
    if (other === undefined || !isFact(claim, ours.predication, "claim")) continue;
    if (!isFact(passage, other.predication, "passage")) continue;
    return [{ kind: "role", claim: place(claim, ours.range), evidence: place(passage, other.range) }];
  }
  return [];
}

/** Both held now, and each with a word before it that the other lacks. */
function areOtherOffices(claim: Statement, ours: ClassFact, passage: Statement, theirs: ClassFact): boolean {
  const head = ours.heads[0] ?? "";
  if (ours.negated || theirs.negated || !OFFICES.has(head) || ours.heads.length > 1) return false;
  if (theirs.heads.length > 1 || theirs.heads[0] !== head) return false;
  if (!isNow(claim, ours) || !isNow(passage, theirs)) return false;
  const isOwn = (fact: ClassFact, other: ClassFact): boolean =>
    [...fact.words].some((word) => !other.words.has(word) && !TEMPORARY.has(word));
  return (
    isOwn(ours, theirs) && isOwn(theirs, ours) && ![...ours.words, ...theirs.words].some((word) => TEMPORARY.has(word))
  );
}

function isNow(statement: Statement, fact: ClassFact): boolean {
  return wordsOf(statement, fact.predication.head).toLowerCase() === "is";
}

const TEMPORARY: ReadonlySet<string> = new Set("former first new acting interim late then current prime".split(" "));
