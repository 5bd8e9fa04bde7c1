/** Where names were placed, as text that the catalogue keeps from one session to the next: the same names need not be compared again. */
import type { EntityType } from "../../../core/language/names/types.js";
import type { Placement, Placements } from "../../../core/workspace/actorPlacements.js";

/** Surface, type, clusters, reason, whether it opens one, expansion. */
type StoredPlacement = readonly [string, EntityType, readonly string[], string, 0 | 1, string?];

interface StoredPlacements {
  readonly registry: string;
  readonly forms: readonly StoredPlacement[];
}

export function writePlacements({ registry, forms }: Placements): string {
  return JSON.stringify({ registry, forms: [...forms].map(stored) } satisfies StoredPlacements);
}

/** `text` is what `writePlacements` gave, or empty. */
export function readPlacements(text: string): Placements | undefined {
  if (text === "") return undefined;
  const { registry, forms } = JSON.parse(text) as StoredPlacements;
  return { registry, forms: new Map(forms.map((placement) => [placement[0], read(placement)])) };
}

function stored([surface, { type, clusters, reason, opens, expansion }]: readonly [
  string,
  Placement,
]): StoredPlacement {
  const flag = opens ? 1 : 0;
  return expansion === undefined
    ? [surface, type, clusters, reason, flag]
    : [surface, type, clusters, reason, flag, expansion];
}

function read([, type, clusters, reason, flag, expansion]: StoredPlacement): Placement {
  return { type, clusters, reason, opens: flag === 1, ...(expansion === undefined ? {} : { expansion }) };
}
