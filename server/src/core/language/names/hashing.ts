/** Hashes of words and of features: 32 bits, the same in training and in use, without building strings. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export function hashWord(word: string): number {
  return hashSlice(word, 0, word.length);
}

export function hashSlice(word: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** Joins a template's number with what it saw; the finalizer is that of MurmurHash3, so all bits of the result are good. */
export function mix(template: number, seen: number): number {
  let hash = Math.imul(seen ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

export function join(left: number, right: number): number {
  return Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) ^ Math.imul(right + 0x7f4a7c15, 0x297a2d39);
}
