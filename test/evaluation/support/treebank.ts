/**
 * Reads a treebank in CoNLL-U as documents with running text: sentences joined by a space where the treebank has one, paragraphs by an
 * empty line, and every word at its place.
 */
import { readFileSync } from "node:fs";
import type { TextRange } from "../../../server/src/core/text/range.js";

export interface TreebankWord extends TextRange {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** "Tense=Past|VerbForm=Fin". */
  readonly features: string;
  /** Index of the head among the words of the sentence; -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** The tenth column: "SpaceAfter=No", `XML=<date when:::"2011">`, entities. */
  readonly misc: string;
}

export interface TreebankSentence extends TextRange {
  readonly paragraph: TextRange;
  readonly words: readonly TreebankWord[];
}

export interface TreebankDocument {
  readonly id: string;
  readonly genre: string;
  /** The day that the text was written, ISO 8601. */
  readonly created?: string;
  readonly text: string;
  readonly sentences: readonly TreebankSentence[];
}

export function readTreebank(path: string): readonly TreebankDocument[] {
  return readFileSync(path, "utf8")
    .split(/^(?=# newdoc id = )/mu)
    .filter((part) => part.trim() !== "")
    .map(readDocument);
}

function readDocument(source: string): TreebankDocument {
  let text = "";
  let joint = "";
  const paragraphs: (readonly (TextRange & { readonly words: readonly TreebankWord[] })[])[] = [];
  for (const block of source.trim().split(/\n\s*\n/u)) {
    const own = comment(block, "text");
    if (own === undefined) continue;
    const isNewParagraph = paragraphs.length === 0 || /^# newpar/mu.test(block);
    if (text !== "") text += isNewParagraph ? "\n\n" : joint;
    const words = readWords(block, own, text.length);
    const sentence = { start: text.length, end: text.length + own.length, words };
    paragraphs.push(isNewParagraph ? [sentence] : [...(paragraphs.pop() ?? []), sentence]);
    text += own;
    joint = words.at(-1)?.misc.includes("SpaceAfter=No") === true ? "" : " ";
  }
  const created = comment(source, "meta::dateCreated");
  return {
    id: comment(source, "newdoc id") ?? "",
    genre: comment(source, "meta::genre") ?? "",
    ...(created !== undefined && { created }),
    text,
    sentences: paragraphs.flatMap((sentences) => {
      const paragraph = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
      return sentences.map((sentence): TreebankSentence => ({ ...sentence, paragraph }));
    }),
  };
}

/** Words with a decimal or ranged number (empty nodes, contractions as a whole) are left out. */
function readWords(block: string, sentence: string, offset: number): readonly TreebankWord[] {
  const rows = block.split("\n").flatMap((line) => {
    const columns = line.split("\t");
    return columns.length === COLUMNS && /^\d+$/u.test(columns[0] ?? "") ? [columns] : [];
  });
  let at = 0;
  return rows.map(([, form = "", lemma = "", upos = "", , features = "", head = "", deprel = "", , misc = ""]) => {
    const start = Math.max(at, sentence.indexOf(form, at));
    at = start + (sentence.startsWith(form, start) ? form.length : 0);
    const place = { start: offset + start, end: offset + at };
    return { ...place, form, lemma, upos, features, head: Number(head) - 1, deprel, misc };
  });
}

const COLUMNS = 10;

function comment(source: string, key: string): string | undefined {
  const start = source.indexOf(`# ${key} = `);
  if (start === -1) return undefined;
  const from = start + key.length + "#  = ".length;
  const end = source.indexOf("\n", from);
  return source.slice(from, end === -1 ? undefined : end).trim();
}
