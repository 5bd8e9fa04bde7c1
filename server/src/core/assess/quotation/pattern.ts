/** A quotation as typed, read into runs of words with the marked omissions and editorial brackets between them. */
import { isNegationWord, isNumberWord } from "./meaning.js";
import { readWords, type WordSequence } from "./words.js";

export interface Joint {
  readonly kind: "ellipsis" | "bracket";
  /** Folded words inside an editorial bracket; empty for an ellipsis. */
  readonly content: readonly string[];
}

export interface QuotationPattern {
  /** All words outside wildcards, in order. */
  readonly words: WordSequence;
  /** Before the word at an index (or after the last, at `words.keys.length`) source words may be skipped. */
  readonly joints: ReadonlyMap<number, Joint>;
}

export function readPattern(quote: string): QuotationPattern {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  const joints = new Map<number, Joint>();
  const text = ungluedBrackets(quote);
  let last = 0;
  const addWords = (from: number, to: number): void => {
    const part = readWords(text.slice(from, to));
    part.keys.forEach((key, index) => {
      keys.push(key);
      starts.push(from + (part.starts[index] ?? 0));
      ends.push(from + (part.ends[index] ?? 0));
      breaks.push(index === 0 && from > 0 ? 0 : (part.breaks[index] ?? 0));
    });
  };
  for (const mark of text.matchAll(MARKS)) {
    const bracket = mark[1];
    const content = bracket === undefined ? [] : readWords(bracket).keys;
    if (content.some((key) => isNumberWord(key) || isNegationWord(key))) continue;
    addWords(last, mark.index);
    last = mark.index + mark[0].length;
    if (content.length === 1 && content[0] === "sic") continue;
    const kind = bracket === undefined || content.length === 0 ? "ellipsis" : "bracket";
    if (joints.get(keys.length)?.kind !== "ellipsis") joints.set(keys.length, { kind, content });
  }
  addWords(last, text.length);
  return { words: { text, keys, starts, ends, breaks }, joints };
}

/** An omission in any of its usual forms, else an editorial bracket with its content. */
const MARKS =
  /(?:[[(]\s{0,3})(?:…|\.{2,6}|\.\s\.\s\.)(?:\s{0,3}[\])])|…|\.{3,6}|\.\s\.\s\.(?:\s\.)?|\[([^[\]]{0,120})\]/g;
/** "[T]he", "depart[ed]": a bracket inside a word changes its case or ending and leaves no gap. */
const GLUED = /(?<=\p{L})\[(\p{L}{1,12})\]|\[(\p{L}{1,12})\](?=\p{L})/gu;

function ungluedBrackets(quote: string): string {
  return quote.replace(GLUED, (_, after: string | undefined, before: string | undefined) => after ?? before ?? "");
}
