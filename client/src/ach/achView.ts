/** The view of a note's tables of competing hypotheses beside the editor; it follows what is typed. */
import { randomBytes } from "node:crypto";
import {
  l10n,
  commands,
  Disposable,
  env,
  Position,
  Range,
  Selection,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
  type WebviewPanel,
} from "vscode";
import type {
  AchMethod,
  AchParams,
  AchResult,
  AchTableItem,
  ProtocolRange,
} from "../../../server/src/protocol/protocol.js";
import type { ServerProcess } from "../languageClient.js";
import { achHtml } from "./achHtml.js";
import { achWords } from "./achWords.js";

const ACH: AchMethod = "dossier/ach";
/** The only command that a link of the page may run. */
const REVEAL = "dossier.revealEvidence";
/** Milliseconds without an edit after which the tables are scored anew. */
const PAUSE = 300;

export function registerAchView(server: ServerProcess): Disposable {
  const open = new Map<string, WebviewPanel>();
  return Disposable.from(
    commands.registerCommand("dossier.showCompetingHypotheses", () => show()),
    commands.registerCommand(REVEAL, reveal),
    new Disposable(() => {
      for (const panel of open.values()) panel.dispose();
    }),
  );

  async function show(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== "markdown") return;
    const key = document.uri.toString();
    const known = open.get(key);
    if (known !== undefined) {
      known.reveal(undefined, false);
      return;
    }
    const tables = await ask(document);
    if (tables === undefined) return;
    if (tables.length === 0) {
      void window.showInformationMessage(
        l10n.t("This note has no table of competing hypotheses; the snippet “dossier-ach” writes one."),
      );
      return;
    }
    open.set(
      key,
      createPanel(document, tables, () => open.delete(key)),
    );
  }

  /** Undefined while there is no server, or where the note was changed meanwhile. */
  async function ask(document: TextDocument): Promise<readonly AchTableItem[] | undefined> {
    const client = server.client();
    if (client?.isRunning() !== true) return undefined;
    const params: AchParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
    const { version } = document;
    const { tables } = await client.sendRequest<AchResult>(ACH, params);
    return document.version === version ? tables : undefined;
  }

  function createPanel(document: TextDocument, tables: readonly AchTableItem[], onClosed: () => void): WebviewPanel {
    const title = l10n.t("Competing hypotheses: {0}", document.uri.path.split("/").at(-1) ?? "");
    const panel = window.createWebviewPanel(
      "dossier.ach",
      title,
      { viewColumn: ViewColumn.Beside, preserveFocus: false },
      { enableScripts: false, enableCommandUris: [REVEAL], localResourceRoots: [] },
    );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = (found: readonly AchTableItem[]): void => {
      panel.webview.html = achHtml({
        title,
        tables: found,
        nonce: randomBytes(16).toString("base64"),
        linkTo: (range) => addressOf(document.uri, range),
        words: achWords(l10n),
        language: env.language,
      });
    };
    const listening = workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document) return;
      clearTimeout(timer);
      timer = setTimeout(() => void redraw(), PAUSE);
    });
    const redraw = async (): Promise<void> => {
      const found = await ask(document).catch(() => undefined);
      if (found !== undefined && open.get(document.uri.toString()) === panel) draw(found);
    };
    panel.onDidDispose(() => {
      clearTimeout(timer);
      listening.dispose();
      onClosed();
    });
    draw(tables);
    return panel;
  }
}

function addressOf(uri: Uri, { start, end }: ProtocolRange): string {
  const place = [uri.toString(), start.line, start.character, end.line, end.character];
  return `command:${REVEAL}?${encodeURIComponent(JSON.stringify(place))}`;
}

/** Shows a place of the note in the column where the note is open. */
async function reveal(address: unknown, ...place: readonly unknown[]): Promise<void> {
  const [line, character, endLine, endCharacter] = place.map((part) => (typeof part === "number" ? part : 0));
  if (typeof address !== "string") return;
  const uri = Uri.parse(address);
  const visible = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  if (visible === undefined && workspace.getWorkspaceFolder(uri) === undefined) return;
  const editor = await window.showTextDocument(uri, { viewColumn: visible?.viewColumn ?? ViewColumn.One });
  const range = new Range(
    new Position(line ?? 0, character ?? 0),
    new Position(endLine ?? line ?? 0, endCharacter ?? character ?? 0),
  );
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}
