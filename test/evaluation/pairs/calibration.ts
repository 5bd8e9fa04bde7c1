/** How far scores are probabilities: a logistic fit on judged pairs, and the table of scores against what was right. */

export interface Scored {
  readonly features: readonly number[];
  readonly score: number;
  readonly right: boolean;
}

const STEPS = 4_000;
const RATE = 0.3;
/** Pull towards zero, as if a little had been seen on either side: few pairs are wrong. */
const RIDGE = 0.02;

/** The constant and one weight a feature, by gradient descent from zero: the same on every run. */
export function fitLogistic(cases: readonly Scored[]): readonly number[] {
  const width = (cases[0]?.features.length ?? 0) + 1;
  let weights: readonly number[] = Array.from({ length: width }, () => 0);
  for (let step = 0; step < STEPS && cases.length > 0; step += 1) {
    const slopes = Array.from({ length: width }, () => 0);
    for (const { features, right } of cases) {
      const inputs = [1, ...features];
      const sum = inputs.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      inputs.forEach((value, index) => (slopes[index] = (slopes[index] ?? 0) + error * value));
    }
    weights = weights.map((weight, index) => weight + RATE * ((slopes[index] ?? 0) / cases.length - RIDGE * weight));
  }
  return weights;
}

const BINS = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001];

/** One row for each range of scores that has cases: how many, their mean score, and the share that was right. */
export function reliabilityTable(cases: readonly Scored[]): string {
  const rows = BINS.slice(0, -1).flatMap((least, index) => {
    const most = BINS[index + 1] ?? 1;
    const inside = cases.filter(({ score }) => score >= least && score < most);
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { score }) => sum + score, 0) / inside.length;
    const right = inside.filter((scored) => scored.right).length / inside.length;
    const range = `${least.toFixed(2)}–${Math.min(1, most).toFixed(2)}`;
    return [`| ${range} | ${String(inside.length)} | ${mean.toFixed(2)} | ${right.toFixed(2)} |`];
  });
  return ["| score | pairs | mean score | share right |", "|---|---:|---:|---:|", ...rows].join("\n");
}
