/** Sentences of labelled corpora that evaluations edit: plain ones with their names, and ones with their dependency trees. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTreebank, type TreebankWord } from "../support/treebank.js";

/** Offsets on the sentence. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface NamedSentence {
  readonly text: string;
  readonly names: readonly (Span & { readonly type: string })[];
}

interface TaggedRow {
  readonly text: string;
  readonly spans: readonly { readonly s: number; readonly e: number; readonly t: string }[];
}

/** Lines of JSON with spans of names, as Wikigold is kept. */
export function readNamedSentences(file: string): readonly NamedSentence[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as TaggedRow)
    .map(({ text, spans }) => ({ text, names: spans.map(({ s, e, t }) => ({ start: s, end: e, type: t })) }));
}

export interface TreeSentence {
  readonly document: string;
  readonly text: string;
  /** Offsets on the sentence. */
  readonly words: readonly TreebankWord[];
}

/** Sentences of a treebank whose words can be found in their text, in order. */
export function readTreeSentences(shared: string, file: string): readonly TreeSentence[] {
  return readTreebank(join(shared, file)).flatMap(({ id, text, sentences }) =>
    sentences.flatMap(({ start, end, words: placed }) => {
      const words = placed.map((word) => ({ ...word, start: word.start - start, end: word.end - start }));
      return words.length > 0 && areFound(words) ? [{ document: id, text: text.slice(start, end), words }] : [];
    }),
  );
}

function areFound(words: readonly TreebankWord[]): boolean {
  return words.every(({ form, start, end }, index) => {
    const before = words[index - 1]?.end ?? 0;
    return end - start === form.length && start <= before + WIDEST_GAP;
  });
}

const WIDEST_GAP = 2;

/** The words below one word, itself included, where they are one stretch of the sentence. */
export function subtree(sentence: TreeSentence, root: number): Span | undefined {
  const inside = sentence.words.map((_, index) => isBelow(sentence, index, root));
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  const start = sentence.words[first]?.start;
  const end = sentence.words[last]?.end;
  if (start === undefined || end === undefined) return undefined;
  return inside.slice(first, last + 1).every(Boolean) ? { start, end } : undefined;
}

function isBelow(sentence: TreeSentence, index: number, root: number): boolean {
  let at = index;
  for (let step = 0; step <= sentence.words.length && at >= 0; step += 1) {
    if (at === root) return true;
    at = sentence.words[at]?.head ?? -1;
  }
  return false;
}
