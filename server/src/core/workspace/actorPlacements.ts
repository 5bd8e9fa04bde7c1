/**
 * Where each written form was placed, kept for the next time the table is made: only what a change can have moved is decided anew.
 * Forms are placed one after another, and a form looks at earlier ones that share a blocking key with it. So its place stays what it was
 * while no such form came, went or moved; the tests hold this against tables that are made from nothing.
 */
import type { EntityType } from "../language/names/types.js";
import type { Form } from "./actorForms.js";
import { append } from "./actorKeyIndex.js";

/** Name of a cluster: `=` and the registry's id, or `~` and the form that opened it. */
export type ClusterName = string;

export interface Placement {
  readonly type: EntityType;
  readonly expansion?: string;
  /** The one that it is in; of a family name alone, those that it may mean. */
  readonly clusters: readonly ClusterName[];
  /** Why it belongs there; "" where it opened the cluster, and of a family name alone. */
  readonly reason: string;
  /** Whether it opened a cluster. */
  readonly opens: boolean;
}

export interface Placements {
  /** What the registry said, as JSON: other words there, and nothing of this holds. */
  readonly registry: string;
  readonly forms: ReadonlyMap<string, Placement>;
}

export interface PlacementMemory {
  /**
   * The place that the form had, where it has it still. `mayMove`: whether the form may belong with one that came or moved; it is asked of
   * those that share a key with it, and where none can be one name with it, its place is what it was.
   */
  recall(form: Form, keys: () => readonly string[], mayMove: (newcomer: Form) => boolean): Placement | undefined;
  /** Takes down what was decided. `keys`: what later forms find this one by. */
  decide(form: Form, keys: () => readonly string[], placement: Omit<Placement, "type" | "expansion">): void;
  /** All that was decided or recalled. */
  placements(): Placements;
}

export function createPlacementMemory(
  registry: string,
  forms: readonly Form[],
  earlier: Placements | undefined,
): PlacementMemory {
  const before: ReadonlyMap<string, Placement> = earlier?.registry === registry ? earlier.forms : new Map();
  const now = new Map<string, Placement>();
  /** By key, forms that came or moved; and clusters that forms left. */
  const newcomers = new Map<string, Form[]>();
  const broken = new Set<ClusterName>();
  if (before.size > 0) {
    const present = new Set(forms.map(({ surface }) => surface));
    for (const [surface, { clusters }] of before)
      if (!present.has(surface)) for (const cluster of [...clusters, clusterOpenedBy(surface)]) broken.add(cluster);
  }
  return {
    recall({ surface, type, expansion }, keys, mayMove) {
      const known = before.get(surface);
      if (known?.type !== type || known.expansion !== expansion) return undefined;
      if (broken.size > 0 && known.clusters.some((cluster) => broken.has(cluster))) return undefined;
      if (newcomers.size > 0 && keys().some((key) => newcomers.get(key)?.some(mayMove) === true)) return undefined;
      now.set(surface, known);
      return known;
    },
    decide(form, keys, { clusters, reason, opens }) {
      const { surface, type, expansion } = form;
      const placement = { type, clusters, reason, opens, ...(expansion === undefined ? {} : { expansion }) };
      now.set(surface, placement);
      const known = before.get(surface);
      if (known !== undefined && isSame(known, placement)) return;
      for (const key of keys()) append(newcomers, key, form);
      for (const cluster of known?.clusters ?? []) broken.add(cluster);
      if (known !== undefined) broken.add(clusterOpenedBy(surface));
    },
    placements: () => ({ registry, forms: now }),
  };
}

export function clusterOpenedBy(surface: string): ClusterName {
  return `~${surface}`;
}

export function clusterOfRegistered(id: string): ClusterName {
  return `=${id}`;
}

function isSame(left: Placement, right: Placement): boolean {
  return (
    left.type === right.type &&
    left.expansion === right.expansion &&
    left.reason === right.reason &&
    left.opens === right.opens &&
    left.clusters.length === right.clusters.length &&
    left.clusters.every((cluster, at) => cluster === right.clusters[at])
  );
}
