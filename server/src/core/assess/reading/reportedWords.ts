/**
 * What a sentence reports, as it would stand by itself: "the port was closed" of "Orlin said that the port was closed". Where a claim and its
 * source report the same speaker, what each has him say is compared like two plain sentences.
 */
import { isFunctionWord, lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { holds, overlaps, type TextRange } from "../../text/range.js";
import { rememberingEach } from "../../text/memory.js";
import { nameLikeness, type ActorName } from "../matching/names.js";
import { SAME_NAME } from "../matching/overlap.js";
import { contentOf } from "./content.js";
import { rephrased, type Edit, type Rephrased } from "./rephrased.js";

export interface Report {
  readonly statement: Statement;
  /** As written: "the governor, Pavel Orlin". */
  readonly speaker: TextRange;
  readonly content: TextRange;
}

/** Reports of which only one speaker is told; nothing of a denial, a doubt or a question, nor of words in quotation marks. */
export const reportOf = rememberingEach((statement: Statement): Report | undefined => {
  const [only, ...more] = statement.attributions;
  if (only?.source === undefined || more.length > 0) return undefined;
  const { content, source: speaker, kind, direct } = only;
  if (direct || (kind !== "statement" && kind !== "document")) return undefined;
  return overlaps(content, speaker) || ASKS.test(statement.text) ? undefined : { statement, speaker, content };
});

/** Read anew, once a report. */
export const reportedWords = rememberingEach(({ statement, content }: Report): Rephrased => {
  const start = content.start + (OPENING.exec(wordsOf(statement, content))?.[0].length ?? 0);
  const stop = statement.range.start + statement.text.replace(/[.!]\s*$/u, "").length;
  const end = Math.min(content.end, stop);
  const edits: readonly Edit[] = [
    { start: statement.range.start, end: start, text: "" },
    { start: end, end: stop, text: "" },
    ...backshifted(statement, { start, end }),
  ].filter((edit) => edit.end > edit.start);
  return rephrased(statement, edits);
});

/** "Said that three had been hurt": they were hurt. */
function backshifted(statement: Statement, content: TextRange): readonly Edit[] {
  const [only, ...more] = wordsOf(statement, content).matchAll(BACKSHIFT);
  if (only === undefined || more.length > 0) return [];
  const start = content.start + only.index;
  return [{ start, end: start + only[0].length, text: only[0].endsWith("been") ? "was" : "" }];
}

const BACKSHIFT = /\bhad (?:been\b|(?=\p{Ll}+ed\b))/gu;

const ASKS = /\b(?:whether|if)\b|\?/iu;
const OPENING = /^\s*(?:that\s+)?/iu;

/** By name where both are named, else by the same nouns. */
export function haveOneSpeaker(ours: Report, theirs: Report): boolean {
  const [left, right] = [namesOf(ours), namesOf(theirs)];
  if (left.length > 0 && right.length > 0)
    return left.every((name) => right.some((other) => nameLikeness(name, other) >= SAME_NAME));
  // "The witness" and "a second witness": each word of the one is said of the other.
  const [told, said] = [otherWordsOf(ours), otherWordsOf(theirs)];
  return (
    left.length === 0 && told.length === said.length && told.length > 0 && told.every((word) => said.includes(word))
  );
}

function namesOf({ statement, speaker }: Report): readonly ActorName[] {
  return contentOf(statement).names.flatMap((named) => (holds(speaker, named) ? [named.name] : []));
}

/** Lemmas of the speaker's words outside of names. */
function otherWordsOf({ statement, speaker }: Report): readonly string[] {
  const names = statement.mentions.filter((mention) => holds(speaker, mention));
  const outside = names.reduceRight(
    (text, { start, end }) => text.slice(0, start - speaker.start) + text.slice(end - speaker.start),
    wordsOf(statement, speaker),
  );
  return outside
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .filter((word) => word !== "" && !isFunctionWord(word))
    .map(lemmaOf);
}
