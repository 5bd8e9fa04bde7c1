/**
 * How a predicate hangs in its sentence: what the word above it makes of it. A report gives it a holder, a plan or an order makes it
 * no fact, a refusal denies it, "seems" weakens it, and "began to" leaves it as it is.
 */
import { BELIEF_ADJECTIVES, REPORT_NOUNS, REPORTING_VERBS } from "../attribution/lexicon.js";
import {
  ASKING_VERBS,
  HEDGING_ADJECTIVES,
  HEDGING_NOUNS,
  HEDGING_PASSIVES,
  HEDGING_VERBS,
  INTENTION_VERBS,
} from "../certainty/lexicon.js";
import type { Certainty } from "../certainty/types.js";
import { NEGATING_ADJECTIVES, NEGATING_VERBS } from "../polarity/lexicon.js";
import {
  CHARGE_VERBS,
  COMPLEMENT_NOUNS,
  COMPLEMENT_VERBS,
  EVIDENCE_NOUNS,
  FACTIVE_VERBS,
  WITHHOLDING_VERBS,
  type ComplementEffect,
} from "./complements.lexicon.js";
import { argumentNegators, negator } from "./negation.js";
import { isGerund, isInfinitive } from "./predicates.js";
import type { ClauseState } from "./states.js";
import {
  agentOf,
  embed,
  isDenial,
  participantOf,
  passiveAgent,
  report,
  reportsBefore,
  reportsBehind,
} from "./reports.js";
import { childNamed, childWith, headOf, markerOf, rangeOfWord, type Tree } from "./tree.js";
import type { Embedding, Hedge, Negator } from "./types.js";

/** What the word above adds; `transparent` where the complement is as true, as negative and as sure as the word itself. */
export interface Link {
  readonly embedding?: Embedding;
  readonly hedge?: Hedge;
  readonly negator?: Negator;
  readonly transparent: boolean;
}

const PLAIN: Link = { transparent: false };

/** The link between a predicate and the state of the predicate above it; "conj" is read elsewhere. */
export function linkTo(tree: Tree, index: number, governor: ClauseState): Link {
  switch (tree.relation[index]) {
    case "xcomp":
      return governor.kind === "verb" ? afterVerb(tree, index, governor) : afterAttribute(tree, index, governor);
    case "ccomp":
    case "csubj":
      return governor.kind === "verb" ? clauseAfterVerb(tree, index, governor) : afterAttribute(tree, index, governor);
    case "advcl":
      return reportsBehind(tree, index, governor)
        ? { embedding: report(tree, index, governor), transparent: false }
        : adverbial(tree, index, governor);
    case "parataxis":
      return reportsBefore(tree, index, governor)
        ? { embedding: report(tree, index, governor), transparent: false }
        : PLAIN;
    default:
      return PLAIN;
  }
}

/** The link between a predicate, or an event noun, and the noun that it describes: "claims that …", "a plan to …", "threats of attack". */
export function linkToNoun(tree: Tree, index: number, noun: number, enclosing: ClauseState | undefined): Link {
  const lemma = tree.lemma[noun] ?? "";
  const kind = REPORT_NOUNS.get(lemma) ?? REPORT_NOUNS.get(tree.lower[noun] ?? "");
  const refuses = NEGATING_VERBS.get(lemma) !== undefined && isInfinitive(tree, index);
  const effect = refuses ? "negative" : COMPLEMENT_NOUNS.get(lemma);
  if (EVIDENCE_NOUNS.has(lemma) && !isInfinitive(tree, index)) return evidence(tree, noun, enclosing);
  const isClause = tree.relation[index] !== "nmod";
  if (
    isClause &&
    !isInfinitive(tree, index) &&
    kind === undefined &&
    !HEDGING_NOUNS.has(lemma) &&
    effect !== "negative"
  )
    return PLAIN;
  const possessor = childNamed(tree, noun, "nmod:poss");
  if (kind !== undefined && !(effect !== undefined && isInfinitive(tree, index))) {
    const isObject = enclosing?.index === headOf(tree, noun) && tree.relation[noun] === "obj";
    const denier = isObject && isDenial(enclosing.lemma) ? enclosing : undefined;
    const holder =
      denier?.subject ??
      (possessor === undefined ? undefined : participantOf(tree, possessor)) ??
      agentOf(tree, noun) ??
      (isObject ? enclosing.subject : undefined);
    const isDenied = kind === "denial" || denier !== undefined;
    return {
      embedding: embed(
        tree,
        index,
        denier?.index ?? noun,
        isDenied ? "denial" : kind,
        holder,
        denier?.isNegative ?? false,
      ),
      ...(isDenied
        ? { negator: negator(tree, index, denier?.index ?? noun, denier === undefined ? "noun" : "verb") }
        : {}),
      transparent: false,
    };
  }
  if (effect === "negative") return { negator: negator(tree, index, noun, "noun"), transparent: false };
  if (effect !== undefined && effect !== "fact") {
    const holder =
      possessor === undefined
        ? tree.relation[noun] === "obj"
          ? enclosing?.subject
          : undefined
        : participantOf(tree, possessor);
    return { embedding: embed(tree, index, noun, effect, holder, false), transparent: false };
  }
  const hedged = HEDGING_NOUNS.get(lemma);
  if (hedged !== undefined)
    return { hedge: { ...rangeOfWord(tree, noun), certainty: hedged, kind: "noun" }, transparent: false };
  return PLAIN;
}

/** "signs that the dam leaks" are short of a fact, and "no evidence that he drank" leaves it open altogether. */
function evidence(tree: Tree, noun: number, enclosing: ClauseState | undefined): Link {
  const isNone = enclosing?.isNegative === true || argumentNegators(tree, noun, noun).length > 0;
  return {
    hedge: { ...rangeOfWord(tree, noun), certainty: isNone ? "hypothetical" : "possible", kind: "noun" },
    transparent: false,
  };
}

/** What a verb makes of an event noun as its object: "planned the attack", "denied the killing", "called for a withdrawal". */
export function linkToObject(tree: Tree, index: number, governor: ClauseState): Link {
  const { lemma } = governor;
  if (isDenial(lemma) && lemma !== "dispute") {
    return {
      embedding: embed(tree, index, governor.index, "denial", governor.subject, governor.isNegative),
      negator: negator(tree, index, governor.index, "verb"),
      transparent: false,
    };
  }
  const effect = complementOf(lemma) ?? OBJECT_EFFECTS.get(lemma);
  if (effect === undefined || effect === "fact") return PLAIN;
  if (effect === "negative") return { negator: negator(tree, index, governor.index, "verb"), transparent: false };
  return {
    embedding: embed(tree, index, governor.index, effect, governor.subject, governor.isNegative),
    transparent: false,
  };
}

function afterVerb(tree: Tree, index: number, governor: ClauseState): Link {
  const { lemma } = governor;
  const toInfinitive = isInfinitive(tree, index);
  if (governor.passive) {
    const hedged = HEDGING_PASSIVES.get(lemma);
    if (hedged !== undefined) return hedgingPassive(tree, index, governor, hedged);
  }
  const appears = HEDGING_VERBS.get(lemma);
  if (appears !== undefined) return hedging(tree, governor.index, appears, "verb");
  if (isDenial(lemma) && REPORTING_VERBS.has(lemma)) return denial(tree, index, governor);
  const needs = NEGATING_VERBS.get(lemma);
  if (needs === "any" || (needs === "to" && toInfinitive) || (needs === "ing" && isGerund(tree, index)))
    return { negator: negator(tree, index, governor.index, "verb"), transparent: true };
  if (lemma === "go" && toInfinitive && isGerund(tree, governor.index))
    return hedging(tree, governor.index, "planned", "verb");
  if ((lemma === "have" || lemma === "need") && toInfinitive)
    return hedging(tree, governor.index, "hypothetical", "verb");
  const effect = complementOf(lemma);
  if (effect !== undefined) return byEffect(tree, index, effect, governor);
  if (REPORTING_VERBS.has(lemma)) return { embedding: report(tree, index, governor), transparent: false };
  return toInfinitive ? hedging(tree, governor.index, "possible", "verb") : { transparent: true };
}

function clauseAfterVerb(tree: Tree, index: number, governor: ClauseState): Link {
  const { lemma } = governor;
  const mark = markerOf(tree, index, "mark");
  if (mark === "whether" || (mark === "if" && ASKING_VERBS.has(lemma)))
    return {
      embedding: embed(tree, index, governor.index, "question", governor.subject, governor.isNegative),
      transparent: false,
    };
  if (isDenial(lemma) && REPORTING_VERBS.has(lemma)) return denial(tree, index, governor);
  const effect = complementOf(lemma);
  if (REPORTING_VERBS.has(lemma) && !(effect === "order" && isInfinitive(tree, index)))
    return { embedding: report(tree, index, governor), transparent: false };
  if (isGerund(tree, index) || isInfinitive(tree, index)) return afterVerb(tree, index, governor);
  const appears = HEDGING_VERBS.get(lemma);
  if (appears !== undefined) return hedging(tree, governor.index, appears, "verb");
  if (FACTIVE_VERBS.has(lemma)) return PLAIN;
  if (effect !== undefined) return byEffect(tree, index, effect, governor);
  return hedging(tree, governor.index, "possible", "verb");
}

/** "is likely to", "is unable to", "it is possible that", "is confident that", "the plan is to". */
function afterAttribute(tree: Tree, index: number, governor: ClauseState): Link {
  const word = tree.lower[governor.index] ?? "";
  const hedged = HEDGING_ADJECTIVES.get(word);
  const denies = NEGATING_ADJECTIVES.has(word) ? { negator: negator(tree, index, governor.index, "affix") } : {};
  if (hedged !== undefined) {
    return {
      hedge: { ...rangeOfWord(tree, governor.index), certainty: hedged, kind: "adjective" },
      ...denies,
      transparent: true,
    };
  }
  if (word === "able") {
    return governor.tense === "past" ? { transparent: true } : hedging(tree, governor.index, "possible", "adjective");
  }
  if (BELIEF_ADJECTIVES.has(word) && tree.relation[index] === "ccomp")
    return {
      embedding: embed(tree, index, governor.index, "belief", governor.subject, governor.isNegative),
      transparent: false,
    };
  if (READY.has(word))
    return {
      embedding: embed(tree, index, governor.index, "plan", governor.subject, governor.isNegative),
      transparent: false,
    };
  const effect = COMPLEMENT_NOUNS.get(word);
  if (effect !== undefined) return byEffect(tree, index, effect, governor);
  const isComplement = tree.relation[index] === "xcomp" || tree.relation[index] === "csubj";
  return { ...denies, transparent: isComplement || denies.negator !== undefined };
}

export function adverbial(tree: Tree, index: number, governor: ClauseState): Link {
  const mark = markerOf(tree, index, "mark");
  if (mark === undefined) return PLAIN;
  if ((mark === "of" || mark === "for") && CHARGE_VERBS.has(governor.lemma) && isGerund(tree, index)) {
    const holder = governor.passive ? passiveAgent(tree, governor.index) : governor.subject;
    return {
      embedding: embed(tree, index, governor.index, "statement", holder, governor.isNegative),
      transparent: false,
    };
  }
  if (mark === "from" && WITHHOLDING_VERBS.has(governor.lemma))
    return { negator: negator(tree, index, governor.index, "verb"), transparent: true };
  if (mark === "to" && isInfinitive(tree, index) && governor.kind === "verb") {
    const effect = complementOf(governor.lemma);
    if (effect !== undefined && effect !== "fact") return byEffect(tree, index, effect, governor);
  }
  if (PURPOSE_MARKS.has(mark) && (mark !== "for" || !isGerund(tree, index))) {
    const cue = childWith(tree, index, "mark") ?? index;
    return { embedding: embed(tree, index, cue, "purpose", governor.subject, governor.isNegative), transparent: false };
  }
  if (INSTEAD.has(mark)) {
    return {
      negator: negator(tree, index, childWith(tree, index, "mark") ?? index, "preposition"),
      transparent: false,
    };
  }
  return PLAIN;
}

function byEffect(tree: Tree, index: number, effect: ComplementEffect, governor: ClauseState): Link {
  if (effect === "fact") return { transparent: true };
  if (effect === "negative") return { negator: negator(tree, index, governor.index, "verb"), transparent: true };
  const holder = governor.passive ? passiveAgent(tree, governor.index) : governor.subject;
  const embedding = embed(tree, index, governor.index, effect, holder, governor.isNegative);
  // What is not allowed, not tried or not managed did not happen; what is not planned may.
  return { embedding, transparent: effect === "permission" || effect === "attempt" };
}

function denial(tree: Tree, index: number, governor: ClauseState): Link {
  return {
    embedding: embed(tree, index, governor.index, "denial", governor.subject, governor.isNegative),
    negator: negator(tree, index, governor.index, "verb"),
    transparent: false,
  };
}

function hedgingPassive(tree: Tree, index: number, governor: ClauseState, certainty: Certainty): Link {
  const reported = REPORTING_VERBS.get(governor.lemma);
  const hedge: Hedge = { ...rangeOfWord(tree, governor.index), certainty, kind: "verb" };
  if (certainty === "planned") return { hedge, transparent: true };
  const holder = passiveAgent(tree, governor.index);
  return {
    hedge,
    embedding: embed(tree, index, governor.index, reported?.kind ?? "belief", holder, false),
    transparent: true,
  };
}

function hedging(tree: Tree, cue: number, certainty: Certainty, kind: Hedge["kind"]): Link {
  return { hedge: { ...rangeOfWord(tree, cue), certainty, kind }, transparent: true };
}

function complementOf(lemma: string): ComplementEffect | undefined {
  if (INTENTION_VERBS.has(lemma)) return "plan";
  return COMPLEMENT_VERBS.get(lemma);
}

const READY: ReadonlySet<string> = new Set("ready willing prepared keen eager determined committed".split(" "));
const PURPOSE_MARKS: ReadonlySet<string> = new Set("to in_order in_order_to so_as so_that so_as_to for".split(" "));
const INSTEAD: ReadonlySet<string> = new Set("instead_of rather_than".split(" "));

/** Verbs whose object need not have come about, beside those that take an infinitive. */
const OBJECT_EFFECTS: ReadonlyMap<string, ComplementEffect> = new Map<string, ComplementEffect>([
  ["avert", "negative"],
  ["avoid", "negative"],
  ["foil", "negative"],
  ["thwart", "negative"],
  ["seek", "wish"],
  ["rule_out", "negative"],
]);
