/**
 * Whether a value that an article gives stands where a claim that cites the article gives another one: measured by what both say beside
 * the two values, in the sentence, around it and of what is counted.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { certaintyAt } from "../reading/commitment.js";
import { COPULA, predicationsOf } from "../reading/predications.js";
import { eventOf } from "../events/eventClasses.js";
import { mayTellOne } from "../events/paraphrases.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME } from "../matching/overlap.js";
import { lemmaLikeness, unitLikeness } from "./likeness.js";
import { countedBy, isOfPersons, wordBefore, type SlotValue } from "./slotValues.js";

/** A sentence of an article with its place in it. */
export interface Told {
  readonly statement: Statement;
  /** Its paragraph's first offset. */
  readonly paragraph: number;
}

export const FEATURES = [
  "own",
  "near",
  "rest",
  "said",
  "counted",
  "isUncounted",
  "persons",
  "event",
  "isLightEvent",
  "before",
  "margin",
  "marginOwn",
  "names",
  "namesOwn",
  "back",
  "backClause",
  "rivals",
  "isSole",
  "isDate",
  "isTime",
  "isAge",
  "isMeasure",
  "eventClash",
  "grain",
  "leastName",
  "rivalName",
  "occasionClash",
  "denialClash",
  "voiceClash",
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** Of a word in a sentence beside the value's, in its paragraph, and elsewhere in the article. */
export const IN_NEIGHBOUR = 0.75;
export const IN_PARAGRAPH = 0.6;
export const IN_ARTICLE = 0.4;
const LEAST_WEIGHT = 0.5;
/** Weight from which more that a sentence says tells no more. */
const MUCH = 4;
/** Rival values that are counted. */
const MOST_RIVALS = 5;

export function featuresOf(
  claim: Statement,
  ours: SlotValue,
  article: readonly Told[],
  at: number,
  theirs: SlotValue,
  comparable: readonly { readonly at: number; readonly value: SlotValue }[],
): Features {
  const passage = article[at]?.statement ?? claim;
  const units = besides(claim, ours.aside);
  const total = units.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const matchOwn = (unit: ContentUnit, place: number): number =>
    bestIn(unit, article[place]?.statement, place === at ? theirs : undefined);
  let [own, near, rest] = [0, 0, 0];
  let [names, namesOwn, namesNear, leastName] = [0, 0, 0, 1];
  for (const unit of units) {
    const here = matchOwn(unit, at);
    let [close, anywhere] = [here, here];
    for (const [place, told] of article.entries()) {
      if (place === at) continue;
      const isBeside = Math.abs(place - at) === 1;
      const isNear = told.paragraph === article[at]?.paragraph;
      const share = isBeside && isNear ? IN_NEIGHBOUR : isNear ? IN_PARAGRAPH : isBeside ? IN_PARAGRAPH : IN_ARTICLE;
      const found = share * (anywhere < share ? bestIn(unit, told.statement) : 0);
      anywhere = Math.max(anywhere, found);
      if (isNear || isBeside) close = Math.max(close, found);
    }
    own += unit.weight * here;
    near += unit.weight * close;
    rest += unit.weight * anywhere;
    if (unit.kind === "name") {
      names += unit.weight;
      namesOwn += unit.weight * here;
      namesNear += unit.weight * anywhere;
      leastName = Math.min(leastName, anywhere);
    }
  }
  const others = comparable.filter((other) => other.at !== at);
  const bestOther = Math.max(0, ...others.map((other) => shareAt(units, article, other.at, false) / total));
  const bestOtherOwn = Math.max(0, ...others.map((other) => shareAt(units, article, other.at, true) / total));
  const [left, right] = [countedBy(ours), countedBy(theirs)];
  const isCount = ours.quantity?.kind === "count";
  const theirUnits = besides(passage, theirs.aside);
  const clause = clauseAround(passage, theirs.range);
  return {
    own: own / total,
    near: near / total,
    rest: rest / total,
    said: Math.min(1, own / MUCH),
    counted: !isCount ? 0 : left !== undefined && right !== undefined ? lemmaLikeness(left, right) : 0,
    isUncounted: isCount && (left === undefined || right === undefined) ? 1 : 0,
    persons: isCount && isOfPersons(ours.quantity) && isOfPersons(theirs.quantity) ? 1 : 0,
    event: eventLikeness(claim, ours, passage, theirs),
    isLightEvent: eventsAt(claim, ours).every((event) => LIGHT.has(event)) ? 1 : 0,
    before: wordBefore(claim, ours) === wordBefore(passage, theirs) ? 1 : 0,
    margin: near / total - bestOther,
    marginOwn: own / total - bestOtherOwn,
    names: names === 0 ? 1 : namesNear / names,
    namesOwn: names === 0 ? 1 : namesOwn / names,
    back: shareBack(theirUnits, claim),
    backClause: shareBack(
      theirUnits.filter((unit) => overlaps(unit, clause)),
      claim,
    ),
    rivals: Math.min(1, others.length / MOST_RIVALS),
    isSole: comparable.length === 1 ? 1 : 0,
    isDate: ours.kind === "date" ? 1 : 0,
    isTime: ours.kind === "time" ? 1 : 0,
    isAge: ours.kind === "age" ? 1 : 0,
    isMeasure: ours.kind === "figure" && !isCount ? 1 : 0,
    eventClash: areOtherEvents(claim, ours, passage, theirs) ? 1 : 0,
    grain: grainOf(ours) === grainOf(theirs) ? 1 : 0,
    leastName,
    rivalName: hasRivalPerson(claim, passage) ? 1 : 0,
    occasionClash: OCCASION.test(claim.text) === OCCASION.test(wordsOf(passage, clause)) ? 0 : 1,
    denialClash: isDenied(claim) === isDenied(passage) ? 0 : 1,
    voiceClash: certaintyAt(claim, ours.range).certainty === certaintyAt(passage, theirs.range).certainty ? 0 : 1,
  };
}

/** Words that tell of one time of several. */
const OCCASION =
  /\b(?:first|originally|initially|again|also|another|previously|earlier|later|once more|second time|third time|used to|former|formerly|before|had been|last year|year before|already|so far|still|remain(?:s|ed|ing)?|left|rest|remaining|more than|fewer than|less than|most|only|except)\b/iu;

function isDenied({ polarity }: Statement): boolean {
  return polarity.cues.some(({ kind }) => kind !== "affix");
}

/** How fine a date is told. */
function grainOf({ date, time, quantity, age }: SlotValue): string {
  if (date !== undefined) {
    if (date.parts.day !== undefined) return "day";
    if (date.weekday !== undefined) return "day";
    return date.parts.month === undefined ? "year" : "month";
  }
  if (time !== undefined || age !== undefined) return "";
  return quantity?.of === undefined ? "" : "of";
}

/** The sentence names a person whom the claim does not name, and not the one whom the claim names. */
export function hasRivalPerson(claim: Statement, passage: Statement): boolean {
  const [ours, theirs] = [personsIn(claim), personsIn(passage)];
  return (
    ours.some((name) => !theirs.some((other) => nameLikeness(name, other) >= SAME_NAME)) &&
    theirs.some((name) => !ours.some((other) => nameLikeness(name, other) >= SAME_NAME))
  );
}

function personsIn(statement: Statement): readonly ActorName[] {
  return contentOf(statement).names.flatMap(({ name }) => (name.type === "person" ? [name] : []));
}

function areOtherEvents(claim: Statement, ours: SlotValue, passage: Statement, theirs: SlotValue): boolean {
  const own = eventsAt(claim, ours).filter((event) => !LIGHT.has(event));
  const told = eventsAt(passage, theirs).filter((event) => !LIGHT.has(event));
  return (
    own.length > 0 &&
    told.length > 0 &&
    !own.some((event) =>
      told.some((other) => event === other || mayTellOne(event, other) || lemmaLikeness(event, other) > 0),
    )
  );
}

const LIGHT: ReadonlySet<string> = new Set([
  COPULA,
  ..."have do make take get go come give put hold use see say".split(" "),
]);

function besides(statement: Statement, aside: readonly TextRange[]): readonly ContentUnit[] {
  return contentOf(statement).units.filter(
    (unit) =>
      (unit.kind === "name" || (unit.kind === "word" && unit.weight >= LEAST_WEIGHT)) &&
      !aside.some((range) => overlaps(unit, range)),
  );
}

export function bestIn(unit: ContentUnit, statement: Statement | undefined, without?: SlotValue): number {
  if (statement === undefined) return 0;
  let best = 0;
  for (const other of contentOf(statement).units) {
    if (without?.aside.some((range) => overlaps(range, other)) === true) continue;
    best = Math.max(best, unitLikeness(unit, other));
    if (best === 1) break;
  }
  return best;
}

function shareAt(units: readonly ContentUnit[], article: readonly Told[], at: number, own: boolean): number {
  let sum = 0;
  for (const unit of units) {
    let best = bestIn(unit, article[at]?.statement);
    if (!own)
      for (const place of [at - 1, at + 1])
        if (best < IN_NEIGHBOUR) best = Math.max(best, IN_NEIGHBOUR * bestIn(unit, article[place]?.statement));
    sum += unit.weight * best;
  }
  return sum;
}

function shareBack(units: readonly ContentUnit[], claim: Statement): number {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  return units.reduce((sum, unit) => sum + unit.weight * bestIn(unit, claim), 0) / total;
}

/** Between the commas, colons and brackets around the value. */
function clauseAround(statement: Statement, range: TextRange): TextRange {
  const before = wordsOf(statement, { start: statement.range.start, end: range.start });
  const after = wordsOf(statement, { start: range.end, end: statement.range.end });
  const start = Math.max(-1, ...[", ", "; ", ": ", " (", " – ", " — "].map((mark) => before.lastIndexOf(mark)));
  const ends = [", ", "; ", ": ", ")", " – ", " — "].map((mark) => after.indexOf(mark)).filter((place) => place >= 0);
  return {
    start: statement.range.start + start + 1,
    end: range.end + Math.min(after.length, ...ends),
  };
}

/** The events in whose words the value stands. */
function eventsAt(statement: Statement, { range }: SlotValue): readonly string[] {
  return eventsOf(statement).get(range.start) ?? readEvents(statement, range);
}

const eventsOf = rememberingEach((_statement: Statement) => new Map<number, readonly string[]>());

function readEvents(statement: Statement, range: TextRange): readonly string[] {
  const holds = (span: TextRange | undefined): boolean => span !== undefined && overlaps(span, range);
  const all = predicationsOf(statement);
  const inside = all.filter(({ agent, patient, rest }) => holds(agent) || holds(patient) || holds(rest));
  const nearest =
    all.findLast(({ head }) => head.end <= range.start) ?? all.find(({ head }) => head.start >= range.end);
  const found = (inside.length > 0 ? inside : nearest === undefined ? [] : [nearest]).map(({ event }) => event);
  eventsOf(statement).set(range.start, found);
  return found;
}

function eventLikeness(claim: Statement, ours: SlotValue, passage: Statement, theirs: SlotValue): number {
  const told = eventsAt(passage, theirs);
  let best = 0;
  for (const own of eventsAt(claim, ours)) {
    if (LIGHT.has(own)) continue;
    for (const other of told) {
      if (own === other) best = 1;
      else if (mayTellOne(own, other)) best = Math.max(best, 0.9);
      else best = Math.max(best, lemmaLikeness(own, other));
    }
    // "Employs 140 people": the event is what the claim counts.
    const counted = countedBy(ours);
    if (counted !== undefined) for (const other of told) best = Math.max(best, 0.9 * lemmaLikeness(counted, other));
    if (eventOf(own) !== own) continue;
  }
  return best;
}
