/** Stand-in for the tokenizer. */
import type { TextRange } from "../../text/range.js";
import type { Token } from "../tokens/types.js";
const TOKEN = /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Gov|Rep|St|Jr|Sr)\.|\p{Lu}\.(?=\s+\p{Lu})|[\p{L}\p{M}\p{Nd}]+(?:[-‐‑'’][\p{L}\p{M}\p{Nd}]+)*|[^\s\p{L}\p{Nd}]/gu;
export function tokenize(text: string, range: TextRange): readonly Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(range.start, range.end);
  for (const match of slice.matchAll(TOKEN)) {
    const start = range.start + match.index;
    const word = match[0];
    const end = start + word.length;
    const clitic = /(?:['’‘”]s|n['’]t|['’](?:re|ve|ll|d|m))$/u.exec(word);
    if (clitic && clitic.index > 0) {
      tokens.push({ start, end: start + clitic.index, kind: "word" });
      tokens.push({ start: start + clitic.index, end, kind: "word" });
      continue;
    }
    tokens.push({ start, end, kind: /^\p{L}/u.test(word) ? "word" : /^\p{Nd}/u.test(word) ? "number" : "punctuation" });
  }
  return tokens;
}
