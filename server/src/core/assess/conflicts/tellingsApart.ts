/**
 * Whether two tellings plainly speak of two things: of other narrower things of one kind ("the fire at the mill", "at the school"), of
 * another one or of some only, to others, or of a stretch of time after which it was otherwise.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { nameOneKind, unitsWithin } from "../matching/covering.js";
import { isSaidAs } from "../matching/occasions.js";
import { isTime } from "../reading/clauses.js";
import type { ContentUnit } from "../reading/content.js";
import type { Phrase } from "../reading/frames.js";
import type { Telling } from "../reading/tellings.js";

/** The claim's telling first. */
export function areTellingsApart(claim: Statement, ours: Telling, passage: Statement, theirs: Telling): boolean {
  return (
    arePhrasesApart(claim, ours.holder ?? ours.matter, passage, theirs.holder ?? theirs.matter) ||
    arePhrasesApart(claim, ours.matter, passage, theirs.matter) ||
    arePhrasesApart(claim, ours.clause.done, passage, theirs.clause.done) ||
    areNarrowedApart(claim, ours, passage, theirs) ||
    isOneOfMany(claim, passage, theirs) ||
    (isLasting(theirs) && !isStretch(claim, ours) && isStretch(passage, theirs))
  );
}

function arePhrasesApart(
  claim: Statement,
  ours: Phrase | undefined,
  passage: Statement,
  theirs: Phrase | undefined,
): boolean {
  if (ours === undefined || theirs === undefined || ours.isPronoun || theirs.isPronoun) return false;
  if (ANOTHER.test(wordsOf(claim, ours)) !== ANOTHER.test(wordsOf(passage, theirs))) return true;
  if (areCountedApart(claim, ours, passage, theirs)) return true;
  if (ours.isName || theirs.isName || !nameOneKind(ours.lemma, theirs.lemma)) return false;
  return areApart(unitsBeside(claim, ours), claim, unitsBeside(passage, theirs), passage);
}

const ANOTHER =
  /\b(?:other|others|another|next|second|third|fourth|neighbou?ring|adjacent|previous|earlier|later|co-\p{L}+|rival|sister|twin)\b/iu;

/** Each has something of its own. */
function areApart(
  ours: readonly ContentUnit[],
  claim: Statement,
  theirs: readonly ContentUnit[],
  passage: Statement,
): boolean {
  return ours.some((unit) => !isSaidAs(unit, passage)) && theirs.some((unit) => !isSaidAs(unit, claim));
}

function unitsBeside(statement: Statement, phrase: Phrase): readonly ContentUnit[] {
  return unitsWithin(statement, [phrase]).filter((unit) => !overlaps(unit, phrase.head));
}

/** "40 workers" and "20 workers", "the students" and "three students". */
function areCountedApart(claim: Statement, ours: Phrase, passage: Statement, theirs: Phrase): boolean {
  const [count, other] = [countOf(claim, ours), countOf(passage, theirs)];
  if (other === undefined || theirs.determiners.some((word) => ALL.has(word))) return false;
  if (count === undefined) return ours.isPlural && ours.determiners.includes("the");
  return count !== other;
}

const ALL: ReadonlySet<string> = new Set(["the", "all", "both", "these", "those"]);

function countOf({ quantities }: Statement, phrase: TextRange): number | undefined {
  const counted = quantities.find((quantity) => overlaps(quantity, phrase) && quantity.start < phrase.start + COUNT_AT);
  return counted?.lo;
}

/** Characters from the beginning of a phrase within which the count of it begins. */
const COUNT_AT = 12;

/** "Kept its promise to the miners", "broke its promise to the fishermen". */
function areNarrowedApart(claim: Statement, ours: Telling, passage: Statement, theirs: Telling): boolean {
  return narrowings(ours).some((phrase) =>
    narrowings(theirs).some(
      (other) =>
        phrase.preposition === other.preposition &&
        areApart(unitsWithin(claim, [phrase]), claim, unitsWithin(passage, [other]), passage),
    ),
  );
}

function narrowings({ clause, matter, state }: Telling): readonly Phrase[] {
  return clause.others.filter(
    (phrase) => phrase !== matter && phrase !== state && phrase.preposition !== undefined && !isTime(phrase),
  );
}

/** "Refused a loan to the neighbours" is not about "the loan". */
function isOneOfMany(claim: Statement, passage: Statement, theirs: Telling): boolean {
  const { matter } = theirs;
  if (!matter?.determiners.some((word) => word === "a" || word === "an")) return false;
  const narrowed = narrowings(theirs).filter(({ role, preposition }) => role !== "place" && preposition !== "by");
  return unitsWithin(passage, narrowed).some((unit) => !isSaidAs(unit, claim));
}

/** "Extended the strike until Friday" is done once. */
function isLasting({ tells, matter }: Telling): boolean {
  return tells === "state" || matter === undefined;
}

/** "Held for an hour", "was closed from 3 to 9 May": what was so for a while may have been otherwise after it. */
function isStretch(statement: Statement, { clause }: Telling): boolean {
  const spans = [...clause.frame.words, ...clause.frame.phrases];
  const end = Math.max(...spans.map((span) => span.end));
  const start = Math.min(...clause.frame.words.map((span) => span.start));
  // "Has stood still since May" does so today.
  return STRETCH.test(wordsOf(statement, { start, end }).replace(TO_THIS_DAY, ""));
}

const TO_THIS_DAY = /(?<=^(?:has|have)\b.*)\bsince\b/iu;

const STRETCH =
  /\bfor (?:about |nearly |almost |more than |at least |over |some |the (?:first|next|last) )?(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few)(?: \p{L}+)? (?:second|minute|hour|day|night|week|month|year|decade|centur)|\bfrom (?:\d|mid|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|\b(?:until|till|since|during|throughout|between \d+ and)\b/iu;
