/**
 * What the name tagger sees of a token: its word, letters, form, cluster and lexicon facts, its neighbours, and the run of
 * capitalised words around it. Training and use share this file; a change here needs new weights.
 */
import { phraseAt, factsOf, Fact } from "./gazetteer.js";
import { hashSlice, hashWord, join, mix } from "./hashing.js";
import { Form, isCapitalForm, isGlued, type NameTokens } from "./nameTokens.js";

/** Clusters of words by distribution, fine and coarse; 0 for a word that the table does not know. */
export interface WordClusters {
  fineOf(wordHash: number): number;
  coarseOf(fine: number): number;
}

export interface TokenFeatures {
  /** Lexicon facts of each token, with those of the phrase that it stands in. */
  readonly facts: Int32Array;
  /** 1 where the token can be part of a name, 0 where it is outside for certain. */
  readonly active: Uint8Array;
  /** 1 where a name can begin. */
  readonly canBegin: Uint8Array;
  /** `TEMPLATES` hashed features for each token, zeros where it is not active. */
  readonly features: Int32Array;
}

export const TEMPLATES = 62;
/** Those of them that look at a whole run of capitalised words. */
const RUN_TEMPLATES = 14;
/** A name's inner small words lie at most this far from a capitalised one. */
const GLUE_REACH = 3;
const BEFORE = 0x5ca1ab1e;
const AFTER = 0x0ddba11;

export function readFacts(tokens: NameTokens): Int32Array {
  const facts = new Int32Array(tokens.count);
  for (let at = 0; at < tokens.count; at += 1) facts[at] = factsOf(tokens.keys[at] ?? "");
  for (let at = 0; at < tokens.count;) {
    const phrase = phraseAt(tokens, at);
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    for (let inside = at; inside < at + phrase.length; inside += 1)
      facts[inside] = (facts[inside] ?? 0) | phrase.facts | Fact.phrase;
    at += phrase.length;
  }
  return facts;
}

export function readFeatures(tokens: NameTokens, clusters: WordClusters): TokenFeatures {
  const { count, words, keys, forms } = tokens;
  const facts = readFacts(tokens);
  const active = new Uint8Array(count);
  const canBegin = new Uint8Array(count);
  markActive(tokens, facts, active, canBegin);
  const features = new Int32Array(count * TEMPLATES);
  if (!active.includes(1)) return { facts, active, canBegin, features };

  const word = new Int32Array(count);
  const fine = new Int32Array(count);
  const shape = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const hash = hashWord(keys[at] ?? "");
    word[at] = hash;
    fine[at] = clusters.fineOf(hash);
    shape[at] = shapeHash(words[at] ?? "");
  }
  const runs = readRuns(tokens, facts);
  const mode = tokens.letterCase;
  const wordAt = (at: number): number => (at < 0 ? BEFORE : at >= count ? AFTER : (word[at] ?? 0));
  const fineAt = (at: number): number => (at < 0 ? 2001 : at >= count ? 2002 : (fine[at] ?? 0));
  const coarseAt = (at: number): number => (at < 0 ? 2001 : at >= count ? 2002 : clusters.coarseOf(fine[at] ?? 0));
  const formAt = (at: number): number => (at < 0 ? 20 : at >= count ? 21 : (forms[at] ?? 0));
  const factsAt = (at: number): number => (at < 0 ? -1 : at >= count ? -2 : (facts[at] ?? 0));

  for (let at = 0; at < count; at += 1) {
    if (active[at] === 0) continue;
    let slot = at * TEMPLATES;
    let template = 0;
    const put = (seen: number): void => {
      features[slot] = mix(template, seen);
      slot += 1;
      template += 1;
    };
    const skip = (places: number): void => {
      slot += places;
      template += places;
    };
    const key = keys[at] ?? "";
    const length = key.length;
    const w = wordAt(at);
    const c = fineAt(at);
    const k = coarseAt(at);
    const form = formAt(at) * 3 + mode;
    const fact = factsAt(at);
    put(0);
    put(w);
    put(wordAt(at - 1));
    put(wordAt(at + 1));
    put(wordAt(at - 2));
    put(wordAt(at + 2));
    put(join(wordAt(at - 1), w));
    put(join(w, wordAt(at + 1)));
    put(join(w, form));
    put(form);
    put(join(shape[at] ?? 0, mode));
    put(join(join(formAt(at - 1), form), formAt(at + 1)));
    put(join(join(form, formAt(at + 1)), formAt(at + 2)));
    put(join(join(form, formAt(at - 1)), formAt(at - 2)));
    for (let size = 1; size <= 4; size += 1) {
      if (length > size) {
        put(hashSlice(key, 0, size));
        put(hashSlice(key, length - size, length));
      } else {
        skip(2);
      }
    }
    put(c);
    put(k);
    put(fineAt(at - 1));
    put(fineAt(at + 1));
    put(fineAt(at - 2));
    put(fineAt(at + 2));
    put(coarseAt(at - 1));
    put(coarseAt(at + 1));
    put(join(fineAt(at - 1), c));
    put(join(c, fineAt(at + 1)));
    put(join(join(coarseAt(at - 1), coarseAt(at + 1)), form));
    put(join(coarseAt(at - 2), coarseAt(at - 1)));
    put(join(k, form));
    put(fact);
    put(join(factsAt(at - 1), 1));
    put(join(factsAt(at + 1), 2));
    put(join(fact, form));
    put(join(factsAt(at - 1), fact));
    put(join(fact, factsAt(at + 1)));
    put(join(join(factsAt(at - 1), form), formAt(at + 1)));
    if (at === 0) put(join(form, k));
    else skip(1);
    put((isGlued(tokens, at) ? 1 : 0) + (isGlued(tokens, at + 1) ? 2 : 0));
    const start = runs.start[at] ?? at;
    const end = runs.end[at] ?? at;
    const inside = end > start;
    if (inside) {
      put(wordAt(end - 1));
      put(wordAt(start));
      put(join(runs.facts[at] ?? 0, at === start ? 1 : 0));
      put(join(Math.min(end - start, 6), Math.min(at - start, 6)));
      put(wordAt(start - 1));
      put(wordAt(end));
      put(join(fineAt(start - 1), 3));
      put(join(fineAt(end), 4));
      put(join(factsAt(start - 1), at - start));
      put(join(join(coarseAt(start - 1), coarseAt(end)), Math.min(end - start, 4)));
      put(join(fineAt(end - 1), at === end - 1 ? 1 : 0));
      put(join(join(factsAt(end - 1), fact), 5));
      put(join(join(wordAt(start - 1), wordAt(end)), 6));
      put(join(join(coarseAt(start), coarseAt(end - 1)), Math.min(at - start, 3)));
    } else skip(RUN_TEMPLATES);
    put(join(w, c));
    put(join(join(wordAt(at - 1), wordAt(at + 1)), 7));
    put(join(join(k, coarseAt(at + 1)), coarseAt(at - 1)));
    put(join(hashSlice(key, Math.max(0, length - 3), length), form));
  }
  return { facts, active, canBegin, features };
}

/** Marks that names hold; a full stop belongs to the word before it, as in "St." */
const INNER_MARK = /^[-‐‑–&/'’+]$/u;

/** A token is outside for certain unless it is written like a name, or lies between such tokens. */
function markActive(tokens: NameTokens, facts: Int32Array, active: Uint8Array, canBegin: Uint8Array): void {
  const { count, forms } = tokens;
  const isNameForm = (at: number): boolean =>
    isCapitalForm(forms[at]) || forms[at] === Form.alphanumeric || forms[at] === Form.caseless;
  const sinceCapital = new Int32Array(count);
  for (let at = 0, since = 99; at < count; at += 1) {
    since = isNameForm(at) ? 0 : since + 1;
    sinceCapital[at] = since;
  }
  for (let at = count - 1, until = 99; at >= 0; at -= 1) {
    until = isNameForm(at) ? 0 : until + 1;
    if (until === 0) {
      active[at] = 1;
      canBegin[at] = 1;
      continue;
    }
    const since = sinceCapital[at] ?? 99;
    const isParticle = ((facts[at] ?? 0) & Fact.particle) !== 0;
    if (isParticle && until <= 2) {
      active[at] = 1;
      canBegin[at] = 1;
    } else if (forms[at] === Form.number) {
      if (since <= 2 || until <= 1) active[at] = 1;
      if (until <= 1) canBegin[at] = 1;
    } else if (forms[at] === Form.punctuation && !INNER_MARK.test(tokens.words[at] ?? "")) {
      continue;
    } else if ((since <= GLUE_REACH && until <= GLUE_REACH) || (since === 1 && tokens.words[at]?.length === 1))
      active[at] = 1;
  }
}

interface Runs {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly facts: Int32Array;
}

/** Runs of capitalised words, joined by the small words that names hold; `end` is one past the last token. */
function readRuns(tokens: NameTokens, facts: Int32Array): Runs {
  const { count, forms } = tokens;
  const start = new Int32Array(count).fill(-1);
  const end = new Int32Array(count).fill(-1);
  const all = new Int32Array(count);
  for (let at = 0; at < count;) {
    if (!isCapitalForm(forms[at])) {
      at += 1;
      continue;
    }
    let last = at;
    let seen = facts[at] ?? 0;
    for (let next = at + 1; next < count && next - last <= GLUE_REACH; next += 1) {
      if (isCapitalForm(forms[next])) {
        last = next;
        seen |= facts[next] ?? 0;
      } else if (((facts[next] ?? 0) & Fact.glue) === 0 && !isInnerMark(tokens, next)) break;
    }
    for (let inside = at; inside <= last; inside += 1) {
      start[inside] = at;
      end[inside] = last + 1;
      all[inside] = seen;
    }
    at = last + 1;
  }
  return { start, end, facts: all };
}

function isInnerMark(tokens: NameTokens, at: number): boolean {
  const word = tokens.words[at];
  return (word === "-" || word === "." || word === "&" || word === "'") && isGlued(tokens, at);
}

/** The letters' pattern with repetitions cut: "McDonald" → XxXx, "F-16" → X-d. */
function shapeHash(word: string): number {
  let hash = 0x1234567;
  let last = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === last) continue;
    last = kind;
    hash = Math.imul(hash ^ kind, 0x01000193);
  }
  return Math.imul(hash ^ Math.min(word.length, 5), 0x01000193);
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code + 10;
  const letter = String.fromCharCode(code);
  if (letter.toLowerCase() !== letter) return 2;
  if (letter.toUpperCase() !== letter) return 1;
  return 4;
}
