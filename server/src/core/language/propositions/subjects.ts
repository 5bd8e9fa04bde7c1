/** Who a predicate is said of: its own subject, or the one that it takes over from the clause or the noun it depends on. */
import { EVENT_NOUNS } from "./eventNouns.lexicon.js";
import { CHARGE_VERBS, SUBJECT_CONTROL, WITHHOLDING_VERBS } from "./complements.lexicon.js";
import { isGerund, isInfinitive, isParticiple } from "./predicates.js";
import type { ClauseState } from "./states.js";
import { childNamed, childrenAt, childWith, confidenceOf, headOf, markerOf, tagOf, type Tree } from "./tree.js";

/** A word in a role, reached over arcs of which the weakest has this confidence. */
export interface Participant {
  readonly index: number;
  /** The relative pronoun that stands for it. */
  readonly pronounIndex?: number;
  readonly confidence: number;
}

export interface Antecedent {
  readonly index: number;
  /** Of the arcs between the pronoun and the noun. */
  readonly confidence: number;
}

export type Antecedents = ReadonlyMap<number, Antecedent>;

/** From each relative pronoun to the noun that its clause describes; pronouns in a clause's subordinate clauses included. */
export function antecedentsOf(tree: Tree): Antecedents {
  const found = new Map<number, Antecedent>();
  tree.lower.forEach((lower, index) => {
    if (!RELATIVE_PRONOUNS.has(lower) || (tagOf(tree, index) !== "PRON" && tagOf(tree, index) !== "DET")) return;
    let at = index;
    let confidence = 1;
    for (let step = 0; step < MAX_CLIMB && at >= 0; step += 1) {
      confidence = Math.min(confidence, confidenceOf(tree, at));
      const antecedent = tree.words[at]?.deprel === "acl:relcl" ? headOf(tree, at) : nounBefore(tree, at, index);
      if (antecedent !== undefined) {
        const isNominal = NOMINAL.has(tagOf(tree, antecedent)) && antecedent < index;
        if (isNominal) found.set(index, { index: antecedent, confidence });
        return;
      }
      at = headOf(tree, at);
    }
  });
  return found;
}

/** A word as a participant, a relative pronoun replaced by what it stands for. */
export function participant(tree: Tree, antecedents: Antecedents, index: number): Participant {
  const antecedent = antecedents.get(index);
  return antecedent === undefined
    ? { index, confidence: confidenceOf(tree, index) }
    : { index: antecedent.index, pronounIndex: index, confidence: antecedent.confidence };
}

/** The subject that stands in the clause itself; that of a clause that is said to be something ("the claim is that …") is none. */
export function ownSubject(tree: Tree, index: number): number | undefined {
  return childrenAt(tree, index).find((child) => SUBJECTS.has(tree.relation[child] ?? "") && !isOuter(tree, child));
}

/** "claim" in "the claim is that he left": subject of the whole, not of "left". */
export function outerSubject(tree: Tree, index: number): number | undefined {
  return childrenAt(tree, index).find((child) => SUBJECTS.has(tree.relation[child] ?? "") && isOuter(tree, child));
}

/** The subject of a predicate whose head has been read already. */
export function subjectOf(
  tree: Tree,
  index: number,
  antecedents: Antecedents,
  states: ReadonlyMap<number, ClauseState>,
): Participant | undefined {
  const own = ownSubject(tree, index);
  if (own !== undefined) return participant(tree, antecedents, own);
  const head = headOf(tree, index);
  const governor = states.get(head);
  const weaken = (found: Participant | undefined): Participant | undefined =>
    found === undefined ? undefined : { ...found, confidence: Math.min(found.confidence, confidenceOf(tree, index)) };
  switch (tree.relation[index]) {
    case "conj":
      return weaken(governor?.subject);
    case "xcomp":
      return weaken(governor === undefined ? undefined : controller(tree, governor, antecedents));
    case "acl":
      return weaken(
        chargeOf(tree, index, states) === undefined
          ? nounAsSubject(tree, index, head, antecedents)
          : participant(tree, antecedents, head),
      );
    case "advcl":
      if (governor === undefined) return undefined;
      return weaken(isCharge(tree, index, governor) ? controller(tree, governor, antecedents) : governor.subject);
    case "ccomp":
      return isGerund(tree, index) || isInfinitive(tree, index) ? weaken(governor?.subject) : undefined;
    default:
      return undefined;
  }
}

const SUBJECTS: ReadonlySet<string> = new Set(["nsubj", "csubj"]);

function isOuter(tree: Tree, child: number): boolean {
  return (tree.words[child]?.deprel ?? "").endsWith(":outer");
}

const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(["who", "whom", "which", "that", "whose"]);
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "DET", "SYM"]);

/** "the strike, which began": the noun before the comma, where the parser hangs the clause beside the sentence instead of on it. */
function nounBefore(tree: Tree, clause: number, pronoun: number): number | undefined {
  const isLoose = tree.relation[clause] === "parataxis" || tree.relation[clause] === "advcl";
  const before = pronoun - 2;
  if (
    !isLoose ||
    tree.lower[pronoun] === "that" ||
    tree.lower[pronoun - 1] !== "," ||
    !NOMINAL.has(tagOf(tree, before))
  )
    return undefined;
  let noun = before;
  for (let step = 0; step < MAX_CLIMB && IN_NAME.has(tree.relation[noun] ?? ""); step += 1) noun = headOf(tree, noun);
  return noun;
}

const IN_NAME: ReadonlySet<string> = new Set(["flat", "compound"]);

/** Arcs between a relative pronoun and the head of its clause. */
const MAX_CLIMB = 10;

/** Whose action an infinitive is: the object of "ordered them to leave", the subject of "promised them to leave". */
function controller(tree: Tree, governor: ClauseState, antecedents: Antecedents): Participant | undefined {
  if (governor.passive || SUBJECT_CONTROL.has(governor.lemma)) return governor.subject;
  const object = childWith(tree, governor.index, "obj") ?? childWith(tree, governor.index, "iobj");
  return object === undefined ? governor.subject : participant(tree, antecedents, object);
}

/** "accused them of stealing", "prevented them from leaving": the gerund belongs to the object. */
function isCharge(tree: Tree, index: number, governor: ClauseState): boolean {
  return (
    isGerund(tree, index) &&
    childrenAt(tree, index).some(
      (child) => tree.relation[child] === "mark" && OBJECT_MARKS.has(tree.lower[child] ?? ""),
    ) &&
    !SUBJECT_CONTROL.has(governor.lemma)
  );
}

const OBJECT_MARKS: ReadonlySet<string> = new Set(["of", "from", "for", "into"]);

/** The verb of "accused them of stealing" where the parser hangs the gerund on "them". */
export function chargeOf(tree: Tree, index: number, states: ReadonlyMap<number, ClauseState>): ClauseState | undefined {
  const noun = headOf(tree, index);
  const verb =
    tree.relation[index] === "acl" && tree.relation[noun] === "obj" ? states.get(headOf(tree, noun)) : undefined;
  return verb !== undefined && TAKES_GERUND.has(verb.lemma) && isCharge(tree, index, verb) ? verb : undefined;
}

const TAKES_GERUND: ReadonlySet<string> = new Set([...CHARGE_VERBS, ...WITHHOLDING_VERBS]);

/** Nouns whose infinitive is done by whoever has them: "Osten's decision to leave", "the failure of the army to act"; the others do it themselves. */
function nounAsSubject(tree: Tree, index: number, noun: number, antecedents: Antecedents): Participant | undefined {
  if (tree.words[index]?.deprel === "acl:relcl") {
    return isParticiple(tree, index) && childWith(tree, index, "nsubj", "aux", "obj") === undefined
      ? { index: noun, confidence: confidenceOf(tree, index) }
      : undefined;
  }
  if (!isInfinitive(tree, index) && childWith(tree, index, "mark") === undefined) {
    return { index: noun, confidence: confidenceOf(tree, index) };
  }
  const possessor =
    childNamed(tree, noun, "nmod:poss") ??
    childrenAt(tree, noun).find((child) => child < index && markerOf(tree, child, "case") === "of");
  if (possessor !== undefined) return participant(tree, antecedents, possessor);
  const verb = headOf(tree, noun);
  const isObject = tree.relation[noun] === "obj" && !EVENT_NOUNS.has(tree.lemma[noun] ?? "");
  const subject = isObject ? ownSubject(tree, verb) : undefined;
  return subject === undefined ? undefined : participant(tree, antecedents, subject);
}
