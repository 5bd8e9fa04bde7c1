/** A measure with its bounds, its second end and its rate, as one quantity. */
import { isGlued, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { applyBound, readBounds } from "./bounds.js";
import { ageStep, countStep, isAge } from "./countSteps.js";
import { readCounted } from "./counted.js";
import { isChange } from "./exclusions.js";
import type { Place, Step } from "./found.js";
import { readMeasure, readRate, type Measure } from "./measures.js";

export function measureStep(place: Place, first: Measure): Step {
  const { lexemes, text } = place;
  const second = readUpperEnd(place, first);
  if (second === "not-a-range") return { end: first.end + 2 };
  const last = second ?? first;
  const between =
    second !== undefined &&
    (lowerAt(lexemes, first.start - 1) === "between" || lowerAt(lexemes, first.start - 1) === "from");
  const bounds = readBounds(lexemes, between ? first.start - 1 : first.start, last.end, last.kind);
  const lo = second === undefined ? first.numeral.lo : lowEnd(first, second);
  const sign = second === undefined ? readSign(lexemes, first) : undefined;
  const factor = (last.factor ?? 1) * (sign === undefined ? 1 : -1);
  const values = applyBound(lo * factor, last.numeral.hi * factor, bounds.bound);
  const approximate = bounds.approximate || first.numeral.vague || last.numeral.vague;
  const unit = last.unit ?? first.unit;
  const kind = last.kind === "count" && first.kind !== "count" ? first.kind : last.kind;
  const start = Math.min(bounds.start, sign ?? bounds.start);
  const base = { lo: values.lo, hi: values.hi, approximate };
  if (kind === "count") return countStep(place, start, bounds.end, base, last);
  if (last.compound && isAge(lexemes, bounds.end)) return ageStep(start, bounds.end, base, unit ?? "year");
  if (kind === "duration" && lowerAt(lexemes, bounds.end) === "old")
    return {
      end: bounds.end + 1,
      found: {
        start,
        end: bounds.end + 1,
        phraseEnd: bounds.end + 1,
        quantity: { kind, ...base, unit: unit ?? "year" },
        predicate: "age",
      },
    };
  const rate = readRate(lexemes, bounds.end, text);
  const end = rate?.end ?? bounds.end;
  const quantity =
    rate === undefined
      ? { kind, ...base, ...(unit !== undefined && { unit }) }
      : { kind: "rate" as const, ...base, unit: `${unit ?? ""}/${rate.per}` };
  const counted =
    lowerAt(lexemes, end) === "of" && kind !== "duration"
      ? (readCounted(lexemes, end, false).counted ?? readCounted(lexemes, end, true).counted)
      : undefined;
  return {
    end,
    found: { start, end, phraseEnd: counted?.end ?? end, quantity, ...(counted !== undefined && { counted }) },
  };
}

/** "-0.3%", "minus 20 degrees": the index of the sign. A hyphen between words or numbers is none. */
function readSign(lexemes: readonly Lexeme[], { start, kind }: Measure): number | undefined {
  const word = lowerAt(lexemes, start - 1);
  if (word === "minus" || word === "negative") return start - 1;
  if (word !== "-" || !isGlued(lexemes, start) || lexemes[start - 1]?.spaced !== true || kind === "count")
    return undefined;
  return start - 1;
}

/** "3 to 5 million" means three million to five. */
function lowEnd(first: Measure, second: Measure): number {
  const { numeral } = first;
  const lends =
    numeral.scale === 1 && second.numeral.scale >= 1000 && numeral.lo <= second.numeral.mantissa && numeral.lo < 1000;
  return lends ? numeral.lo * second.numeral.scale : numeral.lo;
}

/** Reads "to 30", "–30", "or six", "and 30" behind a first number; "2-1" is a score. */
function readUpperEnd({ lexemes, text, limit }: Place, first: Measure): Measure | "not-a-range" | undefined {
  const joint = lowerAt(lexemes, first.end);
  const opener = lowerAt(lexemes, first.start - 1);
  const isDash =
    joint === "-" &&
    (isGlued(lexemes, first.end) === isGlued(lexemes, first.end + 1) || isGlued(lexemes, first.end + 1));
  const isTo =
    (joint === "to" || joint === "through") &&
    !(opener === "from" && isChange(lexemes, first.start - 1)) &&
    !CHANGED.test(opener);
  const isOr = joint === "or" && !first.numeral.inDigits;
  const isBetween = joint === "and" && opener === "between";
  if (!isDash && !isTo && !isOr && !isBetween && joint !== "~") return undefined;
  if (first.compound && !isDash) return undefined;
  const second = readMeasure(lexemes, first.end + 1, text);
  if (second === undefined || (lexemes[second.end - 1]?.end ?? 0) > limit || lowerAt(lexemes, first.end + 1) === "a")
    return undefined;
  const isScore =
    isDash && isGlued(lexemes, first.end) && first.kind === "count" && second.kind === "count" && !first.numeral.vague;
  const low = lowEnd(first, second);
  if (second.numeral.hi <= low) return isScore ? "not-a-range" : undefined;
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit) return undefined;
  if (first.kind !== "count" && second.kind === "count" && first.kind !== "money") return undefined;
  if (isOr && second.numeral.lo - first.numeral.lo > 2) return undefined;
  if (isScore && opener !== "" && SCORE_WORDS.has(opener)) return "not-a-range";
  return second;
}

const SCORE_WORDS: ReadonlySet<string> = new Set([
  "won",
  "lost",
  "voted",
  "win",
  "loss",
  "vote",
  "beat",
  "score",
  "drew",
  "ruled",
]);

/** "rose 20 to 30": only a verb of change directly in front makes it two values where no "from" does. */
const CHANGED = /^(?:rose|fell|grew|rising|falling|jumped|dropped|climbed)$/;
