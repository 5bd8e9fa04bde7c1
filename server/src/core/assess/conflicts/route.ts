/** A way told the other way round: "from the airport to the station" and "from the station to the airport". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { standsAround, unitsWithin } from "../matching/covering.js";
import type { Overlap } from "../matching/overlap.js";
import { isNamedBy } from "../matching/sameThings.js";
import { certaintyAt } from "../reading/commitment.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

export function routeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.background || overlap.time === "disjoint" || hasStrangers(overlap)) return [];
  const ours = routeIn(claim);
  if (ours === undefined) return endConflicts(claim, passage, overlap);
  // In the article that a claim rests on, the way may be told in two steps.
  const theirs = routeIn(passage) ?? (overlap.around === undefined ? undefined : stepsIn(passage));
  if (theirs === undefined) return [];
  if (ours.from !== theirs.to || ours.to !== theirs.from || !isOneTraveller(claim, ours, passage, theirs, overlap))
    return [];
  return [{ kind: "role", claim: place(claim, ours), evidence: place(passage, theirs) }];
}

/** "On its way to Ruden" where the cited article has it come from there: one end of the way taken for the other. */
function endConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ours = overlap.around === undefined ? undefined : endIn(claim);
  const theirs = ours === undefined ? undefined : routeIn(passage);
  if (ours === undefined || theirs === undefined || OTHERS.test(passage.text)) return [];
  const [end, other] = ours.isStart ? [theirs.to, theirs.from] : [theirs.from, theirs.to];
  if (end !== ours.place || other === ours.place) return [];
  return isOneTraveller(claim, ours, passage, theirs, overlap) || isOneVehicle(claim, ours, passage, overlap)
    ? [{ kind: "role", claim: place(claim, ours), evidence: place(passage, theirs) }]
    : [];
}

interface End extends TextRange {
  readonly place: string;
  /** Where the way begins, not where it leads. */
  readonly isStart: boolean;
}

/** The only end that is told, as a fact. */
const endIn = rememberingEach((statement: Statement): End | undefined => {
  const { text } = statement;
  const starts = [...text.matchAll(LEFT)];
  const [only, ...more] = [...starts, ...text.matchAll(BOUND)];
  if (only === undefined || more.length > 0 || OTHERS.test(text)) return undefined;
  const start = statement.range.start + only.index;
  const range = { start, end: start + only[0].length };
  return isToldAsFact(statement, range) ? { ...range, place: folded(only[1]), isStart: starts.length > 0 } : undefined;
});

/** "The freighter" of the claim is "the ship" of the article, where no other of its kind is told of. */
function isOneVehicle(claim: Statement, ours: TextRange, passage: Statement, { around }: Overlap): boolean {
  const meant = MEANT.exec(passage.text)?.[1];
  if (meant === undefined) return false;
  return claim.terms.some(
    ({ kind, lemma, end }) =>
      kind === "noun" && end <= ours.start && around?.has(lemma) === true && isNamedBy(meant, lemma),
  );
}

/** Names that neither the passage nor its cited article has. */
function hasStrangers({ unmatchedNames, article }: Overlap): boolean {
  return unmatchedNames.some(({ words }) => article === undefined || !words.every((word) => article().has(word)));
}

interface Route extends TextRange {
  readonly from: string;
  readonly to: string;
}

const ROUTE =
  /\bfrom\s+(?:the\s+)?((?:[\p{L}\d’'-]+\s+){0,3}?[\p{L}\d’'-]+)\s+to\s+(?:the\s+)?((?:[\p{L}\d’'-]+\s+){0,3}?[\p{L}\d’'-]+)(?=\s+(?:on|in|at|when|with|and|after|before|was|were|is|had|has|by|for|while|via)\b|\s*[,.;:)]|\s*$)/u;

/** The only way of the statement, of places and not of times or figures, as a fact. */
const routeIn = rememberingEach((statement: Statement): Route | undefined => readRoute(statement));

function readRoute(statement: Statement): Route | undefined {
  const found = ROUTE.exec(statement.text);
  if (found === null || /\d/u.test(found[0])) return undefined;
  const start = statement.range.start + found.index;
  const range = { start, end: start + found[0].length };
  if (statement.dates.some((date) => date.start < range.end && date.end > range.start)) return undefined;
  return isToldAsFact(statement, range) ? { ...range, from: folded(found[1]), to: folded(found[2]) } : undefined;
}

function isToldAsFact(statement: Statement, range: TextRange): boolean {
  return !DENYING.test(statement.text) && certaintyAt(statement, range).certainty === "certain";
}

const DENYING = /\bnot\b|n['’]t\b/iu;

/** "Had come from Santos and was bound for Luanda". */
const LEFT =
  /\b(?:(?:come|came|coming|sailed|travell?ed|driven|drove|flown|flew|taken off|took off|started|set out) from|left|departed(?: from)?)\s+(?:the\s+)?(\p{Lu}[\p{L}’'-]+)/gu;
const BOUND =
  /\b(?:bound for|head(?:ing|ed) (?:for|to|towards?)|destined for|on (?:its|his|her|their|the) way to|en route to|making for)\s+(?:the\s+)?(\p{Lu}[\p{L}’'-]+)/gu;
/** Another journey, or more than one. */
const OTHERS = /\b(?:another|other|second|both|return|returned|returning|back|planned)\b/iu;

/** The only place left and the only one aimed at, in this order or the other. */
function stepsIn(statement: Statement): Route | undefined {
  const { text } = statement;
  const [left, ...others] = text.matchAll(LEFT);
  const [bound, ...more] = text.matchAll(BOUND);
  if (left === undefined || bound === undefined || others.length + more.length > 0) return undefined;
  if (OTHERS.test(text)) return undefined;
  const start = statement.range.start + Math.min(left.index, bound.index);
  const end = statement.range.start + Math.max(left.index + left[0].length, bound.index + bound[0].length);
  return isToldAsFact(statement, { start, end })
    ? { start, end, from: folded(left[1]), to: folded(bound[1]) }
    : undefined;
}

/** A word before the way on both sides, or "the ship" in an article that has the claim's name for it. */
function isOneTraveller(
  claim: Statement,
  ours: TextRange,
  passage: Statement,
  theirs: TextRange,
  overlap: Overlap,
): boolean {
  if (shareTraveller(claim, ours, passage, theirs)) return true;
  const { around } = overlap;
  if (around === undefined || !MEANT.test(passage.text)) return false;
  const named = unitsWithin(claim, [{ start: claim.range.start, end: ours.start }]).filter((unit) =>
    /^\p{Lu}/u.test(wordsOf(claim, unit)),
  );
  const isTold = (unit: ContentUnit): boolean =>
    standsAround(unit, around) || (overlap.article !== undefined && standsAround(unit, overlap.article()));
  return named.length > 0 && named.every(isTold);
}

const MEANT =
  /^(?:the (ship|vessel|tanker|freighter|boat|ferry|plane|aircraft|jet|airliner|helicopter|train|bus|lorry|truck|convoy|car)|it|he|she)\b/iu;

function folded(words: string | undefined): string {
  return (words ?? "").toLowerCase();
}

/** A word of the sentence before the way is the same on both sides: who or what goes. */
function shareTraveller(claim: Statement, ours: TextRange, passage: Statement, theirs: TextRange): boolean {
  const before = (statement: Statement, { start }: TextRange): readonly string[] =>
    contentOf(statement).units.flatMap((unit) => {
      if (unit.end > start || predicationsOf(statement).some(({ head, nominal }) => !nominal && overlaps(head, unit)))
        return [];
      return unit.kind === "name"
        ? [unit.name.folded]
        : unit.kind === "word" && unit.term === "noun"
          ? [lemmaOf(unit.lemma)]
          : [];
    });
  const other = new Set(before(passage, theirs));
  return before(claim, ours).some((word) => other.has(word));
}
