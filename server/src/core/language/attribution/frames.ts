/** What a reporting verb reports, by the frame it stands in: a clause, an object, an infinitive, a label. */
import type { TextRange } from "../../text/range.js";
import type { Sentence, VerbGroup, Word } from "../clauses/types.js";
import { clauseBehind, quoteBehind } from "./complements.js";
import { clauseEnd, hasBreak, isClosing } from "./extents.js";
import { ADMITTED_OBJECTS, SPEECH_OBJECTS, type Frame } from "./lexicon.js";

const DEMANDED_WORDS = new Set(
  "guarantee guarantees assurance assurances apology explanation explanations answer answers proof clarification promise".split(
    " ",
  ),
);

/** Words between "accuses" and the charge, an apposition included. */
const MAX_ACCUSED = 25;

export interface Content {
  readonly range: TextRange;
  readonly frame: Frame;
}

/** The reported words behind a cue, or undefined where none of its frames is filled. `relative`: the cue is inserted after a relative pronoun. */
export function contentBehind(
  sentence: Sentence,
  group: VerbGroup,
  frames: ReadonlySet<Frame>,
  relative: boolean,
): Content | undefined {
  const after = group.last + 1;
  const next = sentence.words[after];
  if (next === undefined) {
    return undefined;
  }
  const quoted =
    frames.has("clause") || frames.has("that") || frames.has("hearer") || frames.has("tail") || frames.has("quoteTail")
      ? quoteBehind(sentence, group)
      : undefined;
  if (quoted !== undefined) {
    return { range: quoted, frame: "clause" };
  }
  const takesClause = frames.has("clause") || frames.has("that") || frames.has("hearer");
  if (takesClause) {
    const clause = clauseBehind(sentence, group, frames, relative);
    if (clause !== undefined) {
      return { range: clause, frame: frames.has("clause") ? "clause" : "that" };
    }
  }
  if (frames.has("infinitive") && startsInfinitive(sentence, after)) {
    return wrap(sentence, group, after, "infinitive");
  }
  if (frames.has("someoneTo") && infinitiveWithin(sentence, after, 10)) {
    return wrap(sentence, group, after, "someoneTo");
  }
  if (frames.has("as") && startsLabel(sentence, wordWithin(sentence, group, "as", 16)) && next.lower !== "as") {
    return wrap(sentence, group, after, "as");
  }
  const charge = chargeOfGap(sentence, group, frames);
  if (charge !== undefined) {
    return wrap(sentence, group, charge, "of");
  }
  if (frames.has("of") && (wordWithin(sentence, group, "of", 12) ?? chargeBehind(sentence, group)) !== undefined) {
    return wrap(sentence, group, after, "of");
  }
  if (
    frames.has("for") &&
    (wordWithin(sentence, group, "for", 12) ?? wordWithin(sentence, group, "on", 12)) !== undefined
  ) {
    return wrap(sentence, group, after, "for");
  }
  if (frames.has("object") && startsObject(sentence, group, next)) {
    return wrap(sentence, group, after, "object");
  }
  if (frames.has("boast") && next.lower === "of" && opensPhrase(sentence.words[after + 1])) {
    return wrap(sentence, group, after + 1, "boast");
  }
  if (frames.has("gerund") && sentence.groups.some(({ first, form }) => first === after && form === "ing")) {
    return wrap(sentence, group, after, "gerund");
  }
  if (frames.has("label") && startsLabelled(sentence, group)) {
    return wrap(sentence, group, after, "label");
  }
  if (frames.has("at") && putsAtNumber(sentence, group)) {
    return wrap(sentence, group, after, "at");
  }
  // "writes about this": the pronoun points to the words around; "wrote about the war" names a subject only.
  const points =
    /^(?:this|that|it)$/u.test(sentence.words[after + 1]?.lower ?? "") &&
    sentence.words[after + 2]?.wordClass !== "noun";
  return frames.has("about") && next.lower === "about" && points ? wrap(sentence, group, after, "about") : undefined;
}

/** End of an object or infinitive: before a coordinated verb of the same clause, a relative clause or a participle clause behind a comma. */
function phraseEnd(sentence: Sentence, group: VerbGroup, first: number): number {
  const end = clauseEnd(sentence, group.clause, first);
  const other = sentence.groups.find(
    (candidate) => candidate.first > first && candidate.form === "finite" && candidate.clause === group.clause,
  );
  let last = end;
  if (other !== undefined && other.first <= end) {
    last = other.first - 1;
    while (
      last > first &&
      sentence.words[last]?.wordClass !== "coordinator" &&
      sentence.words[last]?.wordClass !== "comma"
    ) {
      last -= 1;
    }
    last = last > first ? last - 1 : other.first - 1;
  }
  for (let index = first + 1; index <= last; index += 1) {
    const next = sentence.words[index + 1];
    const participle = sentence.groups.some((candidate) => candidate.first === index + 1 && candidate.form === "ing");
    if (sentence.words[index]?.wordClass === "comma" && (next?.wordClass === "relative" || participle)) {
      return index - 1;
    }
  }
  while (last > first && isClosing(sentence.words[last])) {
    last -= 1;
  }
  return last;
}

function wrap(sentence: Sentence, group: VerbGroup, first: number, frame: Frame): Content | undefined {
  const last = phraseEnd(sentence, group, first);
  const start = sentence.words[first]?.start;
  const end = sentence.words[last]?.end;
  return start === undefined || end === undefined || end <= start ? undefined : { range: { start, end }, frame };
}

/** The word behind "as" begins a label, not a comparison: "as a mistake", never "as though". */
function startsLabel(sentence: Sentence, as: number | undefined): boolean {
  return as !== undefined && !/^(?:though|if|well|soon|long|far|much)$/u.test(sentence.words[as + 1]?.lower ?? "");
}

export function startsInfinitive(sentence: Sentence, index: number): boolean {
  return sentence.groups.some((group) => group.first === index && group.form === "infinitive");
}

function infinitiveWithin(sentence: Sentence, from: number, distance: number): boolean {
  const next = sentence.groups.find((group) => group.first >= from);
  return (
    next?.form === "infinitive" &&
    next.first > from &&
    next.first - from <= distance &&
    !hasBreak(sentence, from, next.first)
  );
}

function wordWithin(sentence: Sentence, group: VerbGroup, lower: string, distance: number): number | undefined {
  for (let index = group.last + 2; index <= Math.min(sentence.words.length - 1, group.last + distance); index += 1) {
    const word = sentence.words[index];
    if (
      word === undefined ||
      word.wordClass === "comma" ||
      word.wordClass === "semicolon" ||
      sentence.groups.some((candidate) => candidate.first === index && candidate.form === "finite")
    ) {
      return undefined;
    }
    if (word.lower === lower) {
      return index;
    }
  }
  return undefined;
}

/** "whom the court accuses of ordering the raid": the accused stands before the verb, so the charge follows it at once. */
function chargeOfGap(sentence: Sentence, group: VerbGroup, frames: ReadonlySet<Frame>): number | undefined {
  const clause = sentence.clauses[group.clause];
  const preposition = frames.has("of") ? /^of$/u : frames.has("for") ? /^(?:for|on)$/u : undefined;
  const isGap =
    preposition !== undefined &&
    clause?.kind === "relative" &&
    clause.opener !== undefined &&
    group.first > clause.opener + 1 &&
    preposition.test(sentence.words[group.last + 1]?.lower ?? "");
  return isGap ? group.last + 2 : undefined;
}

function opensPhrase(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (["determiner", "name", "noun", "adjective", "number", "openQuote", "pronoun"].includes(word.wordClass) ||
      /^\p{Ll}+ing$/u.test(word.lower))
  );
}

const JUDGING_ENDINGS = /(?:less|ful|ous|ible|able|ish|false|illegal|criminal|absurd)$/u;
/** Words of the thing that is judged, between the verb and the judgement. */
const LONGEST_JUDGED = 8;

/** "considers the balloons a hybrid attack", "deems the vote illegal": a noun phrase, then what it is said to be. */
export function startsLabelled(sentence: Sentence, group: VerbGroup): boolean {
  const { words } = sentence;
  const first = group.last + 1;
  for (let index = first; index <= Math.min(words.length - 1, first + LONGEST_JUDGED); index += 1) {
    const word = words[index];
    if (word === undefined || isClosing(word)) return false;
    if (index === first) {
      if (!["determiner", "name", "noun", "pronoun", "adjective"].includes(word.wordClass)) return false;
      continue;
    }
    const before = words[index - 1]?.wordClass;
    const afterThing = before === "noun" || before === "name" || before === "pronoun" || before === "closeQuote";
    if (word.lower === "to" && words[index + 1]?.lower === "be") return true;
    if (afterThing && /^(?:an?|its|their|his|her)$/u.test(word.lower)) return true;
    const closes = words[index + 1] === undefined || isClosing(words[index + 1]);
    if (afterThing && (word.wordClass === "adjective" || JUDGING_ENDINGS.test(word.lower)) && closes) return true;
    if (word.wordClass === "preposition" && word.lower !== "of" && word.lower !== "in") return false;
  }
  return false;
}

/** "put the toll at 40", "which investigators put at 40 million". */
function putsAtNumber(sentence: Sentence, group: VerbGroup): boolean {
  const { words } = sentence;
  for (let index = group.last + 1; index <= Math.min(words.length - 1, group.last + LONGEST_JUDGED + 1); index += 1) {
    if (isClosing(words[index])) return false;
    if (words[index]?.lower === "at")
      return words
        .slice(index + 1, index + 5)
        .some(({ wordClass, lower }) => wordClass === "number" || /\d/u.test(lower));
  }
  return false;
}

/** "accuses the general, a former minister, of having ordered …": the charge behind an apposition. */
function chargeBehind(sentence: Sentence, group: VerbGroup): number | undefined {
  const charge = sentence.groups.find(
    (candidate) =>
      candidate.first > group.last + 2 &&
      sentence.words[candidate.first - 1]?.lower === "of" &&
      candidate.form === "ing",
  );
  if (charge === undefined || charge.first - group.last > MAX_ACCUSED) {
    return undefined;
  }
  const between = sentence.groups.some(
    (candidate) => candidate.form === "finite" && candidate.first > group.last && candidate.last < charge.first,
  );
  return between ? undefined : charge.first - 1;
}

function startsObject(sentence: Sentence, group: VerbGroup, next: Word): boolean {
  if (
    next.wordClass === "comma" ||
    next.wordClass === "stop" ||
    next.wordClass === "preposition" ||
    next.wordClass === "to" ||
    next.wordClass === "coordinator"
  ) {
    return false;
  }
  if (
    group.lemma === "reject" ||
    group.lemma === "dismiss" ||
    group.lemma === "refute" ||
    group.lemma === "dispute" ||
    group.lemma === "rebut"
  ) {
    return sentence.words.slice(group.last + 1, group.last + 6).some((word) => SPEECH_OBJECTS.has(word.lower));
  }
  if (group.lemma === "deny") {
    // "denied them entry" refuses, "denied it" contradicts.
    return !(
      next.wordClass === "pronoun" && ["noun", "determiner"].includes(sentence.words[group.last + 2]?.wordClass ?? "")
    );
  }
  if (group.lemma === "acknowledge" || group.lemma === "admit" || group.lemma === "concede") {
    return sentence.words.slice(group.last + 1, group.last + 6).some((word) => ADMITTED_OBJECTS.has(word.lower));
  }
  if (group.lemma === "demand") {
    return sentence.words.slice(group.last + 1, group.last + 4).some((word) => DEMANDED_WORDS.has(word.lower));
  }
  return group.lemma === "claim"
    ? sentence.words
        .slice(group.last + 1, group.last + 4)
        .some((word) => /^(?:responsibility|credit|victory|success)$/u.test(word.lower))
    : true;
}
