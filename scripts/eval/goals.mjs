/** Judges a goal written in words ("F1 ≥ 74", "≥ 36 of 48", "≥ 10 MB/s") against the figures of its row. */

const SHARE = /^(F1|precision|recall|accuracy)\s*≥\s*([\d.]+)\s*%?$/iu;
const COUNT = /^≥\s*(\d+) of (\d+)$/u;
const SPEED = /^≥\s*([\d,.]+)\s*([a-zA-Z]+\/s)$/u;

/** Whether all parts of the goal are met; undefined where a part cannot be judged or there is no goal. */
export function isGoalMet(row) {
  if (row.met !== undefined) return row.met;
  if (row.goal === undefined) return undefined;
  const parts = row.goal.split(/,\s+|\s+and\s+/u).map((part) => isPartMet(part.trim(), row));
  return parts.includes(undefined) ? undefined : parts.every(Boolean);
}

function isPartMet(part, row) {
  const share = SHARE.exec(part);
  if (share !== null) {
    const least = Number(share[2]);
    return compare(row[share[1].toLowerCase()], least > 1 ? least / 100 : least);
  }
  const count = COUNT.exec(part);
  if (count !== null) return compare(row.accuracy, Number(count[1]) / Number(count[2]));
  const speed = SPEED.exec(part);
  if (speed !== null && speed[2] === row.speed?.unit)
    return compare(row.speed.value, Number(speed[1].replaceAll(",", "")));
  return undefined;
}

/** Figures are kept to four digits, so a share that is met exactly may lie a rounding below. */
function compare(figure, least) {
  return figure === undefined ? undefined : figure >= least - 5e-5;
}
