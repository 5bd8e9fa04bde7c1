/** The three views of the Dossier container: made once, asked again when the world changed, with badges, dragging and their commands. */
import { commands, Disposable, window, type TreeView } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { RevisedParams } from "../../../server/src/protocol/views.js";
import type { ServerProcess } from "../languageClient.js";
import { createActorsView } from "./actorsView.js";
import { registerBadges } from "./badges.js";
import { citeDragging, registerCiting } from "./citing.js";
import { createClaimsView } from "./claimsView.js";
import { registerJudging } from "./judging.js";
import { NodeTree, type ViewNode } from "./node.js";
import { registerPlaces } from "./places.js";
import { createSourcesView } from "./sourcesView.js";

/** What one view shows, and which half of the world it depends on. */
export interface ViewSource {
  readonly id: string;
  readonly dependsOn: keyof RevisedParams;
  /** Asks the server; undefined rows leave what is shown. */
  load(client: LanguageClient): Promise<ViewContent>;
  readonly commands: (view: ShownView) => readonly Disposable[];
}

/** A view as its commands use it. */
export interface ShownView {
  readonly reload: () => void;
  readonly rows: () => Promise<readonly ViewNode[]>;
  /** The rows beneath one, which can then be revealed. */
  readonly rowsOf: (node: ViewNode) => Promise<readonly ViewNode[]>;
  /** Brings the row into sight, opened so many levels deep, and gives it the keyboard. */
  readonly reveal: (node: ViewNode, levels: number) => Promise<void>;
}

export interface ViewContent {
  readonly nodes: readonly ViewNode[];
  readonly badge?: { readonly value: number; readonly tooltip: string };
  /** Beside the title. */
  readonly description?: string;
}

export function registerViews(server: ServerProcess): Disposable {
  const sources = [createClaimsView(), createActorsView(server), createSourcesView()];
  return Disposable.from(
    ...sources.map((source) => registerView(server, source)),
    registerPlaces(server),
    registerBadges(),
    registerCiting(),
    registerJudging(server),
  );
}

function registerView(server: ServerProcess, source: ViewSource): Disposable {
  let shown: Promise<ViewContent> | undefined;
  const tree = new NodeTree(async () => (await (shown ??= load())).nodes);
  const view: TreeView<ViewNode> = window.createTreeView(source.id, {
    treeDataProvider: tree,
    dragAndDropController: citeDragging(source.id),
    showCollapseAll: true,
    canSelectMany: true,
  });
  return Disposable.from(
    tree,
    view,
    server.onRevised((changed) => {
      if (changed.has(source.dependsOn)) reload();
    }),
    commands.registerCommand(`${source.id}.refresh`, reload),
    ...source.commands({
      reload,
      rows: () => tree.getChildren(),
      rowsOf: (node) => tree.getChildren(node),
      reveal: async (node, levels) => {
        await view.reveal(node, { select: true, focus: true, expand: levels });
      },
    }),
  );

  function reload(): void {
    shown = load();
    tree.refresh();
  }

  async function load(): Promise<ViewContent> {
    const client = server.client();
    if (client?.isRunning() !== true) return { nodes: [] };
    const content = await source.load(client);
    view.badge = content.badge;
    view.description = content.description ?? "";
    return content;
  }
}
