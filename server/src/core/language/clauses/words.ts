/** Words of a sentence with their classes, read from closed classes and the words beside them. */
import { withoutFiller } from "../../text/entities.js";
import { remembering } from "../../text/memory.js";
import type { TextRange } from "../../text/range.js";
import { tokenize } from "../tokens/tokens.js";
import {
  ADVERBS,
  BE_FORMS,
  COMMON_ADJECTIVES,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  LY_ADJECTIVES,
  MODALS,
  NUMBER_WORDS,
  NEGATIVE_PARTICLES,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVIZERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./closedClasses.lexicon.js";
import { findSingleQuotations } from "./singleQuotes.js";
import type { Word, WordClass } from "./types.js";
import { verbFormsOf, type VerbForms } from "./verbForms.js";

const PUNCTUATION: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  [",", "comma"],
  ["–", "dash"],
  ["—", "dash"],
  ["--", "dash"],
  ["-", "dash"],
  [":", "colon"],
  [";", "semicolon"],
  ["“", "openQuote"],
  ["„", "openQuote"],
  ["«", "openQuote"],
  ["”", "closeQuote"],
  ["»", "closeQuote"],
  ["(", "openBracket"],
  ["[", "openBracket"],
  [")", "closeBracket"],
  ["]", "closeBracket"],
  [".", "stop"],
  ["?", "stop"],
  ["!", "stop"],
  ["...", "stop"],
  ["…", "stop"],
]);

/** Pronouns to which a clitic 's is "is" or "has", not a possessive. */
const PRONOUNS_BEFORE_IS = new Set(
  "it that he she who what there here this where how everything nothing something one let".split(" "),
);
const BOTH_DETERMINER_AND_PRONOUN = new Set(
  "this that these those some any all both none another many most few either neither each such enough more".split(" "),
);

/** `names` are named mentions: their capitalised words are names even where a sentence begins with them. */
export function readWords(text: string, range: TextRange, names: readonly TextRange[] = []): readonly Word[] {
  const words: Word[] = [];
  let quoteOpen = false;
  const single = new Map(
    findSingleQuotations(text, range).flatMap(({ start, end }) => [
      [start, "openQuote" as const],
      [end - 1, "closeQuote" as const],
    ]),
  );
  for (const token of tokenize(text, range)) {
    const raw = text.slice(token.start, token.end);
    const lower = straightened(withoutFiller(raw.toLowerCase()));
    const first = raw.charAt(0);
    const capital = first !== first.toLowerCase();
    if (token.kind === "word") {
      const entry = entryOf(lower);
      const wordClass = classOfWord(entry, lower, capital, words);
      const named =
        capital &&
        names.length > 0 &&
        (wordClass === "noun" || wordClass === "adjective") &&
        names.some((name) => name.start <= token.start && token.end <= name.end);
      words.push({
        start: token.start,
        end: token.end,
        lower,
        capital,
        wordClass: named ? "name" : wordClass,
        forms: entry.forms,
      });
      continue;
    }
    let wordClass: WordClass =
      token.kind === "number" ? "number" : (PUNCTUATION.get(raw) ?? single.get(token.start) ?? "other");
    if (raw === '"' || raw === "''" || raw === "``") {
      wordClass = quoteOpen ? "closeQuote" : "openQuote";
    }
    if (wordClass === "openQuote" || wordClass === "closeQuote") {
      quoteOpen = wordClass === "openQuote";
    }
    words.push({ start: token.start, end: token.end, lower, capital, wordClass, forms: undefined });
  }
  return withMonthInFront(words);
}

/** "May Day was cancelled": in front, the month where no subject follows. */
function withMonthInFront(words: readonly Word[]): readonly Word[] {
  const [first, ...rest] = words;
  const isMonth = first?.lower === "may" && first.capital && rest[0]?.wordClass === "name";
  return isMonth ? [{ ...first, wordClass: "name" }, ...rest] : words;
}

function straightened(lower: string): string {
  return lower.includes("’") || lower.includes("‘") || lower.includes("ʼ") ? lower.replace(/[’‘ʼ]/gu, "'") : lower;
}

function classOfWord(entry: Entry, lower: string, capital: boolean, before: readonly Word[]): WordClass {
  const previous = before.at(-1);
  const atStart = previous === undefined || isOpening(previous.wordClass);
  if (lower === "'s" || lower === "'") {
    return previous !== undefined && PRONOUNS_BEFORE_IS.has(previous.lower) ? "be" : "possessive";
  }
  if (entry.helper === "negation") {
    return "negation";
  }
  // "May" after a preposition, a number or a comma, or with a capital inside the sentence, is the month; "Will" with a capital is a name.
  if (capital && !atStart && (lower === "may" || lower === "will" || lower === "march" || lower === "us")) {
    return "name";
  }
  if (entry.helper !== undefined) {
    return entry.helper;
  }
  if (capital && !atStart && !isAllClosed(lower)) {
    return lower === "i" ? "pronoun" : "name";
  }
  const opens = entry.wordClass === "subordinator";
  if (opens && lower.startsWith("provid") && !atStart && previous.wordClass !== "comma") {
    return entry.otherwise;
  }
  if ((lower === "first" || lower === "second") && previous?.wordClass === "determiner") {
    return "adjective";
  }
  return entry.wordClass;
}

/** What a word is wherever it stands; running text asks for the same few thousand words again and again. */
interface Entry {
  readonly forms: VerbForms | undefined;
  /** Words that a verb group is made of. */
  readonly helper: "negation" | "modal" | "be" | "have" | "do" | "to" | undefined;
  readonly wordClass: WordClass;
  /** The class of "provided" where it opens no clause. */
  readonly otherwise: WordClass;
}

/** Takes a word in lower case. */
const entryOf = remembering(60_000, readEntry);

function readEntry(lower: string): Entry {
  const otherwise = openClassOf(lower);
  return {
    forms: verbFormsOf(lower),
    helper: helperOf(lower),
    wordClass: connectiveOf(lower) ?? otherwise,
    otherwise,
  };
}

function helperOf(lower: string): Entry["helper"] {
  if (NEGATIVE_PARTICLES.has(lower)) return "negation";
  if (MODALS.has(lower)) return "modal";
  if (BE_FORMS.has(lower)) return "be";
  if (HAVE_FORMS.has(lower)) return "have";
  if (DO_FORMS.has(lower)) return "do";
  return lower === "to" ? "to" : undefined;
}

function connectiveOf(lower: string): WordClass | undefined {
  if (COORDINATORS.has(lower)) return "coordinator";
  if (RELATIVIZERS.has(lower)) return "relative";
  return SUBORDINATORS.has(lower) ? "subordinator" : undefined;
}

function openClassOf(lower: string): WordClass {
  if (SUBJECT_PRONOUNS.has(lower) && !BOTH_DETERMINER_AND_PRONOUN.has(lower)) return "pronoun";
  if (DETERMINERS.has(lower)) return "determiner";
  if (OBJECT_PRONOUNS.has(lower)) return "pronoun";
  if (PREPOSITIONS.has(lower)) return "preposition";
  if (ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith("ly") && !LY_ADJECTIVES.has(lower))) return "adverb";
  if (COMMON_ADJECTIVES.has(lower)) return "adjective";
  return /^\d/u.test(lower) || NUMBER_WORDS.has(lower) ? "number" : "noun";
}

/** Titles in capitals keep their small words: "THE ARMY WILL NOT" is rare, "The" inside a name is not. */
function isAllClosed(lower: string): boolean {
  return COORDINATORS.has(lower) || lower === "that";
}

function isOpening(wordClass: WordClass): boolean {
  return (
    wordClass === "openQuote" ||
    wordClass === "openBracket" ||
    wordClass === "colon" ||
    wordClass === "stop" ||
    wordClass === "dash" ||
    wordClass === "semicolon"
  );
}
