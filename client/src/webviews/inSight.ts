/** Level of detail of the timeline: of thousands of bars only those within the window are drawn, and of these the most telling. */
import type { TimelineBar } from "../../../server/src/protocol/pictures.js";

/** More bars at once are neither read nor drawn in time. */
export const MOST_BARS = 250;

export interface TimeWindow {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

export interface BarsInSight {
  readonly shown: readonly TimelineBar[];
  /** How many lie within the window. */
  readonly total: number;
}

/** Bars that a search asks for come first, then those with conflicts, articles and claims, then told events; each in the order of time. */
export function barsInSight(bars: readonly TimelineBar[], window: TimeWindow, wanted = ""): BarsInSight {
  const words = wanted.toLowerCase();
  const within = bars.filter((bar) => overlaps(bar, window));
  if (within.length <= MOST_BARS) return { shown: within, total: within.length };
  const ranks: readonly TimelineBar[][] = [[], [], [], []];
  for (const bar of within) ranks[rankOf(bar, words)]?.push(bar);
  return { shown: ranks.flat().slice(0, MOST_BARS), total: within.length };
}

function overlaps({ from, to }: TimelineBar, window: TimeWindow): boolean {
  const starts = from === undefined || Date.parse(from) <= window.to;
  const ends = to === undefined || Date.parse(to) + DAY_MILLIS >= window.from;
  return starts && ends;
}

const DAY_MILLIS = 86_400_000;

function rankOf({ detail, conflicts, group }: TimelineBar, words: string): number {
  if (words !== "" && detail.toLowerCase().includes(words)) return 0;
  if (conflicts.length > 0) return 1;
  return group === "event" ? 3 : 2;
}
