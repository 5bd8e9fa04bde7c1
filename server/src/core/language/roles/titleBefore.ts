/** Titles before a name: "Serbian President X", "Norway’s former Foreign Minister X", "Head of Peru’s Intelligence X", "The veteran diplomat, X,". */
import type { TextRange } from "../../text/range.js";
import { isFunctionWord } from "../lemmas/lemmas.js";
import {
  isCapitalised,
  isMark,
  isModifier,
  isOffice,
  isOwner,
  isPossessive,
  type PersonAt,
  type RoleSentence,
  type RoleWord,
} from "./roleText.js";

const DETERMINERS = /^(?:the|a|an|this|that|his|her|their|its|our|my|your|another|some|any)$/u;
const INNER_PREPOSITIONS = /^(?:of|for|to|at|in|on)$/u;
/** Common nouns that own an office: "the ministry’s spokesman". */
const INSTITUTIONS =
  /^(?:ministry|government|party|army|navy|council|committee|commission|parliament|senate|company|bank|union|agency|bureau|department|office|police|club|team|country|nation|city|region|province|state|group|movement|rebels|opposition|university|church|court|mission|force|forces|fund|federation|association)$/u;
const LONGEST_COMPLEMENT = 12;
const LONGEST_LEFT = 10;

/** The titles that stand before the person, nearest first: "Chad’s chief of staff, General X," has two. */
export function titlesBefore(sentence: RoleSentence, person: PersonAt): readonly (readonly RoleWord[])[] {
  const nearest = titleBefore(sentence, person.first, person.end);
  if (nearest === undefined) return [];
  const first = sentence.words.findIndex((word) => word === nearest[0]);
  const isRank = sentence.words[first - 1]?.word === "," && sentence.words[person.first - 1]?.word !== ",";
  const farther = isRank ? titleBefore(sentence, first, person.end) : undefined;
  return farther === undefined ? [nearest] : [nearest, farther];
}

/** The title that ends before the word at `at`; `end` is one past the name. */
function titleBefore(sentence: RoleSentence, at: number, end: number): readonly RoleWord[] | undefined {
  const { words } = sentence;
  const hasComma = words[at - 1]?.word === ",";
  const last = hasComma ? at - 2 : at - 1;
  // "The mayor of Ratt": whatever Ratt is, it holds no office.
  if (/^(?:of|for|in|at|to)$/u.test(words[last]?.key ?? "")) return undefined;
  const head = headBefore(words, last, hasComma);
  if (head === undefined) return undefined;
  const first = leftEdge(words, head);
  if (hasComma && !(isClosed(words, end) && isOpened(words, first))) return undefined;
  const found = words.slice(first, last + 1);
  return found.some((word) => word.mention?.type === "person") ? undefined : found;
}

export function rangeOf(words: readonly RoleWord[]): TextRange {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** The office word whose phrase ends at `last`: the word itself, or one before "of …". */
function headBefore(words: readonly RoleWord[], last: number, isApart: boolean): number | undefined {
  // "The Minister of Justice", who is no justice.
  if (words[last - 1]?.key === "of" && isOffice(words[last - 2])) return last - 2;
  if (isOffice(words[last]) && !isPossessive(words[last + 1])) return last;
  for (let at = last; at >= 0 && last - at < LONGEST_COMPLEMENT; at -= 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (INNER_PREPOSITIONS.test(word.key) && isOffice(words[at - 1])) return at - 1;
    const isInside =
      isCapitalised(word) ||
      isOwner(word) ||
      isPossessive(word) ||
      /^(?:the|of|and|for|&|-)$/u.test(word.key) ||
      // Before a comma the whole phrase is the title: "the spokeswoman for the ministry, X,".
      (isApart && !isMark(word) && !isFunctionWord(word.key) && !/(?:ed|ing|ly)$/u.test(word.key));
    if (!isInside || word.mention?.type === "person") return undefined;
  }
  return undefined;
}

function leftEdge(words: readonly RoleWord[], head: number): number {
  let first = head;
  for (let at = head - 1; at >= 0 && head - at <= LONGEST_LEFT; at -= 1) {
    const word = words[at];
    if (word === undefined || isMark(word) || DETERMINERS.test(word.key) || word.mention?.type === "person") break;
    if (isOffice(word) || isModifier(word) || isOwner(word)) {
      if (at === 0 && isSentenceOpener(word) && !isOwner(word) && !isModifier(word)) break;
      first = at;
      continue;
    }
    if (isPossessive(word)) {
      if (!isOwner(words[at - 1]) && !INSTITUTIONS.test(words[at - 1]?.key ?? "")) break;
      continue;
    }
    if (INSTITUTIONS.test(word.key) && isPossessive(words[at + 1])) {
      first = at;
      continue;
    }
    if (/^(?:and|&)$/u.test(word.key) && isOffice(words[at - 1]) && isOffice(words[at + 1])) continue;
    if (!isCapitalised(word) || (at === 0 && isSentenceOpener(word))) break;
    first = at;
  }
  return first;
}

/** A first word that is capitalised for its place: no adjective of a state or people ends like a verb or an adverb. */
function isSentenceOpener(word: RoleWord): boolean {
  return isFunctionWord(word.key) || /(?:ing|ed|ly|day)$/u.test(word.key);
}

function isClosed(words: readonly RoleWord[], end: number): boolean {
  const next = words[end];
  return next === undefined || /^[,.;:)–—-]$/u.test(next.word) || isPossessive(next);
}

/** Before a comma only a whole noun phrase is a title: it begins with an article, an owner, or the sentence. */
function isOpened(words: readonly RoleWord[], first: number): boolean {
  const before = words[first - 1];
  return before === undefined || DETERMINERS.test(before.key) || isOwner(words[first]) || /^["“„]$/u.test(before.word);
}
