/** Figures that a note may have reckoned from those of an article: what is the sum or the difference of two others was hardly misread. */
import type { Quantity } from "../../language/quantities/types.js";
import type { Statement } from "../../model/statement.js";

/** Figures of an article that are looked at. */
const MOST_FIGURES = 24;

/** One gives a total and the other does not say that it does: "510 euros in all" beside what the clock and the bell cost. */
export function areTotalAndPart(claim: Statement, passage: Statement): boolean {
  return TOTAL.test(claim.text) !== TOTAL.test(passage.text);
}

const TOTAL = /\b(?:in all|in total|altogether|all told|combined|a total of|in sum|all in all)\b/iu;

/**
 * Takes the sentences of the article; figures of the same kind and unit are added and taken from each other, those that stand bare too:
 * "150 euros, that of the bell 360".
 */
export function isReckoned(ours: Quantity, told: readonly Statement[]): boolean {
  const figures = [
    ...new Set(
      told
        .flatMap(({ quantities }) => quantities)
        .filter(
          ({ kind, unit, counted }) =>
            (kind === ours.kind && (kind === "count" || unit === ours.unit)) ||
            (kind === "count" && counted === undefined),
        )
        .map(({ lo }) => lo),
    ),
  ].slice(0, MOST_FIGURES);
  return figures.some((one, at) =>
    figures.some((other, from) => from !== at && (one + other === ours.lo || one - other === ours.lo)),
  );
}
