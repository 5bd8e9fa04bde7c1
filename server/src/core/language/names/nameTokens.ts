/**
 * The tokens of a sentence as the name skills see them: hyphenated words are split where a part begins with a capital
 * ("Serbia-Kosovo", "NATO-led"), and every token carries its written form, so that no later step looks at letters again.
 */
import type { TextRange } from "../../text/range.js";
import { tokenize } from "../tokens/tokens.js";

/** How a token is written; the order is part of the trained weights. */
export const Form = {
  lower: 0,
  capitalized: 1,
  allCaps: 2,
  initial: 3,
  mixed: 4,
  number: 5,
  punctuation: 6,
  dotted: 7,
  alphanumeric: 8,
  caseless: 9,
} as const;
export type Form = (typeof Form)[keyof typeof Form];

/** How a whole sentence is written: headlines and lines in capitals tell nothing by their capitals. */
export const LetterCase = { sentence: 0, headline: 1, capitals: 2 } as const;
export type LetterCase = (typeof LetterCase)[keyof typeof LetterCase];

export interface NameTokens {
  readonly range: TextRange;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** As written. */
  readonly words: readonly string[];
  /** Lower case, diacritics folded, Cyrillic in Latin letters: for lexicons. */
  readonly keys: readonly string[];
  readonly forms: readonly Form[];
  readonly letterCase: LetterCase;
}

export function readNameTokens(text: string, range: TextRange): NameTokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const keys: string[] = [];
  const forms: Form[] = [];
  const add = (start: number, end: number): void => {
    const word = text.slice(start, end);
    starts.push(start);
    ends.push(end);
    words.push(word);
    keys.push(foldWord(word));
    forms.push(formOf(word));
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
  return { range, count: words.length, starts, ends, words, keys, forms, letterCase: letterCaseOf(forms, words) };
}

/** True where no blank stands between the token and the one before it. */
export function isGlued(tokens: NameTokens, at: number): boolean {
  return at > 0 && tokens.starts[at] === tokens.ends[at - 1];
}

export function isCapitalForm(form: Form | undefined): boolean {
  return (
    form === Form.capitalized ||
    form === Form.allCaps ||
    form === Form.initial ||
    form === Form.mixed ||
    form === Form.dotted
  );
}

const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ł: "l",
  ø: "o",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  ђ: "dj",
  е: "e",
  ё: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  ј: "j",
  к: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "c",
  у: "u",
  ў: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  џ: "dz",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

/** Lower case, without diacritics, Cyrillic spelt in Latin letters. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  let folded = "";
  for (const letter of lower.normalize("NFKC")) {
    const special = SPECIAL_LETTERS[letter];
    folded += special ?? letter.normalize("NFD").replace(/\p{M}+/gu, "");
  }
  return folded;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7e) return false;
  return true;
}

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const DOTTED = /^(?:\p{Lu}\.){2,}\p{Lu}?$|^\p{Lu}\.\p{Lu}$/u;
const HASH_SIGN = 0x23;
const AT_SIGN = 0x40;

function formOf(word: string): Form {
  let capitals = 0;
  let smalls = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) smalls += 1;
    else if (code >= 65 && code <= 90) capitals += 1;
    else if (code !== 0x27 && code !== 0x2019) return unusualForm(word);
  }
  // Nearly all words of a text are plain ASCII letters.
  if (capitals === 0) return smalls === 0 ? Form.punctuation : Form.lower;
  const first = word.charCodeAt(0);
  if (first >= 97) return Form.mixed;
  if (capitals + smalls === 1) return Form.initial;
  if (capitals === 1) return Form.capitalized;
  return smalls === 0 ? Form.allCaps : Form.mixed;
}

function unusualForm(word: string): Form {
  if (word.charCodeAt(0) === AT_SIGN || word.includes("://")) return Form.punctuation;
  if (!LETTER.test(word)) return DIGIT.test(word) ? Form.number : Form.punctuation;
  if (DIGIT.test(word)) return Form.alphanumeric;
  if (DOTTED.test(word)) return Form.dotted;
  const letters = word.replace(/[^\p{L}]+/gu, "");
  const [head = ""] = letters;
  const rest = letters.slice(head.length);
  if (!UPPER.test(head)) {
    if (!LOWER.test(head)) return Form.caseless;
    return UPPER.test(rest) ? Form.mixed : Form.lower;
  }
  if (rest === "") return Form.initial;
  if (!UPPER.test(rest)) return Form.capitalized;
  return LOWER.test(rest) ? Form.mixed : Form.allCaps;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2014;
}

/** A hyphen parts a word where the letter before the first or after the last of its parts is a capital. */
function partsAtHyphen(text: string, token: TextRange, at: number): boolean {
  return UPPER.test(text.charAt(token.start)) || UPPER.test(text.charAt(at + 1));
}

const HEADLINE_SHARE = 0.8;
const CAPITALS_SHARE = 0.7;
const LONG_WORD = 4;

function letterCaseOf(forms: readonly Form[], words: readonly string[]): LetterCase {
  let long = 0;
  let capital = 0;
  let allCaps = 0;
  let letters = 0;
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at];
    const length = words[at]?.length ?? 0;
    if (form === Form.punctuation || form === Form.number) continue;
    if (length > 1) letters += 1;
    if (form === Form.allCaps) allCaps += 1;
    if (length < LONG_WORD) continue;
    long += 1;
    if (isCapitalForm(form)) capital += 1;
  }
  if (letters >= 3 && allCaps >= letters * CAPITALS_SHARE) return LetterCase.capitals;
  if (long >= 4 && capital >= long * HEADLINE_SHARE) return LetterCase.headline;
  return LetterCase.sentence;
}
