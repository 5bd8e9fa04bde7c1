/** What a fact is said of, by the words of its name: two statements are about one subject where one name is the other or a part of it. */
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { actorName, nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME } from "../matching/overlap.js";

/** Undefined for pronouns, descriptions and phrases that begin with no capital: what they mean is not in the sentence. */
export function subjectOf(statement: Statement, range: TextRange): ActorName | undefined {
  const words = wordsOf(statement, range)
    .replace(LEADING_PARTICIPLE, "")
    .replace(/\([^)]*\)?|\[[^\]]*\]?/gu, " ")
    .replace(/^[\s"“”'‘’]*(?:the\s+)?["“”'‘’]*/iu, "")
    .replace(/[\s"“”'‘’,.]+$/gu, "")
    .trim();
  if (words.length > MOST_CHARACTERS || !/^[\p{Lu}\p{N}]/u.test(words) || PRONOUN.test(words)) return undefined;
  const mention = statement.mentions.find((candidate) => candidate.surface === words);
  return actorName(words, mention?.type ?? "organization");
}

/** "Filmed in Lisbon, beginning in May, Tidewater": what stands before the last comma tells of the subject, and is none of its name. */
const LEADING_PARTICIPLE =
  /^[\s"“]*\p{L}+(?:ed|ing|t) (?:by|in|on|as|at|from|with|to|of|the|for|mostly|largely|after|before)\b.*, (?=\S)/u;

const MOST_CHARACTERS = 60;
const PRONOUN =
  /^(?:he|she|it|they|this|that|these|those|there|his|her|its|their|we|i|you|one|who|which|another|both|many|most|some)\b/iu;

/** A family name stands for the whole name of a person; of other things the names are the same. */
export function areSameSubject(left: ActorName, right: ActorName): boolean {
  if (left.folded === right.folded) return true;
  if (left.words.length === 0 || right.words.length === 0) return false;
  if (left.type !== "person" || right.type !== "person") return false;
  const sameEnd = left.words.at(-1) === right.words.at(-1);
  const [shorter, longer] = left.words.length <= right.words.length ? [left, right] : [right, left];
  const isPart = shorter.words.every((word) => longer.words.includes(word));
  return sameEnd && isPart && nameLikeness(left, right) >= SAME_NAME;
}
