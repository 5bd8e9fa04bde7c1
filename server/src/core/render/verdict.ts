/** One judged passage: what it says of the claim, its words, and the words of both sides for every reason. */
import type { PassageVerdict, Reason } from "../assess/types.js";
import type { Say } from "../text/say.js";
import { escapeMarkdown, quoteBlock } from "./escape.js";
import type { Telling } from "./renderContext.js";
import { inWordsOf, sourceWithKey } from "./sourceWords.js";

export function renderVerdict(verdict: PassageVerdict, telling: Telling): string {
  const { passage } = verdict;
  const place = sourceWithKey(passage.source, telling, passage.statement.range);
  const voice = passage.voice === undefined ? "" : inWordsOf(passage.voice, passage.source, telling.say);
  const reasons = verdict.reasons.map((reason) => `- ${renderReason(reason, telling.say)}`).join("\n");
  return [
    `**${verdictWords(verdict.verdict, telling.say)}** ${place}`,
    quoteBlock(passage.statement.text),
    voice,
    reasons,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function verdictWords(verdict: PassageVerdict["verdict"], say: Say): string {
  switch (verdict) {
    case "supports":
      return say("Supports");
    case "contradicts":
      return say("Contradicts");
    case "neutral":
      return say("Bears on it");
  }
}

function renderReason(reason: Reason, say: Say): string {
  const hint = reason.hint === undefined ? "" : ` — ${escapeMarkdown(reason.hint)}`;
  const sides = say("“{0}” here, “{1}” there", escapeMarkdown(reason.claim.text), escapeMarkdown(reason.evidence.text));
  return `${reason.kind}: ${sides}${hint}`;
}
