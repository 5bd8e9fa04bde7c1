/** The averaged structured perceptron over hashed features, and the choice of the features that the table of weights has room for. */

/** @returns a generator of numbers in [0, 1): the same for the same seed. */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Numbers the distinct features from 0; features seen in fewer than `least` places are left out. */
export function numberFeatures(examples, least) {
  const counts = new Map();
  for (const { features } of examples)
    for (const hash of features) if (hash !== 0) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const numbers = new Map();
  for (const [hash, count] of counts) if (count >= least) numbers.set(hash, numbers.size);
  return numbers;
}

/**
 * @param examples sentences: `{ places, features (flat, `templates` a token), gold }`
 * @param drop the share of tokens whose very word is hidden at each visit, by the templates in `words`
 * @returns averaged weights (feature × label) and transitions
 */
export function train({ examples, numbers, templates, labels, epochs, seed, decode, latticeFor, margin, drop, words }) {
  const random = randomNumbers(seed);
  const weights = new Float32Array(numbers.size * labels);
  const sums = new Float64Array(numbers.size * labels);
  const transitions = new Float32Array(labels * labels);
  const transitionSums = new Float64Array(labels * labels);
  const numbered = new Map();
  for (const example of examples) if (!numbered.has(example)) numbered.set(example, numberedRows(example, numbers));
  const sentences = examples.map((example) => ({ ...example, rows: numbered.get(example) }));
  const change = (table, totals, index, amount, step) => {
    table[index] += amount;
    totals[index] += amount * step;
  };
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(sentences, random);
    let mistakes = 0;
    for (const sentence of sentences) {
      const { gold, places } = sentence;
      const count = places.length;
      const rows = drop > 0 ? withoutWords(sentence.rows, { templates, drop, words, random }) : sentence.rows;
      const lattice = latticeFor(count);
      const { scores } = lattice;
      for (let at = 0; at < count; at += 1) {
        if (places[at] === 0) continue;
        for (let slot = at * templates; slot < (at + 1) * templates; slot += 1) {
          const row = rows[slot];
          if (row < 0) continue;
          for (let label = 0; label < labels; label += 1) scores[at * labels + label] += weights[row * labels + label];
        }
        // A margin: every wrong label is handed a head start, so that right ones learn to win clearly.
        for (let label = 0; label < labels; label += 1) if (label !== gold[at]) scores[at * labels + label] += margin;
      }
      const guess = decode(places, lattice, transitions);
      step += 1;
      for (let at = 0; at < count; at += 1) {
        const right = gold[at];
        const wrong = guess[at];
        if (right !== wrong) {
          mistakes += 1;
          if (places[at] !== 0)
            for (let slot = at * templates; slot < (at + 1) * templates; slot += 1) {
              const row = rows[slot];
              if (row < 0) continue;
              change(weights, sums, row * labels + right, 1, step);
              change(weights, sums, row * labels + wrong, -1, step);
            }
        }
        if (at > 0 && (right !== wrong || gold[at - 1] !== guess[at - 1])) {
          change(transitions, transitionSums, gold[at - 1] * labels + right, 1, step);
          change(transitions, transitionSums, guess[at - 1] * labels + wrong, -1, step);
        }
      }
    }
    process.stderr.write(`epoch ${epoch + 1}: ${mistakes} wrong tokens\n`);
  }
  for (let at = 0; at < weights.length; at += 1) weights[at] -= sums[at] / step;
  for (let at = 0; at < transitions.length; at += 1) transitions[at] -= transitionSums[at] / step;
  return { weights, transitions };
}

function numberedRows({ features }, numbers) {
  return Int32Array.from(features, (hash) => (hash === 0 ? -1 : (numbers.get(hash) ?? -1)));
}

/** A copy in which some tokens are seen by all but their own word. */
function withoutWords(rows, { templates, drop, words, random }) {
  const copy = rows.slice();
  for (let slot = 0; slot < copy.length; slot += templates)
    if (random() < drop) for (const template of words) copy[slot + template] = -1;
  return copy;
}

/** The mean of several runs over differently shuffled sentences: steadier than any of them. */
export function averageOfRuns(runs) {
  const mean = (tables) =>
    Float32Array.from(tables[0], (_, at) => tables.reduce((sum, table) => sum + table[at], 0) / tables.length);
  return { weights: mean(runs.map((run) => run.weights)), transitions: mean(runs.map((run) => run.transitions)) };
}

/** Every bucket keeps its heaviest feature: the others would only disturb it. */
export function ownersOfBuckets({ numbers, weights, labels, bucketBits, bucketOf }) {
  const heaviest = new Float32Array(1 << bucketBits);
  const owner = new Map();
  for (const [hash, number] of numbers) {
    let weight = 0;
    for (let label = 0; label < labels; label += 1) weight += Math.abs(weights[number * labels + label]);
    const bucket = bucketOf(hash, bucketBits);
    if (weight <= heaviest[bucket]) continue;
    heaviest[bucket] = weight;
    owner.set(bucket, hash);
  }
  return new Map([...owner.values()].map((hash, number) => [hash, number]));
}

function shuffle(items, random) {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
}
