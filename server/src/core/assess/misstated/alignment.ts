/**
 * Whether a value that an article gives stands where a claim that cites the article gives another one: measured by what both say beside
 * the two values, in the sentence, around it and of what is counted.
 */
import { wordsOf, type Statement } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { certaintyAt, isDenying } from "../reading/commitment.js";
import { LIGHT_EVENTS, predicationsOf } from "../reading/predications.js";
import { weightOf } from "../eventGate.js";
import { mayTellOne } from "../events/paraphrases.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME } from "../matching/overlap.js";
import { unitsBeside } from "../matching/restOfClaim.js";
import { countsPersons } from "../matching/values.js";
import { lemmaLikeness, unitLikeness } from "./likeness.js";
import { countedBy, wordBefore, type SlotValue } from "./slotValues.js";

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
const IN_NEIGHBOUR = 0.75;
const IN_PARAGRAPH = 0.6;
const IN_ARTICLE = 0.4;
/** Weight from which more that a sentence says tells no more. */
const MUCH = 4;
/** Rival values that are counted. */
const MOST_RIVALS = 5;

/** A value of the article with the place of its sentence. */
export interface PlacedValue {
  readonly at: number;
  readonly value: SlotValue;
}

/** Of each of the article's values that are of the type of the claim's. */
export function featuresOf(
  claim: Statement,
  ours: SlotValue,
  article: readonly Told[],
  values: readonly PlacedValue[],
): readonly Features[] {
  const units = unitsBeside(claim, ours.aside);
  const places = new Map(values.map(({ at }) => [at, sharesAt(units, article, at)]));
  return values.map((theirs) => featuresBeside(claim, ours, article, theirs, values, units, places));
}

/** Weighted shares of the claim's words that a sentence has, itself and with those beside it. */
interface Shares {
  readonly own: number;
  readonly near: number;
}

function featuresBeside(
  claim: Statement,
  ours: SlotValue,
  article: readonly Told[],
  { at, value: theirs }: PlacedValue,
  values: readonly PlacedValue[],
  units: readonly ContentUnit[],
  places: ReadonlyMap<number, Shares>,
): Features {
  const passage = article[at]?.statement ?? claim;
  const total = weightOf(units) || 1;
  let [own, near, rest] = [0, 0, 0];
  let [names, namesOwn, namesNear, leastName] = [0, 0, 0, 1];
  for (const unit of units) {
    const here = bestIn(unit, passage, theirs);
    let [close, anywhere] = [here, here];
    for (const [place, told] of article.entries()) {
      if (place === at) continue;
      const share = shareOfPlace(article, at, place);
      const found = share * (anywhere < share ? bestIn(unit, told.statement) : 0);
      anywhere = Math.max(anywhere, found);
      if (share > IN_ARTICLE) close = Math.max(close, found);
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
  const others = values.filter((other) => other.at !== at);
  const bestOf = (share: keyof Shares): number =>
    Math.max(0, ...others.map((other) => places.get(other.at)?.[share] ?? 0));
  const [left, right] = [countedBy(ours), countedBy(theirs)];
  const isCount = ours.quantity?.kind === "count";
  const arePersons = [ours, theirs].every(({ quantity }) => quantity !== undefined && countsPersons(quantity));
  const theirUnits = unitsBeside(passage, theirs.aside);
  const clause = clauseAround(passage, theirs.range);
  return {
    own: own / total,
    near: near / total,
    rest: rest / total,
    said: Math.min(1, own / MUCH),
    counted: !isCount ? 0 : left !== undefined && right !== undefined ? lemmaLikeness(left, right) : 0,
    isUncounted: isCount && (left === undefined || right === undefined) ? 1 : 0,
    persons: isCount && arePersons ? 1 : 0,
    event: eventLikeness(claim, ours, passage, theirs),
    isLightEvent: eventsAt(claim, ours).every((event) => LIGHT_EVENTS.has(event)) ? 1 : 0,
    before: wordBefore(claim, ours) === wordBefore(passage, theirs) ? 1 : 0,
    margin: near / total - bestOf("near"),
    marginOwn: own / total - bestOf("own"),
    names: names === 0 ? 1 : namesNear / names,
    namesOwn: names === 0 ? 1 : namesOwn / names,
    back: shareBack(theirUnits, claim),
    backClause: shareBack(
      theirUnits.filter((unit) => overlaps(unit, clause)),
      claim,
    ),
    rivals: Math.min(1, others.length / MOST_RIVALS),
    isSole: values.length === 1 ? 1 : 0,
    isDate: ours.kind === "date" ? 1 : 0,
    isTime: ours.kind === "time" ? 1 : 0,
    isAge: ours.kind === "age" ? 1 : 0,
    isMeasure: ours.kind === "figure" && !isCount ? 1 : 0,
    eventClash: areOtherEvents(claim, ours, passage, theirs) ? 1 : 0,
    grain: grainOf(ours) === grainOf(theirs) ? 1 : 0,
    leastName,
    rivalName: hasRivalPerson(claim, passage) ? 1 : 0,
    occasionClash: OCCASION.test(claim.text) === OCCASION.test(wordsOf(passage, clause)) ? 0 : 1,
    denialClash: isDenying(claim) === isDenying(passage) ? 0 : 1,
    voiceClash: certaintyAt(claim, ours.range).certainty === certaintyAt(passage, theirs.range).certainty ? 0 : 1,
  };
}

/** How much a word counts that another sentence says: one beside it, one of its paragraph, or any of the article. */
export function shareOfPlace(article: readonly Told[], at: number, place: number): number {
  const isBeside = Math.abs(place - at) === 1;
  const isNear = article[place]?.paragraph === article[at]?.paragraph;
  if (isBeside && isNear) return IN_NEIGHBOUR;
  return isBeside || isNear ? IN_PARAGRAPH : IN_ARTICLE;
}

/** Words that tell of one time of several. */
const OCCASION =
  /\b(?:first|originally|initially|again|also|another|previously|earlier|later|once more|second time|third time|used to|former|formerly|before|had been|last year|year before|already|so far|still|remain(?:s|ed|ing)?|left|rest|remaining|more than|fewer than|less than|most|only|except)\b/iu;

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
  const [ours, theirs] = [namesOf(claim, "person"), namesOf(passage, "person")];
  return (
    ours.some((name) => !theirs.some((other) => nameLikeness(name, other) >= SAME_NAME)) &&
    theirs.some((name) => !ours.some((other) => nameLikeness(name, other) >= SAME_NAME))
  );
}

/** Names of one type in the order of their words. */
export function namesOf(statement: Statement, type: ActorName["type"]): readonly ActorName[] {
  return contentOf(statement).names.flatMap(({ name }) => (name.type === type ? [name] : []));
}

function areOtherEvents(claim: Statement, ours: SlotValue, passage: Statement, theirs: SlotValue): boolean {
  const own = eventsAt(claim, ours).filter((event) => !LIGHT_EVENTS.has(event));
  const told = eventsAt(passage, theirs).filter((event) => !LIGHT_EVENTS.has(event));
  return (
    own.length > 0 &&
    told.length > 0 &&
    !own.some((event) =>
      told.some((other) => event === other || mayTellOne(event, other) || lemmaLikeness(event, other) > 0),
    )
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

function sharesAt(units: readonly ContentUnit[], article: readonly Told[], at: number): Shares {
  const total = weightOf(units) || 1;
  let [own, near] = [0, 0];
  for (const unit of units) {
    const here = bestIn(unit, article[at]?.statement);
    let best = here;
    for (const place of [at - 1, at + 1])
      if (best < IN_NEIGHBOUR) best = Math.max(best, IN_NEIGHBOUR * bestIn(unit, article[place]?.statement));
    own += unit.weight * here;
    near += unit.weight * best;
  }
  return { own: own / total, near: near / total };
}

function shareBack(units: readonly ContentUnit[], claim: Statement): number {
  const total = weightOf(units);
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
  const counted = countedBy(ours);
  let best = 0;
  for (const own of eventsAt(claim, ours)) {
    if (LIGHT_EVENTS.has(own)) continue;
    for (const other of told) {
      if (own === other) best = 1;
      else best = Math.max(best, mayTellOne(own, other) ? TOLD_SO : lemmaLikeness(own, other));
      // "Employs 140 people": the event is what the claim counts.
      if (counted !== undefined) best = Math.max(best, TOLD_SO * lemmaLikeness(counted, other));
    }
  }
  return best;
}

/** Likeness of two verbs of which the one may be put for the other. */
const TOLD_SO = 0.9;
