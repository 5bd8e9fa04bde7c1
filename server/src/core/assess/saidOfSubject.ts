/** Whether a passage says a verb of the claim's own subject, and for the claim's time: what tells a support from a sentence that only has its words. */
import { lemmaOf } from "../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../model/statement.js";
import type { TextRange } from "../text/range.js";
import { classOf } from "./classes/classes.js";
import { likeness, unitsIn, type PredicationPair } from "./eventGate.js";
import { nameLikeness } from "./matching/names.js";
import { SAME_NAME } from "./matching/overlap.js";
import { ownSubjectOf } from "./reading/ownSubjects.js";

/** True where the subject is somebody else: the second of two, or the one to whom the claim's stands in a relation. */
export function isOfAnother(
  claim: Statement,
  passage: Statement,
  { claim: ours, passage: theirs }: PredicationPair,
): boolean {
  const subject = ours.agent ?? ours.patient;
  if (subject === undefined) return false;
  const own = ownSubjectOf(passage, theirs.head);
  if (own !== undefined && !isNamedIn(claim, subject, passage, own)) return true;
  const other = own ?? (ours.agent === undefined ? theirs.patient : theirs.agent);
  return other !== undefined && isRelationOf(claim, subject, passage, other);
}

/** A name of the one stands in the other, or that one is a pronoun; without a name, a word of content does. */
function isNamedIn(claim: Statement, subject: TextRange, passage: Statement, own: TextRange): boolean {
  const words = wordsOf(passage, own);
  if (/^(?:he|she|they|it)$/iu.test(words)) return true;
  const ours = unitsIn(claim, subject);
  const theirs = unitsIn(passage, own);
  const names = ours.flatMap((unit) => (unit.kind === "name" ? [unit.name] : []));
  if (names.length === 0) return likeness(ours, theirs) > 0;
  return names.some(
    (name) =>
      words.toLowerCase().includes(name.words.at(-1) ?? name.surface) ||
      theirs.some((unit) => unit.kind === "name" && nameLikeness(name, unit.name) >= SAME_NAME),
  );
}

/** "The brother of Ines Vogt" beside "Ines Vogt": one who belongs to somebody beside that somebody himself. */
function isRelationOf(claim: Statement, left: TextRange, passage: Statement, right: TextRange): boolean {
  const head = /^(?:the |an? )?(?:\p{Ll}[\p{L}-]* )*?(\p{Ll}[\p{L}-]*) of (?=\p{Lu})/iu.exec(wordsOf(claim, left))?.[1];
  if (head === undefined) return false;
  const lemma = lemmaOf(head);
  return (
    classOf(lemma) === "person" &&
    !new RegExp(`\\b(?:${head}|${lemma})s?\\b`, "iu").test(wordsOf(passage, right)) &&
    namesOnly(passage, right)
  );
}

/** A bare name: with a noun before it, it may be the same person by another word. */
function namesOnly(passage: Statement, range: TextRange): boolean {
  const words = wordsOf(passage, range).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** True where the claim says that it still is so, and the passage that it was so once. */
export function isOver(claim: Statement, passage: Statement, pair: PredicationPair | undefined): boolean {
  const goesOn = GOES_ON.test(claim.text) || (pair !== undefined && isPresent(wordsOf(claim, pair.claim.head)));
  if (!goesOn || ENDED.test(claim.text)) return false;
  if (pair === undefined) return ENDED.test(passage.text);
  const { start, end } = pair.passage.head;
  const at = start - passage.range.start;
  const before = passage.text.slice(Math.max(0, at - NEAR), at);
  const behind = passage.text.slice(end - passage.range.start).split(/[,;]|\b(?:and|but|while)\b/u)[0] ?? "";
  return ENDED_BEFORE.test(before) || /\buntil\b/u.test(behind);
}

/** Letters before a verb in which its adverb stands. */
const NEAR = 24;
const GOES_ON = /\b(?:still|continu(?:e|es|ing)|remains?|goes on|go on|keeps?)\b/iu;
const ENDED = /\b(?:at first|initially|once|no longer|used to|formerly|originally|until)\b/iu;
const ENDED_BEFORE = /\b(?:at first|initially|once|no longer|used to|formerly|originally)\s+(?:\p{L}+\s+)?$/iu;

/** "Pays", "employs": no past form. */
function isPresent(verb: string): boolean {
  return /[^s]s$/u.test(verb) && lemmaOf(verb) !== verb;
}
