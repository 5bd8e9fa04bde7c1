/** The card of a key judgement: what it rests on. */
import { corroborationNeeds, corroborationOf } from "../../briefing/corroboration.js";
import { keyJudgements } from "../../briefing/keyJudgements.js";
import type { Needs, Supply } from "../../assess/needs.js";
import { assessClaim } from "../../assess/claimEvidence.js";
import { NO_NEEDS } from "../../assess/needs.js";
import type { Claim } from "../../model/note.js";
import type { Workspace } from "../../workspace/types.js";
import type { JudgementCard } from "../types.js";

export function judgementCardNeeds(workspace: Workspace, claim: Claim): Needs {
  const note = workspace.notes.get(claim.file);
  return note === undefined || !keyJudgements(note).includes(claim)
    ? NO_NEEDS
    : corroborationNeeds(workspace, note, claim);
}

/** Undefined for a sentence that is no key judgement. */
export function judgementCard(workspace: Workspace, claim: Claim, supply: Supply): JudgementCard | undefined {
  const note = workspace.notes.get(claim.file);
  return note === undefined || !keyJudgements(note).includes(claim)
    ? undefined
    : {
        kind: "judgement",
        corroboration: corroborationOf(workspace, note, claim, (one) => assessClaim(workspace, one, supply)),
      };
}
