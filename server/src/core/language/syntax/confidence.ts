/**
 * How sure an arc is: a table of how often arcs with such a lead were right in documents that the parser had not seen.
 * The lead of the moves is the least one of all moves made while the word was on top of the stack.
 */
export class Confidence {
  /** `table` in 255ths by row (moves) and column (label); a step is the least margin of the next row or column. */
  constructor(
    private readonly table: readonly (readonly number[])[],
    private readonly moveSteps: readonly number[],
    private readonly labelSteps: readonly number[],
  ) {}

  of(moveMargin: number, labelMargin: number): number {
    const row = this.table[stepsBelow(this.moveSteps, moveMargin)];
    return (row?.[stepsBelow(this.labelSteps, labelMargin)] ?? 0) / LARGEST;
  }
}

const LARGEST = 255;

export function stepsBelow(steps: readonly number[], margin: number): number {
  let count = 0;
  while (count < steps.length && margin >= (steps[count] ?? 0)) count += 1;
  return count;
}
