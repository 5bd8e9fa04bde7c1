/**
 * Trains the second look at trees on drafts: trees of parsers that had not seen their sentences. Both models are averaged perceptrons with
 * a margin; an answer counts where the treebank's head is among the candidates, and its relation where the head is right.
 */
import { TrainedTable } from "./linear.mjs";
import { randomNumbers, shuffle } from "./treebank.mjs";

const STEPS = 10;

export function trainRevision(core, sentences, options) {
  const { tags, labels, labelCandidates, headBits, relationBits, revisions, headMargin, relationMargin, seed } =
    options;
  const sure = core.SURE_IN_TRAINING;
  const heads = new TrainedTable(headBits, 1, { least: 2 });
  const relations = new TrainedTable(relationBits, labels.length, { least: 2 });
  const parser = new core.Parser({ tags, labels, labelCandidates });
  const model = { tags, labels, labelCandidates, heads, relations, moveSteps: [], labelSteps: [] };
  const revision = new core.Revision(model, parser);
  const { candidates, features } = revision;
  const { state } = parser;
  const random = randomNumbers(seed);
  const order = sentences.map((_, index) => index);
  const values = Array.from({ length: candidates.heads.length }, () => new Int32Array(features.values.length));
  const scores = new Float64Array(values.length);
  const labelScores = new Float64Array(labels.length);
  for (let epoch = 0; epoch < revisions; epoch += 1) {
    shuffle(order, random);
    let wrong = 0;
    let read = 0;
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence.every > 1 && index % sentence.every !== epoch % sentence.every) continue;
      openDraft(core, parser, revision, sentence);
      const words = sentence.heads.length;
      for (let word = 0; word < words; word += 1) if (revision.isOpen(word, sure)) learnHead(sentence, word);
      for (let word = 0; word < words; word += 1) if (revision.isOpenLabel(word, sure)) learnLabel(sentence, word);
    }
    options.report?.(epoch, wrong / read, model);

    function learnHead(sentence, word) {
      const current = state.head[word];
      const gold = sentence.treeHeads[word];
      let best = -1;
      let good = -1;
      let rival = -1;
      revision.readDependent(word);
      for (let at = 0; at < candidates.count; at += 1) {
        const head = candidates.heads[at];
        if (head !== current && revision.isMark(head)) continue;
        features.readCandidate(head, candidates.steps[at]);
        features.fire();
        values[at].set(features.values);
        scores[at] = heads.sum(features.values);
        if (best < 0 || scores[at] > scores[best]) best = at;
        if (head === gold) good = at;
        else if (rival < 0 || scores[at] > scores[rival]) rival = at;
      }
      heads.time += 1;
      read += 1;
      if (best !== good) wrong += 1;
      if (good >= 0 && rival >= 0 && scores[good] - scores[rival] <= headMargin)
        heads.updateOne(values[good], values[rival]);
      if (best >= 0 && candidates.heads[best] !== current) revision.move(word, candidates.heads[best]);
    }

    function learnLabel(sentence, word) {
      const head = state.head[word];
      const possible = parser.labelsFor(head, word);
      revision.readDependent(word);
      features.readCandidate(head, 0);
      features.fireRelation();
      relations.scoreSome(features.relationValues, possible, possible.length, labelScores);
      const found = core.bestOf(possible, possible.length, labelScores);
      state.label[word] = found;
      const gold = sentence.labelNumbers[word];
      if (sentence.treeHeads[word] !== head || !possible.includes(gold)) return;
      relations.time += 1;
      let rival = -1;
      for (const label of possible)
        if (label !== gold && (rival < 0 || labelScores[label] > labelScores[rival])) rival = label;
      if (rival >= 0 && labelScores[gold] - labelScores[rival] <= relationMargin)
        relations.update(features.relationValues, gold, rival);
    }
  }
  return model;
}

/** What a parser made of a sentence, kept for the second look. */
export function draftOf(parser, sentence, found) {
  parser.parse(sentence.atoms, found);
  const count = found.length;
  return {
    tags: found,
    heads: parser.state.head.slice(0, count),
    labels: parser.state.label.slice(0, count),
    moveMargin: parser.moveMargin.slice(0, count),
    labelMargin: parser.labelMargin.slice(0, count),
  };
}

/** Numbers the leads of one parser's drafts by equal shares of them, since two parsers' leads differ in scale. */
export function gradeDrafts(core, drafts) {
  const moveSteps = stepsOf(drafts.flatMap(({ moveMargin }) => [...moveMargin]));
  const labelSteps = stepsOf(drafts.flatMap(({ labelMargin }) => [...labelMargin]));
  for (const draft of drafts) {
    draft.headStep = Uint8Array.from(draft.moveMargin, (margin) => core.stepsBelow(moveSteps, margin));
    draft.labelStep = Uint8Array.from(draft.labelMargin, (margin) => core.stepsBelow(labelSteps, margin));
  }
  return { moveSteps, labelSteps };
}

function stepsOf(margins) {
  const sorted = Float64Array.from(margins.filter(Number.isFinite)).sort();
  return Array.from({ length: STEPS - 1 }, (_, step) => sorted[Math.floor((sorted.length * (step + 1)) / STEPS)]);
}

export function openDraft(core, parser, revision, { atoms, draft }) {
  parser.begin(atoms, draft.tags);
  parser.state.head.set(draft.heads);
  parser.state.label.set(draft.labels);
  revision.begin(draft.tags);
  revision.headStep.set(draft.headStep);
  revision.labelStep.set(draft.labelStep);
}
