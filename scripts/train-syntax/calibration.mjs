/** How often arcs are right, by the leads that they had and by their relation: terms for `core/language/syntax/confidence.ts`. */

/** Stands in while the figures are being made. */
export const UNSURE = {
  moveSteps: [],
  labelSteps: [],
  confidence: {
    heads: [],
    relations: [],
    secondHeads: [],
    secondRelations: [],
    headSteps: [],
    relationSteps: [],
    labels: [],
  },
};

const STEPS = 8;
const ROUNDS = 400;
const RATE = 2;
/** A term leans on nothing as if it had been seen so often. */
const PRIOR = 8;
const HUNDREDTHS = 100;

/** `parse(sentence)` fills the parser's state and the revision. */
export function calibration(core, sentences, { parser, revision, labels }, parse) {
  const arcs = sentences.flatMap((sentence) => {
    parse(sentence);
    const { head, label } = parser.state;
    return sentence.relations.map((relation, at) => ({
      ...revision.evidence(at),
      right: Number(head[at] === sentence.heads[at] && labels[label[at]] === relation),
    }));
  });
  const headSteps = quantiles(arcs.map(({ headLead }) => headLead));
  const relationSteps = quantiles(arcs.map(({ labelLead }) => labelLead));
  const rows = arcs.map((arc) => [
    arc.headStep,
    arc.labelStep,
    core.leadRow(headSteps, arc.headLead),
    core.leadRow(relationSteps, arc.labelLead),
    arc.label,
  ]);
  const [heads, relations, secondHeads, secondRelations, labelTerms] = fitted(
    rows,
    arcs.map(({ right }) => right),
  ).map((terms) => terms.map((term) => Math.round(HUNDREDTHS * term)));
  return { heads, relations, secondHeads, secondRelations, headSteps, relationSteps, labels: labelTerms };
}

/** Logistic regression by gradient ascent, each term with a step of its own by how often it occurs. */
function fitted(rows, right) {
  const sizes = rows[0].map((_, kind) => 1 + rows.reduce((most, row) => Math.max(most, row[kind]), 0));
  const terms = sizes.map((size) => Array.from({ length: size }, () => 0));
  const counts = sizes.map((size) => new Float64Array(size));
  for (const row of rows) row.forEach((value, kind) => (counts[kind][value] += 1));
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = sizes.map((size) => new Float64Array(size));
    rows.forEach((row, index) => {
      const odds = row.reduce((sum, value, kind) => sum + terms[kind][value], 0);
      const error = right[index] - 1 / (1 + Math.exp(-odds));
      row.forEach((value, kind) => (slopes[kind][value] += error));
    });
    terms.forEach((list, kind) => {
      for (let value = 0; value < list.length; value += 1)
        list[value] += (RATE * (slopes[kind][value] - PRIOR * 0.05 * list[value])) / (counts[kind][value] + PRIOR);
    });
  }
  return terms;
}

/** The values that part the leads into equal shares, whole and distinct. */
function quantiles(leads) {
  const sorted = Float64Array.from(leads.filter((lead) => lead >= 0)).sort();
  const steps = Array.from({ length: STEPS - 1 }, (_, step) =>
    Math.round(sorted[Math.floor((sorted.length * (step + 1)) / STEPS)]),
  );
  return [...new Set(steps)];
}
