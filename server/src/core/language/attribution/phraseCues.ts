/** Cues that are no verbs: "according to", report adverbs, adjectives of belief and "citing officials". */
import type { Sentence } from "../clauses/types.js";
import { clauseEnd, isClosing } from "./extents.js";
import { BELIEF_ADJECTIVES, REPORT_ADVERBS, REPORTING_VERBS } from "./lexicon.js";
import { nominalAttribution, nounPhraseEnd } from "./nominalCues.js";
import { canSpeak, headOf, isDocument, isEvidence, phraseStartingAt, subjectOf, type WordSpan } from "./nounPhrases.js";
import { lastContentWord, makeFromSpans } from "./spans.js";
import type { Attribution, AttributionKind } from "./types.js";

/** "according to the law", "according to size": a ground or a measure, nobody's words. */
const GROUNDS =
  /^(?:constitution|laws?|rules?|plans?|customs?|traditions?|schedules?|timetables?|needs?|principles?|criteria|standards?|wish(?:es)?|will|abilit(?:y|ies)|numbers?|sizes?|ages?|types?|amounts?|levels?|weights?|heights?|tastes?|means|merits?|ranks?|seasons?|procedures?|protocol|instructions?|specifications?|proportions?)$/u;

const LONGEST_OWNER = 6;

export function phraseAttributions(sentence: Sentence): readonly Attribution[] {
  return sentence.words.flatMap((word, index) => {
    switch (word.lower) {
      case "according":
        return accordingTo(sentence, index) ?? [];
      case "believed":
        return ifBelieved(sentence, index) ?? [];
      case "citing":
      case "quoting":
        return citing(sentence, index) ?? [];
      case "view":
      case "opinion":
      case "words":
        return inTheView(sentence, index) ?? [];
      default:
        return (
          nominalAttribution(sentence, index) ?? adverbial(sentence, index) ?? beliefAdjective(sentence, index) ?? []
        );
    }
  });
}

function accordingTo(sentence: Sentence, index: number): Attribution | undefined {
  if (sentence.words[index + 1]?.lower !== "to") {
    return undefined;
  }
  const source = phraseStartingAt(sentence, index + 2);
  if (
    source === undefined ||
    GROUNDS.test(headOf(sentence, source)?.lower ?? "") ||
    GROUNDS.test(sentence.words[source.last]?.lower ?? "") ||
    /^(?:which|what|whom|how|where)$/u.test(sentence.words[source.first]?.lower ?? "")
  ) {
    return undefined;
  }
  const kind = isDocument(sentence, source) ? "document" : "statement";
  const cue = { first: index, last: index + 1 };
  const front =
    index === 0 ||
    sentence.words[index - 1]?.wordClass === "openQuote" ||
    sentence.clauses[sentence.clauseOf[index] ?? 0]?.first === index;
  const behind = {
    first: skipClosing(sentence, endOfInsertion(sentence, source.last) + 1),
    last: lastContentWord(sentence, sentence.words.length - 1),
  };
  if (front) {
    return makeFromSpans(sentence, cue, source, behind, kind);
  }
  return makeFromSpans(
    sentence,
    cue,
    source,
    { first: clauseStart(sentence, index), last: lastContentWord(sentence, index - 1) },
    kind,
  );
}

/** "If the mayor is to be believed, …": the words around are the mayor's. */
function ifBelieved(sentence: Sentence, index: number): Attribution | undefined {
  const { words } = sentence;
  const isIdiom =
    words[index - 1]?.lower === "be" &&
    words[index - 2]?.lower === "to" &&
    /^(?:is|are|was|were)$/u.test(words[index - 3]?.lower ?? "");
  const opener = words.findLastIndex(
    ({ lower }, at) => lower === "if" && at < index - 3 && index - at <= LONGEST_OWNER + 4,
  );
  if (!isIdiom || opener < 0) {
    return undefined;
  }
  const source = { first: opener + 1, last: index - 4 };
  const behind = { first: skipClosing(sentence, index + 1), last: lastContentWord(sentence, words.length - 1) };
  const content = opener === 0 ? behind : { first: 0, last: lastContentWord(sentence, opener - 1) };
  return makeFromSpans(sentence, { first: index - 3, last: index }, source, content, "statement");
}

/** "According to the author, a former general, …": the apposition behind the speaker is no reported content; it closes at the next comma only where no verb stands in it. */
function endOfInsertion(sentence: Sentence, last: number): number {
  for (let index = last + 1; index < Math.min(sentence.words.length, last + 20); index += 1) {
    if (sentence.words[index]?.wordClass === "comma") {
      const participle = sentence.groups.some((group) => group.first === index + 1 && group.form !== "finite");
      return participle && index === last + 1 ? endOfInsertion(sentence, index) : index;
    }
    if (sentence.groups.some((group) => group.first === index && group.form === "finite")) {
      return last;
    }
  }
  return last;
}

function skipClosing(sentence: Sentence, index: number): number {
  let first = index;
  while (first < sentence.words.length && isClosing(sentence.words[first])) {
    first += 1;
  }
  return first;
}

/** Start of the reported words before a closing "according to": after a semicolon, else the sentence. */
function clauseStart(sentence: Sentence, before: number): number {
  for (let index = before; index > 0; index -= 1) {
    if (sentence.words[index]?.wordClass === "semicolon") {
      return index + 1;
    }
  }
  return 0;
}

/** "…, citing officials": the words before are theirs. */
function citing(sentence: Sentence, index: number): Attribution | undefined {
  const before = sentence.words[index - 1];
  if (before !== undefined && before.wordClass !== "comma") {
    return undefined;
  }
  const source = phraseStartingAt(sentence, index + 1);
  const saidBefore = sentence.groups.some((group) => group.last < index && group.form === "finite");
  const reporting = saidBefore ? undefined : reportBehindInsertion(sentence, index);
  if (reporting !== undefined) {
    return makeFromSpans(
      sentence,
      { first: index, last: index },
      { first: index + 1, last: reporting.close - 1 },
      { first: reporting.content, last: lastContentWord(sentence, sentence.words.length - 1) },
      "statement",
    );
  }
  const isQuotable = source !== undefined && (canSpeak(sentence, source) || isEvidence(sentence, source));
  if (isQuotable && !saidBefore) {
    return makeFromSpans(
      sentence,
      { first: index, last: index },
      source,
      { first: skipClosing(sentence, source.last + 1), last: lastContentWord(sentence, sentence.words.length - 1) },
      "statement",
    );
  }
  return !isQuotable
    ? undefined
    : makeFromSpans(
        sentence,
        { first: index, last: index },
        source,
        { first: 0, last: lastContentWord(sentence, index - 1) },
        isDocument(sentence, source) ? "document" : "statement",
      );
}

/** "The daily, quoting two diplomats, reports that …": the comma that closes the insertion, and where the report begins. */
function reportBehindInsertion(
  sentence: Sentence,
  from: number,
): { readonly close: number; readonly content: number } | undefined {
  const { words } = sentence;
  const close = words.findIndex(({ wordClass }, index) => index > from + 1 && wordClass === "comma");
  const verb = sentence.groups.find((group) => group.first === close + 1 && group.form === "finite");
  if (close < 0 || verb === undefined || !REPORTING_VERBS.has(verb.lemma)) return undefined;
  return { close, content: words[verb.last + 1]?.lower === "that" ? verb.last + 2 : verb.last + 1 };
}

/** "In the view of the ministry, …", "in Moscow’s opinion" */
function inTheView(sentence: Sentence, index: number): Attribution | undefined {
  const { words } = sentence;
  const kind: AttributionKind = words[index]?.lower === "words" ? "statement" : "belief";
  const of = words[index + 1]?.lower === "of" && words[index - 1]?.lower === "the" && words[index - 2]?.lower === "in";
  const possessive = words[index - 1]?.wordClass === "possessive";
  const source = of
    ? phraseStartingAt(sentence, index + 2)
    : possessive
      ? ownerBehindIn(sentence, index - 2)
      : /^(?:his|her|their)$/u.test(words[index - 1]?.lower ?? "")
        ? { first: index - 1, last: index - 1 }
        : undefined;
  const isPronoun = source?.first === index - 1;
  if (source === undefined || !(isPronoun || canSpeak(sentence, source))) {
    return undefined;
  }
  const start = of ? index - 2 : source.first - 1;
  const end = of ? source.last : index;
  if (words[start]?.lower !== "in") {
    return undefined;
  }
  const inserted = words[end + 1]?.wordClass === "comma" && words[start - 1]?.wordClass === "comma";
  const content = inserted
    ? { first: 0, last: lastContentWord(sentence, words.length - 1) }
    : start === 0
      ? { first: skipClosing(sentence, end + 1), last: lastContentWord(sentence, words.length - 1) }
      : { first: freeRelative(sentence, start) ?? 0, last: lastContentWord(sentence, start - 1) };
  return makeFromSpans(
    sentence,
    of ? { first: start, last: index + 1 } : { first: index, last: index },
    source,
    content,
    kind,
  );
}

/** "…, less than what it is worth in the opinion of the dealer": only what it is worth is the dealer's; where that clause begins. */
function freeRelative(sentence: Sentence, before: number): number | undefined {
  if (sentence.words[before - 1]?.wordClass === "comma") return undefined;
  const clause = sentence.clauses[sentence.clauseOf[before - 1] ?? 0];
  if (clause?.parent === undefined || clause.finite.length === 0) return undefined;
  return clause.kind === "relative" || /^(?:what|which|who|whom)$/u.test(sentence.words[clause.first]?.lower ?? "")
    ? clause.first
    : undefined;
}

/** The owner of a view, back to the "in" before it: "in the Pentagon’s view". */
function ownerBehindIn(sentence: Sentence, last: number): WordSpan | undefined {
  for (let index = last; index > Math.max(0, last - LONGEST_OWNER); index -= 1) {
    if (sentence.words[index - 1]?.lower === "in") {
      return { first: index, last };
    }
    if (!["noun", "name", "adjective", "determiner", "number"].includes(sentence.words[index]?.wordClass ?? "")) {
      return undefined;
    }
  }
  return undefined;
}

/** "The pilot reportedly fell asleep.": somebody reports it, nobody is named. */
function adverbial(sentence: Sentence, index: number): Attribution | undefined {
  const word = sentence.words[index];
  if (word === undefined || !REPORT_ADVERBS.has(word.lower)) {
    return undefined;
  }
  const clauseIndex = sentence.clauseOf[index] ?? 0;
  const clause = sentence.clauses[clauseIndex];
  const beforeModifier =
    ["determiner", "possessive", "comma"].includes(sentence.words[index - 1]?.wordClass ?? "") ||
    clause?.finite.length === 0;
  const first = beforeModifier ? index + 1 : (clause?.first ?? 0);
  const last = beforeModifier ? nounPhraseEnd(sentence, index + 1) : clauseEnd(sentence, clauseIndex, index);
  return makeFromSpans(sentence, { first: index, last: index }, undefined, { first, last }, "statement");
}

/** "They are convinced that …" */
function beliefAdjective(sentence: Sentence, index: number): Attribution | undefined {
  const word = sentence.words[index];
  const that = sentence.words[index + 1];
  if (word === undefined || !BELIEF_ADJECTIVES.has(word.lower)) {
    return undefined;
  }
  const bare = that?.lower !== "that";
  if (bare && !opensBareClause(sentence, index + 1)) {
    return undefined;
  }
  const copula =
    sentence.groups.findLast((group) => group.last < index && index - group.last <= 3 && group.form === "finite") ??
    sentence.groups.find((group) => group.head === index);
  if (
    copula === undefined ||
    copula.negation !== undefined ||
    !(copula.copular || copula.head === index || ["remain", "become", "seem"].includes(copula.lemma))
  ) {
    return undefined;
  }
  const source = subjectOf(sentence, copula);
  if (source === undefined || !canSpeak(sentence, source)) {
    return undefined;
  }
  return makeFromSpans(
    sentence,
    { first: index, last: index },
    source,
    {
      first: index + (bare ? 1 : 2),
      last: clauseEnd(sentence, sentence.clauseOf[index + (bare ? 3 : 1)] ?? 0, index + 2),
    },
    "belief",
  );
}

/** "are concerned the law will change": a noun phrase with its verb right behind the adjective. */
function opensBareClause(sentence: Sentence, first: number): boolean {
  const verb = sentence.groups.find((group) => group.form === "finite" && group.first > first);
  return (
    verb !== undefined &&
    verb.first - first <= LONGEST_OWNER &&
    ["determiner", "name", "pronoun"].includes(sentence.words[first]?.wordClass ?? "") &&
    sentence.words
      .slice(first, verb.first)
      .every(({ wordClass }) =>
        ["determiner", "name", "pronoun", "noun", "adjective", "possessive", "adverb"].includes(wordClass),
      )
  );
}
