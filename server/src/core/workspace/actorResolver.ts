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
  const exact: ActorsByName = new Map();
  const near: ActorsByName = new Map();
  for (const actor of actors) {
    const names = new Set([...actor.aliases, ...actor.surfaces.map((surface) => surface.surface)]);
    for (const name of names) {
      add(exact, foldName(name), actor);
      for (const key of nameKeys(name, actor.type)) add(near, key, actor);
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
  exact: ReadonlyActorsByName,
  near: ReadonlyActorsByName,
  apart: ReadonlySet<string>,
): readonly Actor[] {
  const folded = foldName(surface);
  if (folded === "") return [];
  const allowed = (actor: Actor): boolean => !apart.has(apartKey(folded, actor.id));
  const direct = actorsIn(exact.get(folded)).filter(allowed);
  if (direct.length > 0) return byUse(direct);
  const candidates = new Set<Actor>();
  for (const type of ["person", "organization", "place"] as const)
    for (const key of nameKeys(surface, type))
      for (const actor of actorsIn(near.get(key))) if (actor.type === type) candidates.add(actor);
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

/** Most names are one actor's, and a large corpus has many of them: a set is made for the second. */
type ActorsByName = Map<string, Actor | Set<Actor>>;
type ReadonlyActorsByName = ReadonlyMap<string, Actor | ReadonlySet<Actor>>;

function add(map: ActorsByName, name: string, actor: Actor): void {
  const known = map.get(name);
  if (known instanceof Set) known.add(actor);
  else if (known === undefined) map.set(name, actor);
  else if (known !== actor) map.set(name, new Set([known, actor]));
}

function actorsIn(known: Actor | ReadonlySet<Actor> | undefined): readonly Actor[] {
  if (known === undefined) return [];
  return "id" in known ? [known] : [...known];
}
