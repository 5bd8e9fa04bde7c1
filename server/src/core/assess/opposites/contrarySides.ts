/** Which two tellings take contrary sides in one matter, and which two take the same side in nearly the same words. */
import { verbEvent } from "../events/eventClasses.js";
import { CONTRARY_ROWS } from "./contrarySides.lexicon.js";

interface Side {
  readonly row: number;
  readonly side: number;
  readonly isTight: boolean;
}

export function areContrary(left: string, right: string): boolean {
  return sidesOf(left).some((ours) =>
    sidesOf(right).some((theirs) => ours.row === theirs.row && ours.side !== theirs.side),
  );
}

/** To deny the one is to deny the other. */
export function areTold(left: string, right: string): boolean {
  if (left === right) return true;
  return sidesOf(left).some(
    (ours) => ours.isTight && sidesOf(right).some((theirs) => ours.row === theirs.row && ours.side === theirs.side),
  );
}

/** True where the two stand on one side of a row. */
export function areOneSide(left: string, right: string): boolean {
  return (
    left === right ||
    sidesOf(left).some((ours) => sidesOf(right).some((theirs) => ours.row === theirs.row && ours.side === theirs.side))
  );
}

export function takesSide(key: string): boolean {
  return SIDES.has(key);
}

const NONE: readonly Side[] = [];

function sidesOf(key: string): readonly Side[] {
  return SIDES.get(key) ?? NONE;
}

const SIDES: ReadonlyMap<string, readonly Side[]> = readSides();

function readSides(): ReadonlyMap<string, readonly Side[]> {
  const sides = new Map<string, Side[]>();
  CONTRARY_ROWS.trim()
    .split("\n")
    .forEach((line, row) => {
      const isTight = line.startsWith("= ");
      const parts = (isTight ? line.slice(2) : line).split(" | ");
      parts.forEach((keys, side) => {
        for (const written of keys.split(" ")) {
          for (const key of new Set([written, classified(written)]))
            sides.set(key, [...(sides.get(key) ?? []), { row, side, isTight }]);
        }
      });
    });
  return sides;
}

/** A bare verb goes by the class of its event too, as clauses name it. */
function classified(key: string): string {
  const [verb = "", ...rest] = key.split("+");
  if (/^(?:as|in|on|at|under|behind|out)_|:/u.test(verb)) return key;
  return [verbEvent(verb).event, ...rest].join("+");
}
