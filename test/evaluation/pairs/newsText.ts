/** Sentences of labelled corpora that evaluations edit: plain ones with their names, and ones with their dependency trees. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

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

export interface TreeWord extends Span {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly features: string;
  /** Index of the head; -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export interface TreeSentence {
  readonly document: string;
  readonly text: string;
  readonly words: readonly TreeWord[];
}

/** Sentences of a CoNLL-U file whose words can be found in their text, in order. */
export function readTreeSentences(shared: string, file: string): readonly TreeSentence[] {
  const blocks = readFileSync(join(shared, file), "utf8").split("\n\n");
  return blocks.flatMap((block) => {
    const lines = block.split("\n");
    const text = lines.find((line) => line.startsWith("# text = "))?.slice("# text = ".length);
    const id = lines.find((line) => line.startsWith("# sent_id = "))?.slice("# sent_id = ".length) ?? "";
    if (text === undefined) return [];
    const words = readWords(text, lines);
    return words === undefined ? [] : [{ document: id.replace(/-\d+$/u, ""), text, words }];
  });
}

function readWords(text: string, lines: readonly string[]): readonly TreeWord[] | undefined {
  const words: TreeWord[] = [];
  let from = 0;
  for (const line of lines) {
    const [id = "", form = "", lemma = "", upos = "", , features = "", head = "", relation = ""] = line.split("\t");
    if (!/^\d+$/u.test(id)) continue;
    const start = text.indexOf(form, from);
    if (start < 0 || start > from + 2) return undefined;
    from = start + form.length;
    words.push({ start, end: from, form, lemma, upos, features, head: Number(head) - 1, relation });
  }
  return words.length === 0 ? undefined : words;
}

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
