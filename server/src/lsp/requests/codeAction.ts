/** `textDocument/codeAction`: the fixes of the findings at a place, as quick fixes of the diagnostics that the client shows. */
import { CodeActionKind, CodeActionRequest, type CodeAction, type Diagnostic, type Range } from "vscode-languageserver";
import { actorActionsFeature, type ActorAction } from "../../core/features/actorActions.js";
import { overlaps, touches, type TextRange } from "../../core/text/range.js";
import type { Diagnostic as Finding, Fix, Severity } from "../../core/rules/types.js";
import { FIX_EVERYWHERE } from "../commands/fixEverywhere.js";
import { toDiagnostic } from "../convert/diagnostic.js";
import type { FileView } from "../convert/fileView.js";
import { readDocumentUri, readFields, readList, readRange } from "../convert/params.js";
import { toTextRange } from "../convert/position.js";
import { canApply, toWorkspaceEdit } from "../convert/workspaceEdit.js";
import type { ClientSupport } from "../clientSupport.js";
import type { DiagnosticReports } from "../diagnosticReports.js";
import type { DocumentRequest } from "./request.js";

export interface CodeActionParams {
  readonly uri: string;
  readonly range: Range;
  /** Of the diagnostics that the client asks about; undefined: of all. */
  readonly codes: ReadonlySet<string> | undefined;
  readonly only: readonly string[] | undefined;
}

export function codeActionRequest(reports: DiagnosticReports): DocumentRequest<CodeActionParams, CodeAction[]> {
  return {
    method: CodeActionRequest.method,
    decode: decodeCodeAction,
    nothing: [],
    whenStale: "content-modified",
    async answer({ root, file, analysis, lines, client, files, ask }, { range, codes, only }) {
      if (!client.codeActionLiterals) return [];
      const judging = wants(only, CodeActionKind.Refactor)
        ? await ask(actorActionsFeature, { file, offset: toTextRange(lines, range).start })
        : [];
      const refactorings = await Promise.all(
        judging.filter((action) => canApply(action, client)).map((action) => toRefactoring(action, files, client)),
      );
      if (!wants(only, CodeActionKind.QuickFix)) return refactorings;
      const { findings } = await reports.of(root, file, analysis);
      const at = toTextRange(lines, range);
      const actions: CodeAction[] = [];
      const fixable = new Map<string, Diagnostic>();
      for (const finding of [...findings].sort(byWeight)) {
        if (finding.fixes.length === 0 || !meets(finding.range, at) || codes?.has(finding.code) === false) continue;
        const diagnostic = await toDiagnostic(files, lines, finding, client.relatedInformation);
        for (const fix of finding.fixes) actions.push(...(await toCodeAction(fix, diagnostic, files, client)));
        if (client.applyEdit && finding.fixes.some(({ preferred }) => preferred)) fixable.set(finding.code, diagnostic);
      }
      return [
        ...actions,
        ...[...fixable.values()].map((diagnostic) => everywhere(diagnostic, root.uri)),
        ...refactorings,
      ];
    },
  };
}

function decodeCodeAction(params: unknown): CodeActionParams {
  const fields = readFields(params, "params");
  const context = readFields(fields["context"], "context");
  const codes = readList(context["diagnostics"], "context.diagnostics").map(
    (entry) => readFields(entry, "context.diagnostics[]")["code"],
  );
  const only = context["only"];
  return {
    uri: readDocumentUri(fields),
    range: readRange(fields["range"], "range"),
    codes: codes.length === 0 ? undefined : new Set(codes.filter((code) => typeof code === "string")),
    only:
      only === undefined || only === null
        ? undefined
        : readList(only, "context.only").filter((kind) => typeof kind === "string"),
  };
}

/** Kinds nest at dots: who wants a kind or everything is served. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => wanted === CodeActionKind.Empty || wanted === kind);
}

async function toRefactoring(action: ActorAction, files: FileView, client: ClientSupport): Promise<CodeAction> {
  return { title: action.title, kind: CodeActionKind.Refactor, edit: await toWorkspaceEdit(action, files, client) };
}

function meets(finding: TextRange, asked: TextRange): boolean {
  return asked.start === asked.end ? touches(finding, asked.start) : overlaps(finding, asked);
}

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };

/** The first fix is the one that a person takes without reading on: of the gravest finding, and of the one that says most exactly what is wrong. */
function byWeight(left: Finding, right: Finding): number {
  return WEIGHTS[left.severity] - WEIGHTS[right.severity] || lengthOf(left.range) - lengthOf(right.range);
}

function lengthOf({ start, end }: TextRange): number {
  return end - start;
}

/** Last, because it reaches into other files. */
function everywhere(diagnostic: Diagnostic, folder: string): CodeAction {
  const rule = String(diagnostic.code);
  const title = `Fix every “${rule}” in all notes …`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command: FIX_EVERYWHERE, arguments: [folder, rule] },
  };
}

/** Nothing where the client cannot create the file that the fix needs. */
async function toCodeAction(
  fix: Fix,
  diagnostic: Diagnostic,
  files: FileView,
  client: ClientSupport,
): Promise<readonly CodeAction[]> {
  if (!canApply(fix, client)) return [];
  const edit = await toWorkspaceEdit(fix, files, client);
  return [
    {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit,
      ...(client.preferredCodeActions && fix.preferred ? { isPreferred: true } : {}),
    },
  ];
}
