/** What a statement consists of, as units that another statement does or does not speak of: names, figures, times and words. */
import { isFunctionWord } from "../../language/lemmas/lemmas.js";
import type { DateExpression } from "../../language/dates/types.js";
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement, type Term } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { eventOf, isEventWord } from "../events/eventClasses.js";
import { actorName, type ActorName } from "../matching/names.js";
import { datedExpressions } from "../matching/time.js";
import { readWords } from "../quotation/words.js";
import { predicationsOf } from "./predications.js";
import { nounFor } from "./readAs.js";
import { rememberingEach } from "../../text/memory.js";
import { verbPhrasesOf, type ToldVerb } from "./verbPhrases.js";

interface UnitBase extends TextRange {
  readonly weight: number;
}

export type ContentUnit = UnitBase &
  (
    | { readonly kind: "name"; readonly name: ActorName }
    | {
        readonly kind: "quantity";
        readonly quantity: Quantity;
        /** Folded words of the figure. */ readonly words: readonly string[];
      }
    | { readonly kind: "date"; readonly date: DateExpression }
    | { readonly kind: "word"; readonly lemma: string; readonly event: string; readonly term: Term["kind"] }
  );

export interface Content {
  readonly units: readonly ContentUnit[];
  readonly names: readonly (TextRange & { readonly name: ActorName })[];
  /** Lemmas and events of all words, those inside names too. */
  readonly words: ReadonlySet<string>;
  readonly totalWeight: number;
}

const NAME_WEIGHT = 2;
const QUANTITY_WEIGHT = 1.5;
const DATE_WEIGHT = 1;
const EVENT_WEIGHT = 1.4;
const WORD_WEIGHT = 1;
const MODIFIER_WEIGHT = 0.5;
const LIGHT_WEIGHT = 0.2;

// Words of reporting prose that say little of what happened; from general knowledge.
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  "be have do make take get go come give use say tell state report accord include involve result happen occur follow lead become remain continue also new other more most several many former current time day year month week way thing part number group case nobody none".split(
    " ",
  ),
);

/** Read once a statement. */
export const contentOf = rememberingEach((statement: Statement): Content => readContent(statement));

function readContent(statement: Statement): Content {
  const names = statement.mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    name: actorName(mention.surface, mention.type),
  }));
  const dates = datedExpressions(statement);
  const taken: TextRange[] = [...names, ...statement.dates];
  const quantities = statement.quantities.filter(
    (quantity) => !names.some((name) => overlaps(name, quantity)) && !dates.some((date) => overlaps(date, quantity)),
  );
  const units: ContentUnit[] = [
    ...names.map((name): ContentUnit => ({
      kind: "name",
      start: name.start,
      end: name.end,
      name: name.name,
      weight: NAME_WEIGHT,
    })),
    ...dates.map((date): ContentUnit => ({
      kind: "date",
      start: date.start,
      end: date.end,
      date,
      weight: DATE_WEIGHT,
    })),
    ...quantities.map((quantity): ContentUnit => ({
      kind: "quantity",
      start: quantity.start,
      end: quantity.end,
      quantity,
      words: readWords(wordsOf(statement, quantity)).keys,
      weight: QUANTITY_WEIGHT,
    })),
  ];
  const words = new Set<string>();
  const events = new Map(predicationsOf(statement).map((predication) => [predication.head.start, predication.event]));
  const phrases = verbPhrasesOf(statement);
  const shift = statement.range.start;
  // "Is" of "is on trial" is no term: the last word of the phrase stands for it.
  const carrier = ({ head, words: more }: ToldVerb): number =>
    shift + (isTerm(statement, head, shift) ? head : (more.at(-1) ?? head)).start;
  for (const term of statement.terms) {
    const phrase = phrases.find((told) => carrier(told) === term.start);
    const isInPhrase = phrase === undefined && phrases.some((told) => holdsWord(told, term.start - shift));
    const lemma = phrase?.lemma ?? (term.kind === "noun" ? nounFor(statement, term.lemma) : term.lemma);
    words.add(term.lemma).add(lemma);
    const event = events.get(phrase === undefined ? term.start : phrase.head.start + shift) ?? eventOf(lemma);
    words.add(event);
    if (isInPhrase) continue;
    if (taken.some((range) => overlaps(range, term))) continue;
    const inQuantity = quantities.some((quantity) => overlaps(quantity, term));
    if (inQuantity && (term.kind === "number" || isNumeral(statement, quantities, term))) continue;
    units.push({
      kind: "word",
      start: term.start,
      end: term.end,
      lemma,
      event,
      term: term.kind,
      weight: phrase === undefined ? wordWeight(term) : wordWeight({ lemma, kind: "verb" }),
    });
  }
  units.sort((left, right) => left.start - right.start || left.end - right.end);
  return {
    units,
    names,
    words,
    totalWeight: units.reduce((sum, unit) => sum + unit.weight, 0),
  };
}

function isTerm({ terms }: Statement, { start }: TextRange, shift: number): boolean {
  return terms.some((term) => term.start === start + shift);
}

function holdsWord({ head, words }: ToldVerb, start: number): boolean {
  return [head, ...words].some((word) => word.start === start);
}

/** Words of the figure itself ("four", "hundred", "percent") are the quantity's; what it counts is a word of its own. */
function isNumeral(statement: Statement, quantities: readonly Quantity[], term: Term): boolean {
  const quantity = quantities.find((candidate) => overlaps(candidate, term));
  if (quantity === undefined) return false;
  const counted = quantity.counted;
  return counted === undefined || !wordsOf(statement, counted.range).includes(wordsOf(statement, term));
}

function wordWeight(term: Pick<Term, "lemma" | "kind">): number {
  if (isFunctionWord(term.lemma) || LIGHT_WORDS.has(term.lemma)) return LIGHT_WEIGHT;
  if (isEventWord(term.lemma)) return EVENT_WEIGHT;
  return term.kind === "modifier" ? MODIFIER_WEIGHT : WORD_WEIGHT;
}
