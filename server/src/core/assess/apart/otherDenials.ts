/** What a denial leaves open: who else, how, why, or which of several. */
import { wordsOf } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { areCovered, isCovered, isWider, unitsWithin } from "../matching/covering.js";
import { isDenying } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import { clauseText, type Side, unitsMatching } from "./side.js";

/** What is denied is not what is affirmed: it is of others, or only how or why it came about. */
export function deniesAnotherThing(ours: Side, theirs: Side): boolean {
  return (
    isBefore(ours) !== isBefore(theirs) ||
    isLastTime(ours) !== isLastTime(theirs) ||
    wishOtherwise(ours, theirs) ||
    isBehindAnd(ours) ||
    isBehindAnd(theirs) ||
    deniesOthers(ours, theirs) ||
    deniesCircumstance(ours, theirs) ||
    rulesOutMore(ours, theirs)
  );
}

/** "No budget had been rejected before": not until this one. */
function isBefore({ statement }: Side): boolean {
  return BEFORE.test(statement.text);
}

const BEFORE = /\b(?:before|previously|until then|up to then|hitherto)(?=\s*(?:[.,;[]|$))/iu;

/** "Had last been inspected in 2011" and "had not been inspected for seven years". */
function isLastTime(side: Side): boolean {
  return LAST_TIME.test(clauseText(side));
}

const LAST_TIME = /\b(?:had|has|was|were) last (?:been )?\p{L}+/iu;

/** "Does not want it to be sold", "wants it to go to the archive": two wishes. */
function wishOtherwise(ours: Side, theirs: Side): boolean {
  const [left, right] = [wishIn(ours), wishIn(theirs)];
  return left !== undefined && right !== undefined && left !== right;
}

function wishIn(side: Side): string | undefined {
  return WISH.exec(clauseText(side))?.[1]?.toLowerCase();
}

const WISH =
  /\b(?:want|wish|intend|plan|like|hope|expect|prefer)(?:s|ed|ned|red)?\s[^,;]*?\bto (?:be |have (?:been )?)?(\p{L}+)/iu;

/** "Could not have prevented it and cleared him": the second verb is not denied. */
function isBehindAnd({ statement, range }: Side): boolean {
  return NOT_AND.test(wordsOf(statement, range));
}

const NOT_AND = /\b(?:not|n['’]t)\b.*\s(?:and|but)\s(?!(?:not|never)\b)\p{L}+(?:\s\p{L}+)?$/u;

/** "No children were hurt" says nothing of people. */
function deniesOthers(ours: Side, theirs: Side): boolean {
  return deniesNone(ours, theirs) || deniesNone(theirs, ours);
}

function deniesNone({ statement, clause }: Side, other: Side): boolean {
  const cue = statement.polarity.cues.find(
    (candidate) => candidate.kind === "determiner" && overlaps(candidate, clause.range),
  );
  if (cue === undefined) return false;
  const behind = wordsOf(statement, { start: cue.end, end: statement.range.end });
  const phrase = NOUN_PHRASE.exec(behind)?.[0] ?? "";
  const noun = unitsWithin(statement, [{ start: cue.end, end: cue.end + phrase.length }]).at(-1);
  return (
    noun?.kind === "word" &&
    contentOf(other.statement).units.some((unit) => unit.kind === "word" && isWider(unit.lemma, noun.lemma)) &&
    !isCovered(noun, other.statement)
  );
}

/** Up to a verb or a preposition, as far as endings tell. */
const NOUN_PHRASE =
  /^\s(?:\p{Ll}+\s){0,2}?\p{Ll}+(?=\s(?:was|were|is|are|has|have|had|in|on|at|of|for|to|from|by|with|died|came)\b|[,.;]|$)/u;

/** "Did not resign over the affair": over something else, perhaps. */
function deniesCircumstance(ours: Side, theirs: Side): boolean {
  const [denying, affirming] = isDenying(ours.statement) ? [ours, theirs] : [theirs, ours];
  const units = unitsMatching(denying, CIRCUMSTANCE, {
    start: denying.range.end,
    end: Math.max(denying.range.end, denying.clause.range.end),
  });
  return units.length > 0 && !units.some((unit) => isCovered(unit, affirming.statement));
}

const CIRCUMSTANCE =
  /^[^,;:]*\s(?:over|because of|due to|out of|on account of|in protest (?:at|against)|in order to|for reasons of)\s((?:(?:the|an?|his|her|its|their)\s)?(?:\p{L}+\s?){1,2})/u;

/** "Has not ruled out a strike" and "ruled out a strike before Christmas": what is ruled out of some is not ruled out of all. */
function rulesOutMore(ours: Side, theirs: Side): boolean {
  const [denying, affirming] = isDenying(ours.statement) ? [ours, theirs] : [theirs, ours];
  if (!RULES_OUT.test(clauseText(affirming)) || !RULES_OUT.test(clauseText(denying))) return false;
  const behind = { start: affirming.range.end, end: affirming.clause.range.end };
  return (
    !areCovered(unitsWithin(affirming.statement, [behind]), denying.statement) ||
    affirming.statement.dates.some((date) => overlaps(date, behind)) !==
      denying.statement.dates.some((date) => overlaps(date, denying.clause.range))
  );
}

const RULES_OUT =
  /\b(?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed)|den(?:y|ies|ied)|bans?|banned|forbid(?:s|den)?|forbade|prohibit(?:s|ed)?)\b/iu;
