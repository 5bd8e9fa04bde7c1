/** The card of a citation: the source described, what of it is inferred, its chain, and the passage that is meant. */
import { assessClaim, claimNeeds } from "../../assess/claimEvidence.js";
import { NO_NEEDS, type Needs, type Supply } from "../../assess/needs.js";
import type { PassageVerdict } from "../../assess/types.js";
import type { FileId } from "../../model/fileId.js";
import { nearestKeys } from "../../resolve/nearestKeys.js";
import type { CitationSymbol } from "../../resolve/symbols.js";
import type { Workspace } from "../../workspace/types.js";
import { claimsCiting } from "../resting.js";
import type { CitationCard } from "../types.js";

export function citationCardNeeds(workspace: Workspace, symbol: CitationSymbol): Needs {
  return symbol.claim === undefined ? NO_NEEDS : claimNeeds(workspace, symbol.claim);
}

export function citationCard(workspace: Workspace, symbol: CitationSymbol, supply: Supply): CitationCard {
  const { citation } = symbol;
  const source = workspace.sources.resolve(citation.key);
  const passage = source === undefined ? undefined : passageMeant(workspace, symbol, source.file, supply);
  return {
    kind: "citation",
    key: citation.key,
    source,
    citing: source === undefined ? 0 : claimsCiting(workspace, source.file).length,
    suggestions: source === undefined ? nearestKeys(workspace.sources, citation.key) : [],
    ...(passage === undefined ? {} : { passage }),
  };
}

/** The best passage of that article for the sentence that cites it. */
function passageMeant(
  workspace: Workspace,
  symbol: CitationSymbol,
  file: FileId,
  supply: Supply,
): PassageVerdict | undefined {
  if (symbol.claim === undefined) return undefined;
  const assessment = assessClaim(workspace, symbol.claim, supply);
  return assessment?.cited.find(
    (verdict) => verdict.passage.file === file && (verdict.verdict !== "neutral" || verdict.bearing > 0),
  );
}
