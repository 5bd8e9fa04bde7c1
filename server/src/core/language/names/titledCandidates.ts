/** A person by the title before the name: "Foreign Minister Lavrov", "Mr. Okafor", "spokeswoman Zakharova". */
import { Trust, type Candidate, type ReadSentence } from "./candidate.js";
import { Fact } from "./gazetteer.js";
import { NAME_PARTICLES } from "./headWords.lexicon.js";
import { isGlued, LetterCase } from "./nameTokens.js";
import { isPossessive } from "./taggedCandidates.js";
import { Form, isCapitalForm } from "./wordForms.js";

const NO_NAME =
  Fact.country |
  Fact.place |
  Fact.organization |
  Fact.demonym |
  Fact.people |
  Fact.office |
  Fact.officeModifier |
  Fact.organizationHead |
  Fact.placeHead |
  Fact.eventHead |
  Fact.documentHead |
  Fact.calendar |
  Fact.direction;
const LONGEST_NAME = 5;
/** Office words that are more often another word in front of a capital. */
const NO_TITLE: ReadonlySet<string> = new Set([
  "st",
  "general",
  "private",
  "major",
  "fellow",
  "member",
  "host",
  "anchor",
  "fr",
  "hon",
  "vice",
  "state",
  "rep",
  "mp",
  "mps",
  "chair",
  "coach",
  "earl",
  "count",
]);

export function titledCandidates(sentence: ReadSentence, number: number): readonly Candidate[] {
  const { tokens, facts } = sentence;
  if (tokens.letterCase === LetterCase.capitals) return [];
  const candidates: Candidate[] = [];
  for (let at = 0; at + 1 < tokens.count; at += 1) {
    if (((facts[at] ?? 0) & Fact.office) === 0 || ((facts[at] ?? 0) & Fact.phrase) !== 0) continue;
    if (/^(?:of|for)$/u.test(tokens.keys[at + 1] ?? "")) {
      const seat = seatOfOffice(sentence, at);
      if (seat !== undefined)
        candidates.push({
          sentence: number,
          ...seat,
          type: "place",
          trust: Trust.pattern,
          evidence: `“${tokens.words[at] ?? ""} of” before the name`,
        });
      const holder = afterOfficeOf(sentence, at + 2);
      if (holder !== undefined)
        candidates.push({
          sentence: number,
          ...holder,
          type: "person",
          trust: Trust.context,
          evidence: `“${tokens.words[at] ?? ""} of …” before the name`,
        });
      continue;
    }
    const first = tokens.words[at + 1] === "." ? at + 2 : at + 1;
    const title = tokens.keys[at] ?? "";
    if (NO_TITLE.has(title) && !isOfficeBefore(sentence, at)) continue;
    const end = nameEnd(sentence, first, isCapitalForm(tokens.forms[at]));
    if (end === undefined) continue;
    candidates.push({
      sentence: number,
      first,
      end,
      type: "person",
      trust: Trust.title,
      evidence: `“${tokens.words[at] ?? ""}” before the name`,
    });
  }
  return candidates;
}

/** "Secretary General", "Brigadier General": two words of office make a title of the second. */
function isOfficeBefore({ facts }: ReadSentence, at: number): boolean {
  return at > 0 && ((facts[at - 1] ?? 0) & (Fact.office | Fact.officeModifier)) !== 0;
}

/** Held in a town or a province, whose name stands behind "of". */
const LOCAL_OFFICES: ReadonlySet<string> = new Set(["mayor", "governor", "prefect", "bishop", "archbishop", "voivode"]);

/** "The mayor of Ratt, Oskar Blom": one word that no lexicon knows, and no name that goes on. */
function seatOfOffice({ tokens, facts }: ReadSentence, office: number): Pick<Candidate, "first" | "end"> | undefined {
  const first = office + 2;
  if (!LOCAL_OFFICES.has(tokens.keys[office] ?? "") || tokens.keys[office + 1] !== "of") return undefined;
  if ((facts[first] ?? 0) !== 0 || tokens.forms[first] !== Form.capitalized) return undefined;
  const isLonger = isCapitalForm(tokens.forms[first + 1]) || /^[-’']/u.test(tokens.words[first + 1] ?? "");
  return isLonger ? undefined : { first, end: first + 1 };
}

const LONGEST_OFFICE = 8;

/** "Head of Peru’s Intelligence Quispe", "Chief of Staff Hayes": after the words of the office, one or two that no lexicon knows. */
function afterOfficeOf({ tokens, facts }: ReadSentence, from: number): Pick<Candidate, "first" | "end"> | undefined {
  let last = from;
  while (last < tokens.count && last - from < LONGEST_OFFICE) {
    const isPart =
      isCapitalForm(tokens.forms[last]) ||
      isPossessive(tokens.words[last] ?? "") ||
      /^(?:the|of|and|for|&)$/u.test(tokens.keys[last] ?? "");
    if (!isPart) break;
    last += 1;
  }
  let first = last;
  while (
    first > from &&
    (facts[first - 1] ?? 0) === 0 &&
    tokens.forms[first - 1] === Form.capitalized &&
    last - first < 2
  )
    first -= 1;
  const before = facts[first - 1] ?? 0;
  const isOffice =
    (before & (Fact.officeModifier | Fact.organizationHead | Fact.office)) !== 0 &&
    isCapitalForm(tokens.forms[first - 1]);
  return first < last && first > from && isOffice ? { first, end: last } : undefined;
}

/** A name of two to four words right before an office: "Ana Ruiz, director of", "Ana Ruiz Director of the". */
export function withOfficeAfter(sentence: ReadSentence, candidate: Candidate): Candidate {
  const { tokens, facts } = sentence;
  const length = candidate.end - candidate.first;
  if (candidate.type === "person" || candidate.trust > Trust.context || length < 2 || length > 4) return candidate;
  for (let at = candidate.first; at < candidate.end; at += 1) {
    if (tokens.forms[at] !== Form.capitalized || ((facts[at] ?? 0) & NO_NAME) !== 0) return candidate;
  }
  const after = tokens.words[candidate.end] === "," ? candidate.end + 1 : candidate.end;
  const noun = /^(?:the|a|an)$/u.test(tokens.keys[after] ?? "") ? after + 1 : after;
  if (((facts[noun] ?? 0) & Fact.office) === 0 || !/^(?:of|for|at|to|in)$/u.test(tokens.keys[noun + 1] ?? ""))
    return candidate;
  return {
    ...candidate,
    type: "person",
    trust: Trust.gazetteer,
    evidence: `“${tokens.words[noun] ?? ""}” after the name`,
  };
}

function nameEnd(sentence: ReadSentence, first: number, afterCapital: boolean): number | undefined {
  const { tokens, facts } = sentence;
  let end = first;
  let words = 0;
  while (end < tokens.count && end - first < LONGEST_NAME + 2) {
    const form = tokens.forms[end];
    const fact = facts[end] ?? 0;
    const isPart = isCapitalForm(form);
    if (isPart) {
      if ((fact & NO_NAME) !== 0 && (fact & Fact.given) === 0) {
        // "President of Chad", "Prince Edward Island": what follows makes the whole another name.
        if (words === 0 || (fact & (Fact.placeHead | Fact.organizationHead)) !== 0) return undefined;
        break;
      }
      if (form === Form.allCaps && !afterCapital) return undefined;
      words += 1;
      end += 1;
      continue;
    }
    const isParticle =
      NAME_PARTICLES.has(tokens.keys[end] ?? "") && isCapitalForm(tokens.forms[end + 1]) && end + 1 < tokens.count;
    const isHyphen =
      tokens.words[end] === "-" &&
      isGlued(tokens, end) &&
      isGlued(tokens, end + 1) &&
      (isCapitalForm(tokens.forms[end + 1]) || NAME_PARTICLES.has(tokens.keys[end - 1] ?? ""));
    if (!isParticle && !(isHyphen && words + (end - first) > 0)) break;
    end += 1;
  }
  if (words === 0 || tokens.words[end - 1] === "-") return undefined;
  return end;
}
