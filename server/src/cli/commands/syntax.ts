/** `dossier syntax --jsonl`: words, parts of speech, lemmas and dependencies of the sentences of a text. */
import { splitSentences } from "../../core/language/sentences/sentences.js";
import { parseSentence } from "../../core/language/syntax/syntax.js";
import type { TextRange } from "../../core/text/range.js";
import type { Command } from "../command.js";
import { answerLines } from "../jsonLines.js";

interface SyntaxToken extends TextRange {
  readonly upos: string;
  readonly lemma: string;
  /** Index in the tokens of the whole text; -1 for the root of a sentence. */
  readonly head: number;
  readonly deprel: string;
}

export const syntaxCommand: Command = {
  name: "syntax",
  usage: "--jsonl < requests",
  summary: 'reads the structure of sentences: {"id","text"} a line',
  options: ["jsonl"],
  words: [0, 0],
  run: async ({ terminal }) => await answerLines(terminal, (request) => ({ tokens: tokensOf(request.text("text")) })),
};

function tokensOf(text: string): readonly SyntaxToken[] {
  const tokens: SyntaxToken[] = [];
  for (const sentence of splitSentences(text, { start: 0, end: text.length })) {
    const offset = tokens.length;
    for (const { start, end, upos, lemma, head, deprel } of parseSentence(text, sentence).words)
      tokens.push({ start, end, upos, lemma, head: head < 0 ? head : head + offset, deprel });
  }
  return tokens;
}
