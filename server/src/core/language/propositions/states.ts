/**
 * What is known of every predicate of a sentence before its arguments are collected: subject, voice, tense, negators, hedges and what it
 * is embedded under. One pass from the root downwards, so that a word finds the state of the predicate above it ready.
 */
import { ownHedges, tenseAt } from "./commitment.js";
import { adverbial, linkTo, linkToNoun, type Link } from "./embedding.js";
import { argumentNegators, attributeNegator, isContrasted, polarityOf, predicateNegators } from "./negation.js";
import {
  auxiliariesAt,
  clauseKindAt,
  isEventParticiple,
  isGerund,
  isInfinitive,
  isParticiple,
  predicateLemma,
  sharesAuxiliaries,
  type ClauseKind,
} from "./predicates.js";
import { isReportBeside, reportsBeside } from "./reports.js";
import {
  antecedentsOf,
  chargeOf,
  outerSubject,
  ownSubject,
  subjectOf,
  type Antecedents,
  type Participant,
} from "./subjects.js";
import {
  childNamed,
  childrenAt,
  childWith,
  confidenceOf,
  deprelOf,
  headOf,
  rangeOfWord,
  tagOf,
  type Tree,
} from "./tree.js";
import type { Embedding, Hedge, Negator, Tense } from "./types.js";

export interface ClauseState {
  readonly index: number;
  readonly kind: ClauseKind;
  readonly lemma: string;
  /** Its own, or those that it shares with the predicate it is coordinated with. */
  readonly auxiliaries: readonly number[];
  readonly passive: boolean;
  readonly subject: Participant | undefined;
  readonly negators: readonly Negator[];
  /** Those of `negators` that the word above it brings. */
  readonly fromAbove: readonly Negator[];
  readonly isNegative: boolean;
  readonly hedges: readonly Hedge[];
  readonly hedgesFromAbove: readonly Hedge[];
  readonly embeddings: readonly Embedding[];
  readonly tense: Tense | undefined;
  readonly perfect: boolean;
  /** How the word above it takes it; undefined at the top of a sentence. */
  readonly link: Link | undefined;
}

export interface SentenceStates {
  readonly states: ReadonlyMap<number, ClauseState>;
  readonly antecedents: Antecedents;
  /** For each word the predicate that it stands in, itself left out; -1 for none. */
  readonly enclosing: readonly number[];
}

export function readStates(tree: Tree): SentenceStates {
  const antecedents = antecedentsOf(tree);
  const states = new Map<number, ClauseState>();
  const enclosing = new Array<number>(tree.words.length).fill(-1);
  for (const index of tree.topDown) {
    const head = headOf(tree, index);
    enclosing[index] = states.has(head) ? head : (enclosing[head] ?? -1);
    const kind = clauseKindAt(tree, index, states.get(head)?.kind);
    if (kind === undefined) continue;
    states.set(index, readState(tree, index, kind, antecedents, states, states.get(enclosing[index] ?? -1)));
  }
  return { states, antecedents, enclosing };
}

/** Embeddings kept of a sentence that nests without end. */
const MAX_EMBEDDINGS = 6;

function readState(
  tree: Tree,
  index: number,
  kind: ClauseKind,
  antecedents: Antecedents,
  states: ReadonlyMap<number, ClauseState>,
  enclosing: ClauseState | undefined,
): ClauseState {
  const head = headOf(tree, index);
  const governor = states.get(head);
  const first = tree.relation[index] === "conj" ? governor : undefined;
  const sharesAux = first !== undefined && sharesAuxiliaries(tree, index, first.auxiliaries);
  const auxiliaries = sharesAux ? first.auxiliaries : auxiliariesAt(tree, index);
  const passive = kind === "verb" && isPassive(tree, index, sharesAux ? first : undefined);
  const subject = subjectOf(tree, index, antecedents, states);
  const link = linkAbove(tree, index, governor, enclosing, states);
  const above = takeOver(tree, index, link, governor, first, sharesAux);
  const negators = [...ownNegators(tree, index, kind, subject), ...above.negators, ...above.shared];
  const reports = reportsBeside(tree, index);
  const isReported = link?.embedding !== undefined || reports.length > 0;
  const hedges = [
    ...ownHedges(tree, index, auxiliaries, { isNegated: negators.length > 0, isReported }),
    ...above.hedges,
  ];
  const { tense, perfect } = tenseAt(tree, index, auxiliaries, governor?.tense ?? enclosing?.tense);
  const outer = isReportBeside(tree, index) ? [] : (enclosing?.embeddings ?? []);
  const embeddings = [
    ...reports,
    ...(link?.embedding === undefined ? [] : [link.embedding]),
    ...questionOf(tree, index, governor),
    ...outer,
  ];
  return {
    index,
    kind,
    lemma: predicateLemma(tree, index),
    auxiliaries,
    passive,
    subject,
    negators,
    fromAbove: above.negators,
    isNegative: polarityOf(negators) === "negative",
    hedges,
    hedgesFromAbove: above.hedges,
    embeddings: embeddings.slice(0, MAX_EMBEDDINGS),
    tense,
    perfect,
    link,
  };
}

function linkAbove(
  tree: Tree,
  index: number,
  governor: ClauseState | undefined,
  enclosing: ClauseState | undefined,
  states: ReadonlyMap<number, ClauseState>,
): Link | undefined {
  const isRelative = deprelOf(tree, index) === "acl:relcl" || deprelOf(tree, index) === "advcl:relcl";
  const relation = tree.relation[index] ?? "";
  if (isRelative || relation === "conj") return undefined;
  const outer = outerSubject(tree, index);
  if (outer !== undefined) return linkToNoun(tree, index, outer, enclosing);
  const charge = chargeOf(tree, index, states);
  if (charge !== undefined) return adverbial(tree, index, charge);
  if (relation === "acl" || (relation === "ccomp" && governor === undefined && headOf(tree, index) >= 0))
    return linkToNoun(tree, index, headOf(tree, index), enclosing);
  return governor === undefined ? undefined : linkTo(tree, index, governor);
}

interface FromAbove {
  readonly negators: readonly Negator[];
  readonly hedges: readonly Hedge[];
  /** Negators of the predicate it is coordinated with that reach over it. */
  readonly shared: readonly Negator[];
}

function takeOver(
  tree: Tree,
  index: number,
  link: Link | undefined,
  governor: ClauseState | undefined,
  first: ClauseState | undefined,
  sharesAux: boolean,
): FromAbove {
  if (first !== undefined) {
    const ownSubjectHere = ownSubject(tree, index) !== undefined;
    const conditions = first.hedges.filter(
      (hedge) => hedge.kind === "conditional" && hedge.start < tokenStart(tree, first.index),
    );
    if (ownSubjectHere) return { negators: [], hedges: conditions, shared: [] };
    const below = new Set(first.fromAbove);
    const reaches = (each: Negator): boolean =>
      sharesAux && !below.has(each) && each.kind !== "determiner" && each.kind !== "pronoun";
    // "is not a bank but a club": what "but" opens is affirmed.
    const isOpposed = childrenAt(tree, index).some((child) => tree.lower[child] === "but");
    const shared = isOpposed ? [] : first.negators.filter(reaches);
    const modal = sharesAux ? first.hedges : [...first.hedgesFromAbove, ...conditions];
    return { negators: first.fromAbove, hedges: modal.filter((hedge) => hedge.kind !== "modal"), shared };
  }
  const transparent = link?.transparent === true ? governor : undefined;
  return {
    negators: [...(link?.negator === undefined ? [] : [link.negator]), ...(transparent?.negators ?? [])],
    hedges: [...(link?.hedge === undefined ? [] : [link.hedge]), ...(transparent?.hedges ?? [])],
    shared: [],
  };
}

function tokenStart(tree: Tree, index: number): number {
  return rangeOfWord(tree, index).start;
}

function ownNegators(
  tree: Tree,
  index: number,
  kind: ClauseKind,
  subject: Participant | undefined,
): readonly Negator[] {
  const found = [...predicateNegators(tree, index)];
  const isOwn = subject !== undefined && (ownSubject(tree, index) !== undefined || tree.relation[index] === "conj");
  const said = [
    isOwn && subject.pronounIndex === undefined ? subject.index : undefined,
    childWith(tree, index, "obj"),
    childWith(tree, index, "iobj"),
  ];
  for (const argument of said) {
    if (argument !== undefined && argument !== index && !isContrasted(tree, argument))
      found.push(...argumentNegators(tree, index, argument));
  }
  if (kind === "copular") {
    const seen = new Set(found.map((each) => each.index));
    found.push(...argumentNegators(tree, index, index).filter((each) => !seen.has(each.index)));
    const affix = attributeNegator(tree, index);
    if (affix !== undefined) found.push(affix);
  }
  return found;
}

/** `first` is the passive or active predicate whose auxiliaries it shares. */
function isPassive(tree: Tree, index: number, first: ClauseState | undefined): boolean {
  if (first !== undefined) return first.passive;
  if (isEventParticiple(tree, index)) return true;
  const marked = childrenAt(tree, index).some((child) => PASSIVE_RELATIONS.has(tree.words[child]?.deprel ?? ""));
  // "has seized the airport" with its subject taken for that of a passive: no passive without "be" or "get" has an object.
  if (marked) return hasPassiveAuxiliary(tree, index) || childWith(tree, index, "obj") === undefined;
  if (!isParticiple(tree, index) || isGerund(tree, index) || isInfinitive(tree, index)) return false;
  if (childWith(tree, index, "aux", "nsubj") !== undefined) return false;
  if (childNamed(tree, index, "obl:agent") !== undefined) return true;
  // "let them come": the same form is an infinitive.
  if (tree.lower[index] === tree.lemma[index]) return false;
  const relation = tree.relation[index] ?? "";
  return relation === "acl" || relation === "advcl" || relation === "xcomp";
}

function hasPassiveAuxiliary(tree: Tree, index: number): boolean {
  return auxiliariesAt(tree, index).some((each) => tree.lemma[each] === "be" || tree.lemma[each] === "get");
}

const PASSIVE_RELATIONS: ReadonlySet<string> = new Set(["aux:pass", "nsubj:pass", "csubj:pass"]);

function questionOf(tree: Tree, index: number, governor: ClauseState | undefined): readonly Embedding[] {
  if (governor !== undefined && tree.relation[index] !== "ccomp") return [];
  const mark = childrenAt(tree, index).find((child) => tree.lower[child] === "?" && tagOf(tree, child) === "PUNCT");
  if (mark === undefined) return [];
  return [
    {
      kind: "question",
      cue: rangeOfWord(tree, mark),
      cueIndex: mark,
      negated: false,
      confidence: confidenceOf(tree, mark),
    },
  ];
}
