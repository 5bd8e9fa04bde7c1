/** Percentiles of measured times, in milliseconds, and taking them. */
export function times(measured) {
  const sorted = [...measured].sort((left, right) => left - right);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { rounds: sorted.length, p50: at(0.5), p95: at(0.95), max: sorted.at(-1) };
}

/** Milliseconds, and what the work gave. */
export async function clocked(work) {
  const started = performance.now();
  const answer = await work();
  return [performance.now() - started, answer];
}

/** One piece of work for each input; the first `warmUp` do not count. `answered` says how many gave something. */
export async function timesOf(inputs, work, warmUp = 0) {
  const measured = [];
  let answered = 0;
  for (const [index, input] of inputs.entries()) {
    const [millis, answer] = await clocked(() => work(input));
    if (index < warmUp) continue;
    measured.push(millis);
    if (!isEmpty(answer)) answered += 1;
  }
  return { ...times(measured), answered };
}

function isEmpty(answer) {
  return answer === null || answer === undefined || (Array.isArray(answer) && answer.length === 0);
}
