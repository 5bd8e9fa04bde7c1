/**
 * Words that tell two statements apart which look alike: an earlier time, a count that was not yet final, the second of several,
 * a part of the whole. In doubt the two are taken for different events, and no conflict is seen between them.
 */
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { datePartsOf, datesDiffer, type DateParts } from "../facts/dateParts.js";
import { isEventClass } from "../events/eventClasses.js";
import { attributionAt } from "../reading/commitment.js";
import { contentOf, type ContentUnit } from "../reading/content.js";
import { COPULA, type Predication } from "../reading/predications.js";
import { nameLikeness } from "./names.js";
import { NAME_BY_PRONOUN, SAME_NAME, type Overlap } from "./overlap.js";
import { rememberingEach } from "../../text/memory.js";

/** True where the words around the two events set them in different times, or make them different ones of a kind. */
export function areApart(claim: Statement, passage: Statement, overlap: Overlap): boolean {
  const ours = settingOf(claim);
  const theirs = settingOf(passage);
  if (overlap.time !== "overlap" && ours.isEarlier !== theirs.isEarlier) return true;
  if (ours.isLater !== theirs.isLater) return true;
  return (
    ours.contrasts.some((words, index) => areOthers(words, theirs.contrasts[index] ?? NO_WORDS)) ||
    nameOtherDays(ours.dates, theirs.dates)
  );
}

/** What sets a statement apart from others of its kind; read once a statement, for it is compared with many. */
interface Setting {
  readonly isEarlier: boolean;
  readonly isLater: boolean;
  /** For each of `CONTRASTS` the words found, in lower case. */
  readonly contrasts: readonly ReadonlySet<string>[];
  readonly dates: readonly DateParts[];
}

const NO_WORDS: ReadonlySet<string> = new Set();
const settingOf = rememberingEach((statement: Statement): Setting => ({
  isEarlier: EARLIER_TIME.test(statement.text),
  isLater: LATER_TIME.test(statement.text),
  contrasts: CONTRASTS.map((contrast) => wordsFound(statement.text, contrast)),
  dates: statement.dates.flatMap((date) => datePartsOf(statement, date) ?? []),
}));

/** Most sentences have none, and many are held at a time: those share one set. */
function wordsFound(text: string, contrast: RegExp): ReadonlySet<string> {
  const found = text.match(contrast);
  return found === null ? NO_WORDS : new Set(found.map((word) => word.toLowerCase()));
}

/** "In June" and "in September 2017": times of which no year need be known to tell them apart. */
export function nameOtherDays(ours: readonly DateParts[], theirs: readonly DateParts[]): boolean {
  return (
    ours.length > 0 && theirs.length > 0 && ours.every((left) => theirs.every((right) => datesDiffer(left, right)))
  );
}

/** True where the event or state of one side alone is set in a year that is not the news of its text. */
export function isOfAnotherYear(overlap: Overlap, predication: Predication): boolean {
  return overlap.background && !LASTING.has(predication.event);
}

/** True where one of the two is told as past already at the time of its story ("had killed"); in reported words it is only their tense. */
export function areOfDifferentTense(
  claim: Statement,
  ours: Predication,
  passage: Statement,
  theirs: Predication,
): boolean {
  return isEarlier(claim, ours) !== isEarlier(passage, theirs);
}

/** True where one side alone says that its count was not the last, or only that of a stretch of the time. */
export function isInterimCount(claim: Statement, passage: Statement): boolean {
  return (
    INTERIM.test(claim.text) !== INTERIM.test(passage.text) || STRETCH.test(claim.text) !== STRETCH.test(passage.text)
  );
}

/** True where the figure has a phrase of its own behind it ("120 million for roads") that the other statement lacks. */
export function isLimited(
  statement: Statement,
  quantity: Quantity,
  predication: Predication,
  other: Statement,
): boolean {
  const from = Math.max(quantity.end, quantity.counted?.range.end ?? 0) - statement.range.start;
  const phrase = LIMITING.exec(statement.text.slice(from, from + MOST_PHRASE));
  if (phrase === null) return false;
  const [whole, before = "", preposition = ""] = phrase;
  // "Killed nine people in Lorica": where it happened, and no part of the whole.
  if (PLACING.has(preposition.toLowerCase()) && isEventClass(predication.event)) return false;
  const start = statement.range.start + from;
  return hasWordsOfItsOwn(statement, { start: start + before.length, end: start + whole.length }, other);
}

/** True where one side has an object or an office behind the verb that the other lacks ("elected", "elected mayor"). */
export function haveDifferentObjects(
  claim: Statement,
  ours: Predication,
  passage: Statement,
  theirs: Predication,
): boolean {
  return (
    hasWordsOfItsOwn(claim, directObject(claim, ours), passage, "noun") ||
    hasWordsOfItsOwn(passage, directObject(passage, theirs), claim, "noun")
  );
}

/** What is so at any time: "is a city". */
const LASTING: ReadonlySet<string> = new Set([COPULA, "have"]);

/** True where one side alone speaks of a part ("captured part of the airport") or of what is another's ("the governor's deputy"). */
export function isOfPartOrOther(claim: Statement, ours: Predication, passage: Statement, theirs: Predication): boolean {
  if (PART.test(claim.text) !== PART.test(passage.text)) return true;
  if (THE_OTHER.test(claim.text) !== THE_OTHER.test(passage.text)) return true;
  if (isOfKin(claim, ours.patient, passage, theirs.patient) || isOfKin(passage, theirs.patient, claim, ours.patient))
    return true;
  return isPossessed(claim, ours.agent) !== isPossessed(passage, theirs.agent);
}

/** True where what a share is taken of has a word of its own on one side ("youth unemployment"). */
export function haveDifferentBases(
  claim: Statement,
  ours: Predication,
  passage: Statement,
  theirs: Predication,
): boolean {
  const [left, right] = [ours.agent ?? ours.patient, theirs.agent ?? theirs.patient];
  if (left === undefined || right === undefined) return false;
  return hasWordsOfItsOwn(claim, left, passage) || hasWordsOfItsOwn(passage, right, claim);
}

/**
 * True where both doers have a word that the other side lacks: "local observers", "observers from the OSCE". With the overlap, a name that
 * the passage means by a pronoun or a description ("the company's shares") is no such word.
 */
export function haveRivalAgents(
  claim: Statement,
  ours: Predication,
  passage: Statement,
  theirs: Predication,
  overlap?: Overlap,
): boolean {
  if (ours.agent === undefined || theirs.agent === undefined) return false;
  if (overlap !== undefined && isMeant(claim, ours.agent, passage, overlap)) return false;
  return hasWordsOfItsOwn(claim, ours.agent, passage) && hasWordsOfItsOwn(passage, theirs.agent, claim);
}

/** All names of the span are meant by the passage, and all its other words are said there. */
function isMeant(statement: Statement, span: TextRange, other: Statement, { matches }: Overlap): boolean {
  const names = contentOf(statement).units.filter((unit) => unit.kind === "name" && overlaps(unit, span));
  if (names.length === 0 || names.some((name) => (matches.get(name) ?? 0) < NAME_BY_PRONOUN)) return false;
  const rest = contentOf(statement).units.filter((unit) => unit.kind === "word" && overlaps(unit, span));
  const theirs = contentOf(other).words;
  return rest.every((unit) => unit.kind === "word" && (theirs.has(unit.lemma) || theirs.has(unit.event)));
}

/** True where both have a noun behind the verb that the other lacks ("of fraud", "of tax evasion"): two matters of one kind. */
export function haveRivalPhrases(
  claim: Statement,
  ours: Predication,
  passage: Statement,
  theirs: Predication,
): boolean {
  return (
    hasWordsOfItsOwn(claim, behind(ours), passage, "noun") && hasWordsOfItsOwn(passage, behind(theirs), claim, "noun")
  );
}

function behind({ head, patient, rest }: Predication): TextRange {
  return { start: head.end, end: Math.max(head.end, patient?.end ?? 0, rest?.end ?? 0) };
}

/** "Arrested Marek Dolin's brother" on one side, "Marek Dolin was not arrested" on the other. */
function isOfKin(
  statement: Statement,
  span: TextRange | undefined,
  other: Statement,
  theirs: TextRange | undefined,
): boolean {
  if (span === undefined || theirs === undefined) return false;
  return OF_NAMED.test(wordsOf(statement, span)) && NAME_ALONE.test(wordsOf(other, theirs));
}

const OF_NAMED = /^(?:\p{Lu}[\p{L}.-]* ?)+['’]s?\s+\p{Ll}/u;
const NAME_ALONE = /^(?:\p{Lu}[\p{L}.-]*(?: |$))+$/u;

/** "The alarm in the other hall": one of two, and not the one. */
const THE_OTHER = /\b(?:the|their|its) other \p{Ll}/iu;
const PART = /\b(?:parts?|some|most|half|much|many|several|one|outskirts|edge|suburbs?) of\b/iu;

function isPossessed(statement: Statement, span: TextRange | undefined): boolean {
  return span !== undefined && /['’]s?\s+\p{Ll}/u.test(wordsOf(statement, span));
}

const EARLIER_TIME =
  /\b(?:(?<!\b(?:is|are|was|were|be|been|being|get|gets|got) )used to|(?:years?|months?|weeks|decades?) (?:ago|earlier|before|previously)|previous|previously|formerly|last (?:time|month|year|season|decade)|at the time|back then|in the past|once (?:had|was|were|stood|held|belonged|counted|numbered|owned|ran|employed|lived|worked|used)|(?:prior|earlier|former) (?:elections?|votes?|polls?|governments?|administrations?|cabinets?|parliaments?|reports?|attacks?|rounds?|years?|seasons?|missions?)|(?:an|the|its|their|his|her) (?:earlier|previous|prior) \p{Ll}+)\b/iu;

const LATER_TIME =
  /\b(?:(?:hours?|days?|weeks?|months?|years?) later|the (?:next|following) (?:day|week|month|year)|eventually|subsequently|afterwards)\b/iu;

/** A stretch of the time, or what a change is reckoned from. */
const STRETCH =
  /\b(?:in the (?:first|second|third|fourth|last|final|opening|(?:early |late )?(?:morning|afternoon|evening|night))\b|over (?:the|a) (?:day|week|month|quarter|year)|(?:year|month|quarter)[- ]on[- ](?:year|month|quarter)|compared (?:with|to)|from a (?:year|month) (?:ago|earlier|before)|annually|monthly|weekly|daily|this (?:year|month|season)|since (?:the|then|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b|at (?:its|their|the) (?:peak|height)|in (?:retaliation|revenge|response))/iu;

const INTERIM =
  /\b(?:so far|as of|thus far|to date|until now|up to now|initial(?:ly)?|preliminary|provisional|by (?:then|now|noon|midday|midnight|dawn|dusk|nightfall|sunset|sunrise|the (?:time|end)|(?:the |early |late |mid-?)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}(?: [ap]\.?m\b|:\d\d| [a-z]{3,9}\b)|\d{4}\b(?! [a-z]+s\b))))/iu;

const NUMBERED = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|\\d{1,2}th";
/** Words of which one thing bears one at most: two statements with different ones speak of two things. */
const CONTRASTS: readonly RegExp[] = [
  new RegExp(`\\b(?:${NUMBERED})\\b(?=\\s+(?!(?:in|at|on|and|with|by|to|of|after|before)\\b)\\p{Ll})`, "giu"),
  /\b\d{1,3}-year-old\b/giu,
  /\b(?:north|south|east|west|northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western)\b/giu,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu,
  /\b(?:male|female)\b|\b(?:men|women|boys|girls)\b/giu,
];

/** Both have words of the contrast, and none in common. */
export function areOthers(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return ours.size > 0 && theirs.size > 0 && [...ours].every((word) => !theirs.has(word));
}

function isEarlier(statement: Statement, predication: Predication): boolean {
  return predication.perfect === "past" && attributionAt(statement, predication.head) === undefined;
}

/** Characters behind a figure in which its limiting phrase stands. */
const MOST_PHRASE = 80;
const LIMITING =
  /^((?:\s+\p{Ll}{1,20})?\s+)(for|among|from|under|to|in|at|near|across|on|within|inside|outside)\s+[^,;:.()]{1,60}?(?=\s+(?:for|among|from|under|to|in|at|near|across|on|within|inside|outside|by|with|and|who|which|that|when|after|before|while)\b|[,;:.()]|$)/iu;
const PLACING: ReadonlySet<string> = new Set(["in", "at", "near", "across", "on", "within", "inside", "outside"]);

/** From the verb to the first preposition or mark. */
function directObject(statement: Statement, predication: Predication): TextRange {
  const start = predication.head.end;
  const after =
    /^[^,;:.()]{0,80}?(?=\s+(?:in|on|at|by|for|from|to|with|near|during|after|before|since|when|while|until|through)\b|[,;:.()]|$)/iu.exec(
      statement.text.slice(start - statement.range.start),
    );
  return { start, end: start + (after?.[0].length ?? 0) };
}

/** Names and nouns of a span that the other statement has nowhere. */
function hasWordsOfItsOwn(
  statement: Statement,
  span: TextRange,
  other: Statement,
  kinds: "noun" | "any" = "any",
): boolean {
  const theirs = contentOf(other);
  const isTheirs = (unit: ContentUnit): boolean => {
    if (unit.kind === "word") return theirs.words.has(unit.lemma) || theirs.words.has(unit.event);
    return (
      unit.kind !== "name" ||
      theirs.names.some(({ name }) => nameLikeness(unit.name, name) >= SAME_NAME) ||
      unit.name.lemmas.every((lemma) => theirs.words.has(lemma))
    );
  };
  return contentOf(statement).units.some(
    (unit) =>
      overlaps(unit, span) &&
      ((unit.kind === "name" && kinds === "any") ||
        (unit.kind === "word" && unit.term === "noun" && unit.weight >= LEAST_WEIGHT)) &&
      !isTheirs(unit),
  );
}

/** Weight of a noun that says something. */
const LEAST_WEIGHT = 0.5;
