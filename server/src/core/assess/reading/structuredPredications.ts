/**
 * Predications with who does it and who undergoes it read from the tree where the parser is sure of it, and from the clauses elsewhere.
 * Conflicts are decided on these, once the cheaper reading has found two statements worth a parse.
 */
import type { Statement } from "../../model/statement.js";
import { overlaps, rangeAround, type TextRange } from "../../text/range.js";
import type { ArgumentRole } from "../../language/propositions/types.js";
import { framesOf, type Frame } from "./frames.js";
import { COPULA, predicationsOf, type Predication } from "./predications.js";
import { rememberingEach } from "../../text/memory.js";

/** In the order of their words. */
export const structuredPredicationsOf = rememberingEach((statement: Statement): readonly Predication[] => {
  const frames = framesOf(statement);
  return predicationsOf(statement).map((predication) => withStructure(predication, frames));
});

/** Coordinated doers make a frame each: the predication has them all. */
function withStructure(predication: Predication, frames: readonly Frame[]): Predication {
  if (predication.event === COPULA) return predication;
  const own = frames.filter(
    (frame) => frame.event === predication.event && overlaps(frame.head, predication.head) && frame.kind !== "copular",
  );
  if (own.length === 0) return predication;
  const agent = spanOf(own, "agent");
  const patient = spanOf(own, "patient");
  if (agent === undefined && patient === undefined) return predication;
  return { ...predication, agent, patient };
}

function spanOf(frames: readonly Frame[], role: ArgumentRole): TextRange | undefined {
  const spans = frames.flatMap(({ phrases }) =>
    phrases
      .filter((phrase) => phrase.role === role)
      // Who does it is told by all of its words ("observers from the OSCE"); where it is done to them is none of theirs.
      .map((phrase) => (role === "patient" ? phrase.core : phrase)),
  );
  return spans.length === 0 ? undefined : rangeAround(spans);
}
