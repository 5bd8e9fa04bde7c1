/** Turns the tagger's labels into candidates and mends their edges: no article, title, possessive ending or stray mark belongs to a name. */
import { isFunctionWord } from "../lemmas/lemmas.js";
import { FORMER_WORDS } from "../titles/titles.lexicon.js";
import { Trust, type Candidate, type ReadSentence } from "./candidate.js";
import { JOINED_FORMS } from "./countries.lexicon.js";
import { Fact, factsOf } from "./gazetteer.js";
import { LetterCase } from "./nameTokens.js";
import { LABELS } from "./tagger.js";
import type { EntityType } from "./types.js";
import { Form, isCapitalForm } from "./wordForms.js";

const TYPES: Readonly<Record<string, EntityType>> = { PER: "person", ORG: "organization", LOC: "place" };
const CONTEXT_EVIDENCE = "its words and their neighbours";
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "this", "that", "these", "those"]);

export function taggedCandidates(sentence: ReadSentence, number: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const { labels, tokens } = sentence;
  for (let at = 0; at < tokens.count;) {
    const label = LABELS[labels[at] ?? 0] ?? "O";
    if (!label.startsWith("B-")) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < tokens.count && labels[end] === (labels[at] ?? 0) + 1) end += 1;
    const type = TYPES[label.slice(2)];
    const candidate =
      type === undefined
        ? undefined
        : mended(sentence, {
            sentence: number,
            first: at,
            end,
            type,
            trust: Trust.context,
            evidence: CONTEXT_EVIDENCE,
          });
    if (candidate !== undefined) candidates.push(...splitPairs(sentence, candidate));
    at = end;
  }
  return candidates;
}

/** The candidate with clean edges, or `undefined` where nothing of a name is left. */
export function mended(sentence: ReadSentence, candidate: Candidate): Candidate | undefined {
  const { tokens, facts } = sentence;
  let { first, end } = candidate;
  while (end > first && isNoEnd(sentence, end - 1)) end -= 1;
  while (first < end && tokens.forms[first] === Form.punctuation) first += 1;
  if (first < end - 1 && ARTICLES.has(tokens.keys[first] ?? "") && !TAKES_ARTICLE.has(tokens.keys[first + 1] ?? ""))
    first += 1;
  if (first < end - 1 && opensWithSmallWord(sentence, first)) first += 1;
  if (candidate.type === "person") first = afterTitle(sentence, first, end);
  if (first >= end) return undefined;
  let hasName = false;
  let isOfficeOnly = true;
  for (let at = first; at < end; at += 1) {
    const fact = facts[at] ?? 0;
    if (!isCapitalForm(tokens.forms[at]) && tokens.forms[at] !== Form.alphanumeric) continue;
    if ((fact & Fact.calendar) === 0) hasName = true;
    const isOffice =
      (fact & (Fact.office | Fact.officeModifier | Fact.demonym | Fact.people)) !== 0 ||
      isPluralOffice(tokens.keys[at] ?? "");
    if (!isOffice || (fact & Fact.phrase) !== 0) isOfficeOnly = false;
  }
  const isBeforeOffice = ((facts[end] ?? 0) & Fact.office) !== 0;
  if (
    !hasName ||
    (isOfficeOnly && (candidate.type !== "organization" || isBeforeOffice)) ||
    isNoNameAlone(sentence, first, end)
  )
    return undefined;
  return typedByForm(sentence, { ...candidate, first, end });
}

/** "Senators", "Ministers". */
function isPluralOffice(key: string): boolean {
  return key.endsWith("s") && (factsOf(key.slice(0, -1)) & Fact.office) !== 0;
}

/** Capitalised small words of a sentence's start, which a greedy tagger takes along: "While Vucic". */
function opensWithSmallWord({ tokens, facts }: ReadSentence, first: number): boolean {
  if (first > 1 || tokens.forms[first] !== Form.capitalized) return false;
  const isPhrase = ((facts[first] ?? 0) & (Fact.phrase | Fact.particle)) !== 0;
  return !isPhrase && isFunctionWord(tokens.keys[first] ?? "");
}

function isNoEnd({ tokens, facts }: ReadSentence, at: number): boolean {
  const form = tokens.forms[at];
  if (form === Form.punctuation || isPossessive(tokens.words[at] ?? "")) return true;
  return form === Form.lower && ((facts[at] ?? 0) & Fact.phrase) === 0;
}

/** A single word all in capitals is no person in running text. */
function typedByForm({ tokens }: ReadSentence, candidate: Candidate): Candidate {
  const isSingle = candidate.end - candidate.first === 1;
  const isCapitals =
    tokens.forms[candidate.first] === Form.allCaps && (tokens.words[candidate.first]?.length ?? 0) >= 3;
  if (!isSingle || !isCapitals || candidate.type !== "person" || tokens.letterCase === LetterCase.capitals)
    return candidate;
  return { ...candidate, type: "organization" };
}

/** Places that are written with their article. */
const TAKES_ARTICLE: ReadonlySet<string> = new Set(["hague", "gambia", "bronx"]);

const POSSESSIVES: ReadonlySet<string> = new Set([..."'’‘”`´"].flatMap((mark) => [mark, `${mark}s`]));

export function isPossessive(word: string): boolean {
  return POSSESSIVES.has(word);
}

/** The first token of the name proper: "Serbian President", "former Prime Minister" are passed over. */
function afterTitle(sentence: ReadSentence, first: number, end: number): number {
  const { tokens, facts } = sentence;
  let from = first;
  for (let at = first; at < end - 1; at += 1) {
    const key = tokens.keys[at] ?? "";
    const fact = facts[at] ?? 0;
    const isTitle = (fact & Fact.office) !== 0 && (fact & Fact.given) === 0;
    if (isTitle) {
      from = at + 1;
      if (tokens.words[from] === "." && from < end - 1) from += 1;
      continue;
    }
    if (
      (fact & (Fact.officeModifier | Fact.demonym)) === 0 &&
      !FORMER_WORDS.has(key) &&
      tokens.forms[at] !== Form.punctuation
    )
      break;
  }
  return from;
}

/** Single words that are adjectives, directions or first parts of adjectives, whatever the tagger makes of them. */
function isNoNameAlone({ facts, tokens }: ReadSentence, first: number, end: number): boolean {
  const whole = factsOf(tokens.keys.slice(first, end).join(" "));
  if (
    (whole & Fact.demonym) !== 0 &&
    (whole & (Fact.country | Fact.place | Fact.organization | Fact.given | Fact.people)) === 0
  )
    return true;
  if (end - first !== 1) return isAdjectivePair({ facts, tokens }, first, end);
  const fact = facts[first] ?? 0;
  const key = tokens.keys[first] ?? "";
  if (
    (fact & (Fact.demonym | Fact.people)) !== 0 &&
    (fact & (Fact.country | Fact.place | Fact.organization | Fact.given | Fact.phrase)) === 0
  )
    return true;
  if ((fact & Fact.direction) !== 0) return tokens.keys[first - 1] !== "the" || isCapitalForm(tokens.forms[first + 1]);
  return JOINED_FORMS.has(key) && tokens.words[end] === "-";
}

/** "Franco-German", "Russian-Turkish". */
function isAdjectivePair(
  { facts, tokens }: Pick<ReadSentence, "facts" | "tokens">,
  first: number,
  end: number,
): boolean {
  for (let at = first; at < end; at += 1) {
    if (/^[-–]$/u.test(tokens.words[at] ?? "") || JOINED_FORMS.has(tokens.keys[at] ?? "")) continue;
    const fact = facts[at] ?? 0;
    if ((fact & Fact.demonym) === 0 || (fact & Fact.phrase) !== 0) return false;
  }
  return true;
}

/**
 * Names that the tagger ran together: two places joined by a hyphen ("Armenia-Turkey"; "Guinea-Bissau" stays), a known name and what follows
 * it after "and" or a possessive ("Peru and Chile", "Peru’s Pacific Fleet").
 */
export function splitPairs(sentence: ReadSentence, candidate: Candidate): readonly Candidate[] {
  const { tokens, facts } = sentence;
  for (let at = candidate.first + 1; at < candidate.end - 1; at += 1) {
    const mark = tokens.words[at] ?? "";
    if (((facts[at] ?? 0) & Fact.phrase) !== 0) continue;
    const isHyphen =
      /^[-–/]$/u.test(mark) &&
      (isKnownWord(facts[at - 1]) || isKnownPart(tokens, candidate.first, at)) &&
      isKnownWord(facts[at + 1]);
    const isAnd =
      /^(?:and|&)$/u.test(mark) &&
      isKnownPart(tokens, candidate.first, at) &&
      (isKnownWord(facts[at + 1]) || candidate.type === "place");
    const isList = mark === "and" && ARTICLES.has(tokens.keys[at + 1] ?? "");
    const isAt =
      mark === "at" &&
      !/^(?:university|college|school)$/u.test(tokens.keys[candidate.first] ?? "") &&
      ((facts[at - 1] ?? 0) & Fact.organizationHead) === 0;
    const isOwner = isPossessive(mark) && isKnownPart(tokens, candidate.first, at);
    if (!isHyphen && !isAnd && !isOwner && !isList && !isAt) continue;
    const rest = {
      ...candidate,
      first: at + 1,
      type: isOwner && candidate.type === "place" ? ownedType(sentence, candidate) : candidate.type,
    };
    return [
      mended(sentence, { ...candidate, end: at, type: isOwner ? "place" : candidate.type }),
      mended(sentence, rest),
    ].filter((part) => part !== undefined);
  }
  return [candidate];
}

function isKnownWord(facts: number | undefined): boolean {
  return ((facts ?? 0) & (Fact.country | Fact.place | Fact.demonym | Fact.organization)) !== 0;
}

function isKnownPart(tokens: ReadSentence["tokens"], first: number, end: number): boolean {
  return (factsOf(tokens.keys.slice(first, end).join(" ")) & (Fact.country | Fact.place | Fact.organization)) !== 0;
}

/** What a country owns under a name is a place only by its last word. */
function ownedType({ facts }: ReadSentence, candidate: Candidate): EntityType {
  return ((facts[candidate.end - 1] ?? 0) & Fact.organizationHead) !== 0 ? "organization" : candidate.type;
}
