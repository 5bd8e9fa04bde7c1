/**
 * Reads a sentence as a tree of Universal Dependencies: words, parts of speech, lemmas and relations, each arc with its chance of being
 * right. A sentence of any length is read in bounded time; what is longer than any sentence people write is read in parts.
 */
import type { TextRange } from "../../text/range.js";
import { syntacticForm } from "../tags/shape.js";
import { readWords } from "../tags/words.js";
import syntaxWeights from "../weights/syntax.bin";
import { confidenceOf } from "./confidence.js";
import { treebankLemma } from "./treebankLemma.js";
import { LONGEST_PART, readModel } from "./model.js";
import { type ReadWord, readForms } from "./reader.js";
import { withClosingReport } from "./reportedSpeech.js";
import type { SyntaxTree, SyntaxWord } from "./types.js";
import { withWholeNames } from "./wholeNames.js";

/** The tree of the text in `range`, which should be one sentence. Never throws; a range without words gives a tree without words. */
export function parseSentence(text: string, range: TextRange): SyntaxTree {
  return { start: range.start, end: range.end, words: parseWords(text, readWords(text, range)) };
}

/** The same for words that were found elsewhere, in order and without overlaps. */
export function parseWords(text: string, ranges: readonly TextRange[]): readonly SyntaxWord[] {
  if (ranges.length <= LONGEST_PART) return parsePart(text, ranges);
  const words: SyntaxWord[] = [];
  for (let from = 0; from < ranges.length; from += LONGEST_PART)
    append(words, parsePart(text, ranges.slice(from, from + LONGEST_PART)));
  return words;
}

/** The root of a later part hangs from the first root, as parataxis does. */
function append(words: SyntaxWord[], part: readonly SyntaxWord[]): void {
  const offset = words.length;
  const firstRoot = words.findIndex(({ head }) => head === NONE);
  for (const word of part) {
    const isLaterRoot = word.head === NONE && firstRoot !== NONE;
    if (isLaterRoot) words.push({ ...word, head: firstRoot, deprel: "parataxis" });
    else words.push(word.head === NONE ? word : { ...word, head: word.head + offset });
  }
}

const MODEL = { read: lazily(() => readModel(syntaxWeights)) };

/** Unpacking takes a moment: it waits for the first sentence. */
function lazily<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    const [first = make()] = made;
    if (made.length === 0) made.push(first);
    return first;
  };
}

function parsePart(text: string, ranges: readonly TextRange[]): readonly SyntaxWord[] {
  const model = MODEL.read();
  const { tags, labels, confidence } = model;
  const forms = ranges.map(({ start, end }) => syntacticForm(text, start, end));
  const found = readForms(model, forms);
  const words = ranges.map(({ start, end }, at): SyntaxWord => {
    const { tag, head, shares } = found[at] ?? UNREAD;
    const upos = tags.parts[tag] ?? "X";
    return {
      start,
      end,
      upos,
      lemma: treebankLemma(forms[at] ?? "", upos, tags.fine[tag] ?? ""),
      head: head === forms.length ? NONE : head,
      deprel: labels[shares.label] ?? "dep",
      confidence: confidenceOf(confidence, shares),
    };
  });
  return withClosingReport(withWholeNames(words), forms);
}

const NONE = -1;
const UNREAD: ReadWord = { tag: 0, head: NONE, shares: { head: 0, relation: 0, label: 0 } };
