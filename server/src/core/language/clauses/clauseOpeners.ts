/** What opens and closes a clause besides its verb: subordinators, relative pronouns, commas, quotation marks, coordinators. */
import { pop, push, topClause, type Builder } from "./clauseStack.js";
import type { GroupCandidate, Word } from "./types.js";

const LOOK_AHEAD = 14;

const CONDITIONAL_OPENERS = new Set(["if", "unless", "provided", "providing", "lest"]);

const FIRM_OPENERS = new Set([
  "if",
  "unless",
  "because",
  "although",
  "though",
  "while",
  "whilst",
  "whereas",
  "when",
  "whenever",
  "whether",
  "lest",
  "why",
  "how",
  "where",
  "wherever",
  "whereby",
]);

const MEASURE_BEFORE_AS_THAN = new Set([
  "more",
  "less",
  "fewer",
  "rather",
  "other",
  "well",
  "such",
  "much",
  "many",
  "far",
  "same",
]);

/** "…, should a crisis arise": a modal or "had" after a comma or at the start, with its subject behind it, and no question. */
export function isInvertedCondition(builder: Builder, index: number, group: GroupCandidate): boolean {
  const word = builder.words[index];
  if (
    word === undefined ||
    group.last !== index ||
    !(word.lower === "should" || word.lower === "had" || word.lower === "were")
  ) {
    return false;
  }
  const after = builder.words[index + 1]?.wordClass;
  const before = builder.words[index - 1];
  const subjectFollows = after === "determiner" || after === "pronoun" || after === "name";
  const isQuestion = builder.words.at(-1)?.lower === "?";
  const afterSubject = before !== undefined && ["pronoun", "name"].includes(before.wordClass) && before.lower !== "us";
  return (
    subjectFollows &&
    !isQuestion &&
    !(afterSubject && builder.lastFinite === undefined) &&
    (word.lower === "should" || before === undefined || before.wordClass === "comma")
  );
}

export function quoteHoldsClause(builder: Builder, open: number): boolean {
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

export function popToMark(builder: Builder): void {
  const at = builder.stack.findLastIndex((clause) => builder.clauses[clause]?.mark !== undefined);
  if (at > 0) {
    builder.stack.length = at;
  }
}

export function closeAtComma(builder: Builder, index: number): void {
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

export function openRelative(builder: Builder, index: number): void {
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
  const startsVerb = (builder.groupAt[index + 1] ?? -1) >= 0;
  const nothingYet = builder.clauses[0]?.finite.length === 0;
  if (startsVerb && nothingYet && ["coordinator", "comma", "adverb", "dash", "closeQuote"].includes(before.wordClass)) {
    // "And that means …", "So that is …": the pronoun is the subject.
    return;
  }
  const afterVerb = builder.lastFinite !== undefined && builder.candidates[builder.lastFinite]?.last === index - 1;
  const afterComma = before.wordClass === "comma";
  const afterContentWord =
    before.wordClass === "noun" ||
    before.wordClass === "name" ||
    before.wordClass === "pronoun" ||
    before.wordClass === "closeQuote" ||
    before.lower === "best" ||
    before.lower === "most";
  const direct = (builder.groupAt[index + 1] ?? -1) >= 0 && after?.wordClass !== "to";
  if (direct && !afterVerb && afterContentWord) {
    push(builder, "relative", index, index);
    return;
  }
  if (findsFinite(builder, index + 1, false)) {
    push(
      builder,
      afterContentWord && !afterComma && !isInGroup(builder, index - 1) ? "relative" : "complement",
      index,
      index,
    );
  }
}

export function openSubordinate(builder: Builder, index: number): void {
  const word = builder.words[index];
  const before = builder.words[index - 1];
  const after = builder.words[index + 1];
  if (
    word === undefined ||
    (index === 0 && builder.words.at(-1)?.lower === "?" && /^(?:why|how|where|when)$/u.test(word.lower))
  ) {
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

export function meetCoordinator(builder: Builder, index: number): void {
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

/** A comma after a clause in front of the main one ends it, with the complements inside it. */
function closeFrontedClause(builder: Builder): void {
  if (builder.clauses[0]?.finite.length !== 0) {
    return;
  }
  const depth = builder.stack.findIndex((index) => {
    const clause = builder.clauses[index];
    return (
      clause !== undefined &&
      clause.finite.length > 0 &&
      (clause.kind === "adverbial" || clause.kind === "conditional" || clause.kind === "relative")
    );
  });
  const marked = builder.stack.some((index, at) => at >= depth && builder.clauses[index]?.mark !== undefined);
  if (depth > 0 && !marked) {
    builder.stack.length = depth;
  }
}

/** A word that is a verb only for want of another ("the Alpine title") is none behind a verb. */
function isInGroup(builder: Builder, index: number): boolean {
  for (let start = index; start >= Math.max(0, index - 5); start -= 1) {
    const group = builder.candidates[builder.groupAt[start] ?? -1];
    if (group !== undefined) {
      return group.last >= index && !(group.strength === "weak" && builder.lastFinite !== undefined);
    }
  }
  return false;
}

function isStartMark(word: Word): boolean {
  return (
    word.wordClass === "openQuote" ||
    word.wordClass === "openBracket" ||
    word.wordClass === "colon" ||
    word.wordClass === "semicolon"
  );
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
    sawNominal ||=
      wordClass === "noun" ||
      wordClass === "name" ||
      wordClass === "pronoun" ||
      wordClass === "determiner" ||
      wordClass === "number";
  }
  return false;
}

function hasSubjectAndVerb(builder: Builder, from: number): boolean {
  return (builder.groupAt[from] ?? -1) < 0 && findsFinite(builder, from, true);
}
