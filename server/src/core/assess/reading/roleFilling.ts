/** Whether a sentence has room, in the roles of the claim's event, for what it leaves to another sentence of its paragraph. */
import type { Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { isSaidAs } from "../matching/occasions.js";
import { unitsWithin } from "../matching/covering.js";
import { COPULA } from "./predications.js";
import { framesOf, type Frame, type Phrase } from "./frames.js";

/** "It found that …" has no place for the recordings of "the recordings were found"; "they were destroyed" has. */
export function hasRoomFor(claim: Statement, passage: Statement): boolean {
  const theirs = framesOf(passage);
  return framesOf(claim).every((frame) => {
    const same = theirs.filter(({ event }) => event === frame.event);
    if (frame.event === COPULA || same.length === 0) return true;
    return same.some((other) => ROLES.every((role) => fits(claim, frame, passage, other, role)));
  });
}

const ROLES = ["agent", "patient"] as const;

function fits(claim: Statement, ours: Frame, passage: Statement, theirs: Frame, role: Phrase["role"]): boolean {
  const own = ours.phrases.find((phrase) => phrase.role === role);
  if (own === undefined || own.isPronoun) return true;
  const head = unitsWithin(claim, [own.head]);
  if (head.length === 0 || head.some((unit) => isSaidAs(unit, passage))) return true;
  const other = theirs.phrases.find((phrase) => phrase.role === role);
  // "Was demolished": by whom is left out.
  if (other === undefined) return role === "agent";
  return other.isPronoun || unitsWithin(passage, [other.head]).length === 0;
}

/** "The firm closed its plant" is borne out by "the plant was shut down", which leaves out by whom. */
export function isUnsaidDoer(claim: Statement, unit: TextRange, passage: Statement): boolean {
  return framesOf(claim).some(
    ({ event, phrases }) =>
      phrases.some(({ role, start, end }) => role === "agent" && overlaps({ start, end }, unit)) &&
      framesOf(passage).some(
        (other) =>
          other.event === event &&
          other.proposition.predicate.passive &&
          !other.phrases.some(({ role }) => role === "agent"),
      ),
  );
}
