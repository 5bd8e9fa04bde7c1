/**
 * Frames: the propositions of a statement as they are compared. Each has the class of its event and its phrases by role, active and
 * passive brought together; what the parser was not sure of is left out.
 */
import type { Argument, ArgumentRole, Proposition } from "../../language/propositions/types.js";
import type { SyntaxTree, SyntaxWord } from "../../language/syntax/types.js";
import type { Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { verbEvent } from "../events/eventClasses.js";
import { certaintyAt, isAsserting } from "./commitment.js";
import { COPULA } from "./predications.js";
import { isTakenForDone, nameOfEvent, nounFor } from "./readAs.js";
import { LEAST_CONFIDENCE, structureOf } from "./structure.js";
import { verbPhrasesOf } from "./verbPhrases.js";
import { rememberingEach } from "../../text/memory.js";

/** A phrase in a role, on the statement's offsets. */
export interface Phrase extends TextRange {
  readonly role: ArgumentRole;
  /** The same without what is said of its place or purpose: "villagers" of "villagers in Beni". */
  readonly core: TextRange;
  readonly head: TextRange;
  /** Index of the head in the tree: two phrases with one head are the same thing. */
  readonly headIndex: number;
  /** In lower case. */
  readonly lemma: string;
  readonly preposition: string | undefined;
  /** Lower-case words before the head that say which or how many: "the", "a", "no", "all", "only". */
  readonly determiners: readonly string[];
  /** Lemmas of the other words before the head: "American", "football" of "an American football quarterback". */
  readonly modifiers: readonly Modifier[];
  readonly isPronoun: boolean;
  readonly isName: boolean;
  readonly isPlural: boolean;
}

export interface Modifier extends TextRange {
  readonly lemma: string;
  readonly relation: string;
}

export interface Frame {
  /** Class of the event, or the lemma of its verb; "be" for what something is. */
  readonly event: string;
  readonly kind: Proposition["predicate"]["kind"];
  /** Lemma of the verb, or of the verb that the noun stands for. */
  readonly lemma: string;
  readonly head: TextRange;
  /** The words of the predicate: auxiliaries, verb, particle. */
  readonly words: readonly TextRange[];
  readonly phrases: readonly Phrase[];
  readonly isDenied: boolean;
  /** Denied of a part only, or denied by a word that leaves open how much: "not all". */
  readonly isPartlyDenied: boolean;
  /** True where an apposition says it. */
  readonly isAside: boolean;
  readonly proposition: Proposition;
}

/** Frames that the parser is sure of, in the order of their words; read once a statement. */
export const framesOf = rememberingEach((statement: Statement): readonly Frame[] => {
  const { tree, propositions } = structureOf(statement);
  const children = childrenOf(tree);
  return propositions
    .filter((proposition) => isSure(statement, tree, proposition))
    .map((proposition) => frameOf(statement, tree, children, proposition));
});

/** The parser is sure of the predicate and of all that is not plain from the order of the words. */
function isSure(statement: Statement, tree: SyntaxTree, proposition: Proposition): boolean {
  if (proposition.confidence >= LEAST_CONFIDENCE) return true;
  const { predicate } = proposition;
  if ((tree.words[predicate.headIndex]?.confidence ?? 0) < LEAST_CONFIDENCE) return false;
  const subject = proposition.arguments.find((argument) => isPlainSubject(statement, proposition, argument));
  if (subject === undefined || proposition.negators.length > 0) return false;
  // "The painting is a copy, two experts said": whoever says so, it is told.
  if (!proposition.embeddings.every(({ kind }) => REPORTS.has(kind))) return false;
  return proposition.arguments.every(
    (argument) =>
      argument === subject ||
      argument.confidence >= LEAST_CONFIDENCE ||
      isPlainObject(statement, proposition, argument),
  );
}

/** What opens the sentence and stands right before its verb does what the verb says, whatever kind of subject the parser took it for. */
function isPlainSubject(statement: Statement, { predicate }: Proposition, { role, span }: Argument): boolean {
  const [verb] = predicate.words;
  if (verb === undefined || (role !== "agent" && role !== "theme") || span.start > 0 || span.end > verb.start)
    return false;
  return statement.text.slice(span.end, verb.start).trim() === "" && !/[,;:]/u.test(statement.text.slice(0, span.end));
}

/** "Charged Marek Dolin", "asked the council for help": what stands right behind the verb is done to, whoever it may be taken for. */
function isPlainObject(statement: Statement, { predicate, arguments: all }: Proposition, argument: Argument): boolean {
  const { role, preposition, span } = argument;
  const verb = predicate.words.at(-1);
  if (
    (role !== "recipient" && role !== "patient") ||
    preposition !== undefined ||
    verb === undefined ||
    predicate.passive
  )
    return false;
  if (all.some((other) => other !== argument && other.role === "patient")) return false;
  return span.start >= verb.end && statement.text.slice(verb.end, span.start).trim() === "";
}

export function phraseOf(frame: Frame, role: ArgumentRole, preposition?: string): Phrase | undefined {
  return frame.phrases.find(
    (phrase) => phrase.role === role && (preposition === undefined || phrase.preposition === preposition),
  );
}

/** True where the event is stated as a fact: by the writer or, in a passage, by a speaker whom the writer quotes. */
export function isFactual(statement: Statement, frame: Frame, side: "claim" | "passage"): boolean {
  const { kind } = statement.kind;
  if (kind === "question" || kind === "instruction") return false;
  if (side === "claim" && !isAsserting(statement)) return false;
  const { certainty } = frame.proposition;
  const isDone = isTakenForDone(statement, frame.event);
  const embeddings = frame.proposition.embeddings.filter((embedding) => !isDone || embedding.kind !== "plan");
  if (
    (certainty !== "certain" && !(isDone && certainty === "planned")) ||
    certaintyAt(statement, frame.head).certainty !== "certain"
  )
    return false;
  return (
    embeddings.every((embedding) => side === "passage" && !embedding.negated && REPORTS.has(embedding.kind)) &&
    !statement.attributions.some(
      (report) => overlaps(report.content, frame.head) && (side === "claim" || !REPORTS.has(report.kind)),
    )
  );
}

const REPORTS: ReadonlySet<string> = new Set(["statement", "document", "quotation"]);

type Children = readonly (readonly number[])[];

function childrenOf(tree: SyntaxTree): Children {
  const children: number[][] = tree.words.map(() => []);
  tree.words.forEach(({ head }, index) => children[head]?.push(index));
  return children;
}

const DETERMINING: ReadonlySet<string> = new Set(["det"]);
const MODIFYING: ReadonlySet<string> = new Set(["amod", "compound", "nmod", "nummod"]);

function frameOf(statement: Statement, tree: SyntaxTree, children: Children, proposition: Proposition): Frame {
  const { predicate } = proposition;
  const shift = (range: TextRange): TextRange => ({
    start: range.start + statement.range.start,
    end: range.end + statement.range.start,
  });
  // The head of "is       in Lenz" is the place, where "on trial" is left out.
  const told = verbPhrasesOf(statement).find(({ head }) =>
    [predicate.head, ...(predicate.kind === "copular" ? predicate.words : [])].some(
      ({ start }) => start === head.start,
    ),
  );
  const isLinking = told === undefined && (predicate.kind === "copular" || predicate.kind === "existential");
  const lemma = told?.lemma ?? predicate.base;
  // "Was relieved of her duties", with the participle taken for an adjective.
  const isState = predicate.kind === "copular" && told?.head.start === predicate.head.start;
  const isUndergone = isState || (told?.isUndergone === true && !predicate.passive);
  return {
    event: isLinking ? COPULA : nameOfEvent(statement, verbEvent(lemma).event),
    kind: told === undefined ? predicate.kind : "verb",
    lemma,
    head: shift(told?.whole ?? predicate.head),
    words: predicate.words.map(shift),
    phrases: proposition.arguments
      .filter(({ excluded, role }) => !excluded && !(isState && role === "attribute"))
      .map((argument): Argument =>
        isPlainObject(statement, proposition, argument) ? { ...argument, role: "patient", confidence: 1 } : argument,
      )
      .filter((argument) => argument.confidence >= LEAST_CONFIDENCE || isPlainSubject(statement, proposition, argument))
      .map((argument) => phraseIn(statement, tree, children, argument, shift))
      .map((phrase) => {
        if (told === undefined) return phrase;
        // "Paid the mayor", where "a visit to" is left out.
        if (phrase.role === "recipient" && phrase.preposition === undefined) return { ...phrase, role: "patient" };
        if (phrase.role !== "agent" && phrase.role !== "theme") return phrase;
        return { ...phrase, role: isUndergone ? "patient" : "agent" };
      }),
    isDenied: proposition.polarity === "negative",
    isPartlyDenied: proposition.negators.some(({ partial }) => partial),
    isAside: predicate.apposition,
    proposition,
  };
}

function phraseIn(
  statement: Statement,
  tree: SyntaxTree,
  children: Children,
  argument: Argument,
  shift: (range: TextRange) => TextRange,
): Phrase {
  const head = tree.words[argument.headIndex];
  const below = (children[argument.headIndex] ?? []).flatMap((index) => {
    const word = tree.words[index];
    return word === undefined ? [] : [{ ...word, relation: word.deprel.replace(/:.*/u, "") }];
  });
  return {
    ...shift(argument.span),
    role: argument.role,
    core: shift({ start: argument.span.start, end: coreEnd(tree, children, argument, below) }),
    head: shift(argument.head),
    headIndex: argument.headIndex,
    lemma: nounFor(statement, head?.lemma.toLowerCase() ?? ""),
    preposition: argument.preposition,
    determiners: below
      .filter(
        (word) => DETERMINING.has(word.relation) || (word.relation === "advmod" && word.start < argument.head.start),
      )
      .map(({ lemma }) => lemma.toLowerCase()),
    modifiers: modifiersOf(tree, children, argument.headIndex, argument.head.start, 0).map((word) => ({
      ...shift(word),
      lemma: word.lemma.toLowerCase(),
      relation: word.deprel.replace(/:.*/u, ""),
    })),
    isPronoun: head?.upos === "PRON",
    isName: head?.upos === "PROPN" && /^\p{Lu}/u.test(statement.text.slice(argument.head.start, argument.head.end)),
    isPlural:
      head?.upos === "NOUN" &&
      statement.text.slice(argument.head.start, argument.head.end).toLowerCase() !== head.lemma.toLowerCase(),
  };
}

/** Modifiers of modifiers are among them: "action" of "action thriller film". */
function modifiersOf(
  tree: SyntaxTree,
  children: Children,
  index: number,
  before: number,
  depth: number,
): readonly SyntaxWord[] {
  if (depth > MOST_NESTED) return [];
  return (children[index] ?? []).flatMap((child) => {
    const word = tree.words[child];
    if (word === undefined || word.start >= before || word.upos === "ADP") return [];
    if (!MODIFYING.has(word.deprel.replace(/:.*/u, ""))) return [];
    return [...modifiersOf(tree, children, child, before, depth + 1), word];
  });
}

const MOST_NESTED = 3;

/** Up to the first phrase behind the head that hangs from it by another word than "of". */
function coreEnd(
  tree: SyntaxTree,
  children: Children,
  { head, span }: Argument,
  below: readonly (TextRange & { readonly relation: string })[],
): number {
  const starts = below
    .filter((word) => word.relation === "nmod" && word.start > head.end)
    .flatMap((word) => {
      const index = tree.words.findIndex(({ start }) => start === word.start);
      const preposition = (children[index] ?? []).find((child) => tree.words[child]?.deprel === "case");
      const marker = preposition === undefined ? undefined : tree.words[preposition];
      return marker === undefined || marker.lemma === "of" || marker.start < head.end ? [] : [marker.start];
    });
  const first = Math.min(span.end, ...starts);
  return tree.words.filter((word) => word.end <= first && word.start >= span.start).at(-1)?.end ?? span.end;
}
