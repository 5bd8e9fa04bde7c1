/** Which two tellings take contrary sides in one matter, and which two take the same side in nearly the same words. */
import { verbEvent } from "../events/eventClasses.js";
import { ACCIDENT_ROWS } from "./sides/accidents.lexicon.js";
import { ARTS_ROWS } from "./sides/arts.lexicon.js";
import { CONFLICT_ROWS } from "./sides/conflict.lexicon.js";
import { DEED_ROWS } from "./sides/deeds.lexicon.js";
import { ECONOMY_ROWS } from "./sides/economy.lexicon.js";
import { HEALTH_ROWS } from "./sides/health.lexicon.js";
import { JUSTICE_ROWS } from "./sides/justice.lexicon.js";
import { LIFE_ROWS } from "./sides/lives.lexicon.js";
import { MANNER_ROWS } from "./sides/manners.lexicon.js";
import { POLITICS_ROWS } from "./sides/politics.lexicon.js";
import { STATE_SIDE_ROWS } from "./sides/states.lexicon.js";
import { TRAFFIC_ROWS } from "./sides/traffic.lexicon.js";
import { ENDED_STATE_ROWS } from "./endedStates.lexicon.js";
import { CONTRARY_ROWS } from "./contrarySides.lexicon.js";
import { areAntonyms, areOppositeStates } from "./opposites.js";

interface Side {
  readonly row: number;
  readonly side: number;
  readonly isTight: boolean;
  /** Of what may change in between: the two exclude each other at one time only. */
  readonly isAtOnce: boolean;
}

export function areContrary(left: string, right: string): boolean {
  return haveSides(left, right, (ours, theirs) => ours.side !== theirs.side && !ours.isAtOnce);
}

/** Contrary at one time; one may follow the other. */
export function areContraryAtOnce(left: string, right: string): boolean {
  return haveSides(left, right, (ours, theirs) => ours.side !== theirs.side);
}

/** Takes two adjectives that something is said to be: "as_deep" and "as_shallow". */
export function areOpposite(left: string, right: string): boolean {
  if (!left.startsWith(STATE) || !right.startsWith(STATE)) return false;
  const [ours, theirs] = [left.slice(STATE.length), right.slice(STATE.length)];
  return areOppositeStates(ours, theirs) || areAntonyms(ours, theirs);
}

/** Takes two ways in which one event goes: "~safely", "~by_train", "~without_permit". */
export function areContraryManners(left: string, right: string): boolean {
  if (haveSides(left, right, (ours, theirs) => ours.side !== theirs.side)) return true;
  if (left.replace(WITH, WITHOUT) === right || right.replace(WITH, WITHOUT) === left) return left !== right;
  return !left.includes("_") && !right.includes("_") && areAntonyms(left.slice(1), right.slice(1));
}

/** To deny the one is to deny the other. */
export function areTold(left: string, right: string): boolean {
  return left === right || haveSides(left, right, (ours, theirs) => ours.isTight && ours.side === theirs.side);
}

/** True where the two stand on one side of a row that has the third on another, or on none. */
export function areOneSideAgainst(left: string, right: string, contrary: string): boolean {
  if (left === right) return true;
  const against = SIDES.get(contrary);
  return haveSides(
    left,
    right,
    (ours, theirs) =>
      ours.side === theirs.side && (against === undefined || against.some((other) => other.row === ours.row)),
  );
}

export function takesSide(key: string): boolean {
  return SIDES.has(key);
}

/** True where the first tells a state, or that it begins, that what the second tells puts an end to. */
export function isEndedBy(state: string, end: string): boolean {
  const ends = ENDED_STATES.get(end) ?? [];
  return (ENDED_STATES.get(state) ?? []).some(
    ({ row, side }) => side === 0 && ends.some((other) => other.row === row && other.side === 1),
  );
}

const STATE = "as_";
const WITH = "~with_";
const WITHOUT = "~without_";

function haveSides(left: string, right: string, are: (ours: Side, theirs: Side) => boolean): boolean {
  const others = SIDES.get(right);
  if (others === undefined) return false;
  return (SIDES.get(left) ?? []).some((ours) => others.some((theirs) => ours.row === theirs.row && are(ours, theirs)));
}

const ROWS = [
  CONTRARY_ROWS,
  JUSTICE_ROWS,
  POLITICS_ROWS,
  CONFLICT_ROWS,
  ECONOMY_ROWS,
  TRAFFIC_ROWS,
  ACCIDENT_ROWS,
  HEALTH_ROWS,
  ARTS_ROWS,
  LIFE_ROWS,
  DEED_ROWS,
  STATE_SIDE_ROWS,
  MANNER_ROWS,
];

/** A verb with its particle, and the preposition, adverb or stop behind it; no phrase and no state. */
const VERB =
  /^(?!(?:as|in|on|at|off|under|behind|out|by|of|for|from|with|without|within|over|ahead|to|up)_)(?<verb>[\p{L}_-]+)(?<behind>$|\.$|[+~].*)/u;

const SIDES: ReadonlyMap<string, readonly Side[]> = readSides(ROWS);
const ENDED_STATES: ReadonlyMap<string, readonly Side[]> = readSides([ENDED_STATE_ROWS]);

function readSides(tables: readonly string[]): ReadonlyMap<string, readonly Side[]> {
  const sides = new Map<string, Side[]>();
  tables
    .flatMap((rows) => rows.trim().split("\n"))
    .forEach((line, row) => {
      const [mark = "", told = line] = /^([=@]) (.*)$/u.exec(line)?.slice(1) ?? [];
      told.split(" | ").forEach((keys, side) => {
        const known = { row, side, isTight: mark === "=", isAtOnce: mark === "@" };
        for (const written of keys.split(" ")) {
          for (const key of new Set([written, classified(written)])) {
            const before = sides.get(key);
            if (before === undefined) sides.set(key, [known]);
            else before.push(known);
          }
        }
      });
    });
  return sides;
}

/** A bare verb goes by the class of its event too, as clauses name it. */
function classified(key: string): string {
  const { verb = "", behind = "" } = VERB.exec(key)?.groups ?? {};
  return verb === "" ? key : verbEvent(verb).event + behind;
}
