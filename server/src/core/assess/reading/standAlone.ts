/**
 * A sentence of a cited article as it would read if it stood alone (Choi et al. 2021, "Decontextualization: Making Sentences Stand-Alone"):
 * its pronouns and its figures without a noun are given the noun of the sentence before that the claim speaks of. "It took thirteen hours"
 * behind "… after the operation", held against a claim about the operation, is "The operation took thirteen hours".
 */
import { BODY_NOUNS, PLACE_NOUNS } from "../../language/coreference/nouns.lexicon.js";
import { PERSON_NOUNS } from "../../language/quantities/people.lexicon.js";
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement, type Term } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { rememberingEach } from "../../text/memory.js";
import { supersenseOf } from "../classes/supersenses.js";
import { framesOf } from "./frames.js";
import { rephrased, type Edit, type Rephrased } from "./rephrased.js";

/** `before`: the sentence right before the passage. Undefined where the passage lacks nothing that the claim and that sentence would give it. */
export function standAlone(
  claim: Statement,
  passage: Statement,
  before: () => Statement | undefined,
): Rephrased | undefined {
  const edits = [...nounEdits(claim, passage, before), ...unitEdits(claim, passage)];
  return edits.length === 0 ? undefined : rephrased(passage, edits);
}

/** A noun of the claim that stands in the sentence before, as it is written there. */
interface Antecedent {
  readonly lemma: string;
  /** With the words right before it that describe it. */
  readonly words: string;
  readonly isPlural: boolean;
}

function nounEdits(claim: Statement, passage: Statement, before: () => Statement | undefined): readonly Edit[] {
  const last = MAY_LACK.test(passage.text) ? before() : undefined;
  if (last === undefined || last.text.length + passage.text.length > LONGEST) return [];
  for (const antecedent of antecedentsIn(claim, passage, last)) {
    const edits = [...pronounEdits(passage, antecedent), ...countEdits(passage, antecedent)];
    if (edits.length > 0) return edits;
  }
  return [];
}

/** Letters of two sentences that are such. */
const LONGEST = 2_000;

/** Most sentences have neither a pronoun nor a figure that opens them. */
const MAY_LACK =
  /\b(?:it|its|they|them|their)\b|^(?:only |all |both |about |some |at least )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozens|most|several|many|few|none|one) (?:was|were|are|is|have|has|had|died|survived)\b/iu;

function antecedentsIn(claim: Statement, passage: Statement, before: Statement): readonly Antecedent[] {
  const found: Antecedent[] = [];
  for (const lemma of nounsOf(claim)) {
    if (passage.terms.some((term) => term.lemma === lemma || wordsOf(passage, term) === lemma)) continue;
    const terms = before.terms.filter(
      (term) =>
        isNoun(before, term) && !isCounting(before, term) && (term.lemma === lemma || wordsOf(before, term) === lemma),
    );
    const term = terms.at(-1);
    if (term === undefined) continue;
    const isPlural = wordsOf(before, term).toLowerCase() !== lemma || PLURALS.has(lemma);
    if (hasRival(before, lemma, term, isPlural)) continue;
    found.push({ lemma, isPlural, words: describedIn(before, term) });
  }
  return found;
}

/** Heads of the claim's phrases, names and pronouns aside; asked for once a claim and not once a passage. */
const nounsOf = rememberingEach(
  (claim: Statement): ReadonlySet<string> =>
    new Set(
      framesOf(claim)
        .flatMap(({ phrases }) => phrases)
        .flatMap(({ lemma, isPronoun, isName }) => (isPronoun || isName ? [] : [lemma])),
    ),
);

/** By its form alone. */
function isPluralForm(statement: Statement, term: Term): boolean {
  return wordsOf(statement, term).toLowerCase() !== term.lemma;
}

/** By its shape, and "the warning" by what stands before it. */
function isNoun(statement: Statement, { kind, start }: Term): boolean {
  if (kind !== "verb") return kind === "noun";
  return DETERMINED.test(wordsOf(statement, { start: statement.range.start, end: start }));
}

const DETERMINED = /\b(?:the|a|an|this|that|his|her|its|their)\s+$/iu;

/** "Two", "1999", "days" of "62 days" and "years" of "three years": what counts is nothing that a pronoun stands for. */
function isCounting({ quantities, dates }: Statement, term: Term): boolean {
  return (
    dates.some((date) => overlaps(date, term)) ||
    quantities.some(
      (quantity) =>
        overlaps(quantity, term) && (quantity.counted === undefined || !overlaps(quantity.counted.range, term)),
    )
  );
}

const PLURALS: ReadonlySet<string> = new Set(["police", "people", "crew", "staff"]);

/** Another noun or name of the sentence that the pronoun may stand for just as well: of one number and one sort. */
function hasRival(before: Statement, lemma: string, term: Term, isPlural: boolean): boolean {
  const sort = sortOf(lemma);
  if (!isPlural && before.mentions.some(({ type }) => isNameOfSort(type, sort))) return true;
  return before.terms.some((other) => {
    if (other === term || other.lemma === lemma || other.kind === "number" || other.kind === "name") return false;
    return sort !== undefined && sortOf(other.lemma) === sort && isPluralForm(before, other) === isPlural;
  });
}

function sortOf(lemma: string): string | undefined {
  if (BODY_NOUNS.has(lemma)) return "group";
  if (PLACE_NOUNS.has(lemma)) return "location";
  if (PERSON_NOUNS.has(lemma)) return "person";
  return supersenseOf(lemma);
}

function isNameOfSort(type: string, sort: string | undefined): boolean {
  return (type === "organization" && sort === "group") || (type === "place" && sort === "location");
}

/** "The rowing boats" of "two rowing boats": the noun with the words right before it. */
function describedIn(statement: Statement, term: Term): string {
  const at = statement.terms.indexOf(term);
  let first = at;
  for (let left = at - 1; left >= 0; left -= 1) {
    const [word, next] = [statement.terms[left], statement.terms[first]];
    if (word === undefined || next === undefined || word.kind === "number" || word.kind === "verb") break;
    if (wordsOf(statement, { start: word.end, end: next.start }) !== " ") break;
    first = left;
  }
  return wordsOf(statement, { start: statement.terms[first]?.start ?? term.start, end: term.end });
}

const PRONOUN = /(?<![\p{L}'’-])(?:(?<of>of )?(?<plural>they|them|their)|(?<single>it|its))(?![\p{L}'’-])/giu;
/** "It is clear that", "it took the police an hour to": a subject that means nothing. */
const EMPTY =
  /^it (?:(?:is|was|will be|has been|had been|would be|seems?|seemed|appears?|appeared)\b[^,;]{0,40}?\b(?:that|to|who|which|whether|how|if)\b|took [^,;]{0,40}\bto\b|rain|snow|happened)/iu;
/** "It is the second fine": what it is says what it stands for. */
const NAMED_BEHIND =
  /^(?:it|they) (?:is|was|are|were|will be|(?:has|have|had) been) (?:only |also |already )?(?:the|a|an|his|her|its|their)\b/iu;

function pronounEdits(passage: Statement, antecedent: Antecedent): readonly Edit[] {
  const { isPlural, lemma } = antecedent;
  if (!isPlural && sortOf(lemma) === "person") return [];
  for (const match of passage.text.matchAll(PRONOUN)) {
    const { of, plural, single } = match.groups ?? {};
    if ((plural === undefined) === isPlural) continue;
    const range = {
      start: passage.range.start + match.index,
      end: passage.range.start + match.index + match[0].length,
    };
    const behind = passage.text.slice(match.index);
    const word = (plural ?? single ?? "").toLowerCase();
    const isOwner = word === "its" || word === "their";
    if (EMPTY.test(behind) || NAMED_BEHIND.test(behind) || isOfItself(passage, range, isOwner, isPlural)) return [];
    const words = antecedent.words;
    // "Four of them" are four firefighters.
    if (of !== undefined && word === "them") {
      const isNumber = passage.quantities.some(({ end }) => Math.abs(end - range.start) <= 1 || end === range.end);
      const isPart = PART_OF.test(passage.text.slice(0, match.index));
      return [{ ...range, text: isNumber && !isPart ? words : `of the ${words}` }];
    }
    const owner = words.endsWith("s") ? `${words}’` : `${words}’s`;
    const article = match.index === 0 ? "The" : "the";
    return [{ ...range, text: `${of ?? ""}${article} ${isOwner ? owner : words}` }];
  }
  return [];
}

const PART_OF = /\b(?:none|one|some|many|most|all|few|several|half|any|each|neither|both|either|part|much) $/iu;

/** Something in the passage itself stands before the pronoun and may be what it means; who does something to it, in one clause, is not it. */
function isOfItself(passage: Statement, pronoun: TextRange, isOwner: boolean, isPlural: boolean): boolean {
  const before = wordsOf(passage, { start: passage.range.start, end: pronoun.start });
  if (
    !isOwner &&
    !NEW_CLAUSE.test(before) &&
    !SUBJECT.test(wordsOf(passage, { start: pronoun.end, end: passage.range.end }))
  )
    return false;
  return passage.terms.some(
    (term) =>
      term.end <= pronoun.start &&
      term.kind === "noun" &&
      !isCounting(passage, term) &&
      isPluralForm(passage, term) === isPlural,
  );
}

const NEW_CLAUSE =
  /[,;:–—“"(]|\b(?:that|which|who|whose|where|and|but|or|because|when|while|as|if|after|before|since|until|although|though|to|said|says)\b/iu;
/** A verb stands right behind it. */
const SUBJECT =
  /^ (?:is|was|are|were|has|have|had|will|would|may|might|can|could|should|must|did|does|do|\p{L}+ed|took|fell|rose|ran)\b/iu;

/** "Four were treated": a figure that opens the sentence and counts what the one before spoke of. */
function countEdits(passage: Statement, { isPlural, words }: Antecedent): readonly Edit[] {
  if (!isPlural) return [];
  const first = passage.quantities.find(
    ({ start, counted, of, kind }) =>
      start - passage.range.start <= LONGEST_OPENING && kind === "count" && counted === undefined && of === undefined,
  );
  if (first === undefined || !OPENS.test(wordsOf(passage, { start: passage.range.start, end: first.start }))) return [];
  if (!VERB.test(wordsOf(passage, { start: first.end, end: passage.range.end }))) return [];
  return [{ start: first.end, end: first.end, text: ` ${words}` }];
}

const LONGEST_OPENING = 12;
const OPENS = /^(?:|only |about |some |at least )$/iu;
const VERB = /^ (?:was|were|are|is|have|has|had|died|survived)\b/iu;

/** "The maximum is ten years, the prosecutor will ask for six": the unit of the figure before, where the claim counts in it. */
function unitEdits(claim: Statement, passage: Statement): readonly Edit[] {
  const edits: Edit[] = [];
  const bare = passage.quantities.filter((quantity) => lacksUnit(passage, quantity));
  // What the claim says stands there.
  if (bare.some(({ lo, hi }) => claim.quantities.some((own) => own.lo === lo && own.hi === hi))) return [];
  passage.quantities.forEach((quantity, at) => {
    if (!bare.includes(quantity)) return;
    const told = passage.quantities.slice(0, at).findLast((other) => other.unit !== undefined);
    if (told === undefined || told.kind === "percent" || told.kind === "multiple") return;
    if (!claim.quantities.some(({ kind, unit }) => kind === told.kind && unit === told.unit)) return;
    // "Burned 1,100 hectares; the army paid 8 million": such figures without a noun are sums.
    if (told.kind !== "money" && SCALED.test(wordsOf(passage, quantity))) return;
    const unit = told.kind === "count" ? told.counted?.text : UNIT.exec(wordsOf(passage, told))?.[0];
    if (unit !== undefined) edits.push({ start: quantity.end, end: quantity.end, text: ` ${unit}` });
  });
  return edits;
}

const SCALED = /\b(?:thousand|million|billion|trillion)$/iu;
/** "Years" of "ten years", "francs" of "3 million francs". */
const UNIT = /(?!(?:hundred|thousand|million|billion|dozen)\b)\b\p{L}{3,}$/iu;

function lacksUnit(passage: Statement, { kind, unit, counted, of, start, end }: Quantity): boolean {
  if (kind !== "count" && kind !== "other") return false;
  if (unit !== undefined || counted !== undefined || of !== undefined) return false;
  const [left, right] = [
    wordsOf(passage, { start: passage.range.start, end: start }),
    wordsOf(passage, { start: end, end: passage.range.end }),
  ];
  // "Farkas, 44, wants", "by 19 to 12", "at six".
  return /(?:\p{L}) $/u.test(left) && !/\b(?:at|by|to|in|number|article|section) $/iu.test(left) && BARE.test(right);
}

const BARE = /^(?:[.,;:)]|$| (?:and|but|in|for|on|as|instead)\b)/iu;
