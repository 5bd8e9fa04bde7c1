/** A way told the other way round: "from the airport to the station" and "from the station to the airport". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { standsAround, unitsWithin } from "../matching/covering.js";
import type { Overlap } from "../matching/overlap.js";
import { certaintyAt } from "../reading/commitment.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

export function routeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.background || overlap.time === "disjoint" || hasStrangers(overlap)) return [];
  const ours = routeIn(claim);
  // In the article that a claim rests on, the way may be told in two steps.
  const theirs =
    routeIn(passage) ?? (ours === undefined || overlap.around === undefined ? undefined : stepsIn(passage));
  if (ours === undefined || theirs === undefined) return [];
  if (ours.from !== theirs.to || ours.to !== theirs.from || !isOneTraveller(claim, ours, passage, theirs, overlap))
    return [];
  return [{ kind: "role", claim: place(claim, ours), evidence: place(passage, theirs) }];
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
  if (found === null || /\d/u.test(found[0]) || /\bnot\b|n['’]t\b/iu.test(statement.text)) return undefined;
  const start = statement.range.start + found.index;
  const range = { start, end: start + found[0].length };
  if (statement.dates.some((date) => date.start < range.end && date.end > range.start)) return undefined;
  if (certaintyAt(statement, range).certainty !== "certain") return undefined;
  return { ...range, from: folded(found[1]), to: folded(found[2]) };
}

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
  if (OTHERS.test(text) || /\bnot\b|n['’]t\b/iu.test(text)) return undefined;
  const start = statement.range.start + Math.min(left.index, bound.index);
  const end = statement.range.start + Math.max(left.index + left[0].length, bound.index + bound[0].length);
  if (certaintyAt(statement, { start, end }).certainty !== "certain") return undefined;
  return { start, end, from: folded(left[1]), to: folded(bound[1]) };
}

/** A word before the way on both sides, or "the ship" in an article that has the claim's name for it. */
function isOneTraveller(claim: Statement, ours: Route, passage: Statement, theirs: Route, overlap: Overlap): boolean {
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
  /^(?:the (?:ship|vessel|tanker|freighter|boat|ferry|plane|aircraft|jet|airliner|helicopter|train|bus|lorry|truck|convoy|car)|it|he|she)\b/iu;

function folded(words: string | undefined): string {
  return (words ?? "").toLowerCase();
}

/** A word of the sentence before the way is the same on both sides: who or what goes. */
function shareTraveller(claim: Statement, ours: Route, passage: Statement, theirs: Route): boolean {
  const before = (statement: Statement, { start }: Route): readonly string[] =>
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
