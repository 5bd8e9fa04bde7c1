/** Roles after a name: in apposition ("X, spokesperson for the Ministry of Health,"), in a clause ("X, who served as envoy to Chad"), said of it ("X is the head of the agency"). */
import { isFunctionWord } from "../lemmas/lemmas.js";
import {
  isCapitalised,
  isFormer,
  isMark,
  isModifier,
  isOffice,
  isOwner,
  isPossessive,
  type PersonAt,
  type RoleSentence,
  type RoleWord,
} from "./roleText.js";

export interface RoleFound {
  readonly words: readonly RoleWord[];
  readonly former: boolean;
}

const ARTICLES = /^(?:the|a|an|another|his|her|their|its|one)$/u;
const LONGEST_BEFORE_HEAD = 8;
const LONGEST_COMPLEMENT = 24;
const MOST_UNKNOWN_WORDS = 2;

export function titleAfter(sentence: RoleSentence, person: PersonAt): readonly RoleFound[] {
  const { words } = sentence;
  const next = words[person.end];
  if (next === undefined) return [];
  if (/^[,(–—-]$/u.test(next.word)) {
    const after = person.end + 1;
    if (/^who$/u.test(words[after]?.key ?? "")) return saidOf(sentence, after + 1);
    const phrase = nounPhrase(sentence, after, false);
    return phrase === undefined ? [] : [{ words: phrase, former: hasFormer(phrase) }];
  }
  if (isCapitalised(next) && isOffice(next) && /^(?:of|for|at|to)$/u.test(words[person.end + 1]?.key ?? "")) {
    const phrase = nounPhrase(sentence, person.end, false);
    return phrase === undefined ? [] : [{ words: phrase, former: false }];
  }
  return saidOf(sentence, next.key === "who" ? person.end + 1 : person.end);
}

const PRESENT = /^(?:is|serves|remains|becomes|works|acts|became|'s)$/u;
const PAST = /^(?:was|served|worked|acted)$/u;
const CHOSEN = /^(?:appointed|named|elected|made|nominated|re-elected|reappointed|sworn|confirmed)$/u;
const ADVERBS =
  /^(?:also|now|currently|once|later|then|previously|formerly|still|briefly|recently|long|already|today)$/u;

/** From a verb on: "is the head of", "served as ambassador to", "was appointed director of", "has been chief of". */
export function saidOf(sentence: RoleSentence, from: number): readonly RoleFound[] {
  const { words } = sentence;
  let at = skipAdverbs(words, from);
  let former = false;
  const verb = words[at]?.key ?? "";
  if (/^(?:has|had|have)$/u.test(verb)) {
    at = skipAdverbs(words, at + 1);
    const participle = words[at]?.key ?? "";
    if (!/^(?:been|served|become|worked|acted)$/u.test(participle)) return [];
    former = verb === "had" || participle === "served" || participle === "worked";
    at += 1;
  } else if (PAST.test(verb)) {
    former = true;
    at += 1;
  } else if (PRESENT.test(verb)) at += 1;
  else if (CHOSEN.test(verb)) at += 1;
  else return [];
  if (words.slice(from, at).some((word) => /^(?:once|previously|formerly|briefly)$/u.test(word.key))) former = true;
  at = skipAdverbs(words, at);
  if (CHOSEN.test(words[at]?.key ?? "")) {
    former = false;
    at += 1;
  }
  const isAs = words[at]?.key === "as";
  if (/^(?:served|serves|worked|works|acted|acts)$/u.test(verb) && !isAs) return [];
  const phrase = nounPhrase(sentence, isAs ? at + 1 : at, true);
  return phrase === undefined ? [] : [{ words: phrase, former: former || hasFormer(phrase) }];
}

function skipAdverbs(words: readonly RoleWord[], from: number): number {
  let at = from;
  while (ADVERBS.test(words[at]?.key ?? "")) at += 1;
  return at;
}

function hasFormer(words: readonly RoleWord[]): boolean {
  const head = words.findIndex((word) => isOffice(word));
  return words.slice(0, head + 1).some((word) => isFormer(word.key));
}

/** A noun phrase whose head is an office, from `from` on, without its article. */
function nounPhrase(sentence: RoleSentence, from: number, isPredicate: boolean): readonly RoleWord[] | undefined {
  const { words } = sentence;
  let first = from;
  let hasArticle = false;
  if (ARTICLES.test(words[first]?.key ?? "")) {
    first += 1;
    hasArticle = true;
  }
  let unknown = 0;
  let head = -1;
  for (let at = first; at < words.length && at - first < LONGEST_BEFORE_HEAD; at += 1) {
    const word = words[at];
    if (word === undefined || (isMark(word) && word.word !== "-")) break;
    if (word.mention?.type === "person") {
      // "Putin’s ally": the owner may be a person; another name is a list.
      if (!isPossessive(words[at + 1]) && words[at + 1]?.mention !== word.mention) return undefined;
      continue;
    }
    if (isOffice(word)) {
      head = at;
      if (!isOffice(words[at + 1]) && !isModifier(words[at + 1])) break;
      continue;
    }
    const isKnown =
      isModifier(word) ||
      isOwner(word) ||
      isPossessive(word) ||
      isCapitalised(word) ||
      /^(?:and|-|most|first|second|third)$/u.test(word.key);
    if (isKnown) continue;
    unknown += 1;
    if (!hasArticle || unknown > MOST_UNKNOWN_WORDS || isFunctionWord(word.key) || /(?:ing|ly)$/u.test(word.key)) break;
  }
  if (
    head < 0 ||
    words
      .slice(first, head)
      .some(
        (word) =>
          isFunctionWord(word.key) &&
          !/^(?:and|of|most|first|'s)$/u.test(word.key) &&
          !isPossessive(word) &&
          !isOwner(word) &&
          !isModifier(word),
      )
  )
    return undefined;
  if (isPossessive(words[head + 1]) || words[head + 1]?.mention?.type === "person") return undefined;
  const isBare =
    !hasArticle &&
    !isCapitalised(words[first]) &&
    !isModifier(words[first]) &&
    !isOffice(words[first]) &&
    !isOwner(words[first]);
  if (isBare) return undefined;
  const end = complementEnd(words, coordinatedHead(words, head) + 1);
  const isClosed =
    end >= words.length || isMark(words[end]) || isPredicate || end > head + 1 || isFunctionWord(words[end]?.key ?? "");
  return isClosed ? words.slice(first, end) : undefined;
}

/** "author and journalist", "founder and former head". */
function coordinatedHead(words: readonly RoleWord[], head: number): number {
  if (words[head + 1]?.key !== "and") return head;
  for (let at = head + 2; at < head + 5; at += 1) {
    if (isOffice(words[at])) return at;
    if (!isModifier(words[at]) && !isCapitalised(words[at]) && !isOwner(words[at])) return head;
  }
  return head;
}

const COMPLEMENT_PREPOSITIONS = /^(?:of|for|to|at|in|on|with|from)$/u;
const INSIDE_COMPLEMENT = /^(?:of|for|to|at|in|on|the|a|an|and|&|its|his|her|their)$/u;
const REPORTING =
  /^(?:said|says|told|announced|added|stated|warned|declared|claimed|wrote|argued|called|insisted|met|visited|signed|denied|confirmed|rejected|accused|promised|threatened|vowed|urged)$/u;

/** One past the words after the head that belong to it: "of the Institute for Water Policy at the University of Ghent". */
function complementEnd(words: readonly RoleWord[], from: number): number {
  if (!COMPLEMENT_PREPOSITIONS.test(words[from]?.key ?? "")) return from;
  let end = from;
  for (let at = from; at < words.length && at - from < LONGEST_COMPLEMENT; at += 1) {
    const word = words[at];
    if (word === undefined || word.mention?.type === "person" || REPORTING.test(word.key) || ADVERBS.test(word.key))
      break;
    if (isMark(word) && word.word !== "-" && word.word !== "&") break;
    const isSmall = INSIDE_COMPLEMENT.test(word.key);
    if (!isSmall && isFunctionWord(word.key) && !isOwner(word) && !isPossessive(word)) break;
    // A year or a month after "in" is a time, no part of the office.
    if (
      /^(?:in|from|since)$/u.test(word.key) &&
      /^(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
        words[at + 1]?.key ?? "",
      )
    )
      break;
    if (!isSmall) end = at + 1;
  }
  return end;
}
