/**
 * Remembers the verdicts on a claim for as long as the index answers with the same passages.
 * An edit moves most sentences of a note and changes one: the moved ones keep their verdicts, moved along.
 */
import { originOf } from "../model/moveStatement.js";
import type { Statement } from "../model/statement.js";
import type { PassageVerdict, Reason, ScoredPassage } from "./types.js";

interface Remembered {
  /** What else the verdicts hang on: the dates that they were judged against. */
  readonly setting: string;
  /** Where the claim stood when it was judged. */
  readonly at: number;
  readonly verdicts: readonly PassageVerdict[];
}

/** By the passages as the index gave them, then by the claim wherever it stands. */
const memory = new WeakMap<readonly ScoredPassage[], WeakMap<Statement, Remembered>>();

export function rememberVerdicts(
  claim: Statement,
  passages: readonly ScoredPassage[],
  setting: string,
  judge: () => readonly PassageVerdict[],
): readonly PassageVerdict[] {
  const ofAnswer = memory.get(passages) ?? new WeakMap<Statement, Remembered>();
  memory.set(passages, ofAnswer);
  const origin = originOf(claim);
  const known = ofAnswer.get(origin);
  if (known?.setting === setting) return moved(known.verdicts, claim.range.start - known.at);
  const verdicts = judge();
  ofAnswer.set(origin, { setting, at: claim.range.start, verdicts });
  return verdicts;
}

function moved(verdicts: readonly PassageVerdict[], by: number): readonly PassageVerdict[] {
  if (by === 0) return verdicts;
  const move = (reason: Reason): Reason => ({
    ...reason,
    claim: { ...reason.claim, range: { start: reason.claim.range.start + by, end: reason.claim.range.end + by } },
  });
  return verdicts.map((verdict) =>
    verdict.reasons.length === 0 ? verdict : { ...verdict, reasons: verdict.reasons.map(move) },
  );
}
