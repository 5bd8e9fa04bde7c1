/** Trains moves and labels of the parser with the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013) and exploration. */
import { TrainedTable } from "./linear.mjs";
import { randomNumbers, shuffle } from "./treebank.mjs";

const MOVES = 3;

export function trainParser(core, sentences, options) {
  const { tags, labels, labelCandidates, bits, labelBits, epochs, margin, labelMargin, explore, seed, least, report } =
    options;
  const moves = new TrainedTable(bits, MOVES + 1, { least, shift: 2 });
  const labelScorer = new TrainedTable(labelBits, labels.length, { least });
  const parser = new core.Parser({ tags, labels, moves, labelScorer, labelCandidates });
  const random = randomNumbers(seed);
  const order = sentences.map((_, index) => index);
  const moveScores = new Float64Array(MOVES);
  const labelScores = new Float64Array(labels.length);
  const { state, moveFeatures, labelFeatures } = parser;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let wrong = 0;
    let steps = 0;
    for (const index of order) {
      const sentence = sentences[index];
      // Less weight for the treebank of web pages: an epoch takes one half of it, the next epoch the other.
      if (sentence.every > 1 && index % sentence.every !== epoch % sentence.every) continue;
      parser.begin(sentence.atoms, sentence.foundTags, sentence.guide);
      while (!state.done) {
        const move = state.depth === 0 ? core.SHIFT : chooseMove(sentence, epoch > 0);
        if (move === core.SHIFT) state.shift();
        else state.attach(move, chooseLabel(sentence, state.headBy(move), state.below(0)));
      }
    }
    report?.(epoch, wrong / steps, { tags, labels, labelCandidates, moves, labelScorer });

    function chooseMove(sentence, mayExplore) {
      moveFeatures.read();
      moves.score(moveFeatures.values, moveScores);
      const costs = [0, 1, 2].map((move) => (state.allows(move) ? costOf(core, state, sentence, move) : Infinity));
      const least = Math.min(...costs);
      let best = -1;
      let good = -1;
      let bad = -1;
      for (let move = 0; move < MOVES; move += 1) {
        if (costs[move] === Infinity) continue;
        const score = moveScores[move];
        if (best < 0 || score > moveScores[best]) best = move;
        if (costs[move] === least) {
          if (good < 0 || score > moveScores[good]) good = move;
        } else if (bad < 0 || score > moveScores[bad]) bad = move;
      }
      steps += 1;
      moves.time += 1;
      if (best === bad) wrong += 1;
      if (bad >= 0 && moveScores[good] - moveScores[bad] <= margin) moves.update(moveFeatures.values, good, bad);
      return best === bad && !(mayExplore && random() < explore) ? good : best;
    }

    function chooseLabel(sentence, head, dependent) {
      const candidates = parser.labelsFor(head, dependent);
      labelFeatures.read(head, dependent);
      labelScorer.scoreSome(labelFeatures.values, candidates, candidates.length, labelScores);
      const found = core.bestOf(candidates, candidates.length, labelScores);
      if (sentence.treeHeads[dependent] !== head) return found;
      labelScorer.time += 1;
      const gold = sentence.labelNumbers[dependent];
      if (!candidates.includes(gold)) return found;
      let rival = -1;
      for (const candidate of candidates)
        if (candidate !== gold && (rival < 0 || labelScores[candidate] > labelScores[rival])) rival = candidate;
      if (rival >= 0 && labelScores[gold] - labelScores[rival] <= labelMargin)
        labelScorer.update(labelFeatures.values, gold, rival);
      return found !== gold && random() >= explore ? gold : found;
    }
  }
  moves.average();
  labelScorer.average();
  return { tags, labels, labelCandidates, moves, labelScorer };
}

/** How many of the gold arcs can no longer be made after `move`. */
function costOf(core, state, sentence, move) {
  const { place, next } = state;
  const heads = sentence.treeHeads;
  const s0 = state.below(0);
  const s1 = state.below(1);
  let cost = 0;
  if (move === core.SHIFT) {
    for (const child of sentence.children[next]) if (place[child] === 1) cost += 1;
    const head = heads[next];
    if (head !== s0 && place[head] === 1) cost += 1;
    return cost;
  }
  for (const child of sentence.children[s0]) if (place[child] === 0) cost += 1;
  const head = heads[s0];
  if (move === core.LEFT) return cost + Number(head !== next && (head === s1 || place[head] === 0));
  return cost + Number(head !== s1 && place[head] === 0);
}
