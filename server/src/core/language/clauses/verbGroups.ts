/** Verb groups of a sentence: auxiliaries, negation and head, with the form that the words around a head ask for. */
import { CLEAR_SUBJECTS } from "./closedClasses.lexicon.js";
import type { GroupForm, Word, WordClass } from "./types.js";

/** A verb group before it is put into a clause. */
export interface GroupCandidate {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly form: GroupForm;
  readonly modal?: number;
  readonly negation?: number;
  readonly passive: boolean;
  readonly copular: boolean;
  /** "firm" stands as it is; "either" is past or participle; "weak" is a verb only where the clause has no other. */
  readonly strength: "firm" | "either" | "weak";
}

interface GroupDraft {
  first: number;
  last: number;
  head: number;
  modal?: number;
  negation?: number;
  passive: boolean;
  copular: boolean;
}

const DEMONYM = /(?:ian|ean|ish|ese|can|ench|tch|eek|wiss|aeli|aqi|ani|emeni)$/u;
const NOMINAL: ReadonlySet<WordClass> = new Set<WordClass>(["noun", "name", "pronoun", "number", "closeQuote", "closeBracket", "adjective"]);
const OPENS_OBJECT: ReadonlySet<WordClass> = new Set<WordClass>(["determiner", "pronoun", "name", "number", "openQuote", "relative"]);
/** Inner adverbs between the parts of one verb group. */
const MAX_GROUP_GAP = 4;

export function findVerbGroups(words: readonly Word[]): readonly GroupCandidate[] {
  const groups: GroupCandidate[] = [];
  const invertedHeads = new Set<number>();
  let index = 0;
  while (index < words.length) {
    const group = invertedHeads.has(index) ? undefined : groupAt(words, index, groups.at(-1));
    if (group === undefined) {
      index += 1;
      continue;
    }
    groups.push(group);
    index = group.last + 1;
    if (group.head > group.last) {
      invertedHeads.add(group.head);
    }
  }
  return groups;
}

function groupAt(words: readonly Word[], index: number, previousGroup: GroupCandidate | undefined): GroupCandidate | undefined {
  const word = words[index];
  if (word === undefined) {
    return undefined;
  }
  switch (word.wordClass) {
    case "modal":
      return isNominalModal(words, index) ? undefined : auxiliaryGroup(words, index, "finite");
    case "be":
    case "have":
    case "do":
      return auxiliaryGroup(words, index, auxiliaryForm(words, index, previousGroup));
    case "to":
      return infinitiveAt(words, index);
    default:
      return word.forms === undefined || word.wordClass === "name" || !canBeVerb(word.wordClass) ? undefined : lexicalGroup(words, index, previousGroup);
  }
}

function canBeVerb(wordClass: WordClass): boolean {
  return wordClass === "noun" || wordClass === "adjective" || wordClass === "preposition";
}

/** "a must", "the will of the people". */
function isNominalModal(words: readonly Word[], index: number): boolean {
  const previous = words[index - 1];
  return previous !== undefined && (previous.wordClass === "determiner" || previous.wordClass === "possessive" || previous.wordClass === "preposition") && !["that", "this", "all", "some", "most", "many", "both", "those", "these", "few", "each", "neither", "either", "none"].includes(previous.lower);
}

function auxiliaryForm(words: readonly Word[], index: number, previousGroup: GroupCandidate | undefined): GroupForm {
  const lower = words[index]?.lower ?? "";
  if (lower === "being" || lower === "having" || lower === "doing") {
    return "ing";
  }
  if (lower === "been" || lower === "done") {
    return "participle";
  }
  if (lower === "be") {
    const before = words[index - 1];
    return before?.wordClass === "coordinator" && previousGroup !== undefined ? previousGroup.form : "infinitive";
  }
  return "finite";
}

function auxiliaryGroup(words: readonly Word[], start: number, form: GroupForm): GroupCandidate {
  const draft: GroupDraft = { first: start, last: start, head: start, passive: false, copular: false };
  let index = start;
  let current = start;
  for (;;) {
    const word = words[current];
    if (word?.wordClass === "modal") {
      draft.modal ??= current;
      if (word.lower === "cannot") {
        draft.negation ??= current;
      }
    }
    draft.last = current;
    draft.head = current;
    const next = nextPart(words, current, draft);
    if (next === undefined) {
      break;
    }
    index = next;
    const part = words[index];
    if (part === undefined) {
      break;
    }
    if (part.wordClass !== "be" && part.wordClass !== "have" && part.wordClass !== "do") {
      draft.passive = word?.wordClass === "be" && part.forms?.participle === true;
      draft.last = index;
      draft.head = index;
      return finish(words, draft, form);
    }
    current = index;
  }
  const inverted = invertedHead(words, draft.last);
  draft.head = inverted ?? draft.head;
  draft.copular = words[draft.head]?.wordClass === "be";
  return finish(words, draft, form);
}

/** "does he want", "will the army leave": the base form behind the subject, where an auxiliary stands before it. */
function invertedHead(words: readonly Word[], auxiliary: number): number | undefined {
  const word = words[auxiliary];
  const subject = words[auxiliary + 1]?.wordClass;
  if ((word?.wordClass !== "do" && word?.wordClass !== "modal") || (subject !== "determiner" && subject !== "pronoun" && subject !== "name")) {
    return undefined;
  }
  for (let index = auxiliary + 2; index < Math.min(words.length, auxiliary + 8); index += 1) {
    const candidate = words[index];
    if (candidate === undefined || candidate.wordClass === "comma" || candidate.wordClass === "stop") {
      return undefined;
    }
    const afterPronoun = words[index - 1]?.wordClass === "pronoun";
    if (candidate.lower === "be" || candidate.lower === "have" || (candidate.wordClass === "noun" && candidate.forms?.base === true && (afterPronoun || !candidate.forms.nounLike))) {
      return index;
    }
  }
  return undefined;
}

/** The next auxiliary or head after the auxiliary at `index`, adverbs and negation skipped. */
function nextPart(words: readonly Word[], index: number, draft: GroupDraft): number | undefined {
  const auxiliary = words[index];
  let negation: number | undefined;
  for (let next = index + 1; next <= index + 1 + MAX_GROUP_GAP; next += 1) {
    const word = words[next];
    if (word === undefined) {
      break;
    }
    if (word.wordClass === "negation") {
      negation ??= next;
      continue;
    }
    if (fits(auxiliary, word, words[next + 1])) {
      draft.negation ??= negation ?? draft.negation ?? -1;
      if (draft.negation === -1) {
        delete draft.negation;
      }
      return next;
    }
    if (word.wordClass !== "adverb") {
      break;
    }
  }
  if (negation !== undefined) {
    draft.negation ??= negation;
    draft.last = Math.max(draft.last, negation);
  }
  return undefined;
}

function fits(auxiliary: Word | undefined, word: Word, after: Word | undefined): boolean {
  if (auxiliary === undefined || word.wordClass === "name") {
    return false;
  }
  const { forms, lower } = word;
  switch (auxiliary.wordClass) {
    case "modal":
      return lower === "be" || lower === "have" || lower === "do" || (forms?.base === true && word.wordClass !== "preposition");
    case "do":
      return lower === "have" || lower === "be" || lower === "do" || (forms?.base === true && word.wordClass !== "preposition");
    case "have":
      return lower === "been" || lower === "had" || lower === "done" || (forms?.participle === true && canBeVerb(word.wordClass) && !isAttributive(word, after));
    case "be":
      return lower === "being" || ((forms?.participle === true || forms?.ing === true) && canBeVerb(word.wordClass) && !(forms.ing && word.wordClass === "preposition"));
    default:
      return false;
  }
}

/** "has armed groups": a participle before a plural noun and after bare "have" modifies it; before anything else it belongs to "have". */
function isAttributive(word: Word, after: Word | undefined): boolean {
  return word.forms?.past === true && after?.wordClass === "noun" && after.forms === undefined && after.lower.endsWith("s") && /(?:ed)$/u.test(word.lower) && word.forms.nounLike;
}

function finish(words: readonly Word[], draft: GroupDraft, form: GroupForm): GroupCandidate {
  const head = words[draft.head];
  let first = draft.first;
  let negation = draft.negation;
  // "never went", "no longer is": a negation right before the group belongs to it.
  const before = words[first - 1];
  if (before?.wordClass === "negation" && negation === undefined) {
    first -= 1;
    negation = first;
  }
  return {
    first,
    last: draft.last,
    head: draft.head,
    lemma: head === undefined ? "" : lemmaOfGroup(head),
    form,
    ...(draft.modal === undefined ? {} : { modal: draft.modal }),
    ...(negation === undefined ? {} : { negation }),
    passive: draft.passive,
    copular: draft.copular,
    strength: "firm",
  };
}

function lemmaOfGroup(head: Word): string {
  switch (head.wordClass) {
    case "be":
      return "be";
    case "have":
      return "have";
    case "do":
      return "do";
    default:
      return head.forms?.lemma ?? head.lower;
  }
}

function infinitiveAt(words: readonly Word[], index: number): GroupCandidate | undefined {
  for (let next = index + 1; next <= index + 3; next += 1) {
    const word = words[next];
    if (word === undefined) {
      return undefined;
    }
    if (word.lower === "be" || word.lower === "have" || word.lower === "do") {
      const group = auxiliaryGroup(words, next, "infinitive");
      const negated = words[index - 1]?.wordClass === "negation" && group.negation === undefined;
      return { ...group, first: index, ...(negated ? { negation: index - 1 } : {}) };
    }
    if (word.forms?.base === true && (word.wordClass === "noun" || word.wordClass === "adjective" || word.wordClass === "preposition")) {
      const negated = words[index - 1]?.wordClass === "negation";
      return { ...single(words, next, "infinitive", "firm"), first: index, ...(negated ? { negation: index - 1 } : {}) };
    }
    if (word.wordClass !== "adverb" && word.wordClass !== "negation") {
      return undefined;
    }
  }
  return undefined;
}

function lexicalGroup(words: readonly Word[], index: number, previousGroup: GroupCandidate | undefined): GroupCandidate | undefined {
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
    return undefined;
  }
  if (isModifierPosition(before, (forms.third && !forms.nounLike) || forms.past)) {
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

/** "repeats old claims", "amid widespread reports": a plural noun at the end of an object or of a prepositional phrase without determiner. */
function isObjectOfVerb(words: readonly Word[], index: number, previousGroup: GroupCandidate | undefined): boolean {
  let determined = false;
  let left = index - 1;
  while (left >= Math.max(0, index - 6) && ["noun", "adjective", "determiner", "possessive", "number", "name", "other"].includes(words[left]?.wordClass ?? "")) {
    const word = words[left];
    determined ||= word?.wordClass === "determiner" || word?.wordClass === "possessive" || word?.wordClass === "name";
    if (previousGroup !== undefined && previousGroup.last === left) {
      break;
    }
    left -= 1;
  }
  if (left === index - 1) {
    return false;
  }
  if (previousGroup !== undefined && previousGroup.last === left) {
    return !REPORTS_BARE.has(previousGroup.lemma) && previousGroup.strength !== "weak";
  }
  return words[left]?.wordClass === "preposition" && !determined;
}

const REPORTS_BARE = new Set("say think believe know hope fear suspect insist warn mean see find feel argue admit".split(" "));

function leftNeighbour(words: readonly Word[], index: number): Word | undefined {
  for (let left = index - 1; left >= 0; left -= 1) {
    const word = words[left];
    if (word !== undefined && word.wordClass !== "adverb" && word.wordClass !== "negation" && word.wordClass !== "other") {
      return word.wordClass === "openQuote" || word.wordClass === "openBracket" ? words[left - 1] : word;
    }
  }
  return undefined;
}

const PRONOMINAL_DETERMINERS = new Set("this that these those some many all most few both none each either neither another several".split(" "));

function isModifierPosition(before: Word, canFollowPronoun: boolean): boolean {
  if (before.wordClass === "determiner") {
    return !(canFollowPronoun && PRONOMINAL_DETERMINERS.has(before.lower));
  }
  return before.wordClass === "possessive" || before.wordClass === "preposition" || before.wordClass === "number" || (before.wordClass === "adjective" && !canFollowPronoun);
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
    return previous.form === "ing" || words[previous.head]?.forms?.ing === true ? (previous.form === "finite" ? "finite" : "ing") : undefined;
  }
  if (forms.base && (previous.form === "infinitive" || previous.modal !== undefined || words[previous.head]?.forms?.base === true)) {
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

function pastOrParticiple(words: readonly Word[], index: number, before: Word, after: Word | undefined): GroupCandidate {
  if (after?.lower === "by") {
    return single(words, index, "participle", "firm");
  }
  if (before.wordClass === "pronoun" && CLEAR_SUBJECTS.has(before.lower)) {
    return single(words, index, "finite", "firm");
  }
  return single(words, index, "finite", before.wordClass === "relative" ? "firm" : "either");
}

function thirdPersonGroup(words: readonly Word[], index: number, before: Word, after: Word | undefined): GroupCandidate | undefined {
  const forms = words[index]?.forms;
  if (forms?.nounLike !== true) {
    return single(words, index, "finite", "firm");
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
  if (NOMINAL.has(before.wordClass) && !demonym && (opensObject(after) || after?.wordClass === "adverb" || (after?.wordClass === "to" && before.wordClass === "name"))) {
    return single(words, index, "finite", "firm");
  }
  return single(words, index, "finite", "weak");
}

function baseGroup(words: readonly Word[], index: number, before: Word, after: Word | undefined): GroupCandidate | undefined {
  const nounLike = words[index]?.forms?.nounLike === true;
  if (before.wordClass === "pronoun" && /^(?:i|we|you|they)$/u.test(before.lower)) {
    return single(words, index, "finite", "firm");
  }
  const pluralSubject = hasPluralHead(words, index) || (before.wordClass === "noun" && /[^s]s$/u.test(before.lower)) || before.wordClass === "relative" || (before.wordClass === "name" && (/[^s]s$/u.test(before.lower) || isCoordinated(words, index)));
  if (pluralSubject && (!nounLike || opensObject(after) || before.wordClass === "relative")) {
    return single(words, index, "finite", "firm");
  }
  return NOMINAL.has(before.wordClass) && (pluralSubject || !nounLike) ? single(words, index, "finite", "weak") : undefined;
}

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

function single(words: readonly Word[], head: number, form: GroupForm, strength: GroupCandidate["strength"]): GroupCandidate {
  const word = words[head];
  const base = { first: head, last: head, head, lemma: word?.forms?.lemma ?? word?.lower ?? "", form, passive: false, copular: false, strength } as const;
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
