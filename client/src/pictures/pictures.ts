/** The pictures: a webview beside the editor for each, loaded when it is first wanted, drawn again when the world changed and somebody looks. */
import {
  commands,
  env,
  Disposable,
  l10n,
  ProgressLocation,
  Uri,
  ViewColumn,
  window,
  workspace,
  type CancellationToken,
  type ExtensionContext,
  type WebviewPanel,
} from "vscode";
import type {
  GraphPicture,
  PictureMethod,
  PictureParams,
  PictureResult,
  TimelinePicture,
} from "../../../server/src/protocol/pictures.js";
import { noteInSight, serverAtWork } from "../commands/atWork.js";
import type { ServerProcess } from "../languageClient.js";
import { openPlace } from "../views/places.js";
import type { FromPicture, ShowPicture } from "../webviews/messages.js";
import { pictureHtml } from "./html.js";
import { pictureTitle, pictureWords } from "./words.js";

const PICTURE: PictureMethod = "dossier/picture";
type Kind = PictureParams["kind"];

/** Rows, nodes or bars at first; "Show more" shows so many times as many. */
const FIRST_LIMIT: Readonly<Record<Kind, number>> = { links: 40, provenance: 80, timeline: 200, claims: 400 };
const MORE = 3;

const COMMANDS: readonly (readonly [string, Kind])[] = [
  ["dossier.showLinkChart", "links"],
  ["dossier.showTimeline", "timeline"],
  ["dossier.showProvenance", "provenance"],
  ["dossier.showClaimMap", "claims"],
];

export function registerPictures(context: ExtensionContext, server: ServerProcess): Disposable {
  const open = new Map<string, WebviewPanel>();
  return Disposable.from(...COMMANDS.map(([command, kind]) => commands.registerCommand(command, () => show(kind))), {
    dispose: () => {
      for (const panel of open.values()) panel.dispose();
    },
  });

  async function show(kind: Kind): Promise<void> {
    if ((await serverAtWork(server)) === undefined) return;
    const note = kind === "claims" ? noteInSight()?.document.uri : undefined;
    if (kind === "claims" && note === undefined) {
      void window.showInformationMessage(l10n.t("Open the note whose claims you want to see, then ask for its map."));
      return;
    }
    const key = `${kind} ${note?.toString() ?? ""}`;
    const known = open.get(key);
    if (known !== undefined) {
      known.reveal(undefined, false);
      return;
    }
    const panel = createPicture(context, server, kind, note);
    open.set(key, panel);
    panel.onDidDispose(() => open.delete(key));
  }
}

function createPicture(
  context: ExtensionContext,
  server: ServerProcess,
  kind: Kind,
  note: Uri | undefined,
): WebviewPanel {
  const title = pictureTitle(kind, note);
  const dist = Uri.joinPath(context.extensionUri, "dist", "webviews");
  const panel = window.createWebviewPanel(
    "dossier.picture",
    title,
    { viewColumn: ViewColumn.Beside, preserveFocus: false },
    {
      enableScripts: true,
      localResourceRoots: [dist],
      retainContextWhenHidden: true,
    },
  );
  panel.iconPath = {
    light: Uri.joinPath(context.extensionUri, "images", "picture-light.svg"),
    dark: Uri.joinPath(context.extensionUri, "images", "picture-dark.svg"),
  };
  let limit = FIRST_LIMIT[kind];
  let isStale = false;
  let isClosed = false;
  const listening = [
    panel.webview.onDidReceiveMessage((message: FromPicture) => void receive(message)),
    server.onRevised((changed) => {
      if (!changed.has(kind === "claims" || kind === "timeline" ? "notes" : "tables")) return;
      isStale = true;
      if (panel.visible) void draw(ProgressLocation.Window);
    }),
    panel.onDidChangeViewState(() => {
      if (panel.visible && isStale) void draw(ProgressLocation.Window);
    }),
  ];
  panel.onDidDispose(() => {
    isClosed = true;
    for (const one of listening) one.dispose();
  });
  const page = kind === "timeline" ? "timeline" : "graph";
  panel.webview.html = pictureHtml(title, {
    cspSource: panel.webview.cspSource,
    script: panel.webview.asWebviewUri(Uri.joinPath(dist, `${page}.js`)).toString(),
    style: panel.webview.asWebviewUri(Uri.joinPath(dist, `${page}.css`)).toString(),
    language: env.language,
  });
  return panel;

  async function receive(message: FromPicture): Promise<void> {
    switch (message.kind) {
      case "ready":
        await draw(ProgressLocation.Notification);
        break;
      case "open":
        await openPlace(
          server,
          message.place,
          panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One,
        );
        break;
      case "more":
        limit *= MORE;
        await draw(ProgressLocation.Notification);
        break;
      case "save":
        await save(title, message);
        break;
    }
  }

  /** What somebody asked for says so and can be cancelled; what follows edits is told in the status bar. */
  async function draw(location: ProgressLocation): Promise<void> {
    isStale = false;
    const picture = await ask(paramsOf(false), location);
    if (picture === undefined) return;
    await post(picture);
    if (kind !== "timeline" || isClosed) return;
    const marked = await ask(paramsOf(true), location);
    if (marked !== undefined && JSON.stringify(marked) !== JSON.stringify(picture)) await post(marked);
  }

  function paramsOf(conflicts: boolean): PictureParams {
    if (kind === "timeline") return { kind, limit, conflicts };
    if (kind === "claims")
      return { kind, limit, uri: server.client()?.code2ProtocolConverter.asUri(note ?? Uri.file("/")) ?? "" };
    return { kind, limit };
  }

  async function post(picture: GraphPicture | TimelinePicture): Promise<void> {
    // Somebody may have closed it while the server was asked.
    if (isClosed) return;
    const message: ShowPicture = { kind: "show", which: kind, title, picture, words: pictureWords(picture, kind) };
    await panel.webview.postMessage(message);
  }

  async function ask(params: PictureParams, location: ProgressLocation): Promise<PictureResult | undefined> {
    return await window.withProgress(
      { location, title: progressTitle(params, title), cancellable: true },
      (_progress, token) => request(params, token),
    );
  }

  async function request(params: PictureParams, token: CancellationToken): Promise<PictureResult | undefined> {
    const client = server.client();
    if (client?.isRunning() !== true) return undefined;
    try {
      return await client.sendRequest<PictureResult>(PICTURE, params, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  }
}

function progressTitle(params: PictureParams, title: string): string {
  return params.kind === "timeline" && params.conflicts
    ? l10n.t("{0}: looking where articles disagree …", title)
    : l10n.t("Drawing: {0} …", title);
}

async function save(
  title: string,
  { format, content }: { readonly format: "svg" | "png"; readonly content: string },
): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  const name = `${title
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .toLowerCase()}.${format}`;
  const target = await window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder.uri, name) }),
    filters: { [format.toUpperCase()]: [format] },
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, Buffer.from(content, format === "png" ? "base64" : "utf8"));
}
