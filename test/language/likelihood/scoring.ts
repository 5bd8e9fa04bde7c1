/** Writes the reading of a sentence the way that the labels do. */
import { bandOf, LADDER_IDS } from "../../../server/src/core/language/likelihood/ladders.lexicon.js";
import { readLikelihood } from "../../../server/src/core/language/likelihood/likelihood.js";
import type { LikelihoodExpression } from "../../../server/src/core/language/likelihood/types.js";
import { readText } from "../../../server/src/core/model/readText.js";

/** What the author of the sentence says, in the notation of `labelled.ts`; confidence behind likelihood. */
export function readingOf(sentence: string): readonly string[] {
  return readText(sentence).statements.flatMap(({ text, range, quotations, attributions }) => {
    const { likelihoods, confidences } = readLikelihood({ text, offset: range.start, quotations, attributions });
    return [
      ...likelihoods
        .filter(({ own }) => own)
        .map((found) => `${sentence.slice(found.start, found.end)}=${valueOf(found)}`),
      ...confidences
        .filter(({ own }) => own)
        .map(({ start, end, level }) => `${sentence.slice(start, end)}=c ${level}`),
    ];
  });
}

function valueOf(found: LikelihoodExpression): string {
  switch (found.kind) {
    case "vague":
      return "?";
    case "unbanded":
      return "-";
    case "number":
      return `n ${String(found.band.lo)}-${String(found.band.hi)}`;
    case "term": {
      const band = LADDER_IDS.map((id) => bandOf(found.term, id)).find((known) => known !== undefined);
      return `${String(band?.lo)}-${String(band?.hi)}`;
    }
  }
}
