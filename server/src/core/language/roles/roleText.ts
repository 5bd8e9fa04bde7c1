/** A sentence as the role skills read it: words with their mentions, and the few questions that all patterns ask. */
import { sliceRange, type TextRange } from "../../text/range.js";
import type { NameMention } from "../names/types.js";
import { FORMER_WORDS, FORMS_OF_ADDRESS, OFFICE_HEADS, OFFICE_MODIFIERS } from "../titles/titles.lexicon.js";
import { tokenize } from "../tokens/tokens.js";

export interface RoleWord extends TextRange {
  readonly word: string;
  /** Lower case, straight apostrophes. */
  readonly key: string;
  /** The mention that the word stands in. */
  readonly mention: NameMention | undefined;
}

export interface PersonAt {
  readonly mention: NameMention;
  readonly first: number;
  /** One past the last word. */
  readonly end: number;
}

export interface RoleSentence {
  readonly words: readonly RoleWord[];
  readonly persons: readonly PersonAt[];
}

/** @param mentions those that overlap the sentence, in order */
export function readRoleSentence(text: string, sentence: TextRange, mentions: readonly NameMention[]): RoleSentence {
  let next = 0;
  const words = tokenize(text, sentence).map((token): RoleWord => {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next += 1;
    const candidate = mentions[next];
    const mention =
      candidate !== undefined && candidate.start < token.end && token.start < candidate.end ? candidate : undefined;
    const word = sliceRange(text, token);
    return { start: token.start, end: token.end, word, key: word.toLowerCase().replace(/[’‘”`´]/gu, "'"), mention };
  });
  const persons: PersonAt[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const mention = words[at]?.mention;
    if (mention?.type !== "person") continue;
    let end = at + 1;
    while (words[end]?.mention === mention) end += 1;
    persons.push({ mention, first: at, end });
    at = end - 1;
  }
  return { words, persons };
}

const FORMER_PREFIX = /^(?:ex|then|former|one-time)-/u;

/** "ex-president" → "president"; other words stay. */
export function withoutPrefix(key: string): string {
  return key.replace(FORMER_PREFIX, "");
}

export function isFormer(key: string): boolean {
  return FORMER_WORDS.has(key) || FORMER_PREFIX.test(key);
}

/** A word that names an office, a rank or a profession; never a form of address, never part of a mention. */
export function isOffice(word: RoleWord | undefined): boolean {
  if (word === undefined || word.mention?.type === "person") return false;
  const key = withoutPrefix(word.key);
  if (FORMS_OF_ADDRESS.has(key.replace(/\.$/u, ""))) return false;
  if (OFFICE_HEADS.has(key) || OFFICE_HEADS.has(key.replace(/\.$/u, "")))
    return word.mention === undefined || /^\p{Lu}/u.test(word.word);
  const last = key.slice(key.lastIndexOf("-") + 1);
  return last !== key && last.length > 2 && OFFICE_HEADS.has(last) && word.mention === undefined;
}

/** "deputy", "foreign", "legendary": belongs to the office after it. */
export function isModifier(word: RoleWord | undefined): boolean {
  return word !== undefined && (OFFICE_MODIFIERS.has(word.key) || isFormer(word.key));
}

export function isPossessive(word: RoleWord | undefined): boolean {
  return word !== undefined && /^'s?$/u.test(word.key);
}

export function isCapitalised(word: RoleWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.word);
}

/** True where the word stands in a mention of something that can own an office: a state, an organization, a people. */
export function isOwner(word: RoleWord | undefined): boolean {
  const type = word?.mention?.type;
  return type === "place" || type === "organization" || type === "group";
}

export function isMark(word: RoleWord | undefined): boolean {
  return word !== undefined && /^[^\p{L}\p{N}]+$/u.test(word.word) && !isPossessive(word);
}
