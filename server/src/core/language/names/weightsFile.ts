/**
 * The bytes of the trained weights: a header, transitions, the feature table, and the table of word clusters.
 * Layout, little-endian: "DNER", format, bucketBits, clusterSlots, coarse clusters of each fine one (1024 bytes), 49 float32 transitions,
 * the rows of the feature table, then one uint16 for each cluster slot.
 */
import { mix } from "./hashing.js";
import { LABELS, type TaggerModel } from "./tagger.js";
import type { WordClusters } from "./vocabulary.js";

export const MAGIC = 0x52454e44;
export const FORMAT = 2;
export const FINE_CLUSTERS = 1024;
/** Words of clusters are found by three probes whose values, taken together by XOR, give cluster and check (an XOR filter that holds values). */
export const CLUSTER_BITS = 10;
export const CLUSTER_CHECK_MASK = 0x3f;
const HEADER_BYTES = 16;
const TRANSITION_COUNT = LABELS.length * LABELS.length;

/** The model in `bytes`, or `undefined` where they are no weights of this format: then names are found by lexicons and rules alone. */
export function readWeights(bytes: Uint8Array): TaggerModel | undefined {
  if (bytes.byteLength < HEADER_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== FORMAT) return undefined;
  const bucketBits = view.getUint32(8, true);
  const clusterSlots = view.getUint32(12, true);
  let at = HEADER_BYTES;
  const coarse = bytes.subarray(at, at + FINE_CLUSTERS);
  at += FINE_CLUSTERS;
  const transitions = new Float32Array(TRANSITION_COUNT);
  for (let index = 0; index < TRANSITION_COUNT; index += 1) transitions[index] = view.getFloat32(at + index * 4, true);
  at += TRANSITION_COUNT * 4;
  const rowBytes = (1 << bucketBits) * (LABELS.length + 1);
  if (bytes.byteLength !== at + rowBytes + clusterSlots * 2) return undefined;
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + at, rowBytes);
  at += rowBytes;
  const slots = new Uint16Array(clusterSlots);
  for (let index = 0; index < clusterSlots; index += 1) slots[index] = view.getUint16(at + index * 2, true);
  return { bucketBits, rows, transitions, clusters: clustersOf(slots, coarse) };
}

/** The three slots of a word, one in each third of the table. */
export function clusterSlot(wordHash: number, probe: number, slotCount: number): number {
  const third = Math.floor(slotCount / 3);
  return probe * third + ((mix(probe + 101, wordHash) >>> 0) % third);
}

export function clusterCheck(wordHash: number): number {
  return (mix(200, wordHash) >>> 7) & CLUSTER_CHECK_MASK;
}

function clustersOf(slots: Uint16Array, coarse: Uint8Array): WordClusters {
  return {
    fineOf: (wordHash) => {
      if (slots.length < 3) return 0;
      const value =
        (slots[clusterSlot(wordHash, 0, slots.length)] ?? 0) ^
        (slots[clusterSlot(wordHash, 1, slots.length)] ?? 0) ^
        (slots[clusterSlot(wordHash, 2, slots.length)] ?? 0);
      return value >>> CLUSTER_BITS === clusterCheck(wordHash) ? value & (FINE_CLUSTERS - 1) : 0;
    },
    coarseOf: (fine) => coarse[fine] ?? 0,
  };
}
