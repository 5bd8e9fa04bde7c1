/** How far a head stands from its dependent, in steps that grow with the distance. */

const STEPS = [1, 2, 3, 4, 5, 6, 8, 11, 16, 25];
const FARTHEST = STEPS.at(-1) ?? 1;
/** Index by the distance in words: the number of steps that it reaches. */
const REACHED = Uint8Array.from({ length: FARTHEST + 1 }, (_, words) => STEPS.filter((step) => words >= step).length);

/** One for the root, and for each step one on either side. */
export const DISTANCES = 1 + 2 * STEPS.length;

/** The step of an arc in a sentence of `count` words, whose root is `count`. */
export function distanceStep(dependent: number, head: number, count: number): number {
  if (head === count) return 0;
  const words = Math.abs(head - dependent);
  const reached = REACHED[Math.min(words, FARTHEST)] ?? 0;
  return head > dependent ? reached : STEPS.length + reached;
}
