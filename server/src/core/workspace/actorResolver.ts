/** From a written name to the actors that it may mean, best first. */
import { compareNames, foldName, isShortFormOf, nameKeys } from "../language/nameKeys/nameKeys.js";
import type { Actor, ActorTable, NameJudgement } from "./types.js";

export function createActorResolver(
  actors: readonly Actor[],
  judgements: readonly NameJudgement[],
): ActorTable["resolve"] {
  const exact = new Map<string, Actor[]>();
  const near = new Map<string, Actor[]>();
  for (const actor of actors) {
    const names = new Set([...actor.aliases, ...actor.surfaces.map((surface) => surface.surface)]);
    for (const name of names) {
      push(exact, foldName(name), actor);
      for (const key of nameKeys(name, actor.type)) push(near, key, actor);
    }
  }
  const memory = new Map<string, readonly Actor[]>();
  return (surface) => {
    const known = memory.get(surface);
    if (known !== undefined) return known;
    const answer = resolveSurface(surface, exact, near, judgements);
    memory.set(surface, answer);
    return answer;
  };
}

function resolveSurface(
  surface: string,
  exact: ReadonlyMap<string, readonly Actor[]>,
  near: ReadonlyMap<string, readonly Actor[]>,
  judgements: readonly NameJudgement[],
): readonly Actor[] {
  const folded = foldName(surface);
  if (folded === "") return [];
  const allowed = (actor: Actor): boolean =>
    !judgements.some(
      (judgement) =>
        judgement.actor === actor.id && judgement.verdict === "different" && foldName(judgement.surface) === folded,
    );
  const direct = (exact.get(folded) ?? []).filter(allowed);
  if (direct.length > 0) return byUse(direct);
  const candidates = new Set<Actor>();
  for (const type of ["person", "organization", "place"] as const)
    for (const key of nameKeys(surface, type))
      for (const actor of near.get(key) ?? []) if (actor.type === type) candidates.add(actor);
  return byUse([...candidates].filter(allowed).filter((actor) => means(surface, actor)));
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

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
