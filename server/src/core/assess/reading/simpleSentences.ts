/**
 * The simple sentences that a sentence of an article is made of ("split and rephrase", Narayan et al. 2017): its parts between semicolons,
 * what is told together by "and" and "but", what a relative clause or an apposition tells, and the sentence without them.
 */
import { PERSON_NOUNS } from "../../language/quantities/people.lexicon.js";
import { OFFICE_HEADS } from "../../language/titles/titles.lexicon.js";
import { dependentsOf, subtreeOf } from "../../language/syntax/tree.js";
import type { SyntaxTree, SyntaxWord } from "../../language/syntax/types.js";
import type { Statement } from "../../model/statement.js";
import { overlaps, rangeAround, sliceRange, type TextRange } from "../../text/range.js";
import { rememberingEach } from "../../text/memory.js";
import { rephrased, within, type Edit, type Rephrased } from "./rephrased.js";
import { LEAST_CONFIDENCE, structureOf } from "./structure.js";

/** In the order of their words; empty for a sentence that is simple. */
export const simpleSentencesOf = rememberingEach((statement: Statement): readonly Rephrased[] =>
  statement.text.length <= LONGEST && MAY_SPLIT.test(statement.text) && !OPEN.test(statement.text)
    ? split(statement, DEEPEST)
    : [],
);

/** Letters of a sentence that is one: a table or a list without a stop is read as it stands. */
const LONGEST = 1_000;

const MAY_SPLIT = /[,;]|\b(?:and|but)\b/u;
/** Words that bind the parts together: of none of them is it said that it is so by itself. */
const OPEN = /\b(?:if|unless|whether|either|neither|or|nor)\b|\?/iu;
/** How often a part is split again. */
const DEEPEST = 2;

function split(statement: Statement, deepest: number): readonly Rephrased[] {
  const parts = [bySemicolons, byAsides, byRelativeClause, byCoordination].reduce<readonly (readonly Edit[])[]>(
    (found, splitBy) => (found.length > 0 ? found : splitBy(statement)),
    [],
  );
  return parts.flatMap((edits) => {
    const part = rephrased(statement, edits);
    if (deepest === 0) return [part];
    const more = split(part.statement, deepest - 1);
    return more.length === 0 ? [part] : more.map((inner) => within(part, inner));
  });
}

function bySemicolons(statement: Statement): readonly (readonly Edit[])[] {
  if (statement.quotations.length > 0) return [];
  const marks = [...statement.text.matchAll(/;\s+/gu)];
  if (marks.length === 0) return [];
  const starts = [0, ...marks.map((mark) => mark.index + mark[0].length)];
  const ends = [...marks.map((mark) => mark.index), statement.text.length];
  return starts.map((start, at) => keeping(statement, start, ends[at] ?? start));
}

/** Everything outside of the stretch left out; offsets are on the statement's own text. */
function keeping(statement: Statement, start: number, end: number): readonly Edit[] {
  return [without(statement, 0, start), without(statement, end, lengthBeforeStop(statement))].filter(isSomething);
}

function lengthBeforeStop({ text }: Statement): number {
  return text.replace(/[.!]["”’]?\s*$/u, "").length;
}

function without({ range }: Statement, start: number, end: number): Edit {
  return { start: range.start + start, end: range.start + end, text: "" };
}

function isSomething({ start, end, text }: Edit): boolean {
  return end > start || text !== "";
}

/** "The health minister, Josef Kral, rejected", "Rosa Quint, 66, who": who it is, without what is said of him besides. */
function byAsides(statement: Statement): readonly (readonly Edit[])[] {
  const { text, range, mentions } = statement;
  for (const { start, end, type } of mentions) {
    if (type !== "person") continue;
    const [from, to] = [start - range.start, end - range.start];
    const behind = ASIDE.exec(text.slice(to));
    if (
      behind !== null &&
      !mentions.some((other) => other.start >= end && other.end <= end + behind[0].length && other.type === "person")
    )
      return [[without(statement, to, to + behind[0].length)]];
    const described = describedUpTo(statement, from);
    if (described !== undefined && text.startsWith(",", to))
      return [[without(statement, described, from), without(statement, to, to + 1)]];
    const before = DESCRIBED.exec(text.slice(0, from));
    const comma = /^,(?=\s(?!who\b|which\b|whose\b|and\b|\p{Lu}))/u.exec(text.slice(to));
    if (before !== null && comma !== null) return [[without(statement, 0, from), without(statement, to, to + 1)]];
  }
  return [];
}

/** "Sentenced the former head of the service, General Marek Dubrov, to": where the words for who he is begin, before the name. */
function describedUpTo(statement: Statement, name: number): number | undefined {
  const { tree } = structureOf(statement);
  const { words } = tree;
  const head = words.findIndex(
    (noun, at) =>
      noun.end < name &&
      noun.upos === "NOUN" &&
      words.some((word) => word.head === at && word.deprel === "appos" && word.end >= name - LONGEST_TITLE),
  );
  if (head < 0) return undefined;
  const start = startOf(tree, bearerOf(words, head));
  const described = statement.text.slice(start, name);
  return /^the\s[^,;:]+, (?:\p{Lu}[\p{L}.]+ ){0,2}$/u.test(described) ? start : undefined;
}

const LONGEST_TITLE = 24;

/** "The head of the service": no service has a person's name. */
function bearerOf(words: readonly SyntaxWord[], at: number): number {
  const noun = words[at];
  if (noun?.deprel !== "nmod" || PERSON_NOUNS.has(noun.lemma) || OFFICE_HEADS.has(noun.lemma)) return at;
  return bearerOf(words, noun.head);
}

/** ", a lawyer of 47,", ", 66,", and nothing that a verb tells. */
const ASIDE =
  /^, (?:(?:\d{1,3}, )?(?:a|an|the|his|her|its)\s[^,;:]{1,60}?|\d{1,3}|\p{Ll}[^,;:]{1,40}? of [^,;:]{1,40}?)(?:, \d{1,3})?,(?= \p{Ll})(?! (?:and|or)\b)/u;
/** "The health minister, ", at the beginning. */
const DESCRIBED = /^(?:(?:The|Its|His|Her|Their|A|An)\s|\p{Lu}[\p{L}-]*['’]s\s)[\p{L}'’ -]{1,50}, $/u;

function byRelativeClause(statement: Statement): readonly (readonly Edit[])[] {
  const { tree } = structureOf(statement);
  const { words } = tree;
  const pronoun = words.findIndex(
    ({ start, end, deprel }) =>
      /^(?:which|whom?)$/u.test(statement.text.slice(start, end)) &&
      (deprel.startsWith("nsubj") || deprel === "obj") &&
      statement.text.slice(0, start).endsWith(", "),
  );
  const verb = words[pronoun]?.head ?? -1;
  const head = withoutMeasure(statement, words, words[verb]?.head ?? -1);
  const [told, clause, noun] = [words[pronoun], words[verb], words[head]];
  if (told === undefined || clause === undefined || noun === undefined) return [];
  if (clause.deprel !== "acl:relcl" || clause.confidence < LEAST_CONFIDENCE || noun.end > told.start) return [];
  if (noun.upos === "VERB" || isTime(statement, noun) || !agree(statement, tree, noun, verb)) return [];
  const start = startOf(tree, head);
  const comma = told.start - LENGTH_OF_COMMA;
  const stop = Math.min(spanOf(tree, verb).end, lengthBeforeStop(statement));
  const closing = statement.text.startsWith(",", stop) ? stop + 1 : stop;
  const nounPhrase = knownPhrase(statement, tree, head, { start, end: comma });
  const sentence = [without(statement, comma, closing)];
  const tail = without(statement, stop, lengthBeforeStop(statement));
  // "The toll, which the government has lowered": it is the toll that is lowered.
  if (told.deprel === "obj") {
    const object = { ...without(statement, clause.end, clause.end), text: ` ${nounPhrase}` };
    return [sentence, [without(statement, 0, told.end + 1), object, tail].filter(isSomething)];
  }
  return [
    sentence,
    [without(statement, 0, start), { ...without(statement, start, told.end), text: nounPhrase }, tail].filter(
      isSomething,
    ),
  ];
}

const LENGTH_OF_COMMA = 2;

/** "A toll of 90 lei, which": the toll. */
function withoutMeasure(statement: Statement, words: readonly SyntaxWord[], at: number): number {
  const noun = words[at];
  if (noun?.deprel !== "nmod") return at;
  const place = inFile(statement, noun);
  return statement.quantities.some((quantity) => overlaps(quantity, place)) ? noun.head : at;
}

/**
 * The words of the noun with what belongs to it, as the next sentence would name it: "the tax office of Mehren" of "a tax office of Mehren in
 * 2021".
 */
function knownPhrase({ text }: Statement, tree: SyntaxTree, head: number, { start, end }: TextRange): string {
  const belonging = dependentsOf(tree, head).filter((at) => {
    const word = tree.words[at];
    return word !== undefined && BELONGS.has(word.deprel) && word.start < end;
  });
  const last = Math.max(tree.words[head]?.end ?? start, ...belonging.map((at) => spanOf(tree, at).end));
  return text.slice(start, Math.min(last, end)).replace(/^an? /iu, "the ");
}

const BELONGS: ReadonlySet<string> = new Set(["nmod", "appos", "flat", "flat:name", "compound"]);

/** "The report of 640 pages, which was handed": what the clause agrees with. */
function agree(statement: Statement, { words }: SyntaxTree, noun: SyntaxWord, verb: number): boolean {
  const written = statement.text.slice(noun.start, noun.end).toLowerCase();
  const auxiliary = words.find(({ head, upos }) => head === verb && upos === "AUX") ?? words[verb];
  const form = auxiliary === undefined ? "" : statement.text.slice(auxiliary.start, auxiliary.end);
  const isPlural = written !== noun.lemma.toLowerCase() && written.endsWith("s") && noun.upos === "NOUN";
  return isPlural ? !SINGULAR.test(form) : !PLURAL.test(form);
}

const SINGULAR = /^(?:is|was|has|does)$/u;
const PLURAL = /^(?:are|were|have|do)$/u;

function isTime(statement: Statement, word: TextRange): boolean {
  const place = inFile(statement, word);
  return statement.dates.some((date) => overlaps(date, place));
}

function inFile({ range }: Statement, { start, end }: TextRange): TextRange {
  return { start: start + range.start, end: end + range.start };
}

/** "Has blamed the operator and spared the authorities", "was cleared, but the engineer was found guilty". */
function byCoordination(statement: Statement): readonly (readonly Edit[])[] {
  const { tree } = structureOf(statement);
  const { words } = tree;
  const second = words.findIndex(
    ({ deprel, upos, head, confidence }) =>
      deprel === "conj" && upos === "VERB" && words[head]?.upos === "VERB" && confidence >= LEAST_CONFIDENCE,
  );
  const first = words[second]?.head ?? -1;
  const conjunction = words.find(({ head, deprel }) => head === second && deprel === "cc");
  const [subject] = dependentsOf(tree, first, "nsubj");
  if (second < 0 || conjunction === undefined || subject === undefined || words[first]?.deprel !== "root") return [];
  if (!/^(?:and|but)$/iu.test(statement.text.slice(conjunction.start, conjunction.end))) return [];
  if (isOfNobody(statement, spanOf(tree, subject))) return [];
  const cut = cutBefore(statement.text, conjunction.start);
  const { start, end } = spanOf(tree, second);
  const withoutSecond = [without(statement, cut, Math.max(cut, Math.min(end, lengthBeforeStop(statement))))];
  if (dependentsOf(tree, second, "nsubj").length > 0)
    return [withoutSecond, [without(statement, 0, Math.max(conjunction.end + 1, start))]];
  const auxiliaries = words.filter(({ head, upos }) => head === first && upos === "AUX");
  const hasOwn = words.some(({ head, upos }) => head === second && upos === "AUX");
  const isDenied = words.some(({ head, lemma }) => head === first && (lemma === "not" || lemma === "never"));
  if (!hasOwn && isDenied) return [withoutSecond];
  // "Has blamed and spared" keeps its "has".
  const from = (hasOwn ? undefined : auxiliaries.at(-1)?.end) ?? spanOf(tree, subject).end;
  return [withoutSecond, [without(statement, from, conjunction.end)].filter(isSomething)];
}

/** Without the comma before "and". */
function cutBefore(text: string, at: number): number {
  return at - (/,?\s+$/u.exec(text.slice(0, at))?.[0].length ?? 0);
}

/** What is told of nobody, or of some, is not told of them a second time. */
function isOfNobody({ text }: Statement, subject: TextRange): boolean {
  return /\b(?:nobody|no one|none|nothing|no|few|most|some|half|one|each|every)\b/iu.test(sliceRange(text, subject));
}

/** From the first to the last letter of the word and of all that hangs on it, marks left out. */
function spanOf(tree: SyntaxTree, at: number): TextRange {
  return rangeAround(
    subtreeOf(tree, at).flatMap((index) => {
      const word = tree.words[index];
      return word === undefined || (word.deprel === "punct" && index !== at) ? [] : [word];
    }),
  );
}

/** Words that hang on a noun and are no part of what it names. */
const OUTSIDE: ReadonlySet<string> = new Set(["punct", "case", "cc", "mark"]);

/** Where the phrase of a noun begins, its preposition left out. */
function startOf(tree: SyntaxTree, at: number): number {
  const inside = dependentsOf(tree, at).filter((index) => !OUTSIDE.has(tree.words[index]?.deprel ?? ""));
  return Math.min(tree.words[at]?.start ?? 0, ...inside.map((index) => spanOf(tree, index).start));
}
