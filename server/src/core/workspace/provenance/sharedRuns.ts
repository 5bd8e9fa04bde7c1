/**
 * Which articles have runs of words in common with one: the sampled runs of a whole corpus as one sorted column of numbers, eight bytes a run.
 * A table by run took some hundred bytes for each, which in a hundred thousand articles is more than everything else that is known of them.
 */

/** A run has at most 32 bits and a column of doubles holds 53: so many articles can be told apart. */
const MOST_ARTICLES = 2 ** 21;
const FIRST_ROOM = 1 << 16;

export interface SharedRuns {
  /** Places of the articles that have the run, ascending. */
  with(run: number): readonly number[];
}

/** `prints`: the runs of each article; those of an article beyond the two millionth are not found. */
export function gatherRuns(prints: Iterable<readonly number[]>): SharedRuns {
  let column = new Float64Array(FIRST_ROOM);
  let filled = 0;
  let place = 0;
  for (const print of prints) {
    if (place === MOST_ARTICLES) break;
    if (filled + print.length > column.length) {
      const larger = new Float64Array(Math.max(2 * column.length, filled + print.length));
      larger.set(column);
      column = larger;
    }
    for (const run of print) column[filled++] = run * MOST_ARTICLES + place;
    place++;
  }
  const sorted = column.slice(0, filled).sort();
  return {
    with(run) {
      const found: number[] = [];
      const end = (run + 1) * MOST_ARTICLES;
      for (let at = firstFrom(sorted, run * MOST_ARTICLES); at < sorted.length; at++) {
        const value = sorted[at] ?? 0;
        if (value >= end) break;
        found.push(value % MOST_ARTICLES);
      }
      return found;
    },
  };
}

/** Index of the first number that is no less than `least`. */
function firstFrom(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
