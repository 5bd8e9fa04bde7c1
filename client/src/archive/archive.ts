/**
 * An archive on a search cluster beside the workspace: off until a setting names it and a person agrees, once for each workspace and address.
 * Secrets lie in the editor's own store, under the address that they were given for, and go nowhere else.
 */
import {
  commands,
  Disposable,
  l10n,
  Position,
  Range,
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type TextDocumentContentProvider,
} from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type {
  ArchiveMethod,
  ArchiveParams,
  ArchiveResult,
  ArchiveScheme,
  ArchiveTextMethod,
  ArchiveTextParams,
  ArchiveTextResult,
} from "../../../server/src/protocol/archive.js";
import { OPEN_ARCHIVED } from "../capabilities.js";
import type { ServerProcess } from "../languageClient.js";
import { askForSecret, readSecret } from "./secret.js";

const ARCHIVE: ArchiveMethod = "dossier/archive";
const TEXT: ArchiveTextMethod = "dossier/archiveText";
const SCHEME: ArchiveScheme = "dossier-archive";
const SETTING = "dossier.index.cluster";
/** Of this workspace, by place: what the person answered. */
const ANSWERS = "dossier.archive.answers";

type Answer = "yes" | "never";

export function registerArchive(context: ExtensionContext, server: ServerProcess): Disposable {
  const connectAgain = (): void => {
    const client = server.client();
    if (client?.isRunning() === true) void connect(context, client);
  };
  const articles: TextDocumentContentProvider = {
    async provideTextDocumentContent(uri) {
      const params: ArchiveTextParams = { uri: uri.toString() };
      const answer = await server.client()?.sendRequest<ArchiveTextResult>(TEXT, params);
      return answer?.text ?? l10n.t("The archive has no such article, or does not answer.");
    },
  };
  return Disposable.from(
    server.onReady((client) => void connect(context, client)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING)) connectAgain();
    }),
    workspace.onDidGrantWorkspaceTrust(connectAgain),
    workspace.registerTextDocumentContentProvider(SCHEME, articles),
    commands.registerCommand(OPEN_ARCHIVED, openArchived),
    commands.registerCommand("dossier.signInToArchive", () => signIn(context, server)),
    commands.registerCommand("dossier.signOutOfArchive", () => signOut(context, server)),
  );
}

/** A link of a card leads here: nothing else is opened than what an archive holds. */
async function openArchived(uri: unknown, line: unknown, character: unknown): Promise<void> {
  if (typeof uri !== "string" || typeof line !== "number" || typeof character !== "number") return;
  const address = Uri.parse(uri);
  if (address.scheme !== SCHEME) return;
  const at = new Position(line, character);
  await window.showTextDocument(address, { preview: true, selection: new Range(at, at) });
}

/** What the setting says, as far as the workspace may say anything. */
function address(): string {
  return workspace.isTrusted ? workspace.getConfiguration().get<string>(SETTING, "").trim() : "";
}

async function connect(context: ExtensionContext, client: LanguageClient): Promise<void> {
  const written = address();
  const place = await placeOf(client, written);
  if (place === undefined || !(await isAllowed(context, place)) || address() !== written) return;
  const secret = readSecret(await context.secrets.get(place));
  await send(client, { address: written, allowed: true, ...(secret === undefined ? {} : { secret }) });
}

/** Where the archive is, without asking it anything; undefined where there is none. */
async function placeOf(client: LanguageClient, written: string): Promise<string | undefined> {
  const { problem, place } = await send(client, { address: written, allowed: false });
  if (problem === "password")
    void window.showErrorMessage(
      l10n.t(
        "The address of the archive holds a name or a password, and settings are no place for it. Take it out, and run “Dossier: Sign In to Archive”.",
      ),
    );
  if (problem === "address")
    void window.showErrorMessage(
      l10n.t("{0} names no archive: https://host:9200/name is expected, and nothing is sent.", SETTING),
    );
  return place;
}

/** Asks once; whoever closes the question is asked at the next start. */
async function isAllowed(context: ExtensionContext, place: string): Promise<boolean> {
  const answers = context.workspaceState.get<Readonly<Record<string, Answer>>>(ANSWERS, {});
  const known = answers[place];
  if (known !== undefined) return known === "yes";
  const yes = l10n.t("Ask the Archive");
  const never = l10n.t("Never in This Workspace");
  const chosen = await window.showWarningMessage(
    l10n.t(
      "This workspace is set to check its notes against the archive at {0}. The words and names of your statements would be sent there, and the names of the files that they cite. Without it nothing leaves this machine.",
      place,
    ),
    yes,
    never,
  );
  if (chosen === undefined) return false;
  const answer: Answer = chosen === yes ? "yes" : "never";
  await context.workspaceState.update(ANSWERS, { ...answers, [place]: answer });
  return answer === "yes";
}

/** Somebody who signs in wants the archive: a “never” of before is forgotten, and the question comes again. */
async function signIn(context: ExtensionContext, server: ServerProcess): Promise<void> {
  await withPlace(server, async (client, place) => {
    const secret = await askForSecret(place);
    if (secret === undefined) return;
    await context.secrets.store(place, JSON.stringify(secret));
    const answers = context.workspaceState.get<Readonly<Record<string, Answer>>>(ANSWERS, {});
    const others = Object.entries(answers).filter(([other, answer]) => other !== place || answer === "yes");
    await context.workspaceState.update(ANSWERS, Object.fromEntries(others));
    await connect(context, client);
  });
}

async function signOut(context: ExtensionContext, server: ServerProcess): Promise<void> {
  await withPlace(server, async (client, place) => {
    await context.secrets.delete(place);
    await connect(context, client);
    void window.showInformationMessage(l10n.t("The secrets for {0} are forgotten.", place));
  });
}

async function withPlace(
  server: ServerProcess,
  work: (client: LanguageClient, place: string) => Promise<void>,
): Promise<void> {
  const client = server.client();
  if (client?.isRunning() !== true) return;
  if (address() === "") {
    const open = l10n.t("Open Settings");
    const chosen = await window.showInformationMessage(
      l10n.t("No archive is set: {0} holds its address.", SETTING),
      open,
    );
    if (chosen === open) await commands.executeCommand("workbench.action.openSettings", SETTING);
    return;
  }
  const place = await placeOf(client, address());
  if (place !== undefined) await work(client, place);
}

async function send(client: LanguageClient, params: ArchiveParams): Promise<ArchiveResult> {
  return await client.sendRequest<ArchiveResult>(ARCHIVE, params);
}
