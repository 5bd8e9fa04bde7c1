/** The clause in which words of a statement stand, with its verb: read once a statement, by the light reading that needs no tree. */
import { readSentence } from "../../language/clauses/clauses.js";
import type { Sentence, VerbGroup, Word } from "../../language/clauses/types.js";
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { rememberingEach } from "../../text/memory.js";
import type { TextRange } from "../../text/range.js";
import { verbEvent } from "../events/eventClasses.js";

/** Ranges are on the statement's offsets. */
export interface ClauseReading {
  readonly range: TextRange;
  /** Class of its event, or the lemma of its verb; absent without a verb. */
  readonly event: string | undefined;
  /** "either" for "cost" and "put"; absent where another verb without a tense stands nearer, as in "a firm registered in Riga". */
  readonly tense: "past" | "present" | "either" | undefined;
  /** True for "has closed": it was so before now, and may be so now. */
  readonly isPerfect: boolean;
  /** From the clause's first word to its verb. */
  readonly subject: TextRange;
  /** Offset behind its verb. */
  readonly verbEnd: number;
}

export function clauseAt(statement: Statement, { start }: TextRange): ClauseReading {
  const sentence = sentenceOf(statement);
  const shift = statement.range.start;
  const place = sentence.words.findIndex(({ end }) => end + shift > start);
  const group = governing(sentence, place);
  const clause = group === undefined ? undefined : sentence.clauses[group.clause];
  const first = sentence.words[clause?.first ?? 0]?.start ?? 0;
  const last = sentence.words[clause?.last ?? sentence.words.length - 1]?.end ?? statement.text.length;
  const verb = sentence.words[group?.head ?? -1]?.lower;
  const verbEnd = Math.max(
    sentence.words[group?.last ?? -1]?.end ?? first,
    sentence.words[group?.head ?? -1]?.end ?? first,
  );
  return {
    verbEnd: verbEnd + shift,
    range: { start: first + shift, end: last + shift },
    event: verb === undefined ? undefined : verbEvent(lemmaOf(verb)).event,
    ...(isNonFinite(sentence, group, place) ? TENSELESS : tenseOf(sentence.words, group)),
    subject: {
      start: subjectStart(sentence, first, group) + shift,
      end: (sentence.words[group?.first ?? -1]?.start ?? first) + shift,
    },
  };
}

/** "The commune of Bree, in which two thirds of the park lie, had …": the subject stands before the aside. */
function subjectStart({ text, words }: Sentence, first: number, group: VerbGroup | undefined): number {
  const end = words[group?.first ?? -1]?.start ?? first;
  if (!ASIDE.test(text.slice(first, end))) return first;
  return Math.max(0, text.slice(0, first).lastIndexOf("; ") + 1);
}

const ASIDE = /^(?:which|who|whom|whose|where)\b.*,\s*$/iu;

/** The part of that clause up to the next one that is set beside it or into it: "and have since fallen by a fifth". */
export function clausePartAt(statement: Statement, words: TextRange): TextRange {
  const { range } = clauseAt(statement, words);
  const before = wordsOf(statement, { start: range.start, end: words.start });
  const behind = END.exec(wordsOf(statement, { start: words.end, end: Math.max(words.end, range.end) }));
  const opened = Math.max(...BEGINNINGS.map((mark) => before.lastIndexOf(mark)));
  return {
    start: range.start + Math.max(0, opened),
    end: behind === null ? range.end : words.end + behind.index,
  };
}

const BEGINNINGS = [", ", "; ", ": ", " and ", " but "];
const END = /[,;:]|\s(?:and|but|while|although|though|who|which)\s/u;

/** Offset of the statement's first verb: "In 2005" before it is said of all that follows. */
export function openingEnd(statement: Statement): number {
  const { words, groups } = sentenceOf(statement);
  return (words[groups[0]?.first ?? 0]?.start ?? 0) + statement.range.start;
}

const sentenceOf = rememberingEach(({ text }: Statement): Sentence =>
  readSentence(text, { start: 0, end: text.length }),
);

/** The finite verb of the clause in which a word stands, or of the one around it. */
function governing({ groups, clauses, clauseOf }: Sentence, place: number): VerbGroup | undefined {
  for (let clause = clauseOf[place]; clause !== undefined; clause = clauses[clause]?.parent) {
    const finite = (clauses[clause]?.finite ?? []).flatMap((index) => groups[index] ?? []);
    const nearest = finite.findLast(({ first }) => first <= place) ?? finite[0];
    if (nearest !== undefined) return nearest;
  }
  return groups.find(({ form }) => form === "finite");
}

const TENSELESS = { tense: undefined, isPerfect: false } as const;

/** "…, a firm registered in Riga": a participle stands between the finite verb and the words. */
function isNonFinite({ groups }: Sentence, finite: VerbGroup | undefined, place: number): boolean {
  const nearest = groups.findLast(({ first }) => first <= place);
  return finite !== undefined && nearest !== undefined && nearest.first > finite.first && nearest.form === "participle";
}

function tenseOf(words: readonly Word[], group: VerbGroup | undefined): Pick<ClauseReading, "tense" | "isPerfect"> {
  const word = group === undefined || group.modal !== undefined ? undefined : words[group.first];
  if (word === undefined || group === undefined) return TENSELESS;
  const isPerfect = group.last > group.first && /^(?:has|have|had|['’]ve)$/u.test(word.lower);
  if (PRESENT.test(word.lower)) return { tense: "present", isPerfect };
  if (PAST.test(word.lower)) return { tense: "past", isPerfect };
  const { third = false, base = false, past = false } = word.forms ?? {};
  if (past && base) return { tense: "either", isPerfect };
  return { tense: past ? "past" : third || base ? "present" : undefined, isPerfect };
}

const PRESENT = /^(?:am|is|are|has|have|do|does|['’](?:s|re|ve))$/u;
const PAST = /^(?:was|were|had|did)$/u;
