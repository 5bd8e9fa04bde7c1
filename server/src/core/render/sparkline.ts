/**
 * Mentions over time: in words, and before them a row of bars where the client shows images. The picture is made here of numbers
 * alone and lies in the address itself, so that nothing is fetched and no word of an article gets into it.
 */
import type { MentionTimeline } from "../features/types.js";
import { formatEdtfForReaders } from "../model/sourceLabel.js";
import type { Say } from "../text/say.js";

const BAR_WIDTH = 7;
const GAP = 2;
const HEIGHT = 28;
/** Told from the background of dark, light and high-contrast themes: at least 3 : 1 on white and on #1f1f1f. */
const COLOUR = "#3b82c4";

export function renderTimeline(timeline: MentionTimeline, withImages: boolean, say: Say): string {
  const words = timelineWords(timeline, say);
  return withImages ? `![${words}](${barsOf(timeline)})\n\n${words}` : words;
}

/** "most in May 2023 (12); March 2021 – October 2024" with every count where there are few. */
function timelineWords({ periods, undated, unit }: MentionTimeline, say: Say): string {
  const named = periods.filter(({ count }) => count > 0);
  const counts =
    named.length <= MOST_NAMED
      ? named.map(({ label, count }) => `${formatEdtfForReaders(label, say)}: ${String(count)}`).join(" · ")
      : say(
          unit === "month" ? "{0} – {1} by month, most in {2}" : "{0} – {1} by year, most in {2}",
          formatEdtfForReaders(periods[0]?.label ?? "", say),
          formatEdtfForReaders(periods.at(-1)?.label ?? "", say),
          most(periods, say),
        );
  return undated === 0 ? counts : `${counts} · ${say("undated: {0}", undated)}`;
}

const MOST_NAMED = 6;

function most(periods: MentionTimeline["periods"], say: Say): string {
  const top = periods.reduce((best, period) => (period.count > best.count ? period : best));
  return `${formatEdtfForReaders(top.label, say)} (${String(top.count)})`;
}

function barsOf({ periods }: MentionTimeline): string {
  const highest = Math.max(...periods.map(({ count }) => count));
  const width = periods.length * (BAR_WIDTH + GAP);
  const bars = periods.map(({ count }, index) => {
    const height = count === 0 ? 1 : Math.max(3, Math.round((HEIGHT * count) / highest));
    const x = String(index * (BAR_WIDTH + GAP));
    return `<rect x="${x}" y="${String(HEIGHT - height)}" width="${String(BAR_WIDTH)}" height="${String(height)}" fill="${COLOUR}"/>`;
  });
  const size = `width="${String(width)}" height="${String(HEIGHT)}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${bars.join("")}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
