/** What the cited article flatly denies in the claim's own words, whoever "it" and "the company" are there: "apologised" and "has not apologised". */
import type { NegationCue } from "../../language/polarity/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { unitsWithin } from "../matching/covering.js";
import { areApart, areOfDifferentTense } from "../matching/distinctions.js";
import { areAtOtherEvents, areSaidInArticle, areSaidOfClaim, haveOneSubject } from "../matching/occasions.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import { isFact } from "../reading/commitment.js";
import { leavesDegreeOpen } from "../reading/openDegree.js";
import { predicationsOf, type Predication } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function plainDenialConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.around === undefined || overlap.bearing < LEAST_BEARING || overlap.time === "disjoint") return [];
  if (hasRivalNames(overlap)) return [];
  const [ours, theirs] = [denialIn(claim), denialIn(passage)];
  if (ours === "open" || theirs === "open" || (ours === undefined) === (theirs === undefined)) return [];
  const denied = ours ?? theirs;
  if (denied === undefined) return [];
  const affirming = ours === undefined ? claim : passage;
  const affirmed = predicationsOf(affirming).find(
    ({ event, finite, negated }) => event === denied.predication.event && finite && !negated,
  );
  if (affirmed === undefined || isDatedApart(claim, passage, overlap) || OPEN.test(affirming.text)) return [];
  const [left, right] = ours === undefined ? [affirmed, denied.predication] : [denied.predication, affirmed];
  if (!isFact(claim, left, "claim") || !isFact(passage, right, "passage")) return [];
  if (areOfDifferentTense(claim, left, passage, right) || areApart(claim, passage, overlap)) return [];
  if (areAtOtherEvents(claim, passage) || leavesDegreeOpen(affirming === claim ? passage : claim, affirming)) return [];
  if (!haveOneSubject(claim, before(claim, left), passage, before(passage, right), overlap)) return [];
  const rest = unitsWithin(claim, [behind(claim, left)]);
  if (!areSaidInArticle(rest, passage, { ...overlap, around: undefined })) return [];
  if (!areSaidOfClaim(unitsWithin(passage, [behind(passage, right)]), claim)) return [];
  const said = { start: denied.cue.start, end: denied.predication.head.end };
  return [
    {
      kind: "negation",
      claim: place(claim, ours === undefined ? affirmed.head : said),
      evidence: place(passage, ours === undefined ? said : affirmed.head),
    },
  ];
}

/** Share of the claim that the passage must speak of: its verb at least. */
const LEAST_BEARING = 0.2;

interface Denial {
  readonly cue: NegationCue;
  readonly predication: Predication;
}

const known = new WeakMap<Statement, Denial | "open" | undefined>();

/** The one verb that the sentence denies; "open" where it denies more, or leaves open what. */
function denialIn(statement: Statement): Denial | "open" | undefined {
  if (known.has(statement)) return known.get(statement);
  const found = readDenial(statement);
  known.set(statement, found);
  return found;
}

function readDenial(statement: Statement): Denial | "open" | undefined {
  const [cue, ...more] = statement.polarity.cues;
  if (cue === undefined) return undefined;
  if (more.length > 0 || cue.kind !== "particle" || OPEN.test(statement.text)) return "open";
  const predication = predicationsOf(statement).find(
    ({ head, finite, negated }) =>
      finite &&
      negated &&
      head.start >= cue.end &&
      ADVERBS.test(wordsOf(statement, { start: cue.end, end: head.start })),
  );
  return predication === undefined ? "open" : { cue, predication };
}

/** Between "not" and its verb. */
const ADVERBS = /^ (?:been )?(?:\p{Ll}+ly )?$/u;

/** Words that leave open how much is denied, or when. */
const OPEN =
  /\b(?:yet|only|just|all|every|any ?more|no longer|at first|initially|originally|until|unless|again|since|hardly|fully|entirely|alone|because|still|enough|if|whether)\b/iu;

/** One side alone names a time, and nothing says that the other speaks of it. */
function isDatedApart(claim: Statement, passage: Statement, { time }: Overlap): boolean {
  return time !== "overlap" && claim.dates.length > 0 !== passage.dates.length > 0;
}

function before({ range }: Statement, { head }: Predication): TextRange {
  return { start: range.start, end: head.start };
}

function behind(statement: Statement, { head }: Predication): TextRange {
  const date = statement.dates.find((candidate) => overlaps(candidate, { start: head.end, end: statement.range.end }));
  return {
    start: head.end,
    end: date === undefined || date.end < statement.range.end - 1 ? statement.range.end : date.start,
  };
}
