/**
 * Roles and titles as the text gives them to a named person: before the name, in apposition after it, or said of it.
 * Only words of the text become a title; an office that the text does not name is never added.
 */
import { overlaps, sliceRange, type TextRange } from "../../text/range.js";
import type { NameMention } from "../names/types.js";
import { isFormer, isMark, readRoleSentence, type PersonAt, type RoleSentence, type RoleWord } from "./roleText.js";
import { rangeOf, titlesBefore } from "./titleBefore.js";
import { saidOf, titleAfter } from "./titleAfter.js";
import type { RoleMention } from "./types.js";

/** The roles in `sentences`, in order of the text; `mentions` are the names of the same text, in order. */
export function findRoles(
  text: string,
  sentences: readonly TextRange[],
  mentions: readonly NameMention[],
): readonly RoleMention[] {
  const roles: RoleMention[] = [];
  let next = 0;
  let before: { readonly sentence: RoleSentence; readonly range: TextRange } | undefined;
  for (const range of sentences) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= range.start) next += 1;
    const inside: NameMention[] = [];
    for (let at = next; at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (mention === undefined || mention.start >= range.end) break;
      if (overlaps(mention, range)) inside.push(mention);
    }
    const subject = before === undefined ? undefined : subjectBefore(text, before, range);
    if (inside.length === 0 && subject === undefined) {
      before = undefined;
      continue;
    }
    const sentence = readRoleSentence(text, range, inside);
    for (const person of sentence.persons) roles.push(...rolesOf(text, sentence, person));
    roles.push(...rolesOfPronoun(text, sentence, subject));
    before = { sentence, range };
  }
  return roles;
}

function rolesOf(text: string, sentence: RoleSentence, person: PersonAt): readonly RoleMention[] {
  const before = titlesBefore(sentence, person).map((words) =>
    roleMention(
      text,
      person.mention,
      words,
      words.some((word) => isFormer(word.key)),
    ),
  );
  return [
    ...before,
    ...titleAfter(sentence, person).map(({ words, former }) => roleMention(text, person.mention, words, former)),
  ];
}

function roleMention(text: string, holder: NameMention, words: readonly RoleWord[], former: boolean): RoleMention {
  const range = rangeOf(words);
  return { holder: { start: holder.start, end: holder.end }, range, title: sliceRange(text, range), former };
}

/** The person whom "He" or "She" at the start of the next sentence means: the first words, and the only person, of the sentence before it. */
function subjectBefore(
  text: string,
  before: { readonly sentence: RoleSentence; readonly range: TextRange },
  next: TextRange,
): NameMention | undefined {
  const { sentence, range } = before;
  const [first] = sentence.persons;
  if (first === undefined || sentence.persons.some(({ mention }) => mention.surface !== first.mention.surface))
    return undefined;
  const opening = sentence.words.slice(0, first.first);
  if (opening.some((word) => isMark(word) || /^(?:said|says|told|by|to|with|of)$/u.test(word.key))) return undefined;
  // A blank line parts them: another paragraph, another subject.
  return /\n\s*\n/u.test(text.slice(range.end, Math.min(next.start, range.end + LONGEST_GAP)))
    ? undefined
    : first.mention;
}

const LONGEST_GAP = 200;

function rolesOfPronoun(
  text: string,
  sentence: RoleSentence,
  subject: NameMention | undefined,
): readonly RoleMention[] {
  const [pronoun] = sentence.words;
  if (subject === undefined || pronoun === undefined || !/^(?:he|she)$/u.test(pronoun.key)) return [];
  return saidOf(sentence, 1).map(({ words, former }) => roleMention(text, subject, words, former));
}
