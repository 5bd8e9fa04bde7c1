/** Reports behind or around the reported words: "…, officials said", "…, writes the paper", "As the agency wrote, …". */
import { thatBehind } from "./complements.js";
import { isClosing } from "./extents.js";
import type { Sentence, VerbGroup } from "../clauses/types.js";
import type { ReportingVerb } from "./lexicon.js";
import { canSpeak, isAuthor, phraseStartingAt, speakerBehind, subjectOf, type WordSpan } from "./nounPhrases.js";
import { endOfSentence, isRoot, make } from "./reports.js";
import type { Attribution } from "./types.js";

/** "…, officials said", "…, said the minister", "… , – notes the paper". */
export function tail(
  sentence: Sentence,
  group: VerbGroup,
  verb: ReportingVerb,
  subject: WordSpan | undefined,
): Attribution | undefined {
  if (
    !(verb.frames.has("tail") || verb.frames.has("quoteTail")) ||
    group.modal !== undefined ||
    hasFiniteBehind(sentence, group)
  ) {
    return undefined;
  }
  const detached =
    subject === undefined ||
    isClosing(sentence.words[group.first - 1]) ||
    sentence.words[group.first - 1]?.wordClass === "closeQuote";
  const behind =
    detached && !["preposition", "adverb", "to"].includes(sentence.words[group.last + 1]?.wordClass ?? "preposition")
      ? speakerBehind(sentence, group.last + 1)
      : undefined;
  const inverted = behind !== undefined || subject === undefined;
  const source = inverted ? behind : subject;
  const border = (inverted ? group.first : subject.first) - 1;
  if (source === undefined || border < 0 || isAuthor(sentence, source)) {
    return undefined;
  }
  const mark = sentence.words[border]?.wordClass;
  if (mark !== "comma" && mark !== "closeQuote" && mark !== "dash") {
    return undefined;
  }
  let last = border;
  while (last > 0 && isClosing(sentence.words[last])) {
    last -= 1;
  }
  const quoted = sentence.words[last]?.wordClass === "closeQuote";
  if (!quoted && !verb.frames.has("tail")) {
    return undefined;
  }
  const goesOn = continuation(sentence, group, source);
  if (
    !quoted &&
    goesOn === undefined &&
    !sentence.groups.some(
      (candidate) => candidate.last <= last && candidate.form === "finite" && isRoot(sentence, candidate),
    )
  ) {
    return undefined;
  }
  if (!quoted && inverted && !canSpeak(sentence, source)) {
    return undefined;
  }
  if (
    !quoted &&
    !inverted &&
    sentence.words[source.first - 1]?.wordClass !== "comma" &&
    sentence.words[source.first - 1]?.wordClass !== "dash"
  ) {
    return undefined;
  }
  const start = reportedStart(sentence, quoted);
  // "The strike, officials said, killed 12.": what follows the inserted report is reported too.
  const end = goesOn ?? sentence.words[last]?.end ?? start;
  return make(sentence, group, verb.kind, source, { start, end });
}

/** "As the agency wrote, …" and "…, as the agency wrote". */
export function asClause(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Attribution | undefined {
  const clause = sentence.clauses[group.clause];
  const opener = clause?.opener;
  if (
    clause === undefined ||
    opener === undefined ||
    sentence.words[opener]?.lower !== "as" ||
    !(verb.frames.has("clause") || verb.frames.has("that") || verb.frames.has("tail"))
  ) {
    return undefined;
  }
  const subject = subjectOf(sentence, group);
  if (subject === undefined || thatBehind(sentence, group) !== undefined || group.first - opener > 16) {
    return undefined;
  }
  const words = sentence.words;
  let close = group.last + 1;
  const hearer = verb.frames.has("hearer") ? phraseStartingAt(sentence, close) : undefined;
  if (hearer !== undefined) {
    close = hearer.last + 1;
  }
  while (close < words.length && close < group.last + 8 && !isClosing(words[close])) {
    if (sentence.groups.some((candidate) => candidate.first === close)) {
      return undefined;
    }
    close += 1;
  }
  if (hearer === undefined && !isClosing(words[group.last + 1]) && !isTimeOrPlace(sentence, group.last + 1, close)) {
    return undefined;
  }
  const fronted = opener === 0 || words[opener - 1]?.wordClass === "openQuote";
  if (fronted && words[close]?.wordClass === "comma") {
    return make(sentence, group, verb.kind, subject, {
      start: words[close + 1]?.start ?? sentence.range.end,
      end: endOfSentence(sentence),
    });
  }
  if (!fronted && (close >= words.length || isClosing(words[close]))) {
    let last = opener - 1;
    while (last > 0 && isClosing(words[last])) {
      last -= 1;
    }
    if (!sentence.groups.some((candidate) => candidate.form === "finite" && candidate.last <= last)) {
      // "But, as the minister said, …"
      return make(sentence, group, verb.kind, subject, {
        start: words[close + 1]?.start ?? sentence.range.end,
        end: endOfSentence(sentence),
      });
    }
    return make(sentence, group, verb.kind, subject, {
      start: words[0]?.start ?? sentence.range.start,
      end: words[last]?.end ?? sentence.range.start,
    });
  }
  return undefined;
}

/** A finite verb behind the cue, outside subordinate clauses of time, makes the cue no tail. */
function hasFiniteBehind(sentence: Sentence, group: VerbGroup): boolean {
  const next = sentence.groups.find((candidate) => candidate.first > group.last && candidate.form === "finite");
  if (next === undefined || next.first - group.last > 30) {
    return false;
  }
  const between = sentence.words.slice(group.last + 1, next.first);
  return !between.some(
    (word) =>
      word.wordClass === "comma" ||
      word.wordClass === "stop" ||
      word.wordClass === "openQuote" ||
      word.wordClass === "subordinator" ||
      word.wordClass === "relative" ||
      word.lower === "after" ||
      word.lower === "before" ||
      word.lower === "as",
  );
}

/** A quotation may be the end of a mixed sentence ("The house was “very concerned,” an official said"), so all in front is reported; an opening mark is not. */
function reportedStart(sentence: Sentence, quoted: boolean): number {
  const first = quoted && sentence.words[0]?.wordClass === "openQuote" ? 1 : 0;
  return sentence.words[first]?.start ?? sentence.range.start;
}

function continuation(sentence: Sentence, group: VerbGroup, source: WordSpan): number | undefined {
  const closing = Math.max(group.last, source.last) + 1;
  const next = sentence.words[closing + 1];
  if (sentence.words[closing]?.wordClass !== "comma" || next === undefined) {
    return undefined;
  }
  const verbFollows = sentence.groups.some(
    (candidate) => candidate.first === closing + 1 && candidate.form === "finite",
  );
  if (!verbFollows && next.wordClass !== "openQuote") {
    return undefined;
  }
  let last = sentence.words.length - 1;
  while (last > closing && (isClosing(sentence.words[last]) || sentence.words[last]?.wordClass === "closeQuote")) {
    last -= 1;
  }
  return sentence.words[last]?.end;
}

/** "As the agency wrote on Monday, …": adverbs, prepositional phrases and times may follow the cue, an object may not. */
function isTimeOrPlace(sentence: Sentence, first: number, end: number): boolean {
  const word = sentence.words[first];
  const isTime = sentence.words
    .slice(first, end)
    .some((next) => /^(?:ago|earlier|week|month|year|today|yesterday|morning|night|evening|\w+day)$/u.test(next.lower));
  return isTime || word?.wordClass === "adverb" || word?.wordClass === "preposition";
}
