/**
 * Words beside a name that tell its kind better than the name itself: "in Lashio", "the Zangezur corridor", "the Smer party", "Vučić (Вучић)",
 * and nicknames in quotation marks inside a name.
 */
import { Trust, type Candidate, type ReadSentence } from "./candidate.js";
import { Cue } from "./cues.js";
import { Fact } from "./gazetteer.js";
import { LetterCase } from "./nameTokens.js";
import type { EntityType } from "./types.js";
import type { NameWord } from "./vocabulary.js";
import { Form, isCapitalForm } from "./wordForms.js";

const KNOWN = Fact.given | Fact.country | Fact.place | Fact.organization;
const PLACE_PREPOSITION =
  /^(?:in|near|outside|inside|across|throughout|around|northwest|northeast|southwest|southeast)$/u;
const MOVEMENT =
  /^(?:fled|flew|travelled|traveled|went|returned|moved|drove|marched|sailed|deported|evacuated|relocated|headed)$/u;
const SIEGE =
  /^(?:shelled|bombed|captured|seized|besieged|recaptured|retook|liberated|encircled|bombarded|stormed|entered)$/u;

/** The candidate with the type that its neighbours give it. */
export function typedByNeighbours(sentence: ReadSentence, candidate: Candidate): Candidate {
  if (candidate.trust !== Trust.context) return candidate;
  const { tokens, facts } = sentence;
  const isKnown = ((facts[candidate.first] ?? 0) & KNOWN) !== 0;
  const byNoun = nounType(tokens.entries[candidate.end]);
  if (byNoun !== undefined && candidate.type !== byNoun && !isKnown)
    return { ...candidate, type: byNoun, evidence: `before “${tokens.words[candidate.end] ?? ""}”` };
  if (candidate.type !== "person" || isKnown) return candidate;
  const before = tokens.keys[candidate.first - 1] ?? "";
  const isGoal = before === "to" && MOVEMENT.test(tokens.keys[candidate.first - 2] ?? "");
  if (!PLACE_PREPOSITION.test(before) && !SIEGE.test(before) && !isGoal) return candidate;
  if (/^(?:faith|trust|confidence|interest|belief|hope|hopes)$/u.test(tokens.keys[candidate.first - 2] ?? ""))
    return candidate;
  return { ...candidate, type: "place", evidence: `after “${before}”` };
}

function nounType(noun: NameWord | undefined): EntityType | undefined {
  if (noun?.form !== Form.lower) return undefined;
  if ((noun.cues & Cue.placeNoun) !== 0) return "place";
  return (noun.cues & Cue.organizationNoun) !== 0 ? "organization" : undefined;
}

/** Names that only their neighbours give away: capitalised words that no lexicon knows before "party", "militia", "province". */
export function neighbourCandidates(sentence: ReadSentence, number: number): readonly Candidate[] {
  const { tokens, facts } = sentence;
  if (tokens.letterCase !== LetterCase.sentence) return [];
  const candidates: Candidate[] = [];
  for (let at = 1; at < tokens.count; at += 1) {
    const type = nounType(tokens.entries[at]);
    if (type === undefined) continue;
    let first = at;
    while (first > 1 && isCapitalForm(tokens.forms[first - 1]) && facts[first - 1] === 0 && at - first < 3) first -= 1;
    if (first < at)
      candidates.push({
        sentence: number,
        first,
        end: at,
        type,
        trust: Trust.context,
        evidence: `before “${tokens.words[at] ?? ""}”`,
      });
  }
  return candidates;
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** The same name in Cyrillic, in brackets after the Latin one. */
export function otherScriptGlosses(
  candidates: readonly Candidate[],
  sentences: readonly ReadSentence[],
): readonly Candidate[] {
  return candidates.flatMap((candidate): Candidate | readonly Candidate[] => {
    const tokens = sentences[candidate.sentence]?.tokens;
    if (tokens?.words[candidate.end] !== "(") return candidate;
    const first = candidate.end + 1;
    let end = first;
    while (CYRILLIC.test(tokens.words[end] ?? "") && end - first < 4) end += 1;
    if (end === first || tokens.words[end] !== ")") return candidate;
    return [candidate, { ...candidate, first, end, trust: Trust.pattern, evidence: "the same name in Cyrillic" }];
  });
}

const QUOTE = /^["“”„«»'‘’]$/u;

/** One past a name that goes on after a nickname in quotation marks: “Jimmy "Barbecue" Chérizier”. */
export function afterNickname({ tokens, facts }: ReadSentence, end: number): number {
  const isNickname =
    QUOTE.test(tokens.words[end] ?? "") &&
    isCapitalForm(tokens.forms[end + 1]) &&
    QUOTE.test(tokens.words[end + 2] ?? "");
  const goesOn =
    isNickname &&
    tokens.forms[end + 3] === Form.capitalized &&
    ((facts[end + 3] ?? 0) & (Fact.calendar | Fact.country | Fact.place)) === 0;
  return goesOn ? end + 4 : end;
}
