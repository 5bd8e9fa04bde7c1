/** `workspace/symbol`: actors, claims and articles of all folders by name. */
import {
  SymbolKind,
  WorkspaceSymbolRequest,
  type CancellationToken,
  type Connection,
  type SymbolInformation,
} from "vscode-languageserver";
import { workspaceSymbolsFeature } from "../../core/features/workspaceSymbols.js";
import type { WorkspaceSymbol } from "../../core/features/types.js";
import { ask } from "../../host/ask.js";
import { fileView, toLocation } from "../convert/fileView.js";
import { readFields, readString } from "../convert/params.js";
import { checkCancelled, guarded, settled } from "../handler.js";
import type { Session } from "../session.js";
import type { WorkspaceRoot } from "../workspaceRoot.js";

const KINDS: Readonly<Record<WorkspaceSymbol["kind"], SymbolKind>> = {
  actor: SymbolKind.Class,
  claim: SymbolKind.Event,
  article: SymbolKind.File,
};

export function registerWorkspaceSymbol(connection: Connection, session: Session): void {
  const method = WorkspaceSymbolRequest.method;
  connection.onRequest(method, async (raw: unknown, token: CancellationToken) => {
    const query = readString(readFields(raw, "params")["query"], "query");
    return await guarded(session, method, undefined, async () => {
      const symbols: SymbolInformation[] = [];
      for (const root of session.roots) {
        await settled(root.loaded, token);
        symbols.push(...(await symbolsOf(session, root, query)));
        checkCancelled(token);
      }
      return symbols;
    });
  });
}

async function symbolsOf(session: Session, root: WorkspaceRoot, query: string): Promise<readonly SymbolInformation[]> {
  const { workspace } = await root.snapshot();
  const symbols = await ask(workspaceSymbolsFeature, workspace, { query }, root.index);
  const files = fileView(session, root);
  return await Promise.all(
    symbols.map(async ({ name, container, kind, location }) => ({
      name,
      containerName: container,
      kind: KINDS[kind],
      location: await toLocation(files, location),
    })),
  );
}
