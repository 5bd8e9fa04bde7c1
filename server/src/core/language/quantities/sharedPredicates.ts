/** Gives each quantity of a sentence its predicate: its own, or that of the quantity it is joined to or part of. */
import { lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { CASUALTY_ADJECTIVES } from "./events.lexicon.js";
import type { Found } from "./found.js";
import { eventOf, isJoint, isPart, predicateBefore, predicateBehind } from "./predicates.js";

/** Each quantity's own predicate, then that of the quantity before it to which it is joined, then that of the one behind. */
export function withPredicates(lexemes: readonly Lexeme[], found: readonly Found[]): readonly Found[] {
  const result: Found[] = [];
  for (const item of found) {
    if (item.isWhole === true) {
      result.push(item);
      continue;
    }
    const previous = result.findLast((earlier) => earlier.isWhole !== true);
    const predicate =
      item.predicate ??
      ownPredicate(lexemes, item) ??
      (previous !== undefined && sharesPredicate(lexemes, previous, item) ? previous.predicate : undefined);
    result.push(predicate === undefined ? item : { ...item, predicate });
  }
  for (let at = result.length - 2; at >= 0; at--) {
    const [item, next] = [result[at], result[at + 1]];
    if (
      item === undefined ||
      next?.predicate === undefined ||
      item.predicate !== undefined ||
      item.quantity.kind !== next.quantity.kind ||
      lowerAt(lexemes, item.start - 1) === "of"
    )
      continue;
    if (lowerAt(lexemes, item.phraseEnd) === "and" && isJoint(lexemes, item.phraseEnd, next.start))
      result[at] = { ...item, predicate: next.predicate };
  }
  return result;
}

function sharesPredicate(lexemes: readonly Lexeme[], previous: Found, item: Found): boolean {
  return (
    item.quantity.kind === previous.quantity.kind &&
    (isJoint(lexemes, previous.phraseEnd, item.start) || isPart(lexemes, previous.phraseEnd, item.start))
  );
}

/** A governing word directly before, else the verb behind, else a governing word farther before. A phrase behind a preposition is no subject. */
function ownPredicate(lexemes: readonly Lexeme[], item: Found): string | undefined {
  if (item.quantity.kind === "multiple" || item.quantity.kind === "percent") return undefined;
  const preposition = lowerAt(lexemes, item.start - 1);
  const before = preposition === "by" ? undefined : predicateBefore(lexemes, item.start);
  const state = lowerAt(lexemes, item.phraseEnd);
  if (
    before !== undefined &&
    (before.event === "leave" || before.event === "find" || before.event === "report") &&
    CASUALTY_ADJECTIVES.has(state)
  )
    return eventOf(state);
  if (before?.direct === true) return before.event;
  const isSubject = !PREPOSITIONS.has(preposition) || RELATIVES.has(lowerAt(lexemes, item.phraseEnd));
  return (isSubject ? predicateBehind(lexemes, item.phraseEnd) : undefined) ?? before?.event;
}

const PREPOSITIONS: ReadonlySet<string> = new Set([
  "on",
  "in",
  "with",
  "at",
  "from",
  "for",
  "near",
  "to",
  "into",
  "over",
  "against",
  "by",
  "under",
  "of",
  "within",
  "during",
  "than",
  "including",
  "per",
  "across",
]);
const RELATIVES: ReadonlySet<string> = new Set(["who", "that", "which"]);
