/** Citing from a view: dragging a row into a note, a command for the keyboard, and the clipboard. */
import {
  commands,
  DataTransferItem,
  Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  env,
  l10n,
  languages,
  window,
  WorkspaceEdit,
  type DataTransfer,
  type TreeDragAndDropController,
} from "vscode";
import { citationOffset, spacedCitation } from "./citationText.js";
import type { ViewNode } from "./node.js";

const CITATION_MIME = "application/vnd.dossier.citation";
const NOTES = [{ language: "markdown" }];

/** Rows can be dragged out; nothing is dropped into a view. */
export function citeDragging(view: string): TreeDragAndDropController<ViewNode> {
  return {
    dragMimeTypes: [CITATION_MIME, "text/plain"],
    dropMimeTypes: [],
    handleDrag(nodes: readonly ViewNode[], data: DataTransfer): void {
      const text = textOf(nodes);
      if (text === "") return;
      data.set(CITATION_MIME, new DataTransferItem(JSON.stringify({ view, text })));
      data.set("text/plain", new DataTransferItem(text));
    },
  };
}

export function registerCiting(): Disposable {
  return Disposable.from(
    languages.registerDocumentDropEditProvider(
      NOTES,
      {
        async provideDocumentDropEdits(document, position, data) {
          const item = data.get(CITATION_MIME);
          if (item === undefined) return undefined;
          const text = citationIn(await item.asString());
          if (text === undefined) return undefined;
          const wanted = document.offsetAt(position);
          const offset = citationOffset(document.getText(), wanted);
          const written = spacedCitation(document.getText(), offset, text);
          const edit = new DocumentDropEdit(offset === wanted ? written : "");
          if (offset !== wanted) {
            edit.additionalEdit = new WorkspaceEdit();
            edit.additionalEdit.insert(document.uri, document.positionAt(offset), written);
          }
          edit.title = l10n.t("Cite");
          edit.kind = DocumentDropOrPasteEditKind.Empty.append("dossier", "cite");
          return edit;
        },
      },
      {
        dropMimeTypes: [CITATION_MIME],
        providedDropEditKinds: [DocumentDropOrPasteEditKind.Empty.append("dossier", "cite")],
      },
    ),
    commands.registerCommand("dossier.citeInNote", async (node: ViewNode, nodes?: readonly ViewNode[]) => {
      await citeAtCursor(textOf(nodes ?? [node]));
    }),
    commands.registerCommand("dossier.copyCitation", async (node: ViewNode, nodes?: readonly ViewNode[]) => {
      await env.clipboard.writeText(textOf(nodes ?? [node]));
    }),
  );
}

/** Writes at the cursor of the note that was used last; without one it says what to do. */
export async function citeAtCursor(text: string): Promise<void> {
  const editor =
    window.activeTextEditor?.document.languageId === "markdown"
      ? window.activeTextEditor
      : window.visibleTextEditors.find(({ document }) => document.languageId === "markdown");
  if (text === "") return;
  if (editor === undefined) {
    void window.showInformationMessage(
      l10n.t("Open the note that shall cite this, and put the cursor where the citation goes."),
    );
    return;
  }
  const { document, selections } = editor;
  const whole = document.getText();
  const offsets = new Set(selections.map(({ active }) => citationOffset(whole, document.offsetAt(active))));
  await editor.edit((builder) => {
    for (const offset of offsets) builder.insert(document.positionAt(offset), spacedCitation(whole, offset, text));
  });
}

function textOf(nodes: readonly ViewNode[]): string {
  return [...new Set(nodes.flatMap(({ cite }) => cite ?? []))].join(" ");
}

function citationIn(json: string): string | undefined {
  const value: unknown = JSON.parse(json);
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string"
    ? value.text
    : undefined;
}
