/** Conditions: "if", "unless", "as long as", "in the event of", and what they leave open. */
import { mainGroup } from "../clauses/clauses.js";
import type { Clause, Sentence, VerbGroup } from "../clauses/types.js";
import type { FoundCue } from "./foundCue.js";
import { ASKING_VERBS, CONDITIONAL_CONNECTIVES, CONDITIONAL_PHRASES } from "./lexicon.js";

/** Words between a connective and the verb of its clause. */
const LONGEST_SUBJECT = 12;

/** The conditions of a sentence: clauses with "if" and its like, and phrases such as "in the event of". */
export function conditionalCues(sentence: Sentence): readonly FoundCue[] {
  const cues: FoundCue[] = [];
  sentence.clauses.forEach((clause) => {
    if (
      clause.kind === "conditional" &&
      clause.finite.length > 0 &&
      !isIndirectQuestion(sentence, clause) &&
      !isComparison(sentence, clause)
    ) {
      const opener = clause.opener ?? clause.first;
      cues.push({
        first: opener,
        last: opener,
        certainty: "hypothetical",
        kind: "conditional",
        group: governingGroup(sentence, clause),
        scopeLast: sentence.words.length - 1,
      });
    }
  });
  sentence.words.forEach((_word, index) => {
    const phrase = CONDITIONAL_PHRASES.find((words) => startsWith(sentence, index, words));
    const connective = CONDITIONAL_CONNECTIVES.find((words) => startsWith(sentence, index, words));
    if (connective !== undefined && opensClause(sentence, index + connective.length)) {
      cues.push({
        first: index,
        last: index + connective.length - 1,
        certainty: "hypothetical",
        kind: "conditional",
        group: mainGroup(sentence),
        scopeLast: sentence.words.length - 1,
      });
    } else if (phrase !== undefined) {
      const clause = sentence.clauses[sentence.clauseOf[index] ?? 0];
      const group = clause?.finite[0] === undefined ? mainGroup(sentence) : sentence.groups[clause.finite[0]];
      cues.push({
        first: index,
        last: index + phrase.length - 1,
        certainty: "hypothetical",
        kind: "conditional",
        group,
        scopeLast: sentence.words.length - 1,
      });
    }
  });
  return cues;
}

function startsWith(sentence: Sentence, index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => sentence.words[index + offset]?.lower === word);
}

/** "as long as both sides agree", never "as long as two hours". */
function opensClause(sentence: Sentence, first: number): boolean {
  return (
    sentence.words[first]?.wordClass !== "number" &&
    sentence.words
      .slice(first + 1, first + LONGEST_SUBJECT)
      .some(
        ({ forms, wordClass }) =>
          wordClass === "be" || wordClass === "modal" || (forms !== undefined && wordClass !== "name"),
      )
  );
}

/** "looks as if": a comparison, no condition. */
function isComparison(sentence: Sentence, clause: Clause): boolean {
  return sentence.words[(clause.opener ?? clause.first) - 1]?.lower === "as";
}

/** "asked if the army had left" */
function isIndirectQuestion(sentence: Sentence, clause: Clause): boolean {
  const opener = clause.opener ?? clause.first;
  const before = sentence.groups.findLast((group) => group.last < opener && opener - group.last <= 3);
  return (
    sentence.words[opener]?.lower === "if" &&
    before !== undefined &&
    ASKING_VERBS.has(before.lemma) &&
    opener - before.last <= 2
  );
}

function governingGroup(sentence: Sentence, clause: Clause): VerbGroup | undefined {
  const parent = clause.parent === undefined ? undefined : sentence.clauses[clause.parent];
  const index = parent?.finite[0];
  return index === undefined ? undefined : sentence.groups[index];
}
