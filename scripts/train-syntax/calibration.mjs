/** How often arcs are right, by the lead that the parser had: a table for `core/language/syntax/confidence.ts`. */

/** Stands in while the figures are being made. */
export const UNSURE = { confidence: [[128]], moveSteps: [], labelSteps: [] };

const ROWS = 10;
const COLUMNS = 6;
/** A cell leans on its row and column as if they had been seen so often in it. */
const PRIOR = 12;

export function calibration(core, sentences, { tagger, parser, labels }) {
  const arcs = sentences.flatMap((sentence) => {
    parser.parse(sentence.atoms, tagger.tag(sentence.atoms));
    const { head, label } = parser.state;
    return sentence.relations.flatMap((relation, at) =>
      relation === "punct"
        ? []
        : [
            {
              move: parser.moveMargin[at],
              label: parser.labelMargin[at],
              right: Number(head[at] === sentence.heads[at] && labels[label[at]] === relation),
            },
          ],
    );
  });
  const moveSteps = quantiles(
    arcs.map(({ move }) => move),
    ROWS,
  );
  const labelSteps = quantiles(
    arcs.map(({ label }) => label),
    COLUMNS,
  );
  const cell = (arc) => [core.stepsBelow(moveSteps, arc.move), core.stepsBelow(labelSteps, arc.label)];
  const mean = (list) => list.reduce((sum, { right }) => sum + right, 0) / list.length;
  const all = mean(arcs);
  const confidence = Array.from({ length: moveSteps.length + 1 }, (_, row) => {
    const inRow = arcs.filter((arc) => cell(arc)[0] === row);
    return Array.from({ length: labelSteps.length + 1 }, (_, column) => {
      const inCell = inRow.filter((arc) => cell(arc)[1] === column);
      const inColumn = arcs.filter((arc) => cell(arc)[1] === column);
      const odds = oddsOf(mean(inRow)) * (oddsOf(mean(inColumn)) / oddsOf(all));
      const right = inCell.reduce((sum, arc) => sum + arc.right, 0);
      return Math.round((255 * (right + (PRIOR * odds) / (1 + odds))) / (inCell.length + PRIOR));
    });
  });
  return { confidence, moveSteps, labelSteps };
}

function oddsOf(share) {
  const inside = Math.min(0.995, Math.max(0.02, share));
  return inside / (1 - inside);
}

/** The values that part `list` into equal shares, whole and distinct. */
function quantiles(list, parts) {
  const sorted = Float64Array.from(list.filter(Number.isFinite)).sort();
  const steps = Array.from({ length: parts - 1 }, (_, part) =>
    Math.round(sorted[Math.floor((sorted.length * (part + 1)) / parts)]),
  );
  return [...new Set(steps)];
}
