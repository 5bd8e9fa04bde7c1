/** A word that judges while it names, in the analyst's own prose. */
import type { Claim } from "../../model/note.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { defineRule } from "../defineRule.js";
import { wordsOfOthers } from "../../briefing/ownLikelihood.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import { LEGAL_CONTEXT, LOADED_TERMS, RULES_REGIME, type LoadedTerm } from "./loadedTerms.lexicon.js";
import page from "./rule.md";

export const loadedTerm = defineRule({
  name: "loaded-term",
  group: "attribution",
  summary: "the analyst’s own prose uses a word that judges while it names",
  severity: "info",
  page,
  checkClaim: findingsFor,
});

const BY_WORDS: ReadonlyMap<string, LoadedTerm> = new Map(
  LOADED_TERMS.flatMap((term) => term.words.map((words) => [words, term] as const)),
);
/** The longer words first. */
const ANY = new RegExp(
  `(?<![\\p{L}-])(?:${[...BY_WORDS.keys()].sort((left, right) => right.length - left.length).join("|")})(?![\\p{L}-])`,
  "giu",
);
const REGIME = /(?<![\p{L}-])(?<before>\p{L}[\p{L}'’-]*)\s+(?<regime>regime)(?![\p{L}-])/giu;

/** "The regime of Karimov"; that of Article 5 is a set of rules. */
const REGIME_OF =
  /\b[Tt]he\s+[Rr]egime\s+of\s+(?=\p{Lu})(?!(?:Annex|Article|Chapter|Directive|Part|Regulation|Section)\b)/gu;

const REGIME_TERM: LoadedTerm = { words: ["regime"], plain: "government", advice: "say who governs" };

function findingsFor(claim: Claim, context: ClaimContext): readonly Finding[] {
  const { statement } = claim;
  const { start } = statement.range;
  const foreign = [...wordsOfOthers(claim), ...statement.mentions.filter(({ type }) => type !== "place")];
  return [...found(statement.text), ...regimes(statement.text)]
    .map(({ range, term }) => ({ term, range: { start: range.start + start, end: range.end + start } }))
    .filter(({ range }) => !foreign.some((other) => overlaps(other, range)))
    .sort((left, right) => left.range.start - right.range.start)
    .map(({ range, term }) => findingFor(range, term, context));
}

interface Found {
  readonly range: TextRange;
  readonly term: LoadedTerm;
}

function found(text: string): readonly Found[] {
  return [...text.matchAll(ANY)].flatMap((match) => {
    const term = BY_WORDS.get(match[0].toLowerCase());
    if (term === undefined || (/^terror/iu.test(match[0]) && LEGAL_CONTEXT.test(text))) return [];
    return [{ term, range: { start: match.index, end: match.index + match[0].length } }];
  });
}

/** Behind a name or an adjective of one; "a new regime of inspections" is none. */
function regimes(text: string): readonly Found[] {
  const ofNames = [...text.matchAll(REGIME_OF)].map((match): Found => {
    const start = match.index + match[0].search(/regime/iu);
    return { term: REGIME_TERM, range: { start, end: start + "regime".length } };
  });
  const behindNames = [...text.matchAll(REGIME)].flatMap((match): readonly Found[] => {
    const before = match.groups?.["before"] ?? "";
    if (!/^\p{Lu}/u.test(before) || RULES_REGIME.has(before.toLowerCase()) || /^(?:The|This|That|A)$/u.test(before))
      return [];
    const end = match.index + match[0].length;
    return [{ term: REGIME_TERM, range: { start: end - "regime".length, end } }];
  });
  return [...ofNames, ...behindNames];
}

function findingFor(range: TextRange, { plain, advice }: LoadedTerm, { note }: ClaimContext): Finding {
  return {
    range,
    message: `“${note.text.slice(range.start, range.end)}” judges while it names: ${advice}`,
    fixes: plain === undefined ? [] : [plainFix(range, plain, note.file, note.text)],
  };
}

/** “a terrorist attack” → “an attack”. */
function plainFix(range: TextRange, plain: string, file: string, text: string): Fix {
  const article = /\b(?<article>an?)\s+$/iu.exec(text.slice(Math.max(0, range.start - 4), range.start));
  const written = /^\p{Lu}/u.test(text.slice(range.start))
    ? `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`
    : plain;
  const before = article?.groups?.["article"];
  const fitting = /^[aeiou]/iu.test(plain) ? "an" : "a";
  return {
    title: `Write “${plain}”`,
    edits: [
      before === undefined || before.toLowerCase() === fitting
        ? { file, range, newText: written }
        : {
            file,
            range: { start: range.start - (article?.[0].length ?? 0), end: range.end },
            newText: `${before.startsWith("A") ? "A" : "a"}${fitting.slice(1)} ${written}`,
          },
    ],
    preferred: false,
  };
}
