/**
 * A claim that repeats a sentence of its source but for one name, figure, date or word: whatever the rest is, the one thing differs.
 * Only for the article that a claim rests on; of any other article a sentence may be like it and tell of something else.
 */
import { REPORTING_VERBS } from "../../language/attribution/lexicon.js";
import { isFunctionWord } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { gapRange, gapWords, type WordGap } from "../matching/alignment.js";
import { readNearCopy } from "../matching/nearCopy.js";
import type { Overlap } from "../matching/overlap.js";
import { intervalsOverlap } from "../matching/time.js";
import { compareCounted, valuesCompatible } from "../matching/values.js";
import { areAntonyms, areOppositeStates } from "../opposites/opposites.js";
import { isNegationWord } from "../quotation/meaning.js";
import { certaintyAt, isAsserting } from "../reading/commitment.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { predicationsOf } from "../reading/predications.js";
import { areRivals } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { comparableQuantities } from "./number.js";
import { place } from "./reasonSide.js";

/** Words of content that must be the same around the one that differs. */
const LEAST_SHARED = 4;

/** `isCited`: the claim rests on the passage's article, so that another date is no other event of the kind. */
export function alteredCopyConflicts(
  claim: Statement,
  passage: Statement,
  overlap: Overlap,
  isCited: boolean,
): readonly Reason[] {
  if (!isAsserting(claim)) return [];
  const copy = readNearCopy(claim, passage, overlap);
  if (copy === undefined || copy.sharedContent < LEAST_SHARED) return [];
  const [gap, ...more] = copy.changes;
  if (gap === undefined || more.length > 0) return [];
  // "By noon", "for roads", "the first": what only one side adds may make it something else.
  const isWhole = copy.alignment.gaps.every(
    (other) => other === gap || ![...gapWords(claim, other.claim), ...gapWords(passage, other.passage)].some(saysMore),
  );
  if (!isWhole) return [];
  const sides = { claim, passage, ours: gapRange(claim, gap.claim), theirs: gapRange(passage, gap.passage) };
  const reason = negationOf(sides, gap) ?? replacementOf(sides, isCited);
  return reason === undefined ? [] : [reason];
}

interface Sides {
  readonly claim: Statement;
  readonly passage: Statement;
  /** What differs; undefined where one side has nothing there. */
  readonly ours: TextRange | undefined;
  readonly theirs: TextRange | undefined;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "do does did be is are was were been has have had any a an the".split(" "),
);
/** Words beside a negation that leave open how much it denies. */
const OPEN =
  /\b(?:not (?:only|just|all|every|yet|until|even|merely|necessarily|always)|no longer|nor|neither|without)\b/iu;

/** One side has "not" or "never" where the other has nothing but an auxiliary or an article. */
function negationOf({ claim, passage, ours, theirs }: Sides, gap: WordGap): Reason | undefined {
  const [left, right] = [gapWords(claim, gap.claim), gapWords(passage, gap.passage)];
  if (left.some(isNegationWord) === right.some(isNegationWord)) return undefined;
  if (OPEN.test(claim.text) || OPEN.test(passage.text)) return undefined;
  const isBare = [...left, ...right].every((word) => isNegationWord(word) || AUXILIARIES.has(word));
  if (!isBare) return undefined;
  const [at, from] = [ours ?? beside(claim, gap.claim.first), theirs ?? beside(passage, gap.passage.first)];
  if (at === undefined || from === undefined || !isFlat(claim, at) || !isFlat(passage, from)) return undefined;
  return { kind: "negation", claim: place(claim, at), evidence: place(passage, from) };
}

/** The word before the gap, with the one behind it. */
function beside(statement: Statement, first: number): TextRange | undefined {
  return gapRange(statement, { first: Math.max(0, first - 1), end: first + 1 });
}

function replacementOf(sides: Sides, isCited: boolean): Reason | undefined {
  const { claim, passage, ours, theirs } = sides;
  if (ours === undefined || theirs === undefined) return undefined;
  const [left, right] = [unitsIn(claim, ours), unitsIn(passage, theirs)];
  const [unit, ...more] = left;
  const [other, ...others] = right;
  if (unit === undefined || other === undefined || more.length > 0 || others.length > 0) return undefined;
  const reason = (kind: Reason["kind"]): Reason => ({
    kind,
    claim: place(claim, unit),
    evidence: place(passage, other),
  });
  if (unit.kind === "name" && other.kind === "name") {
    if (onlyReports(claim) && onlyReports(passage)) return undefined;
    return areRivals(unit.name, other.name) ? reason(unit.name.type === "place" ? "place" : "name") : undefined;
  }
  if (unit.kind === "quantity" && other.kind === "quantity") {
    const isSame =
      compareCounted(unit.quantity, other.quantity) === "same" && isOfItsOwn(claim, unit) && isOfItsOwn(passage, other);
    return isSame && !valuesCompatible(unit.quantity, other.quantity) ? reason("number") : undefined;
  }
  if (unit.kind === "date" && other.kind === "date")
    return !isCited || intervalsOverlap(unit.date.interval, other.date.interval) ? undefined : reason("date");
  if (unit.kind !== "word" || other.kind !== "word" || !isFlat(claim, unit) || !isFlat(passage, other))
    return undefined;
  const [word, opposite] = [wordsOf(claim, unit).toLowerCase(), wordsOf(passage, other).toLowerCase()];
  return areAntonyms(word, opposite) || areOppositeStates(word, opposite) ? reason("antonym") : undefined;
}

/** "Ana Brezak of the assembly said.": that somebody else spoke too takes nothing from it. */
function onlyReports(statement: Statement): boolean {
  const predications = predicationsOf(statement).filter(({ finite }) => finite);
  return predications.length > 0 && predications.every(({ event }) => REPORTING_VERBS.has(event));
}

function isOfItsOwn(statement: Statement, unit: ContentUnit): boolean {
  return comparableQuantities(statement, false).some((quantity) => overlaps(quantity, unit));
}

function saysMore(word: string): boolean {
  return !isFunctionWord(word) || isNegationWord(word) || TELLING.has(word);
}

/** Function words that set a time, a place or a bound. */
const TELLING: ReadonlySet<string> = new Set(
  "had before after by until only all some most first last more less than over under another other again yet still already".split(
    " ",
  ),
);

function unitsIn(statement: Statement, range: TextRange): readonly ContentUnit[] {
  return contentOf(statement).units.filter((unit) => overlaps(unit, range) && unit.weight >= LEAST_WEIGHT);
}

/** Weight of a word that says something. */
const LEAST_WEIGHT = 0.5;

function isFlat(statement: Statement, range: TextRange): boolean {
  return certaintyAt(statement, range).certainty === "certain";
}
