/**
 * Two descriptions of one thing that cannot both hold: the largest and the second largest, the best and the worst, a debut and a third
 * album, one by this singer and one by that, a freshwater and a saltwater lake.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { areExclusive, classOf } from "../classes/classes.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import { nameLikeness } from "../matching/names.js";
import { areAntonyms, areOppositeStates } from "../opposites/opposites.js";
import { contentOf } from "../reading/content.js";
import type { Phrase } from "../reading/frames.js";
import { areRivals, type NamedRange } from "../reading/referents.js";
import type { Reason, ReasonKind } from "../types.js";

/** A description with the statement in which it stands. */
export interface Described {
  readonly statement: Statement;
  readonly phrase: Phrase;
}

/** Of what is the same thing on both sides. */
export function descriptionConflict(claim: Described, passage: Described): Reason | undefined {
  return (
    superlativeOf(claim, passage) ?? makerOf(claim, passage) ?? relationOf(claim, passage) ?? stateOf(claim, passage)
  );
}

const RANKS: readonly (readonly string[])[] = [
  ["first", "1st", "debut", "maiden"],
  ["second", "2nd", "sophomore"],
  ["third", "3rd"],
  ["fourth", "4th"],
  ["fifth", "5th"],
  ["sixth", "6th"],
  ["seventh", "7th"],
  ["eighth", "8th"],
  ["ninth", "9th"],
  ["tenth", "10th"],
];
const RANK_OF: ReadonlyMap<string, number> = new Map(
  RANKS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

const SUPERLATIVE =
  /(?:\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|\dth)[\s-]+)?\b((?:most|least)\s+\p{Ll}+|\p{Ll}{2,}(?:iest|est)|best|worst)\b/iu;
/** Ends like a superlative and is none. */
const NO_SUPERLATIVE =
  /^(?:forest|interest|request|guest|protest|contest|harvest|conquest|west|midwest|arrest|test|rest|chest|nest|priest|honest|modest|quest|digest|invest|suggest|latest|manifest|tempest|northwest|southwest|inquest)$/iu;

interface Superlative extends TextRange {
  readonly rank: number;
  readonly word: string;
}

function superlativeIn({ statement, phrase }: Described): Superlative | undefined {
  const text = wordsOf(statement, phrase);
  const found = SUPERLATIVE.exec(text);
  if (found === null || NO_SUPERLATIVE.test(found[2] ?? "")) return undefined;
  const start = phrase.start + found.index;
  return {
    start,
    end: start + found[0].length,
    rank: RANK_OF.get((found[1] ?? "first").toLowerCase()) ?? 1,
    word: (found[2] ?? "").toLowerCase(),
  };
}

/** Of the same noun within the same bounds. */
function superlativeOf(claim: Described, passage: Described): Reason | undefined {
  if (claim.phrase.lemma !== passage.phrase.lemma) return rankOf(claim, passage);
  const [left, right] = [superlativeIn(claim), superlativeIn(passage)];
  if (left === undefined || right === undefined) return rankOf(claim, passage);
  const isOpposite = areAntonyms(left.word, right.word);
  if (left.word !== right.word && !isOpposite) return undefined;
  if (!areWithinSame(claim, left, passage, right)) return undefined;
  // Of four towns the third smallest is the second largest.
  if (isOpposite) return left.rank === right.rank ? reasonOf("antonym", claim, left, passage, right) : undefined;
  // "One of the largest" says nothing of its rank.
  if (left.rank === right.rank || ONE_OF.test(claim.statement.text) || ONE_OF.test(passage.statement.text))
    return undefined;
  return reasonOf("number", claim, left, passage, right);
}

const ONE_OF = /\b(?:one of|among)\b/iu;

/** "A debut album" and "the second album": its place in the order of its kind. */
function rankOf(claim: Described, passage: Described): Reason | undefined {
  if (claim.phrase.lemma !== passage.phrase.lemma) return undefined;
  const [left, right] = [rankIn(claim.phrase), rankIn(passage.phrase)];
  if (left === undefined || right === undefined || left.rank === right.rank) return undefined;
  return areWithinSame(claim, left, passage, right) ? reasonOf("number", claim, left, passage, right) : undefined;
}

/** "Third" of "the third floor". */
export function rankIn(phrase: Phrase): (TextRange & { readonly rank: number }) | undefined {
  for (const { start, end, lemma } of phrase.modifiers) {
    const rank = RANK_OF.get(lemma) ?? ordinalOf(lemma);
    if (rank !== undefined) return { start, end, rank };
  }
  return undefined;
}

/** 45 of "the 45th governor". */
function ordinalOf(word: string): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/u.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** What stands beside the two words on one side is said by the other sentence: the bounds are the same, or one side's are not told. */
function areWithinSame(claim: Described, left: TextRange, passage: Described, right: TextRange): boolean {
  if (INFINITIVE.test(behind(claim)) || INFINITIVE.test(behind(passage))) return false;
  const beside = ({ statement, phrase }: Described, word: TextRange): ReturnType<typeof unitsWithin> =>
    unitsWithin(statement, [phrase]).filter((unit) => !overlaps(unit, word) && !overlaps(unit, phrase.head));
  const ours = beside(claim, left);
  const theirs = beside(passage, right);
  return (
    (areCovered(ours, passage.statement) && (theirs.length === 0 || ours.length > 0)) ||
    (areCovered(theirs, claim.statement) && (ours.length === 0 || theirs.length > 0))
  );
}

/** "The first company to leave", "the first that left": of which the phrase does not tell all. */
const INFINITIVE = /^\s*(?:to|that|who|which|in which)\b/u;

function behind({ statement, phrase }: Described): string {
  return wordsOf(statement, { start: phrase.head.end, end: statement.range.end });
}

/** Nouns for what somebody makes. */
const WORKS: ReadonlySet<string> = new Set(
  "song single album ep film movie novel book play poem painting sculpture opera symphony ballad track record novella sonata mural essay photograph".split(
    " ",
  ),
);
/** What a work is, it is at any time. */
export function isWork({ lemma }: Phrase): boolean {
  return WORKS.has(lemma);
}

const BY = /\bby\s+(?:the\s+|an?\s+)?(?:[\p{Ll}\p{Lu}][\p{L}-]*\s+){0,5}?$/u;

/** "An album by Pale Harbour". */
function makerIn({ statement, phrase }: Described): NamedRange | undefined {
  if (!WORKS.has(phrase.lemma)) return undefined;
  const from = phrase.head.end;
  const found = contentOf(statement).names.filter(
    ({ start, name }) =>
      start >= from &&
      start < statement.range.end &&
      name.polity === undefined &&
      (name.type === "person" || name.type === "organization"),
  );
  const [first] = found;
  if (first === undefined) return undefined;
  const between = wordsOf(statement, { start: from, end: first.start });
  return BY.test(between) && !/[,;:.()]/u.test(between) && !MADE.test(between) ? first : undefined;
}

/** "Directed by": of which the noun alone does not tell who made it. */
const MADE = /\b(?:\p{Ll}+ed|written|made|sung|born|shot|set)\b/u;

function makerOf(claim: Described, passage: Described): Reason | undefined {
  if (claim.phrase.lemma !== passage.phrase.lemma) return undefined;
  const [left, right] = [makerIn(claim), makerIn(passage)];
  if (left === undefined || right === undefined || !areRivals(left.name, right.name)) return undefined;
  const isElsewhere = (name: NamedRange, other: Statement): boolean =>
    contentOf(other).names.some(
      (candidate) => !areRivals(name.name, candidate.name) && candidate.name.polity === undefined,
    );
  return isElsewhere(left, passage.statement) && isElsewhere(right, claim.statement)
    ? undefined
    : reasonOf("name", claim, left, passage, right);
}

/** Nouns for what one thing is of one other thing only. */
const SOLE_RELATIONS: ReadonlySet<string> = new Set(
  "capital subsidiary tributary suburb sequel prequel remake offshoot moon satellite twin predecessor".split(" "),
);

/** "The capital of Peru" and "the capital of Chile". */
function relationOf(claim: Described, passage: Described): Reason | undefined {
  if (claim.phrase.lemma !== passage.phrase.lemma || !SOLE_RELATIONS.has(claim.phrase.lemma)) return undefined;
  const [left, right] = [relatedIn(claim), relatedIn(passage)];
  if (left === undefined || right === undefined || !areRivals(left.name, right.name)) return undefined;
  const isTold = (name: NamedRange, other: Statement): boolean =>
    contentOf(other).names.some((candidate) => nameLikeness(name.name, candidate.name) > 0);
  return isTold(left, passage.statement) || isTold(right, claim.statement)
    ? undefined
    : reasonOf(left.name.type === "place" ? "place" : "name", claim, left, passage, right);
}

/** The name right behind "of" or "to". */
function relatedIn({ statement, phrase }: Described): NamedRange | undefined {
  return contentOf(statement).names.find(
    (name) =>
      name.start > phrase.head.end &&
      /^\s+(?:of|to)\s+(?:the\s+)?$/u.test(wordsOf(statement, { start: phrase.head.end, end: name.start })),
  );
}

/** "A freshwater lake" and "a saltwater lake", "a nonprofit organisation" and "a commercial broadcaster". */
function stateOf(claim: Described, passage: Described): Reason | undefined {
  const [ours, theirs] = [classOf(claim.phrase.lemma), classOf(passage.phrase.lemma)];
  const mayBeOne =
    claim.phrase.lemma === passage.phrase.lemma ||
    (ours !== undefined && theirs !== undefined && !areExclusive(ours, theirs)) ||
    GENERAL.has(claim.phrase.lemma) ||
    GENERAL.has(passage.phrase.lemma);
  if (!mayBeOne) return undefined;
  for (const word of claim.phrase.modifiers) {
    const left = wordsOf(claim.statement, word).toLowerCase();
    const other = passage.phrase.modifiers.find((modifier) => {
      const right = wordsOf(passage.statement, modifier).toLowerCase();
      return areOppositeStates(left, right) || isNegatedBy(left, right) || isNegatedBy(right, left);
    });
    if (other !== undefined) return reasonOf("antonym", claim, word, passage, other);
  }
  return undefined;
}

/** "Contagious" and "non-contagious". */
function isNegatedBy(word: string, other: string): boolean {
  return other === `non-${word}` || other === `non${word}`;
}

const GENERAL: ReadonlySet<string> = new Set([
  "organization",
  "organisation",
  "body",
  "thing",
  "place",
  "person",
  "institution",
]);

function reasonOf(kind: ReasonKind, claim: Described, ours: TextRange, passage: Described, theirs: TextRange): Reason {
  const place = ({ statement }: Described, { start, end }: TextRange): Reason["claim"] => ({
    text: wordsOf(statement, { start, end }),
    range: { start, end },
  });
  return { kind, claim: place(claim, ours), evidence: place(passage, theirs) };
}
