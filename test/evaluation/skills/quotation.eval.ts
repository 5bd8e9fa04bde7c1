/** Quotations with one thing changed, none of which may be found in their source, and typographic variants, all of which must be. */
import { matchPreparedQuotation, prepareQuotationText } from "../../../server/src/core/assess/quotation.js";
import { readTreeSentences } from "../pairs/newsText.js";
import { pickFrom, seededRandom } from "../pairs/seededRandom.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const TREES = "data/ud/gum_train_by.conllu";
const SEED = 1_984;
const EDITS = 2_000;
const LEAST_WORDS = 6;
const MOST_WORDS = 40;

export const evaluation: SkillEvaluation = {
  skill: "Quotations",
  needs: [TREES],
  evaluate(shared) {
    const sentences = readTreeSentences(shared, TREES)
      .filter(({ document }) => document.includes("_news_"))
      .map(({ text }) => text)
      .filter((text) => {
        const words = text.split(" ").length;
        return words >= LEAST_WORDS && words <= MOST_WORDS;
      });
    const source = prepareQuotationText(sentences.join("\n\n"));
    const isAccepted = (quote: string): boolean => {
      const { match } = matchPreparedQuotation(quote, source);
      return match === "exact" || match === "folded";
    };
    return [editsRow(sentences, isAccepted), variantsRow(sentences, isAccepted)];
  },
};

type Change = (text: string, random: () => number) => string | undefined;

const MEANING_CHANGES: readonly Change[] = [
  digitChanged,
  numberWordChanged,
  negationRemoved,
  (text, random) => wordChanged(text, random, (word) => `not ${word}`),
  nameChanged,
  (text, random) => wordChanged(text, random, () => ""),
];

function editsRow(sentences: readonly string[], isAccepted: (quote: string) => boolean): EvaluationRow {
  const random = seededRandom(SEED);
  let edits = 0;
  let accepted = 0;
  for (let tries = 0; edits < EDITS && tries < EDITS * MOST_WORDS; tries += 1) {
    const text = pickFrom(random, sentences) ?? "";
    const changed = MEANING_CHANGES[edits % MEANING_CHANGES.length]?.(text, random);
    if (changed === undefined || changed === text || isPartOf(changed, text)) continue;
    edits += 1;
    if (!isAccepted(changed)) continue;
    accepted += 1;
    if (process.env["EVAL_TRACE"] === "quotation") console.log(`ACCEPTED\n  ${changed}\n  ${text}`);
  }
  return {
    skill: "Quotations",
    set: "News sentences with a digit, number word, negation or name changed, or a word dropped: refused",
    blind: true,
    rows: edits,
    accuracy: 1 - accepted / Math.max(1, edits),
    goal: "none accepted in 2,000 seeded edits",
    met: accepted === 0,
    remark: `${String(accepted)} accepted.`,
  };
}

/** A first or last word dropped leaves a quotation that is still verbatim. */
function isPartOf(changed: string, text: string): boolean {
  const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return ` ${bare(text)} `.includes(` ${bare(changed)} `);
}

function digitChanged(text: string, random: () => number): string | undefined {
  const digit = pickFrom(random, [...text.matchAll(/\d/gu)]);
  if (digit === undefined) return undefined;
  const other = (Number(digit[0]) + 1 + Math.floor(random() * 9)) % 10;
  return text.slice(0, digit.index) + String(other) + text.slice(digit.index + 1);
}

const NUMBER_WORDS = "one two three four five six seven eight nine ten eleven twelve twenty hundred".split(" ");

function numberWordChanged(text: string, random: () => number): string | undefined {
  const word = pickFrom(random, [...text.matchAll(new RegExp(`\\b(?:${NUMBER_WORDS.join("|")})\\b`, "gu"))]);
  if (word === undefined) return undefined;
  const other = pickFrom(
    random,
    NUMBER_WORDS.filter((candidate) => candidate !== word[0]),
  );
  return text.slice(0, word.index) + (other ?? "") + text.slice(word.index + word[0].length);
}

function negationRemoved(text: string): string | undefined {
  return /\b(?:not|never|no) /u.test(text) ? text.replace(/\b(?:not|never|no) /u, "") : undefined;
}

function nameChanged(text: string, random: () => number): string | undefined {
  const name = pickFrom(random, [...text.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{2,}/gu)]);
  if (name === undefined) return undefined;
  const other = pickFrom(random, ["Xanthia", "Miller", "Belgium", "Karvel", "Ivanov"]) ?? "";
  return text.slice(0, name.index) + other + text.slice(name.index + name[0].length);
}

function wordChanged(text: string, random: () => number, edit: (word: string) => string): string | undefined {
  const word = pickFrom(random, [...text.matchAll(/(?<= )\p{L}+(?= )/gu)]);
  if (word === undefined) return undefined;
  return (text.slice(0, word.index) + edit(word[0]) + text.slice(word.index + word[0].length)).replace(/ {2}/gu, " ");
}

const VARIANTS: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.replace(/ /gu, "\u00A0"),
  (text) => text.replace(/ /gu, "\n  "),
  (text) => text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"'),
  (text) => text.replace(/'/gu, "’").replace(/"([^"]*)"/gu, "“$1”"),
  (text) => text.replace(/"([^"]*)"/gu, "«$1»"),
  (text) => text.replace(/-/gu, "\u2011"),
  (text) => text.replace(/ [–—-] /gu, "—"),
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
  (text) => text.replace(/, /gu, " , "),
  (text) => text.replace(/[.!?]$/u, ""),
  (text) => `…${text}`,
  (text) => text.replace(/^(\p{L})/u, "[$1]"),
  (text) => text.replace(/ (?!not |never |no )(\S+) (\S+) /u, " … $2 "),
];

function variantsRow(sentences: readonly string[], isAccepted: (quote: string) => boolean): EvaluationRow {
  let tried = 0;
  let accepted = 0;
  for (const text of sentences) {
    VARIANTS.forEach((vary, index) => {
      const varied = vary(text);
      if (varied === text) return;
      tried += 1;
      if (isAccepted(varied)) accepted += 1;
      else if (process.env["EVAL_TRACE"] === "quotation")
        console.log(`REFUSED ${String(index)}\n  ${varied}\n  ${text}`);
    });
  }
  return {
    skill: "Quotations",
    set: "News sentences in other typography, or with an omission marked: accepted",
    blind: true,
    rows: tried,
    accuracy: accepted / Math.max(1, tried),
    goal: "every variant accepted",
    met: accepted === tried,
    remark: `${String(tried - accepted)} refused.`,
  };
}
