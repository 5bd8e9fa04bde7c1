/**
 * Spellings for an analyst to judge: those that were joined to an actor without anybody's word, and names that are near enough to one
 * to be asked about. Each says why, and what judging it would mean.
 */
import { compareNames, foldName, isShortFormOf } from "../../language/nameKeys/nameKeys.js";
import type { EntityType } from "../../language/names/types.js";
import type { NameVerdict } from "../../language/nameKeys/types.js";
import { blockingKeys, createKeyIndex } from "../../workspace/actorKeyIndex.js";
import type { Actor, Workspace } from "../../workspace/types.js";

export interface NameProposal {
  readonly surface: string;
  readonly count: number;
  readonly actor: {
    readonly id: string;
    readonly name: string;
    readonly type: EntityType;
    readonly registered: boolean;
  };
  /** What the comparison of names says; the analyst decides. */
  readonly suggested: NameVerdict;
  readonly reasons: readonly string[];
}

/** A person judges some dozens at a sitting; the next ones come when these are judged. */
const MOST_PROPOSALS = 100;
/** Actors whose names are compared with their neighbours': the most mentioned ones. */
const MOST_COMPARED = 400;
/** A name read once is often misread. */
const LEAST_MENTIONS = 2;

export function nameProposals(workspace: Workspace): readonly NameProposal[] {
  const judged = new Set(
    (workspace.registry?.judgements ?? []).map(({ surface, actor }) => keyOf(foldName(surface), actor)),
  );
  const isOpen = ({ surface, actor }: NameProposal): boolean => !judged.has(keyOf(foldName(surface), actor.id));
  const { actors } = workspace.actors;
  return [...actors.flatMap((actor) => joinedSpellings(workspace, actor)), ...nearNames(actors)]
    .filter(isOpen)
    .sort(
      (left, right) =>
        Number(right.actor.registered) - Number(left.actor.registered) ||
        right.count - left.count ||
        (left.surface < right.surface ? -1 : 1),
    )
    .slice(0, MOST_PROPOSALS);
}

/** Spellings of one actor that neither the registry nor the letters alone make certain. */
function joinedSpellings(workspace: Workspace, actor: Actor): readonly NameProposal[] {
  const accepted = new Set([actor.name, ...actor.aliases].map(foldName));
  return actor.surfaces
    .filter(({ surface }) => !accepted.has(foldName(surface)) && !isPlainShortForm(workspace, surface, actor))
    .map(({ surface, count }) => ({
      surface,
      count,
      actor: refOf(actor),
      suggested: "same",
      reasons: reasonsFor(actor, surface),
    }));
}

/** "Putin" for Vladimir Putin, where nobody else is meant, needs no judgement. */
function isPlainShortForm(workspace: Workspace, surface: string, actor: Actor): boolean {
  const isShorter = surface.split(" ").length < actor.name.split(" ").length;
  return (
    isShorter &&
    actor.type === "person" &&
    isShortFormOf(surface, actor.name) &&
    workspace.actors.resolve(surface).length === 1
  );
}

function reasonsFor(actor: Actor, surface: string): readonly string[] {
  const told = actor.explanation.filter((sentence) => sentence.startsWith(`“${surface}”`));
  return told.length > 0 ? told : compareNames(surface, actor.name, actor.type).reasons;
}

/** Two actors whose names may be one: the less mentioned is offered as a spelling of the other. */
function nearNames(actors: readonly Actor[]): readonly NameProposal[] {
  const compared = actors.filter(({ total }) => total >= LEAST_MENTIONS).slice(0, MOST_COMPARED);
  const index = createKeyIndex<Actor>(blockingKeys);
  for (const actor of compared) index.add(actor.name, actor.type, actor);
  const proposals: NameProposal[] = [];
  for (const [at, actor] of compared.entries()) {
    for (const other of index.near(actor.name, actor.type)) {
      if (compared.indexOf(other) <= at || other.registered) continue;
      const { verdict, reasons } = compareNames(other.name, actor.name, actor.type);
      if (verdict !== "unsure") continue;
      proposals.push({ surface: other.name, count: other.total, actor: refOf(actor), suggested: "unsure", reasons });
    }
  }
  return proposals;
}

function refOf({ id, name, type, registered }: Actor): NameProposal["actor"] {
  return { id, name, type, registered };
}

function keyOf(folded: string, actor: string): string {
  return `${folded} = ${actor}`;
}
