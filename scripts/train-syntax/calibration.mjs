/** How often arcs are right, by the network's shares and by their relation: terms for `core/language/syntax/confidence.ts`. */

/** Stands in while the figures are being made. */
export const UNSURE = { always: 0, head: 0, relation: 0, labels: [] };

const ROUNDS = 4000;
const RATE = 0.5;
/** A relation's term leans on nothing as if it had been seen so often. */
const PRIOR = 8;
const HUNDREDTHS = 100;

/** `arcs`: `{ head, relation, label, right }`, the first two as log-odds. Gradient ascent on the likelihood. */
export function calibration(arcs, labelCount) {
  const seen = new Float64Array(labelCount).fill(PRIOR);
  for (const { label } of arcs) seen[label] += 1;
  let always = 0;
  let head = 0.5;
  let relation = 0.5;
  const labels = new Float64Array(labelCount);
  for (let round = 0; round < ROUNDS; round += 1) {
    let dAlways = 0;
    let dHead = 0;
    let dRelation = 0;
    const dLabels = labels.map((term) => -PRIOR * term);
    for (const arc of arcs) {
      const odds = always + head * arc.head + relation * arc.relation + labels[arc.label];
      const missed = arc.right - 1 / (1 + Math.exp(-odds));
      dAlways += missed;
      dHead += missed * arc.head;
      dRelation += missed * arc.relation;
      dLabels[arc.label] += missed;
    }
    always += (RATE * dAlways) / arcs.length;
    head += (RATE * dHead) / arcs.length / 10;
    relation += (RATE * dRelation) / arcs.length / 10;
    labels.forEach((_, label) => (labels[label] += (RATE * dLabels[label]) / seen[label]));
  }
  const rounded = (term) => Math.round(HUNDREDTHS * term);
  return {
    always: rounded(always),
    head: rounded(head),
    relation: rounded(relation),
    labels: Array.from(labels, rounded),
  };
}
