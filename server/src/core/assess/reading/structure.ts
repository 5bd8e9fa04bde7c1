/**
 * The tree and the propositions of a statement. A parse costs more than everything else that is read of a sentence, so it waits until
 * two statements look enough alike to ask who did what to whom, and is kept for as long as the statement is.
 */
import { readPropositions } from "../../language/propositions/propositions.js";
import type { Proposition } from "../../language/propositions/types.js";
import { parseSentence } from "../../language/syntax/syntax.js";
import type { SyntaxTree } from "../../language/syntax/types.js";
import { originOf } from "../../model/moveStatement.js";
import type { Statement } from "../../model/statement.js";
import { verbPhrasesOf, withPlainVerbs } from "./verbPhrases.js";

/** All offsets are on the statement's own text, from 0, so that a moved statement keeps its structure. */
export interface Structure {
  readonly tree: SyntaxTree;
  readonly propositions: readonly Proposition[];
}

/** Arcs that are less sure than this are not built on. */
export const LEAST_CONFIDENCE = 0.45;

const known = new WeakMap<Statement, Structure>();

/** True where somebody has asked for the structure before. */
export function hasStructure(statement: Statement): boolean {
  return known.has(originOf(statement));
}

export function structureOf(statement: Statement): Structure {
  const origin = originOf(statement);
  const before = known.get(origin);
  if (before !== undefined) return before;
  const text = inOneWord(withoutAsides(withPlainVerbs(origin.text, verbPhrasesOf(origin))));
  const tree = parseSentence(text, { start: 0, end: text.length });
  const structure = { tree, propositions: readPropositions(text, tree) };
  known.set(origin, structure);
  return structure;
}

/** Brackets as blanks of the same length: what stands in them, as how a name is said, is no part of the sentence's structure. */
function withoutAsides(text: string): string {
  return text.replace(ASIDE, (aside) => " ".repeat(aside.length));
}

/** Round brackets, those inside of them too, and square ones. */
const ASIDE = /\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\]/gu;

/** Predicates of several words that the parser does not take for one, with the verb that stands for them; none is longer than its phrase. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bfound not guilty\b/gu, "acquitted"],
  [/\bfound guilty\b/gu, "convicted"],
  [/\bcleared of\b/gu, "acquitted of"],
  [/\bfell short of\b/gu, "missed"],
  [/\b(?:broke|broken) out of\b/gu, "escaped from"],
  [/\bhad to be\b/gu, "was"],
  // Neg-raising: whoever does not want to go means not to go.
  [/\b(?:does|do) not (?:want|wish|intend|plan|mean) to\b/gu, "will not"],
  [/\bdid not (?:want|wish|intend|plan|mean) to\b/gu, "would not"],
];

/** True where a predicate of several words stands that is told as one verb. */
export function hasPhrase(text: string): boolean {
  return SUSPENDED.test(text) || PHRASES.some(([phrase]) => text.search(phrase) >= 0);
}

/** "Made a profit", "lost money": told together by verb and object. */
export function tellsResult(text: string): boolean {
  return RESULT.test(text);
}

const RESULT = /\b(?:(?:net |pre-tax |record )?(?:profit|loss)|lost money|loses money)\b/u;
const SUSPENDED = /\bsuspended (?:\p{L}+ )?(?:sentence|term)\b/u;

function inOneWord(text: string): string {
  return PHRASES.reduce(
    (read, [phrase, verb]) =>
      read.replace(phrase, (words) => (verb.length > words.length ? words : verb.padEnd(words.length))),
    text,
  );
}
