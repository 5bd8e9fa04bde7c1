/** Walking a parsed sentence. Words are named by their index in `SyntaxTree.words`. */
import type { TextRange } from "../../text/range.js";
import type { SyntaxTree } from "./types.js";

/** The root; -1 in a tree without words. */
export function rootOf(tree: SyntaxTree): number {
  return tree.words.findIndex((word) => word.head < 0);
}

/**
 * Dependents of `head` in the order of the text; with relations, only those. A relation without a subtype stands for its subtypes too:
 * "nsubj" finds "nsubj:pass".
 */
export function dependentsOf(tree: SyntaxTree, head: number, ...relations: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (const [index, word] of tree.words.entries())
    if (word.head === head && (relations.length === 0 || isAnyOf(word.deprel, relations))) found.push(index);
  return found;
}

export function isRelation(deprel: string, relation: string): boolean {
  return deprel === relation || (deprel.startsWith(relation) && deprel.charAt(relation.length) === ":");
}

/** `word` and everything below it, in the order of the text. */
export function subtreeOf(tree: SyntaxTree, word: number): readonly number[] {
  return tree.words.flatMap((_, index) => (isBelow(tree, index, word) ? [index] : []));
}

/** From the first to the last word of the subtree, which may hold strangers where arcs cross. */
export function subtreeRange(tree: SyntaxTree, word: number): TextRange {
  const words = subtreeOf(tree, word).flatMap((index) => tree.words[index] ?? []);
  return { start: words[0]?.start ?? tree.start, end: words.at(-1)?.end ?? tree.start };
}

/** True for `word` itself and for what hangs from it, by whatever way. */
export function isBelow(tree: SyntaxTree, index: number, word: number): boolean {
  return pathToRoot(tree, index).includes(word);
}

/** `word`, its head, its head's head, up to the root. */
export function pathToRoot(tree: SyntaxTree, word: number): readonly number[] {
  const path: number[] = [];
  for (let at = word; at >= 0 && path.length <= tree.words.length; at = tree.words[at]?.head ?? -1) path.push(at);
  return path;
}

/** The word that holds `offset`; -1 between words. */
export function wordAt(tree: SyntaxTree, offset: number): number {
  return tree.words.findIndex((word) => word.start <= offset && offset < word.end);
}

function isAnyOf(deprel: string, relations: readonly string[]): boolean {
  return relations.some((relation) => isRelation(deprel, relation));
}
