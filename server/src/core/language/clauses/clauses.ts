/**
 * Clauses of a sentence by a stack read from left to right: openers push a clause, commas and verbs close it.
 * It is wrong on garden paths; what it must get right is which verb is the main one and where a "that", "which" or "if" ends.
 */
import type { TextRange } from "../../text/range.js";
import type { Clause, ClauseKind, Sentence, VerbGroup, Word } from "./types.js";
import { findVerbGroups, type GroupCandidate } from "./verbGroups.js";
import { readWords } from "./words.js";

const MAX_DEPTH = 12;
/** Code units read of one sentence: what is longer is a table or a log, and must not cost quadratic time. */
const MAX_SENTENCE_LENGTH = 6000;
/** Words looked at to see whether an opener that is also a preposition opens a clause. */
const LOOK_AHEAD = 14;

const CONDITIONAL_OPENERS = new Set(["if", "unless", "provided", "providing", "lest"]);
const FIRM_OPENERS = new Set(["if", "unless", "because", "although", "though", "while", "whilst", "whereas", "when", "whenever", "whether", "lest", "why", "how", "where", "wherever", "whereby"]);
const MEASURE_BEFORE_AS_THAN = new Set(["more", "less", "fewer", "rather", "other", "well", "such", "much", "many", "far", "same"]);

interface ClauseDraft {
  kind: ClauseKind;
  parent: number | undefined;
  opener: number | undefined;
  first: number;
  last: number;
  readonly finite: number[];
  /** Index of the quotation mark or bracket that opened it, whose partner closes it. */
  mark: number | undefined;
}

interface Builder {
  readonly words: readonly Word[];
  readonly candidates: readonly GroupCandidate[];
  /** For each word, the index of the group that begins there, or -1. */
  readonly groupAt: readonly number[];
  readonly clauses: ClauseDraft[];
  readonly stack: number[];
  readonly clauseOf: number[];
  readonly forms: (GroupCandidate["form"] | "none")[];
  readonly groupClause: number[];
  lastFinite: number | undefined;
  coordinator: number | undefined;
  comma: number | undefined;
}

export function readSentence(text: string, whole: TextRange): Sentence {
  const range = { start: whole.start, end: Math.min(whole.end, whole.start + MAX_SENTENCE_LENGTH) };
  const words = readWords(text, range);
  const candidates = findVerbGroups(words);
  const groupAt = new Array<number>(words.length).fill(-1);
  candidates.forEach((group, index) => {
    groupAt[group.first] = index;
  });
  const builder: Builder = {
    words,
    candidates,
    groupAt,
    clauses: [{ kind: "main", parent: undefined, opener: undefined, first: 0, last: 0, finite: [], mark: undefined }],
    stack: [0],
    clauseOf: new Array<number>(words.length).fill(0),
    forms: candidates.map((group) => group.form),
    groupClause: new Array<number>(candidates.length).fill(0),
    lastFinite: undefined,
    coordinator: undefined,
    comma: undefined,
  };
  let index = 0;
  while (index < words.length) {
    index = step(builder, index);
  }
  promoteWeak(builder);
  return finishSentence(text, range, builder);
}

/** Words of the sentence as they are in the text. */
export function rangeOfWords(sentence: Sentence, first: number, last: number): TextRange {
  const start = sentence.words[first]?.start ?? sentence.range.start;
  return { start, end: Math.max(start, sentence.words[last]?.end ?? sentence.range.end) };
}

/** The first finite group of the main clause, or undefined in a fragment. */
export function mainGroup(sentence: Sentence): VerbGroup | undefined {
  const index = sentence.clauses[0]?.finite[0];
  return index === undefined ? undefined : sentence.groups[index];
}

function top(builder: Builder): number {
  return builder.stack.at(-1) ?? 0;
}

function topClause(builder: Builder): ClauseDraft {
  const clause = builder.clauses[top(builder)];
  if (clause === undefined) {
    throw new RangeError("the stack names a clause that does not exist");
  }
  return clause;
}

function push(builder: Builder, kind: ClauseKind, first: number, opener?: number, mark?: number): void {
  if (builder.stack.length >= MAX_DEPTH) {
    builder.stack.length = 1;
  }
  const parent = top(builder);
  builder.clauses.push({ kind, parent, opener, first, last: first, finite: [], mark });
  builder.stack.push(builder.clauses.length - 1);
}

function pop(builder: Builder): void {
  if (builder.stack.length > 1) {
    builder.stack.pop();
  }
}

function step(builder: Builder, index: number): number {
  const groupIndex = builder.groupAt[index] ?? -1;
  const group = builder.candidates[groupIndex];
  if (group !== undefined) {
    if (isInvertedCondition(builder, index, group)) {
      push(builder, "conditional", index, index);
    }
    place(builder, group, groupIndex);
    for (let word = group.first; word <= group.last; word += 1) {
      builder.clauseOf[word] = top(builder);
    }
    return group.last + 1;
  }
  const word = builder.words[index];
  switch (word?.wordClass) {
    case "openBracket":
      push(builder, "adverbial", index, undefined, index);
      break;
    case "openQuote":
      if (quoteHoldsClause(builder, index)) {
        push(builder, "complement", index, undefined, index);
      }
      break;
    case "closeQuote":
    case "closeBracket":
      builder.clauseOf[index] = top(builder);
      popToMark(builder);
      return index + 1;
    case "comma":
    case "dash":
      builder.clauseOf[index] = top(builder);
      closeAtComma(builder, index);
      return index + 1;
    case "semicolon":
      builder.stack.length = 1;
      push(builder, "coordinate", index + 1);
      builder.lastFinite = undefined;
      break;
    case "relative":
      openRelative(builder, index);
      break;
    case "subordinator":
      openSubordinate(builder, index);
      break;
    case "coordinator":
      meetCoordinator(builder, index);
      break;
    case "preposition":
      if (word.lower === "as" || word.lower === "after" || word.lower === "before" || word.lower === "since" || word.lower === "until") {
        openSubordinate(builder, index);
      }
      break;
    default:
      break;
  }
  builder.clauseOf[index] = top(builder);
  return index + 1;
}

/** "…, should a crisis arise": a modal or "had" after a comma or at the start, with its subject behind it, and no question. */
function isInvertedCondition(builder: Builder, index: number, group: GroupCandidate): boolean {
  const word = builder.words[index];
  if (word === undefined || group.last !== index || !(word.lower === "should" || word.lower === "had" || word.lower === "were")) {
    return false;
  }
  const after = builder.words[index + 1]?.wordClass;
  const before = builder.words[index - 1];
  const subjectFollows = after === "determiner" || after === "pronoun" || after === "name";
  const isQuestion = builder.words.at(-1)?.lower === "?";
  const afterSubject = before !== undefined && ["pronoun", "name"].includes(before.wordClass) && before.lower !== "us";
  return subjectFollows && !isQuestion && !(afterSubject && builder.lastFinite === undefined) && (word.lower === "should" || before === undefined || before.wordClass === "comma");
}

function quoteHoldsClause(builder: Builder, open: number): boolean {
  let finite = false;
  let length = 0;
  for (let index = open + 1; index < builder.words.length; index += 1) {
    const wordClass = builder.words[index]?.wordClass;
    if (wordClass === "closeQuote") {
      return finite && length > 3 && (open > 0 || index < builder.words.length - 2);
    }
    if (wordClass === "openQuote") {
      return false;
    }
    const group = builder.candidates[builder.groupAt[index] ?? -1];
    finite ||= group?.form === "finite" && group.strength !== "weak";
    length += 1;
  }
  return false;
}

function popToMark(builder: Builder): void {
  const at = builder.stack.findLastIndex((clause) => builder.clauses[clause]?.mark !== undefined);
  if (at > 0) {
    builder.stack.length = at;
  }
}

function closeAtComma(builder: Builder, index: number): void {
  builder.comma = index;
  closeFrontedClause(builder);
  const next = builder.words[index + 1]?.lower ?? "";
  for (;;) {
    const clause = topClause(builder);
    if (clause.mark !== undefined || clause.kind === "main" || clause.kind === "coordinate") {
      return;
    }
    if (clause.kind === "complement") {
      if (next === "but" || next === "while" || next === "although" || next === "whereas" || next === "though") {
        pop(builder);
        continue;
      }
      return;
    }
    if (clause.finite.length === 0 && clause.kind === "relative") {
      return;
    }
    pop(builder);
  }
}

/** A comma after a clause in front of the main one ends it, with the complements inside it. */
function closeFrontedClause(builder: Builder): void {
  if (builder.clauses[0]?.finite.length !== 0) {
    return;
  }
  const depth = builder.stack.findIndex((index) => {
    const clause = builder.clauses[index];
    return clause !== undefined && clause.finite.length > 0 && (clause.kind === "adverbial" || clause.kind === "conditional" || clause.kind === "relative");
  });
  const marked = builder.stack.some((index, at) => at >= depth && builder.clauses[index]?.mark !== undefined);
  if (depth > 0 && !marked) {
    builder.stack.length = depth;
  }
}

function openRelative(builder: Builder, index: number): void {
  const { words } = builder;
  const word = words[index];
  const before = words[index - 1];
  const after = words[index + 1];
  if (word === undefined || (index === 0 && words.at(-1)?.lower === "?")) {
    return;
  }
  if (word.lower !== "that") {
    push(builder, "relative", index, index);
    return;
  }
  if (before === undefined || before.wordClass === "preposition" || isStartMark(before)) {
    return;
  }
  const afterVerb = builder.lastFinite !== undefined && builder.candidates[builder.lastFinite]?.last === index - 1;
  const afterComma = before.wordClass === "comma";
  const afterContentWord = before.wordClass === "noun" || before.wordClass === "name" || before.wordClass === "pronoun" || before.wordClass === "closeQuote";
  const direct = (builder.groupAt[index + 1] ?? -1) >= 0 && after?.wordClass !== "to";
  if (direct && !afterVerb && afterContentWord) {
    push(builder, "relative", index, index);
    return;
  }
  if (findsFinite(builder, index + 1, false)) {
    push(builder, afterContentWord && !afterComma && !isInGroup(builder, index - 1) ? "relative" : "complement", index, index);
  }
}

function isInGroup(builder: Builder, index: number): boolean {
  for (let start = index; start >= Math.max(0, index - 5); start -= 1) {
    const group = builder.candidates[builder.groupAt[start] ?? -1];
    if (group !== undefined) {
      return group.last >= index;
    }
  }
  return false;
}

function isStartMark(word: Word): boolean {
  return word.wordClass === "openQuote" || word.wordClass === "openBracket" || word.wordClass === "colon" || word.wordClass === "semicolon";
}

function openSubordinate(builder: Builder, index: number): void {
  const word = builder.words[index];
  const before = builder.words[index - 1];
  const after = builder.words[index + 1];
  if (word === undefined || (index === 0 && builder.words.at(-1)?.lower === "?" && /^(?:why|how|where|when)$/u.test(word.lower))) {
    return;
  }
  if (word.lower === "than" || word.lower === "as") {
    const measured = before !== undefined && MEASURE_BEFORE_AS_THAN.has(before.lower);
    const measures = after !== undefined && (MEASURE_BEFORE_AS_THAN.has(after.lower) || after.wordClass === "number");
    if (measured || measures || (word.lower === "than" && after?.wordClass !== "pronoun")) {
      return;
    }
  }
  if (!findsFinite(builder, index + 1, !FIRM_OPENERS.has(word.lower))) {
    return;
  }
  push(builder, CONDITIONAL_OPENERS.has(word.lower) ? "conditional" : "adverbial", index, index);
}

/** True where a finite verb follows before a comma, another opener or a coordinated verb; `strict` also wants it to have a subject. */
function findsFinite(builder: Builder, from: number, strict: boolean): boolean {
  let sawNominal = false;
  for (let index = from; index < Math.min(builder.words.length, from + LOOK_AHEAD); index += 1) {
    const group = builder.candidates[builder.groupAt[index] ?? -1];
    if (group?.form === "finite") {
      return (!strict || sawNominal) && !(strict && group.strength === "weak");
    }
    const wordClass = builder.words[index]?.wordClass;
    if (wordClass === "comma" && !strict) {
      continue;
    }
    if (wordClass === "comma" || wordClass === "semicolon" || wordClass === "stop") {
      return false;
    }
    if (strict && (wordClass === "relative" || wordClass === "subordinator")) {
      return false;
    }
    if (wordClass === "coordinator" && (builder.groupAt[index + 1] ?? -1) >= 0) {
      return false;
    }
    sawNominal ||= wordClass === "noun" || wordClass === "name" || wordClass === "pronoun" || wordClass === "determiner" || wordClass === "number";
  }
  return false;
}

function meetCoordinator(builder: Builder, index: number): void {
  const word = builder.words[index];
  const afterComma = builder.comma === index - 1;
  builder.coordinator = index;
  if (word === undefined || !afterComma || !hasSubjectAndVerb(builder, index + 1)) {
    return;
  }
  const clause = topClause(builder);
  if (clause.mark !== undefined || (clause.kind === "complement" && word.lower !== "but")) {
    return;
  }
  if (builder.clauses[0]?.finite.length === 0) {
    return;
  }
  builder.stack.length = 1;
  push(builder, "coordinate", index + 1);
}

function hasSubjectAndVerb(builder: Builder, from: number): boolean {
  return (builder.groupAt[from] ?? -1) < 0 && findsFinite(builder, from, true);
}

/** "With the leader re-elected, …": the participle after "with" and a noun phrase. */
function isAbsolute(builder: Builder, group: GroupCandidate): boolean {
  for (let left = group.first - 1; left >= Math.max(0, group.first - 8); left -= 1) {
    const word = builder.words[left];
    if (word === undefined || word.wordClass === "comma" || (builder.groupAt[left] ?? -1) >= 0) {
      return false;
    }
    if (word.lower === "with" || word.lower === "without") {
      return left === 0 || builder.words[left - 1]?.wordClass === "comma";
    }
  }
  return false;
}

const BARE_COMPLEMENT_VERBS = new Set(
  "say claim think believe know hope fear suggest suspect report allege insist warn announce add note argue assert estimate expect predict stress confirm deny tell mean show see hear find feel understand suppose assume guess imply indicate admit acknowledge conclude ensure write reply explain reveal consider calculate acknowledge maintain contend state realise realize wish prove".split(
    " ",
  ),
);

function place(builder: Builder, group: GroupCandidate, index: number): void {
  builder.groupClause[index] = top(builder);
  if (group.form !== "finite" || group.strength === "weak") {
    return;
  }
  const clause = topClause(builder);
  if (group.strength === "either" && isAbsolute(builder, group)) {
    builder.forms[index] = "participle";
    return;
  }
  const last = clause.finite.at(-1);
  const previous = last === undefined ? undefined : builder.candidates[last];
  if (previous === undefined || last === undefined) {
    accept(builder, index);
    return;
  }
  const coordinated = builder.coordinator !== undefined && builder.coordinator > previous.last;
  const afterComma = builder.comma !== undefined && builder.comma > previous.last;
  const directlyAfterComma = builder.comma === group.first - 1;
  if (embedsReport(clause, previous, group)) {
    push(builder, "complement", group.first);
    accept(builder, index);
    return;
  }
  if (group.strength === "either") {
    const awaited = isAwaited(builder, group);
    if (awaited !== undefined) {
      builder.stack.length = awaited + 1;
      accept(builder, index);
      return;
    }
    const complement = BARE_COMPLEMENT_VERBS.has(previous.lemma) && !afterComma && group.first - previous.last > 1;
    if (!coordinated && !complement && !(afterComma && !directlyAfterComma && endsSoon(builder, group.last))) {
      builder.forms[index] = "participle";
      return;
    }
  }
  if (coordinated && !(afterComma && (builder.coordinator ?? 0) < (builder.comma ?? 0))) {
    accept(builder, index);
    return;
  }
  if (previous.strength === "either" && group.strength === "firm" && (!afterComma || isBetweenCommas(builder, previous)) && !isReportingBefore(builder, previous, group)) {
    builder.forms[last] = "participle";
    clause.finite.pop();
    accept(builder, index);
    return;
  }
  const waiting = builder.stack.findLastIndex((candidate, depth) => depth < builder.stack.length - 1 && builder.clauses[candidate]?.finite.length === 0);
  if (waiting >= 0 && !BARE_COMPLEMENT_VERBS.has(previous.lemma)) {
    builder.stack.length = waiting + 1;
    accept(builder, index);
    return;
  }
  if (waiting >= 0 && group.first - previous.last <= 1) {
    builder.stack.length = waiting + 1;
    accept(builder, index);
    return;
  }
  const start = afterComma ? (builder.comma ?? previous.last) + 1 : previous.last + 1;
  push(builder, afterComma ? "coordinate" : "complement", start);
  for (let word = start; word < group.first; word += 1) {
    builder.clauseOf[word] = top(builder);
  }
  accept(builder, index);
}

/** "who Kenya says were armed": a report inside a relative clause, its own subject between the relative pronoun and the verb. */
function embedsReport(clause: ClauseDraft, previous: GroupCandidate, group: GroupCandidate): boolean {
  if (clause.kind !== "relative" || clause.opener === undefined || !BARE_COMPLEMENT_VERBS.has(previous.lemma)) {
    return false;
  }
  return previous.first > clause.opener + 1 && group.first === previous.last + 1;
}

/** The depth of a clause that still waits for its verb, where a form that is past or participle has an object and so is a verb. */
function isAwaited(builder: Builder, group: GroupCandidate): number | undefined {
  const after = builder.words[group.last + 1];
  const head = builder.words[group.head]?.lower;
  const takesObject = after !== undefined && ["determiner", "pronoun", "name", "number", "openQuote", "relative"].includes(after.wordClass);
  const closesSentence = !builder.candidates.some((later) => later.first > group.last && later.form === "finite" && later.strength !== "weak");
  if (head !== "said" && !takesObject && !closesSentence) {
    return undefined;
  }
  const waiting = builder.stack.findLastIndex((candidate, depth) => depth < builder.stack.length - 1 && builder.clauses[candidate]?.finite.length === 0);
  return waiting < 0 ? undefined : waiting;
}

/** "The report, published on Friday, concludes": a form between two commas before any other verb is a participle. */
function isBetweenCommas(builder: Builder, previous: GroupCandidate): boolean {
  const wordClass = builder.words[previous.first - 1]?.wordClass;
  return wordClass === "comma" || wordClass === "dash";
}

function isReportingBefore(builder: Builder, previous: GroupCandidate, group: GroupCandidate): boolean {
  if (!BARE_COMPLEMENT_VERBS.has(previous.lemma) || group.first - previous.last <= 1) {
    return false;
  }
  const after = builder.words[previous.last + 1]?.wordClass;
  return after !== "preposition" && after !== "to";
}

function endsSoon(builder: Builder, last: number): boolean {
  return last >= builder.words.length - 8;
}

function accept(builder: Builder, index: number): void {
  const clause = topClause(builder);
  clause.finite.push(index);
  builder.groupClause[index] = top(builder);
  builder.lastFinite = index;
  builder.coordinator = undefined;
}

/** A noun-like verb form counts as a verb where its clause has no other; without a verb in the main clause nothing else is one. */
function promoteWeak(builder: Builder): void {
  const hasMain = (builder.clauses[0]?.finite.length ?? 0) > 0;
  builder.candidates.forEach((group, index) => {
    if (group.form === "imperative" && hasMain) {
      // "Police found …": the first word is the subject.
      builder.forms[index] = "none";
      return;
    }
    if (group.strength !== "weak" || group.form !== "finite") {
      return;
    }
    const clause = builder.clauses[builder.groupClause[index] ?? 0];
    if (clause !== undefined && clause.finite.length === 0 && !isLastContentWord(builder, group)) {
      clause.finite.push(index);
      return;
    }
    builder.forms[index] = "none";
  });
}

/** A noun at the very end of a heading is a noun: "Third wave of attacks". */
function isLastContentWord(builder: Builder, group: GroupCandidate): boolean {
  return group.last >= builder.words.length - 2 && builder.words[group.head]?.forms?.nounLike === true;
}

function finishSentence(text: string, range: TextRange, builder: Builder): Sentence {
  const kept = new Map<number, number>();
  const groups: VerbGroup[] = [];
  builder.candidates.forEach((candidate, index) => {
    const form = builder.forms[index];
    if (form === undefined || form === "none") {
      return;
    }
    kept.set(index, groups.length);
    const { strength: _strength, ...rest } = candidate;
    groups.push({ ...rest, form, clause: builder.groupClause[index] ?? 0 });
  });
  builder.clauseOf.forEach((clauseIndex, word) => {
    let current: number | undefined = clauseIndex;
    while (current !== undefined) {
      const clause: ClauseDraft | undefined = builder.clauses[current];
      if (clause === undefined) {
        return;
      }
      clause.last = Math.max(clause.last, word);
      current = clause.kind === "coordinate" ? undefined : clause.parent;
    }
  });
  const clauses = builder.clauses.map((draft): Clause => ({
    kind: draft.kind,
    parent: draft.parent,
    opener: draft.opener,
    first: draft.first,
    last: draft.last,
    finite: draft.finite.flatMap((index) => kept.get(index) ?? []),
  }));
  return { text, range, words: builder.words, groups, clauses, clauseOf: builder.clauseOf };
}
