/** Asks what a new briefing is called, writes it with what the workspace knows, and opens it at the first section. */
import {
  l10n,
  commands,
  Selection,
  Uri,
  window,
  workspace,
  type Disposable,
  type QuickPickItem,
  type WorkspaceFolder,
} from "vscode";
import type { NewBriefingMethod, NewBriefingParams, NewBriefingResult } from "../../../server/src/protocol/protocol.js";
import type { ServerProcess } from "../languageClient.js";
import { serverAtWork } from "./atWork.js";
import { exists } from "./exists.js";

const NEW_BRIEFING: NewBriefingMethod = "dossier/newBriefing";
const PLACEHOLDER = "<!-- To be written:";

type Answers = Omit<NewBriefingParams, "folder">;

export function registerNewBriefingCommand(server: ServerProcess): Disposable {
  return commands.registerCommand("dossier.newBriefing", async (given?: Answers) => {
    const client = await serverAtWork(server);
    if (client === undefined) return undefined;
    const folder = await chosenFolder();
    const answers = folder === undefined ? undefined : (given ?? (await askAll(folder)));
    if (folder === undefined || answers === undefined) return undefined;
    const params: NewBriefingParams = { ...answers, folder: client.code2ProtocolConverter.asUri(folder.uri) };
    const { document } = await client.sendRequest<NewBriefingResult>(NEW_BRIEFING, params);
    if (document === undefined) return undefined;
    const uri = await freeName(Uri.parse(document.uri));
    await workspace.fs.writeFile(uri, new TextEncoder().encode(document.text));
    const editor = await window.showTextDocument(uri);
    const at = editor.document.positionAt(Math.max(0, document.text.indexOf(PLACEHOLDER)));
    editor.selection = new Selection(at, at);
    return uri;
  });
}

async function chosenFolder(): Promise<WorkspaceFolder | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1 && active === undefined) return await window.showWorkspaceFolderPick();
  return (active === undefined ? undefined : workspace.getWorkspaceFolder(active)) ?? folders[0];
}

const STEPS = 4;

function step(number: number): string {
  return l10n.t("New Briefing ({0}/{1})", number, STEPS);
}

/** Undefined where a question was put away. */
async function askAll(folder: WorkspaceFolder): Promise<Answers | undefined> {
  const title = await window.showInputBox({
    title: step(1),
    prompt: l10n.t("Title of the briefing"),
    placeHolder: l10n.t("Northern Kosovo – outlook"),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === "" ? l10n.t("A briefing needs a title.") : undefined),
  });
  if (title === undefined) return undefined;
  const date = await window.showInputBox({
    title: step(2),
    prompt: l10n.t("Date of the briefing; relative dates count from it"),
    value: today(),
    ignoreFocusOut: true,
    validateInput: (value) => (isDay(value.trim()) ? undefined : l10n.t("A day such as 2024-10-15.")),
  });
  if (date === undefined) return undefined;
  const marking = await askMarking();
  if (marking === undefined) return undefined;
  const ladder = await askLadder(folder);
  if (ladder === undefined) return undefined;
  return { title: title.trim(), date: date.trim(), ladder, ...(marking === "" ? {} : { marking }) };
}

/** The Traffic Light Protocol 2.0 of FIRST; other schemes are typed. */
function markings(): readonly QuickPickItem[] {
  return [
    { label: "TLP:CLEAR", description: l10n.t("for everybody") },
    { label: "TLP:GREEN", description: l10n.t("for the community") },
    { label: "TLP:AMBER", description: l10n.t("for the organisation and its clients, where they need to know") },
    { label: "TLP:AMBER+STRICT", description: l10n.t("for the organisation") },
    { label: "TLP:RED", description: l10n.t("for the named recipients") },
  ];
}

/** Empty for none. */
async function askMarking(): Promise<string | undefined> {
  const none: QuickPickItem = { label: l10n.t("No marking") };
  const other: QuickPickItem = { label: l10n.t("Another marking …") };
  const picked = await window.showQuickPick([none, ...markings(), other], {
    title: step(3),
    placeHolder: l10n.t("Marking on every page"),
    ignoreFocusOut: true,
  });
  if (picked === undefined) return undefined;
  if (picked === none) return "";
  if (picked !== other) return picked.label;
  return await window.showInputBox({ title: step(3), prompt: l10n.t("Marking on every page"), ignoreFocusOut: true });
}

interface LadderPick extends QuickPickItem {
  readonly id: string;
}

function ladders(): readonly LadderPick[] {
  return [
    { label: "ICD 203", description: l10n.t("US intelligence community"), id: "icd203" },
    { label: "PHIA Probability Yardstick", description: l10n.t("United Kingdom"), id: "phia" },
    { label: "STIX 2.1", description: l10n.t("OASIS, words of estimative probability"), id: "stix" },
  ];
}

/** The one that is set comes first. */
async function askLadder(folder: WorkspaceFolder): Promise<string | undefined> {
  const set = workspace.getConfiguration("dossier", folder.uri).get<string>("likelihood.ladder");
  const picked = await window.showQuickPick(
    [...ladders()].sort((left, right) => Number(right.id === set) - Number(left.id === set)),
    { title: step(4), placeHolder: l10n.t("Words of likelihood"), ignoreFocusOut: true },
  );
  return picked?.id;
}

/** In the analyst's own time zone. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function isDay(value: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** What is there is never written over. */
async function freeName(uri: Uri): Promise<Uri> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? uri : uri.with({ path: uri.path.replace(/\.md$/u, `-${String(number)}.md`) });
    if (!(await exists(candidate))) return candidate;
  }
}
