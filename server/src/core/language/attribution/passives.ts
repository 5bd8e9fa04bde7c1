/** Reports in the passive: without a speaker ("is said to", "men accused of"), or with one behind "by" ("as quoted by the agency"). */
import { rangeOfWords } from "../clauses/clauses.js";
import type { Sentence, VerbGroup } from "../clauses/types.js";
import { thatBehind } from "./complements.js";
import { clauseEnd, isClosing } from "./extents.js";
import { startsInfinitive } from "./frames.js";
import type { ReportingVerb } from "./lexicon.js";
import { phraseEndingAt, phraseStartingAt, spanRange, subjectOf, type WordSpan } from "./nounPhrases.js";
import { endOfSentence, make } from "./reports.js";
import type { Attribution } from "./types.js";

export function passive(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Attribution | undefined {
  if (!verb.frames.has("passive") && !(verb.frames.has("clause") || verb.frames.has("that"))) {
    return group.lemma === "reiterate" ? passiveByAgent(sentence, group, verb) : undefined;
  }
  const next = sentence.words[group.last + 1];
  if (
    next?.lower === "by" &&
    (group.lemma === "reiterate" || group.lemma === "confirm" || group.lemma === "reaffirm" || group.lemma === "deny")
  ) {
    return passiveByAgent(sentence, group, verb);
  }
  const agent = next?.lower === "by" ? agentBehindBy(sentence, group, verb) : undefined;
  const after = (agent?.last ?? group.last) + 1;
  const word = sentence.words[after];
  const infinitive = startsInfinitive(sentence, after);
  const frames = verb.frames;
  const that = thatBehind(sentence, group);
  if (that !== undefined) {
    const last = clauseEnd(sentence, sentence.clauseOf[that] ?? group.clause, that);
    return frames.has("passive") || isExpletive(sentence, group)
      ? make(sentence, group, verb.kind, agent, rangeOfWords(sentence, that + 1, last))
      : undefined;
  }
  if (!frames.has("passive")) {
    return undefined;
  }
  const opensReport =
    (infinitive && !frames.has("hearer")) ||
    (frames.has("as") && word?.lower === "as" && !/^(?:though|if)$/u.test(sentence.words[after + 1]?.lower ?? "")) ||
    (frames.has("of") && word?.lower === "of") ||
    (frames.has("for") && /^(?:for|on)$/u.test(word?.lower ?? ""));
  const plainDenial =
    group.lemma === "deny" &&
    (word === undefined || isClosing(word) || word.wordClass === "preposition" || word.wordClass === "adverb");
  if (!opensReport && !plainDenial) {
    return undefined;
  }
  const clause = sentence.clauses[group.clause];
  const subject = subjectOf(sentence, group);
  const first = subject === undefined ? (clause?.first ?? group.first) : Math.min(subject.first, group.first);
  return make(
    sentence,
    group,
    verb.kind,
    agent,
    rangeOfWords(sentence, first, clauseEnd(sentence, group.clause, group.last)),
  );
}

/** "accused by the West of arming rebels": the agent ends before the charge. */
function agentBehindBy(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): WordSpan | undefined {
  const agent = phraseStartingAt(sentence, group.last + 2);
  if (agent === undefined) return undefined;
  const opener = verb.frames.has("of")
    ? "of"
    : verb.frames.has("for")
      ? "for"
      : verb.frames.has("as")
        ? "as"
        : undefined;
  const charge = sentence.groups.find(
    ({ first, form }) => form === "ing" && first > agent.first && sentence.words[first - 1]?.lower === opener,
  );
  return charge !== undefined && charge.first <= agent.last + 2
    ? { first: agent.first, last: charge.first - 2 }
    : agent;
}

export function reducedPassive(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Attribution | undefined {
  // "men accused of spying", "a site described as a laboratory": somebody says so, nobody is named.
  const next = sentence.words[group.last + 1]?.lower;
  if (verb.frames.has("passive") && !verb.frames.has("hearer") && startsInfinitive(sentence, group.last + 1)) {
    // "long believed to be lost"
    const last = clauseEnd(sentence, group.clause, group.last + 1);
    const end = firstBreak(sentence, group.last + 1, last);
    return make(sentence, group, verb.kind, undefined, rangeOfWords(sentence, group.last + 1, end));
  }
  if (
    !verb.frames.has("passive") ||
    !((verb.frames.has("of") && next === "of") || (verb.frames.has("as") && next === "as"))
  ) {
    return undefined;
  }
  const last = clauseEnd(sentence, group.clause, group.last + 1);
  const end = firstBreak(sentence, group.last + 1, last);
  const holder = phraseEndingAt(sentence, group.first - 1);
  return make(sentence, group, verb.kind, undefined, {
    start: sentence.words[holder?.first ?? group.first]?.start ?? 0,
    end: sentence.words[end]?.end ?? 0,
  });
}

/** "…, as quoted by the agency", "as reported by …". */
export function asQuotedBy(
  sentence: Sentence,
  group: VerbGroup,
  verb: ReportingVerb | undefined,
): Attribution | undefined {
  const { words } = sentence;
  const as = words[group.first - 1]?.lower === "as" ? group.first - 1 : undefined;
  if (as === undefined || words[group.last + 1]?.lower !== "by") {
    return undefined;
  }
  const source = phraseStartingAt(sentence, group.last + 2);
  let last = as - 1;
  while (last > 0 && isClosing(words[last])) {
    last -= 1;
  }
  const fronted = as === 0;
  const content = fronted
    ? { start: words[(source?.last ?? group.last) + 2]?.start ?? sentence.range.end, end: endOfSentence(sentence) }
    : { start: words[0]?.start ?? 0, end: words[last]?.end ?? 0 };
  return source === undefined ? undefined : make(sentence, group, verb?.kind ?? "statement", source, content);
}

/** Cues that are no reporting verbs by themselves but quote in "as quoted by". */
export function quotedByAttributions(sentence: Sentence): readonly Attribution[] {
  return sentence.groups.flatMap((group) =>
    ["quote", "cite", "publish", "carry", "relay"].includes(group.lemma) && group.form === "participle"
      ? (asQuotedBy(sentence, group, undefined) ?? [])
      : [],
  );
}

/** "…, which was reiterated by the minister". */
function passiveByAgent(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Attribution | undefined {
  const agent = phraseStartingAt(sentence, group.last + 2);
  const subject = subjectOf(sentence, group);
  if (agent === undefined || subject === undefined || sentence.words[group.last + 1]?.lower !== "by") {
    return undefined;
  }
  const clause = sentence.clauses[group.clause];
  const whole = clause?.kind === "relative";
  return make(
    sentence,
    group,
    verb.kind,
    agent,
    whole ? rangeOfWords(sentence, 0, Math.max(0, (clause.opener ?? 1) - 2)) : spanRange(sentence, subject),
  );
}

function firstBreak(sentence: Sentence, from: number, last: number): number {
  for (let index = from; index <= last; index += 1) {
    if (
      sentence.words[index]?.wordClass === "comma" ||
      sentence.groups.some((group) => group.first === index && group.form === "finite")
    ) {
      return index - 1;
    }
  }
  return last;
}

function isExpletive(sentence: Sentence, group: VerbGroup): boolean {
  return sentence.words[group.first - 1]?.lower === "it";
}
