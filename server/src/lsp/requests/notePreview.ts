/** `dossier/notePreview`: what the Markdown preview of a note shows beyond its words. */
import { notePreviewFeature } from "../../core/features/notePreview.js";
import type { NotePreviewMethod, NotePreviewResult } from "../../protocol/notePreview.js";
import { decodeDocument, type DocumentParams } from "../convert/documentParams.js";
import type { DiagnosticReports } from "../diagnosticReports.js";
import type { DocumentRequest } from "./request.js";

const METHOD: NotePreviewMethod = "dossier/notePreview";

export const notePreviewRequest = (reports: DiagnosticReports): DocumentRequest<DocumentParams, NotePreviewResult> => ({
  method: METHOD,
  decode: decodeDocument,
  nothing: { notes: [], citations: [], claims: [], bands: [] },
  whenStale: "content-modified",
  async answer({ root, file, lines, analysis, ask }) {
    const { findings } = await reports.of(root, file, analysis);
    const { claims, bands, ...rest } = await ask(notePreviewFeature, { file, findings });
    const lineOf = (offset: number): number => lines.positionAt(offset).line;
    return {
      ...rest,
      claims: claims.map(({ range, state }) => ({ line: lineOf(range.start), state })),
      bands: bands.map(({ range, ...band }) => ({ ...band, line: lineOf(range.start) })),
    };
  },
});
