/**
 * Brackets that stand inside a sentence: what they hold does not end it, however many stops it has.
 * A bracket that opens a sentence of its own is left to the ordinary rules.
 */

/** Farther apart, two brackets are no pair: one of them was lost in conversion. */
const LONGEST_ASIDE = 600;

/** For each opening bracket with a partner, the offset of the partner. Unbalanced brackets have none. */
export function bracketEnds(text: string, start: number, end: number): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const round: number[] = [];
  const square: number[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 40) {
      round.push(at);
    } else if (unit === 91) {
      square.push(at);
    } else if (unit === 41) {
      close(ends, round, at);
    } else if (unit === 93) {
      close(ends, square, at);
    }
  }
  return ends;
}

function close(ends: Map<number, number>, open: number[], at: number): void {
  const opened = open.pop();
  if (opened !== undefined && at - opened <= LONGEST_ASIDE) {
    ends.set(opened, at);
  }
}
