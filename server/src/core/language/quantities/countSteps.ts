/** Counts and ages: what a bare number counts, and what is known of it from the words beside it. */
import { isGlued, kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { isPersonNoun, isPlural, readCounted } from "./counted.js";
import { CASUALTY_NOUNS, LIFE_TAKING_VERBS, NEEDS_VERB } from "./events.lexicon.js";
import type { Place, Step, Values } from "./found.js";
import { readRate, type Measure } from "./measures.js";
import { eventOf, predicateBefore } from "./predicates.js";

/** "45-year-old". */
export function isAge(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    lowerAt(lexemes, index) === "-" && (lowerAt(lexemes, index + 1) === "old" || lowerAt(lexemes, index + 1) === "olds")
  );
}

export function ageStep(start: number, end: number, base: Values, unit: string): Step {
  return {
    end: end + 2,
    found: { start, end: end + 2, phraseEnd: end + 2, quantity: { kind: "duration", ...base, unit }, predicate: "age" },
  };
}

export function countStep({ lexemes, text }: Place, start: number, end: number, base: Values, last: Measure): Step {
  const isOne = last.numeral.lo === 1 && last.numeral.hi === 1;
  if (isAgeInCommas(lexemes, start, end, last))
    return {
      end,
      found: { start, end, phraseEnd: end, quantity: { kind: "duration", ...base, unit: "year" }, predicate: "age" },
    };
  const compound = readCompoundNoun(lexemes, end);
  if (compound === "adjective") return { end: end + 2 };
  if (compound !== undefined)
    return {
      end: compound.end,
      found: {
        start,
        end,
        phraseEnd: compound.end,
        quantity: { kind: "count", ...base, unit: compound.unit },
        counted: { start: end + 1, end: compound.end, head: compound.unit },
      },
    };
  if (lowerAt(lexemes, end) === "times" && lexemes[end]?.capital !== true) {
    const perTime = readRate(lexemes, end + 1, text);
    return {
      end: perTime?.end ?? end + 1,
      found: {
        start,
        end: end + 1,
        phraseEnd: perTime?.end ?? end + 1,
        quantity:
          perTime === undefined
            ? { kind: "count", ...base, unit: "time" }
            : { kind: "rate", ...base, unit: `time/${perTime.per}` },
      },
    };
  }
  const reading = readCounted(lexemes, end, isOne && lowerAt(lexemes, end) !== "of");
  const { counted } = reading;
  if (counted === undefined && reading.uncountable && last.numeral.inDigits && !isGovernedNumber(lexemes, start))
    return { end };
  if (isOne && (counted === undefined || isAddress(lexemes, counted, last))) return { end };
  const casualty = counted === undefined ? undefined : casualtyOf(lexemes, start, counted.head);
  const adjective = counted?.adjective ?? reading.adjective?.word;
  const predicate = casualty ?? (adjective === undefined ? undefined : eventOf(adjective));
  const isPerson =
    counted !== undefined &&
    (casualty !== undefined ||
      isPersonNoun(lowerAt(lexemes, counted.end - 1), lexemes[counted.end - 1]?.capital === true));
  const phraseEnd = counted?.end ?? reading.adjective?.end ?? end;
  const rate = readRate(lexemes, phraseEnd, text);
  const unit = isPerson || (counted === undefined && adjective !== undefined) ? "person" : counted?.head;
  const quantity =
    rate === undefined
      ? { kind: "count" as const, ...base, ...(unit !== undefined && { unit }) }
      : { kind: "rate" as const, ...base, unit: `${unit ?? ""}/${rate.per}` };
  return {
    end: Math.max(end, rate?.end ?? 0),
    found: {
      start,
      end,
      phraseEnd: rate?.end ?? phraseEnd,
      quantity,
      ...(counted !== undefined && { counted }),
      ...(predicate !== undefined && { predicate }),
    },
  };
}

/** "1 Bryant Park" is an address. */
function isAddress(
  lexemes: readonly Lexeme[],
  counted: { readonly start: number; readonly end: number },
  { numeral }: Measure,
): boolean {
  const head = lexemes[counted.end - 1];
  return (
    numeral.inDigits &&
    lexemes[counted.start]?.capital === true &&
    !(head !== undefined && isPersonNoun(head.lower, head.capital))
  );
}

/** "Petra Novak, 45, said", "the boy, 14, was", "aged 45". */
function isAgeInCommas(lexemes: readonly Lexeme[], start: number, end: number, { numeral }: Measure): boolean {
  if (!numeral.inDigits || numeral.lo < 1 || numeral.lo > 120 || !Number.isInteger(numeral.lo) || numeral.scale !== 1)
    return false;
  if (lowerAt(lexemes, start - 1) === "aged") return true;
  const holder = lexemes[start - 2];
  return (
    lowerAt(lexemes, start - 1) === "," &&
    lowerAt(lexemes, end) === "," &&
    holder !== undefined &&
    (holder.capital || (isPersonNoun(holder.lower, false) && !isPlural(holder)))
  );
}

const COMPOUND_NOUNS: ReadonlySet<string> = new Set([
  "member",
  "point",
  "person",
  "man",
  "woman",
  "seat",
  "strong",
  "nation",
  "page",
  "party",
  "storey",
  "story",
  "room",
  "bed",
  "vehicle",
  "ship",
  "vote",
  "judge",
  "state",
  "country",
  "part",
  "stage",
  "game",
  "gun",
  "barrel",
]);

/** "a seven-point plan" counts points; "two-faced", "one-sided" count nothing. */
function readCompoundNoun(
  lexemes: readonly Lexeme[],
  index: number,
): { readonly unit: string; readonly end: number } | "adjective" | undefined {
  if (
    lowerAt(lexemes, index) !== "-" ||
    !isGlued(lexemes, index) ||
    !isGlued(lexemes, index + 1) ||
    kindAt(lexemes, index + 1) !== "word"
  )
    return undefined;
  const noun = lowerAt(lexemes, index + 1);
  if (!COMPOUND_NOUNS.has(noun)) return "adjective";
  const unit =
    noun === "man" || noun === "woman" || noun === "person" || noun === "strong" || noun === "judge"
      ? "person"
      : noun === "story"
        ? "storey"
        : noun;
  return { unit, end: index + 2 };
}

/** A number with words behind it that cannot be counted still counts where a bound or a verb governs it: "killed 45 overnight". */
function isGovernedNumber(lexemes: readonly Lexeme[], start: number): boolean {
  return (
    predicateBefore(lexemes, start)?.direct === true ||
    (lowerAt(lexemes, start - 1) === "to" && !isPlural(lexemes[start - 2]))
  );
}

function casualtyOf(lexemes: readonly Lexeme[], start: number, head: string): string | undefined {
  const event = CASUALTY_NOUNS.get(head);
  if (event === undefined || !NEEDS_VERB.has(head)) return event;
  for (let at = start - 1; at >= Math.max(0, start - 4); at--) {
    const word = lowerAt(lexemes, at);
    if (LIFE_TAKING_VERBS.has(eventOf(word))) return event;
  }
  return undefined;
}
