/** `chrono-node` as a peer: its answers as intervals of days, as narrow as the components that it is certain of. */
import { en, type ParsedComponents, type ParsedResult } from "chrono-node";
import type { CalendarDay } from "../../../server/src/core/language/dates/types.js";
import type { ReadDate } from "./recognizedDates.js";

export type ChronoLocale = "en" | "en.GB";

export function chronoDates(
  locale: ChronoLocale,
  text: string,
  reference: CalendarDay | undefined,
): readonly ReadDate[] {
  const parser = locale === "en" ? en : en.GB;
  const results: readonly ParsedResult[] = parser.parse(
    text,
    reference === undefined ? undefined : new Date(`${reference}T12:00:00`),
  );
  return results.filter(({ start }) => !isTimeOnly(start)).map(readResult);
}

function readResult({ index, text, start, end }: ParsedResult): ReadDate {
  const first = spanOf(start);
  // Declared as optional, in fact null where there is none.
  const last = end ? spanOf(end) : first;
  return {
    start: index,
    end: index + text.length,
    interval: { from: first.from, to: last.to },
    isApproximate: false,
    isRelative: !start.isCertain("year"),
  };
}

function isTimeOnly(components: ParsedComponents): boolean {
  const names = ["year", "month", "day", "weekday"] as const;
  return components.isCertain("hour") && names.every((name) => !components.isCertain(name));
}

function spanOf(components: ParsedComponents): { readonly from: CalendarDay; readonly to: CalendarDay } {
  const part = (name: "year" | "month" | "day", digits: number): string =>
    String(components.get(name) ?? 0).padStart(digits, "0");
  const month = `${part("year", 4)}-${part("month", 2)}`;
  const isDay = components.isCertain("day") || components.isCertain("weekday") || !components.isCertain("year");
  if (isDay && !(components.isCertain("month") && !components.isCertain("day")))
    return { from: `${month}-${part("day", 2)}`, to: `${month}-${part("day", 2)}` };
  if (components.isCertain("month")) return { from: `${month}-01`, to: lastDay(components) };
  return { from: `${part("year", 4)}-01-01`, to: `${part("year", 4)}-12-31` };
}

function lastDay(components: ParsedComponents): CalendarDay {
  return new Date(Date.UTC(components.get("year") ?? 0, components.get("month") ?? 0, 0)).toISOString().slice(0, 10);
}
