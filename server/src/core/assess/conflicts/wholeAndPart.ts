/**
 * What is told of all and what the cited article tells of some of them: "all eleven were convicted" and "six were acquitted"; "several Danes
 * are among the injured" and "no Dane is among them"; "none of the doors was locked" and "all of the doors were".
 */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { classOf } from "../classes/classes.js";
import { eventOf } from "../events/eventClasses.js";
import { nameOneKind, unitsWithin } from "../matching/covering.js";
import { areApart } from "../matching/distinctions.js";
import { areSaidInArticle, areSaidOfClaim } from "../matching/occasions.js";
import type { Overlap } from "../matching/overlap.js";
import { oppositionOf } from "../opposites/opposites.js";
import { clauseEvent } from "../reading/clauses.js";
import { isDenying, isFact, isStatedAt } from "../reading/commitment.js";
import { predicationsOf } from "../reading/predications.js";
import type { ContentUnit } from "../reading/content.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

export function wholeAndPartConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const found = partOf(claim, passage, overlap) ?? noneOf(claim, passage, overlap) ?? notAmong(claim, passage, overlap);
  if (found === undefined || areApart(claim, passage, overlap)) return [];
  return [found];
}

const ALL =
  /^(all|both|every|each|none)\b(?: of)?(?: the| its| their)?((?: [\p{Ll}\d-]+){1,3}?) (?:(?:has|have|had) (?:been )?|(?:was|were|is|are) )/iu;
const SOME =
  /^(\p{L}+|\d{1,6})(?: of (?:the|them|its|their))?((?: [\p{Ll}-]+){1,2}?) (?:(?:has|have|had) (?:been )?|(?:was|were|is|are) )/iu;
const NUMBERS: ReadonlySet<string> = new Set(
  "one two three four five six seven eight nine ten eleven twelve several some many most".split(" "),
);

/** What a sentence says of all, some or none of a kind; read once a statement. */
interface Wording {
  readonly all: RegExpExecArray | null;
  readonly some: RegExpExecArray | null;
  readonly noneOrAll: RegExpExecArray | null;
  readonly among: RegExpExecArray | null;
}

const wordingOf = rememberingEach((statement: Statement): Wording => {
  const { text } = statement;
  return {
    all: ALL.exec(text),
    some: SOME.exec(text),
    noneOrAll: NONE_OR_ALL.exec(text),
    among: text.includes(" among ") ? AMONG.exec(text) : null,
  };
});

/** "All players were suspended" and "four players were cleared". */
function partOf(claim: Statement, passage: Statement, overlap: Overlap): Reason | undefined {
  const { all } = wordingOf(claim);
  const some = all === null ? null : wordingOf(passage).some;
  if (all === null || some === null || all[1]?.toLowerCase() === "none") return undefined;
  const number = (some[1] ?? "").toLowerCase();
  if (!NUMBERS.has(number) && !/^\d+$/u.test(number)) return undefined;
  if (!endInOneKind(all[2] ?? "", some[2] ?? "") || isDenying(claim) || isDenying(passage)) return undefined;
  const ours = predicationsOf(claim).filter((predication) => isFact(claim, predication, "claim"));
  const theirs = predicationsOf(passage).filter((predication) => isFact(passage, predication, "passage"));
  const opposed = ours.flatMap((left) =>
    theirs
      .filter((right) => areExclusive(clauseEvent(left.event), clauseEvent(right.event)))
      .map((right) => ({ left, right })),
  )[0];
  if (opposed === undefined) return undefined;
  const { left, right } = opposed;
  const rest = unitsWithin(claim, [{ start: claim.range.start + all[0].length, end: claim.range.end }]).filter(
    ({ start, end }) =>
      (end <= left.head.start || start >= left.head.end) && !PHRASAL.has(wordsOf(claim, { start, end })),
  );
  if (!areSaidInArticle(rest, passage, overlap)) return undefined;
  return {
    kind: "antonym",
    claim: place(claim, { start: claim.range.start, end: left.head.end }),
    evidence: place(passage, { start: passage.range.start, end: right.head.end }),
  };
}

/** Words of "found guilty" beside its verb. */
const PHRASAL: ReadonlySet<string> = new Set(["found", "guilty"]);

function areExclusive(left: string, right: string): boolean {
  return oppositionOf(left, right) === "exclusive";
}

function endInOneKind(left: string, right: string): boolean {
  const last = (words: string): string => lemmaOf(words.trim().split(" ").at(-1)?.toLowerCase() ?? "");
  const [ours, theirs] = [last(left), last(right)];
  return ours !== "" && nameOneKind(ours, theirs);
}

const NONE_OR_ALL =
  /^(?:(none) of|(all|every one|each) of|(all)|(no)) (?:(?:the|its|their|these|those) )?(\p{Ll}[\p{L}-]+)/iu;

/** "None of the doors" and "all doors", told of with the same words. */
function noneOf(claim: Statement, passage: Statement, overlap: Overlap): Reason | undefined {
  const ours = wordingOf(claim).noneOrAll;
  const theirs = ours === null ? null : wordingOf(passage).noneOrAll;
  if (ours === null || theirs === null || isNone(ours) === isNone(theirs)) return undefined;
  if (lemmaOf(ours[5]?.toLowerCase() ?? "") !== lemmaOf(theirs[5]?.toLowerCase() ?? "")) return undefined;
  const [left, right] = [rangeOf(claim, ours), rangeOf(passage, theirs)];
  if (hasMoreDenials(claim, left) || hasMoreDenials(passage, right)) return undefined;
  if (!isStatedAt(claim, left, "claim") || !isStatedAt(passage, right, "passage")) return undefined;
  const told = unitsWithin(claim, [{ start: left.end, end: claim.range.end }]);
  // All that is told of the one must stand in the other sentence itself: "had been printed in Riga" denies nothing of "forged in Minsk".
  if (told.length === 0 || !areSaidInArticle(told, passage, { ...overlap, around: undefined })) return undefined;
  return { kind: "negation", claim: place(claim, left), evidence: place(passage, right) };
}

function isNone(match: RegExpExecArray): boolean {
  return match[1] !== undefined || match[4] !== undefined;
}

function hasMoreDenials({ polarity }: Statement, { start, end }: TextRange): boolean {
  return polarity.cues.some((cue) => cue.kind !== "affix" && (cue.start < start || cue.start >= end));
}

function rangeOf(statement: Statement, match: RegExpExecArray): TextRange {
  const start = statement.range.start + match.index;
  return { start, end: start + match[0].length };
}

const AMONG =
  /\b(no|none|several|some|many|two|three|four|five|six|seven|eight|nine|ten|a|an|\d{1,5}) (\p{L}[\p{L}-]+) (?:is|are|was|were) among (them|(?:the|those) [^,;.]+)/iu;

/** "Several Danes are among the injured" and "no Dane is among them". */
function notAmong(claim: Statement, passage: Statement, overlap: Overlap): Reason | undefined {
  const ours = wordingOf(claim).among;
  const theirs = ours === null ? null : wordingOf(passage).among;
  if (ours === null || theirs === null) return undefined;
  const [, left = "", noun = "", whole = ""] = ours;
  const [, right = "", other = "", named = ""] = theirs;
  if (NO.has(left.toLowerCase()) === NO.has(right.toLowerCase()) || singular(noun) !== singular(other))
    return undefined;
  const range = rangeOf(claim, ours);
  if (!isStatedAt(claim, range, "claim") || !isStatedAt(passage, rangeOf(passage, theirs), "passage")) return undefined;
  const wholeRange = { start: range.end - whole.length, end: range.end };
  const units = unitsWithin(claim, [wholeRange]);
  if (units.length === 0) return undefined;
  const isSame =
    named === "them"
      ? areOfThem(units, passage, theirs.index, overlap)
      : areSaidInArticle(units, passage, { ...overlap, around: undefined }) &&
        areSaidOfClaim(unitsWithin(passage, [rangeOf(passage, theirs)]), claim);
  if (!isSame) return undefined;
  return { kind: "negation", claim: place(claim, range), evidence: place(passage, rangeOf(passage, theirs)) };
}

const NO: ReadonlySet<string> = new Set(["no", "none"]);

function singular(noun: string): string {
  return lemmaOf(noun.toLowerCase().replace(/s$/u, ""));
}

/**
 * "Them": whom the sentence counts before, and where it says "of them" itself, whom the sentence before it tells of. One word of the claim's
 * must stand there; another may be a person by another word, as the sailors are for the members of the crew.
 */
function areOfThem(units: readonly ContentUnit[], passage: Statement, at: number, { before }: Overlap): boolean {
  const own = passage.text.slice(0, at);
  const isOwn = own !== "" && !/\bof (?:them|those)\b/iu.test(own);
  const told = isOwn
    ? own
    : (before
        .trimEnd()
        .split(/(?<=[.!?])\s+/u)
        .at(-1) ?? "");
  const words = new Set((told.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => lemmaOf(word)));
  const events = new Set([...words].map((word) => eventOf(word)));
  const isSaid = (unit: ContentUnit): boolean =>
    unit.kind === "word" && (words.has(unit.lemma) || events.has(unit.event));
  return (
    units.some(isSaid) &&
    units.every((unit) => isSaid(unit) || (unit.kind === "word" && classOf(unit.lemma) === "person"))
  );
}
