/** Reads how committed a statement is: hedges, modals, likelihood terms, plans and conditionals, each with its scope. */
import type { TextRange } from "../../text/range.js";
import { mainGroup, rangeOfWords, readSentence } from "../clauses/clauses.js";
import { reportedGroup } from "../clauses/reporting.js";
import type { Clause, Sentence, VerbGroup, Word } from "../clauses/types.js";
import { conditionalCues } from "./conditionals.js";
import type { FoundCue } from "./foundCue.js";
import { findOverclaims } from "./overclaims.js";
import {
  FIRST_PERSON_VERBS,
  HEDGING_ADJECTIVES,
  HEDGING_ADVERBS,
  HEDGING_NOUNS,
  HEDGING_PASSIVES,
  HEDGING_PHRASES,
  HEDGING_VERBS,
  INTENTION_VERBS,
  NEEDS_INFINITIVE,
  WEIGHING_VERBS,
} from "./lexicon.js";
import type { Certainty, CertaintyCue, CertaintyReading } from "./types.js";

const ORDER: readonly Certainty[] = ["certain", "probable", "possible", "planned", "hypothetical"];
const MAX_GAP = 3;

/** `sentence` is the reading of the same range, for callers that have it already. */
export function readCertainty(
  text: string,
  range: TextRange,
  sentence: Sentence = readSentence(text, range),
): CertaintyReading {
  const found = [
    ...sentence.words.flatMap((_word, index) => wordCue(sentence, index) ?? []),
    ...conditionalCues(sentence),
  ].sort((left, right) => left.first - right.first || left.last - right.last);
  const reported = reportedGroup(sentence);
  const main = mainGroup(sentence);
  const overclaims = findOverclaims(text, range);
  return {
    certainty: certaintyOf(main, found),
    cues: found.map((cue): CertaintyCue => ({
      ...rangeOfWords(sentence, cue.first, cue.last),
      certainty: cue.certainty,
      kind: cue.kind,
      scope: scopeOf(sentence, cue),
    })),
    ...(overclaims.length === 0 ? {} : { overclaims }),
    ...(reported === undefined
      ? {}
      : {
          reported: leastCommitted(
            certaintyOf(reported, found),
            isFirstPersonReport(sentence, main) ? certaintyOf(main, found) : "certain",
          ),
        }),
  };
}

function isFirstPersonReport(sentence: Sentence, main: VerbGroup | undefined): boolean {
  const subject = main === undefined ? undefined : sentence.words[main.first - 1]?.lower;
  return subject === "we" || subject === "i";
}

function leastCommitted(left: Certainty, right: Certainty): Certainty {
  return ORDER.indexOf(left) >= ORDER.indexOf(right) ? left : right;
}

function certaintyOf(group: VerbGroup | undefined, cues: readonly FoundCue[]): Certainty {
  return cues
    .filter((cue) => cue.group === group && group !== undefined)
    .reduce<Certainty>((sum, cue) => leastCommitted(sum, cue.certainty), "certain");
}

function scopeOf(sentence: Sentence, cue: FoundCue): TextRange {
  const clause = sentence.clauses[sentence.clauseOf[cue.first] ?? 0];
  let last = cue.scopeLast ?? beforeRelative(sentence, cue) ?? clause?.last ?? sentence.words.length - 1;
  while (last > cue.last && ["stop", "comma", "closeQuote"].includes(sentence.words[last]?.wordClass ?? "")) {
    last -= 1;
  }
  const adverbInFront = cue.kind === "adverb" && cue.group !== undefined && clause !== undefined;
  const start = adverbInFront ? (sentence.words[clause.first]?.start ?? 0) : (sentence.words[cue.last]?.end ?? 0);
  return { start, end: Math.max(start, sentence.words[last]?.end ?? start) };
}

/** "May keep the title that she won": what describes a noun of the hedged clause is told outright. "It may be the crew that sank it" is not. */
function beforeRelative(sentence: Sentence, cue: FoundCue): number | undefined {
  if ((cue.kind !== "modal" && cue.kind !== "verb") || cue.group === undefined || cue.group.copular) return undefined;
  const hedged = sentence.clauseOf[cue.first] ?? 0;
  const relative = sentence.clauses.find(
    (clause) =>
      clause.kind === "relative" && clause.parent === hedged && clause.first > cue.last && isTold(sentence, clause),
  );
  return relative === undefined ? undefined : relative.first - 1;
}

/** Of the past, without a modal verb. */
function isTold(sentence: Sentence, clause: Clause): boolean {
  const groups = clause.finite.flatMap((group) => sentence.groups[group] ?? []);
  return (
    groups.length > 0 &&
    groups.every((group) => group.modal === undefined && sentence.words[group.first]?.forms?.past === true)
  );
}

function wordCue(sentence: Sentence, index: number): FoundCue | undefined {
  const word = sentence.words[index];
  if (word === undefined) {
    return undefined;
  }
  if (word.wordClass === "modal") {
    return modalCue(sentence, index);
  }
  const group = sentence.groups.find((candidate) => candidate.head === index && candidate.form !== "participle");
  if (group !== undefined) {
    return verbCue(sentence, group);
  }
  return adjectiveCue(sentence, index) ?? adverbCue(sentence, index) ?? nounCue(sentence, index);
}

function modalCue(sentence: Sentence, index: number): FoundCue | undefined {
  const group = sentence.groups.find((candidate) => candidate.modal === index);
  if (group === undefined) {
    return undefined;
  }
  const certainty = modalCertainty(sentence, sentence.words[index]?.lower ?? "", group);
  return certainty === undefined ? undefined : { first: index, last: index, certainty, kind: "modal", group };
}

function modalCertainty(sentence: Sentence, modal: string, group: VerbGroup): Certainty | undefined {
  switch (modal) {
    case "may":
    case "might":
      return "possible";
    case "could":
      // "could not be reached" tells what happened; "could have" and "could attack" guess.
      return group.negation === undefined ? "possible" : undefined;
    case "can":
    case "ca":
    case "cannot":
      // "can't have been grain" infers; "cannot move" states an ability.
      return (group.negation !== undefined || modal === "cannot") && isPerfect(sentence, group)
        ? "probable"
        : undefined;
    case "would":
    case "'d":
    case "wo":
      return modal === "wo"
        ? "planned"
        : futureInThePast(sentence, group)
          ? "planned"
          : modal === "'d"
            ? undefined
            : "hypothetical";
    case "will":
    case "'ll":
    case "shall":
    case "sha":
      return "planned";
    case "must":
      return isPerfect(sentence, group) ? "probable" : "hypothetical";
    case "should":
    case "ought":
      return "hypothetical";
    default:
      return undefined;
  }
}

/** "said he would resign": the future of a past report. */
function futureInThePast(sentence: Sentence, group: VerbGroup): boolean {
  const clause = sentence.clauses[group.clause];
  const parent = clause?.parent === undefined ? undefined : sentence.clauses[clause.parent];
  if (clause === undefined || parent === undefined || (clause.kind !== "complement" && clause.kind !== "relative")) {
    return false;
  }
  return parent.finite.some((index) => {
    const reporting = sentence.groups[index];
    const forms = reporting === undefined ? undefined : sentence.words[reporting.head]?.forms;
    return (
      reporting !== undefined &&
      reporting.last < clause.first &&
      reporting.modal === undefined &&
      forms?.past === true &&
      // "Told the court that …": behind a hearer the clause looks like one that describes him.
      (clause.kind === "complement" || HEARER_VERBS.has(reporting.lemma))
    );
  });
}

const HEARER_VERBS: ReadonlySet<string> = new Set("tell inform notify assure warn remind promise".split(" "));

function isPerfect(sentence: Sentence, group: VerbGroup): boolean {
  return sentence.words.slice(group.first, group.last).some((word) => word.lower === "have");
}

function infinitiveAfter(sentence: Sentence, index: number): boolean {
  return sentence.groups.some((group) => group.first === index + 1 && group.form === "infinitive");
}

function verbCue(sentence: Sentence, group: VerbGroup): FoundCue | undefined {
  const { lemma, head, last } = group;
  const next = sentence.words[last + 1];
  const toInfinitive = infinitiveAfter(sentence, last);
  const make = (certainty: Certainty, kind: FoundCue["kind"] = "verb"): FoundCue => ({
    first: head,
    last: Math.max(head, last),
    certainty,
    kind,
    group,
  });
  const subject = sentence.words[group.first - 1]?.lower;
  if (subject === "we" || subject === "i") {
    const own = FIRST_PERSON_VERBS.get(lemma);
    if (own !== undefined && group.negation === undefined) {
      return make(own);
    }
  }
  if (
    /^(?:look|seem|appear|sound)$/u.test(lemma) &&
    next?.lower === "as" &&
    /^(?:if|though)$/u.test(sentence.words[last + 2]?.lower ?? "")
  ) {
    return make("probable");
  }
  if (WEIGHING_VERBS.has(lemma) && group.form === "finite" && sentence.words[head]?.lower.endsWith("ing") === true) {
    return make("possible");
  }
  const hedge = HEDGING_VERBS.get(lemma);
  if (hedge !== undefined && (toInfinitive || lemma === "seem" || next?.lower === "that")) {
    return make(hedge);
  }
  if (group.passive) {
    const passive = HEDGING_PASSIVES.get(lemma);
    if (
      passive !== undefined &&
      (toInfinitive || next?.lower === "that" || (lemma === "schedule" && next?.lower === "for"))
    ) {
      return make(passive);
    }
    return lemma === "rule" && next?.lower === "out" && group.negation !== undefined
      ? { ...make("possible"), last: last + 1 }
      : lemma === "exclude" && group.negation !== undefined && group.modal !== undefined
        ? make("possible")
        : undefined;
  }
  if (
    INTENTION_VERBS.has(lemma) &&
    group.form === "finite" &&
    (toInfinitive || (lemma === "plan" && opensObject(next)))
  ) {
    return make("planned");
  }
  if (lemma === "go" && sentence.words[head]?.lower === "going" && toInfinitive) {
    return make("planned");
  }
  // "is to start on Monday"
  return group.copular && toInfinitive && sentence.words[head]?.lower !== "be" && !isPurposeSubject(sentence, group)
    ? make("planned", "modal")
    : undefined;
}

/** "plans joint exercises", "plans a summit", never "plans for the worst". */
function opensObject(word: Word | undefined): boolean {
  return word !== undefined && ["determiner", "noun", "adjective", "number"].includes(word.wordClass);
}

const PURPOSE_NOUNS = new Set(
  "aim goal objective plan intent intention purpose idea task mission strategy ambition target role job priority way step option solution".split(
    " ",
  ),
);

/** "The aim is to start": the infinitive names the aim, nothing is said to be planned. */
function isPurposeSubject(sentence: Sentence, group: VerbGroup): boolean {
  const clause = sentence.clauses[group.clause];
  return sentence.words.slice(clause?.first ?? 0, group.first).some((word) => PURPOSE_NOUNS.has(word.lower));
}

function copulaBefore(sentence: Sentence, index: number): VerbGroup | undefined {
  for (let left = index - 1; left >= Math.max(0, index - MAX_GAP); left -= 1) {
    const group = sentence.groups.find((candidate) => candidate.first <= left && left <= candidate.last);
    if (group !== undefined) {
      return group.copular || ["remain", "seem", "appear", "become", "look"].includes(group.lemma) ? group : undefined;
    }
    const wordClass = sentence.words[left]?.wordClass;
    if (wordClass !== "adverb" && wordClass !== "determiner") {
      return undefined;
    }
  }
  return undefined;
}

function adjectiveCue(sentence: Sentence, index: number): FoundCue | undefined {
  const word = sentence.words[index];
  const certainty = word === undefined ? undefined : HEDGING_ADJECTIVES.get(word.lower);
  if (word === undefined || certainty === undefined) {
    return undefined;
  }
  if (NEEDS_INFINITIVE.has(word.lower) && !infinitiveAfter(sentence, index)) {
    return undefined;
  }
  const group = copulaBefore(sentence, index);
  return group === undefined ? undefined : { first: index, last: index, certainty, kind: "adjective", group };
}

/** Only behind these words is a phrase put together and looked up. */
const PHRASE_ENDS: ReadonlySet<string> = new Set(
  [...HEDGING_PHRASES.keys()].flatMap((key) => key.split(" ").slice(-1)),
);

function adverbCue(sentence: Sentence, index: number): FoundCue | undefined {
  const lower = sentence.words[index]?.lower ?? "";
  let first = index;
  let certainty = HEDGING_ADVERBS.get(lower);
  if (lower === "certainly" && sentence.words[index - 1]?.lower === "almost") {
    certainty = "probable";
    first -= 1;
  }
  const phrase = PHRASE_ENDS.has(lower)
    ? HEDGING_PHRASES.get(
        `${sentence.words[index - 2]?.lower ?? ""} ${sentence.words[index - 1]?.lower ?? ""} ${lower}`,
      )
    : undefined;
  if (phrase !== undefined) {
    const group = mainGroup(sentence);
    return { first: index - 2, last: index, certainty: phrase, kind: "adverb", group };
  }
  if (certainty === undefined) {
    return undefined;
  }
  const before = sentence.words[first - 1]?.wordClass;
  const after = sentence.words[index + 1]?.wordClass;
  const group = adverbGroup(sentence, index);
  if (
    group === undefined ||
    before === "determiner" ||
    before === "possessive" ||
    (after === "number" && index > group.last)
  ) {
    return { first, last: index, certainty, kind: "adverb", group: undefined, scopeLast: phraseEnd(sentence, index) };
  }
  return { first, last: index, certainty, kind: "adverb", group };
}

/** The finite verb of the clause, where the adverb stands before it, inside it, right behind it or at the end behind a comma. */
function adverbGroup(sentence: Sentence, index: number): VerbGroup | undefined {
  const clause = sentence.clauses[sentence.clauseOf[index] ?? 0];
  const finite = (clause?.finite ?? []).flatMap((group) => sentence.groups[group] ?? []);
  const covering = finite.find((group) => index <= group.last && group.first - index <= 12);
  if (covering !== undefined) {
    return finite.some((group) => group.last < index && group !== covering && index < covering.first - 2)
      ? undefined
      : covering;
  }
  const last = finite.findLast((group) => group.last < index);
  const closesClause = sentence.words[index + 1] === undefined || sentence.words[index + 1]?.wordClass === "stop";
  return last !== undefined && (last.last === index - 1 || closesClause) ? last : undefined;
}

function phraseEnd(sentence: Sentence, index: number): number {
  let last = index;
  while (
    last + 1 < sentence.words.length &&
    last - index < 6 &&
    !["comma", "stop", "semicolon", "coordinator"].includes(sentence.words[last + 1]?.wordClass ?? "stop")
  ) {
    last += 1;
  }
  return last;
}

function nounCue(sentence: Sentence, index: number): FoundCue | undefined {
  const word = sentence.words[index];
  const certainty = word === undefined ? undefined : HEDGING_NOUNS.get(word.lower);
  const next = sentence.words[index + 1]?.lower;
  if (
    certainty === undefined ||
    (next !== "that" && !(next === "of" && word?.lower !== "risk") && !infinitiveAfter(sentence, index))
  ) {
    return undefined;
  }
  // "There is a chance that …": the noun is the predicate.
  const clause = sentence.clauses[sentence.clauseOf[index] ?? 0];
  const group = clause?.finite
    .map((found) => sentence.groups[found])
    .find(
      (found) =>
        found !== undefined &&
        found.copular &&
        found.last < index &&
        index - found.last <= 5 &&
        sentence.words[found.first - 1]?.lower === "there",
    );
  return { first: index, last: index, certainty, kind: "noun", group };
}
