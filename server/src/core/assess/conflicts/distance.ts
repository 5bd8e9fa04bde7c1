/** Two distances of one place from one other: "the centre in Nis is 300 km from the border", "in Nis, about 100 km from the border, …". */
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import { actorName, nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME, type Overlap } from "../matching/overlap.js";
import { valuesCompatible } from "../matching/values.js";
import { certaintyAt } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

export function distanceConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (claim.quantities.length === 0 || passage.quantities.length === 0 || overlap.time === "disjoint") return [];
  const ours = distancesIn(claim);
  const theirs = ours.length === 0 ? [] : distancesIn(passage);
  for (const distance of ours) {
    const same = theirs.filter((other) => areOfOneWay(claim, distance, passage, other));
    const [other] = same;
    if (other === undefined || same.some(({ quantity }) => areNear(distance.quantity, quantity))) continue;
    return [{ kind: "number", claim: place(claim, distance.quantity), evidence: place(passage, other.quantity) }];
  }
  return [];
}

interface Distance {
  readonly quantity: Quantity;
  /** The place that is so far away. */
  readonly from: ActorName;
  /** "North", as far as it is told. */
  readonly direction: string | undefined;
  /** What it is away from. */
  readonly to: TextRange;
}

const distancesIn = rememberingEach((statement: Statement): readonly Distance[] =>
  statement.quantities.flatMap((quantity) => distanceOf(statement, quantity)),
);

const AWAY =
  /^\s*(?:away\s+)?(?:to\s+the\s+)?((?:north|south|east|west)[a-z-]*)?\s*(?:away\s+)?(?:from|of|off)\s+(?=(?:the\s+|its\s+)?\p{L})/u;
/** Up to the next mark, verb of being or phrase of another kind. */
const STANDARD = /^(?:(?!\b(?:in|on|at|and|but|where|which|who|when|is|was|were|are|has|had|by)\b)[^,;:.()])+/u;

function distanceOf(statement: Statement, quantity: Quantity): readonly Distance[] {
  if (quantity.kind !== "distance" || certaintyAt(statement, quantity).certainty !== "certain") return [];
  const rest = { start: quantity.end, end: statement.range.end };
  const away = AWAY.exec(wordsOf(statement, rest));
  if (away === null) return [];
  const start = quantity.end + away[0].length;
  const standard = STANDARD.exec(wordsOf(statement, { start, end: statement.range.end }));
  const from = placeBefore(statement, quantity);
  if (standard === null || from === undefined) return [];
  return [{ quantity, from, direction: away[1]?.toLowerCase(), to: { start, end: start + standard[0].length } }];
}

/** Between the place and the figure stand a comma, or a verb that says where it lies. */
const LYING =
  /^\s*(?:,|\([^)]*\),?|(?:is|lies|stands|sits|was|lay|stood)(?:\s+(?:located|situated))?|,?\s*(?:is|was)\s+an?\s+(?:\p{Ll}+\s+){1,3})\s*(?:(?:a|lying|located|situated|some|about|around|nearly|over|only|just|roughly|approximately|more than|less than|at least|almost)\s+)*$/u;

/** The last place named before the figure, where nothing but such words stands between; the sentence's own subject where that is none. */
function placeBefore(statement: Statement, quantity: TextRange): ActorName | undefined {
  const names = contentOf(statement).names.filter(({ end }) => end <= quantity.start);
  const last = names.at(-1);
  if (last === undefined) {
    // A name that was not read as one: "Vardim lies 40 kilometres north".
    const found = /^(\p{Lu}[\p{L}-]+)(?=\s)/u.exec(statement.text)?.[1];
    const end = statement.range.start + (found?.length ?? 0);
    const isLying = found !== undefined && LYING.test(wordsOf(statement, { start: end, end: quantity.start }));
    return isLying ? actorName(found, "place") : undefined;
  }
  return LYING.test(wordsOf(statement, { start: last.end, end: quantity.start })) ? last.name : undefined;
}

function areOfOneWay(claim: Statement, ours: Distance, passage: Statement, theirs: Distance): boolean {
  if (nameLikeness(ours.from, theirs.from) < SAME_NAME) return false;
  if (ours.direction !== undefined && theirs.direction !== undefined && ours.direction !== theirs.direction)
    return false;
  if (ours.quantity.unit !== theirs.quantity.unit) return false;
  const [left, right] = [unitsWithin(claim, [ours.to]), unitsWithin(passage, [theirs.to])];
  return left.length > 0 && right.length > 0 && areCovered(left, passage) && areCovered(right, claim);
}

/** By road or as the crow flies, rounded or not: distances of one way differ by so much. */
const MOST_APART = 1.5;

function areNear(left: Quantity, right: Quantity): boolean {
  if (valuesCompatible(left, right)) return true;
  const [low, high] = [Math.min(left.lo, right.lo), Math.max(left.hi, right.hi)];
  return low > 0 && high / low <= MOST_APART;
}
