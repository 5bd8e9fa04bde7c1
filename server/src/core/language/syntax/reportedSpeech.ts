/**
 * Corrects one construction that treebanks have too rarely for a parser to learn: a report that ends with its verb and the speaker behind it
 * ("The army has left, writes the Coast Gazette"). The verb of saying is the root, what is reported its complement, the speaker its subject.
 */
import { CLOSING_VERBS } from "./closingVerbs.lexicon.js";
import type { SyntaxWord, UniversalTag } from "./types.js";

/** Words behind the verb, at most: a longer end is no mere speaker. */
const LONGEST_SPEAKER = 16;
/** What a corrected arc is worth: the rule is right about as often as a middling arc. */
const CORRECTED_CONFIDENCE = 0.8;
const CLOSERS = /^[,"”’'?!]$/u;
const CLAUSAL: ReadonlySet<UniversalTag> = new Set(["VERB", "AUX", "SCONJ", "CCONJ"]);
/** What a reported clause is, or is taken for. */
const REPORTED: ReadonlySet<string> = new Set(["ccomp", "advcl", "parataxis", "conj", "dep"]);
const NOMINAL: ReadonlySet<UniversalTag> = new Set(["NOUN", "PROPN", "PRON"]);
const BEFORE_NOUN: ReadonlySet<UniversalTag> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PUNCT", "PART"]);

/** `forms` are the words in one spelling; gives `words` itself where nothing is to be corrected. */
export function withClosingReport(words: readonly SyntaxWord[], forms: readonly string[]): readonly SyntaxWord[] {
  const verb = closingVerb(words, forms);
  if (verb === undefined) return words;
  const speaker = speakerBehind(words, verb);
  const reported = reportedBefore(words, verb);
  if (speaker === undefined || reported === undefined) return words;
  return words.map((word, index) => {
    if (index === verb) return corrected(word, { head: -1, deprel: "root", upos: "VERB" });
    if (index === speaker) return corrected(word, { head: verb, deprel: "nsubj" });
    if (index === reported) return corrected(word, { head: verb, deprel: "ccomp" });
    const isBehind = index > verb && (word.head < verb || (word.head === speaker && word.deprel === "punct"));
    return isBehind ? { ...word, head: verb } : word;
  });
}

/** The old root before the verb, or the clause that hangs from it already but as something else. */
function reportedBefore(words: readonly SyntaxWord[], verb: number): number | undefined {
  const root = words.findIndex(({ head }) => head < 0);
  if (root !== verb) return root < verb ? root : undefined;
  const before = words.findIndex((word, index) => index < verb && word.head === verb && isReported(word));
  const hasMark = words.some(({ head, deprel }) => head === before && deprel === "mark");
  return before < 0 || hasMark ? undefined : before;
}

/** A full verb is no auxiliary. */
function isReported({ upos, deprel }: SyntaxWord): boolean {
  return REPORTED.has(deprel) || (upos === "VERB" && deprel.startsWith("aux"));
}

function corrected(word: SyntaxWord, change: Partial<SyntaxWord>): SyntaxWord {
  if (word.head === change.head && word.deprel === change.deprel) return word;
  return { ...word, ...change, confidence: CORRECTED_CONFIDENCE };
}

/** The last verb of saying behind a comma or a closing mark with nothing but a speaker behind it. */
function closingVerb(words: readonly SyntaxWord[], forms: readonly string[]): number | undefined {
  let end = words.length;
  while (end > 0 && words[end - 1]?.upos === "PUNCT") end -= 1;
  for (let at = end - 2; at >= Math.max(2, end - 1 - LONGEST_SPEAKER); at -= 1) {
    const word = words[at];
    if (word === undefined || CLAUSAL.has(word.upos) || isReporting(words, forms, at))
      return isReporting(words, forms, at) && !hasSubjectBefore(words, at) ? at : undefined;
  }
  return undefined;
}

/** "reports" reads as a noun easily: behind a comma and before a name it is the verb. */
function isReporting(words: readonly SyntaxWord[], forms: readonly string[], at: number): boolean {
  if (!CLOSING_VERBS.has(forms[at] ?? "") || !CLOSERS.test(forms[at - 1] ?? "")) return false;
  const upos = words[at]?.upos;
  const next = words[at + 1]?.upos;
  return upos === "VERB" ? next !== "ADP" : upos === "NOUN" && (next === "PROPN" || next === "DET");
}

function hasSubjectBefore(words: readonly SyntaxWord[], verb: number): boolean {
  return words.some(({ head, deprel }, index) => index < verb && head === verb && deprel.startsWith("nsubj"));
}

/** The head of the first noun phrase behind the verb. */
function speakerBehind(words: readonly SyntaxWord[], verb: number): number | undefined {
  let end = verb + 1;
  while (end < words.length && isInsidePhrase(words, end)) end += 1;
  const phrase = Array.from({ length: end - verb - 1 }, (_, index) => verb + 1 + index);
  return phrase.find((index) => {
    const word = words[index];
    return word !== undefined && NOMINAL.has(word.upos) && (word.head <= verb || word.head >= end);
  });
}

function isInsidePhrase(words: readonly SyntaxWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && BEFORE_NOUN.has(word.upos) && !(word.upos === "PUNCT" && word.deprel !== "punct");
}
