/**
 * Clauses of a sentence by a stack read from left to right: openers push a clause, commas and verbs close it.
 * It is wrong on garden paths; what it must get right is which verb is the main one and where a "that", "which" or "if" ends.
 */
import type { TextRange } from "../../text/range.js";
import {
  closeAtComma,
  isInvertedCondition,
  meetCoordinator,
  openRelative,
  openSubordinate,
  popToMark,
  quoteHoldsClause,
} from "./clauseOpeners.js";
import { push, top, type Builder, type ClauseDraft } from "./clauseStack.js";
import type { Clause, Sentence, VerbGroup } from "./types.js";
import { findVerbGroups } from "./verbGroups.js";
import { place, promoteWeak } from "./verbPlacement.js";
import { readWords } from "./words.js";

const MAX_SENTENCE_LENGTH = 6000;
/** Words looked at to see whether an opener that is also a preposition opens a clause. */

export function readSentence(text: string, whole: TextRange, names: readonly TextRange[] = []): Sentence {
  const range = { start: whole.start, end: Math.min(whole.end, whole.start + MAX_SENTENCE_LENGTH) };
  const words = readWords(text, range, names);
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

/** The first finite group of the main clause, else of a quoted or coordinate clause at its level; undefined in a fragment. */
export function mainGroup(sentence: Sentence): VerbGroup | undefined {
  const index =
    sentence.clauses[0]?.finite[0] ??
    sentence.clauses.find(
      (clause) =>
        clause.parent === 0 &&
        (clause.kind === "complement" || clause.kind === "coordinate") &&
        clause.finite.length > 0,
    )?.finite[0];
  return index === undefined ? undefined : sentence.groups[index];
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
      if (
        word.lower === "as" ||
        word.lower === "after" ||
        word.lower === "before" ||
        word.lower === "since" ||
        word.lower === "until"
      ) {
        openSubordinate(builder, index);
      }
      break;
    default:
      break;
  }
  builder.clauseOf[index] = top(builder);
  return index + 1;
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
    groups.push({ ...candidate, form, clause: builder.groupClause[index] ?? 0 });
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
