/** Phrases that several rules share: a passage as related information, a claim cut to a message's length. */
import type { PassageVerdict, Reason } from "../assess/types.js";
import { sourceLabel } from "../model/sourceLabel.js";
import { readable } from "../text/readable.js";
import type { RelatedPassage } from "./types.js";

const LONGEST_QUOTED = 120;

export function relatedPassage(verdict: PassageVerdict, message: string): RelatedPassage {
  const { passage } = verdict;
  return { file: passage.file, range: passage.statement.range, text: readable(passage.statement.text), message };
}

export function shortened(words: string): string {
  const line = readable(words);
  return line.length <= LONGEST_QUOTED ? line : `${line.slice(0, LONGEST_QUOTED - 1).trimEnd()}…`;
}

export function labelWithKey(verdict: PassageVerdict): string {
  const { source, key } = verdict.passage;
  const label = sourceLabel(source);
  return label === key ? `@${key}` : `${label} [@${key}]`;
}

/** “four policemen” here, “one policeman” there: the two values, with the hint where there is one. */
export function valuesAgainstEachOther(reason: Reason, where: string): string {
  const hint = reason.hint === undefined ? "" : ` (${reason.hint})`;
  return `“${readable(reason.claim.text)}” here, “${readable(reason.evidence.text)}” in ${where}${hint}`;
}
