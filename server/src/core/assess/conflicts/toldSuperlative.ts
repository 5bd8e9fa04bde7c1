/** Opposite superlatives of one thing, told in passing: "becoming one of the worst-selling singles", "making it the third smallest city in Spain". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { rememberingEach } from "../../text/memory.js";
import { areSameSubject, subjectOf } from "../facts/subjects.js";
import type { ActorName } from "../matching/names.js";
import type { Overlap } from "../matching/overlap.js";
import { areAntonyms } from "../opposites/opposites.js";
import { isStatedAt } from "../reading/commitment.js";
import { predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function toldSuperlativeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint") return [];
  const [ours, theirs] = [superlativeIn(claim), superlativeIn(passage)];
  if (ours === undefined || theirs === undefined) return [];
  if (ours.rank !== theirs.rank || ours.noun !== theirs.noun || !areOpposite(ours, theirs)) return [];
  if (!areOfOneThing(ours.subject, theirs.subject, overlap)) return [];
  if (!ours.scope.startsWith(theirs.scope) && !theirs.scope.startsWith(ours.scope)) return [];
  if (!isStatedAt(claim, ours.range, "claim") || !isStatedAt(passage, theirs.range, "passage")) return [];
  return [{ kind: "antonym", claim: place(claim, ours.range), evidence: place(passage, theirs.range) }];
}

interface ToldSuperlative {
  /** "It" where the sentence begins with a pronoun. */
  readonly subject: ActorName | "open";
  /** The superlative and its rank: "third smallest". */
  readonly range: TextRange;
  readonly rank: string;
  /** "worst" of "worst-selling", lower case, and what stands behind the hyphen. */
  readonly word: string;
  readonly tail: string;
  /** Lemma of what it is the most of. */
  readonly noun: string;
  /** Among what, lower case: "of all time". */
  readonly scope: string;
}

/** The only one of a sentence, said of its main subject. */
const superlativeIn = rememberingEach((statement: Statement): ToldSuperlative | undefined => {
  const [found, ...more] = statement.text.matchAll(TOLD);
  if (found === undefined || more.length > 0 || statement.polarity.cues.length > 0) return undefined;
  const [, before = "", rank = "", word = "", tail = "", noun = "", scope = ""] = found;
  const main = predicationsOf(statement).find(({ finite }) => finite);
  if (main?.agent === undefined || main.head.start > statement.range.start + found.index + before.length)
    return undefined;
  // "Varna, officially Nova Varna, is": the name before the aside.
  const holder = (wordsOf(statement, main.agent).split(",")[0] ?? "").length;
  const named = { start: main.agent.start, end: main.agent.start + holder };
  const subject = OPEN.test(wordsOf(statement, main.agent)) ? "open" : subjectOf(statement, named);
  if (subject === undefined) return undefined;
  const start = statement.range.start + found.index + before.length;
  const length = rank.length + word.length + tail.length;
  return {
    subject,
    range: { start, end: start + length },
    rank: rank.trim().toLowerCase(),
    word: word.toLowerCase(),
    tail,
    noun: lemmaOf(noun.split(" ").at(-1) ?? noun),
    scope: `${scope.trim().toLowerCase()} `,
  };
});

const TOLD =
  /(\b(?:is|was|are|were|remains?|remained|becom(?:es|ing)|became|mak(?:es|ing) it|made it)\s+(?:[^,;:.()]{0,80}?\band\s+)?(?:one of )?the )((?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[ -])?(\p{Ll}{2,}est|best|worst)(-\p{Ll}+)? (\p{Ll}+(?: \p{Ll}+)?)((?: (?:in|of|on) )[^,;:.()]+)/gu;
const OPEN = /^(?:it|he|she)$/iu;

function areOpposite(ours: ToldSuperlative, theirs: ToldSuperlative): boolean {
  return ours.tail === theirs.tail && areAntonyms(ours.word, theirs.word);
}

/** A pronoun that opens one of two sentences put side by side goes on with what the other is about. */
function areOfOneThing(left: ToldSuperlative["subject"], right: ToldSuperlative["subject"], overlap: Overlap): boolean {
  if (left === "open" || right === "open") return overlap.isBare && left !== right && overlap.otherNames.length === 0;
  return areSameSubject(left, right);
}
