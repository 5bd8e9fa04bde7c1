/**
 * What the name tagger sees of a token: its word, letters, form, cluster and lexicon facts, its neighbours, and the run of
 * capitalised words around it. Training and use share this file; a change here needs new weights.
 */
import { Cue } from "./cues.js";
import { phraseAt, Fact } from "./gazetteer.js";
import { hashSlice, join, mix } from "./hashing.js";
import { isGlued, type NameTokens } from "./nameTokens.js";
import type { NameWord, SeenWord } from "./vocabulary.js";
import { Form } from "./wordForms.js";

/** Where a name can be: a token is outside for certain, may lie inside a name, or may begin one. */
export const Place = { outside: 0, inside: 1, beginning: 2 } as const;

/** A name's inner small words lie at most this far from a capitalised one. */
const GLUE_REACH = 3;

/** Lexicon facts of each token, with those of the phrase that it stands in. */
export function readFacts(tokens: NameTokens): readonly number[] {
  const { entries } = tokens;
  const facts = entries.map((entry) => entry.facts);
  for (let at = 0; at < entries.length; at += 1) {
    if (((entries[at]?.cues ?? 0) & Cue.phrase) === 0) continue;
    const phrase = phraseAt(tokens, at);
    if (phrase === undefined) continue;
    for (let inside = at; inside < at + phrase.length; inside += 1)
      facts[inside] = (facts[inside] ?? 0) | phrase.facts | Fact.phrase;
    at += phrase.length - 1;
  }
  return facts;
}

/** A run of capitalised words, joined by the small words that names hold; `end` is one past the last token. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Of all its capitalised words. */
  readonly facts: number;
}

/** The run that begins at a capitalised token. */
export function runAt(tokens: NameTokens, facts: readonly number[], start: number): Run {
  const { entries, count } = tokens;
  let last = start;
  let seen = facts[start] ?? 0;
  for (let next = start + 1; next < count && next - last <= GLUE_REACH; next += 1) {
    if (entries[next]?.isCapital === true) {
      last = next;
      seen |= facts[next] ?? 0;
    } else if (((facts[next] ?? 0) & Fact.glue) === 0 && !isInnerMark(tokens, next)) break;
  }
  return { start, end: last + 1, facts: seen };
}

function isInnerMark(tokens: NameTokens, at: number): boolean {
  const word = tokens.words[at];
  return (word === "-" || word === "." || word === "&" || word === "'") && isGlued(tokens, at);
}

/** Marks that names hold; a full stop belongs to the word before it, as in "St." */
const INNER_MARKS: ReadonlySet<string> = new Set("-‐‑–&/'’+");

/** The `Place` of each token: outside for certain unless it is written like a name, or lies between such tokens. */
export function readPlaces({ entries, count }: NameTokens, facts: readonly number[]): Uint8Array {
  const places = new Uint8Array(count);
  let since = FAR;
  let next = 0;
  for (let at = 0; at < count; at += 1) {
    const entry = entries[at];
    if (entry === undefined) continue;
    if (isNameForm(entry)) {
      if ((entry.cues & Cue.opener) !== 0 && owesCapital(entries, at)) {
        since += 1;
        continue;
      }
      since = 0;
      places[at] = Place.beginning;
      continue;
    }
    since += 1;
    if (next <= at) {
      next = at + 1;
      for (let ahead = entries[next]; ahead !== undefined && !isNameForm(ahead); ahead = entries[next]) next += 1;
    }
    const until = next < count ? next - at : FAR;
    if (((facts[at] ?? 0) & Fact.particle) !== 0 && until <= 2) places[at] = Place.beginning;
    else if (entry.form === Form.number) {
      if (until <= 1) places[at] = Place.beginning;
      else if (since <= 2) places[at] = Place.inside;
    } else if (entry.form === Form.punctuation && !INNER_MARKS.has(entry.written)) continue;
    else if ((since <= GLUE_REACH && until <= GLUE_REACH) || (since === 1 && entry.written.length === 1))
      places[at] = Place.inside;
  }
  return places;
}

const FAR = 99;

function isNameForm({ isCapital, form }: NameWord): boolean {
  return isCapital || form === Form.alphanumeric || form === Form.caseless;
}

/** "The" at the start of a sentence or of quoted words, and "I" anywhere, where no capital stands beside it. */
function owesCapital(entries: readonly NameWord[], at: number): boolean {
  const before = entries[at - 1];
  const after = entries[at + 1];
  if (after !== undefined && after.form !== Form.lower && after.form !== Form.punctuation) return false;
  return before === undefined || before.form === Form.punctuation || (entries[at]?.key === "i" && !isNameForm(before));
}

/** What stands beyond the edges of a sentence. */
export const BEFORE: SeenWord = { hash: 0x5ca1ab1e, fine: 2001, coarse: 2001 };
export const AFTER: SeenWord = { hash: 0x0ddba11, fine: 2002, coarse: 2002 };

/** How far the words are that a token is seen with, to either side. */
export const REACH = 2;
/** Templates of each of those words, by its distance: word, fine and coarse cluster. */
const TEMPLATES_A_WORD = 3;
const AFFIX_SIZES = 4;
/** Templates of the token's own word beside those: affixes by length, and the word with its cluster. */
const OWN_TEMPLATES = AFFIX_SIZES * 2 + 1;
const FIRST_OWN_TEMPLATE = (2 * REACH + 1) * TEMPLATES_A_WORD;
const FIRST_CONTEXT_TEMPLATE = FIRST_OWN_TEMPLATE + OWN_TEMPLATES;
export const CONTEXT_TEMPLATES = 40;

/** Features of a token: those of the words around it, which a tagger may add up beforehand, then those of their arrangement. */
export const TEMPLATES = FIRST_CONTEXT_TEMPLATE + CONTEXT_TEMPLATES;
export const WORD_TEMPLATES = FIRST_CONTEXT_TEMPLATE;
/** Those that know the very word of the token: a training that leaves them out now and then learns to read words that it never saw. */
export const IDENTITY_TEMPLATES: readonly number[] = [
  REACH * TEMPLATES_A_WORD,
  FIRST_CONTEXT_TEMPLATE - 1,
  FIRST_CONTEXT_TEMPLATE + 1,
  FIRST_CONTEXT_TEMPLATE + 2,
  FIRST_CONTEXT_TEMPLATE + 3,
  FIRST_CONTEXT_TEMPLATE + CONTEXT_TEMPLATES - 14,
  FIRST_CONTEXT_TEMPLATE + CONTEXT_TEMPLATES - 13,
];

/**
 * Writes what a word says of a token that it stands `distance` away from (−2…2; 0 is the token itself) into `into`,
 * at the slots from `slot` on that belong to this distance.
 */
export function writeWordFeatures(word: SeenWord, distance: number, into: Int32Array, slot: number): void {
  const first = (distance + REACH) * TEMPLATES_A_WORD;
  into[slot + first] = mix(first, word.hash);
  into[slot + first + 1] = mix(first + 1, word.fine);
  if (Math.abs(distance) < REACH) into[slot + first + 2] = mix(first + 2, word.coarse);
}

/** Writes what a token's own word says beside that: its first and last letters, one to four of them, and the word in its cluster. */
export function writeOwnFeatures({ key, hash, fine }: NameWord, into: Int32Array, slot: number): void {
  let template = FIRST_OWN_TEMPLATE;
  for (let size = 1; size <= AFFIX_SIZES; size += 1) {
    if (key.length > size) {
      into[slot + template] = mix(template, hashSlice(key, 0, size));
      into[slot + template + 1] = mix(template + 1, hashSlice(key, key.length - size, key.length));
    }
    template += 2;
  }
  into[slot + template] = mix(template, join(hash, fine));
}

/**
 * Writes the features of a token in its surroundings into `into` from `slot` on, `CONTEXT_TEMPLATES` of them; 0 where a template sees nothing.
 * @param run the run of capitalised words that holds the token
 */
export function writeContextFeatures(
  tokens: NameTokens,
  facts: readonly number[],
  at: number,
  run: Run | undefined,
  into: Int32Array,
  slot: number,
): void {
  const { entries, count, letterCase: mode } = tokens;
  const entry = entries[at];
  if (entry === undefined) return;
  const seenAt = (index: number): SeenWord => (index < 0 ? BEFORE : (entries[index] ?? AFTER));
  const formAt = (index: number): number => (index < 0 ? 20 : index >= count ? 21 : (entries[index]?.form ?? 0));
  const factsAt = (index: number): number => (index < 0 ? -1 : index >= count ? -2 : (facts[index] ?? 0));
  const before = seenAt(at - 1);
  const after = seenAt(at + 1);
  const formBefore = formAt(at - 1);
  const formAfter = formAt(at + 1);
  const factsBefore = factsAt(at - 1);
  const factsAfter = factsAt(at + 1);
  const { hash, fine, coarse } = entry;
  const form = entry.form * 3 + mode;
  const fact = facts[at] ?? 0;
  let to = slot;
  let template = FIRST_CONTEXT_TEMPLATE;
  into[to++] = mix(template++, 0);
  into[to++] = mix(template++, join(before.hash, hash));
  into[to++] = mix(template++, join(hash, after.hash));
  into[to++] = mix(template++, join(hash, form));
  into[to++] = mix(template++, form);
  into[to++] = mix(template++, join(entry.shape, mode));
  into[to++] = mix(template++, join(join(formBefore, form), formAfter));
  into[to++] = mix(template++, join(join(form, formAfter), formAt(at + 2)));
  into[to++] = mix(template++, join(join(form, formBefore), formAt(at - 2)));
  into[to++] = mix(template++, join(before.fine, fine));
  into[to++] = mix(template++, join(fine, after.fine));
  into[to++] = mix(template++, join(join(before.coarse, after.coarse), form));
  into[to++] = mix(template++, join(seenAt(at - 2).coarse, before.coarse));
  into[to++] = mix(template++, join(coarse, form));
  into[to++] = mix(template++, fact);
  into[to++] = mix(template++, join(factsBefore, 1));
  into[to++] = mix(template++, join(factsAfter, 2));
  into[to++] = mix(template++, join(fact, form));
  into[to++] = mix(template++, join(factsBefore, fact));
  into[to++] = mix(template++, join(fact, factsAfter));
  into[to++] = mix(template++, join(join(factsBefore, form), formAfter));
  into[to++] = at === 0 ? mix(template, join(form, coarse)) : 0;
  template += 1;
  into[to++] = mix(template++, (isGlued(tokens, at) ? 1 : 0) + (isGlued(tokens, at + 1) ? 2 : 0));
  into[to++] = mix(template++, join(join(before.hash, after.hash), 7));
  into[to++] = mix(template++, join(join(coarse, after.coarse), before.coarse));
  into[to++] = mix(template++, join(entry.ending, form));
  if (run === undefined) {
    into.fill(0, to, slot + CONTEXT_TEMPLATES);
    return;
  }
  const { start, end } = run;
  const first = seenAt(start);
  const last = seenAt(end - 1);
  const left = seenAt(start - 1);
  const right = seenAt(end);
  into[to++] = mix(template++, last.hash);
  into[to++] = mix(template++, first.hash);
  into[to++] = mix(template++, join(run.facts, at === start ? 1 : 0));
  into[to++] = mix(template++, join(Math.min(end - start, 6), Math.min(at - start, 6)));
  into[to++] = mix(template++, left.hash);
  into[to++] = mix(template++, right.hash);
  into[to++] = mix(template++, join(left.fine, 3));
  into[to++] = mix(template++, join(right.fine, 4));
  into[to++] = mix(template++, join(factsAt(start - 1), at - start));
  into[to++] = mix(template++, join(join(left.coarse, right.coarse), Math.min(end - start, 4)));
  into[to++] = mix(template++, join(last.fine, at === end - 1 ? 1 : 0));
  into[to++] = mix(template++, join(join(factsAt(end - 1), fact), 5));
  into[to++] = mix(template++, join(join(left.hash, right.hash), 6));
  into[to] = mix(template, join(join(first.coarse, last.coarse), Math.min(at - start, 3)));
}
