/** `dossier/view/claims` and `dossier/view/evidence`: all claims of all notes, and the passages that bear on one of them. */
import { claimsViewFeature, evidenceViewFeature, type ClaimRow } from "../../core/features/views/claimsView.js";
import type {
  ClaimsViewMethod,
  ClaimsViewResult,
  EvidenceViewMethod,
  EvidenceViewResult,
  ViewClaim,
  ViewClaimState,
  ViewParams,
} from "../../protocol/views.js";
import { decodePlace, decodeView, type PlaceParams } from "../convert/documentParams.js";
import { toLocation, type FileView } from "../convert/fileView.js";
import { toOffset } from "../convert/position.js";
import type { DiagnosticReports } from "../diagnosticReports.js";
import type { WorkspaceRequest } from "../workspaceHandler.js";
import type { DocumentRequest } from "./request.js";

const CLAIMS: ClaimsViewMethod = "dossier/view/claims";
const EVIDENCE: EvidenceViewMethod = "dossier/view/evidence";

export const claimsViewRequest = (reports: DiagnosticReports): WorkspaceRequest<ViewParams, ClaimsViewResult> => ({
  method: CLAIMS,
  decode: decodeView,
  async *answer(roots, { limit }) {
    const claims: ViewClaim[] = [];
    const counts: Record<ViewClaimState, number> = {
      contradicted: 0,
      disputed: 0,
      misquoted: 0,
      unsourced: 0,
      unsupported: 0,
      open: 0,
      supported: 0,
      "not-checkable": 0,
    };
    for await (const { root, analysis, files, ask } of roots) {
      for (const file of [...analysis.workspace.notes.keys()].sort()) {
        const { findings } = await reports.of(root, file, analysis);
        for (const row of await ask(claimsViewFeature, { file, findings })) {
          counts[row.state]++;
          if (claims.length < limit) claims.push(await claimOf(row, files));
        }
        yield;
      }
    }
    return { claims, counts };
  },
});

export const evidenceViewRequest: DocumentRequest<PlaceParams, EvidenceViewResult> = {
  method: EVIDENCE,
  decode: decodePlace,
  nothing: { passages: [] },
  whenStale: "content-modified",
  async answer({ file, lines, files, ask }, { position }) {
    const rows = await ask(evidenceViewFeature, { file, offset: toOffset(lines, position) });
    const passages = await Promise.all(
      rows.map(async ({ text, key, source, verdict, cited, ...place }) => ({
        place: await toLocation(files, place),
        text,
        key,
        source,
        verdict,
        cited,
      })),
    );
    return { passages };
  },
};

async function claimOf({ file, range, ...row }: ClaimRow, files: FileView): Promise<ViewClaim> {
  return { ...row, note: file, place: await toLocation(files, { file, range }) };
}
