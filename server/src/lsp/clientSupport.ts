/** What the connected client can do, read once from its capabilities: every "if the client supports it" asks here. */
import { MarkupKind, ResourceOperationKind, type ClientCapabilities } from "vscode-languageserver";
import { languageOf, type Language } from "../core/text/say.js";
import type { DossierCapabilities } from "../protocol/protocol.js";

export interface ClientSupport {
  readonly definitionLinks: boolean;
  readonly declarationLinks: boolean;
  readonly typeDefinitionLinks: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly completionLabelDetails: boolean;
  readonly snippets: boolean;
  readonly relatedInformation: boolean;
  readonly nestedSymbols: boolean;
  readonly codeActionLiterals: boolean;
  readonly preferredCodeActions: boolean;
  readonly versionedEdits: boolean;
  readonly createFiles: boolean;
  readonly renameFiles: boolean;
  readonly applyEdit: boolean;
  /** Edits can be shown for confirmation before they are made. */
  readonly changeAnnotations: boolean;
  readonly pulledDiagnostics: boolean;
  readonly diagnosticRefresh: boolean;
  readonly workspaceFolders: boolean;
  readonly configuration: boolean;
  readonly watchedFiles: boolean;
  readonly progress: boolean;
  readonly showDocument: boolean;
  readonly lensRefresh: boolean;
  readonly hintRefresh: boolean;
  readonly tokenRefresh: boolean;
  /** Commands of the client that the server may put behind a click: `experimental.dossier.commands`. */
  readonly commands: ReadonlySet<string>;
  readonly images: boolean;
  readonly language: Language;
}

export function readClientSupport(capabilities: ClientCapabilities, locale?: string): ClientSupport {
  const { textDocument, workspace, window } = capabilities;
  return {
    definitionLinks: textDocument?.definition?.linkSupport === true,
    declarationLinks: textDocument?.declaration?.linkSupport === true,
    typeDefinitionLinks: textDocument?.typeDefinition?.linkSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    markdownCompletion:
      textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    completionLabelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredCodeActions: textDocument?.codeAction?.isPreferredSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    renameFiles: workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Rename) === true,
    applyEdit: workspace?.applyEdit === true,
    changeAnnotations:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    pulledDiagnostics: textDocument?.diagnostic !== undefined,
    diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    configuration: workspace?.configuration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    showDocument: window?.showDocument?.support === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
    hintRefresh: workspace?.inlayHint?.refreshSupport === true,
    tokenRefresh: workspace?.semanticTokens?.refreshSupport === true,
    images: ownCapabilities(capabilities).images === true,
    language: languageOf(locale),
    commands: new Set(ownCapabilities(capabilities).commands ?? []),
  };
}

/** What only our own client says of itself; of any other nothing is assumed. */
function ownCapabilities({ experimental }: ClientCapabilities): DossierCapabilities {
  const own: unknown = isRecord(experimental) ? experimental["dossier"] : undefined;
  if (!isRecord(own)) return {};
  const { commands, images } = own;
  return {
    images: images === true,
    ...(Array.isArray(commands) && commands.every((name): name is string => typeof name === "string")
      ? { commands }
      : {}),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
