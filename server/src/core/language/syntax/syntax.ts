/**
 * Reads a sentence as a tree of Universal Dependencies: words, parts of speech, lemmas and relations, each arc with its chance of being
 * right. A sentence of any length is read in bounded time; what is longer than any sentence people write is read in parts.
 */
import type { TextRange } from "../../text/range.js";
import { syntacticForm } from "../tags/shape.js";
import { readWords } from "../tags/words.js";
import syntaxWeights from "../weights/syntax.bin";
import { treebankLemma } from "./treebankLemma.js";
import { readModel } from "./model.js";
import { NONE } from "./parserState.js";
import type { SyntaxTree, SyntaxWord } from "./types.js";

/** Words of the longest part that is parsed at once. */
const LONGEST_PART = 400;

/** The tree of the text in `range`, which should be one sentence. Never throws; a range without words gives a tree without words. */
export function parseSentence(text: string, range: TextRange): SyntaxTree {
  return { start: range.start, end: range.end, words: parseWords(text, readWords(text, range)) };
}

/** The same for words that were found elsewhere, in order and without overlaps. */
export function parseWords(text: string, ranges: readonly TextRange[]): readonly SyntaxWord[] {
  const words: SyntaxWord[] = [];
  for (let from = 0; from < ranges.length; from += LONGEST_PART)
    parsePart(text, ranges.slice(from, from + LONGEST_PART), words);
  return words;
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

/** Appends the words of a part; the root of a second and later part hangs from the first root, as parataxis does. */
function parsePart(text: string, ranges: readonly TextRange[], words: SyntaxWord[]): void {
  const { tags, labels, wordAtoms, tagger, parser, confidence } = MODEL.read();
  const forms = ranges.map(({ start, end }) => syntacticForm(text, start, end));
  const atoms = forms.map((form) => wordAtoms.of(form));
  const found = tagger.tag(atoms);
  parser.parse(atoms, found);
  const { state } = parser;
  const offset = words.length;
  const firstRoot = words.findIndex((word) => word.head === NONE);
  for (const [at, { start, end }] of ranges.entries()) {
    const tag = found[at] ?? 0;
    const upos = tags.parts[tag] ?? "X";
    const head = state.head[at] ?? NONE;
    const isRoot = head === state.count;
    words.push({
      start,
      end,
      upos,
      lemma: treebankLemma(forms[at] ?? "", upos, tags.fine[tag] ?? ""),
      head: isRoot ? firstRoot : head + offset,
      deprel: isRoot && firstRoot !== NONE ? "parataxis" : (labels[state.label[at] ?? 0] ?? "dep"),
      confidence: confidence.of(parser.moveMargin[at] ?? 0, parser.labelMargin[at] ?? 0),
    });
  }
}
