/** Gives a bare number the unit that stands with its partner: "from 12 to nine percent", "17 rebels were killed and 31 captured", "four of them". */
import { isGlued, kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import type { Found } from "./found.js";
import { eventOf } from "./predicates.js";
import type { QuantityKind } from "./types.js";

const SCALED_FROM = 1000;
/** Kinds whose unit may stand once for both ends of "from … to …". */
const SHARED_KINDS: ReadonlySet<QuantityKind> = new Set([
  "percent",
  "percentage-points",
  "distance",
  "mass",
  "area",
  "duration",
]);
const JOINTS: ReadonlySet<string> = new Set(["and", ",", "while", "but", ";"]);
const PRONOUNS: ReadonlySet<string> = new Set(["them", "whom", "these", "those"]);

export function withSharedUnits(lexemes: readonly Lexeme[], found: readonly Found[]): readonly Found[] {
  const result: Found[] = [];
  found.forEach((item, at) => {
    const previous = result.at(-1);
    result.push(
      asPoints(lexemes, previous, item, found[at + 1]) ?? withPartner(lexemes, previous, item, found[at + 1]),
    );
  });
  return result;
}

/** "rose two points to 64 percent": points beside a percentage are percentage points. */
function asPoints(
  lexemes: readonly Lexeme[],
  previous: Found | undefined,
  item: Found,
  next: Found | undefined,
): Found | undefined {
  if (item.quantity.kind !== "count" || item.quantity.unit !== "point") return undefined;
  const isBefore = next?.quantity.kind === "percent" && isDirectlyJoined(lexemes, item, next);
  const isBehind = previous?.quantity.kind === "percent" && isDirectlyJoined(lexemes, previous, item);
  if (!isBefore && !isBehind) return undefined;
  return {
    start: item.start,
    end: item.phraseEnd,
    phraseEnd: item.phraseEnd,
    quantity: { ...item.quantity, kind: "percentage-points", unit: "percentage-point" },
  };
}

function isDirectlyJoined(lexemes: readonly Lexeme[], first: Found, second: Found): boolean {
  const joint = lowerAt(lexemes, first.phraseEnd);
  return second.start === first.phraseEnd + 1 && (joint === "to" || joint === "from");
}

function withPartner(
  lexemes: readonly Lexeme[],
  previous: Found | undefined,
  item: Found,
  next: Found | undefined,
): Found {
  const { kind, unit } = item.quantity;
  if (kind !== "count" || unit !== undefined || item.counted !== undefined) return item;
  if (next !== undefined && lowerAt(lexemes, item.start - 1) === "from" && isDirectlyJoined(lexemes, item, next))
    return withMeasureOf(item, next);
  if (previous === undefined) return item;
  if (isDirectlyJoined(lexemes, previous, item)) return withMeasureOf(item, previous);
  if (previous.quantity.kind !== "count" || previous.quantity.unit === undefined) return item;
  const isOfThem = lowerAt(lexemes, item.end) === "of" && PRONOUNS.has(lowerAt(lexemes, item.end + 1));
  return isOfThem || isElliptical(lexemes, item)
    ? { ...item, quantity: { ...item.quantity, unit: previous.quantity.unit } }
    : item;
}

/** The scale of "4 to 5 billion" belongs to both or to one: such a partner lends nothing. */
function withMeasureOf(item: Found, partner: Found): Found {
  const { kind, unit } = partner.quantity;
  if (!SHARED_KINDS.has(kind) || partner.quantity.lo >= SCALED_FROM || unit === undefined) return item;
  return { ...item, quantity: { ...item.quantity, kind, unit } };
}

/** "… and 31 captured": a joint, a number and a participle of something that happens, with nothing counted between them. */
function isElliptical(lexemes: readonly Lexeme[], item: Found): boolean {
  const word = lowerAt(lexemes, item.end);
  return (
    JOINTS.has(lowerAt(lexemes, item.start - 1)) &&
    kindAt(lexemes, item.end) === "word" &&
    !isGlued(lexemes, item.end) &&
    (word.endsWith("ed") || eventOf(word) !== word)
  );
}
