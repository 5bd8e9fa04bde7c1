/** A layer of recurrent cells in both directions, forwards and backwards through a sentence; `core/language/network` says what a cell does. */

const squash = (x) => {
  const value = x < -3 ? -3 : x > 3 ? 3 : x;
  const square = value * value;
  return (value * (27 + square)) / (27 + 9 * square);
};
const slope = (x) => {
  if (x <= -3 || x >= 3) return 0;
  const square = x * x;
  const root = (9 - square) / (3 * (3 + square));
  return root * root;
};

/** Fills the outputs of a layer, both directions beside each other, from `depth` inputs of each of `n` words. */
export function readLayer(network, layer, input, depth, n) {
  const { kernel, s } = network;
  const { cells } = network.sizes;
  const output = s[`v${layer}`];
  for (const side of ["f", "b"]) {
    const { z, c, h, f, o, g, t } = s[`${layer}${side}`];
    kernel.product(z, input, network.p(`w${layer}${side}`).w, n, depth, 3 * cells, false);
    network.addBias(z, n, 3 * cells, network.p(`z${layer}${side}`).w);
    const u = network.p(`u${layer}${side}`).w;
    for (let step = 0; step < n; step += 1) {
      const at = side === "f" ? step : n - 1 - step;
      const before = side === "f" ? at - 1 : at + 1;
      const row = at * cells;
      if (step > 0)
        kernel.product(z.subarray(at * 3 * cells), h.subarray(before * cells), u, 1, cells, 3 * cells, true);
      const base = at * 3 * cells;
      const out = at * 2 * cells + (side === "f" ? 0 : cells);
      for (let k = 0; k < cells; k += 1) {
        const forget = 0.5 + 0.5 * squash(0.5 * z[base + k]);
        const open = 0.5 + 0.5 * squash(0.5 * z[base + cells + k]);
        const fresh = squash(z[base + 2 * cells + k]);
        const old = step > 0 ? c[before * cells + k] : 0;
        const now = fresh + forget * (old - fresh);
        const squashed = squash(now);
        f[row + k] = forget;
        o[row + k] = open;
        g[row + k] = fresh;
        c[row + k] = now;
        t[row + k] = squashed;
        h[row + k] = open * squashed;
        output[out + k] = open * squashed;
      }
    }
  }
}

/** The way back: adds the gradients of the layer, and adds to those of its inputs. */
export function learnLayer(network, layer, input, dInput, depth, n) {
  const { kernel, s } = network;
  const { cells } = network.sizes;
  const dOutput = s[`dv${layer}`];
  const three = 3 * cells;
  for (const side of ["f", "b"]) {
    const { z, dz, c, h, f, o, g, t, dc, dh } = s[`${layer}${side}`];
    const u = network.p(`u${layer}${side}`);
    dc.fill(0);
    dh.fill(0);
    for (let step = n - 1; step >= 0; step -= 1) {
      const at = side === "f" ? step : n - 1 - step;
      const before = side === "f" ? at - 1 : at + 1;
      const row = at * cells;
      const base = at * three;
      const out = at * 2 * cells + (side === "f" ? 0 : cells);
      for (let k = 0; k < cells; k += 1) {
        const d = dOutput[out + k] + dh[k];
        const dCell = dc[k] + d * o[row + k] * slope(c[row + k]);
        const old = step > 0 ? c[before * cells + k] : 0;
        dz[base + k] = dCell * (old - g[row + k]) * 0.25 * slope(0.5 * z[base + k]);
        dz[base + cells + k] = d * t[row + k] * 0.25 * slope(0.5 * z[base + cells + k]);
        dz[base + 2 * cells + k] = dCell * (1 - f[row + k]) * slope(z[base + 2 * cells + k]);
        dc[k] = dCell * f[row + k];
      }
      if (step > 0) kernel.product(dh, dz.subarray(base), u.t, 1, three, cells, false);
    }
    if (n > 1) {
      const layout = { aRow: 1, aStep: cells, bStep: three, cRow: three };
      if (side === "f") kernel.product(u.g, h, dz.subarray(three), cells, n - 1, three, true, layout);
      else kernel.product(u.g, h.subarray(cells), dz, cells, n - 1, three, true, layout);
    }
    const w = network.p(`w${layer}${side}`);
    network.backwardProduct(w, network.p(`z${layer}${side}`), input, dInput, dz, n);
  }
}
