/** "Last Sunday" in a note: it points from the day of writing, which no later reader has before him. */
import type { DateExpression } from "../../language/dates/types.js";
import type { Claim } from "../../model/note.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { holds } from "../../text/range.js";
import { readable } from "../../text/readable.js";
import { defineRule } from "../defineRule.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import { datedWords } from "./datedWords.js";
import page from "./rule.md";

export const relativeDate = defineRule({
  name: "relative-date",
  group: "names",
  summary: "“last Sunday” in a note",
  severity: "info",
  page,
  checkClaim: findingsFor,
});

// Words that count from the day of speaking. "Two days later", "that week" and "the next morning" count from the text itself and are fine.
const DEICTIC =
  /^(?:(?:on|since|until|till|by|from|in|during|over|early|earlier|late|later)\s+)*(?:the\s+)?(?:yesterday|today|tonight|tomorrow|last|next|this|past|coming|recent|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?![\s\S]*\d))|\bago$/iu;

function findingsFor(claim: Claim, context: ClaimContext): readonly Finding[] {
  const { statement } = claim;
  return statement.dates
    .filter((date) => date.relative && isDeictic(statement, date))
    .filter((date) => !statement.quotations.some((quotation) => holds(quotation, date)))
    .map((date) => findingFor(claim, date, context));
}

/** "In its last days": the last ones that it had. */
const OF_ITS_OWN = /(?:\b(?:its|his|her|their|whose)|\p{L}['’]s|s['’])\s+$/iu;
/** "On the Friday before": before what was just told. */
const COUNTED_BACK = /^\s+(?:before|earlier|after|following)\b(?!\s+(?:last|yesterday))/iu;
/** "Past October" is later than October; "the past October" was the last one. */
const BEYOND = /^past\s+\p{Lu}/u;
const DETERMINER = /\b(?:the|this)\s+$/iu;
const FROM_THE_TEXT = /\bthe next (?:morning|afternoon|evening|night|day|week|month|year)$/iu;
const ARTICLE = "the ".length;

function isDeictic(statement: Statement, date: DateExpression): boolean {
  const start = Math.max(statement.range.start, date.start - ARTICLE);
  const before = wordsOf(statement, { start: statement.range.start, end: date.start });
  const behind = wordsOf(statement, { start: date.end, end: statement.range.end });
  if (OF_ITS_OWN.test(before) || COUNTED_BACK.test(behind)) return false;
  if (BEYOND.test(wordsOf(statement, date)) && !DETERMINER.test(before)) return false;
  return (
    DEICTIC.test(readable(wordsOf(statement, date))) &&
    !FROM_THE_TEXT.test(readable(wordsOf(statement, { start, end: date.end })))
  );
}

function findingFor(claim: Claim, date: DateExpression, context: ClaimContext): Finding {
  const words = readable(wordsOf(claim.statement, date));
  const fixes = dateFix(claim, date, context);
  const advice = fixes.length > 0 ? "write the date" : "write the date, or give the note one to count from";
  return {
    range: { start: date.start, end: date.end },
    message: `“${words}” counts from the day of writing: ${advice}`,
    fixes,
  };
}

/** What the note's own date makes of it; else what the cited article says with the same words. */
function dateFix(claim: Claim, date: DateExpression, context: ClaimContext): readonly Fix[] {
  const known = date.interval === undefined ? sameWordsInSource(claim, date, context) : date;
  const newText = known === undefined ? undefined : datedWords(known, claim.statement, date);
  if (newText === undefined) return [];
  return [
    {
      title: `Write “${newText}”`,
      edits: [{ file: context.note.file, range: { start: date.start, end: date.end }, newText }],
      preferred: true,
    },
  ];
}

function sameWordsInSource(claim: Claim, date: DateExpression, context: ClaimContext): DateExpression | undefined {
  const words = readable(wordsOf(claim.statement, date)).toLowerCase();
  for (const { passage } of context.assessment?.cited ?? []) {
    const found = passage.statement.dates.find(
      (other) => other.interval !== undefined && readable(wordsOf(passage.statement, other)).toLowerCase() === words,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
