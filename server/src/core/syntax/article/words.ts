/** Small questions about a line of an article: does it end a sentence, does it read as a name, how many words has it. */
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

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
}

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
  return (text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(" ");
}

const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’.-]\\p{L}[\\p{L}\\p{M}]*)*\\.?";
const PARTICLE = "(?:de|van|von|der|den|bin|al|el|la|da|di|del|le|ben|ibn|ter|ten|dos|du)";
/** Two to five capitalised words, particles among them. */
export const PERSON_NAME = `${NAME_WORD}(?:[  ](?:${PARTICLE}[  ])?${NAME_WORD}){1,4}`;
const ONLY_A_NAME = new RegExp(`^${PERSON_NAME}$`, "u");

export function isPersonName(text: string): boolean {
  return text.length <= 80 && ONLY_A_NAME.test(text) && !ENDS_LIKE_A_TITLE.test(text);
}

/** Common nouns that end headlines and names of bodies, never of people. */
const ENDS_LIKE_A_TITLE =
  /\b(?:News|Times|Post|Journal|Press|Agency|Radio|Institute|Council|University|Ministry|Government|Government’s|Party|Union|War|Crisis|Conflict|Election|Elections|Report|Analysis|Opinion|World|Politics|Europe|Policy|Affairs|Security|Background|Conclusion|Conclusions|Introduction|Summary|Articles?|Editor|Editors|Staff|Team|Service|Desk)$/u;

/** Share of the longer words that begin with a capital. */
export function titleCaseShare(text: string): number {
  const words = (text.match(/[\p{L}][\p{L}\p{M}'’-]*/gu) ?? []).filter((word) => word.length > 3);
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}
