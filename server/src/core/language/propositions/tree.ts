/**
 * A syntax tree made safe and quick to walk: heads that point nowhere or in a circle become roots, children are listed in the order
 * of the text, and every word knows the span of its phrase and of everything below it. Linear in the number of words.
 */
import type { TextRange } from "../../text/range.js";
import type { SyntaxTree, SyntaxWord } from "../syntax/types.js";

/** Indices of the first and the last word, both inclusive. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

export interface Tree {
  readonly text: string;
  readonly words: readonly SyntaxWord[];
  /** In lower case with straight apostrophes. */
  readonly lower: readonly string[];
  readonly lemma: readonly string[];
  /** -1 for a root; never a circle. */
  readonly head: readonly number[];
  /** Relation without its subtype. */
  readonly relation: readonly string[];
  /** In the order of the text; a word of a table or a log with more than any word of prose has only the first of them. */
  readonly children: readonly (readonly number[])[];
  /** Every word after its head. */
  readonly topDown: readonly number[];
  /** The phrase of a word as an argument: without preposition, clauses, appositions and coordinated phrases. */
  readonly phrase: readonly WordSpan[];
  /** All that hangs below a word, punctuation at its edges left out. */
  readonly whole: readonly WordSpan[];
}

export function buildTree(text: string, syntax: SyntaxTree): Tree {
  const { words } = syntax;
  const raw = words.map((word, index) => {
    const isWord = Number.isInteger(word.head) && word.head >= 0 && word.head < words.length;
    return isWord && word.head !== index ? word.head : -1;
  });
  const { head, topDown } = breakCircles(raw);
  const children = childrenOf(head);
  const lower = words.map((word) =>
    text
      .slice(word.start, word.end)
      .toLowerCase()
      .replaceAll(/[’‘`´]/gu, "'"),
  );
  const lemma = words.map((word, index) =>
    word.lemma === "" || word.lemma === "_" ? (lower[index] ?? "") : word.lemma.toLowerCase(),
  );
  const relation = words.map((word, index) => (head[index] === -1 ? "root" : baseRelation(word.deprel)));
  return {
    text,
    words,
    lower,
    lemma,
    head,
    relation,
    children: children.map((below) => (below.length > MAX_CHILDREN ? below.slice(0, MAX_CHILDREN) : below)),
    topDown,
    ...spansOf(words, relation, children, topDown),
  };
}

export function deprelOf(tree: Tree, index: number): string {
  return tree.head[index] === -1 ? "root" : (tree.words[index]?.deprel ?? "");
}

export function tagOf(tree: Tree, index: number): string {
  return tree.words[index]?.upos ?? "X";
}

export function headOf(tree: Tree, index: number): number {
  return tree.head[index] ?? -1;
}

export function childrenAt(tree: Tree, index: number): readonly number[] {
  return tree.children[index] ?? [];
}

/** The first child with one of the relations, subtypes not looked at. */
export function childWith(tree: Tree, index: number, ...relations: readonly string[]): number | undefined {
  return childrenAt(tree, index).find((child) => relations.includes(tree.relation[child] ?? ""));
}

/** The first child with exactly this relation, its subtype included. */
export function childNamed(tree: Tree, index: number, deprel: string): number | undefined {
  return childrenAt(tree, index).find((child) => tree.words[child]?.deprel === deprel);
}

export function confidenceOf(tree: Tree, ...indices: readonly (number | undefined)[]): number {
  return indices.reduce<number>(
    (least, index) => (index === undefined ? least : Math.min(least, tree.words[index]?.confidence ?? 0)),
    1,
  );
}

export function rangeOfWord(tree: Tree, index: number): TextRange {
  const word = tree.words[index];
  return { start: word?.start ?? 0, end: word?.end ?? 0 };
}

export function rangeOfSpan(tree: Tree, span: WordSpan | undefined): TextRange {
  return { start: tree.words[span?.first ?? 0]?.start ?? 0, end: tree.words[span?.last ?? 0]?.end ?? 0 };
}

export function phraseRange(tree: Tree, index: number): TextRange {
  return rangeOfSpan(tree, tree.phrase[index]);
}

export function wholeRange(tree: Tree, index: number): TextRange {
  return rangeOfSpan(tree, tree.whole[index]);
}

/** The preposition or subordinator before a word, several words joined by "_"; undefined where none stands. */
export function markerOf(tree: Tree, index: number, relation: "case" | "mark"): string | undefined {
  const markers = childrenAt(tree, index).filter(
    (child) => tree.relation[child] === relation && !POSSESSIVE_MARKS.has(tree.lower[child] ?? ""),
  );
  const [first] = markers;
  if (first === undefined) return undefined;
  const fixed = childrenAt(tree, first).filter((child) => tree.relation[child] === "fixed");
  return [first, ...fixed].map((part) => tree.lower[part] ?? "").join("_");
}

const MAX_CHILDREN = 60;

const POSSESSIVE_MARKS: ReadonlySet<string> = new Set(["'s", "'", "s"]);

/** Relations of children that are no part of the phrase of their head. */
const OUTSIDE_PHRASE: ReadonlySet<string> = new Set(
  "case mark cc conj punct appos parataxis cop nsubj csubj aux expl advcl acl discourse vocative dislocated reparandum list orphan".split(
    " ",
  ),
);
/** The same where the head is a predicate. */
const OUTSIDE_ATTRIBUTE: ReadonlySet<string> = new Set("obl advmod obj iobj xcomp ccomp".split(" "));

function baseRelation(deprel: string): string {
  const colon = deprel.indexOf(":");
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

function breakCircles(raw: readonly number[]): {
  readonly head: readonly number[];
  readonly topDown: readonly number[];
} {
  const head = [...raw];
  const below = childrenOf(head);
  const seen = new Array<boolean>(head.length).fill(false);
  const topDown: number[] = [];
  const walk = (root: number): void => {
    seen[root] = true;
    topDown.push(root);
    for (let at = topDown.length - 1; at < topDown.length; at += 1) {
      for (const child of below[topDown[at] ?? -1] ?? []) {
        if (seen[child] === true) continue;
        seen[child] = true;
        topDown.push(child);
      }
    }
  };
  head.forEach((parent, index) => {
    if (parent === -1) walk(index);
  });
  head.forEach((_, index) => {
    if (seen[index] === true) return;
    head[index] = -1;
    walk(index);
  });
  return { head, topDown };
}

function childrenOf(head: readonly number[]): readonly (readonly number[])[] {
  const children: number[][] = head.map(() => []);
  head.forEach((parent, index) => children[parent]?.push(index));
  return children;
}

function spansOf(
  words: readonly SyntaxWord[],
  relation: readonly string[],
  children: readonly (readonly number[])[],
  topDown: readonly number[],
): Pick<Tree, "phrase" | "whole"> {
  const phrase: WordSpan[] = words.map((_, index) => ({ first: index, last: index }));
  const whole: WordSpan[] = [...phrase];
  /** What a word adds to the phrase above it: its phrase with its preposition and what is coordinated with it. */
  const inPhrase: WordSpan[] = [...phrase];
  for (let at = topDown.length - 1; at >= 0; at -= 1) {
    const index = topDown[at] ?? 0;
    const own = { first: index, last: index };
    const below = children[index] ?? [];
    const isPredicate = below.some((child) => relation[child] === "cop" || relation[child] === "nsubj");
    // "furniture and houses for the poor": what stands behind the second phrase is not part of the first.
    const behind = below.find((child) => child > index && relation[child] === "conj") ?? words.length;
    let inner = own;
    let outer = own;
    let all = own;
    for (const child of below) {
      const name = relation[child] ?? "";
      if (name === "punct") continue;
      const spanOfChild = inPhrase[child] ?? own;
      all = hull(all, whole[child] ?? own);
      if (name === "case" || name === "cc" || name === "conj") outer = hull(outer, spanOfChild);
      else if (child < behind && !OUTSIDE_PHRASE.has(name) && !(isPredicate && OUTSIDE_ATTRIBUTE.has(name)))
        inner = hull(inner, spanOfChild);
    }
    phrase[index] = inner;
    inPhrase[index] = hull(inner, outer);
    whole[index] = all;
  }
  return { phrase, whole };
}

function hull(left: WordSpan, right: WordSpan): WordSpan {
  return { first: Math.min(left.first, right.first), last: Math.max(left.last, right.last) };
}
