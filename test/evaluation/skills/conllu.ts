/** Reads CoNLL-U as running text: each document's text is made from its sentences, with a blank line between paragraphs, and every word keeps its place in it. */
import type { TextRange } from "../../../server/src/core/text/range.js";

export interface TreebankWord extends TextRange {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** Index of the head among the words of the sentence; -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

export interface TreebankSentence extends TextRange {
  readonly paragraph: TextRange;
  readonly words: readonly TreebankWord[];
}

export interface TreebankDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sentences: readonly TreebankSentence[];
}

export function readTreebank(conllu: string): readonly TreebankDocument[] {
  return conllu.split(/^(?=# newdoc id)/mu).flatMap((part) => {
    const id = /^# newdoc id = (.+)$/mu.exec(part)?.[1];
    return id === undefined ? [] : readDocument(id, part);
  });
}

function readDocument(id: string, part: string): TreebankDocument {
  let text = "";
  const found: { readonly start: number; readonly paragraph: number; readonly words: readonly TreebankWord[] }[] = [];
  let paragraph = -1;
  for (const block of part.split(/\n\n+/u)) {
    const sentence = /^# text = (.+)$/mu.exec(block)?.[1];
    if (sentence === undefined) continue;
    if (paragraph < 0 || /^# newpar/mu.test(block)) paragraph += 1;
    const isNewParagraph = paragraph !== found.at(-1)?.paragraph;
    if (text !== "") text += isNewParagraph ? "\n\n" : " ";
    found.push({ start: text.length, paragraph, words: readWords(block, sentence, text.length) });
    text += sentence;
  }
  const ends = found.map((sentence, index) => {
    const next = found[index + 1];
    return next === undefined ? text.length : next.start - (next.paragraph === sentence.paragraph ? 1 : 2);
  });
  const rangeOf = (wanted: number): TextRange => {
    const inside = found.flatMap((sentence, index) => (sentence.paragraph === wanted ? [index] : []));
    return { start: found[inside[0] ?? 0]?.start ?? 0, end: ends[inside.at(-1) ?? 0] ?? 0 };
  };
  const paragraphs = Array.from({ length: paragraph + 1 }, (_, index) => rangeOf(index));
  const sentences = found.map((sentence, index): TreebankSentence => ({
    start: sentence.start,
    end: ends[index] ?? text.length,
    paragraph: paragraphs[sentence.paragraph] ?? { start: 0, end: text.length },
    words: sentence.words,
  }));
  return { id, genre: /^# meta::genre = (.+)$/mu.exec(part)?.[1] ?? "", text, sentences };
}

/** Words with a decimal or ranged number (empty nodes, contractions as a whole) are left out. */
function readWords(block: string, sentence: string, offset: number): readonly TreebankWord[] {
  const rows = block
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((columns) => columns.length === 10 && /^\d+$/u.test(columns[0] ?? ""));
  let at = 0;
  return rows.map((columns) => {
    const form = columns[1] ?? "";
    const start = Math.max(at, sentence.indexOf(form, at));
    at = start + (sentence.startsWith(form, start) ? form.length : 0);
    return {
      start: offset + start,
      end: offset + at,
      form,
      lemma: columns[2] ?? "",
      upos: columns[3] ?? "",
      head: Number(columns[6]) - 1,
      deprel: columns[7] ?? "",
      misc: columns[9] ?? "",
    };
  });
}
