/** Steps of Adam (Kingma and Ba 2015), and the gradient of a choice. */

const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.99;
const TINY = 1e-8;

/** Moves the weights `from`…`to` of a table against their gradients, and empties these. */
export function adam({ w, g, m, v }, from, to, step, rate, shrink) {
  const corrected = (rate * Math.sqrt(1 - SECOND_MOMENT ** step)) / (1 - FIRST_MOMENT ** step);
  for (let at = from; at < to; at += 1) {
    const d = g[at] * shrink;
    g[at] = 0;
    m[at] += (1 - FIRST_MOMENT) * (d - m[at]);
    v[at] += (1 - SECOND_MOMENT) * (d * d - v[at]);
    w[at] -= (corrected * m[at]) / (Math.sqrt(v[at]) + TINY);
  }
}

/** Turns scores into the gradient of their cross entropy; returns the loss. */
export function toGradient(scores, count, gold) {
  let most = -Infinity;
  for (let at = 0; at < count; at += 1) if (scores[at] > most) most = scores[at];
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const value = Math.exp(scores[at] - most);
    scores[at] = value;
    sum += value;
  }
  for (let at = 0; at < count; at += 1) scores[at] /= sum;
  const loss = -Math.log(Math.max(scores[gold], 1e-30));
  scores[gold] -= 1;
  return loss;
}
