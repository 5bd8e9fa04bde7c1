/**
 * Where or how something was while something else went on, told the other way round by the cited article: "was closed during the raid" and
 * "remained open throughout the operation", "was on board" and "was not on board".
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { areCovered, unitsWithin } from "../matching/covering.js";
import { areApart } from "../matching/distinctions.js";
import { areSaidInArticle, areSaidOfClaim, haveOneSubject, isOccasion, isSaidAs } from "../matching/occasions.js";
import type { Overlap } from "../matching/overlap.js";
import { areAntonyms, areOppositeStates } from "../opposites/opposites.js";
import { isStatedAt } from "../reading/commitment.js";
import type { ContentUnit } from "../reading/content.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

export function opposedStateConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ours = stateIn(claim);
  const theirs = ours === undefined ? undefined : stateIn(passage);
  if (ours === undefined || theirs?.isPast !== ours.isPast) return [];
  if (!areOpposed(ours, theirs) || areApart(claim, passage, overlap)) return [];
  if (!isStatedAt(claim, ours, "claim") || !isStatedAt(passage, theirs, "passage")) return [];
  const [left, right] = [subjectOf(claim, ours), subjectOf(passage, theirs)];
  if (!haveOneSubject(claim, left, passage, right, overlap)) return [];
  if (!areOfOneTime(claim, ours, passage, theirs, overlap)) return [];
  const kind = ours.isDenied === theirs.isDenied ? "antonym" : "negation";
  return [{ kind, claim: place(claim, ours), evidence: place(passage, theirs) }];
}

interface State extends TextRange {
  readonly word: string;
  readonly isDenied: boolean;
  readonly isPast: boolean;
  /** What stands behind it, up to the time: "to lorries". */
  readonly matter: TextRange;
  /** "During the raid", "when the police came". */
  readonly time: TextRange & { readonly isClause: boolean; readonly isNone: boolean };
}

const stateIn = rememberingEach((statement: Statement): State | undefined => readState(statement));

const BEING =
  /\b(was|were|is|are|(?:had|has|have) been|(?:had |has |have )?(?:remained|stayed|stood)|remains?|stays?|stay) (not )?(?!(?:the|a|an|it|he|she|they|there|no|nobody|among|said|to)\b)((?:on|in|at|aboard|inside|outside)(?: \p{L}+){1,3}?|\p{Ll}[\p{L}-]+)(?= (?:to|for|during|throughout|when|while|at the time|as|that)\b|[.;,]|$)/iu;
const TIME = /\b(?:(during|throughout|at the time of|in the course of)|(when|while|as))\s([^,;.]+)/iu;

function readState(statement: Statement): State | undefined {
  const { text, range, polarity } = statement;
  const match = BEING.exec(text);
  if (match === null) return undefined;
  const [whole, verb = "", not, word = ""] = match;
  const isDenied = not !== undefined;
  if (polarity.cues.filter(({ kind }) => kind !== "affix").length !== (isDenied ? 1 : 0)) return undefined;
  const start = range.start + match.index;
  const end = start + whole.length;
  const behind = text.slice(end - range.start);
  if (OPEN.test(text)) return undefined;
  const time = TIME.exec(behind);
  const timeStart = end + (time?.index ?? behind.length);
  return {
    start,
    end,
    word: word.toLowerCase(),
    isDenied,
    isPast: !/^(?:is|are|has|have|remains?|stays?|stay)\b/iu.test(verb),
    matter: { start: end, end: timeStart },
    time: {
      start: timeStart,
      end: timeStart + (time?.[0].length ?? 0),
      isClause: time?.[2] !== undefined,
      isNone: time === null,
    },
  };
}

/** Words that leave open for how long or how far it was so. */
const OPEN =
  /\b(?:still|yet|no longer|only|until|before|after|since|partly|partially|again|always|mostly|fully|half)\b/iu;

function areOpposed(left: State, right: State): boolean {
  if (left.isDenied !== right.isDenied) return left.word === right.word;
  if (left.isDenied) return false;
  return areOppositeStates(left.word, right.word) || areAntonyms(left.word, right.word);
}

/** Up to the verb, what is said besides of it left out: "the captain, a Croat of 53, was". */
function subjectOf(statement: Statement, { start }: State): TextRange {
  const before = statement.text.slice(0, start - statement.range.start);
  const comma = ASIDE.exec(before);
  return { start: statement.range.start, end: comma === null ? start : statement.range.start + comma.index };
}

const ASIDE = /, [^,]*,\s*$/u;

/** What it was so for is the same, and what went on meanwhile is one event on both sides. */
function areOfOneTime(claim: Statement, ours: State, passage: Statement, theirs: State, overlap: Overlap): boolean {
  const matter = unitsWithin(claim, [ours.matter]);
  const other = unitsWithin(passage, [theirs.matter]);
  if (!areCovered(matter, passage) || !areCovered(other, claim)) return false;
  if (ours.time.isNone || theirs.time.isNone) return ours.time.isNone && theirs.time.isNone;
  const [left, right] = [unitsWithin(claim, [ours.time]), unitsWithin(passage, [theirs.time])];
  if (left.length === 0 || right.length === 0) return false;
  if (ours.time.isClause && theirs.time.isClause)
    return areSaidInArticle(left, passage, { ...overlap, around: undefined }) && areSaidOfClaim(right, claim);
  if (ours.time.isClause)
    return areSaidOfClaim(right, claim) || (PHASE.test(wordsOf(claim, ours.time)) && areOccasions(right));
  if (theirs.time.isClause) return areSaidInArticle(left, passage, { ...overlap, around: undefined });
  return left.every((unit) => isSaidAs(unit, passage)) && areSaidOfClaim(right, claim);
}

/** "When the police came": no event of its own, but how the event that all know of went. */
const PHASE = /\b(?:came|arrived|began|started|happened|occurred|entered|broke out|ended)\s*(?:\[|$)/iu;

/** "During the raid", and nothing that narrows it. */
function areOccasions(units: readonly ContentUnit[]): boolean {
  return units.length === 1 && units.every((unit) => unit.kind === "word" && isOccasion(unit.lemma));
}
