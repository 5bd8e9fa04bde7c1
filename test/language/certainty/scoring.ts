/** What a statement says of its content: how firmly, and whether it is affirmed, seen through a verb of saying or denying. */
import type { Certainty } from "../../../server/src/core/language/certainty/types.js";
import type { Polarity } from "../../../server/src/core/language/polarity/types.js";
import type { Statement } from "../../../server/src/core/model/statement.js";

export function certaintyOfContent({ certainty, kind }: Statement): Certainty | "question" {
  return kind.kind === "question" ? "question" : (certainty.reported ?? certainty.certainty);
}

/** A denied report denies what it reports: two denials affirm. */
export function polarityOfContent({ polarity }: Statement): Polarity {
  if (polarity.reported === undefined) return polarity.polarity;
  return polarity.polarity === polarity.reported ? "positive" : "negative";
}
