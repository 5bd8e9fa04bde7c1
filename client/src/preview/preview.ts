/** The live preview of the finished document beside the editor: one panel, which follows the note that is being written. */
import { randomBytes } from "node:crypto";
import {
  commands,
  env,
  l10n,
  type Position,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
  type WebviewPanel,
} from "vscode";
import type { ExportDocumentParams, PreviewMethod, PreviewResult } from "../../../server/src/protocol/exports.js";
import type { ServerProcess } from "../languageClient.js";
import type { FromPreview, ToPreview } from "../webviews/previewMessages.js";

const PREVIEW: PreviewMethod = "dossier/preview";
/** Milliseconds without an edit after which the page is made anew. */
const PAUSE = 250;
/** Milliseconds in which the editor's own scrolling, done for the preview's sake, is not sent back. */
const QUIET = 400;

export function registerPreview(context: ExtensionContext, server: ServerProcess): Disposable {
  const state: { preview?: Preview } = {};
  return commands.registerCommand("dossier.showPreview", () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== "markdown") return;
    if (state.preview === undefined) {
      const preview = new Preview(context.extensionUri, server, editor.document);
      preview.onClosed = () => {
        delete state.preview;
      };
      state.preview = preview;
      context.subscriptions.push(preview);
    } else state.preview.show(editor.document);
  });
}

class Preview {
  onClosed: () => void = () => undefined;
  readonly #panel: WebviewPanel;
  readonly #server: ServerProcess;
  readonly #subscriptions: Disposable[];
  #document: TextDocument;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #quietUntil = 0;

  constructor(extension: Uri, server: ServerProcess, document: TextDocument) {
    const pages = Uri.joinPath(extension, "dist", "webviews");
    this.#server = server;
    this.#document = document;
    this.#panel = window.createWebviewPanel(
      "dossier.preview",
      titleOf(document),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      // Kept alive while hidden only by its own state: it is made anew from the note.
      { enableScripts: true, localResourceRoots: [pages] },
    );
    const { webview } = this.#panel;
    const script = webview.asWebviewUri(Uri.joinPath(pages, "preview.js")).toString();
    webview.html = shell(script);
    this.#subscriptions = [
      this.#panel.onDidDispose(() => {
        this.dispose();
      }),
      this.#panel.onDidChangeViewState(() => {
        this.#later(0);
      }),
      webview.onDidReceiveMessage((message: FromPreview) => {
        this.#receive(message);
      }),
      workspace.onDidChangeTextDocument(({ document: changed }) => {
        if (changed === this.#document) this.#later(PAUSE);
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === "markdown" && editor.document !== this.#document)
          this.show(editor.document);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (textEditor.document === this.#document) this.#follow(selections[0]?.active, "cursor");
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        if (textEditor.document !== this.#document || Date.now() < this.#quietUntil) return;
        this.#follow(visibleRanges[0]?.start, "scroll");
      }),
    ];
  }

  show(document: TextDocument): void {
    this.#document = document;
    this.#panel.title = titleOf(document);
    if (!this.#panel.visible) this.#panel.reveal(undefined, true);
    this.#later(0);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
    this.#panel.dispose();
    this.onClosed();
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), milliseconds);
  }

  /** An answer to a text that has changed meanwhile is dropped: the next one is on its way. */
  async #refresh(): Promise<void> {
    const client = this.#server.client();
    const document = this.#document;
    const { version } = document;
    if (client?.isRunning() !== true || !this.#panel.visible) return;
    const params: ExportDocumentParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } };
    const { page } = await client.sendRequest<PreviewResult>(PREVIEW, params).catch((): PreviewResult => ({}));
    if (page === undefined || document !== this.#document || document.version !== version) return;
    this.#send({ kind: "page", body: page.body, style: page.style });
    const editor = this.#editor();
    if (editor !== undefined) this.#follow(editor.selection.active, "cursor");
  }

  #follow(position: Position | undefined, reason: "cursor" | "scroll"): void {
    if (position !== undefined && this.#panel.visible)
      this.#send({ kind: "show", offset: this.#document.offsetAt(position), reason });
  }

  #receive(message: FromPreview): void {
    switch (message.kind) {
      case "ready":
        this.#later(0);
        return;
      case "scrolled":
        this.#reveal(message.offset);
        return;
      case "chosen":
        void this.#select(message.offset);
        return;
      case "open":
        if (/^(?:https?:\/\/|mailto:)/iu.test(message.address)) void env.openExternal(Uri.parse(message.address));
        return;
    }
  }

  #reveal(offset: number): void {
    const position = this.#document.positionAt(offset);
    this.#quietUntil = Date.now() + QUIET;
    this.#editor()?.revealRange(new Range(position, position), TextEditorRevealType.AtTop);
  }

  async #select(offset: number): Promise<void> {
    const position = this.#document.positionAt(offset);
    const viewColumn = this.#editor()?.viewColumn ?? ViewColumn.One;
    await window.showTextDocument(this.#document, { viewColumn, selection: new Range(position, position) });
  }

  #editor(): TextEditor | undefined {
    return window.visibleTextEditors.find(({ document }) => document === this.#document);
  }

  #send(message: ToPreview): void {
    void this.#panel.webview.postMessage(message);
  }
}

function titleOf(document: TextDocument): string {
  return l10n.t("Preview {0}", document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1));
}

/** The editor's theme decides on light and dark, whatever the system says. */
const THEME = `
body.vscode-light { color-scheme: light; --ink: #1c1c1e; --paper: #ffffff; --quiet: #5b5b63; --line: #d5d5da; --accent: #0b57a4; --mark: #fff1b8; --card: #f6f6f8; }
body.vscode-dark, body.vscode-high-contrast { color-scheme: dark; --ink: #e6e6ea; --paper: #1c1c1f; --quiet: #a3a3ad; --line: #3c3c44; --accent: #7db7f5; --mark: #5c4a0a; --card: #27272c; }
body { padding: 0; }
.current { box-shadow: -0.5rem 0 0 var(--paper), -0.65rem 0 0 var(--accent); }
.reached { background: var(--card); }
`;

function shell(script: string): string {
  const nonce = randomBytes(16).toString("base64");
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style id="style" nonce="${nonce}"></style>
<style nonce="${nonce}">${THEME}</style>
</head>
<body>
<div id="page"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
