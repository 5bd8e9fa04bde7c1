/** More and fewer, higher and lower, than one and the same thing: "more beds than before the fire", "48 beds, twelve fewer than before the fire". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { areApart } from "../matching/distinctions.js";
import type { Overlap } from "../matching/overlap.js";
import { isStatedAt } from "../reading/commitment.js";
import type { ContentUnit } from "../reading/content.js";
import type { Reason } from "../types.js";
import { COMPARATIVE_ROWS } from "./comparatives.lexicon.js";
import { place } from "./reasonSide.js";
import { areSaid, areSaidBack, unitsBeside } from "./remainder.js";
import { rememberingEach } from "../../text/memory.js";

export function comparativeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint" || overlap.background) return [];
  const ours = comparisonIn(claim);
  const theirs = ours === undefined ? undefined : comparisonIn(passage);
  if (ours === undefined || theirs === undefined || !areOpposed(ours, theirs)) return [];
  if (ours.noun !== theirs.noun || !areOneStandard(ours.standard, theirs.standard)) return [];
  if (!isStatedAt(claim, ours, "claim") || !isStatedAt(passage, theirs, "passage")) return [];
  // "In the second round than in the first": the numbers tell what is set against what, and not which of two things is meant.
  if (!NUMBERED.test(ours.standard) && areApart(claim, passage, overlap)) return [];
  if (!areSaid(unitsBeside(claim, [ours]), passage, overlap)) return [];
  // "It" goes on with what the note spoke of before, which is not told here.
  const isOpen = PRONOUN.test(claim.text);
  if (isOpen ? overlap.around === undefined : !areSaidBack(toldBefore(passage, theirs, overlap), claim)) return [];
  return [{ kind: "antonym", claim: place(claim, ours), evidence: place(passage, theirs) }];
}

/** What the comparison is of; what follows behind it in a cited article tells of something else. */
function toldBefore(passage: Statement, comparing: Comparing, { around }: Overlap): readonly ContentUnit[] {
  const units = unitsBeside(passage, [comparing]);
  if (around === undefined) return units;
  // "63 per cent, four points": figures with what they are counted in.
  const [figure] = passage.quantities;
  const end = Math.min(comparing.start, figure?.start ?? comparing.start);
  return units.filter((unit) => unit.end <= end);
}

const NUMBERED = /\b(?:first|second|third|fourth|fifth|last)\b/iu;

/** "In the first round", "in the first round two weeks earlier". */
function areOneStandard(ours: string, theirs: string): boolean {
  return `${theirs} `.startsWith(`${ours} `) || `${ours} `.startsWith(`${theirs} `);
}

const PRONOUN = /^["“]?(?:it|they|he|she)\b/iu;

/** From the comparative to the end of what it is set against. */
interface Comparing extends TextRange {
  readonly word: string;
  /** Lemma of what there is more or less of; empty for "higher" and its like. */
  readonly noun: string;
  /** Words of what it is set against, lower case. */
  readonly standard: string;
}

const comparisonIn = rememberingEach((statement: Statement): Comparing | undefined =>
  statement.text.includes(" than ") ? readComparison(statement) : undefined,
);

function readComparison(statement: Statement): Comparing | undefined {
  const found = THAN.exec(statement.text);
  if (found === null) return undefined;
  const [whole, word = "", words = "", standard = ""] = found;
  const noun = OCCASION.test(words) ? "" : words;
  const difference = DIFFERENCE.exec(statement.text.slice(0, found.index))?.[0].length ?? 0;
  const start = statement.range.start + found.index - difference;
  const comparing = {
    start,
    end: start + difference + whole.length,
    word: word.toLowerCase(),
    standard: plain(standard),
  };
  if (comparing.standard === "" || DENYING.test(statement.text.slice(0, found.index))) return undefined;
  if (!COUNTING.has(comparing.word)) return noun === "" ? { ...comparing, noun: "" } : undefined;
  if (noun !== "") return { ...comparing, noun: lemmaOf(noun.trim().split(" ").at(-1)?.toLowerCase() ?? "") };
  const byHowMuch = statement.quantities.find(
    ({ end }) => end <= start && UNIT.test(wordsOf(statement, { start: end, end: start })),
  );
  if (byHowMuch === undefined) return undefined;
  // "48 beds, twelve fewer than": of what was counted before.
  const counted = statement.quantities.find(
    (quantity) =>
      quantity.kind === "count" &&
      quantity !== byHowMuch &&
      quantity.end < start &&
      quantity.counted?.head !== undefined,
  );
  // "63 per cent, four points more than": of what has one figure, more is higher.
  return { ...comparing, noun: counted?.counted?.head ?? "" };
}

/** Between the figure and the comparative: nothing, or what figures of shares are counted in. */
const UNIT = /^(?:(?: percentage)? points?)?\s*$/iu;

/** "A fifth higher", "much longer": by how much is no part of what is compared. */
const DIFFERENCE =
  /\b(?:(?:an?|one|two|three|four|five|\d+) (?:half|third|quarter|fifth|sixth|eighth|tenth)s?|much|far|slightly|somewhat|significantly|considerably|a (?:little|bit|lot)) $/iu;
/** "No higher than", "not much longer than". */
const DENYING = /(?:\b(?:no|not|never|hardly|rarely|seldom|any)|n['’]t)\s+(?:\S+\s+)?$/iu;
const COUNTING: ReadonlySet<string> = new Set(["more", "fewer", "less"]);
/** "Lower in the second round than": when or where, and not what there is more of. */
const OCCASION = /(?: (?:in|on|at|for|during|after) (?:the |its |his |her |their )?[\p{L}\d-]+(?: [\p{L}\d-]+){0,2})/iu;
/** Up to two words of what is compared; a standard that begins with a figure only bounds a figure. */
const THAN = new RegExp(
  `\\b(${COMPARATIVE_ROWS.trim()
    .split(/[\s|]+/u)
    .join(
      "|",
    )})((?: \\p{Ll}[\\p{L}-]*){0,2}|${OCCASION.source}) than (?!\\d|[$€£])((?:(?!\\b(?:and|but|while|because|which|who)\\b)[^,;:.()])+)`,
  "iu",
);

function plain(standard: string): string {
  return standard
    .toLowerCase()
    .replace(/\b(?:the|a|an|it|they|was|were|had|did)\b/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function areOpposed({ word: ours }: Comparing, { word: theirs }: Comparing): boolean {
  return DIMENSIONS.some(([up, down]) => (up.has(ours) && down.has(theirs)) || (down.has(ours) && up.has(theirs)));
}

const DIMENSIONS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = COMPARATIVE_ROWS.trim()
  .split("\n")
  .map((row) => {
    const [up = "", down = ""] = row.split("|");
    return [new Set(up.split(" ")), new Set(down.split(" "))] as const;
  });
