/**
 * Candidates by pattern, for the kinds that the tagger does not know: numbered and named documents, titles in quotation marks,
 * wars, summits and assemblies, peoples, and governments called by their head.
 */
import { isFunctionWord } from "../lemmas/lemmas.js";
import { Trust, type Candidate, type ReadSentence } from "./candidate.js";
import { Cue } from "./cues.js";
import { Fact } from "./gazetteer.js";
import { RULE_WORDS, WEAK_DOCUMENT_HEADS, WEAK_EVENT_HEADS, WEAK_ORGANIZATION_HEADS } from "./headWords.lexicon.js";
import { isGlued, LetterCase } from "./nameTokens.js";
import type { EntityType } from "./types.js";
import { Form, isCapitalForm } from "./wordForms.js";

export function patternCandidates(sentence: ReadSentence, number: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const add = (found: Found | undefined): void => {
    if (found !== undefined) candidates.push({ sentence: number, trust: Trust.pattern, ...found });
  };
  sentence.tokens.entries.forEach(({ isCapital, form, cues }, at) => {
    if (form === Form.punctuation) add(quotedTitle(sentence, at));
    if (!isCapital) return;
    if ((cues & Cue.numberedDocument) !== 0) add(numberedDocument(sentence, at));
    if (isNameWord(sentence, at) && !goesOnFrom(sentence, at)) {
      add(headedName(sentence, at));
      add(organization(sentence, at));
    }
    if ((cues & Cue.syllabicName) !== 0) add(syllabicName(sentence, at));
    if ((cues & Cue.namedEvent) !== 0) add(namedEvent(sentence, at));
    if ((cues & Cue.worldWar) !== 0) add(worldWar(sentence, at));
    if (((sentence.facts[at] ?? 0) & Fact.people) !== 0) add(people(sentence, at));
  });
  return candidates;
}

type Found = Omit<Candidate, "sentence" | "trust"> & { readonly trust?: Trust };

const NUMERAL = /^(?:\d{1,5}[a-z]?|[IVXLC]{1,6}|[A-Z])$/u;

/** "Resolution 1244", "Articles 4 and 6", "Chapter XI": a capitalised part of a document with its number. */
function numberedDocument({ tokens }: ReadSentence, at: number): Found | undefined {
  const key = tokens.keys[at] ?? "";
  let end = at + 1;
  if (/^(?:no|no\.|nr|nr\.|number|№)$/u.test(tokens.keys[end] ?? "")) end += tokens.words[end + 1] === "." ? 2 : 1;
  if (!isNumeral(tokens.words[end])) return undefined;
  end += 1;
  for (let more = end; more < tokens.count;) {
    const mark = tokens.words[more] ?? "";
    const closing = /^[(/-]$/u.test(mark) && isNumeral(tokens.words[more + 1]);
    if (closing) more += mark === "(" && tokens.words[more + 2] === ")" ? 3 : 2;
    else if (key.endsWith("s") && /^(?:and|,|&|to|or)$/u.test(mark) && isNumeral(tokens.words[more + 1])) more += 2;
    else break;
    end = more;
  }
  return { first: at, end, type: "document", evidence: "a numbered document" };
}

function isNumeral(word: string | undefined): boolean {
  return word !== undefined && NUMERAL.test(word);
}

/** A run of capitalised words whose last word, or whose first before "of" or "on", is a document's or an event's: "Dayton Agreement", "Treaty of Lisbon". */
function headedName(sentence: ReadSentence, at: number): Found | undefined {
  const { tokens, facts } = sentence;
  let end = at;
  while (
    end < tokens.count &&
    (isNameWord(sentence, end) || (tokens.words[end] === "-" && isNameWord(sentence, end + 1)))
  )
    end += 1;
  const last = end - 1;
  const first = /^(?:the|a|an|this|that|in|on|at|for|under|after|before|during|since|while|when|as)$/u.test(
    tokens.keys[at] ?? "",
  )
    ? at + 1
    : at;
  const words = end - first;
  if (words < 1) return undefined;
  const type = headType(facts[last] ?? 0);
  const isPlaced =
    type === "document" &&
    /^(?:conventions?|pact|declaration|framework|roadmap|plan)$/u.test(tokens.keys[last] ?? "") &&
    ((facts[last - 1] ?? 0) & Fact.place) !== 0;
  if (
    type !== undefined &&
    words >= 2 &&
    (isPlaced || !isWeak(tokens.keys[last] ?? "", words)) &&
    tokens.letterCase === LetterCase.sentence
  ) {
    return {
      first,
      end: withNumeral(sentence, end),
      type,
      evidence: `“${tokens.words[last] ?? ""}” names ${type === "event" ? "an event" : "a document"}`,
    };
  }
  if (words === 1 && /^(?:of|on)$/u.test(tokens.keys[end] ?? "")) {
    const headed = headType(facts[first] ?? 0);
    const after = /^the$/u.test(tokens.keys[end + 1] ?? "") ? end + 2 : end + 1;
    if (headed !== undefined && isNameWord(sentence, after) && !isWeakAlone(tokens.keys[first] ?? "")) {
      let to = after;
      while (isNameWord(sentence, to)) to += 1;
      return {
        first,
        end: to,
        type: headed,
        evidence: `“${tokens.words[first] ?? ""}” names ${headed === "event" ? "an event" : "a document"}`,
      };
    }
  }
  if (
    words <= 2 &&
    /^(?:war|wars|genocide)$/u.test(tokens.words[end] ?? "") &&
    ((facts[last] ?? 0) & (Fact.demonym | Fact.country)) !== 0
  ) {
    return { first, end: end + 1, type: "event", evidence: "a war" };
  }
  return undefined;
}

const SMALL_INSIDE = /^(?:of|for|on|and|the|&|in|to|de|la|del|du|des|der|und|di)$/u;
const LONGEST_ORGANIZATION = 12;

/** A run with a strong word for an organization: "Ministry of Foreign Affairs", "Kenyan Institute for Peace and Development", "Black Sea Fleet". */
function organization(sentence: ReadSentence, at: number): Found | undefined {
  const { tokens } = sentence;
  if (tokens.letterCase === LetterCase.capitals) return undefined;
  const isHeadline = tokens.letterCase === LetterCase.headline;
  const first = at === 0 && isFunctionWord(tokens.keys[at] ?? "") ? at + 1 : at;
  let end = first;
  while (
    isNameWord(sentence, end) ||
    (tokens.words[end] === "-" && isGlued(tokens, end) && isNameWord(sentence, end + 1) && end > first)
  )
    end += 1;
  if (end === first) return undefined;
  let head = -1;
  for (let word = first; word < end; word += 1) if (isStrongHead(sentence, word)) head = word;
  if (head < 0 || (head !== end - 1 && !/^(?:of|for|on)$/u.test(tokens.keys[head + 1] ?? ""))) return undefined;
  if (head === end - 1) {
    const join = tokens.keys[end] ?? "";
    const after = tokens.keys[end + 1] === "the" ? end + 2 : end + 1;
    if (isHeadline && !NAMED_WITH_OF.test(tokens.keys[head] ?? "")) return undefined;
    if (/^(?:of|for|on)$/u.test(join) && isNameWord(sentence, after)) end = withSmallWords(sentence, after);
    else if (end - first < 2 || isOfficeRun(sentence, first, end)) return undefined;
  }
  return {
    first,
    end,
    type: "organization",
    evidence: `“${tokens.words[head] ?? ""}” names an organization`,
    trust: Trust.gazetteer,
  };
}

/** In a headline, where all words are capitals, only these are taken for heads. */
const NAMED_WITH_OF =
  /^(?:institute|ministry|center|centre|council|committee|university|department|foundation|academy|faculty|college|association)$/u;

function isStrongHead({ tokens, facts }: ReadSentence, at: number): boolean {
  const key = tokens.keys[at] ?? "";
  return (
    ((facts[at] ?? 0) & Fact.organizationHead) !== 0 &&
    !WEAK_ORGANIZATION_HEADS.has(key) &&
    key !== "government" &&
    key !== "administration"
  );
}

/** True where a title runs through: "Deputy Defence Intelligence Director". */
function isOfficeRun({ facts }: ReadSentence, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (((facts[at] ?? 0) & Fact.office) !== 0) return true;
  return false;
}

/** "… for Policy Research and Development": goes on over "and" where one more word of the name follows and no verb. */
function withSmallWords(sentence: ReadSentence, from: number): number {
  const { tokens } = sentence;
  let end = from;
  while (end < tokens.count && end - from < LONGEST_ORGANIZATION) {
    if (isNameWord(sentence, end)) end += 1;
    else if (
      tokens.words[end] === "-" &&
      isGlued(tokens, end) &&
      isNameWord(sentence, end - 1) &&
      isGlued(tokens, end + 1)
    )
      end += 2;
    else if (
      SMALL_INSIDE.test(tokens.keys[end] ?? "") &&
      isNameWord(sentence, end + 1) &&
      !isKnownName(sentence, end + 1)
    )
      end += 1;
    else break;
  }
  return end;
}

/** "the Ministry of Defence and Turkey": a country after "and" is another name, after "of" it is not. */
function isKnownName({ tokens, facts }: ReadSentence, at: number): boolean {
  return (
    /^(?:and|&|to|in|on)$/u.test(tokens.keys[at - 1] ?? "") &&
    ((facts[at] ?? 0) & (Fact.country | Fact.place | Fact.given | Fact.organization)) !== 0
  );
}

function withNumeral({ tokens }: ReadSentence, end: number): number {
  return /^(?:[IVX]{1,4}|\d{1,4})$/u.test(tokens.words[end] ?? "") ? end + 1 : end;
}

function headType(facts: number): EntityType | undefined {
  if ((facts & Fact.documentHead) !== 0) return "document";
  if ((facts & Fact.eventHead) !== 0) return "event";
  return undefined;
}

function isWeak(key: string, words: number): boolean {
  return (WEAK_DOCUMENT_HEADS.has(key) || WEAK_EVENT_HEADS.has(key)) && words < 3;
}

function isWeakAlone(key: string): boolean {
  return (
    WEAK_DOCUMENT_HEADS.has(key) ||
    WEAK_EVENT_HEADS.has(key) ||
    /^(?:law|act|bill|code|order|cup|games|crisis|talks|articles?|papers?)$/u.test(key)
  );
}

function isNameWord({ tokens, facts }: ReadSentence, at: number): boolean {
  return tokens.entries[at]?.isCapital === true && ((facts[at] ?? 0) & Fact.calendar) === 0;
}

/** True where the token only goes on with a run of capitalised words that began before it. */
function goesOnFrom(sentence: ReadSentence, at: number): boolean {
  if (isNameWord(sentence, at - 1)) return true;
  return sentence.tokens.words[at - 1] === "-" && isGlued(sentence.tokens, at) && isNameWord(sentence, at - 2);
}

const NO_FAMILY = Fact.calendar | Fact.office | Fact.demonym | Fact.country | Fact.organization;

/** "Moon Jae-in": a family name before a given name of two syllables. */
function syllabicName(sentence: ReadSentence, at: number): Found | undefined {
  const family = sentence.tokens.entries[at - 1];
  if (family?.form !== Form.capitalized || (family.cues & Cue.opener) !== 0) return undefined;
  if (sentence.tokens.forms[at] !== Form.capitalized || ((sentence.facts[at - 1] ?? 0) & NO_FAMILY) !== 0)
    return undefined;
  return {
    first: at - 1,
    end: at + 1,
    type: "person",
    evidence: "a given name of two syllables",
    trust: Trust.gazetteer,
  };
}

/** "Hurricane Maria", "Operation Desert Storm": the name follows the kind. */
function namedEvent(sentence: ReadSentence, at: number): Found | undefined {
  const { tokens } = sentence;
  if (tokens.letterCase !== LetterCase.sentence) return undefined;
  let end = at + 1;
  while (end - at <= 3 && isNameWord(sentence, end)) end += 1;
  if (end === at + 1) return undefined;
  const first = /^(?:tropical|super)$/u.test(tokens.keys[at - 1] ?? "") ? at - 1 : at;
  return { first, end, type: "event", evidence: `“${tokens.words[at] ?? ""}” names an event` };
}

/** "World War II", "WW I", "Second World War", "Cold War". */
function worldWar({ tokens }: ReadSentence, at: number): Found | undefined {
  const key = tokens.keys[at] ?? "";
  const next = tokens.keys[at + 1] ?? "";
  const numbered = (index: number): number =>
    /^(?:i{1,3}|one|two|three|1|2|3)$/u.test(tokens.keys[index] ?? "") ? index + 1 : index;
  const evidence = "a war";
  if (key === "world" && next === "war") return { first: at, end: numbered(at + 2), type: "event", evidence };
  if (/^(?:first|second|third)$/u.test(key) && next === "world" && tokens.words[at + 2] === "War")
    return { first: at, end: at + 3, type: "event", evidence };
  if (/^ww(?:i{1,3}|[123])$/u.test(key)) return { first: at, end: at + 1, type: "event", evidence };
  if (key === "ww" && numbered(at + 1) > at + 1) return { first: at, end: at + 2, type: "event", evidence };
  return undefined;
}

const IRREGULAR_PLURALS: ReadonlySet<string> = new Set([
  "frenchmen",
  "englishmen",
  "irishmen",
  "dutchmen",
  "welshmen",
  "batswana",
  "basotho",
  "roma",
  "rohingya",
  "hutu",
  "tutsi",
  "hausa",
  "igbo",
  "yoruba",
]);
const NO_PEOPLES: ReadonlySet<string> = new Set(["orthodox", "houthis", "balkans"]);

/** Nouns for a people: "Serbs", "Bosnian Croats", "Kosovo Albanians"; an adjective ("Croatian troops") names nobody. */
function people({ tokens, facts }: ReadSentence, at: number): Found | undefined {
  const key = tokens.keys[at] ?? "";
  if (NO_PEOPLES.has(key)) return undefined;
  const isPlural = IRREGULAR_PLURALS.has(key) || (key.endsWith("s") && !key.endsWith("ss"));
  if (!isPlural) return undefined;
  let first = at;
  while (
    first > 0 &&
    isCapitalForm(tokens.forms[first - 1]) &&
    ((facts[first - 1] ?? 0) & (Fact.demonym | Fact.people | Fact.country | Fact.direction)) !== 0
  )
    first -= 1;
  return { first, end: at + 1, type: "group", evidence: "a people" };
}

const TITLE_CUE =
  /^(?:titled|entitled|headlined|document|documents|report|book|books|article|essay|declaration|manifesto|pamphlet|paper|study|column|op-ed|editorial|interview|memoir|novel|film|documentary|speech|resolution|law|plan|treatise|strategy|brochure|study)$/u;
const OPENING: ReadonlySet<string> = new Set(["“", '"', "«", "„", "‘", "‟", "``"]);
const CLOSING = /^(?:”|"|»|“|’|‟|'')$/u;
const LONGEST_TITLE = 16;

/** A title in quotation marks after "titled", "the document", "his book": most of its longer words are capitalised. */
function quotedTitle(sentence: ReadSentence, at: number): Found | undefined {
  const { tokens } = sentence;
  if (!OPENING.has(tokens.words[at] ?? "")) return undefined;
  const before = tokens.words[at - 1] === "," || tokens.words[at - 1] === ":" ? at - 2 : at - 1;
  if (!TITLE_CUE.test(tokens.keys[before] ?? "")) return undefined;
  let capital = 0;
  let long = 0;
  for (let end = at + 1; end < tokens.count && end - at <= LONGEST_TITLE; end += 1) {
    const word = tokens.words[end] ?? "";
    if (CLOSING.test(word) && end > at + 1) {
      const inner = tokens.forms[end - 1] === Form.punctuation ? end - 1 : end;
      const isTitle = inner - at > 2 && long > 0 && capital >= long * 0.7;
      return isTitle
        ? { first: at + 1, end: inner, type: "document", evidence: "a title in quotation marks", trust: Trust.title }
        : undefined;
    }
    if (tokens.forms[end] === Form.punctuation || word.length < 4) continue;
    long += 1;
    if (isCapitalForm(tokens.forms[end])) capital += 1;
  }
  return undefined;
}

/** "the Biden administration": the person's name and the word after it are an organization. */
export function asGovernment({ tokens, facts }: ReadSentence, candidate: Candidate): Candidate {
  const follows = tokens.keys[candidate.end] ?? "";
  const isUnknownWord =
    candidate.end - candidate.first === 1 && facts[candidate.first] === 0 && follows === "administration";
  if ((candidate.type !== "person" && !isUnknownWord) || !RULE_WORDS.has(follows) || follows.endsWith("s"))
    return candidate;
  if (/^(?:and|or|,)$/u.test(tokens.words[candidate.first - 1] ?? "")) return candidate;
  return {
    ...candidate,
    end: candidate.end + 1,
    type: "organization",
    trust: Trust.pattern,
    evidence: `a person’s name before “${follows}”`,
  };
}
