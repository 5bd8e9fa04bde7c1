/** Finds the few clusters that a written name may belong to: by the blocking keys of names, and by folded spelling for the registry. */
import { foldName, identityKeys, nameKeys } from "../language/nameKeys/nameKeys.js";
import type { EntityType } from "../language/names/types.js";
import type { NameJudgement, Registry, RegistryActor } from "./types.js";

/** What a name is found by. */
export type KeysOf = (surface: string, type: EntityType) => readonly string[];

export interface KeyIndex<T> {
  add(surface: string, type: EntityType, item: T): void;
  /** Items of that type that share a key with the surface, in the order they were first added. */
  near(surface: string, type: EntityType): readonly T[];
}

export function createKeyIndex<T>(keysOf: KeysOf): KeyIndex<T> {
  const byKey = new Map<string, Set<T>>();
  const order = new Map<T, number>();
  /** Not under their keys yet: where nothing is looked for, no keys are needed. */
  const waiting: (readonly [surface: string, type: EntityType, item: T])[] = [];
  const enter = (surface: string, type: EntityType, item: T): void => {
    for (const key of keysOf(surface, type)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, new Set([item]));
      else known.add(item);
    }
  };
  return {
    add(surface, type, item) {
      if (!order.has(item)) order.set(item, order.size);
      waiting.push([surface, type, item]);
    },
    near(surface, type) {
      for (const entry of waiting.splice(0)) enter(...entry);
      const found = new Set<T>();
      for (const key of keysOf(surface, type)) for (const item of byKey.get(key) ?? []) found.add(item);
      return [...found].sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
    },
  };
}

/** Names of one type that may be one name, or short for each other, share at least one. */
export function blockingKeys(surface: string, type: EntityType): readonly string[] {
  return [...nameKeys(surface, type).map((key) => `${type} ${key}`), `${type} ${foldName(surface)}`];
}

/** Finer: names of one type that are one name share at least one. None is a blocking key too. */
export function sameNameKeys(surface: string, type: EntityType): readonly string[] {
  return [...identityKeys(surface, type).map((key) => `=${type} ${key}`), `=${type} ${foldName(surface)}`];
}

/** What the registry says of a folded spelling, without a walk through all its actors. */
export interface RegistryIndex {
  /** Actors that have the spelling as their name or alias, in the registry's order. */
  named(folded: string): readonly RegistryActor[];
  /** The actor that the spelling was first judged the same as. */
  judgedSame(folded: string): string | undefined;
  /** True where the spelling was judged another name than the actor's, or doubtful. */
  judgedApart(folded: string, actor: string): boolean;
  /** The actor's name, its aliases and what was judged the same, each once. */
  accepted(actor: RegistryActor): readonly string[];
}

export function indexRegistry(registry: Registry | undefined): RegistryIndex {
  const named = new Map<string, RegistryActor[]>();
  for (const actor of registry?.actors ?? [])
    for (const folded of new Set([actor.name, ...actor.aliases].map(foldName))) append(named, folded, actor);
  const judgements = new Map<string, NameJudgement[]>();
  const same = new Map<string, string[]>();
  for (const judgement of registry?.judgements ?? []) {
    append(judgements, foldName(judgement.surface), judgement);
    if (judgement.verdict === "same") append(same, judgement.actor, judgement.surface);
  }
  return {
    named: (folded) => named.get(folded) ?? [],
    judgedSame: (folded) => judgements.get(folded)?.find(({ verdict }) => verdict === "same")?.actor,
    judgedApart: (folded, actor) =>
      judgements.get(folded)?.some((judgement) => judgement.actor === actor && judgement.verdict !== "same") === true,
    accepted: (actor) => [...new Set([actor.name, ...actor.aliases, ...(same.get(actor.id) ?? [])])],
  };
}

export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
