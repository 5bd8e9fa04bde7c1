/** Denials in a paragraph, and whether one of them answers what a claim says. */
import { isFunctionWord } from "../../language/lemmas/lemmas.js";
import type { Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import type { ParagraphSentence } from "../paragraphs.js";

export interface Denial {
  /** The sentence that prints it, as written. */
  readonly sentence: string;
  /** In the article. */
  readonly range: TextRange;
  /** Lemmas of what is denied; empty where a pronoun or "the accusation" stands for it. */
  readonly content: readonly string[];
  /** Lemmas of who denies. */
  readonly speaker: readonly string[];
}

// Words that stand for what was said before them; from general knowledge of newswriting.
const STANDS_FOR = new Set(
  "accusation allegation assertion charge claim information involvement it report responsibility rumour statement story suggestion that this wrongdoing".split(
    " ",
  ),
);

// "Called the accusation an invention": what a denial is without the verb; from general knowledge of newswriting.
const DISMISSED =
  /\b(?:called|calls|described|describes|dismissed|dismisses|rejected|rejects)\s+(?:it|this|that|them|(?:the|these|those|all|such|her|his|its|their)\s+(?:\p{L}+\s+)?(?:accusation|allegation|charge|claim|report|rumour|statement|suggestion)s?)\b/iu;
const BASELESS =
  /\b(?:absurd|baseless|fabricat\p{L}*|fake|false|fantasy|groundless|invention|invented|lies?|nonsense|propaganda|slander|unfounded|untrue|wrong)\b/iu;
const REFUSED = /\b(?:dismiss|reject)(?:ed|es|s)?\b/iu;

export function denialsIn({ statement, range }: ParagraphSentence): readonly Denial[] {
  const denials = statement.attributions
    .filter(({ kind }) => kind === "denial")
    .map(({ content, source }) => ({
      sentence: statement.text,
      range,
      content: lemmasIn(statement, content).filter((lemma) => !STANDS_FOR.has(lemma)),
      speaker: source === undefined ? [] : lemmasIn(statement, source),
    }));
  if (denials.length > 0) return denials;
  const dismissed = DISMISSED.exec(statement.text);
  if (dismissed === null || !(BASELESS.test(statement.text) || REFUSED.test(dismissed[0]))) return [];
  const before = { start: statement.range.start, end: statement.range.start + dismissed.index };
  return [{ sentence: statement.text, range, content: [], speaker: lemmasIn(statement, before) }];
}

function lemmasIn(statement: Statement, range: TextRange): readonly string[] {
  return statement.terms
    .filter((term) => overlaps(term, range) && !isFunctionWord(term.lemma))
    .map((term) => term.lemma);
}

/**
 * `distance` counts sentences from the passage to the denial. A denial right behind somebody's words answers them;
 * any other must share a word with the claim that is no name, because names run through a whole article.
 */
export function answersClaim(denial: Denial, claim: Statement, passage: Statement, distance: number): boolean {
  if (distance === 1 && (denial.content.length === 0 || isReported(passage))) return true;
  if (distance === 0) return sharesWord(denial, claim) && !saysOnlyDenied(denial, passage);
  return sharesWord(denial, claim);
}

function isReported({ attributions }: Statement): boolean {
  return attributions.some(({ kind }) => kind !== "denial" && kind !== "perception");
}

function sharesWord({ content }: Denial, claim: Statement): boolean {
  const words = new Set(content);
  return claim.terms.some((term) => term.kind !== "name" && words.has(term.lemma));
}

/** A sentence whose whole matter is the denial is what the claim turns around; that is a contradiction's business. */
function saysOnlyDenied(denial: Denial, passage: Statement): boolean {
  return passage.attributions.length === 1 && passage.attributions[0]?.kind === "denial" && denial.content.length > 0;
}
