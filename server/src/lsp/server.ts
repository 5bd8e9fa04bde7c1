/** Wires the server: capabilities, then the tables of requests and notifications over one session. */
import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from "vscode-languageserver";
import process from "node:process";
import type { Log } from "../host/ports.js";
import type { InitializationOptions } from "../protocol/protocol.js";
import { SERVER_CAPABILITIES } from "./capabilities.js";
import { readClientSupport } from "./clientSupport.js";
import { DiagnosticReports } from "./diagnosticReports.js";
import { completeDiagnostics, type DiagnosticsInFull } from "./diagnosticsInFull.js";
import { registerDocumentRequest } from "./handler.js";
import { registerEditorRequests } from "./editorRequests.js";
import type { IndexPlace } from "./indexPlace.js";
import { createLoader, type Loader } from "./loader.js";
import { registerConfiguration } from "./notifications/configuration.js";
import { registerDocumentNotifications } from "./notifications/documents.js";
import { registerWatchedFiles, WATCHED_GLOBS } from "./notifications/watchedFiles.js";
import { registerWorkspaceFolders } from "./notifications/workspaceFolders.js";
import { actorPassagesRequest, actorsViewRequest } from "./requests/actorsView.js";
import { achRequest } from "./requests/ach.js";
import { registerArchive } from "./requests/archive.js";
import { claimsRequest } from "./requests/claims.js";
import { claimsViewRequest, evidenceViewRequest } from "./requests/claimsView.js";
import { registerConflicts } from "./requests/conflicts.js";
import { codeActionRequest } from "./requests/codeAction.js";
import { definitionRequest } from "./requests/definition.js";
import { diagnosticRequest } from "./requests/diagnostic.js";
import { documentSymbolRequest } from "./requests/documentSymbol.js";
import { registerExecuteCommand } from "./requests/executeCommand.js";
import { exportCheckRequest, exportRequest, previewRequest } from "./requests/exports.js";
import { hoverRequest } from "./requests/hover.js";
import { judgeNameRequest } from "./requests/judgeName.js";
import { notePreviewRequest } from "./requests/notePreview.js";
import { pictureRequest } from "./requests/picture.js";
import { registerNewBriefing } from "./requests/newBriefing.js";
import { referencesRequest } from "./requests/references.js";
import { searchRequest } from "./requests/search.js";
import { sourcesViewRequest } from "./requests/sourcesView.js";
import { sourceSummaryRequest } from "./requests/sourceSummary.js";
import { registerWorkspaceDiagnostic } from "./requests/workspaceDiagnostic.js";
import { registerWorkspaceSymbol } from "./requests/workspaceSymbol.js";
import { createDiagnosticPusher } from "./pushedDiagnostics.js";
import { createRevisionReporter } from "./revisions.js";
import { Session } from "./session.js";
import { createStatusReporter } from "./status.js";
import { registerWorkspaceRequest } from "./workspaceHandler.js";

export function startServer(connection: Connection): void {
  connection.onInitialize((params): InitializeResult => {
    const session = new Session(
      readClientSupport(params.capabilities, params.locale),
      logTo(connection),
      indexPlaceOf(params),
    );
    const loader = createLoader(connection, session);
    const reports = new DiagnosticReports(session);
    const inFull = completeDiagnostics(session, reports, () => {
      loader.refreshDiagnostics();
    });
    const pusher = createDiagnosticPusher(connection, session, reports);
    const status = createStatusReporter(connection, session, reports);
    const revisions = createRevisionReporter(connection, session);
    registerRequests(connection, session, reports, inFull);
    registerNotifications(connection, session, loader);
    connection.onInitialized(() => {
      watchFiles(connection, session);
      for (const uri of folderUris(params)) {
        const root = session.addRoot(uri);
        if (root === undefined) session.log.warn(`${uri} is no folder on disk: nothing is read from it.`);
        else void loader.start(root);
      }
      session.handOverDocuments();
    });
    connection.onShutdown(async () => {
      loader.dispose();
      inFull.dispose();
      status.dispose();
      pusher.dispose();
      revisions.dispose();
      await session.dispose();
    });
    return { capabilities: SERVER_CAPABILITIES, serverInfo: { name: "dossier" } };
  });
}

function registerRequests(
  connection: Connection,
  session: Session,
  reports: DiagnosticReports,
  inFull: DiagnosticsInFull,
): void {
  registerDocumentRequest(connection, session, hoverRequest);
  registerDocumentRequest(connection, session, definitionRequest);
  registerDocumentRequest(connection, session, referencesRequest);
  registerDocumentRequest(connection, session, documentSymbolRequest);
  registerEditorRequests(connection, session);
  registerDocumentRequest(connection, session, diagnosticRequest(reports, inFull));
  registerDocumentRequest(connection, session, codeActionRequest(reports));
  registerDocumentRequest(connection, session, achRequest);
  registerDocumentRequest(connection, session, claimsRequest);
  registerDocumentRequest(connection, session, sourceSummaryRequest);
  registerDocumentRequest(connection, session, exportCheckRequest);
  registerDocumentRequest(connection, session, exportRequest);
  registerDocumentRequest(connection, session, previewRequest);
  registerDocumentRequest(connection, session, evidenceViewRequest);
  registerDocumentRequest(connection, session, notePreviewRequest(reports));
  registerWorkspaceRequest(connection, session, claimsViewRequest(reports));
  registerWorkspaceRequest(connection, session, actorsViewRequest);
  registerWorkspaceRequest(connection, session, actorPassagesRequest);
  registerWorkspaceRequest(connection, session, sourcesViewRequest);
  registerWorkspaceRequest(connection, session, judgeNameRequest);
  registerWorkspaceRequest(connection, session, searchRequest);
  registerWorkspaceRequest(connection, session, pictureRequest(session, reports));
  registerConflicts(connection, session);
  registerNewBriefing(connection, session);
  registerArchive(connection, session);
  registerExecuteCommand(connection, session, reports);
  registerWorkspaceSymbol(connection, session);
  registerWorkspaceDiagnostic(connection, session, reports);
}

function registerNotifications(connection: Connection, session: Session, loader: Loader): void {
  registerDocumentNotifications(connection, session);
  registerWatchedFiles(connection, session, loader);
  registerConfiguration(connection, session, loader);
  registerWorkspaceFolders(connection, session, loader);
}

/** Our own client names a folder for what is to be kept between sessions; the program is the one that this process was started with. */
function indexPlaceOf({ initializationOptions }: InitializeParams): IndexPlace {
  const options: InitializationOptions = isFields(initializationOptions) ? initializationOptions : {};
  const { storage } = options;
  return { storage: typeof storage === "string" && storage !== "" ? storage : undefined, script: process.argv[1] };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function watchFiles(connection: Connection, session: Session): void {
  if (!session.client.watchedFiles) return;
  const watchers = WATCHED_GLOBS.map((globPattern) => ({ globPattern }));
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error: unknown) => {
    session.log.warn(`The client does not watch files: ${error instanceof Error ? error.message : String(error)}`);
  });
}

/** Folders, or the one root of clients from before there were folders. */
function folderUris(params: InitializeParams): readonly string[] {
  const folders = params.workspaceFolders ?? [];
  if (folders.length > 0) return folders.map(({ uri }) => uri);
  // Deprecated, and the only root that some clients send.
  const { rootUri } = params as { readonly rootUri?: string | null };
  return typeof rootUri === "string" ? [rootUri] : [];
}

function logTo(connection: Connection): Log {
  return {
    info: (message) => {
      connection.console.info(message);
    },
    warn: (message) => {
      connection.console.warn(message);
    },
    error: (message) => {
      connection.console.error(message);
    },
  };
}
