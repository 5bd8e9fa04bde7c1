/** A conditional log-linear model over the values of an article and none of them, fitted by Adam on the whole set with a quadratic penalty. */

const ROUNDS = 1500;
const RATE = 0.05;
const [DECAY, DECAY_OF_SQUARES, TINY] = [0.9, 0.999, 1e-8];

/** Shares of the candidates; what is missing to 1 is the share of none. The last weight is that of none. */
export function sharesOf(weights, { candidates }) {
  const scores = candidates.map((features) => features.reduce((sum, value, at) => sum + value * weights[at], 0));
  const none = weights.at(-1);
  const most = Math.max(none, ...scores);
  const masses = scores.map((score) => Math.exp(score - most));
  const total = masses.reduce((sum, mass) => sum + mass, Math.exp(none - most));
  return masses.map((mass) => mass / total);
}

/** `right` of a question holds the numbers of all right candidates; none where it is empty. */
export function fitSlots(questions, penalty) {
  const size = questions.find(({ candidates }) => candidates.length > 0).candidates[0].length + 1;
  const weights = new Array(size).fill(0);
  const [means, squares] = [new Array(size).fill(0), new Array(size).fill(0)];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slopes = weights.map((weight) => penalty * weight);
    for (const question of questions) addSlopes(slopes, weights, question);
    for (let at = 0; at < size; at += 1) {
      means[at] = DECAY * means[at] + (1 - DECAY) * slopes[at];
      squares[at] = DECAY_OF_SQUARES * squares[at] + (1 - DECAY_OF_SQUARES) * slopes[at] ** 2;
      const step = means[at] / (1 - DECAY ** round);
      weights[at] -= (RATE * step) / (Math.sqrt(squares[at] / (1 - DECAY_OF_SQUARES ** round)) + TINY);
    }
  }
  return weights;
}

function addSlopes(slopes, weights, question) {
  const shares = sharesOf(weights, question);
  const { right, candidates } = question;
  const mass = right.reduce((sum, index) => sum + shares[index], 0);
  const none = 1 - shares.reduce((sum, share) => sum + share, 0);
  for (const [index, features] of candidates.entries()) {
    const wanted = right.includes(index) ? shares[index] / mass : 0;
    const excess = shares[index] - wanted;
    for (const [at, value] of features.entries()) slopes[at] += excess * value;
  }
  slopes[slopes.length - 1] += none - (right.length === 0 ? 1 : 0);
}
