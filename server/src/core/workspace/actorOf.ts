/** Turns a cluster of spellings into an actor: canonical name, spellings with counts, roles with their articles. */
import { canonicalSpelling, foldName } from "../language/nameKeys/nameKeys.js";
import { intervalOf } from "../language/dates/edtf.js";
import type { FileId } from "../model/fileId.js";
import type { SourceDescription } from "../model/source.js";
import { rememberingEach } from "../text/memory.js";
import type { NameCluster } from "./actorClusters.js";
import { append } from "./actorKeyIndex.js";
import type { Occurrences } from "./actorForms.js";
import { compareText } from "./summary.js";
import type { Actor, ActorRole, ActorSurface } from "./types.js";

/** `articles`: what the numbers in the columns mean. */
export function actorOf(cluster: NameCluster, articles: readonly SourceDescription[]): Actor {
  const surfaces = surfacesOf(cluster, articles);
  const { registered } = cluster;
  const name =
    registered?.name ??
    canonicalSpelling(
      surfaces.map(({ surface, count }) => ({ surface, count })),
      cluster.type,
    );
  return {
    id: registered?.id ?? `~${foldName(name).replace(/ /gu, "-")}`,
    name,
    type: cluster.type,
    registered: registered !== undefined,
    surfaces,
    roles: [...registeredRoles(cluster), ...statedRoles(cluster, articles)],
    total: surfaces.reduce((sum, surface) => sum + surface.count, 0),
    explanation: [...cluster.reasons.values()],
    aliases: registered === undefined ? [name] : cluster.accepted,
  };
}

/** How often articles quote or report the actor under any of its names. */
export function timesSpeaking({ members }: NameCluster): number {
  return members.reduce((sum, { speaks }) => sum + sumOf(speaks), 0);
}

/** One spelling of an actor. Where it is written stays in columns: a common name stands in most articles of a corpus. */
class Spelling implements ActorSurface {
  readonly surface: string;
  readonly count: number;
  readonly articles: readonly SourceDescription[];
  readonly #numbers: Uint32Array;
  readonly #counts: Uint32Array;

  constructor({ surface, articles: numbers, counts }: Occurrences, articles: readonly SourceDescription[]) {
    this.surface = surface;
    this.count = sumOf(counts);
    this.articles = articles;
    this.#numbers = Uint32Array.from(numbers);
    this.#counts = Uint32Array.from(counts);
  }

  get files(): ActorSurface["files"] {
    return Array.from(this.#numbers, (number, at) => ({
      file: this.articles[number]?.file ?? "",
      count: this.#counts[at] ?? 0,
    }));
  }

  get firstFile(): FileId | undefined {
    const [first] = this.#numbers;
    return first === undefined ? undefined : this.articles[first]?.file;
  }

  eachArticle(visit: (article: number, count: number) => void): void {
    this.#numbers.forEach((number, at) => {
      visit(number, this.#counts[at] ?? 0);
    });
  }

  lastFiles(most: number): readonly FileId[] {
    return Array.from(this.#numbers.subarray(-most), (number) => this.articles[number]?.file ?? "");
  }

  isIn(file: FileId): boolean {
    const number = numbersOf(this.articles).get(file);
    return number !== undefined && this.#numbers.includes(number);
  }
}

/** Numbers of the articles by file; one table for all spellings of a table of actors. */
const numbersOf = rememberingEach(
  (articles: readonly SourceDescription[]): ReadonlyMap<FileId, number> =>
    new Map(articles.map(({ file }, number) => [file, number])),
);

function surfacesOf({ members }: NameCluster, articles: readonly SourceDescription[]): readonly ActorSurface[] {
  return members
    .map((occurrences) => new Spelling(occurrences, articles))
    .sort((left, right) => right.count - left.count || compareText(left.surface, right.surface));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function registeredRoles(cluster: NameCluster): readonly ActorRole[] {
  return (cluster.registered?.roles ?? []).map((role) => {
    const date =
      role.from === undefined && role.to === undefined ? undefined : `${role.from ?? ".."}/${role.to ?? ".."}`;
    return { title: role.title, former: false, ...(date === undefined ? {} : { date }) };
  });
}

/** Each role once an article, oldest article first; articles without a date come last, in the order of their keys. */
function statedRoles({ members }: NameCluster, articles: readonly SourceDescription[]): readonly ActorRole[] {
  const roles = new Map<string, ActorRole>();
  for (const { article, title, former } of members.flatMap((member) => member.roles)) {
    const source = articles[article];
    const key = `${String(article)}\u0000${foldName(title)}\u0000${String(former)}`;
    if (source === undefined || roles.has(key)) continue;
    roles.set(key, {
      title,
      former,
      file: source.file,
      key: source.key,
      ...(source.published === undefined ? {} : { date: source.published }),
    });
  }
  return fullest([...roles.values()]).sort(
    (left, right) =>
      compareText(startOf(left), startOf(right)) ||
      compareText(left.file ?? "", right.file ?? "") ||
      compareText(left.title, right.title),
  );
}

/** "President" says nothing beside "Serbian President" of the same article. */
function fullest(roles: readonly ActorRole[]): ActorRole[] {
  // Only those of one article: an actor has some in every second article of a large corpus.
  const titles = new Map<string, string[]>();
  const besideOf = ({ file, former }: ActorRole): string => `${String(former)} ${file ?? ""}`;
  for (const role of roles) append(titles, besideOf(role), foldName(role.title));
  return roles.filter((role) => {
    const title = foldName(role.title);
    const beside = titles.get(besideOf(role)) ?? [];
    return !beside.some((other) => other.length > title.length && ` ${other} `.includes(` ${title} `));
  });
}

const UNDATED = "9999";

function startOf(role: ActorRole): string {
  return (role.date === undefined ? undefined : intervalOf(role.date)?.from) ?? UNDATED;
}
