/**
 * How far something goes: "only officers" where others are named too, "all" where the other says how many of them, "still" where the other
 * says "no longer", "finished first" where the other says "third".
 */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import { areApart } from "../matching/distinctions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { framesOf, isFactual, type Frame, type Phrase } from "../reading/frames.js";
import { compareReferents, referentOf } from "../reading/referents.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

/** Share of the claim's words, the word in question left out, that the passage must have. */
const LEAST_WORDS = 0.75;

/** The same before any tree is asked for: what "only" leaves out may be a name of the other side. */
const LEAST_TO_READ = 0.6;

interface Sides {
  readonly claim: Statement;
  readonly passage: Statement;
  readonly overlap: Overlap;
}

export function extentConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint" || overlap.background || hasRivalNames(overlap)) return [];
  if (overlap.bearingOfWords < LEAST_TO_READ || !(saysHowFar(claim) || saysHowFar(passage))) return [];
  if (areApart(claim, passage, overlap)) return [];
  const sides = { claim, passage, overlap };
  const reason = phaseOf(sides) ?? rankOf(sides) ?? partOf(sides) ?? onlyOf(sides, "claim") ?? onlyOf(sides, "passage");
  return reason === undefined ? [] : [reason];
}

const HOW_FAR =
  /\b(?:only|solely|exclusively|just|all|every|each|still|no longer|any ?more|ceased|remains?|continues?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b/iu;
const saysHowFar = rememberingEach((statement: Statement): boolean => HOW_FAR.test(statement.text));

const GOES_ON = /\b(?:still|continues? to|remains?)\b/iu;
const IS_OVER = /\b(?:no longer|not any ?more|ceased to)\b/iu;

/** Both of today: what goes on is not over. */
function phaseOf({ claim, passage, overlap }: Sides): Reason | undefined {
  if (overlap.bearingOfWords < LEAST_WORDS || overlap.unmatchedNames.length > 0) return undefined;
  for (const [ours, theirs] of [
    [GOES_ON, IS_OVER],
    [IS_OVER, GOES_ON],
  ] as const) {
    const [left, right] = [matchIn(ours, claim), matchIn(theirs, passage)];
    if (left === undefined || right === undefined || IS_OVER.test(claim.text) === IS_OVER.test(passage.text)) continue;
    if (!isStatedFlatly(claim, "claim") || !isStatedFlatly(passage, "passage")) continue;
    return { kind: "negation", claim: place(claim, left), evidence: place(passage, right) };
  }
  return undefined;
}

const RANKED =
  /\b(?:finish(?:ed|es)?|came|comes?|placed|ranked|ranks|ended(?: up)?)\s+(?:in\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b(?!\s+(?:round|half|stage|leg|day|time))/iu;

function rankOf({ claim, passage, overlap }: Sides): Reason | undefined {
  const [left, right] = [RANKED.exec(claim.text), RANKED.exec(passage.text)];
  const [ours, theirs] = [left?.[1]?.toLowerCase(), right?.[1]?.toLowerCase()];
  if (left === null || right === null || ours === undefined || theirs === undefined || ours === theirs)
    return undefined;
  if (overlap.unmatchedNames.length > 0 || wordsWithout(overlap, rangeIn(claim, left)) < LEAST_WORDS) return undefined;
  if (!isStatedFlatly(claim, "claim") || !isStatedFlatly(passage, "passage")) return undefined;
  return {
    kind: "number",
    claim: place(claim, lastWord(rangeIn(claim, left), ours)),
    evidence: place(passage, lastWord(rangeIn(passage, right), theirs)),
  };
}

function lastWord({ end }: TextRange, word: string): TextRange {
  return { start: end - word.length, end };
}

/** "All three hostages" and "two of the three hostages": the same event of the whole and of a part. */
function partOf({ claim, passage, overlap }: Sides): Reason | undefined {
  for (const [whole, part, isOurs] of [
    [claim, passage, true],
    [passage, claim, false],
  ] as const) {
    for (const quantity of part.quantities) {
      const noun = quantity.of?.head ?? quantity.counted?.head;
      if (quantity.of === undefined || noun === undefined || quantity.approximate) continue;
      const all = allOf(whole, lemmaOf(noun));
      if (all === undefined || wordsWithout(overlap, isOurs ? all : quantity) < LEAST_WORDS) continue;
      if (overlap.unmatchedNames.length > 0 || !shareEvent(claim, passage)) continue;
      const partRange = { start: quantity.start, end: Math.max(quantity.end, quantity.of.range.end) };
      if (saysMoreBehind(part, partRange.end, whole)) continue;
      const [left, right] = isOurs ? [all, partRange] : [partRange, all];
      return { kind: "number", claim: place(claim, left), evidence: place(passage, right) };
    }
  }
  return undefined;
}

/** "Three of the five were rescued by a helicopter", "were fined more than a million": the others may have been, otherwise. */
function saysMoreBehind(statement: Statement, start: number, whole: Statement): boolean {
  const behind = wordsOf(statement, { start, end: statement.range.end });
  const range = { start, end: start + (/[,;.]/u.exec(behind)?.index ?? behind.length) };
  const told = unitsWithin(statement, [range]).filter(({ kind }) => kind !== "date");
  return !areCovered(told, whole) || statement.quantities.some((quantity) => overlaps(quantity, range));
}

/** "all three hostages", "every hostage". */
function allOf(statement: Statement, noun: string): TextRange | undefined {
  const found = /\b(?:all|every|each)\b(?: of)?(?: the| its| their)?((?: [\p{L}\p{N}-]+){1,3})/iu.exec(statement.text);
  if (found === null) return undefined;
  const words = (found[1] ?? "").trim().split(" ");
  const at = words.findIndex((word) => lemmaOf(word.toLowerCase()) === noun);
  if (at < 0) return undefined;
  const length = found[0].length - (found[1] ?? "").length + words.slice(0, at + 1).join(" ").length + 1;
  return { start: statement.range.start + found.index, end: statement.range.start + found.index + length };
}

/** Both tell the same event, affirmed and as a fact. */
function shareEvent(claim: Statement, passage: Statement): boolean {
  const events = new Set(
    framesOf(claim)
      .filter((frame) => isPlain(claim, frame, "claim"))
      .map(({ event }) => event),
  );
  return framesOf(passage).some((frame) => events.has(frame.event) && isPlain(passage, frame, "passage"));
}

function isPlain(statement: Statement, frame: Frame, side: "claim" | "passage"): boolean {
  return !frame.isDenied && isFactual(statement, frame, side);
}

const ONLY: ReadonlySet<string> = new Set(["only", "solely", "exclusively", "just"]);

/** "Only X": the other sentence has the same event with X and somebody else. */
function onlyOf({ claim, passage, overlap }: Sides, limited: "claim" | "passage"): Reason | undefined {
  const [narrow, wide] = limited === "claim" ? [claim, passage] : [passage, claim];
  if (limited === "claim" ? overlap.unmatchedNames.length > 0 : overlap.otherNames.length > 0) return undefined;
  if (!/\b(?:only|solely|exclusively|just)\b/iu.test(narrow.text)) return undefined;
  for (const frame of framesOf(narrow)) {
    const phrase = frame.phrases.find(
      ({ determiners, modifiers }) =>
        determiners.some((word) => ONLY.has(word)) || modifiers.some(({ lemma }) => ONLY.has(lemma)),
    );
    if (phrase === undefined || !isPlain(narrow, frame, limited)) continue;
    const same = framesOf(wide).filter(
      (other) =>
        other.event === frame.event &&
        isPlain(wide, other, limited === "claim" ? "passage" : "claim") &&
        sharesOthers({ claim, passage, overlap }, limited, frame, other, phrase.role),
    );
    const fillers = same.flatMap((other) => other.phrases.filter(({ role }) => role === phrase.role));
    const own = phrase.modifiers.filter(({ lemma }) => !ONLY.has(lemma));
    const isSame = (other: Phrase): boolean => other.lemma === phrase.lemma && own.length === other.modifiers.length;
    const others = fillers.filter((other) => other.lemma !== phrase.lemma && !other.isPronoun);
    const [first, second] = [fillers.find(isSame), others[0]];
    if (first === undefined || second === undefined) continue;
    const range = { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
    const [left, right] = limited === "claim" ? [phrase, range] : [range, phrase];
    return { kind: "antonym", claim: place(claim, left), evidence: place(passage, right) };
  }
  return undefined;
}

/** Every other phrase of the limited event has its like in the other event. */
function sharesOthers(
  { claim, passage, overlap }: Sides,
  limited: "claim" | "passage",
  frame: Frame,
  other: Frame,
  role: Phrase["role"],
): boolean {
  const [narrow, wide] = limited === "claim" ? [claim, passage] : [passage, claim];
  return frame.phrases
    .filter((phrase) => phrase.role !== role)
    .every((phrase) =>
      other.phrases.some((candidate) => {
        if (candidate.role !== phrase.role) return false;
        const [ours, theirs] = [referentOf(narrow, phrase), referentOf(wide, candidate)];
        const [left, right] = limited === "claim" ? [ours, theirs] : [theirs, ours];
        return compareReferents(left, right, overlap) === "same";
      }),
    );
}

function isStatedFlatly(statement: Statement, side: "claim" | "passage"): boolean {
  const frames = framesOf(statement);
  return frames.length === 0
    ? statement.attributions.length === 0
    : frames.some((frame) => isFactual(statement, frame, side));
}

function wordsWithout(overlap: Overlap, range: TextRange): number {
  let matched = 0;
  let total = 0;
  for (const [unit, likeness] of overlap.matches) {
    if (unit.kind === "date" || unit.kind === "quantity" || (unit.start < range.end && unit.end > range.start))
      continue;
    matched += unit.weight * likeness;
    total += unit.weight;
  }
  return total === 0 ? 0 : matched / total;
}

function matchIn(pattern: RegExp, statement: Statement): TextRange | undefined {
  const found = pattern.exec(statement.text);
  return found === null ? undefined : rangeIn(statement, found);
}

function rangeIn(statement: Statement, found: RegExpExecArray): TextRange {
  const start = statement.range.start + found.index;
  return { start, end: start + found[0].length };
}
