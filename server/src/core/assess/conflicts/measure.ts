/** Two sizes of one thing, in whatever words it has them: "employs 1,200 people", "has 2,100 employees", "with a population of 90,000". */
import type { Quantity } from "../../language/quantities/types.js";
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { describedHolder } from "../facts/describedHolders.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import { areApart, isInterimCount } from "../matching/distinctions.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { hasRivalNames, SAME_NAME, type Overlap } from "../matching/overlap.js";
import { valuesCompatible } from "../matching/values.js";
import { clausesOf, type Clause } from "../reading/clauses.js";
import type { Phrase } from "../reading/frames.js";
import { COPULA } from "../reading/predications.js";
import { compareReferents, referentOf } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function measureConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (claim.quantities.length === 0 || passage.quantities.length === 0 || hasRivalNames(overlap)) return [];
  if (overlap.time === "disjoint" || isInterimCount(claim, passage) || areApart(claim, passage, overlap)) return [];
  // Most sentences measure nothing, and then no sentence need be parsed.
  if (!mayMeasure(claim) || !mayMeasure(passage)) return [];
  const theirs = measuresIn(passage, "passage");
  for (const ours of measuresIn(claim, "claim")) {
    const same = theirs.filter(
      (other) =>
        other.dimension === ours.dimension &&
        areOfSame(claim, ours, passage, other, overlap) &&
        !isNarrower(claim, ours.quantity, passage) &&
        !isNarrower(passage, other.quantity, claim),
    );
    const [other] = same;
    if (other === undefined || same.some(({ quantity }) => valuesCompatible(ours.quantity, quantity))) continue;
    return [{ kind: "number", claim: place(claim, ours.range), evidence: place(passage, other.range) }];
  }
  return [];
}

interface Measure {
  readonly dimension: string;
  /** What has it: a phrase of a clause, or the name before an apposition. */
  readonly thing: Phrase | ActorName;
  readonly quantity: Quantity;
  readonly range: TextRange;
}

function areOfSame(claim: Statement, ours: Measure, passage: Statement, theirs: Measure, overlap: Overlap): boolean {
  const [left, right] = [ours.thing, theirs.thing];
  if ("role" in left && "role" in right)
    return compareReferents(referentOf(claim, left), referentOf(passage, right), overlap) === "same";
  const names = (statement: Statement, thing: Phrase | ActorName): readonly ActorName[] =>
    "role" in thing ? referentOf(statement, thing).names : [thing];
  return names(claim, left).some((name) =>
    names(passage, right).some((other) => nameLikeness(name, other) >= SAME_NAME),
  );
}

/** "Thirty foreign employees": a part of all employees, where the other side does not say so too. */
function isNarrower(statement: Statement, { counted }: Quantity, other: Statement): boolean {
  if (counted === undefined) return false;
  const head = lemmaOf(counted.head);
  const units = unitsWithin(statement, [counted.range]);
  return !areCovered(
    units.filter((unit) => unit.kind !== "word" || lemmaOf(unit.lemma) !== head),
    other,
  );
}

/** What is counted of a thing as a whole, with the noun or verb that says so; written from public knowledge. */
const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    inhabitants: "inhabitant resident",
    staff: "employee worker",
    storeys: "storey story floor",
    seats: "spectator",
    episodes: "episode",
    seasons: "season",
    copies: "copy",
    children: "child",
  }).flatMap(([dimension, nouns]) => nouns.split(" ").map((noun) => [noun, dimension] as const)),
);
const HAVING: ReadonlySet<string> = new Set([
  COPULA,
  "have",
  "employ",
  "number",
  "run",
  "last",
  "comprise",
  "contain",
  "sell",
  "build",
  "make",
]);
/** "A budget of $10 million", "a length of 40 km": the noun says what is measured. */
const MEASURED =
  /\b(budget|length|height|width|depth|weight|area|capacity|turnover|revenue|range|value|cost|deficit|debt|salary|diameter)\s+of\s+(?:(?:about|around|over|nearly|some|almost|roughly|approximately)\s+)*$/iu;
const POPULATION =
  /\bpopulations?\s+(?:of|was|is|at)\s+(?:(?:about|around|over|nearly|some|almost|roughly|approximately)\s+)*$/iu;

function dimensionOf(statement: Statement, quantity: Quantity): string | undefined {
  const before = wordsOf(statement, {
    start: Math.max(statement.range.start, quantity.start - 48),
    end: quantity.start,
  });
  if (POPULATION.test(before)) return "inhabitants";
  const measured = MEASURED.exec(before)?.[1];
  if (measured !== undefined && quantity.kind !== "count") return `${measured.toLowerCase()} ${quantity.unit ?? ""}`;
  const head = quantity.counted?.head ?? quantity.unit;
  if (head === undefined || quantity.of !== undefined || quantity.isWhole === true) return undefined;
  const noun = lemmaOf(head);
  return /\bemploy(?:s|ed|ing)?\b/iu.test(before) && PEOPLE.has(noun) ? "staff" : DIMENSIONS.get(noun);
}

const PEOPLE: ReadonlySet<string> = new Set(["person", "people", "man", "woman", "worker"]);

function mayMeasure(statement: Statement): boolean {
  return statement.quantities.some((quantity) => dimensionOf(statement, quantity) !== undefined);
}

/** The figures that a clause says its subject has; those of the sentence's only subject where the clause has no figure of its own. */
function measuresIn(statement: Statement, side: "claim" | "passage"): readonly Measure[] {
  const clauses = clausesOf(statement, side).filter(({ event, isDenied }) => HAVING.has(event) && !isDenied);
  return statement.quantities.flatMap((quantity): readonly Measure[] => {
    const dimension = dimensionOf(statement, quantity);
    const clause = clauses.find((candidate) => holdsQuantity(candidate, quantity));
    const thing = clause?.doer ?? describedHolder(statement, quantity);
    if (dimension === undefined || thing === undefined || isPart(statement, quantity)) return [];
    const start = quantity.start;
    return [
      { dimension, thing, quantity, range: { start, end: Math.max(quantity.end, quantity.counted?.range.end ?? 0) } },
    ];
  });
}

function holdsQuantity({ done, others }: Clause, quantity: TextRange): boolean {
  return [done, ...others].some(
    (phrase) => phrase !== undefined && phrase.start <= quantity.start && quantity.end <= phrase.end,
  );
}

/** "3,000 employees in Japan", "two more episodes": of a part, or on top of others. */
function isPart(statement: Statement, quantity: Quantity): boolean {
  const end = Math.max(quantity.end, quantity.counted?.range.end ?? 0);
  const behind = wordsOf(statement, { start: end, end: statement.range.end });
  const before = wordsOf(statement, {
    start: Math.max(statement.range.start, quantity.start - 16),
    end: quantity.start,
  });
  return (
    /^\s+(?:in|at|of|from|for|on|under|aged|who|each|more)\b/iu.test(behind) ||
    /\b(?:another|other|further|first|last|additional)\s+$/iu.test(before)
  );
}
