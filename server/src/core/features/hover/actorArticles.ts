/**
 * The articles that name an actor, by time. A common name stands in tens of thousands of them, and a card waits for the count: they are counted
 * once, by their numbers, with a number for each day.
 */
import { intervalOf } from "../../language/dates/edtf.js";
import type { SourceDescription } from "../../model/source.js";
import { compareText } from "../../workspace/summary.js";
import type { Actor, SourceTable, Workspace } from "../../workspace/types.js";
import type { ActorArticles } from "../types.js";
import { remembering, rememberingEach } from "../../text/memory.js";

/** So many are told one by one. */
const MOST_TOLD = 12;
export const MONTHS_IN_YEAR = 12;
/** A day is written as one number, the digits of its ISO 8601 form. */
const MONTH_PLACE = 100;
const YEAR_PLACE = 10_000;
/** Comes after every day. */
const NO_DAY = 99_999_999;
/** Not read yet: what a new array is filled with. */
const UNREAD = 0;

const known = new WeakMap<SourceTable, WeakMap<Actor, ActorArticles>>();

export function articlesOf({ sources }: Pick<Workspace, "sources">, actor: Actor): ActorArticles {
  const ofActors = known.get(sources) ?? new WeakMap<Actor, ActorArticles>();
  known.set(sources, ofActors);
  const found = ofActors.get(actor) ?? countArticles(sources, actor);
  ofActors.set(actor, found);
  return found;
}

function countArticles({ byFile }: SourceTable, { surfaces }: Actor): ActorArticles {
  const articles = surfaces[0]?.articles ?? [];
  const days = daysOf(articles);
  const counts = new Uint32Array(articles.length);
  const named: number[] = [];
  for (const surface of surfaces)
    surface.eachArticle((number, count) => {
      if (counts[number] === 0) named.push(number);
      counts[number] = (counts[number] ?? 0) + count;
    });

  const byMonth = new Map<number, number>();
  let undated = 0;
  const oldest: number[] = [];
  const isBefore = (left: number, right: number): boolean => {
    const between = days.at(left) - days.at(right);
    return between === 0 ? compareText(articles[left]?.key ?? "", articles[right]?.key ?? "") < 0 : between < 0;
  };
  for (const number of named) {
    const count = counts[number] ?? 0;
    const day = days.at(number);
    const month = monthOf(day);
    if (day === NO_DAY) undated += count;
    else byMonth.set(month, (byMonth.get(month) ?? 0) + count);
    const last = oldest.at(-1);
    if (oldest.length === MOST_TOLD && last !== undefined && !isBefore(number, last)) continue;
    const at = oldest.findIndex((other) => isBefore(number, other));
    oldest.splice(at < 0 ? oldest.length : at, 0, number);
    if (oldest.length > MOST_TOLD) oldest.pop();
  }
  return {
    total: named.length,
    oldest: oldest.flatMap((number) => {
      const source = byFile.get(articles[number]?.file ?? "");
      return source === undefined ? [] : [{ source, count: counts[number] ?? 0 }];
    }),
    byMonth,
    undated,
  };
}

/** The first day of each article's date, by its number, read when it is asked for. */
const daysOf = rememberingEach((articles: readonly SourceDescription[]) => {
  const days = new Uint32Array(articles.length);
  return {
    at(number: number): number {
      const known = days[number] ?? NO_DAY;
      if (known !== UNREAD) return known;
      const published = articles[number]?.published;
      const day = published === undefined ? NO_DAY : dayOf(published);
      days[number] = day;
      return day;
    },
  };
});

const MOST_DAYS = 20_000;

const dayOf = remembering(MOST_DAYS, (published: string): number => {
  const digits = /^(\d{4})-(\d{2})-(\d{2})/u.exec(intervalOf(published)?.from ?? "");
  return digits === null ? NO_DAY : Number(digits.slice(1).join(""));
});

/** Months since the year 0. */
function monthOf(day: number): number {
  return Math.floor(day / YEAR_PLACE) * MONTHS_IN_YEAR + (Math.floor(day / MONTH_PLACE) % MONTH_PLACE) - 1;
}
