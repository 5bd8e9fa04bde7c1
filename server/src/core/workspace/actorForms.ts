/** The written forms of names in a corpus: one a spelling, with the articles that write it in columns. */
import { foldName } from "../language/nameKeys/nameKeys.js";
import type { EntityType } from "../language/names/types.js";
import type { Steps } from "../text/steps.js";
import { compareText } from "./summary.js";
import type { ArticleSummary } from "./types.js";

/** What of an article the forms are gathered from. */
export type WrittenNames = Pick<ArticleSummary, "file" | "surfaces">;

/** Where one spelling is written. Articles are numbers in a list of them, ascending; the columns are as long as each other. */
export interface Occurrences {
  readonly surface: string;
  readonly articles: readonly number[];
  readonly counts: readonly number[];
  /** How often each article quotes or reports the name as a speaker. */
  readonly speaks: readonly number[];
  /** Of these articles, in their order. */
  readonly roles: readonly { readonly article: number; readonly title: string; readonly former: boolean }[];
}

export interface Form extends Occurrences {
  readonly folded: string;
  /** How many words it has. */
  readonly words: number;
  readonly type: EntityType;
  /** What it stands for, as the first article that writes it says. */
  readonly expansion?: string;
}

/** Articles between two pauses. */
const ARTICLES_A_STEP = 32;

interface GrowingForm {
  readonly surface: string;
  readonly expansion: string | undefined;
  readonly votes: Map<EntityType, number>;
  readonly articles: number[];
  readonly counts: number[];
  readonly speaks: number[];
  readonly roles: Form["roles"][number][];
}

/** One form a spelling, longest first; the type with more mentions wins where a spelling has several. */
export function* gatherForms(articles: readonly WrittenNames[]): Steps<readonly Form[]> {
  const growing = new Map<string, GrowingForm>();
  for (const [article, { surfaces }] of articles.entries()) {
    for (const { surface, type, count, roles, expansion, speaks } of surfaces) {
      let form = growing.get(surface);
      if (form === undefined) {
        form = { surface, expansion, votes: new Map(), articles: [], counts: [], speaks: [], roles: [] };
        growing.set(surface, form);
      }
      form.votes.set(type, (form.votes.get(type) ?? 0) + count);
      // One article may write it as two types.
      if (form.articles.at(-1) === article) {
        form.counts.push((form.counts.pop() ?? 0) + count);
        form.speaks.push((form.speaks.pop() ?? 0) + (speaks ?? 0));
      } else {
        form.articles.push(article);
        form.counts.push(count);
        form.speaks.push(speaks ?? 0);
      }
      for (const { title, former } of roles) form.roles.push({ article, title, former });
    }
    if (article % ARTICLES_A_STEP === 0) yield;
  }
  const forms = [...growing.values()].map(({ surface, expansion, votes, ...occurrences }): Form => {
    // What the text spells out decides: "DRC" is a commission where the article says so.
    const spelledOut =
      expansion !== undefined && expansion.length > surface.length ? growing.get(expansion)?.votes : undefined;
    const folded = foldName(surface);
    return {
      surface,
      folded,
      words: folded.split(" ").length,
      type: mostVoted(spelledOut ?? votes) ?? "person",
      ...(expansion === undefined ? {} : { expansion }),
      ...occurrences,
    };
  });
  yield;
  // A cluster opens with its fullest form; ties in code unit order.
  return forms.sort((left, right) => right.words - left.words || compareText(left.surface, right.surface));
}

/** The occurrences at these places of the columns. */
export function someOf({ surface, articles, counts, speaks, roles }: Form, places: readonly number[]): Occurrences {
  if (places.length === articles.length) return { surface, articles, counts, speaks, roles };
  const at = (column: readonly number[]): readonly number[] => places.map((place) => column[place] ?? 0);
  const chosen = at(articles);
  const among = new Set(roles.length === 0 ? [] : chosen);
  return {
    surface,
    articles: chosen,
    counts: at(counts),
    speaks: at(speaks),
    roles: roles.filter(({ article }) => among.has(article)),
  };
}

function mostVoted(votes: ReadonlyMap<EntityType, number>): EntityType | undefined {
  if (votes.size === 1) return votes.keys().next().value;
  return [...votes].sort((left, right) => right[1] - left[1] || compareText(left[0], right[0]))[0]?.[0];
}
