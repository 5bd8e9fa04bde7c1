/** Words that set two clauses on occasions of their own: who says so, one more of a kind, before and after, this day and that one. */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { datePartsOf, type DateParts } from "../facts/dateParts.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import { areOthers, nameOtherDays } from "../matching/distinctions.js";
import { attributionAt } from "../reading/commitment.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { clauseText, type Side } from "./side.js";

/** "In the morning" and "in the evening", "at home" and "away": two occasions of one kind. */
export function haveContrasts(ours: Side, theirs: Side): boolean {
  return CONTRASTS.some((contrast) => areOthers(contrastIn(ours, contrast), contrastIn(theirs, contrast)));
}

function contrastIn(side: Side, contrast: RegExp): ReadonlySet<string> {
  const { range, clause } = side;
  const found = [...clauseText(side).matchAll(contrast)].flatMap(({ index, 0: word }) => {
    const start = clause.range.start + index;
    return overlaps(range, { start, end: start + word.length }) ? [] : [word.toLowerCase()];
  });
  return new Set(found);
}

const CONTRASTS: readonly RegExp[] = [
  "morning afternoon evening night",
  "mondays? tuesdays? wednesdays? thursdays? fridays? saturdays? sundays?",
  "spring summer autumn winter",
  "home away",
  "upper lower",
  "left right",
  "front rear back",
  "inside outside",
  "older elder younger",
  "first second third fourth fifth last",
  "northern southern eastern western",
  "men women boys girls",
  "male female",
  "adults children",
  "red blue green yellow white black",
].map((words) => new RegExp(`\\b(?:${words.replaceAll(" ", "|")})\\b`, "giu"));

/** "A second witness", "another company": beside the one of which the other side speaks. */
export function isOfAnotherOne({ statement, range, clause }: Side, { statement: other }: Side): boolean {
  const words = { start: statement.range.start, end: Math.max(range.start, clause.range.end) };
  const [, which = "", noun = ""] = ANOTHER_ONE.exec(wordsOf(statement, words)) ?? [];
  return (
    noun !== "" &&
    contentOf(other).words.has(lemmaOf(noun.toLowerCase())) &&
    !new RegExp(`\\b${which}\\b`, "iu").test(other.text)
  );
}

const ANOTHER_ONE = /\b(another|(?<=\ba )(?:second|third|fourth|fifth|sixth|further)) (\p{Ll}+)/iu;

/** "Before the vote" and "after the vote"; not where these very words stand against each other. */
export function areBeforeAndAfter(ours: Side, theirs: Side): boolean {
  const all = edgesOf(theirs);
  return edgesOf(ours).some(([edge, noun]) => all.some(([other, same]) => noun === same && edge !== other));
}

function edgesOf({ statement, range }: Side): readonly (readonly [edge: string, noun: string])[] {
  return [...statement.text.matchAll(EDGE)].flatMap((found) => {
    const start = found.index + statement.range.start;
    if (overlaps(range, { start, end: start + found[0].length })) return [];
    const [, edge = "", noun = ""] = found;
    return [[edge.toLowerCase(), noun.toLowerCase()] as const];
  });
}

const EDGE = /\b(before|after|during)\s(?:the|his|her|their|its)\s(\p{Ll}{3,})/giu;

/** "In May" and "in June": times of which no year need be known to tell them apart. */
export function areOnOtherDays(ours: Side, theirs: Side): boolean {
  return nameOtherDays(daysIn(ours), daysIn(theirs));
}

function daysIn({ statement, range, clause }: Side): readonly DateParts[] {
  return statement.dates.flatMap((date) =>
    overlaps(date, clause.range) && !overlaps(date, range) ? (datePartsOf(statement, date) ?? []) : [],
  );
}

/** "The ministry says that 12 died", "the union says that 40 died": the article contradicts neither. */
export function haveOtherSpeakers(ours: Side, theirs: Side): boolean {
  const [left, right] = [speakerOf(ours), speakerOf(theirs)];
  if (left === undefined || right === undefined) return false;
  return !areCovered(left, theirs.statement) && !areCovered(right, ours.statement);
}

function speakerOf({ statement, range }: Side): readonly ContentUnit[] | undefined {
  const source = attributionAt(statement, range)?.source;
  const units = source === undefined ? [] : unitsWithin(statement, [source]);
  return units.length === 0 ? undefined : units;
}
