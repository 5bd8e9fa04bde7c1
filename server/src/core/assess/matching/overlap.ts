/** How much of a claim a passage speaks of, unit by unit. */
import { BODY_NOUNS } from "../../language/coreference/nouns.lexicon.js";
import { mayRefer } from "../../language/coreference/mayRefer.js";
import type { CalendarDay, DateExpression } from "../../language/dates/types.js";
import type { Quantity } from "../../language/quantities/types.js";
import type { Statement } from "../../model/statement.js";
import { holds, type TextRange } from "../../text/range.js";
import { contentOf, type Content, type ContentUnit } from "../reading/content.js";
import { wordKeysOf } from "../reading/statementWords.js";
import { actorName, isIdentifying, nameLikeness, type ActorName } from "./names.js";
import {
  compareTimes,
  daysBetween,
  datedExpressions,
  isBackground,
  intervalsOverlap,
  isWithin,
  type StatementDates,
  type TimeRelation,
} from "./time.js";
import { compareCounted, headOf, valueStated } from "./values.js";
import { rememberingEach } from "../../text/memory.js";

export interface Overlap {
  readonly claim: Content;
  readonly passage: Content;
  readonly time: TimeRelation;
  /** True where one side alone names a time, and nothing says that the other speaks of it. */
  readonly background: boolean;
  /** The day on which the passage's article appeared. */
  readonly appeared: CalendarDay | undefined;
  /** Units of the claim with how far the passage speaks of each, 0…1. */
  readonly matches: ReadonlyMap<ContentUnit, number>;
  /** Weighted share of the claim's units. */
  readonly bearing: number;
  /** The same without names: a passage about the same actors is not yet about the same thing. */
  readonly bearingOfContent: number;
  /** The same without figures and times, which are the slots that may conflict. */
  readonly bearingOfWords: number;
  /** Names of the claim that the passage itself has. */
  readonly sharedNames: number;
  /** Names of the claim that only stand around the passage, where it may mean them. */
  readonly meantNames: number;
  /** Days by which the passage appeared after the article that the claim rests on; absent where one of the two is unknown. */
  readonly laterBy: number | undefined;
  /** Days by which the passage appeared after the last day that the claim names. */
  readonly ownLater: number | undefined;
  /** Names of the claim that neither the passage has nor its pronouns may mean. */
  readonly unmatchedNames: readonly ActorName[];
  /** True where a person of the claim is none of those that the passage's pronouns surely stand for. */
  readonly meansOthers: boolean;
  /** Names of the passage that the claim does not have; who only reports the passage's words is none of them. */
  readonly otherNames: readonly ActorName[];
  /** True where nothing is known of what stands around the passage: two sentences put side by side. */
  readonly isBare: boolean;
  /** Of a passage of an article that the claim rests on: folded words of what stands around it, where the claim's own words may stand. */
  readonly around: ReadonlySet<string> | undefined;
  /** Folded words of all that was found of such an article for the claim. */
  readonly article: PassageContext["article"];
  /** The other sentences that were found of such an article. */
  readonly others: PassageContext["others"];
  /** The paragraph of such a passage up to it. */
  readonly before: string;
}

/** A name of the same state or a part of the name counts as the same from here on. */
export const SAME_NAME = 0.9;

/** What stands around the passage: names that its pronouns may mean, and the place that it does not repeat. */
export interface PassageContext {
  /** Folded words of the paragraph and the title. */
  readonly words: ReadonlySet<string>;
  /** True for a passage of an article that the claim cites. */
  readonly cited?: boolean;
  /** The paragraph up to a passage of such an article. */
  readonly before?: string;
  /** Folded words of all paragraphs of such an article that were found for the claim. */
  readonly article?: () => ReadonlySet<string>;
  /** The other sentences of such an article that were found for the claim: those that share a word with it first. */
  readonly others?: () => readonly Statement[];
}

export function readOverlap(
  claim: Statement,
  passage: Statement,
  dates: StatementDates,
  context?: PassageContext,
): Overlap {
  const ours = contentOf(claim);
  const theirs = contentOf(passage);
  const time = compareTimes(claim, passage, dates);
  const telling = tellingOf(passage);
  const references = referredNames(passage);
  const isReferred = (name: ActorName): boolean =>
    references().some((other) => nameLikeness(name, other.name) >= SAME_NAME);
  const mayMean = (name: ActorName): boolean =>
    telling.hasPronoun ||
    (name.type === "place" && !telling.hasPlace) ||
    (telling.hasBody &&
      (name.type === "organization" || (context?.cited === true && name.type === "person" && name.words.length === 1)));
  const isMeant = (name: ActorName): boolean =>
    context !== undefined &&
    (isReferred(name) ||
      (mayMean(name) &&
        name.words.length > 0 &&
        name.words.every((word) => context.words.has(word)) &&
        !isSomebodyElse(name, references())) ||
      isTitled(name, claim, passage, context) ||
      mayBeDescribed(name, passage, telling, context));
  // How far the passage says each name, and which of the others it may mean.
  const said = new Map(ours.names.map(({ name }) => [name, nameSaid(name, theirs)]));
  const isSaid = (name: ActorName): boolean => (said.get(name) ?? 0) >= SAME_NAME;
  const meant = new Set([...said.keys()].filter((name) => !isSaid(name) && isMeant(name)));
  const matches = new Map<ContentUnit, number>();
  let matched = 0;
  let matchedWords = 0;
  let totalWords = 0;
  let matchedContent = 0;
  let totalContent = 0;
  for (const unit of ours.units) {
    const likeness =
      unit.kind !== "name"
        ? unitLikeness(unit, theirs, passage, time)
        : meant.has(unit.name)
          ? Math.max(said.get(unit.name) ?? 0, isReferred(unit.name) ? NAME_BY_REFERENCE : NAME_BY_PRONOUN)
          : (said.get(unit.name) ?? 0);
    matches.set(unit, likeness);
    matched += unit.weight * likeness;
    if (unit.kind !== "name") {
      matchedContent += unit.weight * likeness;
      totalContent += unit.weight;
    }
    if (unit.kind === "date" || unit.kind === "quantity") continue;
    matchedWords += unit.weight * likeness;
    totalWords += unit.weight;
  }
  const names = [...said.keys()];
  const unmatchedNames = names.filter((name) => !isSaid(name) && !meant.has(name));
  const spoken = names.filter(isSaid).length;
  const otherNames = telling.told.filter((name) => nameSaid(name, ours) < SAME_NAME);
  return {
    claim: ours,
    passage: theirs,
    time,
    appeared: dates.passage,
    background: time === "unknown" && isBackground(claim, passage, dates),
    matches,
    bearing: ours.totalWeight === 0 ? 0 : matched / ours.totalWeight,
    bearingOfContent: totalContent === 0 ? 0 : matchedContent / totalContent,
    bearingOfWords: totalWords === 0 ? 0 : matchedWords / totalWords,
    sharedNames: spoken,
    meantNames: ours.names.length - spoken - unmatchedNames.length,
    laterBy:
      dates.basis === undefined || dates.passage === undefined ? undefined : daysBetween(dates.basis, dates.passage),
    ownLater: laterThanClaim(claim, dates),
    unmatchedNames,
    meansOthers: unmatchedNames.some((name) => !isReferred(name) && isSomebodyElse(name, references())),
    otherNames,
    isBare: context === undefined,
    around: context?.cited === true ? context.words : undefined,
    article: context?.cited === true ? context.article : undefined,
    others: context?.cited === true ? context.others : undefined,
    before: context?.before ?? "",
  };
}

/** "The mayor" in a cited article that names her, for "Mayor Ana Ferri" of the claim. */
function isTitled(name: ActorName, claim: Statement, passage: Statement, { cited, words }: PassageContext): boolean {
  if (cited !== true || name.type !== "person" || !name.words.every((word) => words.has(word))) return false;
  const title = TITLE.exec(claim.text.slice(0, Math.max(0, claim.text.indexOf(name.surface))))?.[1]?.toLowerCase();
  return title !== undefined && passage.text.toLowerCase().includes(`the ${title} `);
}

const TITLE = /(?<!\p{L})(\p{Lu}\p{Ll}{3,}) $/u;

/** "The office" for the State Audit Office, "the company" where the article named one. */
function mayBeDescribed(name: ActorName, passage: Statement, telling: Telling, context: PassageContext): boolean {
  if (context.cited !== true || name.words.length === 0) return false;
  const { before = "" } = context;
  const kind = name.words.at(-1) ?? "";
  const hasKind = name.words.length > 1 && BODY_NOUNS.has(kind);
  if (hasKind ? !saysTheKind(passage, kind) : !telling.hasBody || name.type === "place") return false;
  const isNamed = (words: ReadonlySet<string>): boolean => name.words.every((word) => words.has(word));
  if (hasKind && isNamed(context.words)) return true;
  // Whoever the paragraph named last is meant sooner than who was named in another one.
  return (
    !namesSomebody(before.replaceAll(name.surface, "")) && context.article !== undefined && isNamed(context.article())
  );
}

function saysTheKind(passage: Statement, kind: string): boolean {
  return (
    passage.text.toLowerCase().includes(`the ${kind}`) &&
    !tellingOf(passage).told.some(({ words }) => words.includes(kind))
  );
}

/** A capital within a sentence, or two words in a row that have one. */
export function namesSomebody(text: string): boolean {
  return NAMES_SOMEBODY.test(text);
}

const NAMES_SOMEBODY = /[\p{L},] (?:\p{Lu}\p{Ll}|\p{Lu}{2})|\p{Lu}\p{Ll}+ \p{Lu}/u;

/** What every claim asks of a passage, whatever the claim says; read once a passage. */
interface Telling {
  /** Names of what is told, those who only report it left out. */
  readonly told: readonly ActorName[];
  readonly hasPlace: boolean;
  readonly hasPronoun: boolean;
  /** True where "the company" stands and no organization is named. */
  readonly hasBody: boolean;
}

const tellingOf = rememberingEach((passage: Statement): Telling => {
  const told = contentOf(passage)
    .names.filter((name) => !isOfReport(passage, name))
    .map(({ name }) => name);
  return {
    told,
    hasPlace: told.some(({ type }) => type === "place"),
    hasPronoun: PRONOUN.test(passage.text),
    hasBody: BODY.test(passage.text) && !told.some(({ type }) => type === "organization"),
  };
});

/** "…, the hospital in Abancay said": a name in the words that say who reports it. */
function isOfReport(passage: Statement, name: TextRange): boolean {
  return passage.attributions.some(({ source }) => source !== undefined && holds(source, name));
}

function laterThanClaim(claim: Statement, dates: StatementDates): number | undefined {
  if (dates.passage === undefined) return undefined;
  const last = datedExpressions(claim)
    .flatMap(({ interval }) => interval?.to ?? interval?.from ?? [])
    .sort()
    .at(-1);
  return last === undefined ? undefined : daysBetween(last, dates.passage);
}

interface ReferredName {
  readonly name: ActorName;
  readonly isPronoun: boolean;
}

/** Names that pronouns and titles of the passage surely stand for. The first question of an article resolves all of it: asked late, and only where such a word stands. */
function referredNames(passage: Statement): () => readonly ReferredName[] {
  return () => {
    const known = referred.get(passage);
    if (known !== undefined) return known;
    const names = (mayRefer(passage.text) ? (passage.references ?? []) : []).map(({ antecedent, kind }) => ({
      name: actorName(antecedent.surface, antecedent.type),
      isPronoun: kind === "pronoun",
    }));
    referred.set(passage, names);
    return names;
  };
}

const referred = new WeakMap<Statement, readonly ReferredName[]>();

/** The pronouns of the passage are persons already: another person of the paragraph is not meant by them. */
function isSomebodyElse(name: ActorName, references: readonly ReferredName[]): boolean {
  return name.type === "person" && references.some(({ isPronoun }) => isPronoun);
}

/** True where each side names a place or a person of its own that the other lacks: the stories may differ. */
export function hasRivalNames(overlap: Overlap): boolean {
  return overlap.unmatchedNames.some(
    (left) => isIdentifying(left) && overlap.otherNames.some((right) => right.type === left.type),
  );
}

/** How far the other text has the name: as a name, or as words. */
function nameSaid(name: ActorName, other: Content): number {
  const best = bestName(name, other.names);
  return best < SAME_NAME && inWords(name, other) ? SAME_NAME : best;
}

function unitLikeness(
  unit: Exclude<ContentUnit, { readonly kind: "name" }>,
  theirs: Content,
  passage: Statement,
  time: TimeRelation,
): number {
  switch (unit.kind) {
    case "quantity":
      return passage.quantities.some((other) => statesValue(unit.quantity, other)) || standsIn(unit.words, passage)
        ? 1
        : 0;
    case "date": {
      const dates = datedExpressions(passage);
      if (dates.some((date) => bearsOut(date, unit.date))) return 1;
      if (dates.some((date) => intervalsOverlap(unit.date.interval, date.interval))) return COARSER_DATE;
      return dates.length === 0 && time === "near" ? DATE_OF_ARTICLE : 0;
    }
    case "word":
      if (theirs.words.has(unit.lemma) || theirs.words.has(unit.event)) return 1;
      return 0;
  }
}

/** A date within the claim's; a stretch of time ("from 1998 to 2005") has both its ends in common. */
function bearsOut(theirs: DateExpression, ours: DateExpression): boolean {
  if (ours.granularity !== "range" || theirs.granularity !== "range") return isWithin(theirs.interval, ours.interval);
  return ours.interval?.from === theirs.interval?.from && ours.interval?.to === theirs.interval?.to;
}

function statesValue(ours: Quantity, theirs: Quantity): boolean {
  return valueStated(ours, theirs) && (compareCounted(ours, theirs) === "same" || headOf(ours) === undefined);
}

/** The figure with its unit, word for word, where the passage has it inside something else: "over the last three years". */
function standsIn(words: readonly string[], passage: Statement): boolean {
  return words.length > 1 && ` ${wordKeysOf(passage).join(" ")} `.includes(` ${words.join(" ")} `);
}

/** An undated passage of an article that appeared soon after the claim's date. */
export const DATE_OF_ARTICLE = 0.5;
/** A passage whose date is wider than the claim's does not bear the claim's out. */
const COARSER_DATE = 0.4;

/** A name that stands near the passage, where the passage has a pronoun for it. */
export const NAME_BY_PRONOUN = 0.7;
/** A name that a pronoun or a title of the passage surely stands for. */
const NAME_BY_REFERENCE = 0.9;
/** "The company": the one that is named around the passage. */
const BODY =
  /\bthe (?:company|firm|group|bank|ministry|agency|party|union|organi[sz]ation|airline|manufacturer|operator|carrier|club|team|newspaper|channel|broadcaster|network|university|hospital|museum|foundation|fund|shares|commission|committee|movement|alliance|militia|brigade|unit|ship|tanker|vessel|ferry|freighter|frigate|submarine|aircraft|plane|factory|plant|mine|refinery|reactor)\b/iu;
const PRONOUN = /\b(?:he|she|it|they|him|her|them|his|its|their)\b/iu;

function bestName(name: ActorName, others: Content["names"]): number {
  let best = 0;
  for (const other of others) {
    best = Math.max(best, nameLikeness(name, other.name));
    if (best === 1) break;
  }
  return best;
}

/** A name that the other text has without its being read as a name: all its words stand there. */
function inWords(name: ActorName, other: Content): boolean {
  return (
    name.words.length > 0 &&
    name.words.every((word, index) => other.words.has(word) || other.words.has(name.lemmas[index] ?? word))
  );
}
