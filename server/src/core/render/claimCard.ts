/** The claim card: its status in a word, then the best passages on both sides. */
import type { ClaimStatus } from "../assess/assessment.js";
import type { PassageVerdict } from "../assess/types.js";
import type { ClaimCard } from "../features/types.js";
import type { Say } from "../text/say.js";
import type { Telling } from "./renderContext.js";
import { renderVerdict } from "./verdict.js";

const MOST_PASSAGES = 3;
/** A neutral passage that shares less with the claim is not worth a reader's time. */
const LEAST_BEARING = 0.34;

export function renderClaimCard(card: ClaimCard, telling: Telling): string {
  const { assessment } = card;
  const own = shown(assessment.cited);
  const others = shown(assessment.corpus).slice(0, Math.max(1, MOST_PASSAGES - own.length));
  const elsewhere =
    others.length === 0 || own.length === 0
      ? others.map((verdict) => renderVerdict(verdict, telling))
      : [`*${telling.say("Elsewhere in the corpus")}*`, ...others.map((verdict) => renderVerdict(verdict, telling))];
  const body = [...own.map((verdict) => renderVerdict(verdict, telling)), ...elsewhere];
  return [
    `**${telling.say("Claim")} — ${statusWords(assessment.status, telling.say)}**${figures(card, telling.say)}`,
    ...(body.length === 0 ? [telling.say("No passage of the corpus bears on it.")] : body),
  ].join("\n\n");
}

function statusWords(status: ClaimStatus, say: Say): string {
  switch (status) {
    case "supported":
      return say("supported by what it cites");
    case "contradicted":
      return say("contradicted");
    case "unsupported":
      return say("not supported by what it cites");
    case "unsourced":
      return say("cites no source");
    case "not-checkable":
      return say("nothing to check against a source");
  }
}

/** How many voices there are behind the citations, where there is more than one citation to wonder about. */
function figures({ sources, origins }: ClaimCard, say: Say): string {
  if (sources < 2) return "";
  return ` · ${say("{0} sources", sources)} · ${origins === 1 ? say("1 origin") : say("{0} origins", origins)}`;
}

function shown(verdicts: readonly PassageVerdict[]): readonly PassageVerdict[] {
  return verdicts
    .filter((verdict) => verdict.verdict !== "neutral" || verdict.bearing >= LEAST_BEARING)
    .slice(0, MOST_PASSAGES);
}
