/** Small questions about a line of an article: does it end a sentence, does it read as a name, how many words has it. */
import { GIVEN_NAMES } from "../../language/names/givenNames.lexicon.js";
import {
  DOCUMENT_HEADS,
  EVENT_HEADS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
} from "../../language/names/headWords.lexicon.js";
import { foldDiacritics } from "../../text/folding.js";
import type { TextRange } from "../../text/range.js";

/** A block of an article before it is known what it is. */
export interface RawBlock {
  /** Trimmed, on the raw text. */
  readonly range: TextRange;
  /** The text of the range, at most `LONGEST_VIEW` units of it: enough to tell what a block is. */
  readonly view: string;
  readonly wordCount: number;
  /** Ends like a sentence: full stop, question or exclamation mark, ellipsis, closing marks after it included. */
  readonly stopped: boolean;
  /** What the markup says; `text` in plain text. */
  readonly form: "text" | "heading" | "quote" | "list-item" | "links" | "other";
  /** Of a Markdown heading. */
  readonly level?: number;
}

export const LONGEST_VIEW = 4000;
const FEWEST_BODY_WORDS = 8;
const LONG_BODY_WORDS = 30;

export function rawBlock(text: string, range: TextRange, form: RawBlock["form"] = "text", level?: number): RawBlock {
  const view = text.slice(range.start, Math.min(range.end, range.start + LONGEST_VIEW));
  const block = { range, view, wordCount: countWords(view), stopped: endsSentence(text, range), form };
  return level === undefined ? block : { ...block, level };
}

/** Letters or digits, with the marks, apostrophes, full stops and hyphens that follow them. */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let index = 0; index < text.length; index += 1) {
    const kind = WORD_UNITS[text.charCodeAt(index)] ?? NO_UNIT;
    if (kind === HALF_UNIT) return text.match(WORD)?.length ?? 0;
    if (kind === FIRST_UNIT && !inside) words += 1;
    inside = kind === FIRST_UNIT || (inside && kind === LATER_UNIT);
  }
  return words;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const NO_UNIT = 0;
/** Begins a word or goes on with it. */
const FIRST_UNIT = 1;
const LATER_UNIT = 2;
/** Of a letter or sign outside the first plane. */
const HALF_UNIT = 3;
const WORD_UNITS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF_UNIT;
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{N}]/u.test(character)) return FIRST_UNIT;
  return /[\p{M}'’.-]/u.test(character) ? LATER_UNIT : NO_UNIT;
});

export function endsSentence(text: string, range: TextRange): boolean {
  return /[.!?…]["'”’»)\]*_]{0,4}$/u.test(text.slice(Math.max(range.start, range.end - 8), range.end));
}

/** Reads as running text of the article, not as a label or a headline. */
export function isBodyLike(block: RawBlock): boolean {
  if (block.form === "heading" || block.form === "links" || block.form === "other") return false;
  return (block.stopped && block.wordCount >= FEWEST_BODY_WORDS) || block.wordCount >= LONG_BODY_WORDS;
}

/** Letters and digits in lower case with single spaces: equal for two prints of one headline. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

const NAME_WORD = "(?:\\p{Ll}{1,2}['’])?\\p{Lu}[\\p{L}\\p{M}]*(?:['’.-]\\p{L}[\\p{L}\\p{M}]*)*\\.?";
const PARTICLE = "(?:de|van|von|der|den|bin|al|el|la|da|di|del|le|ben|ibn|ter|ten|dos|du)";
/** Two to five capitalised words, particles among them. */
export const PERSON_NAME = `${NAME_WORD}(?:[  ](?:${PARTICLE}[  ])?${NAME_WORD}){1,4}`;
const ONLY_A_NAME = new RegExp(`^${PERSON_NAME}$`, "u");

/** Two to five capitalised words of which the last names no organization, place, event or document, unless the first is a given name. */
export function isPersonName(text: string): boolean {
  if (text.length > 80 || !ONLY_A_NAME.test(text)) return false;
  const words = foldDiacritics(text).toLowerCase().split(/\s+/u);
  if (GIVEN_NAMES.has(words[0] ?? "")) return true;
  const last = words.at(-1)?.replace(/\.$/u, "") ?? "";
  return !NO_SURNAMES.some((heads) => heads.has(last)) && !words.some((word) => NO_NAME_WORDS.has(word));
}

export function hasGivenName(name: string): boolean {
  return GIVEN_NAMES.has(foldDiacritics(name).toLowerCase().split(/\s+/u)[0] ?? "");
}

/** Like `isPersonName`, for a line that has nothing else to show what it is: two whole words, initials aside. */
export function isLoneName(text: string): boolean {
  return (
    isPersonName(text) && text.split(/\s+/u).filter((word) => /^\p{Lu}[\p{L}\p{M}'’-]{1,}$/u.test(word)).length >= 2
  );
}

const NO_SURNAMES: readonly ReadonlySet<string>[] = [ORGANIZATION_HEADS, PLACE_HEADS, EVENT_HEADS, DOCUMENT_HEADS];

/** Common nouns of labels and headlines; a line with one of them names no person. */
const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  `conflict analysis opinion world politics europe policy affairs security background conclusion conclusions introduction summary article articles editor editors staff desk release releases statement statements speech auditorium hall the this that these who what why how our your their his her its no new key learning objectives questions results displays video photo photos image news update updates breaking live economy sports culture business technology health science environment international national local latest main top first second third part chapter section figure table contents related military defense defence foreign western eastern northern southern`.split(
    " ",
  ),
);

/** Share of the longer words that begin with a capital. */
export function titleCaseShare(text: string): number {
  const words = (text.match(/[\p{L}][\p{L}\p{M}'’-]*/gu) ?? []).filter((word) => word.length > 3);
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}
