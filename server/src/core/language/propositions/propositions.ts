/**
 * The propositions of a parsed sentence. Structure decides: a clause, a participle, an apposition or an event noun with somebody in it
 * each make one, and coordinated subjects and objects make one each. The arcs that were read are only as good as the parse, so every
 * proposition and argument carries the confidence of the weakest of them.
 */
import type { SyntaxTree } from "../syntax/types.js";
import { argument, clauseArguments } from "./arguments.js";
import { certaintyOf } from "./commitment.js";
import { TRANSPARENT_WORDS } from "./complements.lexicon.js";
import { alternativeAt, COLLECTIVE_VERBS, membersAt } from "./coordination.js";
import { contrastAt, negator, polarityOf } from "./negation.js";
import { carriersOf, nominalEvents, type NominalEvent } from "./nominals.js";
import { readStates, type ClauseState, type SentenceStates } from "./states.js";
import {
  buildTree,
  childrenAt,
  childWith,
  confidenceOf,
  headOf,
  rangeOfWord,
  tagOf,
  wholeRange,
  type Tree,
} from "./tree.js";
import type { Argument, ArgumentRole, Hedge, Negator, Predicate, Proposition } from "./types.js";

/** In the order of their predicates. Never throws; reads any tree, also one that is empty or runs in circles. */
export function readPropositions(text: string, syntax: SyntaxTree): readonly Proposition[] {
  if (syntax.words.length === 0) return [];
  const tree = buildTree(text, syntax);
  const sentence = readStates(tree);
  const events = nominalEvents(tree, sentence);
  const carriers = carriersOf(events);
  const found: Proposition[] = [];
  for (const state of sentence.states.values()) {
    if (carriers.has(state.index) || isTransparent(tree, state, sentence)) continue;
    const all = clauseArguments(tree, state, sentence);
    found.push(...split(tree, state, clausePredicate(tree, state), all));
  }
  for (const event of events) {
    found.push(...split(tree, event.state, eventPredicate(tree, event), event.arguments));
  }
  tree.words.forEach((_, index) => {
    const apposition = appositionAt(tree, index, sentence);
    if (apposition !== undefined) found.push(apposition);
  });
  return found.sort((left, right) => left.predicate.head.start - right.predicate.head.start);
}

/** Propositions of one predicate, whatever its coordinations multiply to. */
const MAX_SPLIT = 16;
const SPLIT_ROLES: readonly ArgumentRole[] = ["agent", "patient", "theme"];

/** Predicates that only bring a complement: "seemed to", "managed to", "is believed to", "is likely to". */
function isTransparent(tree: Tree, state: ClauseState, sentence: SentenceStates): boolean {
  const complements = childrenAt(tree, state.index).filter(
    (child) => tree.relation[child] === "xcomp" && sentence.states.has(child),
  );
  return complements.some((child) => {
    const link = sentence.states.get(child)?.link;
    if (link?.transparent !== true) return false;
    return link.hedge !== undefined || link.negator !== undefined || TRANSPARENT_WORDS.has(state.lemma);
  });
}

function clausePredicate(tree: Tree, state: ClauseState): Predicate {
  const particles = childrenAt(tree, state.index).filter((child) => tree.words[child]?.deprel === "compound:prt");
  const own = state.kind === "verb" || tree.lemma[state.index] === "be" ? [state.index] : [];
  const words = [...new Set([...state.auxiliaries, ...own, ...particles])].sort((left, right) => left - right);
  const lemma = state.kind === "verb" ? state.lemma : "be";
  return {
    kind: state.kind,
    head: rangeOfWord(tree, state.index),
    headIndex: state.index,
    lemma,
    base: lemma,
    words: words.map((word) => rangeOfWord(tree, word)),
    passive: state.passive,
    apposition: false,
  };
}

function eventPredicate(tree: Tree, event: NominalEvent): Predicate {
  const carrier = event.carrier === undefined ? [] : clausePredicate(tree, event.carrier).words;
  const words = [...carrier, rangeOfWord(tree, event.index)].sort((left, right) => left.start - right.start);
  return {
    kind: "nominal",
    head: rangeOfWord(tree, event.index),
    headIndex: event.index,
    lemma: tree.lemma[event.index] ?? "",
    base: event.verb,
    words,
    passive: event.passive,
    apposition: false,
  };
}

/** One proposition for each combination of coordinated agents, patients and themes. */
function split(tree: Tree, state: ClauseState, predicate: Predicate, all: readonly Argument[]): readonly Proposition[] {
  const isCollective = COLLECTIVE_VERBS.has(predicate.base);
  const rivals = rivalsAmong(all);
  let combinations: readonly (readonly Argument[])[] = [[]];
  const alternatives: Hedge[] = [];
  for (const each of all) {
    if (rivals.has(each)) continue;
    const rival = [...rivals].filter((other) => other.role === each.role);
    const own = each.role === "content" || each.role === "attribute" ? [each] : membersOf(tree, each);
    const members = SPLIT_ROLES.includes(each.role) ? [...own, ...rival] : own;
    const isSplit = SPLIT_ROLES.includes(each.role) && !(isCollective && each.role === "agent");
    if (members.length > 1 && isSplit) {
      const or = alternativeAt(tree, each.headIndex);
      if (or !== undefined) alternatives.push({ ...rangeOfWord(tree, or), certainty: "possible", kind: "alternative" });
    }
    combinations =
      members.length > 1 && isSplit && combinations.length * members.length <= MAX_SPLIT
        ? combinations.flatMap((chosen) => members.map((member) => [...chosen, member]))
        : combinations.map((chosen) => [...chosen, ...members]);
  }
  return combinations.map((chosen) => assemble(tree, state, predicate, chosen, alternatives));
}

/** "by a flood, not by a bomb": a phrase taken back that stands beside another of its role, not coordinated with it. */
function rivalsAmong(all: readonly Argument[]): ReadonlySet<Argument> {
  return new Set(
    all.filter((each) => each.excluded && all.some((other) => other.role === each.role && !other.excluded)),
  );
}

function membersOf(tree: Tree, whole: Argument): readonly Argument[] {
  const members = membersAt(tree, whole.headIndex);
  if (members.length === 1) return [whole];
  return members.map((member) => {
    if (member === whole.headIndex) return whole;
    const part = argument(tree, whole.role, {
      index: member,
      confidence: Math.min(whole.confidence, confidenceOf(tree, member)),
      ...(whole.pronounIndex === undefined ? {} : { pronounIndex: whole.pronounIndex }),
    });
    return whole.preposition === undefined || part.preposition !== undefined
      ? part
      : { ...part, preposition: whole.preposition };
  });
}

function assemble(
  tree: Tree,
  state: ClauseState,
  predicate: Predicate,
  chosen: readonly Argument[],
  alternatives: readonly Hedge[],
): Proposition {
  const contrasted = chosen.filter((each) => each.excluded).flatMap((each) => contrastNegator(tree, state, each));
  const negators = [...state.negators, ...contrasted];
  const isDenied = polarityOf(negators) === "negative";
  const hedges = isDenied ? state.hedges : [...state.hedges, ...alternatives];
  return {
    predicate,
    arguments: chosen,
    range: wholeRange(tree, state.index),
    polarity: isDenied ? "negative" : "positive",
    negators,
    certainty: certaintyOf(hedges, state.embeddings),
    hedges,
    tense: state.tense,
    perfect: state.perfect,
    embeddings: state.embeddings,
    confidence: Math.min(
      confidenceOf(tree, state.index),
      ...chosen.filter((each) => CORE_ROLES.has(each.role)).map((each) => each.confidence),
      ...state.embeddings.map((each) => each.confidence),
      ...negators.map((each) => each.confidence),
    ),
  };
}

const CORE_ROLES: ReadonlySet<ArgumentRole> = new Set<ArgumentRole>(["agent", "patient", "theme", "attribute"]);

function contrastNegator(tree: Tree, state: ClauseState, excluded: Argument): readonly Negator[] {
  const cue = contrastAt(tree, excluded.headIndex);
  return cue === undefined || state.negators.some((each) => each.index === cue)
    ? []
    : [{ ...negator(tree, state.index, cue, "particle"), scope: excluded.span }];
}

/** "Ana Torv, the mayor of Lund": what the apposition says of the name. Short forms in brackets say nothing. */
function appositionAt(tree: Tree, index: number, sentence: SentenceStates): Proposition | undefined {
  if (tree.relation[index] !== "appos" || !NOMINAL.has(tagOf(tree, index)) || sentence.states.has(index))
    return undefined;
  const before = tree.lower[(tree.whole[index]?.first ?? index) - 1] ?? "";
  if (BRACKETS.has(before) || childWith(tree, index, "nummod") !== undefined) return undefined;
  const head = headOf(tree, index);
  const isNameLast = tagOf(tree, index) === "PROPN" && tagOf(tree, head) === "NOUN";
  const [theme, attribute] = isNameLast ? [index, head] : [head, index];
  const enclosing = sentence.states.get(sentence.enclosing[index] ?? -1);
  const confidence = confidenceOf(tree, index);
  const embeddings = enclosing?.embeddings ?? [];
  return {
    predicate: {
      kind: "copular",
      head: rangeOfWord(tree, attribute),
      headIndex: attribute,
      lemma: "be",
      base: "be",
      words: [],
      passive: false,
      apposition: true,
    },
    arguments: [
      argument(tree, "theme", { index: theme, confidence }),
      argument(tree, "attribute", { index: attribute, confidence }),
    ],
    range: wholeRange(tree, head),
    polarity: "positive",
    negators: [],
    certainty: "certain",
    hedges: [],
    tense: undefined,
    perfect: false,
    embeddings,
    confidence,
  };
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);
const BRACKETS: ReadonlySet<string> = new Set(["(", "["]);
