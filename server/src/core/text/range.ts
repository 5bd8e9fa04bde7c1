/**
 * Half-open ranges of UTF-16 code units, the only coordinates the core knows.
 * Lines and columns exist in `lineIndex.ts` alone.
 */

export interface TextRange {
  /** First code unit, zero-based. */
  readonly start: number;
  /** One past the last code unit; never less than `start`. */
  readonly end: number;
}

export function textRange(start: number, end: number): TextRange {
  return { start, end };
}

/** True where `outer` holds all of `inner`; equal ranges hold each other. */
export function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where a caret at `offset` touches the range: both of its ends count, as in an editor. */
export function touches(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** True where the two ranges share at least one code unit. */
export function overlaps(left: TextRange, right: TextRange): boolean {
  return left.start < right.end && right.start < left.end;
}

/** From the first start to the last end; of at least one range. */
export function rangeAround(ranges: readonly TextRange[]): TextRange {
  return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
}

export function sliceRange(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}

/** Orders by start, then by end: the order in which everything is returned. */
export function compareRanges(left: TextRange, right: TextRange): number {
  return left.start - right.start || left.end - right.end;
}

/** Of ranges in order, those that begin in `outer`, up to the first that does not: found by binary search, because documents are long. */
export function beginningIn<T extends TextRange>(ordered: readonly T[], outer: TextRange): readonly T[] {
  const first = firstFrom(ordered, outer.start);
  return ordered.slice(first, firstFrom(ordered, outer.end, first));
}

/** The number of the first range that begins at `offset` or later. */
function firstFrom(ordered: readonly TextRange[], offset: number, from = 0): number {
  let low = from;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
