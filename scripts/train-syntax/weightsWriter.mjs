/** Writes a trained model in the layout of `core/language/tags/weightsFile.ts`. */

import { xorTable } from "../train-names/weightsWriter.mjs";

const LONGEST_CODE = 12;

export function modelBytes(
  core,
  { header, dictionary, clusters, taggerPasses, moves, labelWeights, heads, relations },
) {
  const sets = [[...dictionary.open]];
  const setNumbers = new Map([[sets[0].join(), 0]]);
  const words = [...dictionary.known].sort(([left], [right]) => left - right);
  const wordBytes = Buffer.alloc(words.length * 6);
  words.forEach(([word, candidates], index) => {
    const key = [...candidates].join();
    if (!setNumbers.has(key)) {
      setNumbers.set(key, sets.length);
      sets.push([...candidates]);
    }
    wordBytes.writeInt32LE(word, index * 6);
    wordBytes.writeUInt16LE(setNumbers.get(key), index * 6 + 4);
  });
  const { slots, coarse } = clusters;
  const slotBytes = Buffer.alloc(slots.length * 2);
  slots.forEach((slot, index) => slotBytes.writeUInt16LE(slot, index * 2));
  const passSections = taggerPasses.map((table) => sparseSection(core, table));
  const [moveSection, labelSection, headSection, relationSection] = [moves, labelWeights, heads, relations].map(
    (table) => sparseSection(core, table),
  );
  const text = JSON.stringify({
    ...header,
    tagSets: sets,
    words: words.length,
    clusterSlots: slots.length,
    taggerPasses: passSections.map(({ section }) => section),
    moves: moveSection.section,
    labelWeights: labelSection.section,
    heads: headSection.section,
    relations: relationSection.section,
  });
  const preface = Buffer.alloc(12);
  preface.writeUInt32LE(core.MAGIC, 0);
  preface.writeUInt32LE(core.FORMAT, 4);
  preface.writeUInt32LE(text.length, 8);
  return Buffer.concat([
    preface,
    Buffer.from(text, "latin1"),
    wordBytes,
    Buffer.from(coarse),
    slotBytes,
    ...[...passSections, moveSection, labelSection, headSection, relationSection].flatMap(({ parts }) => parts),
  ]);
}

/** Values of a table of trained weights, signed square roots, of which the heaviest is `LARGEST_VALUE`; `top` is what that weighs in use; weights of less than `least` in use are left out. */
export function stored(core, weights, top, least = 1) {
  let heaviest = 0;
  for (const weight of weights) heaviest = Math.max(heaviest, Math.abs(weight));
  const values = Int8Array.from(
    weights,
    (weight) => Math.sign(weight) * Math.round(core.LARGEST_VALUE * Math.sqrt(Math.abs(weight) / heaviest)),
  );
  return { values, top, least };
}

function sparseSection(core, { values, top, least }) {
  const gaps = [];
  const kept = [];
  let before = -1;
  for (let index = 0; index < values.length; index += 1) {
    if (Math.abs(core.storedWeight(values[index], top)) < least) continue;
    let gap = index - before - 1;
    while (gap >= core.LONGEST_GAP) {
      gaps.push(core.LONGEST_GAP);
      gap -= core.LONGEST_GAP;
    }
    gaps.push(gap);
    kept.push(values[index] & 255);
    before = index;
  }
  const packedGaps = packedBytes(gaps);
  const packedValues = packedBytes(kept);
  const section = {
    size: values.length,
    gaps: gaps.length,
    packedGaps: packedGaps.length,
    values: kept.length,
    packedValues: packedValues.length,
    top,
  };
  return { section, parts: [packedGaps, packedValues] };
}

/** Canonical Huffman codes as `core/language/tags/huffman.ts` reads them. */
function packedBytes(bytes) {
  const lengths = codeLengths(bytes);
  const codes = new Map();
  let next = 0;
  for (let length = 1; length <= LONGEST_CODE; length += 1)
    for (let byte = 0; byte < 256; byte += 1)
      if (lengths[byte] === length) {
        codes.set(byte, next >> (LONGEST_CODE - length));
        next += 1 << (LONGEST_CODE - length);
      }
  const packed = Buffer.alloc(128 + Math.ceil((bytes.length * LONGEST_CODE) / 8) + 1);
  for (let byte = 0; byte < 256; byte += 2) packed[byte / 2] = lengths[byte] | (lengths[byte + 1] << 4);
  let at = 128;
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = (bits << lengths[byte]) | codes.get(byte);
    held += lengths[byte];
    while (held >= 8) {
      held -= 8;
      packed[at] = (bits >> held) & 255;
      at += 1;
    }
    bits &= (1 << held) - 1;
  }
  packed[at] = (bits << (8 - held)) & 255;
  return packed.subarray(0, at + 1);
}

/** Huffman's lengths; while one is too long, rare bytes are counted as less rare. */
function codeLengths(bytes) {
  const counts = new Float64Array(256);
  for (const byte of bytes) counts[byte] += 1;
  for (let floor = 1; ; floor *= 2) {
    const lengths = huffmanLengths(counts.map((count) => (count === 0 ? 0 : Math.max(count, floor))));
    if (Math.max(...lengths) <= LONGEST_CODE) return lengths;
  }
}

function huffmanLengths(counts) {
  let nodes = [...counts].flatMap((count, byte) => (count > 0 ? [{ count, bytes: [byte] }] : []));
  const lengths = new Uint8Array(256);
  if (nodes.length === 1) lengths[nodes[0].bytes[0]] = 1;
  while (nodes.length > 1) {
    nodes.sort((left, right) => left.count - right.count || left.bytes[0] - right.bytes[0]);
    const [first, second] = nodes;
    const bytes = [...first.bytes, ...second.bytes];
    for (const byte of bytes) lengths[byte] += 1;
    nodes = [{ count: first.count + second.count, bytes }, ...nodes.slice(2)];
  }
  return lengths;
}

/** Packs words and clusters into the table that `core/language/tags/clusterTable.ts` reads. */
export function clusterSlots(core, words) {
  const entries = [...words].map(([word, cluster]) => {
    const hash = core.clusterHash(word);
    return [hash, (core.clusterCheck(hash) << core.CLUSTER_BITS) | cluster];
  });
  return xorTable([...new Map(entries.reverse())], core.clusterSlot);
}
