/**
 * Gathers written names into clusters: first what the registry says, then full names that are the same name,
 * then short forms beside a full name of the same article, and at last short forms that only one actor can mean.
 */
import { compareNames, foldName, isShortFormOf } from "../language/nameKeys/nameKeys.js";
import type { EntityType } from "../language/names/types.js";
import type { FileId } from "../model/fileId.js";
import { finished, type Steps } from "../text/steps.js";
import { createKeyIndex, indexRegistry, type KeyIndex, type RegistryIndex } from "./actorKeyIndex.js";
import { compareText } from "./summary.js";
import type { ArticleSummary, Registry, RegistryActor } from "./types.js";

/** One spelling in one article. */
export interface ClusterMember {
  readonly surface: string;
  readonly file: FileId;
  readonly count: number;
  readonly roles: readonly { readonly title: string; readonly former: boolean }[];
  readonly speaks?: number;
}

export interface NameCluster {
  readonly registered?: RegistryActor;
  /** Spellings that an analyst accepted: the registry's name, its aliases and what was judged the same. */
  readonly accepted: readonly string[];
  readonly type: EntityType;
  readonly members: readonly ClusterMember[];
  /** By surface: why it belongs here. */
  readonly reasons: ReadonlyMap<string, string>;
}

interface Form {
  readonly surface: string;
  readonly folded: string;
  readonly type: EntityType;
  readonly expansion?: string;
  readonly members: ClusterMember[];
}

interface Growing {
  readonly registered?: RegistryActor;
  readonly type: EntityType;
  /** By folded spelling, the spelling that came first: what other names are compared with. */
  readonly names: Map<string, string>;
  /** Folded expansions of its acronyms, as articles give them. */
  readonly expansions: Set<string>;
  readonly reasons: Map<string, string>;
  readonly members: ClusterMember[];
  /** Articles that write one of its names, short forms that were placed by these articles aside. */
  readonly files: Set<FileId>;
}

/** What of an article the clusters are made from. */
export type WrittenNames = Pick<ArticleSummary, "file" | "surfaces">;

export function clusterSurfaces(
  articles: readonly WrittenNames[],
  registry: Registry | undefined,
): readonly NameCluster[] {
  return finished(clusterSteps(articles, registry));
}

/** The same in pieces. */
export function* clusterSteps(
  articles: readonly WrittenNames[],
  registry: Registry | undefined,
): Steps<readonly NameCluster[]> {
  const clusters: Growing[] = [];
  const world: World = { clusters, index: createKeyIndex<Growing>(), registry: indexRegistry(registry) };
  const rest = takeRegistered(yield* gatherForms(articles), registry?.actors ?? [], world);
  yield;
  const { full, short } = splitByLength(rest);
  for (const form of full) {
    joinOrOpen(form, world);
    yield;
  }
  for (const form of short) {
    placeShortForm(form, world);
    yield;
  }
  return clusters.map(({ registered, type, members, reasons }) => ({
    ...(registered === undefined ? {} : { registered }),
    accepted: registered === undefined ? [] : world.registry.accepted(registered),
    type,
    members,
    reasons,
  }));
}

/** What grows while names are gathered. */
interface World {
  readonly clusters: Growing[];
  readonly index: KeyIndex<Growing>;
  readonly registry: RegistryIndex;
}

/** One form a folded spelling and type; the type with more mentions wins where a spelling has several. */
function* gatherForms(articles: readonly WrittenNames[]): Steps<readonly Form[]> {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const article of articles) {
    for (const { surface, type, count } of article.surfaces) {
      const byType = votes.get(surface) ?? new Map<EntityType, number>();
      byType.set(type, (byType.get(type) ?? 0) + count);
      votes.set(surface, byType);
    }
    yield;
  }
  const forms = new Map<string, Form>();
  for (const article of articles) {
    for (const { surface, count, roles, expansion, speaks } of article.surfaces) {
      // What the text spells out decides: "DRC" is a commission where the article says so.
      const isAcronym = expansion !== undefined && expansion.length > surface.length && votes.has(expansion);
      const type = mostVoted(votes.get(isAcronym ? expansion : surface) ?? new Map<EntityType, number>());
      if (type === undefined) continue;
      const form: Form = forms.get(surface) ?? {
        surface,
        folded: foldName(surface),
        type,
        ...(expansion === undefined ? {} : { expansion }),
        members: [],
      };
      form.members.push({ surface, file: article.file, count, roles, ...(speaks === undefined ? {} : { speaks }) });
      forms.set(surface, form);
    }
    yield;
  }
  // Longest first: a cluster opens with its fullest form; ties in code unit order.
  return [...forms.values()].sort(
    (left, right) => wordsIn(right) - wordsIn(left) || compareText(left.surface, right.surface),
  );
}

function mostVoted(votes: ReadonlyMap<EntityType, number>): EntityType | undefined {
  return [...votes].sort((left, right) => right[1] - left[1] || compareText(left[0], right[0]))[0]?.[0];
}

function wordsIn(form: Form): number {
  return form.folded.split(" ").length;
}

function takeRegistered(
  forms: readonly Form[],
  actors: readonly RegistryActor[],
  { clusters, index, registry }: World,
): readonly Form[] {
  if (actors.length === 0) return forms;
  const byId = new Map<string, Growing>();
  for (const actor of actors) {
    const cluster = open(clusters, actor.type, actor);
    byId.set(actor.id, cluster);
    for (const name of cluster.names.values()) index.add(name, actor.type, cluster);
  }
  const rest: Form[] = [];
  for (const form of forms) {
    const judged = registry.judgedSame(form.folded);
    const id = judged ?? registry.named(form.folded).find((actor) => !registry.judgedApart(form.folded, actor.id))?.id;
    const cluster = id === undefined ? undefined : byId.get(id);
    if (cluster === undefined) rest.push(form);
    else
      addForm(
        cluster,
        form,
        judged === undefined
          ? `“${form.surface}” is in the registry`
          : `“${form.surface}” was judged the same in the registry`,
        index,
      );
  }
  return rest;
}

/** A new cluster; a registered one begins with the names that the registry gives it. */
function open(clusters: Growing[], type: EntityType, registered?: RegistryActor): Growing {
  const names = registered === undefined ? [] : [registered.name, ...registered.aliases];
  const cluster: Growing = {
    ...(registered === undefined ? {} : { registered }),
    type,
    names: new Map([...names].reverse().map((name) => [foldName(name), name])),
    expansions: new Set(),
    reasons: new Map(),
    members: [],
    files: new Set(),
  };
  clusters.push(cluster);
  return cluster;
}

function mayJoin(form: Form, cluster: Growing, registry: RegistryIndex): boolean {
  return cluster.registered === undefined || !registry.judgedApart(form.folded, cluster.registered.id);
}

function splitByLength(forms: readonly Form[]): { readonly full: readonly Form[]; readonly short: readonly Form[] } {
  const isShort = (form: Form): boolean => form.type === "person" && wordsIn(form) === 1;
  return { full: forms.filter((form) => !isShort(form)), short: forms.filter(isShort) };
}

function joinOrOpen(form: Form, { clusters, index, registry }: World): void {
  const spelledOut = form.expansion === undefined ? [] : index.near(form.expansion, form.type);
  for (const cluster of new Set([...spelledOut, ...index.near(form.surface, form.type)])) {
    if (!mayJoin(form, cluster, registry)) continue;
    const reason = sameName(form, cluster);
    if (reason !== undefined) {
      addForm(cluster, form, reason, index);
      return;
    }
  }
  addForm(open(clusters, form.type), form, "", index);
}

function sameName(form: Form, cluster: Growing): string | undefined {
  const equal = cluster.names.get(form.folded);
  if (equal !== undefined) return `“${form.surface}” and “${equal}” are equal but for marks on letters or script`;
  const expanded = form.expansion === undefined ? undefined : cluster.names.get(foldName(form.expansion));
  const [first = ""] = cluster.names.values();
  if (expanded !== undefined || cluster.expansions.has(form.folded))
    return `“${form.surface}” and “${expanded ?? first}” stand for each other in the text`;
  for (const name of cluster.names.values()) {
    const comparison = compareNames(form.surface, name, form.type);
    if (comparison.verdict === "same") return `“${form.surface}” and “${name}”: ${comparison.reasons.join("; ")}`;
  }
  return undefined;
}

/** A family name alone goes to the full name of its own article, else to the only actor that has it, else stands alone. */
function placeShortForm(form: Form, { clusters, index, registry }: World): void {
  const candidates = index
    .near(form.surface, form.type)
    .filter((cluster) => mayJoin(form, cluster, registry))
    .filter(
      (cluster) =>
        cluster.names.has(form.folded) || [...cluster.names.values()].some((name) => isShortFormOf(form.surface, name)),
    );
  const unplaced: ClusterMember[] = [];
  for (const member of form.members) {
    const here = candidates.filter((cluster) => cluster.files.has(member.file));
    const choice = soleOf(here) ?? soleOf(candidates);
    if (choice === undefined) unplaced.push(member);
    else
      addMember(
        choice,
        form,
        member,
        here.length === 1
          ? "stands beside the full name in the same article"
          : "is the family name of this actor alone",
      );
  }
  if (unplaced.length > 0) addForm(open(clusters, form.type), { ...form, members: unplaced }, "", index);
}

function soleOf<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function addForm(cluster: Growing, form: Form, reason: string, index: KeyIndex<Growing>): void {
  if (!cluster.names.has(form.folded)) {
    cluster.names.set(form.folded, form.surface);
    index.add(form.surface, form.type, cluster);
  }
  if (form.expansion !== undefined) cluster.expansions.add(foldName(form.expansion));
  for (const member of form.members) {
    cluster.members.push(member);
    cluster.files.add(member.file);
  }
  if (reason !== "") cluster.reasons.set(form.surface, reason);
}

function addMember(cluster: Growing, form: Form, member: ClusterMember, reason: string): void {
  cluster.members.push(member);
  cluster.reasons.set(form.surface, `“${form.surface}” ${reason}`);
}
