/** Averaged weights in the making: the scorers of the core over floating-point tables that can be updated. */

/** Weights of `outputs` answers side by side; rows may overlap. Those updated fewer than `least` times do not count. */
export class TrainedTable {
  constructor(bits, outputs, { least = 1, shift = 0 } = {}) {
    this.bits = bits;
    this.outputs = outputs;
    // With a shift rows do not overlap, which three or four outputs can afford.
    this.shift = shift;
    this.mask = 2 ** (bits - shift) - 1;
    this.weights = new Float32Array(2 ** bits + outputs);
    this.sums = new Float64Array(this.weights.length);
    this.least = least;
    this.updates = new Uint8Array(least > 1 ? this.weights.length : 0);
    this.hidden = new Float32Array(this.updates.length);
    this.time = 1;
  }

  scoreSome(features, candidates, count, scores) {
    const { weights, mask } = this;
    for (let at = 0; at < count; at += 1) scores[candidates[at]] = 0;
    for (let at = 0; at < features.length; at += 1) {
      const row = features[at] & mask;
      for (let k = 0; k < count; k += 1) scores[candidates[k]] += weights[row + candidates[k]];
    }
  }

  /** One output. */
  sum(features) {
    const { weights, mask } = this;
    let sum = 0;
    for (let at = 0; at < features.length; at += 1) sum += weights[features[at] & mask];
    return sum;
  }

  updateOne(good, bad) {
    for (let at = 0; at < good.length; at += 1) {
      if (good[at] === bad[at]) continue;
      this.#add(good[at] & this.mask, 1);
      this.#add(bad[at] & this.mask, -1);
    }
  }

  /** Three outputs. */
  score(features, scores) {
    const { weights, mask, shift } = this;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = 0; at < features.length; at += 1) {
      const row = (features[at] & mask) << shift;
      first += weights[row];
      second += weights[row + 1];
      third += weights[row + 2];
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }

  update(features, good, bad) {
    for (let at = 0; at < features.length; at += 1) {
      const row = (features[at] & this.mask) << this.shift;
      this.#add(row + good, 1);
      this.#add(row + bad, -1);
    }
  }

  #add(index, change) {
    let step = change;
    if (this.least > 1 && this.updates[index] < this.least) {
      this.updates[index] += 1;
      this.hidden[index] += change;
      if (this.updates[index] < this.least) return;
      step = this.hidden[index];
    }
    this.weights[index] += step;
    this.sums[index] += step * this.time;
  }

  /** The means so far, while the training goes on. */
  means() {
    return this.weights.map((weight, index) => weight - this.sums[index] / this.time);
  }

  /** Turns the weights into their means over the training's steps. */
  average() {
    const { weights, sums, time } = this;
    for (let index = 0; index < weights.length; index += 1) weights[index] -= sums[index] / time;
    this.sums = this.updates = this.hidden = undefined;
  }
}
