/** When something began or ended, told beside something else by the cited article: "has suspended its strike for higher pay, which began on 2 May". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import type { DateExpression } from "../../language/dates/types.js";
import type { Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { datePartsOf, datesDiffer } from "../facts/dateParts.js";
import { nameOneKind, unitsWithin } from "../matching/covering.js";
import { areSaidInArticle, areSaidOfClaim, nameOneOccasion } from "../matching/occasions.js";
import type { Overlap } from "../matching/overlap.js";
import { isDenying, isStatedAt } from "../reading/commitment.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

export function edgeDateConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ours = edgeIn(claim, PLAIN);
  const theirs = ours === undefined ? undefined : (edgeIn(passage, RELATIVE) ?? edgeIn(passage, PLAIN));
  if (ours === undefined || theirs?.isStart !== ours.isStart) return [];
  const [left, right] = [datePartsOf(claim, ours.date), datePartsOf(passage, theirs.date)];
  if (left === undefined || right === undefined || !datesDiffer(left, right)) return [];
  if (!nameOneKind(ours.noun, theirs.noun) && !nameOneOccasion(ours.noun, theirs.noun)) return [];
  if (!isStatedAt(claim, ours, "claim") || !isStatedAt(passage, theirs, "passage")) return [];
  // "The nurses' walkout" is another one; what the walkout is for may be told by one side only.
  if (!areSaidOfClaim(unitsWithin(passage, [theirs.thing]), claim)) return [];
  const rest = unitsWithin(claim, [claim.range]).filter((unit) => !overlaps(unit, ours) && !overlaps(unit, ours.date));
  if (!areSaidInArticle(rest, passage, overlap)) return [];
  return [{ kind: "date", claim: place(claim, ours.date), evidence: place(passage, theirs.date) }];
}

/** The words of beginning or ending. */
interface Edge extends TextRange {
  readonly isStart: boolean;
  /** Lemma of what begins or ends, and its words from a possessor on. */
  readonly noun: string;
  readonly thing: TextRange;
  readonly date: DateExpression;
}

const VERB = "(?:had |has )?(?:(began|begun|started|broke out|opened)|(ended|finished|closed|concluded))(?: on| in)? ";
const THING = "((?:\\p{L}+s?['’]s? |\\p{Ll}+ )?\\p{Ll}+)";
const PLAIN = new RegExp(`${THING}(?: of the \\p{Ll}+| (?:over|for|against) [^,;.]{1,40})? ${VERB}`, "iu");
const RELATIVE = new RegExp(`${THING}(?: (?:over|for|against|of|in) [^,;.]{1,60})?, which ${VERB}`, "iu");
const WHOSE = new RegExp(`, whose ${THING} ${VERB}`, "iu");

/** Most sentences tell of no beginning and no end. */
const tellsEdge = rememberingEach(
  (statement: Statement): boolean => statement.dates.length > 0 && EDGE.test(statement.text),
);

function edgeIn(statement: Statement, pattern: RegExp): Edge | undefined {
  if (!tellsEdge(statement) || isDenying(statement)) return undefined;
  const match = (pattern === RELATIVE ? WHOSE.exec(statement.text) : null) ?? pattern.exec(statement.text);
  if (match === null) return undefined;
  const start = statement.range.start + match.index;
  const end = start + match[0].length;
  const date = statement.dates.find((candidate) => candidate.start >= end - 1 && candidate.start <= end + 1);
  if (date === undefined || date.approximate) return undefined;
  const words = match[1] ?? "";
  const at = start + match[0].indexOf(words);
  return {
    start,
    end: end - 1,
    isStart: match[2] !== undefined,
    noun: lemmaOf(words.split(" ").at(-1)?.toLowerCase() ?? ""),
    thing: { start: at, end: at + words.length },
    date,
  };
}

const EDGE = /\b(?:beg[au]n|started|broke out|opened|ended|finished|closed|concluded)\b/iu;
