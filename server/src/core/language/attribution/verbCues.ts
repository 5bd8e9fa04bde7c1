/** Reporting verbs: active with their speaker, in front of or behind the reported words, participles, inserted speakers and agentless passives. */
import { rangeOfWords } from "../clauses/clauses.js";
import type { Sentence, VerbGroup } from "../clauses/types.js";
import { clauseEnd, contentBehind, isClosing, thatBehind } from "./frames.js";
import { CATENATIVES, NEEDS_SPEAKER, REPORTING_VERBS, type Frame, type ReportingVerb } from "./lexicon.js";
import { canSpeak, isAuthor, isDocument, phraseEndingAt, phraseStartingAt, spanRange, subjectOf, type WordSpan } from "./nounPhrases.js";
import type { Attribution, AttributionKind } from "./types.js";

/** Modal verbs with which nothing has been said: "could say". */
const UNSAID_MODALS = new Set(["may", "might", "could", "should", "must", "can", "ought"]);
/** Verbs that stand inserted after a relative pronoun. */
const INSERTABLE = new Set("say believe think claim allege insist argue fear suspect hope report estimate maintain assert warn admit predict".split(" "));
const OBJECT_AFTER_CALL = 12;

export function verbAttributions(sentence: Sentence): readonly Attribution[] {
  return sentence.groups.flatMap((group, index) => {
    const verb = REPORTING_VERBS.get(group.lemma);
    const found = group.lemma === "call" ? calling(sentence, group) : verb === undefined ? undefined : attributionOf(sentence, group, index, verb);
    return found ?? [];
  });
}

function attributionOf(sentence: Sentence, group: VerbGroup, index: number, verb: ReportingVerb): Attribution | undefined {
  const modal = group.modal === undefined ? "" : (sentence.words[group.modal]?.lower ?? "");
  if (group.negation !== undefined || UNSAID_MODALS.has(modal) || sentence.clauses[group.clause]?.kind === "conditional") {
    return undefined;
  }
  if (group.passive) {
    return passive(sentence, group, verb);
  }
  switch (group.form) {
    case "finite":
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

function make(sentence: Sentence, group: VerbGroup, kind: AttributionKind, source: WordSpan | undefined, content: { start: number; end: number } | undefined): Attribution | undefined {
  if (content === undefined || content.end <= content.start || (source !== undefined && isAuthor(sentence, source))) {
    return undefined;
  }
  const cue = rangeOfWords(sentence, cueStart(sentence, group), Math.max(group.last, group.head));
  const isPaper = source !== undefined && kind === "statement" && isDocument(sentence, source);
  return { ...(source === undefined ? {} : { source: spanRange(sentence, source) }), cue, content, kind: isPaper ? "document" : kind, direct: false };
}

/** The cue is the verb with its auxiliaries, without a leading "to" or adverb. */
function cueStart(sentence: Sentence, group: VerbGroup): number {
  let first = group.first;
  while (first < group.head && (sentence.words[first]?.wordClass === "to" || sentence.words[first]?.wordClass === "adverb" || sentence.words[first]?.wordClass === "negation")) {
    first += 1;
  }
  return first;
}

function active(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Attribution | undefined {
  const subject = subjectOf(sentence, group);
  const inserted = isInsertedInRelative(sentence, group);
  const content = contentBehind(sentence, group, verb.frames, inserted);
  if (subject !== undefined && content !== undefined) {
    if (needsSpeaker(group, content.frame) && !canSpeak(sentence, subject)) {
      return undefined;
    }
    // "…, which confirms the reports": the pronoun may stand for the whole clause before it.
    if (content.frame === "object" && group.lemma !== "deny" && sentence.words[group.first - 1]?.wordClass === "relative") {
      return undefined;
    }
    return sentence.words[subject.last]?.lower === "who" ? undefined : make(sentence, group, verb.kind, subject, content.range);
  }
  return tail(sentence, group, verb, subject);
}

function needsSpeaker(group: VerbGroup, frame: Frame): boolean {
  return group.lemma !== "deny" && (NEEDS_SPEAKER.has(group.lemma) || frame === "as" || frame === "object");
}

/** "who the ministry says were armed": the cue and its speaker stand right behind a relative pronoun. */
function isInsertedInRelative(sentence: Sentence, group: VerbGroup): boolean {
  const clause = sentence.clauses[group.clause];
  if (!INSERTABLE.has(group.lemma) || (clause?.opener !== undefined && (sentence.words[clause.opener]?.lower === "what" || sentence.words[clause.opener - 1]?.wordClass === "preposition"))) {
    return false;
  }
  return clause?.kind === "relative" && clause.opener !== undefined && sentence.words[clause.opener]?.wordClass === "relative" && group.first > clause.opener + 1 && sentence.groups.some((next) => next.first === group.last + 1 && next.form === "finite");
}

/** "…, officials said", "…, said the minister", "… , – notes the paper". */
function tail(sentence: Sentence, group: VerbGroup, verb: ReportingVerb, subject: WordSpan | undefined): Attribution | undefined {
  if (!(verb.frames.has("tail") || verb.frames.has("quoteTail")) || group.modal !== undefined || hasFiniteBehind(sentence, group)) {
    return undefined;
  }
  const detached = subject === undefined || isClosing(sentence.words[group.first - 1]) || sentence.words[group.first - 1]?.wordClass === "closeQuote";
  const behind = detached && !["preposition", "adverb", "to"].includes(sentence.words[group.last + 1]?.wordClass ?? "preposition") ? phraseStartingAt(sentence, group.last + 1) : undefined;
  const inverted = behind !== undefined || subject === undefined;
  const source = inverted ? behind : subject;
  const border = (inverted ? group.first : (subject?.first ?? group.first)) - 1;
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
  if (!quoted && goesOn === undefined && !sentence.groups.some((candidate) => candidate.last <= last && candidate.form === "finite" && isRoot(sentence, candidate))) {
    return undefined;
  }
  if (!quoted && inverted && !canSpeak(sentence, source)) {
    return undefined;
  }
  if (!quoted && !inverted && sentence.words[source.first - 1]?.wordClass !== "comma" && sentence.words[source.first - 1]?.wordClass !== "dash") {
    return undefined;
  }
  const start = reportedStart(sentence, last, quoted);
  // "The strike, officials said, killed 12.": what follows the inserted report is reported too.
  const end = goesOn ?? sentence.words[last]?.end ?? start;
  return make(sentence, group, verb.kind, source, { start, end });
}

function isRoot(sentence: Sentence, group: VerbGroup): boolean {
  const kind = sentence.clauses[group.clause]?.kind;
  return kind === "main" || kind === "coordinate" || kind === "complement";
}

/** A finite verb behind the cue, outside subordinate clauses of time, makes the cue no tail. */
function hasFiniteBehind(sentence: Sentence, group: VerbGroup): boolean {
  const next = sentence.groups.find((candidate) => candidate.first > group.last && candidate.form === "finite");
  if (next === undefined || next.first - group.last > 30) {
    return false;
  }
  const between = sentence.words.slice(group.last + 1, next.first);
  return !between.some((word) => word.wordClass === "comma" || word.wordClass === "stop" || word.wordClass === "openQuote" || word.wordClass === "subordinator" || word.wordClass === "relative" || word.lower === "after" || word.lower === "before" || word.lower === "as");
}

function reportedStart(sentence: Sentence, last: number, quoted: boolean): number {
  if (!quoted) {
    return sentence.words[0]?.start ?? sentence.range.start;
  }
  // The quotation may be the end of a mixed sentence: "The house was “very concerned,” an official said" reports all of it.
  return sentence.words[0]?.wordClass === "openQuote" ? (sentence.words[1]?.start ?? sentence.range.start) : (sentence.words[0]?.start ?? sentence.range.start + last * 0);
}

function continuation(sentence: Sentence, group: VerbGroup, source: WordSpan): number | undefined {
  const closing = Math.max(group.last, source.last) + 1;
  const next = sentence.words[closing + 1];
  if (sentence.words[closing]?.wordClass !== "comma" || next === undefined) {
    return undefined;
  }
  const verbFollows = sentence.groups.some((candidate) => candidate.first === closing + 1 && candidate.form === "finite");
  if (!verbFollows && next.wordClass !== "openQuote") {
    return undefined;
  }
  let last = sentence.words.length - 1;
  while (last > closing && (isClosing(sentence.words[last]) || sentence.words[last]?.wordClass === "closeQuote")) {
    last -= 1;
  }
  return sentence.words[last]?.end;
}

/** "As the agency wrote, …" and "…, as the agency wrote". */
function asClause(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Attribution | undefined {
  const clause = sentence.clauses[group.clause];
  const opener = clause?.opener;
  if (clause === undefined || opener === undefined || sentence.words[opener]?.lower !== "as" || !(verb.frames.has("clause") || verb.frames.has("that") || verb.frames.has("tail"))) {
    return undefined;
  }
  const subject = subjectOf(sentence, group);
  if (subject === undefined || thatBehind(sentence, group) !== undefined || group.first - opener > 16) {
    return undefined;
  }
  const words = sentence.words;
  let close = group.last + 1;
  while (close < words.length && close < group.last + 8 && !isClosing(words[close])) {
    if (sentence.groups.some((candidate) => candidate.first === close)) {
      return undefined;
    }
    close += 1;
  }
  const fronted = opener === 0 || words[opener - 1]?.wordClass === "openQuote";
  if (fronted && words[close]?.wordClass === "comma") {
    return make(sentence, group, verb.kind, subject, { start: words[close + 1]?.start ?? sentence.range.end, end: endOfSentence(sentence) });
  }
  if (!fronted && (close >= words.length || isClosing(words[close]))) {
    let last = opener - 1;
    while (last > 0 && isClosing(words[last])) {
      last -= 1;
    }
    if (!sentence.groups.some((candidate) => candidate.form === "finite" && candidate.last <= last)) {
      // "But, as the minister said, …"
      return make(sentence, group, verb.kind, subject, { start: words[close + 1]?.start ?? sentence.range.end, end: endOfSentence(sentence) });
    }
    return make(sentence, group, verb.kind, subject, { start: words[0]?.start ?? sentence.range.start, end: words[last]?.end ?? sentence.range.start });
  }
  return undefined;
}

function endOfSentence(sentence: Sentence): number {
  let last = sentence.words.length - 1;
  while (last > 0 && isClosing(sentence.words[last])) {
    last -= 1;
  }
  return sentence.words[last]?.end ?? sentence.range.end;
}

/** "…, as quoted by the agency", "as reported by …". */
function asQuotedBy(sentence: Sentence, group: VerbGroup, verb: ReportingVerb | undefined): Attribution | undefined {
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
  const content = fronted ? { start: words[(source?.last ?? group.last) + 2]?.start ?? sentence.range.end, end: endOfSentence(sentence) } : { start: words[0]?.start ?? 0, end: words[last]?.end ?? 0 };
  return source === undefined ? undefined : make(sentence, group, verb?.kind ?? "statement", source, content);
}

function reducedPassive(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Attribution | undefined {
  // "men accused of spying", "a site described as a laboratory": somebody says so, nobody is named.
  const next = sentence.words[group.last + 1]?.lower;
  if (!verb.frames.has("passive") || !((verb.frames.has("of") && next === "of") || (verb.frames.has("as") && next === "as"))) {
    return undefined;
  }
  const last = clauseEnd(sentence, group.clause, group.last + 1);
  const end = firstBreak(sentence, group.last + 1, last);
  const holder = phraseEndingAt(sentence, group.first - 1);
  return make(sentence, group, verb.kind, undefined, { start: sentence.words[holder?.first ?? group.first]?.start ?? 0, end: sentence.words[end]?.end ?? 0 });
}

function firstBreak(sentence: Sentence, from: number, last: number): number {
  for (let index = from; index <= last; index += 1) {
    if (sentence.words[index]?.wordClass === "comma" || sentence.groups.some((group) => group.first === index && group.form === "finite")) {
      return index - 1;
    }
  }
  return last;
}

function passive(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Attribution | undefined {
  if (!verb.frames.has("passive") && !(verb.frames.has("clause") || verb.frames.has("that"))) {
    return group.lemma === "reiterate" ? passiveByAgent(sentence, group, verb) : undefined;
  }
  const next = sentence.words[group.last + 1];
  if (next?.lower === "by" && (group.lemma === "reiterate" || group.lemma === "confirm" || group.lemma === "reaffirm" || group.lemma === "deny")) {
    return passiveByAgent(sentence, group, verb);
  }
  const agent = next?.lower === "by" ? phraseStartingAt(sentence, group.last + 2) : undefined;
  const after = (agent?.last ?? group.last) + 1;
  const word = sentence.words[after];
  const infinitive = sentence.groups.some((candidate) => candidate.first === after && candidate.form === "infinitive");
  const frames = verb.frames;
  const that = thatBehind(sentence, group);
  if (that !== undefined) {
    const last = clauseEnd(sentence, sentence.clauseOf[that] ?? group.clause, that);
    return frames.has("passive") || isExpletive(sentence, group) ? make(sentence, group, verb.kind, agent, rangeOfWords(sentence, that + 1, last)) : undefined;
  }
  if (!frames.has("passive")) {
    return undefined;
  }
  const opensReport = (infinitive && !frames.has("hearer")) || (frames.has("as") && word?.lower === "as") || (frames.has("of") && word?.lower === "of") || (frames.has("for") && word?.lower === "for");
  const plainDenial = group.lemma === "deny" && (word === undefined || isClosing(word) || word.wordClass === "preposition" || word.wordClass === "adverb");
  if (!opensReport && !plainDenial) {
    return undefined;
  }
  const clause = sentence.clauses[group.clause];
  const subject = subjectOf(sentence, group);
  const first = subject === undefined ? (clause?.first ?? group.first) : Math.min(subject.first, group.first);
  return make(sentence, group, verb.kind, agent, rangeOfWords(sentence, first, clauseEnd(sentence, group.clause, group.last)));
}

function isExpletive(sentence: Sentence, group: VerbGroup): boolean {
  return sentence.words[group.first - 1]?.lower === "it";
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
  return make(sentence, group, verb.kind, agent, whole ? rangeOfWords(sentence, 0, Math.max(0, (clause.opener ?? 1) - 2)) : spanRange(sentence, subject));
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
    return object === undefined || quoting === undefined ? undefined : { first: Math.max(object.first, quoting.last + 1), last: object.last };
  }
  const isNominal = word !== undefined && ["noun", "name", "pronoun", "closeQuote"].includes(word.wordClass);
  if (isNominal) {
    return nominalBefore(sentence, before);
  }
  const finite = sentence.groups.filter((candidate) => candidate.form === "finite" && candidate.clause === group.clause);
  const main = finite.findLast((candidate) => candidate.last < group.first) ?? finite.find((candidate) => candidate.first > group.last) ?? sentence.groups.find((candidate) => candidate.form === "finite" && isRoot(sentence, candidate));
  return main === undefined ? undefined : subjectOf(sentence, main);
}

/** The noun phrase before a participle: after "with" it is the whole phrase, elsewhere the nearest noun with its owner ("the minister’s letter warning …"). */
function nominalBefore(sentence: Sentence, last: number): WordSpan | undefined {
  let first = last;
  while (first > 0 && ["noun", "name", "adjective", "determiner", "possessive", "number", "pronoun"].includes(sentence.words[first - 1]?.wordClass ?? "")) {
    first -= 1;
  }
  return phraseEndingAt(sentence, last) === undefined ? undefined : { first, last };
}

/** "went on to say that …" */
function infinitive(sentence: Sentence, group: VerbGroup, index: number, verb: ReportingVerb): Attribution | undefined {
  const governing = sentence.groups[index - 1];
  if (governing === undefined || governing.form !== "finite" || governing.negation !== undefined || !CATENATIVES.has(governing.lemma) || group.first !== governing.last + 1) {
    return undefined;
  }
  const subject = subjectOf(sentence, governing);
  const content = contentBehind(sentence, group, verb.frames, false);
  return subject === undefined || content === undefined || !canSpeak(sentence, subject) ? undefined : make(sentence, group, verb.kind, subject, content.range);
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
  const labels = clause?.kind === "relative" && clause.opener !== undefined && subject.first > clause.opener && next.wordClass !== "preposition" && next.wordClass !== "adverb";
  const quotes = sentence.words.slice(group.last + 2, group.last + OBJECT_AFTER_CALL).some((word) => word.wordClass === "openQuote");
  const calls = (next.lower === "on" || next.lower === "upon") && sentence.groups.some((candidate) => candidate.first > group.last && candidate.first <= group.last + OBJECT_AFTER_CALL && candidate.form === "infinitive");
  return labels || quotes || calls ? make(sentence, group, "statement", subject, rangeOfWords(sentence, group.last + (calls ? 2 : 1), last)) : undefined;
}

/** Cues that are no reporting verbs by themselves but quote in "as quoted by". */
export function quotedByAttributions(sentence: Sentence): readonly Attribution[] {
  return sentence.groups.flatMap((group) => (["quote", "cite", "publish", "carry", "relay"].includes(group.lemma) && group.form === "participle" ? (asQuotedBy(sentence, group, undefined) ?? []) : []));
}

