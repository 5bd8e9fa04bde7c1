/**
 * Acronyms and what they stand for: "European Court of Justice (ECJ)" and "ECJ (European Court of Justice)" explain each other;
 * an acronym in brackets after other words ("peacekeepers (KFOR)") is a name without an expansion.
 */
import { Trust, type Candidate, type ReadSentence } from "./candidate.js";
import { LetterCase } from "./nameTokens.js";
import { Form } from "./wordForms.js";

/** Capital letters that name no organization. */
const NO_ORGANIZATIONS: ReadonlySet<string> = new Set(
  `gdp gnp ceo cfo cto hiv aids dna rna pdf tv pr it ai usd eur gbp rub vat hr mp mps mep meps pm am faq id iq ip url www html ussr usa uk us uae drc prc dprk ok vs ps nb asap diy cv phd ba ma mba lgbt lgbtq covid sars uav uavs icbm icbms wmd ied ieds pow pows vip gps sim sms suv ngo ngos ied osint humint sigint abc tbd tba etc pic cc rip km kg`.split(
    /\s+/u,
  ),
);
const LONGEST_ACRONYM = 8;

function isCapitals({ tokens }: ReadSentence, at: number): boolean {
  return tokens.forms[at] === Form.allCaps || tokens.forms[at] === Form.dotted;
}

export function isAcronym(sentence: ReadSentence, at: number): boolean {
  const { tokens } = sentence;
  const word = tokens.words[at] ?? "";
  return (
    isCapitals(sentence, at) &&
    word.length <= LONGEST_ACRONYM &&
    !NO_ORGANIZATIONS.has(tokens.keys[at] ?? "") &&
    !/^[IVXLC]+$/u.test(word)
  );
}

/** Acronyms in brackets, as organizations: "peacekeepers (KFOR)", "Moscow Patriarchate (ROC MP)". */
export function bracketedAcronyms(sentence: ReadSentence, number: number): readonly Candidate[] {
  const { tokens } = sentence;
  if (tokens.letterCase === LetterCase.capitals) return [];
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.words[at] !== "(") continue;
    let end = at + 1;
    while (isCapitals(sentence, end) && end - at <= 3) end += 1;
    if (end === at + 2 && !isAcronym(sentence, at + 1)) continue;
    if (end === at + 1 || tokens.words[end] !== ")" || (end === at + 2 && (tokens.words[at + 1]?.length ?? 0) < 2))
      continue;
    candidates.push({
      sentence: number,
      first: at + 1,
      end,
      type: "organization",
      trust: Trust.pattern,
      evidence: "an acronym in brackets",
    });
  }
  return candidates;
}

/** Gives both sides of a gloss in brackets each other's words as `expansion`, and the acronym its expansion's type. */
export function withExpansions(
  candidates: readonly Candidate[],
  sentences: readonly ReadSentence[],
  text: string,
): readonly Candidate[] {
  const result = [...candidates];
  for (let index = 0; index + 1 < result.length; index += 1) {
    const left = result[index];
    const right = result[index + 1];
    if (left === undefined || right?.sentence !== left.sentence || right.first !== left.end + 1) continue;
    const sentence = sentences[left.sentence];
    if (sentence?.tokens.words[left.end] !== "(") continue;
    const leftIsShort = isShort(sentence, left);
    const [short, long] = leftIsShort ? [left, right] : [right, left];
    if (!isShort(sentence, short) || !spells(acronymLetters(sentence, short), sentence, long)) continue;
    const mark = (candidate: Candidate, other: Candidate): Candidate => ({
      ...candidate,
      type: long.type,
      evidence: "explained in brackets",
      expansion: text.slice(sentence.tokens.starts[other.first], sentence.tokens.ends[other.end - 1]),
    });
    result[index] = mark(left, right);
    result[index + 1] = mark(right, left);
  }
  return result;
}

function isShort(sentence: ReadSentence, candidate: Candidate): boolean {
  for (let at = candidate.first; at < candidate.end; at += 1) if (!isCapitals(sentence, at)) return false;
  return true;
}

function acronymLetters({ tokens }: ReadSentence, candidate: Candidate): string {
  return tokens.keys
    .slice(candidate.first, candidate.end)
    .join("")
    .replace(/[^\p{L}]/gu, "");
}

/** Letters that one word may give: "CARICOM". */
const LONGEST_BEGINNING = 4;

/** True where the letters are, in order, the beginnings of the words; small words may be left out, and a word may give more than one letter. */
function spells(letters: string, { tokens }: ReadSentence, long: Candidate): boolean {
  const words = tokens.keys.slice(long.first, long.end).filter((word) => /^\p{L}/u.test(word));
  const reach = (word: number, letter: number): boolean => {
    if (letter === letters.length) return words.slice(word).every((rest) => rest.length <= 4);
    const key = words[word];
    if (key === undefined) return false;
    for (let taken = Math.min(LONGEST_BEGINNING, key.length); taken >= 1; taken -= 1) {
      if (letters.startsWith(key.slice(0, taken), letter) && reach(word + 1, letter + taken)) return true;
    }
    return key.length <= 3 && reach(word + 1, letter);
  };
  return letters.length >= 2 && words.length >= 2 && words.length <= 12 && reach(0, 0);
}
