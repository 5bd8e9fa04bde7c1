/** The peer of name comparison: Jaro–Winkler similarity as published (Winkler 1990), with a prefix weight of 0.1 over four letters. */

const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

export function jaroWinkler(left: string, right: string): number {
  const jaro = jaroSimilarity(left, right);
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < left.length && left[prefix] === right[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function jaroSimilarity(left: string, right: string): number {
  if (left === right) return 1;
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Set<number>();
  const fromLeft: string[] = [];
  for (let at = 0; at < left.length; at += 1) {
    for (let other = Math.max(0, at - reach); other <= Math.min(right.length - 1, at + reach); other += 1) {
      if (taken.has(other) || left[at] !== right[other]) continue;
      taken.add(other);
      fromLeft.push(left[at] ?? "");
      break;
    }
  }
  const matches = fromLeft.length;
  if (matches === 0) return 0;
  const fromRight = [...taken].sort((one, other) => one - other).map((at) => right[at]);
  const moved = fromLeft.filter((letter, at) => letter !== fromRight[at]).length / 2;
  return (matches / left.length + matches / right.length + (matches - moved) / matches) / 3;
}
