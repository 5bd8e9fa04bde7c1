/** Fits log-linear weights: the probability of the right candidates together is made high, by AdaGrad with a pull towards zero. */

const RATE = 0.15;

/**
 * `right` of a question holds the numbers of all right candidates. Order of the questions is shuffled by `seed`.
 * Returns a `Float64Array` of weights for each ranking.
 */
export function trainRanking({ questions, rankings, features, probabilities, epochs, seed, regularisation }) {
  const weights = Object.fromEntries(rankings.map((ranking) => [ranking, new Float64Array(features)]));
  const squares = Object.fromEntries(rankings.map((ranking) => [ranking, new Float64Array(features).fill(1e-6)]));
  const random = mulberry(seed);
  const order = questions.map((_, at) => at);
  const counts = Object.fromEntries(
    rankings.map((ranking) => [ranking, questions.filter((question) => question.choice.ranking === ranking).length]),
  );
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { choice, right } = questions[at];
      const own = weights[choice.ranking];
      const past = squares[choice.ranking];
      const shares = probabilities(choice, weights);
      const mass = right.reduce((sum, index) => sum + shares[index], 0) || 1e-9;
      const gradient = new Map();
      choice.candidates.forEach((active, index) => {
        const wanted = right.includes(index) ? shares[index] / mass : 0;
        for (const feature of active) gradient.set(feature, (gradient.get(feature) ?? 0) + wanted - shares[index]);
      });
      for (const [feature, slope] of gradient) {
        const step = slope - (regularisation * own[feature]) / Math.max(1, counts[choice.ranking] / 100);
        past[feature] += step * step;
        own[feature] += (RATE * step) / Math.sqrt(past[feature]);
      }
    }
  }
  return weights;
}

function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

function mulberry(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
