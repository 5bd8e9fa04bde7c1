/**
 * `dossier.fixEverywhere`: applies the preferred fix of every finding of one rule in all notes of a folder. A client that can shows
 * each edit before it is made.
 */
import {
  ApplyWorkspaceEditRequest,
  ErrorCodes,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { FileId } from "../../core/model/fileId.js";
import type { TextEdit } from "../../core/rules/types.js";
import { ruleNamed } from "../../core/rules/registry.js";
import { compareRanges, overlaps } from "../../core/text/range.js";
import type { FixEverywhereCommand } from "../../protocol/protocol.js";
import { fileView } from "../convert/fileView.js";
import { readString } from "../convert/params.js";
import { toWorkspaceEdit } from "../convert/workspaceEdit.js";
import type { DiagnosticReports } from "../diagnosticReports.js";
import { checkCancelled, settled } from "../handler.js";
import { runSliced, type Work } from "../scheduler.js";
import type { WorkspaceRoot } from "../workspaceRoot.js";
import type { ServerCommand } from "./command.js";

export const FIX_EVERYWHERE: FixEverywhereCommand = "dossier.fixEverywhere";
const ANNOTATION = "fix";

export const fixEverywhereCommand: ServerCommand = {
  name: FIX_EVERYWHERE,
  async run([folder, name], { connection, session, reports, token }) {
    const uri = readString(folder, "arguments[0]");
    const rule = ruleNamed(readString(name, "arguments[1]"));
    const root = session.roots.find((candidate) => candidate.uri === uri);
    if (rule === undefined || root === undefined)
      throw new ResponseError(ErrorCodes.InvalidParams, "arguments must be a workspace folder and a rule");
    await settled(root.loaded, token);
    const outcome = await runSliced(collect(root, reports, rule.name), () => token.isCancellationRequested);
    checkCancelled(token);
    if (outcome.kind === "dropped" || outcome.value.length === 0) return { applied: false };
    const edit = await toWorkspaceEdit({ edits: outcome.value }, fileView(session, root), session.client);
    const label = `Fix every “${rule.name}” in all notes`;
    const annotated = session.client.changeAnnotations ? withConfirmation(edit, label) : edit;
    return await connection.sendRequest(ApplyWorkspaceEditRequest.type, { label, edit: annotated });
  },
};

async function* collect(root: WorkspaceRoot, reports: DiagnosticReports, rule: string): Work<readonly TextEdit[]> {
  const analysis = await root.snapshot();
  const byFile = new Map<FileId, TextEdit[]>();
  for (const file of [...analysis.workspace.notes.keys()].sort()) {
    const { findings } = await reports.of(root, file, analysis);
    for (const finding of findings) {
      const fix = finding.code === rule ? finding.fixes.find(({ preferred }) => preferred) : undefined;
      if (fix !== undefined && fix.creates === undefined) takeWhole(fix.edits, byFile);
    }
    yield;
  }
  return [...byFile.values()].flatMap((edits) => edits.sort((left, right) => compareRanges(left.range, right.range)));
}

/** All edits of a fix or none: half of one that meets another would leave a broken sentence. */
function takeWhole(edits: readonly TextEdit[], byFile: Map<FileId, TextEdit[]>): void {
  const meets = edits.some(({ file, range }) =>
    (byFile.get(file) ?? []).some((other) => overlaps(other.range, range) || other.range.start === range.start),
  );
  if (meets) return;
  for (const edit of edits) byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
}

function withConfirmation(edit: WorkspaceEdit, label: string): WorkspaceEdit {
  return {
    documentChanges: (edit.documentChanges ?? [])
      .filter((change): change is TextDocumentEdit => "textDocument" in change)
      .map(({ textDocument, edits }) => ({
        textDocument,
        edits: edits.flatMap((one) => ("newText" in one ? [{ ...one, annotationId: ANNOTATION }] : [])),
      })),
    changeAnnotations: { [ANNOTATION]: { label, needsConfirmation: true } },
  };
}
