/** Which judgements foretell, and until when: what can be looked up once the time is over. */
import { intervalOf } from "../language/dates/edtf.js";
import type { CalendarDay } from "../language/dates/types.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { Workspace } from "../workspace/types.js";
import { isOwnJudgement, ownLikelihood } from "../briefing/ownLikelihood.js";

const WILL = /\b(?:will|shall|(?:is|are) (?:going|set|due|expected) to)\b(?!\s+(?:not\s+)?have\b)/iu;
const EXPECT = /\b(?:we|i)\s+(?:also\s+|still\s+)?(?:expect|foresee|anticipate)\b/iu;
const TO_VERB = /^\s+to\s+(?!have\b)\p{L}+/iu;
const HAVE = /^\s+(?:\p{L}+ly\s+)?have\b/iu;
/** "Likely to have cut the cable" is about what was; "may be a move" and "may be preparing" about what is. */
const TO_HAVE = /^\s+to\s+(?:\p{L}+ly\s+)?have\b/iu;
const IS_NOW =
  /^\s+(?:not\s+|well\s+|also\s+|only\s+){0,3}be\s+(?:(?:an?|the|one|part|due|because|in)\b|\p{L}+ing\b)/iu;
const VERB = /^\s+(?:well\s+|also\s+|soon\s+|not\s+)?\p{Ll}+/u;
const COPULA = /\b(?:is|are|remains?)\s+$/iu;
const MODAL = /^(?:may|might|could)$/iu;

/** What would happen under a condition has no day of its own. */
const CONDITION = /\b(?:if|unless|provided|should (?:the|a|it|they|he|she)|in (?:the )?(?:event|case))\b|\bwould\b/iu;

/** The analyst's own, unconditional statement about what will happen. */
export function isForecast(claim: Claim): boolean {
  if (!isOwnJudgement(claim)) return false;
  const { text, range } = claim.statement;
  if (CONDITION.test(text)) return false;
  const hasReport = claim.statement.attributions.some(({ source }) => source !== undefined);
  if ((!hasReport && WILL.test(text)) || EXPECT.test(text)) return true;
  return ownLikelihood(claim).likelihoods.some((found) => {
    if (found.kind === "unbanded" || found.kind === "number") return false;
    const before = text.slice(0, found.start - range.start);
    const after = text.slice(found.end - range.start);
    const words = text.slice(found.start - range.start, found.end - range.start);
    if (TO_HAVE.test(after)) return false;
    if (MODAL.test(words)) return !HAVE.test(after) && !IS_NOW.test(after) && VERB.test(after);
    // "Likely to resume", "a raid is likely": an event; "it is likely that …" may speak of the past.
    return TO_VERB.test(after) || (COPULA.test(before) && !/^\s+(?:that|because)\b/iu.test(after));
  });
}

const HORIZON_WORDS =
  /\b(?:within|until|till|during|throughout|ahead of|before|after|once|when|whenever|while|as long as|over the (?:next|coming)|in the (?:next|coming|near|short|medium|long)|(?:this|next|coming) (?:week|month|quarter|season|year|decade|winter|spring|summer|autumn|fall)|by (?:the )?(?:end|middle|start|mid|early|late|next|then|\d)|any day|shortly)\b/iu;

/** A day, a span or an event that says until when. */
export function hasHorizon({ statement }: Claim, note: NoteFacts): boolean {
  return (
    statement.dates.some(({ granularity }) => granularity !== "vague") ||
    HORIZON_WORDS.test(statement.text) ||
    horizonLine(statement.range.end, note) !== undefined
  );
}

/** The last day that the sentence, or the line "Horizon:" of its forecast block, gives; undefined where it cannot be told. */
export function horizonOf({ statement }: Claim, note: NoteFacts): CalendarDay | undefined {
  const line = horizonLine(statement.range.end, note);
  if (line !== undefined) return line;
  const written = note.date === undefined ? undefined : intervalOf(note.date)?.to;
  return statement.dates
    .flatMap(({ interval }) => interval?.to ?? [])
    .filter((day) => written === undefined || day > written)
    .sort()
    .at(-1);
}

/** Characters behind a forecast in which its block's lines stand. */
const LONGEST_BLOCK = 600;
const HORIZON_LINE = /^[\s>*_-]*Horizon[*_]*:[*_]*[ \t]*(?<date>\d{4}(?:-\d{2}){0,2})/imu;
const OUTCOME_LINE = /^[\s>*_-]*Outcome[^:\n]{0,20}:[*_]*[ \t]*\S/imu;

function horizonLine(from: number, note: NoteFacts): CalendarDay | undefined {
  const date = HORIZON_LINE.exec(blockBehind(from, note))?.groups?.["date"];
  return date === undefined ? undefined : intervalOf(date)?.to;
}

/** True where the block behind the forecast, or its own paragraph, says what came of it. */
export function hasOutcome({ range }: Claim, note: NoteFacts): boolean {
  return OUTCOME_LINE.test(blockBehind(range.end, note));
}

/** To the next heading or forecast block, or the next paragraph that foretells something: its lines are its own. */
function blockBehind(from: number, { text, claims }: NoteFacts): string {
  const behind = text.slice(from, from + LONGEST_BLOCK);
  const end = /\n#|\n[\s>*_-]*Forecast[*_]*:/iu.exec(behind)?.index ?? behind.length;
  const next = claims.find(
    (claim) =>
      claim.range.start > from &&
      claim.range.start < from + end &&
      PARAGRAPH_END.test(text.slice(from, claim.range.start)) &&
      isForecast(claim),
  );
  return `\n${behind.slice(0, next === undefined ? end : next.range.start - from)}`;
}

const PARAGRAPH_END = /\n[ \t]*\n/u;

const newestDays = new WeakMap<object, CalendarDay>();

/** The newest day that another dated note or article of the workspace speaks from: the workspace's own "now" where the host gives no day. */
export function newestDay(workspace: Workspace, besides: NoteFacts): CalendarDay | undefined {
  const notes = [...workspace.notes.values()].filter(({ file }) => file !== besides.file);
  return [...notes.map(({ date }) => dayOf(date)), newestArticle(workspace)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function newestArticle({ articles }: Workspace): CalendarDay | undefined {
  const known = newestDays.get(articles);
  if (known !== undefined) return known === "" ? undefined : known;
  let newest = "";
  for (const { source } of articles.values()) {
    const day = dayOf(source.published) ?? "";
    if (day > newest) newest = day;
  }
  newestDays.set(articles, newest);
  return newest === "" ? undefined : newest;
}

function dayOf(edtf: string | undefined): CalendarDay | undefined {
  return edtf === undefined ? undefined : intervalOf(edtf)?.from;
}
