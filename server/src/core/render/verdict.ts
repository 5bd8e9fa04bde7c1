/** One judged passage: what it says of the claim, its words, and the words of both sides for every reason. */
import type { PassageVerdict, Reason } from "../assess/types.js";
import { escapeMarkdown, quoteBlock } from "./escape.js";
import type { LinkTo } from "./links.js";
import { inWordsOf, sourceWithKey } from "./sourceWords.js";

export function renderVerdict(verdict: PassageVerdict, linkTo: LinkTo): string {
  const { passage } = verdict;
  const place = sourceWithKey(passage.source, linkTo, passage.statement.range);
  const voice = passage.voice === undefined ? "" : inWordsOf(passage.voice, passage.source);
  const reasons = verdict.reasons.map((reason) => `- ${renderReason(reason)}`).join("\n");
  return [`**${SAYS[verdict.verdict]}** ${place}`, quoteBlock(passage.statement.text), voice, reasons]
    .filter((part) => part !== "")
    .join("\n\n");
}

const SAYS = { supports: "Supports", contradicts: "Contradicts", neutral: "Bears on it" } as const;

function renderReason(reason: Reason): string {
  const hint = reason.hint === undefined ? "" : ` — ${escapeMarkdown(reason.hint)}`;
  return `${reason.kind}: “${escapeMarkdown(reason.claim.text)}” here, “${escapeMarkdown(reason.evidence.text)}” there${hint}`;
}
