/** Reports that close a sentence and name whose words all of it is ("…, the opposition claims", "…, tests found"), and "as the embassy sees it". */
import { rangeOfWords } from "../clauses/clauses.js";
import type { Sentence, Word } from "../clauses/types.js";
import { isClosing } from "./extents.js";
import { EVIDENCE_NOUNS, REPORTING_VERBS } from "./lexicon.js";
import { canSpeak, isAuthor, isDocument, isNobody, phraseStartingAt, spanRange, type WordSpan } from "./nounPhrases.js";
import { isRoot } from "./reports.js";
import type { Attribution } from "./types.js";

/** Verbs with which evidence, or those who gather it, close a sentence. */
const FINDING_VERBS: ReadonlySet<string> = new Set(
  "find show suggest indicate conclude reveal confirm establish determine discover".split(" "),
);
const LONGEST_SPEAKER = 10;
/** Longest stretch between "as" and "see it". */
const LONGEST_VIEWER = 8;

export function closingReports(sentence: Sentence): readonly Attribution[] {
  return [closingReport(sentence), ...asSeenBy(sentence)].filter((found) => found !== undefined);
}

function closingReport(sentence: Sentence): Attribution | undefined {
  const { words } = sentence;
  let verb = words.length - 1;
  while (verb > 0 && isClosing(words[verb])) verb -= 1;
  const word = words[verb];
  const forms = word?.forms;
  if (word === undefined || forms === undefined || word.wordClass === "name") return undefined;
  const isFinding = FINDING_VERBS.has(forms.lemma);
  if (!isFinding && REPORTING_VERBS.get(forms.lemma)?.frames.has("tail") !== true) return undefined;
  const cueFirst = /^(?:has|have|had)$/u.test(words[verb - 1]?.lower ?? "") ? verb - 1 : verb;
  const comma = commaBefore(sentence, cueFirst);
  if (comma === undefined) return undefined;
  const as = words[comma + 1]?.lower === "as" ? comma + 1 : undefined;
  const speaker = { first: (as ?? comma) + 1, last: cueFirst - 1 };
  const head = words[speaker.last];
  if (speaker.last < speaker.first || head === undefined || !agrees(head, word, cueFirst < verb)) return undefined;
  if (!opensNounPhrase(words[speaker.first]) || isAuthor(sentence, speaker) || isNobody(sentence, speaker))
    return undefined;
  const isJoined = words.slice(speaker.first, cueFirst).some(({ wordClass }) => wordClass === "coordinator");
  if (isJoined && forms.nounLike && !forms.past) return undefined;
  const isEvidence = EVIDENCE_NOUNS.has(head.lower);
  if (!(isFinding && isEvidence) && !canSpeak(sentence, speaker)) return undefined;
  const reported = { first: 0, last: comma - 1 };
  while (reported.last > 0 && isClosing(words[reported.last])) reported.last -= 1;
  const isStatement = sentence.groups.some(
    (group) => group.form === "finite" && group.last <= reported.last && isRoot(sentence, group),
  );
  if (!isStatement || words[reported.last]?.wordClass === "closeQuote" || words[0]?.wordClass === "openQuote")
    return undefined;
  return {
    source: spanRange(sentence, speaker),
    cue: rangeOfWords(sentence, cueFirst, verb),
    content: rangeOfWords(sentence, 0, reported.last),
    kind: isDocument(sentence, speaker) ? "document" : (REPORTING_VERBS.get(forms.lemma)?.kind ?? "statement"),
    direct: false,
  };
}

/** The comma before the speaker; undefined where anything but a plain noun phrase stands between. */
function commaBefore(sentence: Sentence, cue: number): number | undefined {
  for (let index = cue - 1; index >= Math.max(1, cue - LONGEST_SPEAKER - 1); index -= 1) {
    const word = sentence.words[index];
    if (word?.wordClass === "comma") return index;
    const isPart =
      word !== undefined &&
      (["noun", "name", "adjective", "number", "determiner", "pronoun", "possessive", "coordinator"].includes(
        word.wordClass,
      ) ||
        word.lower === "of" ||
        word.lower === "as" ||
        word.lower === "from");
    if (!isPart) return undefined;
  }
  return undefined;
}

function opensNounPhrase(word: Word | undefined): boolean {
  return word !== undefined && ["noun", "name", "adjective", "number", "determiner"].includes(word.wordClass);
}

/** "rebels claim", "the army claims": a base form needs a plural before it, an -s form a singular. */
function agrees(head: Word, verb: Word, isPerfect: boolean): boolean {
  const { forms } = verb;
  if (forms === undefined) return false;
  if (isPerfect) return forms.participle;
  if (forms.past) return true;
  const isPlural =
    (/[^s]s$/u.test(head.lower) && head.wordClass !== "name") ||
    /^(?:police|media|people|men|women|data|gunmen|officials|others|some|many)$/u.test(head.lower);
  return forms.third ? !isPlural : forms.base && isPlural;
}

/** "As the embassy sees it, the deal is dead.", "The deal is dead, as Rome sees it." */
function asSeenBy(sentence: Sentence): readonly Attribution[] {
  const { words } = sentence;
  return words.flatMap((word, as) => {
    const before = words[as - 1];
    if (word.lower !== "as" || (as > 0 && before?.wordClass !== "comma")) return [];
    const offset = words
      .slice(as + 3, as + LONGEST_VIEWER + 1)
      .findIndex(
        (next, index) =>
          /^(?:it|things|matters)$/u.test(next.lower) &&
          /^(?:sees?|saw|views?|viewed|puts?|tells?)$/u.test(words[as + 2 + index]?.lower ?? ""),
      );
    const pronoun = as + 3 + offset;
    if (offset < 0 || (pronoun + 1 < words.length && !isClosing(words[pronoun + 1]))) return [];
    const viewer = viewerBetween(sentence, as + 1, pronoun - 2);
    if (viewer === undefined) return [];
    const content = as === 0 ? { first: pronoun + 2, last: words.length - 1 } : { first: 0, last: as - 1 };
    while (content.last > content.first && isClosing(words[content.last])) content.last -= 1;
    if (content.first > content.last || words[content.first] === undefined) return [];
    return {
      source: spanRange(sentence, viewer),
      cue: rangeOfWords(sentence, pronoun - 1, pronoun - 1),
      content: rangeOfWords(sentence, content.first, content.last),
      kind: /^(?:put|tell)/u.test(words[pronoun - 1]?.lower ?? "") ? "statement" : "belief",
      direct: false,
    };
  });
}

function viewerBetween(sentence: Sentence, first: number, last: number): WordSpan | undefined {
  const phrase = phraseStartingAt(sentence, first);
  if (phrase === undefined || phrase.last < last) return undefined;
  const viewer = { first, last };
  return (canSpeak(sentence, viewer) || isDocument(sentence, viewer)) && !isAuthor(sentence, viewer)
    ? viewer
    : undefined;
}
