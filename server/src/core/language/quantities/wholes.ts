/**
 * The whole that a quantity is a part of: "two of the five pilots", "a third of the budget", "nine out of 52 sites", "of the 40 hostages, 12 …".
 * A number that belongs to a whole is marked, so that nobody takes "five pilots" for a rival of "two".
 */
import { verbFormsOf } from "../clauses/verbForms.js";
import { isFunctionWord } from "../lemmas/lemmas.js";
import { isGlued, kindAt, lowerAt, type Lexeme } from "../lexemes/lexemes.js";
import { DETERMINERS, headLemma, isPersonNoun, isPlural } from "./counted.js";
import { CASUALTY_ADJECTIVES } from "./events.lexicon.js";
import type { Found, FoundWhole } from "./found.js";

/** Words of a noun phrase that are read in search of its head, or of its number. */
const LONGEST_PHRASE = 8;
/** Words between the noun of a whole in front and its comma: "of 1,200 samples tested in May, 84 …". */
const LONGEST_TAIL = 6;
const PRONOUNS: ReadonlySet<string> = new Set(["them", "whom", "which", "us", "you"]);
const POINTERS: ReadonlySet<string> = new Set(["those", "these"]);

/** Gives each part its whole and marks the numbers of wholes; a part without a noun counts what its whole counts. */
export function withWholes(lexemes: readonly Lexeme[], found: readonly Found[]): readonly Found[] {
  const wholes = new Set<number>();
  const parts = found.map((item, index) => {
    if (wholes.has(index)) return item;
    const whole = wholeBehind(lexemes, found, index) ?? wholeInFront(lexemes, found, index);
    if (whole === undefined) return item;
    if (whole.number !== undefined && whole.number !== index - 1) wholes.add(whole.number);
    return { ...asPart(lexemes, item, found[whole.number ?? -1], whole), of: whole.of };
  });
  found.forEach((_, index) => {
    if (isFrontedWhole(lexemes, parts, index)) wholes.add(index);
  });
  return parts.map((item, index) => (wholes.has(index) ? { ...item, isWhole: true } : item));
}

interface ReadWhole {
  readonly of: FoundWhole;
  /** Index of the quantity that says how many the whole are. */
  readonly number?: number;
  readonly isBehind: boolean;
}

/** "two of the five", "12 out of 40", "30 percent of voters", "half the seats", "one in five children". */
function wholeBehind(lexemes: readonly Lexeme[], found: readonly Found[], index: number): ReadWhole | undefined {
  const item = found[index];
  if (item === undefined || item.quantity.kind === "multiple") return undefined;
  const isShare = item.quantity.kind === "percent";
  const preposition = lowerAt(lexemes, item.end);
  let from: number;
  if (preposition === "of") from = item.end + 1;
  else if (preposition === "out" && lowerAt(lexemes, item.end + 1) === "of") from = item.end + 2;
  else if (isShare && (DETERMINERS.has(preposition) || item.counted !== undefined)) from = item.end;
  else return undefined;
  if (PRONOUNS.has(lowerAt(lexemes, from))) return wholeOfPronoun(found, index, from);
  if (POINTERS.has(lowerAt(lexemes, from)) && !isNounBehind(lexemes, from + 1))
    return { of: { start: from, end: from + 1 }, isBehind: true };
  const number = numberOfPhrase(lexemes, found, index + 1, from);
  const isDefinite = DETERMINERS.has(lowerAt(lexemes, from)) && !INDEFINITE.has(lowerAt(lexemes, from));
  if (number === undefined && !isShare && !isDefinite && !(isPossessive(lexemes, from) && !item.quantity.approximate))
    return undefined;
  const phrase = readPhrase(lexemes, from, found[number ?? -1]);
  if (phrase === undefined) return undefined;
  return { of: phrase, ...(number !== undefined && { number }), isBehind: true };
}

const INDEFINITE: ReadonlySet<string> = new Set(["a", "an"]);

/** "four people died, two of them children": the quantity before says how many they are. */
function wholeOfPronoun(found: readonly Found[], index: number, at: number): ReadWhole {
  const previous = found[index - 1];
  const number = previous?.quantity.kind === "count" && previous.isWhole !== true ? index - 1 : undefined;
  const head = number === undefined ? undefined : previous?.counted?.head;
  return {
    of: {
      start: at,
      end: at + 1,
      ...(head !== undefined && { head }),
      ...(number !== undefined && previous !== undefined && { quantity: previous.quantity }),
    },
    ...(number !== undefined && { number }),
    isBehind: false,
  };
}

/** "Of the 64 crew members, 21 were rescued". */
function wholeInFront(lexemes: readonly Lexeme[], found: readonly Found[], index: number): ReadWhole | undefined {
  const item = found[index];
  if (item === undefined || (item.quantity.kind !== "count" && item.quantity.kind !== "percent")) return undefined;
  const whole = found[index - 1];
  if (whole === undefined || item.counted !== undefined || !isFrontedWhole(lexemes, found, index - 1)) return undefined;
  const phrase = readPhrase(lexemes, whole.start, whole);
  return phrase === undefined ? undefined : { of: phrase, number: index - 1, isBehind: false };
}

function isFrontedWhole(lexemes: readonly Lexeme[], found: readonly Found[], index: number): boolean {
  const [whole, part] = [found[index], found[index + 1]];
  if (whole?.quantity.kind !== "count" || part === undefined) return false;
  const of = DETERMINERS.has(lowerAt(lexemes, whole.start - 1)) ? whole.start - 2 : whole.start - 1;
  if (lowerAt(lexemes, of) !== "of") return false;
  const opener = lowerAt(lexemes, of - 1) === "out" ? of - 2 : of - 1;
  if (opener >= 0 && kindAt(lexemes, opener) !== "mark") return false;
  const comma = part.start - 1;
  return lowerAt(lexemes, comma) === "," && comma >= whole.phraseEnd && comma - whole.phraseEnd <= LONGEST_TAIL;
}

/** The next quantity, where its number stands in the noun phrase that begins at `from`: "the five", "the bloc's 27 members". */
function numberOfPhrase(
  lexemes: readonly Lexeme[],
  found: readonly Found[],
  index: number,
  from: number,
): number | undefined {
  const next = found[index];
  if (next === undefined || next.start < from || next.start - from > LONGEST_PHRASE) return undefined;
  for (let at = from; at < next.start; at++) {
    const isInside = at === from && DETERMINERS.has(lowerAt(lexemes, at));
    if (!isInside && !isNounOfPhrase(lexemes, at) && !isApostrophe(lexemes, at)) return undefined;
  }
  return next.start === from || DETERMINERS.has(lowerAt(lexemes, from)) || isPossessive(lexemes, from)
    ? index
    : undefined;
}

/** The noun phrase from behind its determiner to its head; `number` is the quantity in it. */
function readPhrase(lexemes: readonly Lexeme[], from: number, number: Found | undefined): FoundWhole | undefined {
  const start = DETERMINERS.has(lowerAt(lexemes, from)) ? from + 1 : from;
  if (number?.counted !== undefined)
    return { start, end: number.counted.end, head: number.counted.head, quantity: number.quantity };
  const head = headOfPhrase(lexemes, number?.end ?? start);
  const quantity = number === undefined ? {} : { quantity: number.quantity };
  if (head !== undefined) {
    const word = lowerAt(lexemes, head);
    // "the dead", "the wounded" are people, but no noun says which.
    return { start, end: head + 1, ...(!CASUALTY_ADJECTIVES.has(word) && { head: headLemma(word) }), ...quantity };
  }
  return number === undefined ? undefined : { start, end: number.end, ...quantity };
}

/** Index of the last word of the noun phrase: the first plural that no plural follows, else the last word before a verb, a preposition or a mark. */
function headOfPhrase(lexemes: readonly Lexeme[], from: number): number | undefined {
  let head: number | undefined;
  for (let at = from; at < Math.min(lexemes.length, from + LONGEST_PHRASE); at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    if (isApostrophe(lexemes, at)) {
      head = undefined;
      continue;
    }
    if (lexeme.lower === "-" && isGlued(lexemes, at) && isGlued(lexemes, at + 1)) continue;
    if (!isNounOfPhrase(lexemes, at)) break;
    const previous = head === undefined ? undefined : lexemes[head];
    if (previous !== undefined && isPlural(previous) && !isPlural(lexeme) && !(previous.capital && lexeme.capital))
      break;
    if (previous !== undefined && isVerbBehind(lexeme, previous)) break;
    head = at;
  }
  return head;
}

/** "those arrested" are no arrested things, "those ships" are ships. */
function isNounBehind(lexemes: readonly Lexeme[], at: number): boolean {
  const forms = verbFormsOf(lowerAt(lexemes, at));
  return isNounOfPhrase(lexemes, at) && forms?.participle !== true && forms?.ing !== true;
}

function isNounOfPhrase(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme?.kind === "word" && !isFunctionWord(lexeme.lower);
}

/** "the budget goes", "the electorate cast", "the drones shot down"; a damaged or armed thing has an adverb or nothing before it. */
function isVerbBehind(lexeme: Lexeme, previous: Lexeme): boolean {
  if (lexeme.capital) return false;
  const forms = verbFormsOf(lexeme.lower);
  if (forms === undefined) return false;
  if (forms.past || forms.participle) return !previous.lower.endsWith("ly");
  return forms.third && !forms.nounLike;
}

/** The apostrophe or the s of a possessor. */
function isApostrophe(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lowerAt(lexemes, at);
  if (word === "'") return isGlued(lexemes, at);
  return word === "s" && isGlued(lexemes, at) && lowerAt(lexemes, at - 1) === "'";
}

/** "Peru's largest unions": a phrase that a possessor opens. */
function isPossessive(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from; at < from + LONGEST_PHRASE; at++) {
    if (lowerAt(lexemes, at) === "'" && isGlued(lexemes, at)) return at > from;
    if (!isNounOfPhrase(lexemes, at)) return false;
  }
  return false;
}

/** "12 of the bloc's 27 members": the twelve are members too, and what is said behind them is said of the part. */
function asPart(lexemes: readonly Lexeme[], item: Found, whole: Found | undefined, { of, isBehind }: ReadWhole): Found {
  if (item.quantity.kind === "percent" && of.head !== undefined)
    return { ...item, counted: { start: of.start, end: of.end, head: of.head } };
  if (item.quantity.kind !== "count" || item.counted !== undefined || whole?.quantity.kind !== "count") return item;
  const unit = item.quantity.unit ?? whole.quantity.unit;
  const counted = isBehind ? whole.counted : undefined;
  const last = whole.counted === undefined ? undefined : lexemes[whole.counted.end - 1];
  const isPerson = unit === undefined && last !== undefined && isPersonNoun(last.lower, last.capital);
  return {
    ...item,
    phraseEnd: isBehind ? Math.max(item.phraseEnd, whole.phraseEnd) : item.phraseEnd,
    quantity: { ...item.quantity, ...(isPerson ? { unit: "person" } : unit !== undefined && { unit }) },
    ...(counted !== undefined && { counted }),
  };
}
