/**
 * Gathers written names into clusters: first what the registry says, then full names that are the same name,
 * then short forms beside a full name of the same article, and at last short forms that only one actor can mean.
 */
import { compareNames, foldName, isShortFormOf, nameKeys } from "../language/nameKeys/nameKeys.js";
import type { EntityType } from "../language/names/types.js";
import type { FileId } from "../model/fileId.js";
import { compareText } from "./summary.js";
import type { ArticleSummary, Registry, RegistryActor } from "./types.js";

/** One spelling in one article. */
export interface ClusterMember {
  readonly surface: string;
  readonly file: FileId;
  readonly count: number;
  readonly roles: readonly { readonly title: string; readonly former: boolean }[];
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
  readonly forms: Form[];
  readonly reasons: Map<string, string>;
  readonly members: ClusterMember[];
}

export function clusterSurfaces(
  articles: readonly ArticleSummary[],
  registry: Registry | undefined,
): readonly NameCluster[] {
  const forms = gatherForms(articles);
  const clusters: Growing[] = [];
  const index = createKeyIndex();
  const rest = takeRegistered(forms, registry, clusters, index);
  const { full, short } = splitByLength(rest);
  for (const form of full) joinOrOpen(form, clusters, index, registry);
  for (const form of short) placeShortForm(form, clusters, index, registry);
  return clusters.map(({ registered, type, members, reasons }) => ({
    ...(registered === undefined ? {} : { registered }),
    accepted: acceptedSpellings(registered, registry),
    type,
    members,
    reasons,
  }));
}

function acceptedSpellings(actor: RegistryActor | undefined, registry: Registry | undefined): readonly string[] {
  if (actor === undefined) return [];
  const judged = (registry?.judgements ?? [])
    .filter((judgement) => judgement.actor === actor.id && judgement.verdict === "same")
    .map((judgement) => judgement.surface);
  return [...new Set([actor.name, ...actor.aliases, ...judged])];
}

/** One form a folded spelling and type; the type with more mentions wins where a spelling has several. */
function gatherForms(articles: readonly ArticleSummary[]): readonly Form[] {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const article of articles) {
    for (const { surface, type, count } of article.surfaces) {
      const byType = votes.get(surface) ?? new Map<EntityType, number>();
      byType.set(type, (byType.get(type) ?? 0) + count);
      votes.set(surface, byType);
    }
  }
  const forms = new Map<string, Form>();
  for (const article of articles) {
    for (const { surface, count, roles, expansion } of article.surfaces) {
      const type = mostVoted(votes.get(surface) ?? new Map<EntityType, number>());
      if (type === undefined) continue;
      const form: Form = forms.get(surface) ?? {
        surface,
        folded: foldName(surface),
        type,
        ...(expansion === undefined ? {} : { expansion }),
        members: [],
      };
      form.members.push({ surface, file: article.file, count, roles });
      forms.set(surface, form);
    }
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
  registry: Registry | undefined,
  clusters: Growing[],
  index: KeyIndex,
): readonly Form[] {
  if (registry === undefined) return forms;
  for (const actor of registry.actors) {
    const cluster: Growing = { registered: actor, type: actor.type, forms: [], reasons: new Map(), members: [] };
    clusters.push(cluster);
    for (const name of [actor.name, ...actor.aliases]) index.add(name, actor.type, cluster);
  }
  const byId = new Map(
    clusters.flatMap((cluster) =>
      cluster.registered === undefined ? [] : [[cluster.registered.id, cluster] as const],
    ),
  );
  const rest: Form[] = [];
  for (const form of forms) {
    const judged = registry.judgements.find(
      (judgement) => judgement.verdict === "same" && foldName(judgement.surface) === form.folded,
    );
    const cluster = judged === undefined ? registeredMatch(form, clusters, registry) : byId.get(judged.actor);
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

function registeredMatch(form: Form, clusters: readonly Growing[], registry: Registry): Growing | undefined {
  return clusters.find(
    ({ registered }) =>
      registered !== undefined &&
      !judgedApart(form, registered.id, registry) &&
      [registered.name, ...registered.aliases].some((name) => foldName(name) === form.folded),
  );
}

function judgedApart(form: Form, actor: string, registry: Registry | undefined): boolean {
  return (
    registry?.judgements.some(
      (judgement) =>
        judgement.actor === actor && judgement.verdict !== "same" && foldName(judgement.surface) === form.folded,
    ) === true
  );
}

function splitByLength(forms: readonly Form[]): { readonly full: readonly Form[]; readonly short: readonly Form[] } {
  const isShort = (form: Form): boolean => form.type === "person" && wordsIn(form) === 1;
  return { full: forms.filter((form) => !isShort(form)), short: forms.filter(isShort) };
}

function joinOrOpen(form: Form, clusters: Growing[], index: KeyIndex, registry: Registry | undefined): void {
  for (const cluster of index.near(form.surface, form.type)) {
    if (cluster.registered !== undefined && judgedApart(form, cluster.registered.id, registry)) continue;
    for (const name of namesOf(cluster)) {
      const reason = sameName(form, name, cluster);
      if (reason !== undefined) {
        addForm(cluster, form, reason, index);
        return;
      }
    }
  }
  const cluster: Growing = { type: form.type, forms: [], reasons: new Map(), members: [] };
  clusters.push(cluster);
  addForm(cluster, form, "", index);
}

function namesOf(cluster: Growing): readonly string[] {
  const own = cluster.forms.map((form) => form.surface);
  return cluster.registered === undefined ? own : [cluster.registered.name, ...cluster.registered.aliases, ...own];
}

function sameName(form: Form, name: string, cluster: Growing): string | undefined {
  if (foldName(name) === form.folded)
    return `“${form.surface}” and “${name}” are equal but for marks on letters or script`;
  const expansions = [form.expansion, ...cluster.forms.map((member) => member.expansion)].flatMap((expansion) =>
    expansion === undefined ? [] : [foldName(expansion)],
  );
  if (expansions.includes(form.folded) || expansions.includes(foldName(name)))
    return `“${form.surface}” and “${name}” stand for each other in the text`;
  const comparison = compareNames(form.surface, name, form.type);
  return comparison.verdict === "same"
    ? `“${form.surface}” and “${name}”: ${comparison.reasons.join("; ")}`
    : undefined;
}

/** A family name alone goes to the full name of its own article, else to the only actor that has it, else stands alone. */
function placeShortForm(form: Form, clusters: Growing[], index: KeyIndex, registry: Registry | undefined): void {
  const candidates = index
    .near(form.surface, form.type)
    .filter((cluster) => cluster.registered === undefined || !judgedApart(form, cluster.registered.id, registry))
    .filter((cluster) =>
      namesOf(cluster).some((name) => isShortFormOf(form.surface, name) || foldName(name) === form.folded),
    );
  const unplaced: ClusterMember[] = [];
  for (const member of form.members) {
    const here = candidates.filter((cluster) => cluster.members.some((known) => known.file === member.file));
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
  if (unplaced.length === 0) return;
  const cluster: Growing = { type: form.type, forms: [], reasons: new Map(), members: [] };
  clusters.push(cluster);
  addForm(cluster, { ...form, members: unplaced }, "", index);
}

function soleOf<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function addForm(cluster: Growing, form: Form, reason: string, index: KeyIndex): void {
  cluster.forms.push(form);
  cluster.members.push(...form.members);
  if (reason !== "") cluster.reasons.set(form.surface, reason);
  index.add(form.surface, form.type, cluster);
}

function addMember(cluster: Growing, form: Form, member: ClusterMember, reason: string): void {
  cluster.members.push(member);
  cluster.reasons.set(form.surface, `“${form.surface}” ${reason}`);
}

interface KeyIndex {
  add(surface: string, type: EntityType, cluster: Growing): void;
  /** Clusters of that type that share a blocking key, in the order they were opened. */
  near(surface: string, type: EntityType): readonly Growing[];
}

function createKeyIndex(): KeyIndex {
  const byKey = new Map<string, Growing[]>();
  return {
    add(surface, type, cluster) {
      for (const key of new Set([...nameKeys(surface, type), foldName(surface)])) {
        const list = byKey.get(`${type} ${key}`) ?? [];
        if (!list.includes(cluster)) list.push(cluster);
        byKey.set(`${type} ${key}`, list);
      }
    },
    near(surface, type) {
      const found = new Set<Growing>();
      for (const key of new Set([...nameKeys(surface, type), foldName(surface)]))
        for (const cluster of byKey.get(`${type} ${key}`) ?? []) found.add(cluster);
      return [...found];
    },
  };
}
