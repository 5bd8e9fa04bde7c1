/** Hashes of words and of features: 32 bits, the same in training and in use, without building strings. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the code units of `text` in `start…end`, finished; `seed` keeps kinds of atoms apart. */
export function hashUnits(text: string, start: number, end: number, seed: number): number {
  let hash = FNV_OFFSET ^ seed;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return scramble(hash);
}

export function hashOf(text: string, seed: number): number {
  return hashUnits(text, 0, text.length, seed);
}

/** The finalizer of MurmurHash3: every bit of the result depends on every bit of `value`. */
export function scramble(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
