/**
 * Word clusters without their words: three probes of a word's hash, taken together by XOR, give its cluster and a check, by which most
 * unknown words are told apart (an XOR filter that holds values).
 */
import { hashOf, scramble } from "./hashing.js";
import type { WordClusters } from "./wordAtoms.js";

export const FINE_CLUSTERS = 1024;
export const CLUSTER_BITS = 10;
const CHECK_MASK = 0x3f;
const WORD_SEED = 31;

export class ClusterTable implements WordClusters {
  constructor(
    private readonly slots: Uint16Array,
    private readonly coarse: Uint8Array,
  ) {}

  fineOf(word: string): number {
    const { slots } = this;
    const hash = clusterHash(word);
    const value =
      (slots[clusterSlot(hash, 0, slots.length)] ?? 0) ^
      (slots[clusterSlot(hash, 1, slots.length)] ?? 0) ^
      (slots[clusterSlot(hash, 2, slots.length)] ?? 0);
    return value >>> CLUSTER_BITS === clusterCheck(hash) ? value & (FINE_CLUSTERS - 1) : 0;
  }

  coarseOf(fine: number): number {
    return this.coarse[fine] ?? 0;
  }
}

export function clusterHash(word: string): number {
  return hashOf(word, WORD_SEED);
}

/** The three slots of a word, one in each third of the table. */
export function clusterSlot(hash: number, probe: number, slotCount: number): number {
  const third = Math.floor(slotCount / 3);
  return probe * third + ((scramble(hash + probe * 0x9e3779b1) >>> 0) % third);
}

export function clusterCheck(hash: number): number {
  return (scramble(hash ^ 0x5bd1e995) >>> 7) & CHECK_MASK;
}
