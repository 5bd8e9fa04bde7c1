/** Two counts that have changed places: "two sailors and a policeman were wounded" and "two policemen and a sailor". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { nameOneKind, unitsWithin } from "../matching/covering.js";
import { areApart } from "../matching/distinctions.js";
import { areSaidInArticle } from "../matching/occasions.js";
import type { Overlap } from "../matching/overlap.js";
import { isDenying, isFact } from "../reading/commitment.js";
import { predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function pairedCountConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ours = pairIn(claim, "claim");
  const theirs = ours === undefined ? undefined : pairIn(passage, "passage");
  if (ours === undefined || theirs?.event !== ours.event) return [];
  if (!areExchanged(ours.counts, theirs.counts) || areApart(claim, passage, overlap)) return [];
  const rest = unitsWithin(claim, [claim.range]).filter(({ start, end }) => end <= ours.start || start >= ours.end);
  if (!areSaidInArticle(rest, passage, overlap)) return [];
  return [{ kind: "number", claim: place(claim, ours), evidence: place(passage, theirs) }];
}

interface Count {
  readonly number: string;
  readonly noun: string;
}

interface Pair extends TextRange {
  readonly counts: readonly [Count, Count];
  readonly event: string;
}

const known = new WeakMap<Statement, { readonly found: Pair | undefined }>();

/** Two counted nouns at the head of the sentence, with the event that is told of both. */
function pairIn(statement: Statement, side: "claim" | "passage"): Pair | undefined {
  const before = known.get(statement);
  if (before !== undefined) return before.found;
  const found = readPair(statement, side);
  known.set(statement, { found });
  return found;
}

const NUMBER = "(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,6})";
const PAIR = new RegExp(
  `\\b${NUMBER} (\\p{Ll}[\\p{L}-]+) and ${NUMBER} (\\p{Ll}[\\p{L}-]+)(?=,? (?:were|was|have|had|are|is)\\b)`,
  "iu",
);

function readPair(statement: Statement, side: "claim" | "passage"): Pair | undefined {
  const match = PAIR.exec(statement.text);
  if (match === null || isDenying(statement)) return undefined;
  const start = statement.range.start + match.index;
  const end = start + match[0].length;
  const told = predicationsOf(statement).find(({ head }) => head.start >= end);
  if (told === undefined || !isFact(statement, told, side)) return undefined;
  const [, first = "", noun = "", second = "", other = ""] = match;
  return { start, end, counts: [countOf(first, noun), countOf(second, other)], event: told.event };
}

function countOf(number: string, noun: string): Count {
  const lower = number.toLowerCase();
  return { number: ONE.has(lower) ? "one" : lower, noun: lemmaOf(noun.toLowerCase()) };
}

const ONE: ReadonlySet<string> = new Set(["a", "an", "1"]);

function areExchanged([first, second]: Pair["counts"], others: Pair["counts"]): boolean {
  if (first.number === second.number || nameOneKind(first.noun, second.noun)) return false;
  const find = (noun: string): Count | undefined => others.find((other) => nameOneKind(other.noun, noun));
  return find(first.noun)?.number === second.number && find(second.noun)?.number === first.number;
}
