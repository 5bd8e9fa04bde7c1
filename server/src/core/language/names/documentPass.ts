/**
 * The second pass, over the whole document: a person named whole types the family name elsewhere, every surface gets one type by vote,
 * names missed in one place are taken from another, and capitalised first words that the document also writes small are no names.
 */
import { isFunctionWord } from "../lemmas/lemmas.js";
import { candidateKey, Trust, withoutOverlaps, type Candidate, type ReadSentence } from "./candidate.js";
import { isCommonNoun, isSpeechVerb } from "./commonNouns.js";
import { Fact, factsOf } from "./gazetteer.js";
import { NAME_SUFFIXES } from "./headWords.lexicon.js";
import { LetterCase } from "./nameTokens.js";
import type { EntityType } from "./types.js";
import { Form, isCapitalForm } from "./wordForms.js";

export function settleByDocument(
  candidates: readonly Candidate[],
  sentences: readonly ReadSentence[],
): readonly Candidate[] {
  const small = wordsWrittenSmall(sentences);
  const inside = namesInsideSentences(candidates, sentences);
  const whole = familyNames(candidates, sentences);
  const kept = candidates.filter((candidate) => !isFirstWordOnly(candidate, { inside, small, whole }, sentences));
  const families = familyNames(kept, sentences);
  const typed = byVote(
    kept.map((candidate) => asFamilyName(candidate, families, sentences)),
    sentences,
  );
  const byPlace = [...typed, ...recovered(typed, sentences, small)].sort(
    (left, right) => left.sentence - right.sentence,
  );
  return withoutOverlaps(byPlace);
}

/** Words that occur in lower case, counted. */
function wordsWrittenSmall(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { tokens } of sentences)
    for (let at = 0; at < tokens.count; at += 1) if (tokens.forms[at] === Form.lower) small.add(tokens.keys[at] ?? "");
  return small;
}

const OPENERS = /^["“”„«‘'([—–-]$/u;

function isFirstWord({ tokens }: ReadSentence, at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = tokens.words[before] ?? "";
    if (word === ":" || word === "“" || word === '"') return true;
    if (!OPENERS.test(word)) return false;
  }
  return true;
}

/** Names that occur where a capital says something: in running text, not as the first word. */
function namesInsideSentences(
  candidates: readonly Candidate[],
  sentences: readonly ReadSentence[],
): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const candidate of candidates) {
    const sentence = sentences[candidate.sentence];
    if (sentence?.tokens.letterCase === LetterCase.sentence && !isFirstWord(sentence, candidate.first))
      inside.add(candidateKey(candidate, sentences));
  }
  return inside;
}

/** What the document says of words elsewhere. */
interface Elsewhere {
  /** Names in running text, where a capital says something. */
  readonly inside: ReadonlySet<string>;
  /** Words in lower case. */
  readonly small: ReadonlySet<string>;
  /** Family names of people named whole. */
  readonly whole: ReadonlyMap<string, unknown>;
}

/** A single capitalised word that may owe its capital to its place alone: at the start, or anywhere in a headline. */
function isFirstWordOnly(
  candidate: Candidate,
  { inside, small, whole }: Elsewhere,
  sentences: readonly ReadSentence[],
): boolean {
  const sentence = sentences[candidate.sentence];
  if (sentence === undefined || candidate.end - candidate.first !== 1 || candidate.trust > Trust.context) return false;
  const { tokens } = sentence;
  const at = candidate.first;
  const key = tokens.keys[at] ?? "";
  const form = tokens.forms[at];
  const owesCapital = tokens.letterCase !== LetterCase.sentence || isFirstWord(sentence, at);
  if (!owesCapital || form === Form.dotted || (form === Form.allCaps && tokens.letterCase !== LetterCase.capitals))
    return false;
  const facts = factsOf(key);
  if ((facts & (Fact.country | Fact.place | Fact.organization | Fact.given)) !== 0) return false;
  if (isFunctionWord(key)) return true;
  const next = tokens.keys[at + 1] ?? "";
  if (inside.has(key) || (whole.has(key) && (!small.has(key) || isSpeechVerb(next)))) return false;
  return small.has(key) || isCommonNoun(key, next);
}

/** Family names that stand before the given name: Chinese, Korean and Vietnamese ones in romanization. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan shi yao tan mao qin bo tsai chiang lai lam leung tung carrie kim park lee choi jung kang cho yoon moon jang lim shin roh ban nguyen tran pham phan vu vo dang bui ngo duong truong`.split(
    " ",
  ),
);

interface FullName {
  readonly surface: string;
}

/** Family names by their folded words, from persons that the document names with more than one word. */
function familyNames(
  candidates: readonly Candidate[],
  sentences: readonly ReadSentence[],
): ReadonlyMap<string, FullName> {
  const families = new Map<string, FullName>();
  for (const candidate of candidates) {
    if (candidate.type !== "person") continue;
    const tokens = sentences[candidate.sentence]?.tokens;
    if (tokens === undefined) continue;
    let end = candidate.end;
    if (NAME_SUFFIXES.has(tokens.keys[end - 1] ?? "")) end -= 1;
    let first = end - 1;
    while (first - 2 >= candidate.first && tokens.words[first - 1] === "-") first -= 2;
    if (first <= candidate.first || tokens.forms[first] === Form.initial) continue;
    const surface = tokens.words.slice(candidate.first, candidate.end).join(" ");
    families.set(tokens.keys.slice(first, end).join(" "), { surface });
    const family = tokens.keys[candidate.first] ?? "";
    if (FAMILY_FIRST.has(family)) families.set(family, { surface });
  }
  return families;
}

function asFamilyName(
  candidate: Candidate,
  families: ReadonlyMap<string, FullName>,
  sentences: readonly ReadSentence[],
): Candidate {
  if (candidate.trust > Trust.context) return candidate;
  const key = candidateKey(candidate, sentences);
  const full = families.get(key);
  if (full === undefined || (factsOf(key) & (Fact.country | Fact.place)) !== 0) return candidate;
  return { ...candidate, type: "person", trust: Trust.gazetteer, evidence: `short for “${full.surface}”` };
}

/** Every surface has one type, that of the weightiest votes; what a pattern or the registry says stays. */
function byVote(candidates: readonly Candidate[], sentences: readonly ReadSentence[]): readonly Candidate[] {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const candidate of candidates) {
    const key = candidateKey(candidate, sentences);
    const tally = votes.get(key) ?? new Map<EntityType, number>();
    tally.set(candidate.type, (tally.get(candidate.type) ?? 0) + candidate.trust * candidate.trust);
    votes.set(key, tally);
  }
  return candidates.map((candidate) => {
    const tally = votes.get(candidateKey(candidate, sentences));
    if (tally === undefined || tally.size < 2 || candidate.trust >= Trust.registry) return candidate;
    const [winner] = [...tally].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
    if (winner === undefined || winner[0] === candidate.type || candidate.trust >= Trust.pattern) return candidate;
    return { ...candidate, type: winner[0], evidence: "as elsewhere in the document" };
  });
}

/** Occurrences of accepted names that nothing proposed. */
function recovered(
  candidates: readonly Candidate[],
  sentences: readonly ReadSentence[],
  small: ReadonlySet<string>,
): readonly Candidate[] {
  const known = new Map<
    string,
    { readonly keys: readonly string[]; readonly type: EntityType; count: number; trust: Trust }
  >();
  const add = (keys: readonly string[], candidate: Candidate): void => {
    const key = keys.join(" ");
    const before = known.get(key);
    known.set(key, {
      keys,
      type: before?.type ?? candidate.type,
      count: (before?.count ?? 0) + 1,
      trust: before !== undefined && before.trust > candidate.trust ? before.trust : candidate.trust,
    });
  };
  for (const candidate of candidates) {
    const tokens = sentences[candidate.sentence]?.tokens;
    if (tokens !== undefined) add(tokens.keys.slice(candidate.first, candidate.end), candidate);
  }
  for (const family of familyNames(candidates, sentences).keys())
    if (!known.has(family))
      known.set(family, { keys: family.split(" "), type: "person", count: 1, trust: Trust.gazetteer });
  // A month's name alone is nobody's unless the document names somebody whole.
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const { keys, count, trust } of known.values()) {
    const [first] = keys;
    const isMonth = keys.length === 1 && (factsOf(first ?? "") & Fact.calendar) !== 0;
    if (first === undefined || (keys.length === 1 && !isMonth && (isFunctionWord(first) || small.has(first)))) continue;
    if (keys.length === 1 && count < 2 && trust < Trust.gazetteer) continue;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), keys].sort((left, right) => right.length - left.length),
    );
  }
  const found: Candidate[] = [];
  sentences.forEach(({ tokens }, number) => {
    for (let at = 0; at < tokens.count; at += 1) {
      if (!isCapitalForm(tokens.forms[at])) continue;
      const keys = byFirst
        .get(tokens.keys[at] ?? "")
        ?.find((words) =>
          words.every((word, offset) => tokens.keys[at + offset] === word && tokens.forms[at + offset] !== undefined),
        );
      if (keys === undefined || !isCapitalForm(tokens.forms[at + keys.length - 1])) continue;
      const type = known.get(keys.join(" "))?.type;
      if (type === undefined) continue;
      if (keys.length === 1 && (factsOf(keys[0] ?? "") & Fact.calendar) !== 0 && isTime(tokens.keys, at)) continue;
      // A part of a longer run of capitals is another name more often than this one.
      const isInside =
        keys.length === 1 &&
        tokens.letterCase === LetterCase.sentence &&
        (isRunBefore(tokens.forms, at) || isCapitalForm(tokens.forms[at + keys.length]));
      if (!isInside)
        found.push({
          sentence: number,
          first: at,
          end: at + keys.length,
          type,
          trust: Trust.recovered,
          evidence: "as elsewhere in the document",
        });
      at += keys.length - 1;
    }
  });
  return found;
}

/** "in May", "May 5", "last May": a time, though somebody of the document is called so. */
function isTime(keys: readonly string[], at: number): boolean {
  return (
    /^(?:in|on|since|of|by|until|till|during|through|between|and|to|from|early|late|mid|this|last|next|every|-|\d.*)$/u.test(
      keys[at - 1] ?? "",
    ) || /^(?:\d.*|day|and|to|-)$/u.test(keys[at + 1] ?? "")
  );
}

function isRunBefore(forms: readonly Form[], at: number): boolean {
  return at > 1 && isCapitalForm(forms[at - 1]);
}
