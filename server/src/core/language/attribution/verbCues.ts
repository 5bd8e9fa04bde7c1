/** Reporting verbs: active with their speaker, participles, inserted speakers, "went on to say" and "calls". */
import { rangeOfWords } from "../clauses/clauses.js";
import type { Sentence, VerbGroup } from "../clauses/types.js";
import { clauseEnd } from "./extents.js";
import { contentBehind, startsInfinitive, startsLabelled } from "./frames.js";
import { CATENATIVES, NEEDS_SPEAKER, REPORTING_VERBS, type Frame, type ReportingVerb } from "./lexicon.js";
import { canSpeak, isEvidence, phraseEndingAt, spanRange, subjectOf, type WordSpan } from "./nounPhrases.js";
import { asQuotedBy, passive, reducedPassive } from "./passives.js";
import { isRoot, make } from "./reports.js";
import { asClause, tail } from "./tails.js";
import type { Attribution } from "./types.js";

/** Modal verbs with which nothing has been said: "could say". */
const UNSAID_MODALS = new Set(["may", "might", "could", "should", "must", "can", "ought"]);
/** Verbs that stand inserted after a relative pronoun. */
const INSERTABLE = new Set(
  "say believe think claim allege insist argue fear suspect hope report estimate maintain assert warn admit predict".split(
    " ",
  ),
);

/** "long believed to be lost": with an infinitive right behind it, the past form of these is a participle. */
const REDUCED_WITH_INFINITIVE = new Set("believe think understand presume rumour rumor".split(" "));

const OBJECT_AFTER_CALL = 12;
/** Verbs with which tests, figures and documents report. */
const EVIDENCE_VERBS = new Set("show suggest indicate find reveal confirm conclude".split(" "));

export function verbAttributions(sentence: Sentence): readonly Attribution[] {
  return sentence.groups.flatMap((group, index) => {
    const verb = REPORTING_VERBS.get(group.lemma);
    const found =
      group.lemma === "call"
        ? calling(sentence, group)
        : verb === undefined
          ? undefined
          : attributionOf(sentence, group, index, verb);
    return found ?? [];
  });
}

function attributionOf(
  sentence: Sentence,
  group: VerbGroup,
  index: number,
  verb: ReportingVerb,
): Attribution | undefined {
  const modal = group.modal === undefined ? "" : (sentence.words[group.modal]?.lower ?? "");
  if (
    group.negation !== undefined ||
    UNSAID_MODALS.has(modal) ||
    sentence.clauses[group.clause]?.kind === "conditional"
  ) {
    return undefined;
  }
  if (group.passive && group.form === "infinitive") {
    return undefined;
  }
  if (group.passive) {
    return passive(sentence, group, verb);
  }
  switch (group.form) {
    case "finite":
      if (REDUCED_WITH_INFINITIVE.has(group.lemma) && startsInfinitive(sentence, group.last + 1)) {
        return reducedPassive(sentence, group, verb);
      }
      return asClause(sentence, group, verb) ?? active(sentence, group, verb);
    case "ing":
      return participle(sentence, group, verb);
    case "participle":
      return asQuotedBy(sentence, group, verb) ?? reducedPassive(sentence, group, verb);
    case "infinitive":
      return infinitive(sentence, group, index, verb);
    default:
      return undefined;
  }
}

function active(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Attribution | undefined {
  const subject = subjectOf(sentence, group);
  const inserted = isInsertedInRelative(sentence, group);
  const content = contentBehind(sentence, group, verb.frames, inserted);
  if (subject !== undefined && content !== undefined) {
    const shows = EVIDENCE_VERBS.has(group.lemma) && isEvidence(sentence, subject);
    if (group.lemma === "show" && !shows) {
      return undefined;
    }
    if (
      needsSpeaker(group, content.frame) &&
      !canSpeak(sentence, subject) &&
      !shows &&
      !isItBehindAs(sentence, group)
    ) {
      return undefined;
    }
    // "…, which confirms the reports": the pronoun may stand for the whole clause before it.
    if (
      content.frame === "object" &&
      group.lemma !== "deny" &&
      sentence.words[group.first - 1]?.wordClass === "relative"
    ) {
      return undefined;
    }
    return sentence.words[subject.last]?.lower === "who"
      ? undefined
      : make(sentence, group, verb.kind, subject, content.range);
  }
  return tail(sentence, group, verb, subject);
}

/** "as it has threatened to do": somebody acts there, never the weather. */
function isItBehindAs(sentence: Sentence, group: VerbGroup): boolean {
  const before = sentence.words[group.first - 1];
  return before?.lower === "it" && sentence.words[group.first - 2]?.lower === "as";
}

function needsSpeaker(group: VerbGroup, frame: Frame): boolean {
  return (
    group.lemma !== "deny" &&
    (NEEDS_SPEAKER.has(group.lemma) || ["as", "object", "infinitive", "boast", "gerund", "label", "at"].includes(frame))
  );
}

/** "who the ministry says were armed": the cue and its speaker stand right behind a relative pronoun. */
function isInsertedInRelative(sentence: Sentence, group: VerbGroup): boolean {
  const clause = sentence.clauses[group.clause];
  if (
    !INSERTABLE.has(group.lemma) ||
    (clause?.opener !== undefined &&
      (sentence.words[clause.opener]?.lower === "what" ||
        sentence.words[clause.opener - 1]?.wordClass === "preposition"))
  ) {
    return false;
  }
  return (
    clause?.kind === "relative" &&
    clause.opener !== undefined &&
    sentence.words[clause.opener]?.wordClass === "relative" &&
    group.first > clause.opener + 1 &&
    sentence.groups.some((next) => next.first === group.last + 1 && next.form === "finite")
  );
}

/** "…, claiming that …", "with Belgrade saying that …", "a letter warning the West that …". */
function participle(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Attribution | undefined {
  if (group.lemma === "cite" && ["comma", undefined].includes(sentence.words[group.first - 1]?.wordClass)) {
    // "…, citing officials" reports the words before it.
    return undefined;
  }
  const content = contentBehind(sentence, group, verb.frames, false);
  const source = participleSubject(sentence, group);
  if (content === undefined || source === undefined) {
    return undefined;
  }
  if (group.lemma === "demand" && content.frame === "object") {
    return undefined;
  }
  const range = spanRange(sentence, source);
  if (range.start < content.range.end && content.range.start < range.end) {
    return undefined;
  }
  if (needsSpeaker(group, content.frame) && !canSpeak(sentence, source)) {
    return undefined;
  }
  return make(sentence, group, verb.kind, source, content.range);
}

function participleSubject(sentence: Sentence, group: VerbGroup): WordSpan | undefined {
  const { words } = sentence;
  let before = group.first - 1;
  while (before >= 0 && words[before]?.wordClass === "adverb") {
    before -= 1;
  }
  const word = words[before];
  if (word?.lower === "as") {
    // "quoted an official as saying that …"
    const object = phraseEndingAt(sentence, before - 1);
    const quoting = sentence.groups.findLast((candidate) => candidate.last < before);
    if (quoting?.passive === true) {
      // "was quoted by the agency as saying that …"
      return subjectOf(sentence, quoting);
    }
    return object === undefined || quoting === undefined
      ? undefined
      : { first: Math.max(object.first, quoting.last + 1), last: object.last };
  }
  const isNominal = word !== undefined && ["noun", "name", "pronoun", "closeQuote"].includes(word.wordClass);
  if (isNominal) {
    return nominalBefore(sentence, before);
  }
  // "said that the road was cut, adding that …": one speaker goes on.
  const reporting = sentence.groups.findLast(
    (candidate) =>
      candidate.form === "finite" &&
      candidate.last < group.first &&
      !candidate.passive &&
      REPORTING_VERBS.has(candidate.lemma) &&
      isAbove(sentence, candidate.clause, group.clause),
  );
  if (reporting !== undefined && word?.wordClass === "comma") {
    return subjectOf(sentence, reporting);
  }
  const finite = sentence.groups.filter(
    (candidate) => candidate.form === "finite" && candidate.clause === group.clause,
  );
  const main =
    finite.findLast((candidate) => candidate.last < group.first) ??
    finite.find((candidate) => candidate.first > group.last) ??
    sentence.groups.find((candidate) => candidate.form === "finite" && isRoot(sentence, candidate));
  return main === undefined ? undefined : subjectOf(sentence, main);
}

function isAbove(sentence: Sentence, above: number, clause: number): boolean {
  for (let index: number | undefined = clause; index !== undefined; index = sentence.clauses[index]?.parent) {
    if (index === above) return true;
  }
  return false;
}

/** The noun phrase before a participle: after "with" it is the whole phrase, elsewhere the nearest noun with its owner ("the minister’s letter warning …"). */
function nominalBefore(sentence: Sentence, last: number): WordSpan | undefined {
  let first = last;
  while (
    first > 0 &&
    ["noun", "name", "adjective", "determiner", "possessive", "number", "pronoun"].includes(
      sentence.words[first - 1]?.wordClass ?? "",
    )
  ) {
    first -= 1;
  }
  return phraseEndingAt(sentence, last) === undefined ? undefined : { first, last };
}

/** "went on to say that …" */
function infinitive(sentence: Sentence, group: VerbGroup, index: number, verb: ReportingVerb): Attribution | undefined {
  const governing = sentence.groups[index - 1];
  if (
    governing?.form !== "finite" ||
    governing.negation !== undefined ||
    !CATENATIVES.has(governing.lemma) ||
    (group.first !== governing.last + 1 &&
      !(group.first === governing.last + 2 && sentence.words[governing.last + 1]?.lower === "on"))
  ) {
    return undefined;
  }
  const subject = subjectOf(sentence, governing);
  const content = contentBehind(sentence, group, verb.frames, false);
  return subject === undefined || content === undefined || !canSpeak(sentence, subject)
    ? undefined
    : make(sentence, group, verb.kind, subject, content.range);
}

/** "called on them to leave", "which the paper calls a weak point", "what officials called a mistake", "called it “barbaric”". */
function calling(sentence: Sentence, group: VerbGroup): Attribution | undefined {
  const subject = group.passive || group.negation !== undefined ? undefined : subjectOf(sentence, group);
  const next = sentence.words[group.last + 1];
  if (subject === undefined || next === undefined || group.form !== "finite" || !canSpeak(sentence, subject)) {
    return undefined;
  }
  const last = clauseEnd(sentence, group.clause, group.last + 1);
  const clause = sentence.clauses[group.clause];
  const labels =
    clause?.kind === "relative" &&
    clause.opener !== undefined &&
    subject.first > clause.opener &&
    next.wordClass !== "preposition" &&
    next.wordClass !== "adverb";
  const quotes = sentence.words
    .slice(group.last + 2, group.last + OBJECT_AFTER_CALL)
    .some((word) => word.wordClass === "openQuote");
  const calls =
    (next.lower === "on" || next.lower === "upon") &&
    sentence.groups.some(
      (candidate) =>
        candidate.first > group.last &&
        candidate.first <= group.last + OBJECT_AFTER_CALL &&
        candidate.form === "infinitive",
    );
  return labels || quotes || calls || startsLabelled(sentence, group)
    ? make(sentence, group, "statement", subject, rangeOfWords(sentence, group.last + (calls ? 2 : 1), last))
    : undefined;
}
