/** Where an article disagrees with itself: who began and who answered, and a translator who objects. */
import { statesIn } from "./sentences.js";
import { sideOf } from "./sentences.js";
import type { CorpusConflict, Sentence } from "./types.js";
import type { ArticleFacts } from "../../model/article.js";
import { readable } from "../../text/readable.js";

export function conflictsWithin(article: ArticleFacts, sentences: readonly Sentence[]): readonly CorpusConflict[] {
  return [...objections(article, sentences), ...beginners(sentences)];
}

// "[sic! …]" with words of its own; a bare "[sic]" only marks a spelling.
const OBJECTION = /\[\s*sic\b[!.,:;]?\s*([^\]]{12,400})\]/giu;

function objections(article: ArticleFacts, sentences: readonly Sentence[]): readonly CorpusConflict[] {
  return [...article.text.matchAll(OBJECTION)].flatMap((match) => {
    const sentence = sentences.findLast(({ statement }) => statement.range.start <= match.index) ?? sentences.at(0);
    if (sentence === undefined) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    const side = sideOf(sentence, sentence.statement.range);
    return [
      {
        level: "contradiction",
        kind: "remark",
        sides: [side, { ...side, range, text: readable(match[0]), words: readable(match[1] ?? "") }],
        message: "the translator or editor objects to the author",
        key: `remark ${article.file} ${String(match.index)}`,
      } satisfies CorpusConflict,
    ];
  });
}

const BEGAN = /\b(?:instigated|initiated|provoked|started|triggered|begun) by (?=(?:the )?\p{Lu})/u;
const ANSWERED = /^\s*(?:in (?:response|reaction|answer|retaliation)|responding|retaliating)\b,?\s*/iu;
/** Sentences behind the first among which the answer is looked for. */
const WITHIN = 3;

/** "The crisis was started by X … In response, X …": whoever answers did not begin. */
function beginners(sentences: readonly Sentence[]): readonly CorpusConflict[] {
  return sentences.flatMap((first, index) => {
    const { text, range } = first.statement;
    const began = BEGAN.exec(text);
    const state = began === null ? undefined : statesIn(text.slice(began.index + began[0].length))[0]?.state;
    if (began === null || state === undefined) return [];
    const answer = sentences.slice(index + 1, index + 1 + WITHIN).find(({ statement }) => {
      const opening = ANSWERED.exec(statement.text);
      return opening !== null && statesIn(statement.text.slice(opening[0].length))[0]?.state === state;
    });
    if (answer === undefined) return [];
    const start = range.start + began.index;
    const opening = ANSWERED.exec(answer.statement.text)?.[0].length ?? 0;
    return [
      {
        level: "contradiction",
        kind: "role",
        sides: [
          sideOf(first, { start, end: start + began[0].length + state.length }),
          sideOf(answer, { start: answer.statement.range.start, end: answer.statement.range.start + opening }),
        ],
        message: `${state} begins on one side and answers on the other`,
        key: `role ${first.file} ${String(range.start)}`,
      } satisfies CorpusConflict,
    ];
  });
}
