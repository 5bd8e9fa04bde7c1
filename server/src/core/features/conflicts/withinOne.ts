/** Where an article disagrees with itself: who began and who answered, and a translator who objects. */
import { beginnerAndAnswer } from "../../assess/beginners.js";
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

/** An article that lets one state begin and answer. */
function beginners(sentences: readonly Sentence[]): readonly CorpusConflict[] {
  return sentences.flatMap((first, index) => {
    const behind = sentences.slice(index + 1, index + 1 + SENTENCES_BEHIND);
    const found = beginnerAndAnswer(
      first.statement.text,
      behind.map(({ statement }) => statement.text),
    );
    const answer = behind[found?.answer ?? -1];
    if (found === undefined || answer === undefined) return [];
    const { start } = first.statement.range;
    const { range } = answer.statement;
    return [
      {
        level: "contradiction",
        kind: "role",
        sides: [
          sideOf(first, { start: start + found.began.start, end: start + found.began.end }),
          sideOf(answer, { start: range.start, end: range.start + found.opening }),
        ],
        message: `${found.state} begins on one side and answers on the other`,
        key: `role ${first.file} ${String(start)}`,
      } satisfies CorpusConflict,
    ];
  });
}

const SENTENCES_BEHIND = 3;
