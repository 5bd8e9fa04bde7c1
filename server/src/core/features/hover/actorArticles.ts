/** The articles that name an actor, by time. A common name stands in tens of thousands of them, so they are counted in one pass, and once. */
import { intervalOf } from "../../language/dates/edtf.js";
import type { FileId } from "../../model/fileId.js";
import type { SourceDescription } from "../../model/source.js";
import { compareText } from "../../workspace/summary.js";
import type { Actor, SourceTable, Workspace } from "../../workspace/types.js";
import type { ActorArticles } from "../types.js";
import { rememberingEach } from "../../text/memory.js";

/** So many are told one by one. */
const MOST_TOLD = 12;
export const MONTHS_IN_YEAR = 12;
/** Comes after every date. */
const NO_DATE = "9999";

const known = new WeakMap<SourceTable, WeakMap<Actor, ActorArticles>>();

export function articlesOf({ sources }: Pick<Workspace, "sources">, actor: Actor): ActorArticles {
  const ofActors = known.get(sources) ?? new WeakMap<Actor, ActorArticles>();
  known.set(sources, ofActors);
  const found = ofActors.get(actor) ?? countArticles(sources, actor);
  ofActors.set(actor, found);
  return found;
}

function countArticles({ byFile }: SourceTable, { surfaces }: Actor): ActorArticles {
  const counts = new Map<FileId, number>();
  for (const { files } of surfaces)
    for (const { file, count } of files) counts.set(file, (counts.get(file) ?? 0) + count);
  const byMonth = new Map<number, number>();
  let undated = 0;
  const oldest: ActorArticles["oldest"][number][] = [];
  for (const [file, count] of counts) {
    const source = byFile.get(file);
    if (source === undefined) continue;
    const month = monthOf(source);
    if (month === undefined) undated += count;
    else byMonth.set(month, (byMonth.get(month) ?? 0) + count);
    const last = oldest.at(-1);
    if (oldest.length === MOST_TOLD && last !== undefined && compareByTime(last.source, source) <= 0) continue;
    const at = oldest.findIndex((other) => compareByTime(source, other.source) < 0);
    oldest.splice(at < 0 ? oldest.length : at, 0, { source, count });
    if (oldest.length > MOST_TOLD) oldest.pop();
  }
  return { total: counts.size, oldest, byMonth, undated };
}

/** Oldest first, those without a date last. */
function compareByTime(left: SourceDescription, right: SourceDescription): number {
  return compareText(startOf(left), startOf(right)) || compareText(left.key, right.key);
}

/** First day, ISO 8601. */
const startOf = rememberingEach(
  (source: SourceDescription): string =>
    (source.published === undefined ? undefined : intervalOf(source.published)?.from) ?? NO_DATE,
);

/** Months since the year 0. */
function monthOf(source: SourceDescription): number | undefined {
  const start = startOf(source);
  const found = /^(?<year>\d{4})-(?<month>\d{2})/u.exec(start)?.groups;
  return found === undefined ? undefined : Number(found["year"]) * MONTHS_IN_YEAR + Number(found["month"]) - 1;
}
