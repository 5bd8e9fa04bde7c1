/** Turns the tagger's labels into candidates and mends their edges: no article, title, possessive ending or stray mark belongs to a name. */
import { FORMER_WORDS } from "../titles/titles.lexicon.js";
import { Trust, type Candidate, type ReadSentence } from "./candidate.js";
import { Fact } from "./gazetteer.js";
import { Form, isCapitalForm } from "./nameTokens.js";
import { LABELS } from "./tagger.js";
import type { EntityType } from "./types.js";

const TYPES: Readonly<Record<string, EntityType>> = { PER: "person", ORG: "organization", LOC: "place" };
const CONTEXT_EVIDENCE = "its words and their neighbours";
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "this", "that", "these", "those"]);

export function taggedCandidates(sentence: ReadSentence, number: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const { labels, tokens } = sentence;
  for (let at = 0; at < tokens.count; ) {
    const label = LABELS[labels[at] ?? 0] ?? "O";
    if (!label.startsWith("B-")) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < tokens.count && labels[end] === (labels[at] ?? 0) + 1) end += 1;
    const type = TYPES[label.slice(2)];
    const candidate = type === undefined ? undefined : mended(sentence, { sentence: number, first: at, end, type, trust: Trust.context, evidence: CONTEXT_EVIDENCE });
    if (candidate !== undefined) candidates.push(candidate);
    at = end;
  }
  return candidates;
}

/** The candidate with clean edges, or `undefined` where nothing of a name is left. */
export function mended(sentence: ReadSentence, candidate: Candidate): Candidate | undefined {
  const { tokens, facts } = sentence;
  let { first, end } = candidate;
  const isEdge = (at: number): boolean => tokens.forms[at] === Form.punctuation && tokens.words[at] !== ".";
  while (end > first && (isEdge(end - 1) || isPossessive(tokens.words[end - 1] ?? ""))) end -= 1;
  while (first < end && isEdge(first)) first += 1;
  if (first < end - 1 && ARTICLES.has(tokens.keys[first] ?? "")) first += 1;
  if (candidate.type === "person") first = afterTitle(sentence, first, end);
  if (first >= end) return undefined;
  let hasName = false;
  for (let at = first; at < end; at += 1) {
    const fact = facts[at] ?? 0;
    if ((isCapitalForm(tokens.forms[at]) || tokens.forms[at] === Form.alphanumeric) && (fact & Fact.calendar) === 0) hasName = true;
  }
  if (!hasName || isDemonymAlone(sentence, first, end)) return undefined;
  return { ...candidate, first, end };
}

export function isPossessive(word: string): boolean {
  return /^['’‘”`´]s?$/u.test(word);
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
    if ((fact & (Fact.officeModifier | Fact.demonym)) === 0 && !FORMER_WORDS.has(key) && tokens.forms[at] !== Form.punctuation) break;
  }
  return from;
}

function isDemonymAlone(sentence: ReadSentence, first: number, end: number): boolean {
  if (end - first !== 1) return false;
  const fact = sentence.facts[first] ?? 0;
  return (fact & Fact.demonym) !== 0 && (fact & (Fact.country | Fact.place | Fact.people | Fact.organization)) === 0;
}
