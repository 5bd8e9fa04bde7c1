/** The arguments of a predicate: subject and object turned into agent and patient, the rest by preposition. */
import { REPORTING_VERBS } from "../attribution/lexicon.js";
import { GIVING_VERBS, NAMING_VERBS, SENDING_VERBS } from "./complements.lexicon.js";
import { PERSON_NOUNS } from "../quantities/people.lexicon.js";
import { countedAt } from "./counted.js";
import { speakerOf } from "./reports.js";
import { isContrasted } from "./negation.js";
import { PREPOSITION_ROLES, TOPIC_VERBS } from "./prepositions.lexicon.js";
import { isIdiomObject } from "./predicates.js";
import type { ClauseState, SentenceStates } from "./states.js";
import { ownSubject, participant, type Participant } from "./subjects.js";
import {
  childrenAt,
  childWith,
  confidenceOf,
  deprelOf,
  headOf,
  markerOf,
  phraseRange,
  rangeOfWord,
  tagOf,
  type Tree,
} from "./tree.js";
import { isTimeWord } from "./times.js";
import type { Argument, ArgumentRole } from "./types.js";

/** The arguments of a clause in the order subject, objects, the rest; coordinated phrases are not split yet. */
export function clauseArguments(tree: Tree, state: ClauseState, sentence: SentenceStates): readonly Argument[] {
  const core = state.kind === "verb" ? verbArguments(tree, state, sentence) : attributeArguments(tree, state);
  return [...core, ...obliques(tree, state.index, state, sentence)];
}

/** An argument with the phrase of its head; agents, patients and themes are told by their role, and have no preposition. */
export function argument(tree: Tree, role: ArgumentRole, found: Participant): Argument {
  const preposition = BARE_ROLES.has(role)
    ? undefined
    : markerOf(tree, found.pronounIndex ?? found.index, "case")?.replaceAll("_", " ");
  const counted = countedAt(tree, found.index);
  return {
    role,
    span: phraseRange(tree, found.index),
    head: rangeOfWord(tree, found.index),
    headIndex: found.index,
    ...(found.pronounIndex === undefined ? {} : { pronounIndex: found.pronounIndex }),
    ...(preposition === undefined ? {} : { preposition }),
    ...(counted === undefined ? {} : { counted }),
    excluded: isContrasted(tree, found.index),
    confidence: found.confidence,
  };
}

/** Obliques and adverbs of place and time of one word. */
function obliques(tree: Tree, index: number, state: ClauseState, sentence: SentenceStates): readonly Argument[] {
  const found: Argument[] = [];
  for (const child of childrenAt(tree, index)) {
    const role = obliqueRole(tree, child, state);
    if (role !== undefined) found.push(argument(tree, role, participant(tree, sentence.antecedents, child)));
  }
  return found;
}

/** Somebody, not somewhere: what "send" and "bring" are "to" is a recipient only then. */
function isPerson(tree: Tree, index: number): boolean {
  return tagOf(tree, index) === "PRON" || PERSON_NOUNS.has(tree.lemma[index] ?? "");
}

/** What a prepositional phrase is by its preposition and its noun. */
export function roleByPreposition(tree: Tree, index: number, lemma: string): ArgumentRole {
  const preposition = markerOf(tree, index, "case");
  if (isTimeWord(tree, index) && preposition !== "from" && preposition !== "to") return "time";
  if (preposition === undefined) return "other";
  if (preposition === "to" && (GIVING_VERBS.has(lemma) || (SENDING_VERBS.has(lemma) && isPerson(tree, index))))
    return "recipient";
  if (TOPICAL.has(preposition) && (TOPIC_VERBS.has(lemma) || REPORTING_VERBS.has(lemma))) return "topic";
  return PREPOSITION_ROLES.get(preposition) ?? "other";
}

const BARE_ROLES: ReadonlySet<ArgumentRole> = new Set<ArgumentRole>(["agent", "patient", "theme", "attribute"]);

const TOPICAL: ReadonlySet<string> = new Set(["on", "over", "about", "of"]);

function verbArguments(tree: Tree, state: ClauseState, sentence: SentenceStates): readonly Argument[] {
  const { index, passive, subject } = state;
  const found: Argument[] = [];
  const objects = objectsOf(tree, state, sentence);
  const names = passive && NAMING_VERBS.has(state.lemma);
  if (subject !== undefined && !isExpletive(tree, state, subject)) {
    const role = !passive ? "agent" : objects.patient === undefined || names ? "patient" : "recipient";
    found.push(argument(tree, isHearerPassive(state) ? "recipient" : role, subject));
  }
  const agents = passive ? passiveAgents(tree, index) : [];
  for (const agent of agents) found.push(argument(tree, "agent", participant(tree, sentence.antecedents, agent)));
  if (objects.recipient !== undefined) found.push(argument(tree, "recipient", objects.recipient));
  if (objects.patient !== undefined) {
    const role = objects.isSpeaker
      ? "agent"
      : names
        ? "attribute"
        : isExtent(tree, state, objects.patient)
          ? "time"
          : "patient";
    found.push(argument(tree, role, objects.patient));
  }
  for (const child of childrenAt(tree, index)) {
    const relation = tree.relation[child];
    const isClause = sentence.states.has(child);
    if (relation === "xcomp" && tagOf(tree, child) === "PART") continue;
    if (relation === "xcomp" && !isClause)
      found.push(argument(tree, "attribute", participant(tree, sentence.antecedents, child)));
    else if (relation === "ccomp" || relation === "xcomp") found.push(content(tree, child));
  }
  return found;
}

/** "lasted two hours", "met Monday": a time that the parser, or the treebank, takes for an object. */
function isExtent(tree: Tree, state: ClauseState, object: Participant): boolean {
  return isTimeWord(tree, object.index) && !TAKES_TIME.has(state.lemma);
}

const TAKES_TIME: ReadonlySet<string> = new Set(
  "spend take mark celebrate need give lose cost buy have enjoy see choose set fix propose announce miss make save waste add remember name tell count change extend call".split(
    " ",
  ),
);

/** "it" of "it was announced that …", whose clause says what. */
function isExpletive(tree: Tree, state: ClauseState, subject: Participant): boolean {
  return state.passive && tree.lower[subject.index] === "it" && childWith(tree, state.index, "ccomp") !== undefined;
}

interface Objects {
  readonly patient: Participant | undefined;
  readonly recipient: Participant | undefined;
  /** True where the object is the speaker of an inverted report: "writes the paper". */
  readonly isSpeaker: boolean;
}

function objectsOf(tree: Tree, state: ClauseState, sentence: SentenceStates): Objects {
  const { index } = state;
  const direct = childrenAt(tree, index).find((child) => tree.relation[child] === "obj" && !isIdiomObject(tree, child));
  const indirect = childWith(tree, index, "iobj");
  const asParticipant = (child: number | undefined): Participant | undefined =>
    child === undefined ? undefined : participant(tree, sentence.antecedents, child);
  const isSpeaker =
    direct !== undefined &&
    state.subject === undefined &&
    (tree.relation[index] === "parataxis" || hasContentBefore(tree, index)) &&
    REPORTING_VERBS.has(state.lemma) &&
    speakerOf(tree, index) === direct;
  const hasClause = childWith(tree, index, "ccomp", "xcomp") !== undefined || tree.relation[index] === "parataxis";
  if (direct !== undefined && indirect === undefined && hasClause && isHearerVerb(state.lemma) && !isSpeaker)
    return { patient: undefined, recipient: asParticipant(direct), isSpeaker: false };
  const patient = asParticipant(direct) ?? relativeObject(tree, state) ?? sharedObject(tree, state, sentence);
  return { patient, recipient: asParticipant(indirect), isSpeaker };
}

/** "The bridge fell, writes the Gazette", with the report taken for the main clause. */
function hasContentBefore(tree: Tree, index: number): boolean {
  return childrenAt(tree, index).some((child) => child < index && CONTENT_RELATIONS.has(tree.relation[child] ?? ""));
}

const CONTENT_RELATIONS: ReadonlySet<string> = new Set(["ccomp", "advcl", "parataxis"]);

/** "the man he killed": the noun that a clause without pronoun and object describes. */
function relativeObject(tree: Tree, state: ClauseState): Participant | undefined {
  const { index } = state;
  if (deprelOf(tree, index) !== "acl:relcl" || state.passive || ownSubject(tree, index) === undefined) return undefined;
  const hasPronoun =
    state.subject?.pronounIndex !== undefined || childrenAt(tree, index).some((child) => isRelative(tree, child));
  const strandsPreposition = childrenAt(tree, index).some(
    (child) => tagOf(tree, child) === "ADP" && child > index && tree.relation[child] !== "compound",
  );
  if (hasPronoun || strandsPreposition || childWith(tree, index, "xcomp", "ccomp") !== undefined) return undefined;
  return { index: headOf(tree, index), confidence: confidenceOf(tree, index) };
}

function isRelative(tree: Tree, child: number): boolean {
  const relative = (word: number): boolean => RELATIVE_WORDS.has(tree.lower[word] ?? "");
  return relative(child) || childrenAt(tree, child).some(relative);
}

const RELATIVE_WORDS: ReadonlySet<string> = new Set(["who", "whom", "which", "that", "whose", "where", "when", "why"]);

/** "killed or wounded dozens": an object behind both verbs belongs to both. */
function sharedObject(tree: Tree, state: ClauseState, sentence: SentenceStates): Participant | undefined {
  if (tree.relation[state.index] !== "conj" || state.passive) return undefined;
  const head = headOf(tree, state.index);
  const first = sentence.states.get(head);
  const object = first === undefined || first.passive ? undefined : childWith(tree, head, "obj");
  return object === undefined || object < state.index ? undefined : participant(tree, sentence.antecedents, object);
}

function isHearerVerb(lemma: string): boolean {
  return lemma === "tell" || (REPORTING_VERBS.get(lemma)?.frames.has("hearer") ?? false);
}

function isHearerPassive(state: ClauseState): boolean {
  return state.passive && isHearerVerb(state.lemma) && state.lemma !== "promise";
}

/** The phrase with "by", and another one that is taken back: "by a flood, not by a bomb". */
function passiveAgents(tree: Tree, index: number): readonly number[] {
  const all = childrenAt(tree, index).filter((child) => {
    if (tree.words[child]?.deprel === "obl:agent") return true;
    return tree.relation[child] === "obl" && markerOf(tree, child, "case") === "by" && !isTimeWord(tree, child);
  });
  return all.filter((each, at) => at === 0 || isContrasted(tree, each));
}

function attributeArguments(tree: Tree, state: ClauseState): readonly Argument[] {
  const { index, kind, subject } = state;
  const found: Argument[] = subject === undefined ? [] : [argument(tree, "theme", subject)];
  if (kind === "existential" && subject === undefined && tree.lemma[index] !== "be")
    return [argument(tree, "theme", { index, confidence: confidenceOf(tree, index) })];
  if (kind === "existential" || tree.lemma[index] === "be") return found;
  const preposition = markerOf(tree, index, "case");
  const role = preposition === undefined ? "attribute" : roleByPreposition(tree, index, "be");
  const said = argument(tree, role === "other" ? "attribute" : role, { index, confidence: confidenceOf(tree, index) });
  return [...found, preposition === undefined ? said : { ...said, preposition: preposition.replaceAll("_", " ") }];
}

function content(tree: Tree, index: number): Argument {
  const { first, last } = tree.whole[index] ?? { first: index, last: index };
  const start = tree.words[first]?.start ?? 0;
  return {
    role: "content",
    span: { start, end: tree.words[last]?.end ?? start },
    head: rangeOfWord(tree, index),
    headIndex: index,
    excluded: false,
    confidence: confidenceOf(tree, index),
  };
}

/** Undefined for what is no oblique, or is read elsewhere: the agent of a passive, the holder of a report. */
function obliqueRole(tree: Tree, child: number, state: ClauseState): ArgumentRole | undefined {
  const relation = tree.relation[child] ?? "";
  if (relation === "advmod") {
    if (TIME_ADVERBS.has(tree.lower[child] ?? "")) return "time";
    return PLACE_ADVERBS.has(tree.lower[child] ?? "") ? "place" : undefined;
  }
  if (relation === "nmod" && deprelOf(tree, child) === "nmod:unmarked")
    return isTimeWord(tree, child) ? "time" : undefined;
  if (relation !== "obl" || isIdiomatic(tree, child)) return undefined;
  if (state.passive && passiveAgents(tree, state.index).includes(child)) return undefined;
  return roleByPreposition(tree, child, state.lemma);
}

/** "at all", "at least", and the holder of "according to". */
function isIdiomatic(tree: Tree, child: number): boolean {
  const preposition = markerOf(tree, child, "case");
  return preposition === "according_to" || (preposition === "at" && DEGREES.has(tree.lower[child] ?? ""));
}

const DEGREES: ReadonlySet<string> = new Set(["all", "least", "most", "best", "worst"]);
const TIME_ADVERBS: ReadonlySet<string> = new Set(
  "today yesterday tomorrow tonight ago now recently earlier later previously overnight".split(" "),
);
const PLACE_ADVERBS: ReadonlySet<string> = new Set("here there nearby abroad elsewhere everywhere nowhere".split(" "));
