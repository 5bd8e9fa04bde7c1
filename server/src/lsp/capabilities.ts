/** What this server offers, in one place. */
import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from "vscode-languageserver";
import { TOKEN_TYPES } from "../core/features/semanticTokens.js";
import { COMPLETION_TRIGGERS } from "./requests/completion.js";
import { SERVER_COMMANDS } from "./requests/executeCommand.js";
import { RENAMED_FILES } from "./requests/willRenameFiles.js";

export const SERVER_CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  declarationProvider: true,
  typeDefinitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: { resolveProvider: true },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  renameProvider: { prepareProvider: true },
  callHierarchyProvider: true,
  documentSymbolProvider: { label: "Dossier" },
  workspaceSymbolProvider: true,
  completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS], resolveProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor], resolveProvider: false },
  inlayHintProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
    range: true,
    full: { delta: true },
  },
  codeLensProvider: { resolveProvider: true },
  executeCommandProvider: { commands: SERVER_COMMANDS.map(({ name }) => name) },
  // A note can contradict another note, and every note rests on the corpus.
  diagnosticProvider: { identifier: "dossier", interFileDependencies: true, workspaceDiagnostics: true },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { willRename: RENAMED_FILES },
  },
};
