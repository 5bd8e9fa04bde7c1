/**
 * Claims as they were first read. An edit moves most sentences of a note and changes one: what was found out about a claim holds
 * for every later copy of it, wherever it stands by then.
 */
import type { TextRange } from "../text/range.js";
import type { Claim } from "./note.js";
import { originOf } from "./moveStatement.js";
import type { Statement } from "./statement.js";

interface FirstRead {
  /** The sentence and its citations as written, with what stands close to them. */
  readonly written: string;
  /** Where that begins, from the beginning of the statement. */
  readonly from: number;
  readonly claim: Claim;
}

/** Characters before and behind a claim that may matter for what is said of it: an article before its first word, a stop behind a citation. */
const BEFORE = 40;
const BEHIND = 2;

const firstRead = new WeakMap<Statement, FirstRead>();
const origins = new WeakMap<Claim, Claim>();

/**
 * The claim as it was first read with the same words and citations, and the same words close by; the claim itself where it is new.
 * The two differ in their positions only, all by the same number of code units.
 */
export function claimOriginOf(claim: Claim): Claim {
  return origins.get(claim) ?? claim;
}

/** The words of a paragraph with everything around it that may matter for what is said of its claims. */
export function writtenAround(text: string, paragraph: TextRange): string {
  return text.slice(Math.max(0, paragraph.start - BEFORE), paragraph.end + BEHIND);
}

/** To be called for every claim that is read; `text` is the note. */
export function linkToOrigin(claim: Claim, text: string): void {
  const statement = originOf(claim.statement);
  const groups = claim.citations.map((citation) => citation.group);
  const start = Math.max(0, Math.min(claim.range.start, ...groups.map((group) => group.start)) - BEFORE);
  const end = Math.max(claim.range.end, ...groups.map((group) => group.end)) + BEHIND;
  const written = text.slice(start, end);
  const from = start - claim.statement.range.start;
  const known = firstRead.get(statement);
  const isSame = known?.written === written && known.from === from && known.claim.contentKey === claim.contentKey;
  if (!isSame) firstRead.set(statement, { written, from, claim });
  else if (known.claim !== claim) origins.set(claim, known.claim);
}
