/** Numbers and what they count, from the arcs between them: "three Serbs", "three of the Serbs", "dozens of trucks". */
import type { TextRange } from "../../text/range.js";
import { NUMBER_WORDS } from "../dates/lexicon.js";
import type { SyntaxTree } from "../syntax/types.js";
import { buildTree, childrenAt, confidenceOf, markerOf, rangeOfSpan, rangeOfWord, tagOf, type Tree } from "./tree.js";
import type { CountedNoun } from "./types.js";

/** The number that counts a noun, or that stands for it; undefined where none does. */
export function countedAt(tree: Tree, index: number): CountedNoun | undefined {
  const number = childrenAt(tree, index).find((child) => isNumberOf(tree, child));
  if (number !== undefined) return counted(tree, number, index, confidenceOf(tree, number));
  if (tagOf(tree, index) !== "NUM" && !COLLECTIVE_NUMBERS.has(tree.lemma[index] ?? "")) return undefined;
  const group = childrenAt(tree, index).find(
    (child) => tree.relation[child] === "nmod" && markerOf(tree, child, "case") === "of",
  );
  return group === undefined ? undefined : counted(tree, index, group, confidenceOf(tree, group));
}

/** Every number of a sentence that counts something, in the order of the nouns. */
export function readCountedNouns(text: string, syntax: SyntaxTree): readonly CountedNoun[] {
  const tree = buildTree(text, syntax);
  return tree.words.flatMap((_, index) => {
    const found = countedAt(tree, index);
    return found === undefined ? [] : [found];
  });
}

/** A numeral before its noun; "Twelve" at the start of a sentence may be taken for an adjective. */
function isNumberOf(tree: Tree, child: number): boolean {
  const relation = tree.relation[child] ?? "";
  return relation === "nummod" || (relation === "amod" && NUMBER_WORDS.has(tree.lower[child] ?? ""));
}

const COLLECTIVE_NUMBERS: ReadonlySet<string> = new Set(
  "dozen hundred thousand million billion score dozens hundreds thousands millions billions scores".split(" "),
);

function counted(tree: Tree, number: number, noun: number, confidence: number): CountedNoun {
  const bounds = tree.phrase[number] ?? { first: number, last: number };
  return {
    number: rangeOfWord(tree, number),
    numberIndex: number,
    bounds: noun > number && bounds.last >= noun ? rangeOfWord(tree, number) : rangeOfSpan(tree, bounds),
    noun: behindNumber(tree, noun, bounds.last),
    nounIndex: noun,
    confidence,
  };
}

/** "Serbs" of "at least three armed Serbs" without its number: "armed Serbs". */
function behindNumber(tree: Tree, noun: number, lastOfNumber: number): TextRange {
  const { first, last } = tree.phrase[noun] ?? { first: noun, last: noun };
  const starts = first <= lastOfNumber && lastOfNumber < noun ? lastOfNumber + 1 : first;
  return rangeOfSpan(tree, { first: starts, last });
}
