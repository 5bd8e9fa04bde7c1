/**
 * Events told by nouns: "the attack on the patrol by gunmen", alone or with a verb that only says that it came about
 * ("carried out an attack", "an explosion occurred").
 */
import { baseOf } from "../lemmas/derivations.js";
import { argument, clauseArguments, roleByPreposition } from "./arguments.js";
import { linkToNoun, linkToObject, type Link } from "./embedding.js";
import { EVENT_NOUNS, LIGHT_VERBS, OCCURRENCE_VERBS, type EventNoun } from "./eventNouns.lexicon.js";
import { argumentNegators, polarityOf } from "./negation.js";
import type { ClauseState, SentenceStates } from "./states.js";
import { participant } from "./subjects.js";
import { childrenAt, headOf, markerOf, tagOf, type Tree } from "./tree.js";
import type { Argument, ArgumentRole } from "./types.js";

/** A noun that tells an event, with the verb that carries its tense where there is one. */
export interface NominalEvent {
  readonly index: number;
  readonly verb: string;
  readonly arguments: readonly Argument[];
  readonly carrier: ClauseState | undefined;
  /** State of its own: that of its carrier, or what the word above it makes of it. */
  readonly state: ClauseState;
  readonly passive: boolean;
}

/** Event nouns that have somebody who does or undergoes them; those without are left to the verbs around them. */
export function nominalEvents(tree: Tree, sentence: SentenceStates): readonly NominalEvent[] {
  const found: NominalEvent[] = [];
  tree.words.forEach((_, index) => {
    const noun = tagOf(tree, index) === "NOUN" ? EVENT_NOUNS.get(tree.lemma[index] ?? "") : undefined;
    if (noun === undefined || NO_EVENTS.has(tree.relation[index] ?? "")) return;
    const isExistential =
      sentence.states.get(headOf(tree, index))?.kind === "existential" && tree.relation[index] === "nsubj";
    if (isExistential || sentence.states.has(index)) return;
    const event = readEvent(tree, index, noun, sentence);
    if (event.arguments.some((each) => each.role === "agent" || each.role === "patient")) found.push(event);
  });
  return found;
}

const NO_EVENTS: ReadonlySet<string> = new Set(["compound", "flat", "appos", "fixed"]);

function readEvent(tree: Tree, index: number, noun: EventNoun, sentence: SentenceStates): NominalEvent {
  const verb = noun.verb ?? baseOf(tree.lemma[index] ?? "");
  const carrier = carrierOf(tree, index, sentence);
  const own = nounArguments(tree, index, noun, verb, sentence, carrier !== undefined);
  const carried = carrier === undefined ? [] : carriedArguments(tree, index, carrier, sentence, own);
  const state = carrier ?? contextOf(tree, index, sentence);
  const passive = own.some((each) => each.role === "patient") && !own.some((each) => each.role === "agent");
  return { index, verb, arguments: [...carried, ...own], carrier, state, passive };
}

/** The verb that only says that the event came about: it has the noun as object or, as "occur", as subject. */
function carrierOf(tree: Tree, index: number, sentence: SentenceStates): ClauseState | undefined {
  const verb = sentence.states.get(headOf(tree, index));
  if (verb?.kind !== "verb") return undefined;
  const relation = tree.relation[index];
  const isObject = relation === "obj" || (relation === "nsubj" && verb.passive);
  if (isObject && LIGHT_VERBS.has(verb.lemma)) return verb;
  if (relation !== "nsubj" || verb.passive) return undefined;
  return OCCURRENCE_VERBS.has(verb.lemma) ? verb : undefined;
}

/** What the carrier adds: its subject does the event, and its places and times are the event's. */
function carriedArguments(
  tree: Tree,
  index: number,
  carrier: ClauseState,
  sentence: SentenceStates,
  own: readonly Argument[],
): readonly Argument[] {
  const isFilled = (role: ArgumentRole): boolean => own.some((each) => each.role === role);
  const recipient = isFilled("patient")
    ? []
    : childrenAt(tree, carrier.index).flatMap((child) => targetOf(tree, child, sentence));
  const others = clauseArguments(tree, carrier, sentence).filter(
    (each) =>
      each.headIndex !== index &&
      each.role !== "patient" &&
      each.role !== "content" &&
      !(each.role === "agent" && isFilled("agent")) &&
      !recipient.some((target) => target.headIndex === each.headIndex),
  );
  return [...others, ...recipient];
}

/** "launched an attack on the port": the parser may hang "on the port" on the verb. */
function targetOf(tree: Tree, child: number, sentence: SentenceStates): readonly Argument[] {
  const preposition = tree.relation[child] === "obl" ? markerOf(tree, child, "case") : undefined;
  if (preposition === undefined || !TARGETS.has(preposition)) return [];
  const found = argument(tree, "patient", participant(tree, sentence.antecedents, child));
  return roleByPreposition(tree, child, "") === "time" ? [] : [found];
}

const TARGETS: ReadonlySet<string> = new Set(["on", "against", "upon"]);

function nounArguments(
  tree: Tree,
  index: number,
  noun: EventNoun,
  verb: string,
  sentence: SentenceStates,
  isCarried: boolean,
): readonly Argument[] {
  const found: Argument[] = [];
  const below = childrenAt(tree, index);
  const hasDoer = isCarried || below.some((child) => DOERS.has(markerOf(tree, child, "case") ?? ""));
  const hasOf = below.some((child) => markerOf(tree, child, "case") === "of");
  for (const child of below) {
    const role = roleBelow(tree, child, noun, verb, hasDoer, hasOf);
    if (role !== undefined) found.push(argument(tree, role, participant(tree, sentence.antecedents, child)));
  }
  return found;
}

const DOERS: ReadonlySet<string> = new Set(["by"]);

function roleBelow(
  tree: Tree,
  child: number,
  noun: EventNoun,
  verb: string,
  hasDoer: boolean,
  hasOf: boolean,
): ArgumentRole | undefined {
  const deprel = tree.words[child]?.deprel ?? "";
  const preposition = markerOf(tree, child, "case");
  const isUndergone = UNDERGONE.has(tree.lemma[headOf(tree, child)] ?? "");
  if (deprel === "nmod:poss") {
    if (roleByPreposition(tree, child, verb) === "time") return "time";
    return noun.frame === "object" && (hasDoer || (isUndergone && !hasOf)) ? "patient" : "agent";
  }
  if (deprel === "amod") return isNational(tree, child) && !isUndergone ? "agent" : undefined;
  if (deprel === "compound")
    return noun.frame === "object" && tagOf(tree, child) === "NOUN" && !hasOf ? "patient" : undefined;
  if (tree.relation[child] !== "nmod" || preposition === undefined) return undefined;
  if (preposition === "by") return "agent";
  if (preposition === "of") return noun.frame === "object" ? "patient" : "agent";
  const isTarget = TARGETS.has(preposition) || (preposition === "to" && verb === "visit");
  if (isTarget && noun.frame !== "subject" && roleByPreposition(tree, child, verb) !== "time") return "patient";
  return roleByPreposition(tree, child, verb);
}

/** Event nouns whose possessor undergoes them unless "of" says who does: "his arrest", "the mayor's murder". */
const UNDERGONE: ReadonlySet<string> = new Set(
  `arrest murder assassination killing execution detention imprisonment abduction kidnapping dismissal appointment nomination election
  conviction indictment trial extradition deportation release liberation rescue destruction torture sentencing removal expulsion ouster sacking creation dissolution abolition defeat overthrow closure
  displacement disappearance persecution prosecution recruitment`.split(/\s+/u),
);

/** "the Osten invasion", "the French withdrawal": an adjective with a capital letter. */
function isNational(tree: Tree, child: number): boolean {
  const word = tree.words[child];
  const initial = word === undefined ? "" : tree.text.slice(word.start, word.start + 1);
  return (
    tagOf(tree, child) === "ADJ" &&
    initial !== initial.toLowerCase() &&
    /(?:n|sh|se|ch|i|ek|ss)$/u.test(tree.lower[child] ?? "")
  );
}

/** The state of an event noun without carrier: embedded as the predicate it stands in, and by the word that takes it. */
function contextOf(tree: Tree, index: number, sentence: SentenceStates): ClauseState {
  const head = headOf(tree, index);
  const enclosing = sentence.states.get(sentence.enclosing[index] ?? -1);
  const link = linkOf(tree, index, head, enclosing, sentence);
  const negators = [...(link?.negator === undefined ? [] : [link.negator]), ...argumentNegators(tree, index, index)];
  return {
    index,
    kind: "verb",
    lemma: tree.lemma[index] ?? "",
    auxiliaries: [],
    passive: false,
    subject: undefined,
    negators,
    fromAbove: [],
    isNegative: polarityOf(negators) === "negative",
    hedges: link?.hedge === undefined ? [] : [link.hedge],
    hedgesFromAbove: [],
    embeddings: [...(link?.embedding === undefined ? [] : [link.embedding]), ...(enclosing?.embeddings ?? [])],
    tense: undefined,
    perfect: false,
    link,
  };
}

function linkOf(
  tree: Tree,
  index: number,
  head: number,
  enclosing: ClauseState | undefined,
  sentence: SentenceStates,
): Link | undefined {
  const relation = tree.relation[index] ?? "";
  if (relation === "nmod" && OF_EVENT.has(markerOf(tree, index, "case") ?? "") && tagOf(tree, head) === "NOUN")
    return linkToNoun(tree, index, head, enclosing);
  const governor = sentence.states.get(head);
  if (governor === undefined) return undefined;
  const isObject = relation === "obj" || (relation === "nsubj" && governor.passive);
  const isCalledFor = relation === "obl" && markerOf(tree, index, "case") === "for";
  return isObject || isCalledFor ? linkToObject(tree, index, governor) : undefined;
}

const OF_EVENT: ReadonlySet<string> = new Set(["of", "for", "to", "in"]);

/** The clauses that only carry an event noun, and are told by it. */
export function carriersOf(events: readonly NominalEvent[]): ReadonlySet<number> {
  return new Set(events.flatMap((event) => (event.carrier === undefined ? [] : [event.carrier.index])));
}
