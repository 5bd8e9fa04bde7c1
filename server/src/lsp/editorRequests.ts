/** The table of standard requests that lead through a text or stand inside it. */
import type { Connection } from "vscode-languageserver";
import { registerDocumentRequest } from "./handler.js";
import { incomingCallsRequest, outgoingCallsRequest, prepareCallHierarchyRequest } from "./requests/callHierarchy.js";
import { codeLensRequest, codeLensResolveRequest } from "./requests/codeLens.js";
import { completionRequest, completionResolveRequest } from "./requests/completion.js";
import { declarationRequest } from "./requests/declaration.js";
import { documentHighlightRequest } from "./requests/documentHighlight.js";
import { documentLinkRequest, documentLinkResolveRequest } from "./requests/documentLink.js";
import { foldingRangeRequest } from "./requests/foldingRange.js";
import { inlayHintRequest } from "./requests/inlayHint.js";
import { prepareRenameRequest, renameRequest } from "./requests/rename.js";
import { selectionRangeRequest } from "./requests/selectionRange.js";
import {
  semanticTokensDeltaRequest,
  semanticTokensRangeRequest,
  semanticTokensRequest,
} from "./requests/semanticTokens.js";
import { typeDefinitionRequest } from "./requests/typeDefinition.js";
import { registerWillRenameFiles } from "./requests/willRenameFiles.js";
import { SemanticTokenResults } from "./semanticTokenResults.js";
import type { Session } from "./session.js";

export function registerEditorRequests(connection: Connection, session: Session): void {
  const tokens = new SemanticTokenResults();
  registerDocumentRequest(connection, session, completionRequest);
  registerDocumentRequest(connection, session, completionResolveRequest);
  registerDocumentRequest(connection, session, declarationRequest);
  registerDocumentRequest(connection, session, typeDefinitionRequest);
  registerDocumentRequest(connection, session, documentHighlightRequest);
  registerDocumentRequest(connection, session, documentLinkRequest);
  registerDocumentRequest(connection, session, documentLinkResolveRequest);
  registerDocumentRequest(connection, session, foldingRangeRequest);
  registerDocumentRequest(connection, session, selectionRangeRequest);
  registerDocumentRequest(connection, session, prepareRenameRequest);
  registerDocumentRequest(connection, session, renameRequest);
  registerDocumentRequest(connection, session, prepareCallHierarchyRequest);
  registerDocumentRequest(connection, session, incomingCallsRequest);
  registerDocumentRequest(connection, session, outgoingCallsRequest);
  registerDocumentRequest(connection, session, semanticTokensRequest(tokens));
  registerDocumentRequest(connection, session, semanticTokensDeltaRequest(tokens));
  registerDocumentRequest(connection, session, semanticTokensRangeRequest);
  registerDocumentRequest(connection, session, inlayHintRequest);
  registerDocumentRequest(connection, session, codeLensRequest);
  registerDocumentRequest(connection, session, codeLensResolveRequest);
  registerWillRenameFiles(connection, session);
}
