/**
 * The network in the making: what `core/language/syntax/network.ts` computes, with dropout, its gradients and Adam (Kingma and Ba 2015).
 * Two layers of recurrent cells in both directions over summed embeddings of a word's features; tags are read from the first layer,
 * heads and relations from the second (Kiperwasser and Goldberg 2016; Dozat and Manning 2017).
 */
import { adam, toGradient } from "./learning.mjs";
import { learnLayer, readLayer } from "./recurrence.mjs";
import { randomNumbers } from "./treebank.mjs";
import { USE_KIND, WORD_KIND } from "./vocabulary.mjs";

/** Longer sentences are left out of the training. */
export const LONGEST_SENTENCE = 120;
/** A tag that is too rare to be learnt. */
const NO_TAG = 255;
export class Network {
  constructor(core, sizes, { seed, dropInput, dropLayer, dropUse }) {
    this.core = core;
    this.sizes = sizes;
    this.drop = { input: dropInput, layer: dropLayer, use: dropUse };
    this.random = randomNumbers(seed);
    this.params = new Map();
    this.step = 0;
    // By the head's place before or behind the dependent.
    this.steps = Uint8Array.from({ length: 2 * LONGEST_SENTENCE + 1 }, (_, at) =>
      core.distanceStep(LONGEST_SENTENCE, at, -1),
    );
    this.kernel = new core.Kernel(24e6);
    const { width, cells, arc, relation, tags, relations, rows } = sizes;
    const both = 2 * cells;
    for (const [layer, input] of [
      [1, width],
      [2, both],
    ])
      for (const side of ["f", "b"]) {
        this.#param(`w${layer}${side}`, input, 3 * cells);
        this.#param(`u${layer}${side}`, cells, 3 * cells);
        const bias = this.#param(`z${layer}${side}`, 1, 3 * cells, 0);
        // Cells remember at first.
        bias.w.fill(1, 0, cells);
      }
    // Tags are learnt from the first layer too, which gives the second a better start.
    this.#param("early", both, core.blockWidth(tags));
    this.#param("earlyBias", 1, core.blockWidth(tags), 0);
    for (const end of ["dep", "head"]) {
      this.#param(`${end}Arc`, both, arc);
      this.#param(`${end}ArcBias`, 1, arc, 0);
      this.#param(`${end}Rel`, both, relation);
    }
    this.#param("relBias", 1, relation, 0);
    this.#param("pair", arc, arc);
    this.#param("pairBias", 1, arc, 0);
    this.#param("rootArc", 1, arc, 0.1);
    this.#param("rootRel", 1, relation, 0.1);
    this.#param("distance", 1, core.DISTANCES, 0);
    this.#param("distanceRel", core.DISTANCES, relation, 0.05);
    this.#param("relOut", relation, core.blockWidth(relations));
    this.#param("relOutBias", 1, core.blockWidth(relations), 0);
    this.#param("tag", both, core.blockWidth(tags));
    this.#param("tagBias", 1, core.blockWidth(tags), 0);
    this.#param("depIn", width, relation, 0);
    this.#param("headIn", width, relation, 0);
    this.embedding = {
      w: new Float32Array(rows * width),
      g: new Float32Array(rows * width),
      m: new Float32Array(rows * width),
      v: new Float32Array(rows * width),
    };
    const { w } = this.embedding;
    for (let at = 0; at < w.length; at += 1) w[at] = (this.random() - 0.5) * 0.3;
    this.touched = new Set();
    this.#scratch();
    this.refresh();
  }

  #param(name, rows, columns, scale = Math.sqrt(6 / (rows + columns))) {
    const { kernel } = this;
    const size = rows * columns;
    const param = {
      rows,
      columns,
      w: kernel.matrix(size),
      g: kernel.matrix(size),
      t: rows > 1 ? kernel.matrix(size) : undefined,
      m: new Float32Array(size),
      v: new Float32Array(size),
    };
    for (let at = 0; at < size; at += 1) param.w[at] = (2 * this.random() - 1) * scale;
    this.params.set(name, param);
    return param;
  }

  p(name) {
    return this.params.get(name);
  }

  /** Transposes for the way back. */
  refresh() {
    for (const { w, t, rows, columns } of this.params.values()) {
      if (t === undefined) continue;
      for (let row = 0; row < rows; row += 1)
        for (let column = 0; column < columns; column += 1) t[column * rows + row] = w[row * columns + column];
    }
  }

  #scratch() {
    const { kernel, core } = this;
    const { width, cells, arc, relation, tags, relations } = this.sizes;
    const n = LONGEST_SENTENCE + 1;
    const both = 2 * cells;
    const wide = core.blockWidth(n);
    const m = (columns) => kernel.matrix(n * columns);
    this.s = { x: m(width), dx: m(width), xMask: m(width) };
    for (const layer of [1, 2]) {
      this.s[`v${layer}`] = m(both);
      this.s[`dv${layer}`] = m(both);
      this.s[`mask${layer}`] = m(both);
      for (const side of ["f", "b"])
        this.s[`${layer}${side}`] = {
          z: m(3 * cells),
          dz: m(3 * cells),
          c: m(cells),
          h: m(cells),
          f: m(cells),
          o: m(cells),
          g: m(cells),
          t: m(cells),
          dc: kernel.matrix(cells),
          dh: kernel.matrix(cells),
        };
    }
    Object.assign(this.s, {
      early: m(core.blockWidth(tags)),
      tag: m(core.blockWidth(tags)),
      dep: m(arc),
      head: m(arc),
      headT: kernel.matrix(wide * arc),
      q: m(arc),
      score: m(wide),
      dDep: m(arc),
      dHead: m(arc),
      dQ: m(arc),
      depRel: m(relation),
      headRel: m(relation),
      dDepRel: m(relation),
      dHeadRel: m(relation),
      hidden: m(relation),
      dHidden: m(relation),
      rel: m(core.blockWidth(relations)),
    });
  }

  /** `sentence.rows`: the embedding rows of each word. */
  #embed(sentence, training) {
    const { width } = this.sizes;
    const { x, xMask } = this.s;
    const { w } = this.embedding;
    const n = sentence.rows.length;
    x.fill(0, 0, n * width);
    sentence.used = sentence.rows;
    if (training)
      sentence.used = sentence.rows.map((rows, at) => {
        const forgotten = this.random() < sentence.forget[at];
        const unplaced = this.random() < this.drop.use;
        return rows.filter((_, index) => {
          const kind = sentence.kinds[at][index];
          return !((kind === WORD_KIND && forgotten) || (kind === USE_KIND && unplaced));
        });
      });
    for (let at = 0; at < n; at += 1)
      for (const row of sentence.used[at])
        for (let k = 0, from = row * width, to = at * width; k < width; k += 1) x[to + k] += w[from + k];
    if (training) this.#mask(x, xMask, n * width, this.drop.input);
  }

  #mask(values, mask, count, drop) {
    const keep = 1 / (1 - drop);
    for (let at = 0; at < count; at += 1) {
      const factor = this.random() < drop ? 0 : keep;
      mask[at] = factor;
      values[at] *= factor;
    }
  }

  addBias(target, n, columns, bias) {
    for (let row = 0, at = 0; row < n; row += 1)
      for (let column = 0; column < columns; column += 1, at += 1) target[at] += bias[column];
  }

  /** Gradients of y = x · w + b; `dx` is added to. */
  backwardProduct(w, bias, x, dx, dy, n) {
    const { kernel } = this;
    const { rows, columns } = w;
    kernel.product(w.g, x, dy, rows, n, columns, true, { aRow: 1, aStep: rows, bStep: columns, cRow: columns });
    if (bias !== undefined)
      for (let row = 0, at = 0; row < n; row += 1)
        for (let column = 0; column < columns; column += 1, at += 1) bias.g[column] += dy[at];
    kernel.product(dx, dy, w.t, n, columns, rows, true);
  }

  #rectified(target, n, columns, bias) {
    for (let row = 0, at = 0; row < n; row += 1)
      for (let column = 0; column < columns; column += 1, at += 1) {
        const value = target[at] + bias[column];
        target[at] = value > 0 ? value : 0;
      }
  }

  /** Both layers and the scores of tags and heads. */
  forward(sentence, training) {
    const { kernel, s, core } = this;
    const { width, cells, arc, relation, tags } = this.sizes;
    const n = sentence.rows.length;
    const both = 2 * cells;
    this.#embed(sentence, training);
    readLayer(this, 1, s.x, width, n);
    if (training) this.#mask(s.v1, s.mask1, n * both, this.drop.layer);
    const tagColumns = core.blockWidth(tags);
    if (training) this.#linear(s.early, s.v1, n, both, tagColumns, "early");
    readLayer(this, 2, s.v1, both, n);
    if (training) this.#mask(s.v2, s.mask2, n * both, this.drop.layer);
    this.#linear(s.tag, s.v2, n, both, tagColumns, "tag");
    for (const end of ["dep", "head"]) {
      kernel.product(s[end], s.v2, this.p(`${end}Arc`).w, n, both, arc, false);
      this.#rectified(s[end], n, arc, this.p(`${end}ArcBias`).w);
      kernel.product(s[`${end}Rel`], s.v2, this.p(`${end}Rel`).w, n, both, relation, false);
      kernel.product(s[`${end}Rel`], s.x, this.p(`${end}In`).w, n, width, relation, true);
    }
    s.head.set(this.p("rootArc").w, n * arc);
    s.headRel.set(this.p("rootRel").w, n * relation);
    kernel.product(s.q, s.dep, this.p("pair").w, n, arc, arc, false);
    this.addBias(s.q, n, arc, this.p("pairBias").w);
    const wide = core.blockWidth(n + 1);
    for (let word = 0; word < wide; word += 1)
      for (let k = 0; k < arc; k += 1) s.headT[k * wide + word] = word <= n ? s.head[word * arc + k] : 0;
    kernel.product(s.score, s.q, s.headT, n, arc, wide, false);
    const distance = this.p("distance").w;
    for (let dep = 0; dep < n; dep += 1) {
      const row = dep * wide;
      const from = LONGEST_SENTENCE - dep;
      for (let head = 0; head < n; head += 1) s.score[row + head] += distance[this.steps[from + head]];
      s.score[row + n] += distance[0];
      s.score[dep * wide + dep] = -1e9;
    }
    return wide;
  }

  #linear(result, input, n, depth, columns, name) {
    this.kernel.product(result, input, this.p(name).w, n, depth, columns, false);
    this.addBias(result, n, columns, this.p(`${name}Bias`).w);
  }

  /** Adds the gradients of tags that were read from `input`, and returns their loss. */
  #learnTags(name, input, dInput, sentence) {
    const { tags } = this.sizes;
    const columns = this.core.blockWidth(tags);
    const n = sentence.rows.length;
    const scores = this.s[name];
    let loss = 0;
    for (let at = 0; at < n; at += 1) {
      const row = scores.subarray(at * columns, (at + 1) * columns);
      const gold = sentence.tagNumbers[at];
      if (gold === NO_TAG) row.fill(0);
      else {
        loss += toGradient(row, tags, gold);
        row.fill(0, tags);
      }
    }
    this.backwardProduct(this.p(name), this.p(`${name}Bias`), input, dInput, scores, n);
    return loss;
  }

  /** The hidden units and scores of a relation of `dep` to `head`. */
  relate(dep, head, n) {
    const { kernel, s, core } = this;
    const { relation, relations } = this.sizes;
    const bias = this.p("relBias").w;
    const far = this.p("distanceRel").w;
    const step = core.distanceStep(dep, head, n) * relation;
    for (let k = 0; k < relation; k += 1) {
      const value = s.depRel[dep * relation + k] + s.headRel[head * relation + k] + bias[k] + far[step + k];
      s.hidden[dep * relation + k] = value > 0 ? value : 0;
    }
    const columns = core.blockWidth(relations);
    const out = s.rel.subarray(dep * columns, (dep + 1) * columns);
    kernel.product(out, s.hidden.subarray(dep * relation), this.p("relOut").w, 1, relation, columns, false);
    const outBias = this.p("relOutBias").w;
    for (let k = 0; k < relations; k += 1) out[k] += outBias[k];
    return out;
  }

  /** Adds the gradients of a sentence and returns its loss. */
  learn(sentence) {
    const { kernel, s, core } = this;
    const { width, cells, arc, relation, relations } = this.sizes;
    const n = sentence.rows.length;
    const both = 2 * cells;
    const wide = this.forward(sentence, true);
    let loss = 0;
    // Relations, of the right heads.
    for (let dep = 0; dep < n; dep += 1) {
      const out = this.relate(dep, sentence.heads[dep], n);
      loss += toGradient(out, relations, sentence.labelNumbers[dep]);
      out.fill(0, relations);
    }
    s.dHidden.fill(0, 0, n * relation);
    this.backwardProduct(this.p("relOut"), this.p("relOutBias"), s.hidden, s.dHidden, s.rel, n);
    s.dHeadRel.fill(0, 0, (n + 1) * relation);
    const relBias = this.p("relBias").g;
    const far = this.p("distanceRel").g;
    for (let dep = 0; dep < n; dep += 1) {
      const head = sentence.heads[dep];
      const step = core.distanceStep(dep, head, n) * relation;
      for (let k = 0; k < relation; k += 1) {
        const d = s.hidden[dep * relation + k] > 0 ? s.dHidden[dep * relation + k] : 0;
        s.dHidden[dep * relation + k] = d;
        relBias[k] += d;
        far[step + k] += d;
        s.dHeadRel[head * relation + k] += d;
      }
    }
    const rootRel = this.p("rootRel").g;
    for (let k = 0; k < relation; k += 1) rootRel[k] += s.dHeadRel[n * relation + k];
    s.dv2.fill(0, 0, n * both);
    this.backwardProduct(this.p("depRel"), undefined, s.v2, s.dv2, s.dHidden, n);
    this.backwardProduct(this.p("headRel"), undefined, s.v2, s.dv2, s.dHeadRel, n);
    s.dx.fill(0, 0, n * width);
    this.backwardProduct(this.p("depIn"), undefined, s.x, s.dx, s.dHidden, n);
    this.backwardProduct(this.p("headIn"), undefined, s.x, s.dx, s.dHeadRel, n);
    // Heads.
    const distance = this.p("distance").g;
    for (let dep = 0; dep < n; dep += 1) {
      const row = s.score.subarray(dep * wide, (dep + 1) * wide);
      loss += toGradient(row, n + 1, sentence.heads[dep]);
      row.fill(0, n + 1);
      const from = LONGEST_SENTENCE - dep;
      for (let head = 0; head < n; head += 1) distance[this.steps[from + head]] += row[head];
      distance[0] += row[n];
    }
    // dQ = dS · head, dHead = dSᵀ · Q.
    kernel.product(s.dQ, s.score, s.head, n, n + 1, arc, false, { aRow: wide, aStep: 1, bStep: arc, cRow: arc });
    kernel.product(s.dHead, s.score, s.q, n + 1, n, arc, false, { aRow: 1, aStep: wide, bStep: arc, cRow: arc });
    const rootArc = this.p("rootArc").g;
    for (let k = 0; k < arc; k += 1) rootArc[k] += s.dHead[n * arc + k];
    s.dDep.fill(0, 0, n * arc);
    this.backwardProduct(this.p("pair"), this.p("pairBias"), s.dep, s.dDep, s.dQ, n);
    for (let at = 0; at < n * arc; at += 1) {
      if (s.dep[at] === 0) s.dDep[at] = 0;
      if (s.head[at] === 0) s.dHead[at] = 0;
    }
    this.backwardProduct(this.p("depArc"), this.p("depArcBias"), s.v2, s.dv2, s.dDep, n);
    this.backwardProduct(this.p("headArc"), this.p("headArcBias"), s.v2, s.dv2, s.dHead, n);
    // Second layer, tags, first layer, embeddings.
    loss += this.#learnTags("tag", s.v2, s.dv2, sentence);
    for (let at = 0; at < n * both; at += 1) s.dv2[at] *= s.mask2[at];
    s.dv1.fill(0, 0, n * both);
    learnLayer(this, 2, s.v1, s.dv1, both, n);
    loss += this.#learnTags("early", s.v1, s.dv1, sentence);
    for (let at = 0; at < n * both; at += 1) s.dv1[at] *= s.mask1[at];
    learnLayer(this, 1, s.x, s.dx, width, n);
    const { g } = this.embedding;
    for (let at = 0; at < n * width; at += 1) s.dx[at] *= s.xMask[at];
    for (let at = 0; at < n; at += 1)
      for (const row of sentence.used[at]) {
        this.touched.add(row);
        for (let k = 0, to = row * width, from = at * width; k < width; k += 1) g[to + k] += s.dx[from + k];
      }
    return loss;
  }

  update(rate, clip = 20) {
    this.step += 1;
    const { width } = this.sizes;
    let norm = 0;
    for (const { g } of this.params.values()) for (let at = 0; at < g.length; at += 1) norm += g[at] * g[at];
    norm = Math.sqrt(norm);
    const shrink = norm > clip ? clip / norm : 1;
    const adjust = (table, from, to) => adam(table, from, to, this.step, rate, shrink);
    for (const table of this.params.values()) adjust(table, 0, table.g.length);
    for (const row of this.touched) adjust(this.embedding, row * width, (row + 1) * width);
    this.touched.clear();
    this.refresh();
  }
}
