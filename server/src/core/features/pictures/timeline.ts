/** The timeline: articles at their dates, the dated claims of notes, the dated sentences of articles, and where two of them disagree. */
import { NO_NEEDS, type Supply } from "../../assess/needs.js";
import { parseDay } from "../../language/dates/calendar.js";
import { intervalOf } from "../../language/dates/edtf.js";
import type { DateExpression, DateGranularity, DateInterval } from "../../language/dates/types.js";
import type { FileId } from "../../model/fileId.js";
import { formatEdtfForReaders, sourceLabel } from "../../model/sourceLabel.js";
import type { SourceDescription } from "../../model/source.js";
import type { Statement } from "../../model/statement.js";
import { wordsOf } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { readable } from "../../text/readable.js";
import { sayIn, type Say } from "../../text/say.js";
import { compareText } from "../../workspace/summary.js";
import type { Workspace } from "../../workspace/types.js";
import type { CorpusConflict } from "../conflicts/types.js";
import type { Feature } from "../types.js";
import { shortened, shortLabel } from "./labels.js";
import type { FilePlace, TimelineBar, TimelinePicture } from "./types.js";

export interface TimelineParams {
  /** Articles whose sentences are read, from `timelineArticles`. */
  readonly articles: readonly FileId[];
  readonly conflicts: readonly CorpusConflict[];
  /** The most bars to draw. */
  readonly limit: number;
}

/** Below this a sentence says too little to stand on a timeline. */
const LEAST_CHECKWORTHINESS = 0.35;
const LONGEST_LABEL = 80;

const EXACT: ReadonlySet<DateGranularity> = new Set(["day", "range"]);

export const timelineFeature: Feature<TimelineParams, TimelinePicture> = {
  plan: (_workspace, { articles }) => ({ ...NO_NEEDS, articles }),
  answer(workspace, { articles, conflicts, limit }, supply) {
    const say = sayIn(workspace.config.language);
    const bars = [
      ...workspace.sources.sources.flatMap((source) => articleBar(source, say)),
      ...claimBars(workspace, say),
      ...articles.flatMap((file) => eventBars(file, supply, say)),
    ].map((bar) => withConflicts(bar, conflicts));
    return { bars: mostTelling(bars, limit), total: bars.length };
  },
};

/** Cited articles first, then by date: those that a person most likely asks about. */
export function timelineArticles({ notes, sources }: Workspace, limit: number): readonly FileId[] {
  const cited = new Set(
    [...notes.values()].flatMap(({ citations }) => citations.flatMap(({ key }) => sources.resolve(key)?.file ?? [])),
  );
  return [...sources.sources]
    .sort(
      (left, right) =>
        Number(cited.has(right.file)) - Number(cited.has(left.file)) ||
        compareText(left.published ?? "9999", right.published ?? "9999") ||
        compareText(left.key, right.key),
    )
    .slice(0, limit)
    .map(({ file }) => file);
}

function articleBar(source: SourceDescription, say: Say): readonly TimelineBar[] {
  const interval = source.published === undefined ? undefined : intervalOf(source.published);
  if (source.published === undefined || interval === undefined) return [];
  return [
    {
      id: `article ${source.file}`,
      group: "article",
      label: shortLabel(source, say),
      detail: `@${source.key}: ${sourceLabel(source, say)}${source.inferred.includes("published") ? ` (${say("date inferred")})` : ""}`,
      ...interval,
      uncertain: interval.from !== interval.to || source.inferred.includes("published"),
      resolved: false,
      conflicts: [],
      place: { file: source.file, range: { start: 0, end: 0 } },
    },
  ];
}

function claimBars({ notes }: Workspace, say: Say): readonly TimelineBar[] {
  return [...notes.keys()]
    .sort(compareText)
    .flatMap((file) =>
      (notes.get(file)?.claims ?? []).flatMap((claim) =>
        barOf("claim", claim.statement, { place: { file, range: claim.range }, where: file, say }),
      ),
    );
}

function eventBars(file: FileId, supply: Supply, say: Say): readonly TimelineBar[] {
  const article = supply.articles.get(file);
  if (article === undefined) return [];
  return article.statements
    .filter(({ kind }) => kind.kind === "assertion" && kind.checkworthiness >= LEAST_CHECKWORTHINESS)
    .flatMap((statement) =>
      barOf("event", statement, {
        place: { file, range: statement.range },
        where: sourceLabel(article.source, say),
        say,
      }),
    );
}

function barOf(
  group: TimelineBar["group"],
  statement: Statement,
  { place, where, say }: { readonly place: FilePlace; readonly where: string; readonly say: Say },
): readonly TimelineBar[] {
  const date = mainDate(statement);
  if (date?.interval === undefined) return [];
  if (group === "event" && isLong(date.interval)) return [];
  const text = readable(statement.text);
  const words = readable(wordsOf(statement, date));
  const when = date.edtf === undefined ? "" : ` = ${formatEdtfForReaders(date.edtf, say)}`;
  return [
    {
      id: `${group} ${place.file} ${String(place.range.start)}`,
      group,
      label: shortened(text, LONGEST_LABEL),
      detail: `${text} (${where}; “${words}”${when})`,
      ...date.interval,
      uncertain: date.approximate || !EXACT.has(date.granularity),
      resolved: date.relative,
      conflicts: [],
      place,
    },
  ];
}

/** The first date; none where the sentence is dated first of all by words that denote no days: "a few days later". */
function mainDate({ dates }: Statement): DateExpression | undefined {
  const [first] = dates.filter(({ granularity }) => granularity !== "duration");
  return first !== undefined && isDrawable(first) ? first : undefined;
}

/** "The catastrophe of the century" is no event of a hundred years. */
const LONGEST_EVENT_DAYS = 1_500;

function isLong({ from, to }: DateInterval): boolean {
  const start = from === undefined ? undefined : parseDay(from);
  const end = to === undefined ? undefined : parseDay(to);
  return start !== undefined && end !== undefined && end - start > LONGEST_EVENT_DAYS;
}

/** A duration or a vague time has no place on a line. */
function isDrawable({ interval, granularity }: DateExpression): boolean {
  return interval?.from !== undefined && granularity !== "vague" && granularity !== "duration";
}

function withConflicts(bar: TimelineBar, conflicts: readonly CorpusConflict[]): TimelineBar {
  if (bar.group === "article") return bar;
  const own = conflicts
    .filter(({ sides }) => sides.some(({ file, range }) => file === bar.place.file && overlaps(range, bar.place.range)))
    .map(({ message }) => message);
  return own.length === 0 ? bar : { ...bar, conflicts: own };
}

/** Conflicts, claims and articles come before the sentences of articles; each in the order of time. */
function mostTelling(bars: readonly TimelineBar[], limit: number): readonly TimelineBar[] {
  const rank = ({ group, conflicts }: TimelineBar): number => {
    if (conflicts.length > 0) return 0;
    return group === "event" ? 2 : 1;
  };
  return [...bars]
    .sort((left, right) => rank(left) - rank(right) || compareText(left.from ?? "", right.from ?? ""))
    .slice(0, limit)
    .sort((left, right) => compareText(left.from ?? "", right.from ?? ""));
}
