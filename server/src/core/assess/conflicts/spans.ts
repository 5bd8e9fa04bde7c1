/** When something began or ended, against the span that the other sentence gives it: "began in March", "lasted from May to August". */
import type { DateExpression, DateGranularity } from "../../language/dates/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { areCovered, areCoveredAround, unitsWithin } from "../matching/covering.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { datedExpressions } from "../matching/time.js";
import { isStatedAt } from "../reading/commitment.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function spanConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.unmatchedNames.length > 0 || hasRivalNames(overlap)) return [];
  return spanned(claim, passage, overlap) ?? spanned(passage, claim, overlap, true) ?? [];
}

interface Edge extends TextRange {
  readonly isStart: boolean;
  readonly date: DateExpression;
}

const EDGE =
  /\b(?:(beg[ai]n|begins|begun|start(?:s|ed)?|commenced|broke out)|(end(?:s|ed)?|finish(?:es|ed)?|concluded|ceased))\b(?!\s+(?:a|an|the|its|his|her|their|up)\b)/iu;

/** One verb of beginning or ending with one date of the calendar behind or before it. */
function edgeIn(statement: Statement): Edge | undefined {
  const found = EDGE.exec(statement.text);
  const [date, ...more] = datedExpressions(statement);
  if (found === null || date?.interval === undefined || more.length > 0 || !(date.granularity in LENGTHS))
    return undefined;
  if (date.approximate || date.relative) return undefined;
  const start = statement.range.start + found.index;
  return { start, end: start + found[0].length, isStart: found[1] !== undefined, date };
}

function spanned(
  edged: Statement,
  spanning: Statement,
  overlap: Overlap,
  isPassage = false,
): readonly Reason[] | undefined {
  const span = spanning.dates.find(({ granularity, interval }) => granularity === "range" && interval !== undefined);
  const edge = span === undefined ? undefined : edgeIn(edged);
  if (span?.interval === undefined || edge?.date.interval === undefined || EDGE.test(spanning.text)) return undefined;
  const [from, to] = endsOf(spanning, span);
  const end = edge.isStart ? from : to;
  const day = edge.isStart ? span.interval.from : span.interval.to;
  const length = Math.min(LENGTHS[edge.date.granularity] ?? 0, LENGTHS[end ?? ""] ?? 0);
  if (day === undefined || length === 0) return undefined;
  const own = edge.isStart ? edge.date.interval.from : edge.date.interval.to;
  if (own === undefined || own.slice(0, length) === day.slice(0, length)) return undefined;
  if (!isStatedAt(edged, edge, isPassage ? "passage" : "claim")) return undefined;
  if (!isStatedAt(spanning, span, isPassage ? "claim" : "passage")) return undefined;
  if ([edged, spanning].some(({ polarity }) => polarity.cues.length > 0)) return undefined;
  const thing = unitsWithin(edged, [edged.range]).filter((unit) => !overlaps(unit, edge) && !overlaps(unit, edge.date));
  if (thing.length === 0 || !areCoveredAround(thing, spanning, isPassage ? undefined : overlap.around))
    return undefined;
  // "The second siege", "the siege of the castle": what lasted is what began, and no part of it.
  const subject = { start: spanning.range.start, end: span.start };
  const lasting = unitsWithin(spanning, [subject]).filter((unit) => unit.kind !== "word" || !LASTING.has(unit.lemma));
  if (!areCovered(lasting, edged)) return undefined;
  const [ours, theirs] = isPassage ? [span, edge.date] : [edge.date, span];
  const [claim, passage] = isPassage ? [spanning, edged] : [edged, spanning];
  return [{ kind: "date", claim: place(claim, ours), evidence: place(passage, theirs) }];
}

const LASTING: ReadonlySet<string> = new Set([
  "last",
  "run",
  "continue",
  "take",
  "place",
  "hold",
  "go",
  "go_on",
  "rage",
]);

/** Characters of a calendar day that a granularity tells. */
const LENGTHS: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 };

/** How exactly each end of a span is told: "3 March to 8 April 2014" by days, "May 2014 to June 2015" by months. */
function endsOf(statement: Statement, span: TextRange): readonly (DateGranularity | undefined)[] {
  const parts = wordsOf(statement, span).split(/\s+(?:to|until|till|through|and)\s+|\s*[–—-]\s*/u);
  return parts.length === 2 ? parts.map(granularityOf) : [];
}

function granularityOf(words: string): DateGranularity | undefined {
  const [hasDay, hasMonth, hasYear] = [/\b\d{1,2}(?:st|nd|rd|th)?\b/u, /\p{Lu}\p{Ll}{2,}/u, /\b\d{4}\b/u].map((part) =>
    part.test(words),
  );
  if (hasDay === true) return hasMonth === true ? "day" : undefined;
  if (hasMonth === true) return "month";
  return hasYear === true ? "year" : undefined;
}
