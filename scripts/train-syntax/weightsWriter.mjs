/** Writes a trained model in the layout of `core/language/tags/weightsFile.ts`. */

import { xorTable } from "../train-names/weightsWriter.mjs";

const LONGEST_CODE = 12;
const LARGEST_BYTE = 127;
const LARGEST_SHORT = 32767;
/** Embeddings are clipped where a byte's largest value would stand for more than so many standard deviations. */
const MOST_DEVIATIONS = 8;

export function modelBytes(core, { tags, labels, clusters, hashes, sizes, embeddings, matrices, confidence }) {
  const hashParts = [0, 8, 16, 24].map((shift) =>
    packedBytes(Array.from(hashes, (hash, at) => ((hash - (at === 0 ? 0 : hashes[at - 1])) >>> shift) & 255)),
  );
  const { unit, bytes } = inBytes(embeddings);
  const packed = packedBytes(bytes);
  const shapes = core.matrixShapes(sizes);
  const shorts = shapes.map(([name, rows, columns]) => inShorts(matrices.get(name), rows * columns));
  const slots = Buffer.alloc(clusters.slots.length * 2);
  clusters.slots.forEach((slot, index) => slots.writeUInt16LE(slot, index * 2));
  const text = JSON.stringify({
    tags,
    labels,
    clusterSlots: clusters.slots.length,
    hashes: { count: hashes.length, packed: hashParts.map(({ length }) => length) },
    sizes,
    embeddings: { unit, packed: packed.length },
    matrixUnits: shorts.map((matrix) => matrix.unit),
    confidence,
  });
  const preface = Buffer.alloc(12);
  preface.writeUInt32LE(core.MAGIC, 0);
  preface.writeUInt32LE(core.FORMAT, 4);
  preface.writeUInt32LE(text.length, 8);
  return Buffer.concat([
    preface,
    Buffer.from(text, "latin1"),
    Buffer.from(clusters.coarse),
    slots,
    ...hashParts,
    packed,
    ...shorts.map((matrix) => matrix.bytes),
  ]);
}

function inBytes(values) {
  let squares = 0;
  let largest = 0;
  for (const value of values) {
    squares += value * value;
    largest = Math.max(largest, Math.abs(value));
  }
  const unit = Math.min(largest, MOST_DEVIATIONS * Math.sqrt(squares / values.length)) / LARGEST_BYTE;
  const bytes = Uint8Array.from(
    values,
    (value) => Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, Math.round(value / unit))) & 255,
  );
  return { unit, bytes };
}

function inShorts(values, count) {
  if (values.length !== count) throw new Error(`${values.length} weights for ${count}`);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const unit = largest / LARGEST_SHORT;
  const bytes = Buffer.alloc(2 * count);
  values.forEach((value, at) => bytes.writeInt16LE(Math.round(value / unit), 2 * at));
  return { unit, bytes };
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
