/** Figures that a note may have reckoned from those of an article: what is the sum or the difference of two others was hardly misread. */
import type { Quantity } from "../../language/quantities/types.js";
import type { Statement } from "../../model/statement.js";

/** Figures of an article that are looked at. */
const MOST_FIGURES = 24;

/** Takes the sentences of the article; figures of the same kind and unit are added and taken from each other. */
export function isReckoned(ours: Quantity, told: readonly Statement[]): boolean {
  const figures = [
    ...new Set(
      told
        .flatMap(({ quantities }) => quantities)
        .filter(({ kind, unit }) => kind === ours.kind && (kind === "count" || unit === ours.unit))
        .map(({ lo }) => lo),
    ),
  ].slice(0, MOST_FIGURES);
  return figures.some((one, at) =>
    figures.some((other, from) => from !== at && (one + other === ours.lo || one - other === ours.lo)),
  );
}
