/**
 * What is known of a word wherever it stands: its folded key, form, hashes, cluster, lexicon facts and cues.
 * A word is looked at once and kept, so that the steps behind never fold, hash or match letters again.
 */
import { cuesOf } from "./cues.js";
import { factsOf } from "./gazetteer.js";
import { hashSlice, hashWord } from "./hashing.js";
import { foldWord, formOf, isCapitalForm, type Form } from "./wordForms.js";

/** Clusters of words by distribution, fine and coarse; 0 for a word that the table does not know. */
export interface WordClusters {
  fineOf(wordHash: number): number;
  coarseOf(fine: number): number;
}

/** What a tagger sees of a word at a distance. */
export interface SeenWord {
  /** Of the key. */
  readonly hash: number;
  /** Clusters. */
  readonly fine: number;
  readonly coarse: number;
}

export interface NameWord extends SeenWord {
  readonly written: string;
  /** Lower case, diacritics folded, Cyrillic in Latin letters: for lexicons. */
  readonly key: string;
  readonly form: Form;
  readonly isCapital: boolean;
  /** Facts of the word alone. */
  readonly facts: number;
  readonly cues: number;
  /** Of the pattern of letters. */
  readonly shape: number;
  /** Of the last three letters of the key, however short it is. */
  readonly ending: number;
  /** The word's place in the vocabulary, at which a tagger may keep what it knows of the word. */
  readonly number: number;
}

export type Vocabulary = (written: string) => NameWord;

/** As many words as some hundred articles hold; when they are reached, all are read anew. */
export const MOST_WORDS = 1 << 14;

/** A vocabulary that reads each word once; `onNew` is told of each word before it is used. */
export function vocabularyOf(clusters: WordClusters, onNew: (word: NameWord) => void): Vocabulary {
  const known = new Map<string, NameWord>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    if (known.size >= MOST_WORDS) known.clear();
    const word = readWord(ownCopy(written), known.size, clusters);
    known.set(word.written, word);
    onNew(word);
    return word;
  };
}

function readWord(written: string, number: number, clusters: WordClusters): NameWord {
  const key = foldWord(written);
  const form = formOf(written);
  const hash = hashWord(key);
  const fine = clusters.fineOf(hash);
  return {
    hash,
    fine,
    coarse: clusters.coarseOf(fine),
    written,
    key,
    form,
    isCapital: isCapitalForm(form),
    facts: factsOf(key),
    cues: cuesOf(key),
    shape: shapeHash(written),
    ending: hashSlice(key, Math.max(0, key.length - 3), key.length),
    number,
  };
}

/** Engines let a longer piece of a text hold the whole text: a word that is kept is copied letter by letter. */
function ownCopy(written: string): string {
  return Array.from({ length: written.length }, (_, at) => written.charAt(at)).join("");
}

/** The letters' pattern with repetitions cut: "McDonald" → XxXx, "F-16" → X-d. */
function shapeHash(word: string): number {
  let hash = 0x1234567;
  let last = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === last) continue;
    last = kind;
    hash = Math.imul(hash ^ kind, 0x01000193);
  }
  return Math.imul(hash ^ Math.min(word.length, 5), 0x01000193);
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code + 10;
  const letter = String.fromCharCode(code);
  if (letter.toLowerCase() !== letter) return 2;
  if (letter.toUpperCase() !== letter) return 1;
  return 4;
}
