/** Events that happen once to their subject, with the date that a sentence gives them: births, foundings, releases, deaths. */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import type { DateExpression } from "../../language/dates/types.js";
import type { TextRange } from "../../text/range.js";
import { actorName, type ActorName } from "../matching/names.js";
import { isFact, isStatedAt } from "../reading/commitment.js";
import { predicationsOf, type Predication } from "../reading/predications.js";
import { datePartsOf, endPartsOf, stretchOf, type DateParts } from "./dateParts.js";
import { classFactsOf } from "./classFacts.js";
import { definedBy } from "./definitionParts.js";
import { eventOf, verbEvent } from "../events/eventClasses.js";
import { subjectOf } from "./subjects.js";

export interface DatedFact {
  readonly event: string;
  /** Absent for a pronoun and for "the film": what it means is not in the sentence. */
  readonly subject: ActorName | undefined;
  readonly parts: DateParts;
  readonly range: TextRange;
  /** Words between the event and its date: places, mostly. */
  readonly between: string;
  /** True for the year that a definition gives: a work may come out in the next one. */
  readonly isOfDefinition?: boolean;
}

/** Events that come about once; a death is a killing that is undergone. Elections, marriages and convictions may come again. */
const ONCE: ReadonlySet<string> = new Set(
  "bear kill found build publish release premiere premier air debut form disband dissolve graduate launch sink invent discover incorporate decommission".split(
    " ",
  ),
);

/** True for a class of events that come about once to their subject. */
export function comesOnce(event: string): boolean {
  return ONCE.has(event);
}

const read = new WeakMap<Statement, readonly DatedFact[]>();

export function datedFactsOf(statement: Statement): readonly DatedFact[] {
  const before = read.get(statement);
  if (before !== undefined) return before;
  const facts = [
    ...lifeDates(statement),
    ...eventDates(statement),
    ...firstDates(statement),
    ...yearsOfWorks(statement),
  ];
  read.set(statement, facts);
  return facts;
}

const DATED = new Set(["day", "month", "year", "decade"]);

function eventDates(statement: Statement): readonly DatedFact[] {
  const predications = predicationsOf(statement);
  return predications.flatMap((predication): readonly DatedFact[] => {
    const { event, negated, infinitive } = predication;
    if (negated || infinitive || !ONCE.has(event)) return [];
    if (!isFact(statement, predication, "passage") || isFormer(statement, predication)) return [];
    const holder = predication.patient ?? predication.agent;
    const subject =
      definedBy(statement, predication) ?? (holder === undefined ? undefined : subjectOf(statement, holder));
    const date = dateOf(statement, predication, predications);
    const parts = date === undefined ? undefined : (datePartsOf(statement, date) ?? stretchOf(date));
    if (date === undefined || parts === undefined) return [];
    if (subject === undefined && (holder === undefined || !isOpen(wordsOf(statement, holder)))) return [];
    const between =
      date.start > predication.head.end ? wordsOf(statement, { start: predication.head.end, end: date.start }) : "";
    return [{ event, subject, parts, range: { start: date.start, end: date.end }, between }];
  });
}

/**
 * "First flew on 3 May", "made its first flight on 3 May": a first time there is once, whatever it is of. Read where nothing but the date
 * stands behind, as what is first at one place, or in one part, is another first time.
 */
function firstDates(statement: Statement): readonly DatedFact[] {
  const found = FIRST_TIME.exec(statement.text);
  const [whole = "", holder = "", verb, noun] = found ?? [];
  if (found === null || statement.polarity.cues.length > 0) return [];
  const { start } = statement.range;
  const subject = subjectOf(statement, { start, end: start + holder.length });
  const [date, ...more] = statement.dates.filter(({ granularity }) => DATED.has(granularity));
  const event = verb === undefined ? eventOf(lemmaOf(noun ?? "")) : verbEvent(lemmaOf(verb)).event;
  if (subject === undefined || date === undefined || more.length > 0) return [];
  if (date.start !== start + whole.length || !ENDS.test(statement.text.slice(date.end - start))) return [];
  const parts = datePartsOf(statement, date);
  if (parts === undefined || !isStatedAt(statement, date, "passage")) return [];
  return [{ event: `first ${event}`, subject, parts, range: { start: date.start, end: date.end }, between: "" }];
}

const FIRST_TIME =
  /^([^,;:()]{2,60}?) (?:(?:was |were )?first (\p{Ll}+)|(?:made|had|took) (?:its|his|her|their) (?:first|maiden) (\p{Ll}+)) (?:on |in )(?:the )?/u;
const ENDS = /^\s*(?:$|[.,;])/u;

/** What a work of a year came out as. */
const WORKS: ReadonlyMap<string, string> = new Map(
  ["film", "movie", "album", "song", "single", "game"].map((noun) => [noun, verbEvent("release").event] as const),
);

/** "Stone Winter is a 1994 drama film": its year is that of its release, a year of festivals aside. */
function yearsOfWorks(statement: Statement): readonly DatedFact[] {
  return classFactsOf(statement).flatMap(({ subject, heads, year, negated }): readonly DatedFact[] => {
    const event = heads.length === 1 ? WORKS.get(heads[0] ?? "") : undefined;
    if (event === undefined || year === undefined || negated) return [];
    return [{ event, subject, parts: { year: year.value }, range: year.range, between: "", isOfDefinition: true }];
  });
}

const OPEN = /(?:^|, )(?:it|he|she|the \p{Ll}+)$/iu;

function isOpen(words: string): boolean {
  return OPEN.test(words.trim());
}

/** "Re-released", "released again", "first published": another occasion of the kind. */
function isFormer(statement: Statement, predication: Predication): boolean {
  const start = predication.head.start - statement.range.start;
  return /\b(?:first|originally|initially|later|again|finally|re)[\s-]$/iu.test(
    statement.text.slice(Math.max(0, start - 12), start),
  );
}

/** The only date behind the verb before the next event, or the only one of the sentence. */
function dateOf(
  statement: Statement,
  predication: Predication,
  predications: readonly Predication[],
): DateExpression | undefined {
  const dates = statement.dates.filter((date) => DATED.has(date.granularity));
  const next = Math.min(
    statement.range.end,
    ...predications.filter(({ head }) => head.start > predication.head.end).map(({ head }) => head.start),
  );
  const behind = dates.filter(({ start, end }) => start >= predication.head.end && end <= next);
  const [only, ...more] = behind.length > 0 ? behind : dates.length === 1 ? dates : [];
  return more.length > 0 ? undefined : only;
}

/** "X (born 4 March 1961)", "X (4 March 1961 – 2 May 2010)": the bracket behind the name that a sentence begins with. */
const LIFE = /^([^()[\],;]{2,60}?)\s+\(([^()]{4,160})\)/u;

function lifeDates(statement: Statement): readonly DatedFact[] {
  const found = LIFE.exec(statement.text);
  const [whole = "", name = "", aside = ""] = found ?? [];
  const subject =
    found === null
      ? undefined
      : subjectOf(statement, { start: statement.range.start, end: statement.range.start + name.length });
  if (subject === undefined) return [];
  const alias = ALIAS.exec(statement.text.slice(whole.length))?.[1];
  const subjects = alias === undefined ? [subject] : [subject, actorName(alias, subject.type)];
  const from = statement.range.start + whole.length - aside.length - 1;
  const inside = statement.dates.filter((date) => date.start >= from && date.end <= from + aside.length);
  const [first, second] = inside;
  if (first === undefined) return [];
  const fact = (event: string, date: TextRange, parts: DateParts | undefined): readonly DatedFact[] =>
    parts === undefined
      ? []
      : subjects.map((each) => ({
          event,
          subject: each,
          parts,
          range: { start: date.start, end: date.end },
          between: "",
        }));
  if (inside.length === 1 && first.granularity === "range") {
    const [birth, death] = endPartsOf(statement, first);
    const [before, after] = splitAtDash(statement, first);
    return [...fact("bear", before, birth), ...fact("kill", after, death)];
  }
  // "(1858 – 12 March 1927)": the year of birth alone is read as no date.
  const lead = aside.slice(0, first.start - from);
  if (inside.length === 1 && FROM_YEAR.test(lead)) return fact("kill", first, datePartsOf(statement, first));
  if (/\bborn\b/iu.test(aside) && inside.length === 1) return fact("bear", first, datePartsOf(statement, first));
  if (
    second === undefined ||
    inside.length > 2 ||
    !/^\s*[–—-]{1,2}\s*$/u.test(wordsOf(statement, { start: first.end, end: second.start }))
  )
    return [];
  return [
    ...fact("bear", first, datePartsOf(statement, first)),
    ...fact("kill", second, datePartsOf(statement, second)),
  ];
}

const FROM_YEAR = /^\s*(?:c(?:irca)?\.?\s*)?\d{3,4}\s*[–—-]{1,2}\s*$/iu;

/** Behind the bracket: "…, better known as Y, was". */
const ALIAS =
  /^,? (?:(?:better|best|also|commonly|professionally|popularly) )?known (?:as|by)(?: the name)? ["“]?(\p{Lu}[^,()"”]{1,40}?)["”]?,/u;

/** The words before and behind the dash of "1921 – 2001". */
function splitAtDash(statement: Statement, range: TextRange): readonly [TextRange, TextRange] {
  const dash = /\s*[–—-]{1,2}\s*/u.exec(wordsOf(statement, range));
  if (dash === null) return [range, range];
  const start = range.start + dash.index;
  return [
    { start: range.start, end: start },
    { start: start + dash[0].length, end: range.end },
  ];
}
