/** Types of the generator for tests that are written in TypeScript. */
export function createRandom(seed: number): () => number;

/** Text by file. */
export function generateWorkspace(size: {
  readonly articles: number;
  readonly notes: number;
  readonly seed: number;
  /** Of `LONG_NOTE`, which is made where a number is given. */
  readonly longNoteWords?: number;
}): Map<string, string>;

export const LONG_NOTE: string;
