/** From a written name to the actors that it may mean, best first. */
import type { Steps } from "../text/steps.js";
import { compareNames, foldName, isShortFormOf, nameKeys } from "../language/nameKeys/nameKeys.js";
import type { Actor, ActorTable, NameJudgement } from "./types.js";

export function* actorResolverSteps(
  actors: readonly Actor[],
  judgements: readonly NameJudgement[],
): Steps<ActorTable["resolve"]> {
  const apart = new Set(
    judgements
      .filter((judgement) => judgement.verdict === "different")
      .map((judgement) => apartKey(foldName(judgement.surface), judgement.actor)),
  );
  const exact = new Map<string, Set<Actor>>();
  const near = new Map<string, Set<Actor>>();
  for (const actor of actors) {
    const names = new Set([...actor.aliases, ...actor.surfaces.map((surface) => surface.surface)]);
    for (const name of names) {
      push(exact, foldName(name), actor);
      for (const key of nameKeys(name, actor.type)) push(near, key, actor);
    }
    yield;
  }
  const memory = new Map<string, readonly Actor[]>();
  return (surface) => {
    const known = memory.get(surface);
    if (known !== undefined) return known;
    const answer = resolveSurface(surface, exact, near, apart);
    memory.set(surface, answer);
    return answer;
  };
}

function resolveSurface(
  surface: string,
  exact: ReadonlyMap<string, ReadonlySet<Actor>>,
  near: ReadonlyMap<string, ReadonlySet<Actor>>,
  apart: ReadonlySet<string>,
): readonly Actor[] {
  const folded = foldName(surface);
  if (folded === "") return [];
  const allowed = (actor: Actor): boolean => !apart.has(apartKey(folded, actor.id));
  const direct = [...(exact.get(folded) ?? [])].filter(allowed);
  if (direct.length > 0) return byUse(direct);
  const candidates = new Set<Actor>();
  for (const type of ["person", "organization", "place"] as const)
    for (const key of nameKeys(surface, type))
      for (const actor of near.get(key) ?? []) if (actor.type === type) candidates.add(actor);
  return byUse([...candidates].filter(allowed).filter((actor) => means(surface, actor)));
}

function apartKey(folded: string, actor: string): string {
  return `${folded} = ${actor}`;
}

function means(surface: string, actor: Actor): boolean {
  const names = new Set([...actor.aliases, ...actor.surfaces.map((known) => known.surface)]);
  for (const name of names) {
    if (compareNames(surface, name, actor.type).verdict === "same") return true;
    if (actor.type === "person" && isShortFormOf(surface, name)) return true;
  }
  return false;
}

function byUse(actors: readonly Actor[]): readonly Actor[] {
  return [...new Set(actors)].sort(
    (left, right) =>
      Number(right.registered) - Number(left.registered) || right.total - left.total || (left.id < right.id ? -1 : 1),
  );
}

function push<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
