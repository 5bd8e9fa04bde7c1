/**
 * Claims as they were first read. An edit moves most sentences of a note and changes one: what was found out about a claim holds
 * for every later copy of it, wherever it stands by then.
 */
import type { Claim } from "./note.js";
import { originOf } from "./moveStatement.js";
import type { Statement } from "./statement.js";

interface FirstRead {
  /** The paragraph as written, citations and markup included. */
  readonly written: string;
  readonly claim: Claim;
}

const firstRead = new WeakMap<Statement, FirstRead>();
const origins = new WeakMap<Claim, Claim>();

/**
 * The claim as it was first read in a paragraph written like this one; the claim itself where it is new.
 * The two differ in their positions only, all by the same number of code units.
 */
export function claimOriginOf(claim: Claim): Claim {
  return origins.get(claim) ?? claim;
}

/** `written` is the claim's paragraph as it stands in the note, with the character behind it. */
export function linkToOrigin(claim: Claim, written: string): void {
  const statement = originOf(claim.statement);
  const known = firstRead.get(statement);
  if (known?.written === written && known.claim.contentKey === claim.contentKey) {
    if (known.claim !== claim) origins.set(claim, known.claim);
  } else {
    firstRead.set(statement, { written, claim });
  }
}
