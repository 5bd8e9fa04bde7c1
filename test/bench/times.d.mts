/** Types for programs that are written in TypeScript. */
export function times(measured: readonly number[]): {
  readonly rounds: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
};
