/** One row of a view, whatever it stands for: what it shows, where it leads, what it cites, and what is beneath it. */
import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  type Event,
  type TreeDataProvider,
} from "vscode";
import type { Place, ViewProposal } from "../../../server/src/protocol/views.js";

export interface ViewNode {
  /** Stays the same while the row means the same, so that what was opened stays open. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon?: { readonly name: string; readonly color?: string };
  /** For `when` clauses of menus. */
  readonly context?: string;
  /** What Enter or a click opens. */
  readonly place?: Place;
  /** A command instead of a place: "Show more". */
  readonly command?: { readonly title: string; readonly command: string };
  /** What dragging the row into a note, or "Cite in Note", writes. */
  readonly cite?: string;
  readonly proposal?: ViewProposal;
  /** A letter at the end of the row, which stays when the words are cut. */
  readonly badge?: RowBadge;
  readonly children?: () => readonly ViewNode[] | Promise<readonly ViewNode[]>;
  readonly expanded?: boolean;
}

export interface RowBadge {
  /** One or two letters. */
  readonly letters: string;
  readonly tooltip: string;
}

/** Addresses of rows that carry a badge: the editor asks for decorations by address. */
export const ROW_SCHEME = "dossier-row";

/** Rows that are asked for when they are shown, and again when they were said to be stale. */
export class NodeTree implements TreeDataProvider<ViewNode> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;
  readonly #roots: () => Promise<readonly ViewNode[]>;
  readonly #parents = new WeakMap<ViewNode, ViewNode>();

  constructor(roots: () => Promise<readonly ViewNode[]>) {
    this.#roots = roots;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(node?: ViewNode): Promise<ViewNode[]> {
    if (node === undefined) return [...(await this.#roots())];
    const children = [...((await node.children?.()) ?? [])];
    for (const child of children) this.#parents.set(child, node);
    return children;
  }

  /** Of a row that was shown or asked for before. */
  getParent(node: ViewNode): ViewNode | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: ViewNode): TreeItem {
    const item = new TreeItem(node.label, collapsibleState(node));
    item.id = node.id;
    if (node.description !== undefined) item.description = node.description;
    // Words of articles: shown as they are, never as Markdown that could hold links.
    if (node.tooltip !== undefined) item.tooltip = new MarkdownString().appendText(node.tooltip);
    if (node.icon !== undefined)
      item.iconPath = new ThemeIcon(
        node.icon.name,
        node.icon.color === undefined ? undefined : new ThemeColor(node.icon.color),
      );
    if (node.badge !== undefined)
      item.resourceUri = Uri.from({ scheme: ROW_SCHEME, path: `/${node.id}`, query: JSON.stringify(node.badge) });
    item.contextValue = [
      node.context,
      node.cite === undefined ? undefined : "citable",
      node.place === undefined ? undefined : "placed",
    ]
      .filter((part) => part !== undefined)
      .join(" ");
    if (node.command !== undefined) item.command = node.command;
    else if (node.place !== undefined)
      item.command = { title: node.label, command: "dossier.openPlace", arguments: [node.place] };
    item.accessibilityInformation = {
      label: [node.label, node.badge?.tooltip, node.description].filter((part) => part !== undefined).join(", "),
    };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function collapsibleState({ children, expanded }: ViewNode): TreeItemCollapsibleState {
  if (children === undefined) return TreeItemCollapsibleState.None;
  return expanded === true ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
