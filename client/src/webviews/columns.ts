/** Places for a layered picture: one column a layer, each column centred, and its nodes near what they are joined with. */
import type { GraphPicture } from "../../../server/src/protocol/pictures.js";

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Widths of the boxes and of the room between two columns. */
export interface ColumnSizes {
  readonly box: number;
  readonly gap: number;
}

/** Where there is room, words stand on the lines between two columns. */
const COMFORTABLE: ColumnSizes = { box: 190, gap: 170 };
/** A label of two lines takes three then; lines still show where they lead. */
const NARROWEST: ColumnSizes = { box: 126, gap: 32 };
const ROW_HEIGHT = 68;
/** Sweeps of the barycentre method (Sugiyama, Tagawa and Toda 1981): the order settles quickly. */
const SWEEPS = 4;

/** Letters that fit into the narrowest box. */
const LONGEST_WORD = 16;

/** A key without blanks may be broken where it is longer than a box is wide; what is no longer stays whole. */
export function breakable(label: string): string {
  return label.replace(/\S+/gu, (word) =>
    word.length <= LONGEST_WORD ? word : (word.match(/.{1,16}/gu) ?? []).join("\u200B"),
  );
}

/** As wide as is comfortable, or as fits into the width: first the room between columns gives way, then the boxes. */
export function columnSizes(columns: number, width: number): ColumnSizes {
  const gaps = Math.max(1, columns - 1);
  const gap = (width - columns * COMFORTABLE.box) / gaps;
  if (gap >= NARROWEST.gap) return { box: COMFORTABLE.box, gap: Math.min(COMFORTABLE.gap, gap) };
  const box = (width - gaps * NARROWEST.gap) / Math.max(1, columns);
  return { box: Math.min(COMFORTABLE.box, Math.max(NARROWEST.box, box)), gap: NARROWEST.gap };
}

export function columnPositions(
  { nodes, edges }: Pick<GraphPicture, "nodes" | "edges">,
  { box, gap }: ColumnSizes,
): ReadonlyMap<string, Position> {
  const columns = new Map<number, string[]>();
  for (const { id, column = 0 } of nodes) append(columns, column, id);
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges) {
    append(neighbours, source, target);
    append(neighbours, target, source);
  }
  const rows = new Map<string, number>();
  for (const ids of columns.values()) placeRows(ids, rows);
  const layers = [...columns].sort(([left], [right]) => left - right);
  // The first column keeps its order: that of the text, or of the citations.
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const [column, ids] of layers) {
      if (column === 0) continue;
      const wish = new Map(ids.map((id) => [id, meanRow(neighbours.get(id) ?? [], rows) ?? rows.get(id) ?? 0]));
      ids.sort((left, right) => (wish.get(left) ?? 0) - (wish.get(right) ?? 0));
      placeRows(ids, rows);
    }
  return new Map(
    layers.flatMap(([column, ids]) =>
      ids.map((id) => [id, { x: column * (box + gap), y: (rows.get(id) ?? 0) * ROW_HEIGHT }] as const),
    ),
  );
}

function append<Key>(lists: Map<Key, string[]>, key: Key, value: string): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** Rows around zero, so that columns of different lengths are centred on each other. */
function placeRows(ids: readonly string[], rows: Map<string, number>): void {
  ids.forEach((id, at) => rows.set(id, at - (ids.length - 1) / 2));
}

function meanRow(ids: readonly string[], rows: ReadonlyMap<string, number>): number | undefined {
  const known = ids.flatMap((id) => rows.get(id) ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, row) => sum + row, 0) / known.length;
}
