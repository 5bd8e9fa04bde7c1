/** Types of the generator for tests that are written in TypeScript. */
export function createRandom(seed: number): () => number;

/** Text by file. */
export function generateWorkspace(size: {
  readonly articles: number;
  readonly notes: number;
  readonly seed: number;
  /** Words of the notes to be made beside those. */
  readonly longNotes?: readonly number[];
}): Map<string, string>;

/** Where the note of so many words lies. */
export function longNote(words: number): string;
