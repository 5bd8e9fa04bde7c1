/** `workspace/didChangeConfiguration`: each folder's settings are asked for again; the corpus is read again where its place changed. */
import { DidChangeConfigurationNotification, type Connection } from "vscode-languageserver";
import { DEFAULT_CONFIG, type Config } from "../../core/config/config.js";
import { decodeSettings } from "../../core/config/decodeSettings.js";
import { readFields } from "../convert/params.js";
import { guardedNotification } from "../handler.js";
import type { Loader } from "../loader.js";
import type { Session } from "../session.js";
import type { WorkspaceRoot } from "../workspaceRoot.js";

export function registerConfiguration(connection: Connection, session: Session, loader: Loader): void {
  connection.onNotification(DidChangeConfigurationNotification.method, (params: unknown) =>
    guardedNotification(session, DidChangeConfigurationNotification.method, async () => {
      // Clients without `workspace/configuration` push the settings themselves.
      const pushed = session.client.configuration ? undefined : readFields(params, "params")["settings"];
      for (const root of session.roots) await applyConfig(connection, session, loader, root, pushed);
      loader.refresh();
    }),
  );
}

/** The folder's settings, or the defaults from a client that cannot be asked. */
export async function fetchConfig(connection: Connection, session: Session, root: WorkspaceRoot): Promise<Config> {
  if (!session.client.configuration) return { ...DEFAULT_CONFIG, language: session.client.language };
  const answer: unknown = await connection.workspace.getConfiguration({ scopeUri: root.uri, section: "dossier" });
  return decodeConfig(session, answer);
}

function decodeConfig(session: Session, settings: unknown): Config {
  const { config, problems } = decodeSettings(settings);
  for (const problem of problems) session.log.warn(problem);
  return { ...config, language: session.client.language };
}

async function applyConfig(
  connection: Connection,
  session: Session,
  loader: Loader,
  root: WorkspaceRoot,
  pushed: unknown,
): Promise<void> {
  const before = root.config;
  const config = pushed === undefined ? await fetchConfig(connection, session, root) : decodeConfig(session, pushed);
  if (JSON.stringify(config) === JSON.stringify(before)) return;
  session.setConfig(root, config);
  if (placesOf(config) !== placesOf(before)) loader.loadSoon(root);
}

/** The settings that decide which files are read, and where what is known of them is kept. */
function placesOf(config: Config): string {
  const { corpusInclude, notesInclude, actorsFile, indexStorage, indexFolder } = config;
  return JSON.stringify([corpusInclude, notesInclude, actorsFile, indexStorage, indexFolder]);
}
