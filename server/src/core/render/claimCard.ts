/** The claim card: its status in a word, then the best passages on both sides. */
import type { ClaimStatus } from "../assess/assessment.js";
import type { PassageVerdict } from "../assess/types.js";
import type { ClaimCard } from "../features/types.js";
import type { LinkTo } from "./links.js";
import { renderVerdict } from "./verdict.js";

const MOST_PASSAGES = 3;
/** A neutral passage that shares less with the claim is not worth a reader's time. */
const LEAST_BEARING = 0.34;

export function renderClaimCard(card: ClaimCard, linkTo: LinkTo): string {
  const { assessment } = card;
  const own = shown(assessment.cited);
  const others = shown(assessment.corpus).slice(0, Math.max(1, MOST_PASSAGES - own.length));
  const elsewhere =
    others.length === 0 || own.length === 0
      ? others.map((verdict) => renderVerdict(verdict, linkTo))
      : ["*Elsewhere in the corpus*", ...others.map((verdict) => renderVerdict(verdict, linkTo))];
  const body = [...own.map((verdict) => renderVerdict(verdict, linkTo)), ...elsewhere];
  return [
    `**Claim — ${STATUS[assessment.status]}**${figures(card)}`,
    ...(body.length === 0 ? ["No passage of the corpus bears on it."] : body),
  ].join("\n\n");
}

const STATUS: Readonly<Record<ClaimStatus, string>> = {
  supported: "supported by what it cites",
  contradicted: "contradicted",
  unsupported: "not supported by what it cites",
  unsourced: "cites no source",
  "not-checkable": "nothing to check against a source",
};

/** How many voices there are behind the citations, where there is more than one citation to wonder about. */
function figures({ sources, origins }: ClaimCard): string {
  return sources < 2
    ? ""
    : ` · ${String(sources)} sources · ${String(origins)} ${origins === 1 ? "origin" : "origins"}`;
}

function shown(verdicts: readonly PassageVerdict[]): readonly PassageVerdict[] {
  return verdicts
    .filter((verdict) => verdict.verdict !== "neutral" || verdict.bearing >= LEAST_BEARING)
    .slice(0, MOST_PASSAGES);
}
