/**
 * Words of a text as a quotation is compared on: case, typographic marks, spaces and diacritics folded, punctuation left out.
 * What carries meaning stays a word of its own: numbers with their separators, a minus sign, currency and per cent signs.
 */

/** What stands before a word: nothing of note, punctuation inside a sentence, its end, or the end of a paragraph. */
export const WordBreak = { None: 0, Clause: 1, Sentence: 2, Paragraph: 3 } as const;

export interface WordSequence {
  readonly text: string;
  /** Folded word by position. */
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** `WordBreak` before the word by position. */
  readonly breaks: readonly number[];
}

/** Splits into folded words with their places in the text; linear in its length. */
export function readWords(text: string): WordSequence {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  const folded = new Map<string, string>();
  let pending: number = WordBreak.Paragraph;
  let lineBreaks = 0;
  let offset = 0;
  const add = (start: number, end: number): void => {
    const surface = text.slice(start, end);
    let key = folded.get(surface);
    if (key === undefined) {
      key = foldWord(surface);
      folded.set(surface, key);
    }
    keys.push(key);
    starts.push(start);
    ends.push(end);
    breaks.push(pending);
    pending = WordBreak.None;
    lineBreaks = 0;
  };
  while (offset < text.length) {
    const kind = classAt(text, offset);
    if (kind === CharClass.Letter || kind === CharClass.Digit) {
      const end = wordEnd(text, offset);
      add(offset, end);
      offset = end;
      continue;
    }
    if (kind === CharClass.Ideograph || kind === CharClass.Sign) {
      const end = offset + widthAt(text, offset);
      add(offset, end);
      offset = end;
      continue;
    }
    if (kind === CharClass.Dash && isMinus(text, offset)) {
      add(offset, offset + 1);
      offset += 1;
      continue;
    }
    if (kind === CharClass.LineBreak) {
      lineBreaks += text[offset] === "\r" && text[offset + 1] === "\n" ? 0 : 1;
      if (lineBreaks > 1) pending = WordBreak.Paragraph;
    } else if (kind === CharClass.Stop) {
      pending = Math.max(pending, WordBreak.Sentence);
    } else if (kind === CharClass.Dash || kind === CharClass.Punctuation) {
      pending = Math.max(pending, WordBreak.Clause);
    }
    offset += 1;
  }
  return { text, keys, starts, ends, breaks };
}

/** Lower case, compatibility forms and diacritics removed, every apostrophe alike. */
export function foldWord(surface: string): string {
  const lower = surface.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(MARKS_AND_IGNORABLES, "")
    .replace(APOSTROPHES_WITH_SPACE, "'")
    .replace(STROKED, (letter) => UNSTROKED[letter] ?? letter);
}

const CharClass = {
  Unknown: 0,
  Letter: 1,
  Digit: 2,
  Apostrophe: 3,
  DoubleMark: 4,
  Space: 5,
  LineBreak: 6,
  Ideograph: 7,
  Sign: 8,
  Ignorable: 9,
  Dash: 10,
  Stop: 11,
  Punctuation: 12,
} as const;
type CharClass = number;

const PLAIN = /^[a-z0-9.,']*$/;
const MARKS_AND_IGNORABLES = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const APOSTROPHES_WITH_SPACE = /[\s\u00A0]?[‘’‛ʼʹ′´`“”„‟"″]/gu;
const STROKED = /[đłøħıßæœð]/g;
const UNSTROKED: Readonly<Record<string, string>> = {
  đ: "d",
  ł: "l",
  ø: "o",
  ħ: "h",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
};
const MARK_APOSTROPHES = "'‘’‛ʼʹ′´`";
const DOUBLE_MARKS = '“”„‟"″';
const DASHES = "-‐‑‒–—―−";
const STOPS = ".!?…。！？";
const SIGNS = "%‰$€£¥₴₽₺₹°&@#+=§<>";
const IGNORABLES = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
/** Endings that an apostrophe may join although a wrong mark or a stray space stands there. */
const CLITIC = /^(?:s|t|d|m|ll|re|ve)$/i;

/** Classes of code units, filled as they are met. */
const CLASSES = new Uint8Array(0x10000);

function classAt(text: string, offset: number): CharClass {
  const unit = text.charCodeAt(offset);
  if (unit >= 0xd800 && unit <= 0xdfff) return classOf(String.fromCodePoint(text.codePointAt(offset) ?? unit));
  const known = CLASSES[unit];
  if (known !== undefined && known !== CharClass.Unknown) return known;
  const found = classOf(String.fromCharCode(unit));
  CLASSES[unit] = found;
  return found;
}

function classOf(character: string): CharClass {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u.test(character))
    return CharClass.Ideograph;
  if (MARK_APOSTROPHES.includes(character)) return CharClass.Apostrophe;
  if (/^[\p{L}\p{M}]$/u.test(character)) return CharClass.Letter;
  if (/^\p{N}$/u.test(character)) return CharClass.Digit;
  if (DOUBLE_MARKS.includes(character)) return CharClass.DoubleMark;
  if (/^[\n\r\u2028\u2029\u0085]$/.test(character)) return CharClass.LineBreak;
  if (IGNORABLES.includes(character)) return CharClass.Ignorable;
  if (/^[\s\p{Z}]$/u.test(character)) return CharClass.Space;
  if (SIGNS.includes(character)) return CharClass.Sign;
  if (DASHES.includes(character)) return CharClass.Dash;
  if (STOPS.includes(character)) return CharClass.Stop;
  return CharClass.Punctuation;
}

function widthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function isWordClass(kind: CharClass): boolean {
  return kind === CharClass.Letter || kind === CharClass.Digit || kind === CharClass.Ignorable;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const kind = classAt(text, end);
    if (isWordClass(kind)) {
      end += kind === CharClass.Letter ? widthAt(text, end) : 1;
      continue;
    }
    const joined = joinedPart(text, end, kind);
    if (joined === 0) break;
    end += joined;
  }
  return end;
}

/** Length of a mark that joins the word before it to what follows (apostrophe, decimal separator), or 0. */
function joinedPart(text: string, offset: number, kind: CharClass): number {
  if (offset + 1 >= text.length) return 0;
  if (kind === CharClass.Apostrophe) return classAt(text, offset + 1) === CharClass.Letter ? 1 : 0;
  if (kind === CharClass.DoubleMark) return isClitic(text, offset + 1) ? 1 : 0;
  if (kind === CharClass.Space) {
    const next = classAt(text, offset + 1);
    return next === CharClass.Apostrophe && isClitic(text, offset + 2) ? 2 : 0;
  }
  const mark = text[offset];
  if (mark !== "." && mark !== ",") return 0;
  return classAt(text, offset - 1) === CharClass.Digit && classAt(text, offset + 1) === CharClass.Digit ? 1 : 0;
}

function isClitic(text: string, offset: number): boolean {
  let end = offset;
  while (end < text.length && end < offset + 3 && isWordClass(classAt(text, end))) end += 1;
  return CLITIC.test(text.slice(offset, end));
}

/** A dash that is a sign: directly before a digit, with nothing or a space or a bracket before it. */
function isMinus(text: string, offset: number): boolean {
  if (offset + 1 >= text.length || classAt(text, offset + 1) !== CharClass.Digit) return false;
  if (offset === 0) return true;
  const before = classAt(text, offset - 1);
  return before === CharClass.Space || before === CharClass.LineBreak || text[offset - 1] === "(";
}
