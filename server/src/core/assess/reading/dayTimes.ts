/**
 * Times of day: "04:10", "ten past six in the morning", "shortly before midnight", "in the afternoon". Each is a stretch of minutes; where
 * nothing says which half of the day is meant, it is two.
 */
import type { Statement } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import { overlaps, type TextRange } from "../../text/range.js";

/** What the words before a time make of it: the time itself, or an edge of a stretch. */
export type TimeEdge = "at" | "since" | "until" | "before" | "after";

/** Minutes since midnight, both ends inclusive. */
type Span = readonly [from: number, to: number];

export interface DayTime extends TextRange {
  readonly spans: readonly Span[];
  readonly edge: TimeEdge;
}

const HOUR = 60;
const HALF_DAY = 12 * HOUR;
const DAY = 2 * HALF_DAY;
/** Minutes up to which two reports tell of one time. */
const SLACK = 30;

/** In the order of their words; read once a statement. */
export const dayTimesOf = rememberingEach((statement: Statement): readonly DayTime[] => {
  const found: DayTime[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of statement.text.matchAll(pattern)) {
      const start = statement.range.start + match.index;
      const range = { start, end: start + match[0].length };
      const spans = found.some((other) => overlaps(other, range)) ? undefined : read(match);
      if (spans === undefined) continue;
      found.push({
        ...range,
        ...qualified(statement.text.slice(Math.max(0, match.index - BESIDE), match.index), spans),
      });
    }
  }
  return found.sort((left, right) => left.start - right.start);
});

/** True where the two may be one and the same time of a day. */
export function mayBeOneTime(left: DayTime, right: DayTime): boolean {
  return left.spans.some(([from, to]) =>
    right.spans.some(([otherFrom, otherTo]) =>
      [-DAY, 0, DAY].some((shift) => from + shift - SLACK <= otherTo && otherFrom <= to + shift + SLACK),
    ),
  );
}

const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const HOUR_WORD = `${HOURS.join("|")}|\\d{1,2}`;
const PAST: ReadonlyMap<string, number> = new Map([
  ["five", 5],
  ["ten", 10],
  ["quarter", 15],
  ["a quarter", 15],
  ["twenty", 20],
  ["twenty-five", 25],
  ["half", 30],
]);
const HALF = "in the (?:early |late )?(?:morning|afternoon|evening)|at night";

const PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => readonly Span[] | undefined;
}[] = [
  {
    // "Ten past six in the morning", "half past four".
    pattern: new RegExp(
      `\\b((?:a )?quarter|half|five|ten|twenty(?:-five)?) (past|to) (${HOUR_WORD})\\b(?: (${HALF}))?`,
      "giu",
    ),
    read: ([, minutes = "", side = "", hour = "", half]) => {
      const past = PAST.get(minutes.toLowerCase()) ?? 0;
      return onClock(hourOf(hour) * HOUR + (side.toLowerCase() === "to" ? -past : past), half);
    },
  },
  {
    // "11.40 p.m.", "9 am".
    pattern: /\b(\d{1,2})(?:[.:]([0-5]\d))?\s?([ap])\.?m\b/giu,
    read: ([, hour = "", minutes = "0", half = ""]) =>
      onClock(hourOf(hour) * HOUR + Number(minutes), half.toLowerCase() === "a" ? "morning" : "evening"),
  },
  {
    // "04:10", "at 11.40", with "in the morning" or without.
    pattern: new RegExp(
      `(?:\\b([01]?\\d|2[0-3]):([0-5]\\d)|(?<=\\b(?:at|by|until|till|before|after|since|from) )([01]?\\d|2[0-3])\\.([0-5]\\d))(?![\\d.]*\\d)(?! (?:per|percent|million|billion|metres|meters|km))(?: (${HALF}))?`,
      "giu",
    ),
    read: ([, hour, minutes, dotted = "", dots = "", half]) => {
      const at = Number(hour ?? dotted) * HOUR + Number(minutes ?? dots);
      // "04:10" is written on the clock of 24 hours.
      return half === undefined && (at >= HALF_DAY || (hour ?? dotted).startsWith("0"))
        ? [[at, at]]
        : onClock(at, half);
    },
  },
  {
    // "At six in the morning", "by four o'clock".
    pattern: new RegExp(`\\b(${HOUR_WORD})(?: o[’']clock)? (${HALF})|\\b(${HOUR_WORD}) o[’']clock`, "giu"),
    read: ([, hour, half, plain = ""]) => onClock(hourOf(hour ?? plain) * HOUR, half),
  },
  {
    pattern: new RegExp(`(?<=\\b(?:at|past) )(?:${HOURS.join("|")})(?=[,.;]|$| (?:on|when|and)\\b)`, "giu"),
    read: ([hour]) => onClock(hourOf(hour) * HOUR, undefined),
  },
  { pattern: /\b(?:noon|midday|midnight)\b/giu, read: ([word]) => PARTS.get(word.toLowerCase()) },
  {
    pattern: /\b(?:dawn|daybreak|sunrise|dusk|sunset|nightfall)\b/giu,
    read: ([word]) => PARTS.get(word.toLowerCase()),
  },
  {
    // "In the afternoon", "on Tuesday morning": not "a morning of surprises".
    pattern:
      /(?<=\b(?:(?:in|during|by|until) (?:the )?(?:early |late )?|this |that |(?:mon|tues|wednes|thurs|fri|satur|sun)day ))(?:morning|afternoon|evening)\b/giu,
    read: ([word]) => PARTS.get(word.toLowerCase()),
  },
];

const PARTS: ReadonlyMap<string, readonly Span[]> = new Map([
  ["noon", [[HALF_DAY, HALF_DAY]]],
  ["midday", [[HALF_DAY, HALF_DAY]]],
  ["midnight", [[0, 0]]],
  ["dawn", [[4 * HOUR, 8 * HOUR]]],
  ["daybreak", [[4 * HOUR, 8 * HOUR]]],
  ["sunrise", [[4 * HOUR, 9 * HOUR]]],
  ["dusk", [[15 * HOUR, 22 * HOUR]]],
  ["sunset", [[15 * HOUR, 22 * HOUR]]],
  ["nightfall", [[15 * HOUR, 23 * HOUR]]],
  ["morning", [[0, HALF_DAY]]],
  ["afternoon", [[HALF_DAY, 18 * HOUR]]],
  ["evening", [[17 * HOUR, DAY]]],
]);

function hourOf(word: string): number {
  const at = HOURS.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at + 1;
}

/** A point on the clock of twelve hours, in both halves of the day where none is named. */
function onClock(minutes: number, half: string | undefined): readonly Span[] | undefined {
  if (minutes < 0 || minutes > DAY) return undefined;
  const first = minutes % HALF_DAY;
  const [early, late]: readonly Span[] = [
    [first, first],
    [first + HALF_DAY, first + HALF_DAY],
  ];
  if (early === undefined || late === undefined) return undefined;
  if (half === undefined) return [early, late];
  if (/morning/iu.test(half)) return [early];
  // "At two at night", "at eleven at night".
  return /night/iu.test(half) && first < FIRST_OF_EVENING ? [early] : [late];
}

const FIRST_OF_EVENING = 6 * HOUR;

/** Characters before a time in which the words stand that qualify it. */
const BESIDE = 24;
const NEAR = /\b(?:shortly|just|soon|right|immediately|moments|minutes) (before|after) $/iu;
const ROUGH = /\b(?:about|around|towards|toward|nearly|almost|close to) $/iu;
const EDGE = /\b(since|from|until|till|by|before|after) (?:the )?(?:early |late )?$/iu;
const EDGES: ReadonlyMap<string, TimeEdge> = new Map([
  ["since", "since"],
  ["from", "since"],
  ["until", "until"],
  ["till", "until"],
  ["by", "before"],
  ["before", "before"],
  ["after", "after"],
]);

function qualified(before: string, spans: readonly Span[]): Pick<DayTime, "spans" | "edge"> {
  const near = NEAR.exec(before)?.[1]?.toLowerCase();
  if (near !== undefined)
    return {
      spans: spans.map(([from, to]) => (near === "before" ? [from - HOUR, to] : [from, to + HOUR])),
      edge: "at",
    };
  if (ROUGH.test(before)) return { spans: spans.map(([from, to]) => [from - HOUR, to + HOUR]), edge: "at" };
  return { spans, edge: EDGES.get(EDGE.exec(before)?.[1]?.toLowerCase() ?? "") ?? "at" };
}
