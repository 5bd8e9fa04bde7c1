/** Percentiles of measured times, in milliseconds. */
export function times(measured) {
  const sorted = [...measured].sort((left, right) => left - right);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { rounds: sorted.length, p50: at(0.5), p95: at(0.95), max: sorted.at(-1) };
}
