/** Puts a verb group into the clause that waits for it, opens a clause for it, or reads it as a participle. */
import { accept, push, top, topClause, type Builder, type ClauseDraft } from "./clauseStack.js";
import type { GroupCandidate } from "./types.js";

const BARE_COMPLEMENT_VERBS = new Set(
  "say claim think believe know hope fear suggest suspect report allege insist warn announce add note argue assert estimate expect predict stress confirm deny tell mean show see hear find feel understand suppose assume guess imply indicate admit acknowledge conclude ensure write reply explain reveal consider calculate acknowledge maintain contend state realise realize wish prove".split(
    " ",
  ),
);

export function place(builder: Builder, group: GroupCandidate, index: number): void {
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
    if (isInsertedReport(builder, clause, group)) {
      push(builder, "adverbial", (builder.comma ?? group.first) + 1);
      for (let word = (builder.comma ?? group.first) + 1; word < group.first; word += 1) {
        builder.clauseOf[word] = top(builder);
      }
    }
    accept(builder, index);
    return;
  }
  const coordinated = builder.coordinator !== undefined && builder.coordinator > previous.last;
  const afterComma = builder.comma !== undefined && builder.comma > previous.last;
  const directlyAfterComma = builder.comma === group.first - 1;
  if (embedsReport(builder, clause, previous, group)) {
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
    const complement =
      BARE_COMPLEMENT_VERBS.has(previous.lemma) &&
      (!afterComma || reportsNameWithApposition(builder, previous)) &&
      group.first - previous.last > 1;
    if (!coordinated && !complement && !(afterComma && !directlyAfterComma && endsSoon(builder, group.last))) {
      builder.forms[index] = "participle";
      return;
    }
  }
  if (coordinated && !(afterComma && (builder.coordinator ?? 0) < (builder.comma ?? 0))) {
    accept(builder, index);
    return;
  }
  if (
    previous.strength === "either" &&
    group.strength === "firm" &&
    (!afterComma || isBetweenCommas(builder, previous)) &&
    !isReportingBefore(builder, previous, group)
  ) {
    builder.forms[last] = "participle";
    clause.finite.pop();
    accept(builder, index);
    return;
  }
  const waiting = waitingDepth(builder);
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
  if (afterComma && !coordinated && reportsNameWithApposition(builder, previous)) {
    push(builder, "complement", previous.last + 1);
    for (let word = previous.last + 1; word < group.first; word += 1) {
      builder.clauseOf[word] = top(builder);
    }
    accept(builder, index);
    return;
  }
  const start = afterComma
    ? (builder.comma ?? previous.last) + 1
    : BARE_COMPLEMENT_VERBS.has(previous.lemma)
      ? previous.last + 1
      : phraseStart(builder, previous.last + 1, group.first);
  push(builder, afterComma ? "coordinate" : "complement", start);
  for (let word = start; word < group.first; word += 1) {
    builder.clauseOf[word] = top(builder);
  }
  accept(builder, index);
}

/** A noun-like verb form counts as a verb where its clause has no other; without a verb in the main clause nothing else is one. */
export function promoteWeak(builder: Builder): void {
  const hasMain = (builder.clauses[0]?.finite.length ?? 0) > 0;
  const commands = builder.candidates.some(
    (group) => group.form === "imperative" && group.first <= 1 && builder.words[group.head]?.forms?.nounLike === false,
  );
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
    if (
      clause?.finite.length === 0 &&
      !(commands && clause === builder.clauses[0]) &&
      !isLastContentWord(builder, group)
    ) {
      clause.finite.push(index);
      return;
    }
    builder.forms[index] = "none";
  });
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

/** Depth of the nearest open clause below the top one that still waits for its verb; a quotation or bracket is never left for it. */
function waitingDepth(builder: Builder): number {
  const floor = builder.stack.findLastIndex((clause) => builder.clauses[clause]?.mark !== undefined);
  return builder.stack.findLastIndex(
    (clause, depth) =>
      depth >= floor && depth < builder.stack.length - 1 && builder.clauses[clause]?.finite.length === 0,
  );
}

/** "who Kenya says were armed": a report inside a relative clause, its own subject between the relative pronoun and the verb. */
function embedsReport(builder: Builder, clause: ClauseDraft, previous: GroupCandidate, group: GroupCandidate): boolean {
  if (clause.kind !== "relative" || clause.opener === undefined || !BARE_COMPLEMENT_VERBS.has(previous.lemma)) {
    return false;
  }
  const opener = builder.words[clause.opener]?.lower;
  return (
    opener !== "what" &&
    opener !== "whatever" &&
    previous.first > clause.opener + 1 &&
    group.first === previous.last + 1
  );
}

/** The depth of a clause that still waits for its verb, where a form that is past or participle has an object and so is a verb. */
function isAwaited(builder: Builder, group: GroupCandidate): number | undefined {
  const after = builder.words[group.last + 1];
  const head = builder.words[group.head]?.lower;
  const takesObject =
    after !== undefined &&
    ["determiner", "pronoun", "name", "number", "openQuote", "relative"].includes(after.wordClass);
  const closesSentence = !builder.candidates.some(
    (later) => later.first > group.last && later.form === "finite" && later.strength !== "weak",
  );
  if (head !== "said" && !takesObject && !closesSentence) {
    return undefined;
  }
  const waiting = waitingDepth(builder);
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

/** The subject right before a verb: back to its determiner, or to a pronoun or name. */
function phraseStart(builder: Builder, floor: number, verb: number): number {
  for (let index = verb - 1; index > floor; index -= 1) {
    const wordClass = builder.words[index]?.wordClass;
    if (
      wordClass === "determiner" ||
      wordClass === "pronoun" ||
      (wordClass === "name" && builder.words[index - 1]?.wordClass !== "name")
    ) {
      return index;
    }
  }
  return floor;
}

/** "The drought, scientists warn, could last": a report with its own subject between the subject and the verb of a clause. */
function isInsertedReport(builder: Builder, clause: ClauseDraft, group: GroupCandidate): boolean {
  const { words, comma } = builder;
  const after = words[group.last + 1]?.wordClass;
  if (
    !BARE_COMPLEMENT_VERBS.has(group.lemma) ||
    comma === undefined ||
    comma < clause.first ||
    comma >= group.first - 1 ||
    (after !== "comma" && after !== "dash")
  ) {
    return false;
  }
  const hasSubject = words
    .slice(comma + 1, group.first)
    .every((word) =>
      ["noun", "name", "pronoun", "determiner", "adjective", "preposition", "possessive", "number", "adverb"].includes(
        word.wordClass,
      ),
    );
  const leads = words[clause.first]?.wordClass;
  const startsWithSubject =
    leads === "determiner" || leads === "name" || leads === "noun" || leads === "pronoun" || leads === "number";
  const goesOn = builder.candidates.some(
    (later) => later.first > group.last + 1 && later.first <= group.last + 4 && later.form === "finite",
  );
  return hasSubject && startsWithSubject && goesOn;
}

/** "said John Kerry, the secretary of state, called": the commas belong to the subject of what is said. */
function reportsNameWithApposition(builder: Builder, previous: GroupCandidate): boolean {
  const before = builder.words[previous.first - 1]?.wordClass;
  const after = builder.words[previous.last + 1]?.wordClass;
  return (
    BARE_COMPLEMENT_VERBS.has(previous.lemma) &&
    before !== "comma" &&
    before !== "closeQuote" &&
    before !== "dash" &&
    (after === "name" || after === "determiner")
  );
}

function endsSoon(builder: Builder, last: number): boolean {
  return last >= builder.words.length - 8;
}

/** A noun at the very end of a heading is a noun: "Third wave of attacks". */
function isLastContentWord(builder: Builder, group: GroupCandidate): boolean {
  return group.last >= builder.words.length - 2 && builder.words[group.head]?.forms?.nounLike === true;
}
