/** How often an actor is named over time: by month where the articles lie within two years, else by year. */
import type { ActorArticles, MentionTimeline } from "../types.js";
import { MONTHS_IN_YEAR } from "./actorArticles.js";

const LONGEST_BY_MONTH = 24;
/** More bars than this are no picture any more; the latest are kept. */
const MOST_PERIODS = 60;

/** Undefined where fewer than two periods have mentions: one bar tells nothing that the count does not. */
export function mentionTimeline({ byMonth, undated }: ActorArticles): MentionTimeline | undefined {
  const months = [...byMonth.keys()].sort((left, right) => left - right);
  const [first = 0] = months;
  const last = months.at(-1) ?? first;
  const step = last - first < LONGEST_BY_MONTH ? 1 : MONTHS_IN_YEAR;
  const period = (month: number): number => Math.floor(month / step);
  const counts = new Map<number, number>();
  for (const [month, count] of byMonth) counts.set(period(month), (counts.get(period(month)) ?? 0) + count);
  if (counts.size < 2) return undefined;
  const length = Math.min(MOST_PERIODS, period(last) - period(first) + 1);
  const periods = Array.from({ length }, (_, index) => {
    const at = period(last) - length + 1 + index;
    return { label: labelOf(at * step, step), count: counts.get(at) ?? 0 };
  });
  return { unit: step === 1 ? "month" : "year", periods, undated };
}

/** EDTF of the period: "2023-05" or "2023". */
function labelOf(month: number, step: number): string {
  const year = String(Math.floor(month / MONTHS_IN_YEAR)).padStart(4, "0");
  return step === 1 ? `${year}-${String((month % MONTHS_IN_YEAR) + 1).padStart(2, "0")}` : year;
}
