/** Denials in a paragraph: whether one of them answers what a claim says, whether the note prints it, and how it is inserted. */
import { mayDeny } from "../language/attribution/mayDeny.js";
import { isFunctionWord } from "../language/lemmas/lemmas.js";
import type { Passage, PassageVerdict } from "../assess/types.js";
import type { Claim, NoteFacts, NoteText } from "../model/note.js";
import { originOf } from "../model/moveStatement.js";
import type { Statement } from "../model/statement.js";
import { readable } from "../text/readable.js";
import { overlaps, type TextRange } from "../text/range.js";
import { caret } from "./insertions.js";
import { sentencesAround } from "./paragraphs.js";
import type { Fix } from "./types.js";
import { shortened } from "./wording.js";

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

/** `range` is the sentence's own where the statement's offsets are on a paragraph. */
export function denialsIn(statement: Statement, range: TextRange = statement.range): readonly Denial[] {
  const origin = originOf(statement);
  const known = printed.get(origin) ?? readDenials(origin);
  printed.set(origin, known);
  return known.map((words) => ({ sentence: statement.text, range, ...words }));
}

type DenialWords = Pick<Denial, "content" | "speaker">;

/** By the statement as it was first read: a paragraph is looked through for every claim that cites it. */
const printed = new WeakMap<Statement, readonly DenialWords[]>();

function readDenials(statement: Statement): readonly DenialWords[] {
  const denials = statement.attributions
    .filter(({ kind }) => kind === "denial")
    .map(({ content, source }) => ({
      content: lemmasIn(statement, content).filter((lemma) => !STANDS_FOR.has(lemma)),
      speaker: source === undefined ? [] : lemmasIn(statement, source),
    }));
  if (denials.length > 0) return denials;
  const dismissed = DISMISSED.exec(statement.text);
  if (dismissed === null || !(BASELESS.test(statement.text) || REFUSED.test(dismissed[0]))) return [];
  const before = { start: statement.range.start, end: statement.range.start + dismissed.index };
  return [{ content: [], speaker: lemmasIn(statement, before) }];
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
function answersClaim(denial: Denial, claim: Statement, passage: Statement, distance: number): boolean {
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

/** The denial in the passage's paragraph that answers the claim. */
export function denialOf(claim: Claim, { passage }: PassageVerdict): Denial | undefined {
  if (!mayPrintDenial(passage)) return undefined;
  const sentences = sentencesAround(passage);
  const at = sentences.findIndex(({ range }) => range.start === passage.statement.range.start);
  return sentences
    .flatMap((sentence, index) =>
      denialsIn(sentence.statement, sentence.range).map((denial) => ({ denial, distance: index - at })),
    )
    .find(({ denial, distance }) => answersClaim(denial, claim.statement, passage.statement, distance))?.denial;
}

/** By the paragraph's place, which stays while its article does not change: every edit of a note asks again. */
const mayPrint = new WeakMap<TextRange, boolean>();

function mayPrintDenial({ paragraph, paragraphText }: Passage): boolean {
  const known = mayPrint.get(paragraph) ?? (mayDeny(paragraphText) || DISMISSED.test(paragraphText));
  mayPrint.set(paragraph, known);
  return known;
}

/** Content words of the claim that a denial must repeat to be a denial of it, where nobody's words stand before it. */
const LEAST_REPEATED = 2;
const LEAST_SHARE = 0.6;

/** A passage that is itself a denial of what the claim says. */
export function denialItself(claim: Claim, { passage }: PassageVerdict): Denial | undefined {
  const ours = new Set(
    claim.statement.terms
      .filter(({ kind, lemma }) => kind !== "name" && !isFunctionWord(lemma))
      .map(({ lemma }) => lemma),
  );
  return denialsIn(passage.statement).find(({ content }) => {
    const repeated = content.filter((lemma) => ours.has(lemma)).length;
    return repeated >= LEAST_REPEATED && repeated / content.length >= LEAST_SHARE;
  });
}

/** A sentence of the note that prints a denial from the same article, by the same speaker or of the same matter. */
export function isPrinted(denial: Denial, { passage }: PassageVerdict, note: NoteFacts): boolean {
  const words = new Set([...denial.content, ...denial.speaker]);
  return note.claims.some(
    (claim) =>
      denialsIn(claim.statement).length > 0 &&
      (claim.citations.length === 0 || claim.citations.some((citation) => passage.key.startsWith(citation.key))) &&
      claim.statement.terms.some((term) => words.has(term.lemma)),
  );
}

/** Writes the denial behind the sentence, in the source's words and with its citation. */
export function insertDenialFix(claim: Claim, { passage }: PassageVerdict, denial: Denial, note: NoteText): Fix {
  const key = claim.citations.find((citation) => passage.key.startsWith(citation.key))?.key ?? passage.key;
  const sentence = readable(denial.sentence).replace(/[.!?…]+$/u, "");
  const end = Math.max(claim.range.end, ...claim.citations.map((citation) => citation.group.end));
  const stop = /[.!?]/u.test(note.text[end] ?? "") ? end + 1 : end;
  return {
    title: `Insert the denial: “${shortened(sentence)}”`,
    edits: [{ file: note.file, range: caret(stop), newText: ` ${sentence} [@${key}].` }],
    preferred: true,
  };
}
