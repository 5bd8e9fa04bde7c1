/**
 * Gathers written names into clusters: first what the registry says, then full names that are the same name,
 * then short forms beside a full name of the same article, and at last short forms that only one actor can mean.
 */
import { compareNames, foldName, isShortFormOf } from "../language/nameKeys/nameKeys.js";
import type { EntityType } from "../language/names/types.js";
import { finished, type Steps } from "../text/steps.js";
import { gatherForms, someOf, type Form, type Occurrences, type WrittenNames } from "./actorForms.js";
import {
  append,
  blockingKeys,
  createKeyIndex,
  indexRegistry,
  sameNameKeys,
  type KeyIndex,
  type KeysOf,
  type RegistryIndex,
} from "./actorKeyIndex.js";
import {
  clusterOfRegistered,
  clusterOpenedBy,
  createPlacementMemory,
  type ClusterName,
  type PlacementMemory,
  type Placements,
} from "./actorPlacements.js";
import type { Registry, RegistryActor } from "./types.js";

export interface NameCluster {
  readonly registered?: RegistryActor;
  /** Spellings that an analyst accepted: the registry's name, its aliases and what was judged the same. */
  readonly accepted: readonly string[];
  readonly type: EntityType;
  readonly members: readonly Occurrences[];
  /** By surface: why it belongs here. */
  readonly reasons: ReadonlyMap<string, string>;
}

export interface Clusters {
  readonly clusters: readonly NameCluster[];
  /** For the next time. */
  readonly placements: Placements;
}

interface Growing {
  readonly name: ClusterName;
  readonly registered?: RegistryActor;
  readonly type: EntityType;
  /** By folded spelling, the spelling that came first: what other names are compared with. */
  readonly names: Map<string, string>;
  /** Folded expansions of its acronyms, as articles give them. */
  readonly expansions: Set<string>;
  readonly reasons: Map<string, string>;
  readonly members: Occurrences[];
  /** Those of its forms that are its own wherever they stand, short forms that were placed by their articles aside. */
  readonly own: Occurrences[];
  /** Articles that write one of these; made when it is asked for. */
  articles: Set<number> | undefined;
}

export function clusterSurfaces(
  articles: readonly WrittenNames[],
  registry: Registry | undefined,
): readonly NameCluster[] {
  return finished(clusterSteps(articles, registry, undefined)).clusters;
}

/** The same in pieces. `earlier`: of a table made before, of whatever articles. */
export function* clusterSteps(
  articles: readonly WrittenNames[],
  registry: Registry | undefined,
  earlier: Placements | undefined,
): Steps<Clusters> {
  const forms = yield* gatherForms(articles);
  const world: World = {
    clusters: new Map(),
    index: createClusterIndex(),
    registry: indexRegistry(registry),
    memory: createPlacementMemory(JSON.stringify([registry?.actors, registry?.judgements]), forms, earlier),
  };
  const rest = takeRegistered(forms, registry?.actors ?? [], world);
  yield;
  const { full, short } = splitByLength(rest);
  for (const form of full) {
    placeFullForm(form, world);
    yield;
  }
  for (const form of short) {
    placeShortForm(form, world);
    yield;
  }
  const clusters = [...world.clusters.values()].map(({ registered, type, members, reasons }) => ({
    ...(registered === undefined ? {} : { registered }),
    accepted: registered === undefined ? [] : world.registry.accepted(registered),
    type,
    members,
    reasons,
  }));
  return { clusters, placements: world.memory.placements() };
}

/** What grows while names are gathered. */
interface World {
  readonly clusters: Map<ClusterName, Growing>;
  readonly index: ClusterIndex;
  readonly registry: RegistryIndex;
  readonly memory: PlacementMemory;
}

/** Clusters by the names that they have. */
interface ClusterIndex {
  /** For a full name: those that it may be one name with. */
  readonly same: KeyIndex<Growing>;
  /** For a family name alone: those that it may be short for, too. */
  readonly near: KeyIndex<Growing>;
  add(surface: string, type: EntityType, cluster: Growing): void;
}

function createClusterIndex(): ClusterIndex {
  const same = createKeyIndex<Growing>(sameNameKeys);
  const near = createKeyIndex<Growing>(blockingKeys);
  return {
    same,
    near,
    add(surface, type, cluster) {
      same.add(surface, type, cluster);
      near.add(surface, type, cluster);
    },
  };
}

function takeRegistered(forms: readonly Form[], actors: readonly RegistryActor[], world: World): readonly Form[] {
  if (actors.length === 0) return forms;
  const { clusters, index, registry, memory } = world;
  for (const actor of actors) {
    const cluster = open(clusters, clusterOfRegistered(actor.id), actor.type, actor);
    for (const name of cluster.names.values()) index.add(name, actor.type, cluster);
  }
  const rest: Form[] = [];
  for (const form of forms) {
    const judged = registry.judgedSame(form.folded);
    const id = judged ?? registry.named(form.folded).find((actor) => !registry.judgedApart(form.folded, actor.id))?.id;
    const cluster = id === undefined ? undefined : clusters.get(clusterOfRegistered(id));
    if (cluster === undefined) {
      rest.push(form);
      continue;
    }
    const reason =
      judged === undefined
        ? `“${form.surface}” is in the registry`
        : `“${form.surface}” was judged the same in the registry`;
    addForm(cluster, form, form, reason, index);
    memory.decide(form, () => keysOf(form), { clusters: [cluster.name], reason, opens: false });
  }
  return rest;
}

/** A new cluster; a registered one begins with the names that the registry gives it. */
function open(
  clusters: Map<ClusterName, Growing>,
  name: ClusterName,
  type: EntityType,
  registered?: RegistryActor,
): Growing {
  const names = registered === undefined ? [] : [registered.name, ...registered.aliases];
  const cluster: Growing = {
    name,
    ...(registered === undefined ? {} : { registered }),
    type,
    names: new Map([...names].reverse().map((written) => [foldName(written), written])),
    expansions: new Set(),
    reasons: new Map(),
    members: [],
    own: [],
    articles: undefined,
  };
  clusters.set(name, cluster);
  return cluster;
}

function mayJoin(form: Form, cluster: Growing, registry: RegistryIndex): boolean {
  return cluster.registered === undefined || !registry.judgedApart(form.folded, cluster.registered.id);
}

function splitByLength(forms: readonly Form[]): { readonly full: readonly Form[]; readonly short: readonly Form[] } {
  const isShort = (form: Form): boolean => form.type === "person" && form.words === 1;
  return { full: forms.filter((form) => !isShort(form)), short: forms.filter(isShort) };
}

/** What later forms find it by, full and short ones. */
function keysOf(form: Form): readonly string[] {
  return [...keysBy(blockingKeys, form), ...keysBy(sameNameKeys, form)];
}

function keysBy(keys: KeysOf, { surface, type, expansion }: Form): readonly string[] {
  return expansion === undefined ? keys(surface, type) : [...keys(surface, type), ...keys(expansion, type)];
}

function placeFullForm(form: Form, world: World): void {
  const { clusters, index, memory } = world;
  const known = memory.recall(
    form,
    () => keysBy(sameNameKeys, form),
    (newcomer) => areOneName(form, newcomer),
  );
  const home = known?.clusters[0];
  if (known !== undefined && home !== undefined) {
    const cluster = clusters.get(home) ?? open(clusters, home, form.type);
    addForm(cluster, form, form, known.reason, index);
    return;
  }
  const found = clusterFor(form, world);
  const cluster = found?.cluster ?? open(clusters, clusterOpenedBy(form.surface), form.type);
  const reason = found?.reason ?? "";
  addForm(cluster, form, form, reason, index);
  memory.decide(form, () => keysOf(form), { clusters: [cluster.name], reason, opens: found === undefined });
}

function clusterFor(
  form: Form,
  { index, registry }: World,
): { readonly cluster: Growing; readonly reason: string } | undefined {
  const spelledOut = form.expansion === undefined ? [] : index.same.near(form.expansion, form.type);
  for (const cluster of new Set([...spelledOut, ...index.same.near(form.surface, form.type)])) {
    if (!mayJoin(form, cluster, registry)) continue;
    const reason = sameName(form, cluster);
    if (reason !== undefined) return { cluster, reason };
  }
  return undefined;
}

/** As `sameName` says of a form and the names of a cluster. */
function areOneName(form: Form, other: Form): boolean {
  if (form.folded === other.folded) return true;
  if (form.expansion !== undefined && foldName(form.expansion) === other.folded) return true;
  if (other.expansion !== undefined && foldName(other.expansion) === form.folded) return true;
  return compareNames(form.surface, other.surface, form.type).verdict === "same";
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
function placeShortForm(form: Form, world: World): void {
  const { clusters, index, memory } = world;
  const candidates = clustersMeantBy(form, world);
  const { beside, elsewhere } = byFullName(form, candidates);
  const sole = soleOf(candidates);
  if (sole !== undefined)
    addMember(sole, form, form, elsewhere.length === 0 ? BESIDE_FULL_NAME : "is the family name of this actor alone");
  else for (const [cluster, places] of beside) addMember(cluster, form, someOf(form, places), BESIDE_FULL_NAME);
  const opens = sole === undefined && elsewhere.length > 0;
  if (opens)
    addForm(open(clusters, clusterOpenedBy(form.surface), form.type), form, someOf(form, elsewhere), "", index);
  // Whether it stands alone somewhere depends on counts, too: later forms may find it there.
  memory.decide(form, () => keysOf(form), { clusters: candidates.map(({ name }) => name), reason: "", opens });
}

const BESIDE_FULL_NAME = "stands beside the full name in the same article";

/** Places in the form's columns: by the only cluster with a full name in the same article, and those without one. */
function byFullName(
  form: Form,
  candidates: readonly Growing[],
): { readonly beside: ReadonlyMap<Growing, readonly number[]>; readonly elsewhere: readonly number[] } {
  const beside = new Map<Growing, number[]>();
  const elsewhere: number[] = [];
  for (const [place, article] of form.articles.entries()) {
    const here = soleOf(candidates.filter((cluster) => articlesOf(cluster).has(article)));
    if (here === undefined) elsewhere.push(place);
    else append(beside, here, place);
  }
  return { beside, elsewhere };
}

function clustersMeantBy(form: Form, { clusters, index, registry, memory }: World): readonly Growing[] {
  const known = memory.recall(
    form,
    () => keysBy(blockingKeys, form),
    (newcomer) => newcomer.folded === form.folded || isShortFormOf(form.surface, newcomer.surface),
  );
  if (known !== undefined) return known.clusters.flatMap((name) => clusters.get(name) ?? []);
  return index.near
    .near(form.surface, form.type)
    .filter((cluster) => mayJoin(form, cluster, registry))
    .filter(
      (cluster) =>
        cluster.names.has(form.folded) || [...cluster.names.values()].some((name) => isShortFormOf(form.surface, name)),
    );
}

function articlesOf(cluster: Growing): ReadonlySet<number> {
  cluster.articles ??= new Set(cluster.own.flatMap(({ articles }) => articles));
  return cluster.articles;
}

function soleOf<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function addForm(cluster: Growing, form: Form, members: Occurrences, reason: string, index: ClusterIndex): void {
  if (!cluster.names.has(form.folded)) {
    cluster.names.set(form.folded, form.surface);
    index.add(form.surface, form.type, cluster);
  }
  if (form.expansion !== undefined) cluster.expansions.add(foldName(form.expansion));
  cluster.members.push(members);
  cluster.own.push(members);
  cluster.articles = undefined;
  if (reason !== "") cluster.reasons.set(form.surface, reason);
}

function addMember(cluster: Growing, form: Form, members: Occurrences, reason: string): void {
  cluster.members.push(members);
  cluster.reasons.set(form.surface, `“${form.surface}” ${reason}`);
}
