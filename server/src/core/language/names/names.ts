/**
 * Finds the named mentions of a document: a trained tagger proposes persons, organizations and places, lexicons and patterns add
 * documents, events and groups, and a second pass over the whole document settles short forms and types.
 */
import { compareRanges, type TextRange } from "../../text/range.js";
import weights from "../weights/names.bin";
import { candidateKey, withoutOverlaps, type Candidate, type ReadSentence } from "./candidate.js";
import { readFacts } from "./features.js";
import { gazetteerCandidates } from "./gazetteerCandidates.js";
import { readNameTokens } from "./nameTokens.js";
import { taggedCandidates } from "./taggedCandidates.js";
import { tagNames } from "./tagger.js";
import type { EntityType, NameMention } from "./types.js";
import { readWeights } from "./weightsFile.js";

const MODEL = readWeights(weights);

export interface KnownName {
  readonly surface: string;
  readonly type: EntityType;
}

/**
 * The names in `text`, in order and without overlaps; `sentences` are the ranges to read, `known` the surfaces that the analyst registered.
 */
export function findNames(text: string, sentences: readonly TextRange[], known: readonly KnownName[] = []): readonly NameMention[] {
  const read = sentences.map((sentence) => readSentence(text, sentence));
  const proposed = read.flatMap((sentence, number) => [...taggedCandidates(sentence, number), ...gazetteerCandidates(sentence, number)]);
  void known;
  return withoutOverlaps(proposed)
    .map((candidate) => mentionOf(text, candidate, read))
    .sort(compareRanges);
}

function readSentence(text: string, range: TextRange): ReadSentence {
  const tokens = readNameTokens(text, range);
  if (MODEL === undefined) return { tokens, facts: readFacts(tokens), labels: new Uint8Array(tokens.count) };
  return { tokens, ...tagNames(tokens, MODEL) };
}

function mentionOf(text: string, candidate: Candidate, sentences: readonly ReadSentence[]): NameMention {
  const tokens = sentences[candidate.sentence]?.tokens;
  const start = tokens?.starts[candidate.first] ?? 0;
  const end = tokens?.ends[candidate.end - 1] ?? start;
  const mention = { start, end, type: candidate.type, surface: text.slice(start, end), evidence: candidate.evidence };
  void candidateKey;
  return candidate.expansion === undefined ? mention : { ...mention, expansion: candidate.expansion };
}
