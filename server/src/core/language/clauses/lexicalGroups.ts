/** Verb groups without an auxiliary: whether a word is a verb here, and in which form, from the words beside it. */
import { CLEAR_SUBJECTS } from "./closedClasses.lexicon.js";
import type { GroupCandidate, GroupForm, Word, WordClass } from "./types.js";

const DEMONYM = /(?:ian|ean|ish|ese|can|ench|tch|eek|wiss|aeli|aqi|ani|emeni)$/u;

const NOMINAL: ReadonlySet<WordClass> = new Set<WordClass>([
  "noun",
  "name",
  "pronoun",
  "number",
  "closeQuote",
  "closeBracket",
  "adjective",
]);

const OPENS_OBJECT: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "pronoun",
  "name",
  "number",
  "openQuote",
  "relative",
]);
/** Inner adverbs between the parts of one verb group. */

const REPORTS_BARE = new Set(
  "say think believe know hope fear suspect insist warn mean see find feel argue admit".split(" "),
);

const PRONOMINAL_DETERMINERS = new Set(
  "this that these those some many all most few both none each either neither another several".split(" "),
);

export function lexicalGroup(
  words: readonly Word[],
  index: number,
  previousGroup: GroupCandidate | undefined,
): GroupCandidate | undefined {
  const word = words[index];
  const forms = word?.forms;
  if (word === undefined || forms === undefined || word.wordClass === "preposition") {
    return undefined;
  }
  const before = leftNeighbour(words, index);
  const after = words[index + 1];
  if (before === undefined) {
    return sentenceInitial(words, index);
  }
  if (before.wordClass === "coordinator" && previousGroup !== undefined) {
    const form = coordinatedForm(words, index, previousGroup);
    if (form !== undefined) {
      return single(words, index, form, "firm");
    }
  }
  if (forms.third && forms.nounLike && isObjectOfVerb(words, index, previousGroup)) {
    return single(words, index, "finite", "weak");
  }
  const singularPronoun = forms.third && (before.lower === "this" || before.lower === "that");
  if (!singularPronoun && isModifierPosition(before, (forms.third && !forms.nounLike) || forms.past)) {
    return before.wordClass === "preposition" && forms.ing ? single(words, index, "ing", "firm") : undefined;
  }
  if (forms.ing) {
    return single(words, index, "ing", "firm");
  }
  if (forms.past && !forms.participle) {
    return single(words, index, "finite", "firm");
  }
  if (forms.past) {
    return pastOrParticiple(words, index, before, after);
  }
  if (forms.third) {
    return thirdPersonGroup(words, index, before, after);
  }
  if (forms.base) {
    return baseGroup(words, index, before, after);
  }
  return forms.participle ? single(words, index, "participle", "firm") : undefined;
}

export function single(
  words: readonly Word[],
  head: number,
  form: GroupForm,
  strength: GroupCandidate["strength"],
): GroupCandidate {
  const word = words[head];
  const base = {
    first: head,
    last: head,
    head,
    lemma: word?.forms?.lemma ?? word?.lower ?? "",
    form,
    passive: false,
    copular: false,
    strength,
  } as const;
  for (let left = head - 1; left >= Math.max(0, head - 2); left -= 1) {
    const before = words[left];
    if (before?.wordClass === "negation") {
      return { ...base, first: left, negation: left };
    }
    if (before?.wordClass !== "adverb") {
      break;
    }
  }
  return base;
}

/** "repeats old claims", "amid widespread reports": a plural noun at the end of an object or of a prepositional phrase without determiner. */
function isObjectOfVerb(words: readonly Word[], index: number, previousGroup: GroupCandidate | undefined): boolean {
  let determined = false;
  let left = index - 1;
  while (
    left >= Math.max(0, index - 6) &&
    ["noun", "adjective", "determiner", "possessive", "number", "name", "other"].includes(words[left]?.wordClass ?? "")
  ) {
    const word = words[left];
    determined ||= word?.wordClass === "determiner" || word?.wordClass === "possessive" || word?.wordClass === "name";
    if (previousGroup?.last === left) {
      break;
    }
    left -= 1;
  }
  if (left === index - 1) {
    return false;
  }
  if (previousGroup?.last === left) {
    return !REPORTS_BARE.has(previousGroup.lemma) && previousGroup.strength !== "weak";
  }
  return words[left]?.wordClass === "preposition" && !determined && (left === 0 || previousGroup?.form === "finite");
}

function leftNeighbour(words: readonly Word[], index: number): Word | undefined {
  for (let left = index - 1; left >= 0; left -= 1) {
    const word = words[left];
    if (
      word !== undefined &&
      word.wordClass !== "adverb" &&
      word.wordClass !== "negation" &&
      word.wordClass !== "other"
    ) {
      return word.wordClass === "openQuote" || word.wordClass === "openBracket" ? words[left - 1] : word;
    }
  }
  return undefined;
}

function isModifierPosition(before: Word, canFollowPronoun: boolean): boolean {
  if (before.wordClass === "determiner") {
    return !(canFollowPronoun && PRONOMINAL_DETERMINERS.has(before.lower));
  }
  return (
    before.lower === "whose" ||
    before.lower.endsWith("s'") ||
    before.wordClass === "possessive" ||
    before.wordClass === "preposition" ||
    before.wordClass === "number" ||
    (before.wordClass === "adjective" && !canFollowPronoun)
  );
}

function sentenceInitial(words: readonly Word[], index: number): GroupCandidate | undefined {
  const forms = words[index]?.forms;
  if (forms === undefined) {
    return undefined;
  }
  if (forms.ing) {
    return single(words, index, "ing", "firm");
  }
  if (forms.participle) {
    return forms.base ? single(words, index, "imperative", "weak") : single(words, index, "participle", "firm");
  }
  return forms.base ? single(words, index, "imperative", "weak") : undefined;
}

function coordinatedForm(words: readonly Word[], index: number, previous: GroupCandidate): GroupForm | undefined {
  const forms = words[index]?.forms;
  const after = words[index + 1];
  if (forms === undefined) {
    return undefined;
  }
  if (forms.ing) {
    return previous.form === "ing" || words[previous.head]?.forms?.ing === true
      ? previous.form === "finite"
        ? "finite"
        : "ing"
      : undefined;
  }
  if (
    forms.base &&
    (previous.form === "infinitive" || previous.modal !== undefined || words[previous.head]?.forms?.base === true)
  ) {
    return !forms.nounLike || opensObject(after) ? previous.form : undefined;
  }
  if (forms.past || forms.participle) {
    const previousHead = words[previous.head]?.forms;
    return previousHead?.participle === true || previousHead?.past === true ? previous.form : undefined;
  }
  if (forms.third && previous.form === "finite") {
    return !forms.nounLike || opensObject(after) ? "finite" : undefined;
  }
  return undefined;
}

function pastOrParticiple(
  words: readonly Word[],
  index: number,
  before: Word,
  after: Word | undefined,
): GroupCandidate {
  if (after?.lower === "by") {
    return single(words, index, "participle", "firm");
  }
  if (words[index]?.lower === "said" || (before.wordClass === "pronoun" && CLEAR_SUBJECTS.has(before.lower))) {
    return single(words, index, "finite", "firm");
  }
  return single(words, index, "finite", before.wordClass === "relative" ? "firm" : "either");
}

function thirdPersonGroup(
  words: readonly Word[],
  index: number,
  before: Word,
  after: Word | undefined,
): GroupCandidate | undefined {
  const forms = words[index]?.forms;
  if (forms?.nounLike !== true) {
    return single(words, index, "finite", "firm");
  }
  if (after !== undefined && ["be", "have", "do", "modal"].includes(after.wordClass)) {
    // "that rebels had mined it"
    return undefined;
  }
  if (before.wordClass === "relative" || (before.wordClass === "pronoun" && CLEAR_SUBJECTS.has(before.lower))) {
    return single(words, index, "finite", "firm");
  }
  if ((before.wordClass === "comma" || before.wordClass === "dash") && opensObject(after)) {
    return single(words, index, "finite", "firm");
  }
  if (before.wordClass === "noun" && /(?:less|ful|ous|able|ible|ed)$/u.test(before.lower)) {
    return single(words, index, "finite", "weak");
  }
  const demonym = before.wordClass === "name" && DEMONYM.test(before.lower);
  if (
    NOMINAL.has(before.wordClass) &&
    !demonym &&
    (opensObject(after) || after?.wordClass === "adverb" || (after?.wordClass === "to" && before.wordClass === "name"))
  ) {
    return single(words, index, "finite", "firm");
  }
  return single(words, index, "finite", "weak");
}

function baseGroup(
  words: readonly Word[],
  index: number,
  before: Word,
  after: Word | undefined,
): GroupCandidate | undefined {
  const nounLike = words[index]?.forms?.nounLike === true;
  if (before.wordClass === "pronoun" && /^(?:i|we|you|they)$/u.test(before.lower)) {
    return single(words, index, "finite", "firm");
  }
  const pluralSubject =
    hasPluralHead(words, index) ||
    PLURALS.has(before.lower) ||
    (before.wordClass === "noun" && (/[^s]s$/u.test(before.lower) || MEN.test(before.lower))) ||
    before.wordClass === "relative" ||
    (before.wordClass === "name" && (/[^s]s$/u.test(before.lower) || isCoordinated(words, index)));
  if (pluralSubject && (!nounLike || opensObject(after) || before.wordClass === "relative")) {
    return single(words, index, "finite", "firm");
  }
  return NOMINAL.has(before.wordClass) && (pluralSubject || !nounLike || opensObject(after))
    ? single(words, index, "finite", "weak")
    : undefined;
}

/** Plurals without -s, and words that take a plural verb. */
const PLURALS = new Set(
  "people men women children police data media others most many some both few majority staff troops cattle youth".split(
    " ",
  ),
);

/** "Fishermen", "policewomen"; no "specimen". */
const MEN = /^(?!speci|regi|abdo|acu|o|dol|cycla)\p{L}+(?:men|people|folk)$/u;

/** "Farmers in the north fear": the head of the phrase before a preposition is a plural. */
function hasPluralHead(words: readonly Word[], index: number): boolean {
  for (let left = index - 1; left >= Math.max(0, index - 6); left -= 1) {
    const word = words[left];
    if (word?.wordClass === "preposition") {
      const head = words[left - 1];
      return head?.wordClass === "noun" && /[^s]s$/u.test(head.lower);
    }
    if (word === undefined || !["noun", "name", "adjective", "determiner", "possessive"].includes(word.wordClass)) {
      return false;
    }
  }
  return false;
}

/** "Serbia and Russia deny": a coordinator stands within the few words of the subject. */
function isCoordinated(words: readonly Word[], index: number): boolean {
  for (let left = index - 1; left >= Math.max(0, index - 6); left -= 1) {
    const wordClass = words[left]?.wordClass;
    if (wordClass === "coordinator") {
      return true;
    }
    if (wordClass !== "name" && wordClass !== "adverb" && wordClass !== "noun") {
      return false;
    }
  }
  return false;
}

function opensObject(after: Word | undefined): boolean {
  return after !== undefined && (OPENS_OBJECT.has(after.wordClass) || after.wordClass === "possessive");
}
