/** The card of a claim: its status and the best passages on it. */
import { countOrigins, distinctSources } from "../../assess/citedOrigins.js";
import { assessClaim, claimNeeds } from "../../assess/claimEvidence.js";
import type { Needs, Supply } from "../../assess/needs.js";
import type { ClaimSymbol } from "../../resolve/symbols.js";
import type { Workspace } from "../../workspace/types.js";
import type { ClaimCard } from "../types.js";

export function claimCardNeeds(workspace: Workspace, symbol: ClaimSymbol): Needs {
  return claimNeeds(workspace, symbol.claim);
}

export function claimCard(workspace: Workspace, symbol: ClaimSymbol, supply: Supply): ClaimCard | undefined {
  const assessment = assessClaim(workspace, symbol.claim, supply);
  if (assessment === undefined) return undefined;
  const sources = distinctSources(assessment.sources).length;
  return { kind: "claim", assessment, sources, origins: countOrigins(assessment, workspace.provenance) };
}
