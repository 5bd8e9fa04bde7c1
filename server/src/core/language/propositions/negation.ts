/** Words that deny a predicate, found by the arcs that tie them to it: particles, "no" before an argument, negative pronouns, prefixes. */
import {
  AFTER_NO_WITHOUT_DENIAL,
  AFTER_NOT_WITHOUT_DENIAL,
  CLAUSE_DENYING_PHRASE,
  NEAR_NEGATIVES,
  NEGATING_ADJECTIVES,
  NEGATIVE_PRONOUNS,
} from "../polarity/lexicon.js";
import { childrenAt, confidenceOf, headOf, markerOf, rangeOfWord, tagOf, wholeRange, type Tree } from "./tree.js";
import type { Negator, NegatorKind } from "./types.js";

/** Negators among the words that hang on the predicate itself, arguments aside. */
export function predicateNegators(tree: Tree, index: number): readonly Negator[] {
  const found: Negator[] = [];
  for (const child of childrenAt(tree, index)) {
    const lower = tree.lower[child] ?? "";
    const relation = tree.relation[child] ?? "";
    if (relation === "advmod" || relation === "aux" || relation === "discourse" || tagOf(tree, child) === "PART") {
      if (PARTICLES.has(lower)) {
        const isContrast = child > index && tree.lower[child - 1] === "," && tagOf(tree, index) === "VERB";
        if (!isContrast && !AFTER_NOT_WITHOUT_DENIAL.has(tree.lower[child + 1] ?? ""))
          found.push(negator(tree, index, child, "particle"));
      } else if (NEAR_NEGATIVES.has(lower)) found.push(negator(tree, index, child, "adverb"));
      else {
        // "no longer": the negation hangs on the adverb.
        const inner = childrenAt(tree, child).find(
          (below) => LONGER.has(lower) && IN_ADVERB.has(tree.lower[below] ?? ""),
        );
        if (inner !== undefined) found.push(negator(tree, index, inner, "adverb"));
      }
    } else if (relation === "cc" && (lower === "nor" || lower === "neither")) {
      found.push(negator(tree, index, child, "adverb"));
    } else if (relation === "obl" && deniesClause(tree, child)) {
      const determiner = negativeDeterminer(tree, child);
      if (determiner !== undefined) found.push(negator(tree, index, determiner, "determiner"));
    } else if (relation === "mark" && lower === "without") {
      found.push(negator(tree, index, child, "preposition"));
    }
  }
  return found;
}

/** "No soldiers", "none of the aircraft", "neither the envoy nor his deputy", "not all of them" as an argument of the predicate. */
export function argumentNegators(tree: Tree, index: number, argument: number): readonly Negator[] {
  const lower = tree.lower[argument] ?? "";
  if (NEGATIVE_PRONOUNS.has(lower) || (lower === "neither" && tagOf(tree, argument) !== "CCONJ")) {
    return [negator(tree, index, argument, "pronoun")];
  }
  if (lower === "one" && tree.lower[argument - 1] === "no") return [negator(tree, index, argument - 1, "pronoun")];
  const determiner = negativeDeterminer(tree, argument);
  if (determiner !== undefined) return [negator(tree, index, determiner, "determiner")];
  const particle = childrenAt(tree, argument).find(
    (child) =>
      tree.lower[child] === "not" &&
      tree.relation[child] === "advmod" &&
      !AFTER_NOT_WITHOUT_DENIAL.has(tree.lower[child + 1] ?? ""),
  );
  if (particle === undefined) return [];
  return [{ ...negator(tree, index, particle, "particle"), partial: UNIVERSAL.has(tree.lower[particle + 1] ?? "") }];
}

/** "is unable", "was unharmed": the attribute denies by its prefix or its meaning. */
export function attributeNegator(tree: Tree, index: number): Negator | undefined {
  return NEGATING_ADJECTIVES.has(tree.lower[index] ?? "") ? negator(tree, index, index, "affix") : undefined;
}

/** A negator whose scope runs to the end of the clause, or over all of it where the word stands behind the predicate. */
export function negator(tree: Tree, predicate: number, cue: number, kind: NegatorKind): Negator {
  const range = rangeOfWord(tree, cue);
  const clause = wholeRange(tree, predicate);
  const isInside = range.start >= clause.start && range.end < clause.end;
  return {
    ...range,
    index: cue,
    kind,
    scope: isInside ? { start: range.end, end: clause.end } : clause,
    partial: kind === "particle" && UNIVERSAL.has(tree.lower[cue + 1] ?? ""),
    confidence: confidenceOf(tree, cue),
  };
}

/** Negative where the count of words that deny all of it is odd, or where one denies a part. */
export function polarityOf(negators: readonly Negator[]): "positive" | "negative" {
  const partial = negators.some((each) => each.partial);
  const whole = negators.filter((each) => !each.partial).length;
  return partial || whole % 2 === 1 ? "negative" : "positive";
}

const PARTICLES: ReadonlySet<string> = new Set(["not", "n't", "nt", "never", "neither", "nor"]);
const LONGER: ReadonlySet<string> = new Set(["longer", "more", "yet", "long", "anymore"]);
const IN_ADVERB: ReadonlySet<string> = new Set(["no", "not"]);
const UNIVERSAL: ReadonlySet<string> = new Set([
  "all",
  "every",
  "everyone",
  "everybody",
  "everything",
  "always",
  "entirely",
  "both",
  "necessarily",
]);

function negativeDeterminer(tree: Tree, argument: number): number | undefined {
  return childrenAt(tree, argument).find((child) => {
    const lower = tree.lower[child] ?? "";
    const relation = tree.relation[child] ?? "";
    if (lower === "neither" && (relation === "cc" || relation === "det")) return true;
    const next = tree.lower[child + 1] ?? "";
    // "No question would help" denies; "there is no question" and "no fewer than five" do not.
    const isIdle =
      AFTER_NO_WITHOUT_DENIAL.has(next) &&
      !(child + 1 === argument && tree.relation[argument] === "nsubj" && !isThere(tree, argument));
    return lower === "no" && (relation === "det" || relation === "advmod") && !isIdle;
  });
}

/** The subject of "there is". */
function isThere(tree: Tree, argument: number): boolean {
  return childrenAt(tree, headOf(tree, argument)).some((child) => tree.relation[child] === "expl");
}

/** "at no point", "under no circumstances". */
function deniesClause(tree: Tree, oblique: number): boolean {
  const preposition = markerOf(tree, oblique, "case");
  return preposition !== undefined && CLAUSE_DENYING_PHRASE.test(`${preposition} no ${tree.lower[oblique] ?? ""}`);
}

/** True for the second part of "not the mayor but the driver" and "by a flood, not by a bomb": the phrase alone is taken back. */
export function isContrasted(tree: Tree, argument: number): boolean {
  return contrastAt(tree, argument) !== undefined;
}

/** The "not" that takes a phrase back. */
export function contrastAt(tree: Tree, argument: number): number | undefined {
  const first = childrenAt(tree, argument).reduce(
    (least, child) => (tree.relation[child] === "case" ? Math.min(least, child) : least),
    tree.phrase[argument]?.first ?? argument,
  );
  // The parser may hang the particle on the predicate: what counts is that it stands before the phrase, after a comma.
  const isBehindComma = tree.lower[first - 1] === "not" && tree.lower[first - 2] === ",";
  if (isBehindComma && CONTRAST_RELATIONS.has(tree.relation[argument] ?? "")) return first - 1;
  const particle = childrenAt(tree, argument).find(
    (child) => tree.lower[child] === "not" && ["advmod", "cc"].includes(tree.relation[child] ?? ""),
  );
  if (particle === undefined || UNIVERSAL.has(tree.lower[particle + 1] ?? "")) return undefined;
  const contrastsBefore = CONTRAST_RELATIONS.has(tree.relation[argument] ?? "") && tree.lower[particle - 1] === ",";
  const contrastsAfter = childrenAt(tree, argument).some(
    (child) => tree.relation[child] === "conj" && childrenAt(tree, child).some((below) => tree.lower[below] === "but"),
  );
  return contrastsBefore || contrastsAfter ? particle : undefined;
}

const CONTRAST_RELATIONS: ReadonlySet<string> = new Set(["conj", "appos", "obl", "obj", "parataxis", "nmod"]);
