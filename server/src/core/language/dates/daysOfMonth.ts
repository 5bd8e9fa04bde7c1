/** Stretches of days in a month that is counted from the reference: "from 4 to 22 this month". */
import { ORDINAL_SUFFIXES } from "./lexicon.js";
import { pointSpan } from "./pointResolution.js";
import { readMonthOffset } from "./points.js";
import { isGlued, kindAt, lowerAt, type DateReader, type Match } from "./reading.js";

/** "from 4 to 22 this month", "between the 4th and the 22nd of last month". */
export function readDaysOfMonth(reader: DateReader, index: number): Match | undefined {
  const opener = lowerAt(reader, index - 1) === "the" ? lowerAt(reader, index - 2) : lowerAt(reader, index - 1);
  const first = dayNumeral(reader, index);
  if (first === undefined || (opener !== "from" && opener !== "between")) return undefined;
  const joint = lowerAt(reader, first.end);
  if (joint !== (opener === "between" ? "and" : "to") && joint !== "until" && joint !== "-") return undefined;
  const at = lowerAt(reader, first.end + 1) === "the" ? first.end + 2 : first.end + 1;
  const last = dayNumeral(reader, at);
  if (last === undefined || last.day <= first.day) return undefined;
  const of = lowerAt(reader, last.end);
  const month = readMonthOffset(reader, of === "of" || of === "in" ? last.end + 1 : last.end);
  if (month?.point.year === undefined || month.point.month === undefined) return undefined;
  const span = pointSpan({ ...month.point, day: first.day, lastDay: last.day });
  return { end: month.end, reading: { granularity: "range", relative: true, ...(span !== undefined && { span }) } };
}

/** "4", "22nd": a day of some month. */
function dayNumeral(reader: DateReader, index: number): { readonly day: number; readonly end: number } | undefined {
  const day = Number(lowerAt(reader, index));
  if (kindAt(reader, index) !== "digits" || !(day >= 1 && day <= 31)) return undefined;
  const isOrdinal = isGlued(reader, index + 1) && ORDINAL_SUFFIXES.has(lowerAt(reader, index + 1));
  return { day, end: isOrdinal ? index + 2 : index + 1 };
}
