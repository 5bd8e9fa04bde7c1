/**
 * Finds the named mentions of a document: a trained tagger proposes persons, organizations and places, lexicons and patterns add
 * documents, events and groups, and a second pass over the whole document settles short forms and types.
 */
import { compareRanges, type TextRange } from "../../text/range.js";
import weights from "../weights/names.bin";
import { bracketedAcronyms, withExpansions } from "./acronyms.js";
import { withoutOverlaps, type Candidate, type ReadSentence } from "./candidate.js";
import { settleByDocument } from "./documentPass.js";
import { readFacts } from "./features.js";
import { gazetteerCandidates } from "./gazetteerCandidates.js";
import { indexKnown, knownCandidates, type KnownName } from "./knownCandidates.js";
import { isAmbiguousMedium, isPublishing, mediaCandidates } from "./mediaCandidates.js";
import { afterNickname, neighbourCandidates, otherScriptGlosses, typedByNeighbours } from "./neighbourCues.js";
import { LetterCase, readNameTokens } from "./nameTokens.js";
import { asGovernment, patternCandidates } from "./patternCandidates.js";
import { taggedCandidates } from "./taggedCandidates.js";
import { taggerOf } from "./tagger.js";
import { titledCandidates, withOfficeAfter } from "./titledCandidates.js";
import type { ProposedNames, RecallSentence } from "./sentenceMemory.js";
import type { NameMention } from "./types.js";
import { vocabularyOf } from "./vocabulary.js";
import { readWeights } from "./weightsFile.js";

const MODEL = readWeights(weights);
const TAGGER = MODEL === undefined ? undefined : taggerOf(MODEL);
/** Without weights the words belong to no cluster, and names are found by lexicons and rules alone. */
const WORD_OF = TAGGER?.wordOf ?? vocabularyOf({ fineOf: () => 0, coarseOf: () => 0 }, () => undefined);

/**
 * The names in `text`, in order and without overlaps; `sentences` are the ranges to read, `known` the surfaces that the analyst registered.
 */
export function findNames(
  text: string,
  sentences: readonly TextRange[],
  known: readonly KnownName[] = [],
  recall: RecallSentence = (_text, _range, readAnew) => readAnew(),
): readonly NameMention[] {
  const index = indexKnown(known, WORD_OF);
  const read: ReadSentence[] = [];
  const proposed: Candidate[] = [];
  sentences.forEach((range, number) => {
    const { sentence, candidates } = recall(text, range, () => proposeNames(readSentence(text, range)));
    read.push(sentence);
    for (const candidate of candidates) proposed.push({ ...candidate, sentence: number });
    proposed.push(...knownCandidates(sentence, number, index));
  });
  const chosen = withoutOverlaps(
    otherScriptGlosses(withoutOverlaps(proposed.map((candidate) => withNickname(candidate, read))), read),
  );
  const settled = settleByDocument(chosen, read).map((candidate) => {
    const sentence = read[candidate.sentence];
    return sentence === undefined ? candidate : asGovernment(sentence, candidate);
  });
  return withExpansions(settled, read, text)
    .map((candidate) => mentionOf(text, candidate, read))
    .sort(compareRanges);
}

/** What a sentence's own words propose, whatever its document says. */
function proposeNames(sentence: ReadSentence): ProposedNames {
  const tagged = taggedCandidates(sentence, 0)
    .filter((candidate) => !isEverydayWord(sentence, candidate))
    .map((candidate) => typedByNeighbours(sentence, withOfficeAfter(sentence, candidate)));
  return { sentence, candidates: [...tagged, ...SOURCES.flatMap((propose) => propose(sentence, 0))] };
}

/** What proposes names beside the tagger and the registry. */
const SOURCES: readonly ((sentence: ReadSentence, number: number) => readonly Candidate[])[] = [
  neighbourCandidates,
  gazetteerCandidates,
  titledCandidates,
  patternCandidates,
  mediaCandidates,
  bracketedAcronyms,
];

function readSentence(text: string, range: TextRange): ReadSentence {
  const tokens = readNameTokens(text, range, WORD_OF);
  if (TAGGER === undefined) return { tokens, facts: readFacts(tokens), labels: new Uint8Array(tokens.count) };
  return { tokens, ...TAGGER.tag(tokens) };
}

function withNickname(candidate: Candidate, sentences: readonly ReadSentence[]): Candidate {
  const sentence = sentences[candidate.sentence];
  if (sentence === undefined || candidate.type !== "person") return candidate;
  const end = afterNickname(sentence, candidate.end);
  return end === candidate.end ? candidate : { ...candidate, end };
}

/** "Time", "the Post": a medium only beside a word of publishing, whatever the tagger says. */
function isEverydayWord(sentence: ReadSentence, candidate: Candidate): boolean {
  const isSingle = candidate.end - candidate.first === 1 && sentence.tokens.letterCase === LetterCase.sentence;
  return isSingle && isAmbiguousMedium(sentence, candidate.first) && !isPublishing(sentence, candidate.first);
}

function mentionOf(text: string, candidate: Candidate, sentences: readonly ReadSentence[]): NameMention {
  const tokens = sentences[candidate.sentence]?.tokens;
  const start = tokens?.starts[candidate.first] ?? 0;
  const end = tokens?.ends[candidate.end - 1] ?? start;
  const mention = { start, end, type: candidate.type, surface: text.slice(start, end), evidence: candidate.evidence };
  return candidate.expansion === undefined ? mention : { ...mention, expansion: candidate.expansion };
}
