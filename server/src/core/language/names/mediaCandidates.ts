/** News media with everyday names: "Time" is a magazine only where somebody publishes, is told or is quoted; a line "Source: …" names one too. */
import { Trust, type Candidate, type ReadSentence } from "./candidate.js";
import { Cue } from "./cues.js";
import { PUBLISHING_WORDS } from "./headWords.lexicon.js";
import { LetterCase } from "./nameTokens.js";
import { isCapitalForm } from "./wordForms.js";

const EVIDENCE = "beside a word of publishing";
const TELLING = /^(?:told|tells|tell)$/u;

export function mediaCandidates(sentence: ReadSentence, number: number): readonly Candidate[] {
  const { tokens } = sentence;
  const candidates: Candidate[] = [];
  const source = sourceLine(sentence, number);
  if (source !== undefined) candidates.push(source);
  if (tokens.letterCase !== LetterCase.sentence) return candidates;
  for (let at = 0; at < tokens.count; at += 1) {
    if (((tokens.entries[at]?.cues ?? 0) & Cue.ambiguousMedium) === 0) continue;
    if (isAmbiguousMedium(sentence, at) && isPublishing(sentence, at)) {
      candidates.push({
        sentence: number,
        first: at,
        end: at + 1,
        type: "organization",
        trust: Trust.pattern,
        evidence: EVIDENCE,
      });
    }
  }
  return candidates;
}

/** True where the token alone could be a medium with an everyday name. */
export function isAmbiguousMedium({ tokens }: ReadSentence, at: number): boolean {
  const entry = tokens.entries[at];
  if (entry === undefined || (entry.cues & Cue.ambiguousMedium) === 0 || !entry.isCapital) return false;
  return (
    !isCapitalForm(tokens.forms[at + 1]) && !(isCapitalForm(tokens.forms[at - 1]) && tokens.keys[at - 1] !== "the")
  );
}

/** True where "told", "according to", "the … newspaper", "reported" stands beside the token. */
export function isPublishing({ tokens }: ReadSentence, at: number): boolean {
  const article = /^(?:the|a)$/u.test(tokens.keys[at - 1] ?? "");
  const before = article ? at - 2 : at - 1;
  const after = tokens.words[at + 1] === "," ? at + 2 : at + 1;
  const previous = tokens.keys[before] ?? "";
  // "The time" opens many sentences, "the Time" none: in the middle a capital article belongs to a title.
  if (article && tokens.words[at - 1] === "The" && at > 1) return true;
  if (TELLING.test(previous) || /^(?:magazine|newspaper|daily|weekly|outlet|paper|publication)$/u.test(previous))
    return true;
  if (previous === "to" && /^(?:according|told|spoke|talking|speaking)$/u.test(tokens.keys[before - 1] ?? ""))
    return true;
  if (previous === "by" && PUBLISHING_WORDS.has(tokens.keys[before - 1] ?? "")) return true;
  const next = tokens.keys[after] ?? "";
  if (/^(?:magazine|newspaper)$/u.test(next)) return true;
  if (at === 0 || (article && before < 0))
    return /^(?:reported|reports|wrote|writes|said|says|published|quoted|cited|emphasizes|notes|noted|revealed)$/u.test(
      next,
    );
  return (
    /^(?:reported|wrote|writes|reports)$/u.test(next) ||
    (/^(?:writes|wrote|reports|reported|says|said)$/u.test(previous) && at > 1 && tokens.words[before - 1] === ",")
  );
}

/** "Source: Baltic Monitor" alone on its line. */
function sourceLine({ tokens }: ReadSentence, number: number): Candidate | undefined {
  if (tokens.words[1] !== ":" || !/^(?:source|sources|via|photo|read more)$/u.test(tokens.keys[0] ?? ""))
    return undefined;
  let end = 2;
  while (end < tokens.count && isCapitalForm(tokens.forms[end])) end += 1;
  return end > 2 && end - 2 <= 5
    ? { sentence: number, first: 2, end, type: "organization", trust: Trust.pattern, evidence: "named as the source" }
    : undefined;
}
