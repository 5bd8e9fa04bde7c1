/** Whether another sentence of a cited article affirms what one of its sentences denies: "did not find the wreck … on Friday it was found". */
import type { Statement } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import { isFact } from "../reading/commitment.js";
import { contentOf } from "../reading/content.js";
import { predicationsOf, type Predication } from "../reading/predications.js";
import { isCovered, unitsWithin } from "./covering.js";
import { shareSaidBy } from "./restOfClaim.js";
import type { Reason } from "../types.js";
import type { Overlap } from "./overlap.js";

/** Share of the claim that the other sentence says in words of its own. */
const LEAST_SHARE = 0.5;

export function isAffirmedElsewhere(claim: Statement, reason: Reason, { others }: Overlap): boolean {
  if (others === undefined || reason.kind !== "negation") return false;
  const affirmed = predicationsOf(claim).filter(({ head, negated }) => !negated && overlaps(head, reason.claim.range));
  return others().some(
    (other) =>
      predicationsOf(other).some(
        (telling) =>
          affirmed.some(({ event }) => event === telling.event) &&
          telling.finite &&
          !telling.negated &&
          isFact(other, telling, "passage") &&
          isOfTheSame(claim, other, telling),
      ) && shareSaidBy(claim, NOTHING, other) >= LEAST_SHARE,
  );
}

/** Who does it and whom it is done to are the claim's own, or pronouns: "people" are not the claim's visitors. */
function isOfTheSame(claim: Statement, other: Statement, { agent, patient }: Predication): boolean {
  const spans = [agent, patient].filter((span) => span !== undefined);
  const { words } = contentOf(claim);
  return unitsWithin(other, spans).every((unit) =>
    unit.kind === "word" ? words.has(unit.lemma) : isCovered(unit, claim),
  );
}

const NOTHING = [] as const;
