/**
 * Another figure, date or time of day for what a cited article tells once: "had to be taken to hospital, five of them" beside "two of his
 * colleagues were taken to hospital", "in September" beside "rented in November". The article is asked: where another of its sentences
 * tells of such an event with the claim's value, or could be meant as well, nothing is said.
 */
import { REPORTING_VERBS } from "../../language/attribution/lexicon.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { mayTellOne } from "../events/paraphrases.js";
import { areTotalAndPart, isReckoned } from "../matching/reckoned.js";
import { isInterimCount } from "../matching/distinctions.js";
import { restSaidBy, shareSaidBy, type Rest } from "../matching/restOfClaim.js";
import { areRivals } from "../reading/referents.js";
import { attributionAt, certaintyAt, isAsserting, isUnrealized } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import { framesOf } from "../reading/frames.js";
import { COPULA, LIGHT_EVENTS, predicationsOf } from "../reading/predications.js";
import { hasRivalNames, type Overlap } from "../matching/overlap.js";
import type { Reason } from "../types.js";
import { isForSome, isOneOfSeveral, isUpdate } from "./number.js";
import { place } from "./reasonSide.js";
import { valuesOfArticle, valuesOfClaim, type Value } from "./typedValues.js";

/** Share of the claim, its value aside, that the sentence must say where both tell of one event by a verb that says something. */
const LEAST_SHARE = 0.6;
/** The same where the verb says little: "took", "was". */
const LEAST_SHARE_OF_LIGHT = 0.85;
/** The same where the sentence says all of it, whatever its verb, and at least so much by weight. */
const LEAST_SHARE_OF_ALL = 0.9;
const LEAST_SAID_OF_ALL = 2;
/** The same where the claim's own verb says little: "had taken the workshop". */
const LEAST_SAID_OF_MUCH = 3;
/** Weight of what is said of the thing that lasted. */
const LEAST_SAID_OF_LENGTH = 1;
/** A figure from here on is hardly given twice by chance. */
const LEAST_SHARED_FIGURE = 20;
const LEAST_SHARE_BESIDE_FIGURE = 0.5;
/** Share from which another sentence with the claim's value may be what the claim rests on. */
const LEAST_SHARE_ELSEWHERE = 0.5;

export function soleValueConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const { others } = overlap;
  if (others === undefined || overlap.meansOthers || !isAsserting(claim)) return [];
  const ours = valuesOfClaim(claim);
  const theirs = ours.length === 0 ? [] : valuesOfArticle(passage);
  if (theirs.length === 0 || hasRivalNames(overlap) || isOneOccasion(claim) !== isOneOccasion(passage)) return [];
  for (const value of ours) {
    const rivals = theirs.filter((other) => value.isOfOneKind(other));
    if (rivals.length === 0 || rivals.some((other) => value.mayBe(other))) continue;
    const told = rivals.filter((other) => isOfOneEvent(claim, value, passage, other, overlap));
    const [rival, ...more] = told;
    if (rival === undefined || more.length > 0 || ours.some((own) => own !== value && own.mayBe(rival))) continue;
    if (isOtherCount(claim, value, passage, rival, overlap)) continue;
    if (isToldElsewhere(claim, value, passage, rival, overlap)) continue;
    return [{ kind: value.reason, claim: place(claim, value.range), evidence: place(passage, rival.range) }];
  }
  return [];
}

/** "First held in 2004": of one time of several. */
function isOneOccasion({ text }: Statement): boolean {
  return ONE_OCCASION.test(text);
}

const ONE_OCCASION =
  /\b(?:first|originally|initially|at first|again|also|another|previously|earlier|later|once more|second time|third time)\b/iu;

/** The two values stand with verbs of one event, in one voice, and the sentence says what the claim says beside its value. */
function isOfOneEvent(claim: Statement, ours: Value, passage: Statement, theirs: Value, overlap: Overlap): boolean {
  const rest = restSaidBy(claim, ours.aside, passage, overlap);
  if (!rest.hasNames) return false;
  if (rest.share < (shareFigure(claim, ours, passage, theirs) ? LEAST_SHARE_BESIDE_FIGURE : LEAST_SHARE)) return false;
  const told = tellingsAt(passage, theirs);
  return tellingsAt(claim, ours).some((own) =>
    told.some(
      (other) =>
        isOneTelling({ claim, passage, rest }, ours, own, theirs, other) &&
        !own.isDenied &&
        !other.isDenied &&
        isToldOnce(passage, own.event) &&
        areInOneVoice(claim, own, passage, other),
    ),
  );
}

interface Compared {
  readonly claim: Statement;
  readonly passage: Statement;
  readonly rest: Rest;
}

/** By the event; by all that is said beside it, where the verb of one says little or is another. */
function isOneTelling(
  { claim, passage, rest }: Compared,
  ours: Value,
  own: Telling,
  theirs: Value,
  other: Telling,
): boolean {
  if (shareFigure(claim, ours, passage, theirs)) return true;
  if (isLength(ours) && LASTING.has(own.event) && LASTING.has(other.event))
    return rest.share >= LEAST_SHARE_OF_LIGHT && rest.said >= LEAST_SAID_OF_LENGTH;
  if (!ours.isInSlotOf(theirs)) return false;
  if (own.event === other.event) return !LIGHT_EVENTS.has(own.event) || rest.share >= LEAST_SHARE_OF_LIGHT;
  if (rest.share >= LEAST_SHARE_OF_ALL && rest.said >= LEAST_SAID_OF_ALL) return !isTold(passage, own.event);
  return LIGHT_EVENTS.has(own.event) && rest.said >= LEAST_SAID_OF_MUCH;
}

/** "180,000 pupils in fourteen states" and "in forty states": another figure is given by both, and no round or small one. */
function shareFigure(claim: Statement, ours: Value, passage: Statement, theirs: Value): boolean {
  if (ours.content.kind !== "figure") return false;
  return valuesOfClaim(claim).some(
    (own) =>
      own !== ours &&
      own.content.kind === "figure" &&
      own.content.quantity.lo >= LEAST_SHARED_FIGURE &&
      valuesOfArticle(passage).some((other) => other !== theirs && isExactly(own, other)),
  );
}

function isExactly(left: Value, right: Value): boolean {
  if (left.content.kind !== "figure" || right.content.kind !== "figure" || !left.isOfOneKind(right)) return false;
  const [ours, theirs] = [left.content.quantity, right.content.quantity];
  return ours.lo === theirs.lo && ours.hi === theirs.hi;
}

function isLength({ content }: Value): boolean {
  return content.kind === "figure" && content.quantity.kind === "duration";
}

/** Verbs that say how long something was; "was over after nine minutes". */
const LASTING: ReadonlySet<string> = new Set([COPULA, ..."last take need run continue go have".split(" ")]);

function isTold(statement: Statement, event: string): boolean {
  return predicationsOf(statement).some((telling) => telling.event === event);
}

/** "Three have died: a man succumbed on Friday": which of the two the claim tells of nobody knows. */
function isToldOnce(passage: Statement, event: string): boolean {
  const heads = [...predicationsOf(passage), ...framesOf(passage)]
    .filter((telling) => telling.event === event && !("nominal" in telling && telling.nominal))
    .map(({ head }) => head.start);
  return new Set(heads).size < 2;
}

interface Telling {
  readonly event: string;
  readonly head: TextRange;
  readonly isDenied: boolean;
  /** Named, and not said to have come about: "plans to open". */
  readonly isUnrealized: boolean;
}

/** The events in whose words a value stands, as the words and the tree of the sentence give them. */
function tellingsAt(statement: Statement, { range: { start, end }, content }: Value): readonly Telling[] {
  const all = predicationsOf(statement);
  const isFigure = content.kind === "figure";
  const holds = (span: TextRange | undefined): boolean => span !== undefined && span.start <= start && start < span.end;
  // A subject has a figure of its own, and a time hardly ever.
  const inside = all.filter(
    ({ head, agent, patient, rest }) =>
      ((isFigure && holds(agent)) || holds(patient) || holds(rest)) &&
      !/[:;]/u.test(wordsOf(statement, { start: Math.min(head.end, end), end: Math.max(head.start, start) })),
  );
  // Before the first verb of a clause it stands with that verb: "in 2018 the paper was stolen".
  const opens = OPENING.test(wordsOf(statement, { start: statement.range.start, end: start }));
  const behind = opens ? all.find((predication) => predication.finite && predication.head.start >= end) : undefined;
  const before = all.findLast((predication) => !predication.nominal && predication.head.end <= start);
  const told = [...new Set([...inside, behind ?? before])].flatMap((found) => (found === undefined ? [] : [found]));
  const seen = new Set(told.map(({ head }) => head.start));
  return [
    ...told.map((found) => ({
      event: found.event,
      head: found.head,
      isDenied: found.negated,
      isUnrealized: isUnrealized(statement, found),
    })),
    ...framesOf(statement)
      .filter((frame) => !seen.has(frame.head.start) && frame.phrases.some(holds))
      .map(({ event, head, isDenied }) => ({ event, head, isDenied, isUnrealized: false })),
  ];
}

const OPENING = /(?:^|[:;,] )(?:(?:in|on|at|by|since|until|from|before|after|of|for) )?(?:the )?$/iu;

/** Another stage of a count that grows, a sum of what the article counts apart, or the figure of some of them only. */
function isOtherCount(claim: Statement, ours: Value, passage: Statement, theirs: Value, overlap: Overlap): boolean {
  if (ours.content.kind !== "figure" || theirs.content.kind !== "figure") return false;
  const [own, other] = [ours.content.quantity, theirs.content.quantity];
  if (isUpdate(claim, passage, own, other, overlap) || isInterimCount(claim, passage)) return true;
  if (areTotalAndPart(claim, passage)) return true;
  if (isReckoned(own, [passage]) || isReckoned(other, [claim])) return true;
  const told = { claim: predicationsOf(claim), passage: predicationsOf(passage) };
  return (
    told.claim.some((predication) => isOneOfSeveral(claim, predication) || isForSome(claim, predication, passage)) ||
    told.passage.some((predication) => isOneOfSeveral(passage, predication) || isForSome(passage, predication, claim))
  );
}

/** Both as facts, or both as plans; what somebody is only said to have said, on both sides or in the article alone. */
function areInOneVoice(claim: Statement, ours: Telling, passage: Statement, theirs: Telling): boolean {
  const certainty = certaintyAt(claim, ours.head).certainty;
  if (certainty !== certaintyAt(passage, theirs.head).certainty || certainty === "hypothetical") return false;
  if (ours.isUnrealized !== theirs.isUnrealized) return false;
  const report = attributionAt(passage, theirs.head);
  if (report !== undefined && UNSURE.has(report.kind)) return false;
  return attributionAt(claim, ours.head) === undefined || report !== undefined;
}

const UNSURE: ReadonlySet<string> = new Set(["denial", "belief", "perception"]);

/** Another sentence of the article has the claim's value of what the claim tells, or tells of such an event as well without another value. */
function isToldElsewhere(claim: Statement, ours: Value, passage: Statement, rival: Value, overlap: Overlap): boolean {
  const share = shareSaidBy(claim, ours.aside, passage);
  const events = tellingsAt(claim, ours).flatMap(({ event }) => (LIGHT_EVENTS.has(event) ? [] : [event]));
  return (overlap.others?.() ?? []).some((other) => {
    if (isOfOthers(claim, other)) return false;
    const otherShare = shareSaidBy(claim, ours.aside, other);
    const tells =
      contentOf(other).units.some(
        (unit) => unit.kind === "word" && unit.term === "verb" && events.includes(unit.event),
      ) || predicationsOf(other).some(({ event }) => events.some((own) => own === event || mayTellOne(own, event)));
    const values = valuesOfArticle(other).filter((value) => ours.isOfOneKind(value));
    if (values.some((value) => ours.mayBe(value) && !isOfReport(other, value)))
      return tells || otherShare >= LEAST_SHARE_ELSEWHERE;
    // A second event of the kind; told once more with the same value it is the same one.
    return tells && otherShare >= share && !values.some((value) => rival.mayBe(value));
  });
}

/** "Police have caught two men, the prosecutor said on Friday": the day of what was said. */
function isOfReport(statement: Statement, value: Value): boolean {
  const told = tellingsAt(statement, value);
  return told.length > 0 && told.every(({ event }) => REPORTING_VERBS.has(event));
}

/** The sentence names somebody, and nobody of those whom the claim names. */
function isOfOthers(claim: Statement, other: Statement): boolean {
  const isActor = ({ name: { type } }: { readonly name: { readonly type: string } }): boolean =>
    type === "person" || type === "organization";
  const [names, told] = [contentOf(claim).names.filter(isActor), contentOf(other).names.filter(isActor)];
  return (
    names.length > 0 &&
    told.length > 0 &&
    names.every(({ name }) => told.every((rival) => areRivals(name, rival.name))) &&
    !contentOf(other).units.some((unit) => unit.kind === "name" && names.some((name) => overlaps(name, unit)))
  );
}
