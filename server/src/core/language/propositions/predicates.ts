/** Which words are predicates, with their verb form, auxiliaries and particle. */
import { verbFormsOf, type VerbForms } from "../clauses/verbForms.js";
import { EVENT_VERBS } from "../quantities/events.lexicon.js";
import { childrenAt, childWith, headOf, tagOf, type Tree } from "./tree.js";

/** Predicates of a clause; event nouns and appositions are found by other means. */
export type ClauseKind = "verb" | "copular" | "existential";

/** `kindOfHead` is what the head of the word is: "tall and rich" shares its copula. */
export function clauseKindAt(tree: Tree, index: number, kindOfHead: ClauseKind | undefined): ClauseKind | undefined {
  const relation = tree.relation[index] ?? "";
  const tag = tagOf(tree, index);
  if (NO_PREDICATES.has(relation)) return undefined;
  if (tag !== "VERB" && childWith(tree, index, "cop") !== undefined) {
    if (isThereAbove(tree, index)) return "existential";
    return isEventParticiple(tree, index) ? "verb" : "copular";
  }
  if (tag === "VERB" || tag === "AUX") {
    if (tree.lemma[index] !== "be") return "verb";
    return isThereAbove(tree, index) ? "existential" : "copular";
  }
  if (!ATTRIBUTE_TAGS.has(tag)) return undefined;
  if (childWith(tree, index, "nsubj") !== undefined) return "copular";
  return relation === "conj" && kindOfHead === "copular" && sharesCopula(tree, index) ? "copular" : undefined;
}

/** "were hurt", "was shot dead", with the participle taken for an adjective or a noun: it tells an event all the same. */
export function isEventParticiple(tree: Tree, index: number): boolean {
  const tag = tagOf(tree, index);
  if ((tag !== "ADJ" && tag !== "NOUN") || childWith(tree, index, "cop") === undefined) return false;
  const forms = formsAt(tree, index);
  return (
    forms?.participle === true &&
    EVENT_VERBS.has(forms.lemma) &&
    !childrenAt(tree, index).some((child) => child < index && OF_NOUNS.has(tree.relation[child] ?? ""))
  );
}

/** The lemma with its particle or the object that makes an idiom of it: "break_out", "take_place". */
export function predicateLemma(tree: Tree, index: number): string {
  const lemma = (isEventParticiple(tree, index) ? formsAt(tree, index)?.lemma : undefined) ?? tree.lemma[index] ?? "";
  const particle = childrenAt(tree, index).find(
    (child) => tree.words[child]?.deprel === "compound:prt" || isIdiomObject(tree, child),
  );
  return particle === undefined ? lemma : `${lemma}_${tree.lower[particle] ?? ""}`;
}

/** "place" in "took place". */
export function isIdiomObject(tree: Tree, index: number): boolean {
  const verb = tree.lemma[headOf(tree, index)] ?? "";
  return tree.relation[index] === "obj" && IDIOMS.has(`${verb} ${tree.lower[index] ?? ""}`);
}

/** Auxiliaries and copula of the word itself, in order. */
export function auxiliariesAt(tree: Tree, index: number): readonly number[] {
  return childrenAt(tree, index).filter((child) => tree.relation[child] === "aux" || tree.relation[child] === "cop");
}

export function formsAt(tree: Tree, index: number): VerbForms | undefined {
  return verbFormsOf(tree.lower[index] ?? "");
}

/** True for "leaving" and for "being a member". */
export function isGerund(tree: Tree, index: number): boolean {
  if (tagOf(tree, index) !== "VERB") return childrenAt(tree, index).some((child) => tree.lower[child] === "being");
  return (tree.lower[index] ?? "").endsWith("ing") && tree.lemma[index] !== tree.lower[index];
}

/** True where the word can be a past participle: "killed", "shot", also unknown words in -ed. */
export function isParticiple(tree: Tree, index: number): boolean {
  const lower = tree.lower[index] ?? "";
  return formsAt(tree, index)?.participle ?? lower.endsWith("ed");
}

/** True for "to leave", not for "for leaving". */
export function isInfinitive(tree: Tree, index: number): boolean {
  return childrenAt(tree, index).some((child) => tree.relation[child] === "mark" && tree.lower[child] === "to");
}

/** True where a coordinated predicate borrows the auxiliaries of the first: "was shot and wounded", "did not see or hear". */
export function sharesAuxiliaries(tree: Tree, index: number, ofHead: readonly number[]): boolean {
  const last = ofHead.at(-1);
  if (last === undefined || auxiliariesAt(tree, index).length > 0 || childWith(tree, index, "nsubj") !== undefined)
    return false;
  if (tagOf(tree, index) !== "VERB") return tagOf(tree, headOf(tree, index)) !== "VERB";
  const auxiliary = tree.lemma[last] ?? "";
  const lower = tree.lower[index] ?? "";
  if (auxiliary === "be") {
    const isPassive = tree.words[last]?.deprel === "aux:pass";
    return isPassive
      ? isParticiple(tree, index) &&
          childWith(tree, index, "obj") === undefined &&
          !NEVER_PASSIVE.has(tree.lemma[index] ?? "")
      : isGerund(tree, index);
  }
  if (auxiliary === "have") return isParticiple(tree, index);
  return lower === tree.lemma[index];
}

/** Relations of words before a noun that is no participle. */
const OF_NOUNS: ReadonlySet<string> = new Set(["det", "nmod", "case", "amod", "compound", "nummod"]);

const IDIOMS: ReadonlySet<string> = new Set(["take place", "take part", "take effect", "take office", "take shape"]);

/** Verbs without a passive, whose past looks like a participle: "was shot and died". */
const NEVER_PASSIVE: ReadonlySet<string> = new Set(
  "die flee escape resign survive collapse fall arrive disappear emerge remain appear vanish perish retire depart happen occur return go come stay continue".split(
    " ",
  ),
);

const NO_PREDICATES: ReadonlySet<string> = new Set(
  "amod compound case fixed mark flat goeswith cc punct aux cop det nummod reparandum discourse expl".split(" "),
);

const ATTRIBUTE_TAGS: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "PRON", "NUM", "ADV", "SYM", "X"]);

/** "there" as the expletive of the word: of "is", or of what there is where the parser takes "is" for a copula. */
function isThereAbove(tree: Tree, index: number): boolean {
  return childrenAt(tree, index).some((child) => tree.relation[child] === "expl" && tree.lower[child] === "there");
}

/** "is the mayor and a farmer": an adjective beside an adjective, a noun beside a noun. */
function sharesCopula(tree: Tree, index: number): boolean {
  return (tagOf(tree, index) === "ADJ") === (tagOf(tree, headOf(tree, index)) === "ADJ");
}
