/** Tense of a predicate and the words of its own clause that weaken it: modals, adverbs, conditions. */
import { HEDGING_ADVERBS } from "../certainty/lexicon.js";
import type { Certainty } from "../certainty/types.js";
import { formsAt, isGerund, isInfinitive } from "./predicates.js";
import { childrenAt, headOf, rangeOfWord, tagOf, type Tree } from "./tree.js";
import type { Embedding, Hedge, Tense } from "./types.js";

export interface TenseReading {
  readonly tense: Tense | undefined;
  readonly perfect: boolean;
}

/** `inherited` is the tense of the clause above, for participles and infinitives. */
export function tenseAt(
  tree: Tree,
  index: number,
  auxiliaries: readonly number[],
  inherited: Tense | undefined,
): TenseReading {
  const lowers = auxiliaries.map((auxiliary) => tree.lower[auxiliary] ?? "");
  const lemmas = auxiliaries.map((auxiliary) => tree.lemma[auxiliary] ?? "");
  const perfect = lemmas.includes("have");
  if (lowers.some((lower) => FUTURE.has(lower))) return { tense: "future", perfect };
  if (lowers.some((lower) => PAST.has(lower)) || perfect) return { tense: "past", perfect };
  if (lowers.some((lower) => PRESENT.has(lower))) return { tense: "present", perfect };
  if (lemmas.length > 0) return { tense: undefined, perfect };
  if (isInfinitive(tree, index) || isGerund(tree, index) || isBare(tree, index)) return { tense: inherited, perfect };
  const lower = tree.lower[index] ?? "";
  if (PAST.has(lower)) return { tense: "past", perfect };
  if (PRESENT.has(lower)) return { tense: "present", perfect };
  if (tagOf(tree, index) !== "VERB") return { tense: inherited, perfect };
  const forms = formsAt(tree, index);
  if (forms === undefined) return { tense: lower.endsWith("ed") ? "past" : inherited, perfect };
  if (forms.third && lower !== tree.lemma[index]) return { tense: "present", perfect };
  if (forms.past || forms.participle) return { tense: "past", perfect };
  return { tense: "present", perfect };
}

/** "helped improve", "to come and tour": an infinitive without "to". */
function isBare(tree: Tree, index: number): boolean {
  if (tree.lower[index] !== tree.lemma[index] || tagOf(tree, index) !== "VERB") return false;
  return (
    tree.relation[index] === "xcomp" || (tree.relation[index] === "conj" && isInfinitive(tree, headOf(tree, index)))
  );
}

/** Modals, hedging adverbs and the conditions that hang on the predicate. */
export function ownHedges(
  tree: Tree,
  index: number,
  auxiliaries: readonly number[],
  context: { readonly isNegated: boolean; readonly isReported: boolean },
): readonly Hedge[] {
  const hedges: Hedge[] = [];
  const isPerfect = auxiliaries.some((auxiliary) => tree.lemma[auxiliary] === "have");
  for (const auxiliary of auxiliaries) {
    const certainty = modalCertainty(tree.lower[auxiliary] ?? "", isPerfect, context);
    if (certainty !== undefined) hedges.push({ ...rangeOfWord(tree, auxiliary), certainty, kind: "modal" });
  }
  const own = tree.relation[index] === "advcl" ? conditionOf(tree, index) : undefined;
  if (own !== undefined) hedges.push({ ...rangeOfWord(tree, own), certainty: "hypothetical", kind: "conditional" });
  for (const child of childrenAt(tree, index)) {
    const lower = tree.lower[child] ?? "";
    const relation = tree.relation[child] ?? "";
    if (relation === "advmod") {
      const certainty = HEDGING_ADVERBS.get(lower);
      if (certainty !== undefined) hedges.push({ ...rangeOfWord(tree, child), certainty, kind: "adverb" });
    } else if (relation === "advcl") {
      const mark = conditionOf(tree, child);
      if (mark !== undefined && tree.lower[mark - 1] !== "even")
        hedges.push({ ...rangeOfWord(tree, mark), certainty: "hypothetical", kind: "conditional" });
    }
  }
  return hedges;
}

/** The least committed of hedges and of embeddings that make no fact. */
export function certaintyOf(hedges: readonly Hedge[], embeddings: readonly Embedding[]): Certainty {
  let least: Certainty = "certain";
  const lower = (certainty: Certainty): void => {
    if (LADDER.indexOf(certainty) > LADDER.indexOf(least)) least = certainty;
  };
  for (const hedge of hedges) lower(hedge.certainty);
  for (const embedding of embeddings) lower(EMBEDDED.get(embedding.kind) ?? "certain");
  return least;
}

const LADDER: readonly Certainty[] = ["certain", "probable", "possible", "planned", "hypothetical"];

const EMBEDDED: ReadonlyMap<Embedding["kind"], Certainty> = new Map<Embedding["kind"], Certainty>([
  ["plan", "planned"],
  ["order", "planned"],
  ["attempt", "possible"],
  ["wish", "hypothetical"],
  ["permission", "possible"],
  ["purpose", "planned"],
  ["question", "hypothetical"],
]);

const FUTURE: ReadonlySet<string> = new Set(["will", "shall", "'ll", "wo"]);
const PAST: ReadonlySet<string> = new Set(["had", "did", "was", "were"]);
const PRESENT: ReadonlySet<string> = new Set(["is", "are", "am", "do", "does", "'re", "'m", "'s"]);

const MODALS: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["may", "possible"],
  ["might", "possible"],
  ["could", "possible"],
  ["will", "planned"],
  ["wo", "planned"],
  ["'ll", "planned"],
  ["shall", "planned"],
  ["would", "hypothetical"],
  ["should", "hypothetical"],
  ["ought", "hypothetical"],
  ["must", "hypothetical"],
]);

/** "could not be reached" tells what happened, "said he would resign" a plan, "must have known" a guess. */
function modalCertainty(
  modal: string,
  isPerfect: boolean,
  context: { readonly isNegated: boolean; readonly isReported: boolean },
): Certainty | undefined {
  if (modal === "could" && context.isNegated) return undefined;
  if (modal === "would" && context.isReported) return "planned";
  if (modal === "must" && isPerfect) return "probable";
  return MODALS.get(modal);
}

const CONDITIONAL_MARKS: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "provided",
  "providing",
  "lest",
  "supposing",
  "assuming",
]);

/** The word that makes an adverbial clause a condition: "if", "unless", "had it rained"; never "as if". */
function conditionOf(tree: Tree, clause: number): number | undefined {
  const below = childrenAt(tree, clause);
  const mark = below.find((child) => tree.relation[child] === "mark");
  if (mark === undefined) {
    const subject = below.find((child) => tree.relation[child] === "nsubj") ?? -1;
    return below.find((child) => child < subject && INVERTED.has(tree.lower[child] ?? ""));
  }
  return CONDITIONAL_MARKS.has(tree.lower[mark] ?? "") && tree.lower[mark - 1] !== "as" ? mark : undefined;
}

const INVERTED: ReadonlySet<string> = new Set(["had", "should", "were"]);
