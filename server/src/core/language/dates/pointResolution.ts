/** Gives a point its year, and turns it into days. */
import { civilDate, dayNumber, daysInMonth, formatDay, isValidDate, type DayNumber } from "./calendar.js";
import type { Point } from "./points.js";
import { clampedDay, monthSpan, partOf, yearSpan, type DateReader, type DaySpan, type Reading } from "./reading.js";

/** A date this many days ahead may still be the article's own week, or its date a little wrong. */
export const AHEAD_DAYS = 7;
/** Longest way to a leap year. */
const LEAP_STEPS = 8;

/** Fills in the year of a point: its own, the one counted from the reference, or the nearest on the side of time that the clause asks for. */
export function resolveYear(reader: DateReader, point: Point, future: boolean): Point | undefined {
  if (point.year !== undefined || point.month === undefined) return point;
  if (point.yearOffset !== undefined) {
    return reader.reference === undefined
      ? undefined
      : { ...point, year: civilDate(reader.reference).year + point.yearOffset };
  }
  if (reader.narrative !== undefined)
    return { ...point, year: nearestYear(reader.narrative, point.month, point.day, true) };
  if (reader.anchor === undefined) return undefined;
  return { ...point, year: nearestYear(reader.anchor, point.month, point.day, future) };
}

/** The year of the last such day or month before `anchor`, itself included; of the next one where `future` is set. */
function nearestYear(anchor: DayNumber, month: number, day: number | undefined, future: boolean): number {
  const base = civilDate(anchor);
  if (day === undefined) {
    if (future) return month >= base.month ? base.year : base.year + 1;
    return month <= base.month ? base.year : base.year - 1;
  }
  const candidate = clampedDay(base.year, month, day);
  let year = future
    ? candidate >= anchor - AHEAD_DAYS
      ? base.year
      : base.year + 1
    : candidate <= anchor + AHEAD_DAYS
      ? base.year
      : base.year - 1;
  for (let steps = 0; steps < LEAP_STEPS && day > daysInMonth(year, month); steps++) year += future ? 1 : -1;
  return year;
}

/** Days of a point with a year; undefined for a day that its month does not have. */
export function pointSpan(point: Point): Required<DaySpan> | undefined {
  if (point.year === undefined) return undefined;
  if (point.month === undefined) return partOf(yearSpan(point.year), point.part);
  if (point.day === undefined) return partOf(monthSpan(point.year, point.month), point.part);
  if (!isValidDate(point.year, point.month, point.day)) return undefined;
  const from = dayNumber(point.year, point.month, point.day);
  if (point.lastDay === undefined) return { from, to: from };
  return isValidDate(point.year, point.month, point.lastDay)
    ? { from, to: dayNumber(point.year, point.month, point.lastDay) }
    : undefined;
}

/** The reading of a point; without a year that can be known, a reading without a span. */
export function readingOfPoint(reader: DateReader, point: Point, future: boolean): Reading {
  const resolved = resolveYear(reader, point, future);
  const span = resolved === undefined ? undefined : pointSpan(resolved);
  const granularity =
    point.lastDay !== undefined
      ? "range"
      : point.day !== undefined
        ? "day"
        : point.month !== undefined
          ? "month"
          : "year";
  const told = span === undefined ? undefined : toldReading(reader, point, span);
  return {
    granularity,
    ...(span !== undefined && { span }),
    approximate: point.part !== undefined && !point.part.endsWith("half"),
    relative: point.year === undefined || point.isRelative === true,
    ...(told !== undefined && { alternatives: [told] }),
  };
}

/** Where the text before told of another time, long ago, a month or day without a year may go on from there. */
function toldReading(reader: DateReader, point: Point, span: Required<DaySpan>): string | undefined {
  const { earlier, reference } = reader;
  if (earlier === undefined || reference === undefined || reader.narrative !== undefined) return undefined;
  if (point.year !== undefined || point.yearOffset !== undefined || point.month === undefined) return undefined;
  if (earlier.from >= reference - TOLD_DISTANCE) return undefined;
  const year = nearestYear(earlier.from, point.month, point.day, true);
  const other = pointSpan({ ...point, year });
  return other === undefined || other.from >= span.from ? undefined : formatSpan(other);
}

function formatSpan({ from, to }: Required<DaySpan>): string | undefined {
  const [first, last] = [formatDay(from), formatDay(to)];
  return first === undefined || last === undefined ? undefined : first === last ? first : `${first}/${last}`;
}

/** A full date this many days before the reference may have taken the story with it. */
const TOLD_DISTANCE = 366;
