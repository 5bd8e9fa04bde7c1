/**
 * The tokens of a sentence as the name skills see them: hyphenated words are split where a part begins with a capital
 * ("Serbia-Kosovo", "NATO-led"), and every token carries its written form, so that no later step looks at letters again.
 */
import type { TextRange } from "../../text/range.js";
import { tokenize } from "../tokens/tokens.js";
import { isSyllabicName } from "./syllables.js";
import type { NameWord, Vocabulary } from "./vocabulary.js";
import { Form, UPPER } from "./wordForms.js";

/** How a whole sentence is written: headlines and lines in capitals tell nothing by their capitals. */
export const LetterCase = { sentence: 0, headline: 1, capitals: 2 } as const;
export type LetterCase = (typeof LetterCase)[keyof typeof LetterCase];

export interface NameTokens {
  readonly range: TextRange;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly entries: readonly NameWord[];
  /** As written. */
  readonly words: readonly string[];
  /** Lower case, diacritics folded, Cyrillic in Latin letters: for lexicons. */
  readonly keys: readonly string[];
  readonly forms: readonly Form[];
  readonly letterCase: LetterCase;
}

export function readNameTokens(text: string, range: TextRange, wordOf: Vocabulary): NameTokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const entries: NameWord[] = [];
  const words: string[] = [];
  const keys: string[] = [];
  const forms: Form[] = [];
  const add = (start: number, end: number): void => {
    const word = wordOf(text.slice(start, end));
    starts.push(start);
    ends.push(end);
    entries.push(word);
    words.push(word.written);
    keys.push(word.key);
    forms.push(word.form);
  };
  for (const token of tokenize(text, range)) {
    if (token.kind === "punctuation" || token.end - token.start < 3) {
      add(token.start, token.end);
      continue;
    }
    let from = token.start;
    if (text.charCodeAt(from) === HASH_SIGN) {
      add(from, from + 1);
      from += 1;
    }
    for (let at = token.start + 1; at < token.end - 1; at += 1) {
      if (!isHyphen(text.charCodeAt(at)) || !partsAtHyphen(text, token, at)) continue;
      if (at > from) add(from, at);
      add(at, at + 1);
      from = at + 1;
    }
    if (from < token.end) add(from, token.end);
  }
  return { range, count: words.length, starts, ends, entries, words, keys, forms, letterCase: letterCaseOf(entries) };
}

/** True where no blank stands between the token and the one before it. */
export function isGlued(tokens: NameTokens, at: number): boolean {
  return at > 0 && tokens.starts[at] === tokens.ends[at - 1];
}

const HASH_SIGN = 0x23;

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2014;
}

/** A hyphen parts a word where the letter before the first or after the last of its parts is a capital; "Jong-un" is one given name. */
function partsAtHyphen(text: string, token: TextRange, at: number): boolean {
  if (UPPER.test(text.charAt(at + 1))) return true;
  return UPPER.test(text.charAt(token.start)) && !isSyllabicName(text.slice(token.start, token.end));
}

const HEADLINE_SHARE = 0.8;
const CAPITALS_SHARE = 0.7;
const LONG_WORD = 4;

function letterCaseOf(entries: readonly NameWord[]): LetterCase {
  let long = 0;
  let capital = 0;
  let allCaps = 0;
  let letters = 0;
  for (const { form, written, isCapital } of entries) {
    if (form === Form.punctuation || form === Form.number) continue;
    if (written.length > 1) letters += 1;
    if (form === Form.allCaps) allCaps += 1;
    if (written.length < LONG_WORD) continue;
    long += 1;
    if (isCapital) capital += 1;
  }
  if (letters >= 3 && allCaps >= letters * CAPITALS_SHARE) return LetterCase.capitals;
  if (long >= 4 && capital >= long * HEADLINE_SHARE) return LetterCase.headline;
  return LetterCase.sentence;
}
