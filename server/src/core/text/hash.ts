/**
 * A fast fingerprint of a text for caches and change detection.
 * Not cryptographic: where a reader must be able to trust it (`sha256` of a source), the host computes that.
 */

/** Sixteen lower-case hexadecimal digits; equal texts have equal hashes on every machine. */
export function contentHash(text: string): string {
  let first = 0x9e3779b9;
  let second = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
    first = (first << 13) | (first >>> 19);
    second = (second << 11) | (second >>> 21);
  }
  // Murmur3's finalizer over both halves, each stirred by the other and by the length.
  const low = finalize(first ^ text.length ^ finalize(second));
  const high = finalize(second ^ finalize(low ^ first));
  return hexadecimal(high) + hexadecimal(low);
}

function finalize(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hexadecimal(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
