/**
 * Reads bytes packed by a canonical Huffman code, so that trained weights stay small without a library for compression.
 * Layout: 256 code lengths (4 bits each, 0 for a byte that does not occur), then the codes, most significant bit first.
 */

/** No code is longer; the writer sees to it. */
export const LONGEST_CODE = 12;
export const LENGTH_BYTES = 128;

/** The first `count` bytes of `packed`; short input reads as zeros. */
export function unpackBytes(packed: Uint8Array, count: number): Uint8Array {
  const table = codeTable(packed);
  const bytes = new Uint8Array(count);
  let at = LENGTH_BYTES;
  let bits = 0;
  let held = 0;
  for (let index = 0; index < count; index += 1) {
    while (held < LONGEST_CODE) {
      bits = ((bits << 8) | (packed[at] ?? 0)) & 0xfffffff;
      at += 1;
      held += 8;
    }
    const entry = table[(bits >>> (held - LONGEST_CODE)) & ((1 << LONGEST_CODE) - 1)] ?? 0;
    bytes[index] = entry & 0xff;
    held -= entry >>> 8;
  }
  return bytes;
}

/** For every start of LONGEST_CODE bits: the byte, and above it the length of its code. */
function codeTable(packed: Uint8Array): Uint16Array {
  const table = new Uint16Array(1 << LONGEST_CODE).fill(LONGEST_CODE << 8);
  let next = 0;
  for (let length = 1; length <= LONGEST_CODE; length += 1)
    for (let byte = 0; byte < 256; byte += 1) {
      if (codeLength(packed, byte) !== length) continue;
      const width = 1 << (LONGEST_CODE - length);
      table.fill((length << 8) | byte, next, next + width);
      next += width;
    }
  return table;
}

function codeLength(packed: Uint8Array, byte: number): number {
  const pair = packed[byte >> 1] ?? 0;
  return byte % 2 === 0 ? pair & 15 : pair >> 4;
}
