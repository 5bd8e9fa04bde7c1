/** Report nouns: "Kyiv’s claims of …", "reports that …", "allegations by the opposition that …". */
import type { Sentence } from "../clauses/types.js";
import { clauseEnd } from "./extents.js";
import { LIGHT_VERBS, NEEDS_OWNER, REPORT_NOUNS, REPORTING_VERBS, TAKES_OF } from "./lexicon.js";
import { canSpeak, phraseEndingAt, phraseStartingAt, subjectOf, type WordSpan } from "./nounPhrases.js";
import { makeFromSpans } from "./spans.js";
import type { Attribution } from "./types.js";

/** Verbs that say what became of a report: it ends before them. */
const CHECKED = /^(?:verify|confirm|substantiate|corroborate|authenticate|check|dismiss|deny|disprove|reject)$/u;

/** "Kyiv’s claims of …", "reports that …", "allegations by the opposition that …". */
export function nominalAttribution(sentence: Sentence, index: number): Attribution | undefined {
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
  const owner = ownerBefore(sentence, index) ?? holderOfLightVerb(sentence, index);
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
  const of =
    (opener?.lower === "of" && TAKES_OF.has(word.lower)) ||
    (/^(?:on|about)$/u.test(opener?.lower ?? "") && isBeingChecked(sentence, index));
  if ((!that && !of) || (source === undefined && NEEDS_OWNER.has(word.lower)) || words[after + 1] === undefined) {
    return undefined;
  }
  const checked = of ? undefined : (checkedBehind(sentence, after) ?? verbOfReport(sentence, index, after));
  const last =
    checked !== undefined
      ? checked - 1
      : of
        ? nounPhraseEnd(sentence, after + 1)
        : clauseEnd(sentence, sentence.clauseOf[after] ?? 0, after + 1);
  return makeFromSpans(sentence, { first: index, last: index }, source, { first: after + 1, last }, kind);
}

/** "which confirms the reports on troop movements": the reports are what is checked, not papers that somebody wrote. */
function isBeingChecked({ groups }: Sentence, index: number): boolean {
  return groups.some(
    ({ last, passive, lemma }) => !passive && CHECKED.test(lemma) && last < index && index - last <= 3,
  );
}

/** Words between a light verb and its noun: "issued a stark new warning". */
const LONGEST_LIGHT_GAP = 4;

/** "The bishop voiced fears that …": the subject of the light verb before the noun. */
function holderOfLightVerb(sentence: Sentence, index: number): WordSpan | undefined {
  const verb = sentence.groups.findLast(({ last }) => last < index);
  const isLight =
    verb !== undefined &&
    LIGHT_VERBS.has(verb.lemma) &&
    !verb.passive &&
    verb.negation === undefined &&
    verb.form === "finite" &&
    index - verb.last <= LONGEST_LIGHT_GAP;
  const subject = isLight ? subjectOf(sentence, verb) : undefined;
  return subject !== undefined && canSpeak(sentence, subject) ? subject : undefined;
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

/** "The accusation that drones struck a mosque angered Oslo": the second verb behind "that", where nothing opens a clause for it, is the report's own. */
function verbOfReport(sentence: Sentence, noun: number, that: number): number | undefined {
  const { groups, words } = sentence;
  // A past form with an object ("struck a mosque") is read as a participle where a surer verb follows.
  const [reported, ...later] = groups.filter(
    (group) => group.first > that + 1 && (group.form === "finite" || (group.form === "participle" && !group.passive)),
  );
  const own = later.find(({ form }) => form === "finite");
  const isObject = groups.some((group) => group.form === "finite" && group.last < noun);
  if (reported === undefined || own === undefined || isObject || REPORTING_VERBS.has(reported.lemma)) return undefined;
  const opensClause = words
    .slice(reported.last + 1, own.first)
    .some(({ wordClass }) =>
      ["relative", "comma", "coordinator", "subordinator", "semicolon", "dash", "colon"].includes(wordClass),
    );
  return opensClause ? undefined : own.first;
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

/** Last word of the noun phrase that begins at a word: before a comma, a stop or a finite verb. */
export function nounPhraseEnd(sentence: Sentence, first: number): number {
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
