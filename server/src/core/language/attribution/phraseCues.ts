/** Cues that are no verbs: "according to", report nouns ("claims that"), report adverbs, adjectives of belief and "citing officials". */
import { rangeOfWords } from "../clauses/clauses.js";
import type { Sentence } from "../clauses/types.js";
import { clauseEnd, isClosing } from "./extents.js";
import { BELIEF_ADJECTIVES, NEEDS_OWNER, REPORT_ADVERBS, REPORT_NOUNS, TAKES_OF } from "./lexicon.js";
import {
  canSpeak,
  isAuthor,
  isDocument,
  phraseEndingAt,
  phraseStartingAt,
  spanRange,
  subjectOf,
  type WordSpan,
} from "./nounPhrases.js";
import type { Attribution, AttributionKind } from "./types.js";

/** "according to the law": a ground, nobody's words. */
const LEGAL_GROUNDS = /^(?:constitution|laws?|rules?|plans?|customs?|tradition|schedule|need|needs)$/u;

const LONGEST_OWNER = 6;
/** Verbs that say what became of a report: it ends before them. */
const CHECKED = /^(?:verify|confirm|substantiate|corroborate|authenticate|check|dismiss|deny|disprove|reject)$/u;

export function phraseAttributions(sentence: Sentence): readonly Attribution[] {
  return sentence.words.flatMap((word, index) => {
    switch (word.lower) {
      case "according":
        return accordingTo(sentence, index) ?? [];
      case "citing":
      case "quoting":
        return citing(sentence, index) ?? [];
      case "view":
      case "opinion":
      case "words":
        return inTheView(sentence, index) ?? [];
      default:
        return nominal(sentence, index) ?? adverbial(sentence, index) ?? beliefAdjective(sentence, index) ?? [];
    }
  });
}

function make(
  sentence: Sentence,
  cue: WordSpan,
  source: WordSpan | undefined,
  content: WordSpan | undefined,
  kind: AttributionKind,
): Attribution | undefined {
  if (content === undefined || content.last < content.first || (source !== undefined && isAuthor(sentence, source))) {
    return undefined;
  }
  const range = rangeOfWords(sentence, content.first, content.last);
  return range.end <= range.start
    ? undefined
    : {
        ...(source === undefined ? {} : { source: spanRange(sentence, source) }),
        cue: rangeOfWords(sentence, cue.first, cue.last),
        content: range,
        kind,
        direct: false,
      };
}

function lastContentWord(sentence: Sentence, from: number): number {
  let last = from;
  while (last > 0 && (isClosing(sentence.words[last]) || sentence.words[last] === undefined)) {
    last -= 1;
  }
  return last;
}

function accordingTo(sentence: Sentence, index: number): Attribution | undefined {
  if (sentence.words[index + 1]?.lower !== "to") {
    return undefined;
  }
  const source = phraseStartingAt(sentence, index + 2);
  if (
    source === undefined ||
    !canSpeak(sentence, source) ||
    LEGAL_GROUNDS.test(sentence.words[source.last]?.lower ?? "")
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
    return make(sentence, cue, source, behind, kind);
  }
  return make(
    sentence,
    cue,
    source,
    { first: clauseStart(sentence, index), last: lastContentWord(sentence, index - 1) },
    kind,
  );
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
  if (before?.wordClass !== "comma") {
    return undefined;
  }
  const source = phraseStartingAt(sentence, index + 1);
  const saidBefore = sentence.groups.some((group) => group.last < index && group.form === "finite");
  if (source !== undefined && !saidBefore && canSpeak(sentence, source)) {
    return make(
      sentence,
      { first: index, last: index },
      source,
      { first: skipClosing(sentence, source.last + 1), last: lastContentWord(sentence, sentence.words.length - 1) },
      "statement",
    );
  }
  return source === undefined || !canSpeak(sentence, source)
    ? undefined
    : make(
        sentence,
        { first: index, last: index },
        source,
        { first: 0, last: lastContentWord(sentence, index - 1) },
        isDocument(sentence, source) ? "document" : "statement",
      );
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
      : { first: 0, last: lastContentWord(sentence, start - 1) };
  return make(sentence, of ? { first: start, last: index + 1 } : { first: index, last: index }, source, content, kind);
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

/** "Kyiv’s claims of …", "reports that …", "allegations by the opposition that …". */
function nominal(sentence: Sentence, index: number): Attribution | undefined {
  const { words } = sentence;
  const word = words[index];
  const kind = word === undefined ? undefined : REPORT_NOUNS.get(word.lower);
  if (
    word === undefined ||
    kind === undefined ||
    word.wordClass === "name" ||
    sentence.groups.some((group) => group.first <= index && index <= group.last && group.form !== "participle")
  ) {
    return undefined;
  }
  const owner = ownerBefore(sentence, index);
  const agent =
    words[index + 1]?.lower === "by" || words[index + 1]?.lower === "from"
      ? phraseStartingAt(sentence, index + 2)
      : undefined;
  const source = owner ?? (agent !== undefined && canSpeak(sentence, agent) ? agent : undefined);
  const after = (agent?.last ?? index) + 1;
  const opener = words[after];
  const that =
    opener?.lower === "that" &&
    opener.wordClass === "relative" &&
    !/^(?:i|we|you)$/u.test(words[after + 1]?.lower ?? "") &&
    (!sentence.groups.some((group) => group.first === after + 1 && group.form === "finite") ||
      isPluralSubject(sentence, after + 1));
  const of = opener?.lower === "of" && TAKES_OF.has(word.lower);
  if ((!that && !of) || (source === undefined && NEEDS_OWNER.has(word.lower)) || words[after + 1] === undefined) {
    return undefined;
  }
  const checked = of || source !== undefined ? undefined : checkedBehind(sentence, after);
  const last =
    checked !== undefined
      ? checked - 1
      : of
        ? nounPhraseEnd(sentence, after + 1)
        : clauseEnd(sentence, sentence.clauseOf[after] ?? 0, after + 1);
  return make(sentence, { first: index, last: index }, source, { first: after + 1, last }, kind);
}

/** "that rebels took": a noun in -s that can be a verb, with the verb right behind it. */
function isPluralSubject(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index];
  return (
    word?.forms?.nounLike === true &&
    word.forms.third &&
    sentence.groups.some((group) => group.first === index + 1 && group.form === "finite")
  );
}

/** "Reports that the airport had fallen could not be verified": where the verb of the report itself begins. */
function checkedBehind(sentence: Sentence, that: number): number | undefined {
  const checked = sentence.groups.findLast(
    (group) => group.passive && CHECKED.test(group.lemma) && group.form === "finite",
  );
  const isOfReport =
    checked !== undefined &&
    checked.first > that + 2 &&
    sentence.groups.some((group) => group.form === "finite" && group.first > that && group.last < checked.first) &&
    !sentence.words
      .slice(that + 1, checked.first)
      .some(({ wordClass }) => ["relative", "comma", "coordinator", "subordinator", "semicolon"].includes(wordClass));
  return isOfReport ? checked.first : undefined;
}

/** The possessor right before the noun: "Kyiv’s latest claims", "his claims", "US claims". */
function ownerBefore(sentence: Sentence, index: number): WordSpan | undefined {
  for (let left = index - 1; left >= Math.max(0, index - 4); left -= 1) {
    const word = sentence.words[left];
    if (word?.wordClass === "possessive") {
      return phraseEndingAt(sentence, left - 1);
    }
    if (word !== undefined && /^(?:his|her|their|its)$/u.test(word.lower)) {
      return { first: left, last: left };
    }
    if (word?.wordClass === "name") {
      return { first: left, last: left };
    }
    if (word?.wordClass !== "adjective" && word?.wordClass !== "noun") {
      return undefined;
    }
  }
  return undefined;
}

function nounPhraseEnd(sentence: Sentence, first: number): number {
  let last = first;
  for (let index = first; index < Math.min(sentence.words.length, first + 25); index += 1) {
    const word = sentence.words[index];
    const verb = sentence.groups.some((group) => group.first === index && group.form === "finite");
    if (
      word === undefined ||
      verb ||
      word.wordClass === "comma" ||
      word.wordClass === "stop" ||
      word.wordClass === "semicolon"
    ) {
      break;
    }
    last = index;
  }
  return last;
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
  return make(sentence, { first: index, last: index }, undefined, { first, last }, "statement");
}

/** "They are convinced that …" */
function beliefAdjective(sentence: Sentence, index: number): Attribution | undefined {
  const word = sentence.words[index];
  const that = sentence.words[index + 1];
  if (word === undefined || that?.lower !== "that" || !BELIEF_ADJECTIVES.has(word.lower)) {
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
  return make(
    sentence,
    { first: index, last: index },
    source,
    { first: index + 2, last: clauseEnd(sentence, sentence.clauseOf[index + 1] ?? 0, index + 2) },
    "belief",
  );
}
