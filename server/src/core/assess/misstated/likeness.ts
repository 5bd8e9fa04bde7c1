/** How likely two words of a claim and of the article it cites name one thing or one happening, 0…1. */
import { eventOf } from "../events/eventClasses.js";
import { mayTellOne } from "../events/paraphrases.js";
import { isWider, nameOneKind } from "../matching/covering.js";
import { nameOneOccasion } from "../matching/occasions.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import type { ContentUnit } from "../reading/content.js";

const ONE_WORD = 1;
const ONE_EVENT = 0.95;
const ONE_FAMILY = 0.85;
const ONE_KIND = 0.8;
/** Letters that two words of one family share at least, and the share of the longer one. */
const LEAST_STEM = 4;
const LEAST_STEM_SHARE = 0.6;

export function unitLikeness(left: ContentUnit, right: ContentUnit): number {
  if (left.kind === "name" || right.kind === "name") return nameLikenessOf(left, right);
  if (left.kind !== "word" || right.kind !== "word") return 0;
  return wordLikeness(left.lemma, left.event, right.lemma, right.event);
}

export function wordLikeness(left: string, leftEvent: string, right: string, rightEvent: string): number {
  if (left === right) return ONE_WORD;
  if (leftEvent === rightEvent) return ONE_EVENT;
  if (mayTellOne(leftEvent, rightEvent)) return ONE_KIND;
  if (nameOneKind(left, right) || nameOneOccasion(left, right) || isWider(left, right) || isWider(right, left))
    return ONE_KIND;
  return areOfOneFamily(left, right) ? ONE_FAMILY : 0;
}

export function lemmaLikeness(left: string, right: string): number {
  return wordLikeness(left, eventOf(left), right, eventOf(right));
}

/** "Employ" and "employee", "found" and "foundation": one stem and two endings. */
function areOfOneFamily(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  if (shared < LEAST_STEM || shared < LEAST_STEM_SHARE * long.length) return false;
  return ENDING.test(short.slice(shared)) && ENDING.test(long.slice(shared));
}

/** What words of one family end in behind their stem. */
const ENDING =
  /^(?:|e|y|s|i|al|ee|er|or|ed|ers|ial|ion|ing|ity|ive|ist|ism|ment|ation|ition|ication|ant|ent|ance|ence|ure|age|ery|ary|ory|th|t|ly|ness|ous|ful|ic|ical|an|ian|able|ible|ship|hood|isation|ization|ise|ize|ate|ator|iction|uction|eption|sion|ssion|ce|cy)$/u;

function nameLikenessOf(left: ContentUnit, right: ContentUnit): number {
  if (left.kind === "name" && right.kind === "name") return nameLikeness(left.name, right.name);
  if (left.kind === "name" && right.kind === "word") return namesWord(left.name, right.lemma);
  if (right.kind === "name" && left.kind === "word") return namesWord(right.name, left.lemma);
  return 0;
}

function namesWord({ words, lemmas }: ActorName, lemma: string): number {
  return words.length === 1 && (words[0] === lemma || lemmas[0] === lemma) ? ONE_FAMILY : 0;
}
