/** Results of a search as a document that is only read: each passage with a link to its place. */
import {
  Disposable,
  DocumentLink,
  EventEmitter,
  l10n,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type TextDocument,
} from "vscode";
import type { ViewPassage } from "../../../server/src/protocol/views.js";

const SCHEME = "dossier-search";

export interface SearchResults {
  show(query: string, passages: readonly ViewPassage[]): Promise<void>;
  dispose(): void;
}

export function registerSearchResults(): SearchResults {
  const shown = new Map<string, readonly ViewPassage[]>();
  const changed = new EventEmitter<Uri>();
  const all = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => contentOf(uri.query, shown.get(uri.toString()) ?? []),
    }),
    languages.registerDocumentLinkProvider(
      { scheme: SCHEME },
      {
        provideDocumentLinks: (document) => linksOf(document, shown.get(document.uri.toString()) ?? []),
      },
    ),
    workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString())),
  );
  return {
    async show(query, passages) {
      const uri = Uri.from({ scheme: SCHEME, path: `/${l10n.t("Search results")}`, query });
      shown.set(uri.toString(), passages);
      changed.fire(uri);
      await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
    },
    dispose: () => {
      all.dispose();
    },
  };
}

/** Three lines a passage: where it stands, what it says, and an empty one. */
const LINES_EACH = 3;
const FIRST_LINE = 2;

function contentOf(query: string, passages: readonly ViewPassage[]): string {
  const lines = passages.flatMap(({ key, source, text }) => [`@${key} · ${source}`, `    ${text}`, ""]);
  return [l10n.t("Passages for “{1}”: {0}", passages.length, query), "", ...lines].join("\n");
}

function linksOf(document: TextDocument, passages: readonly ViewPassage[]): DocumentLink[] {
  return passages.map(({ place: { uri, range } }, at) => {
    const line = document.lineAt(Math.min(document.lineCount - 1, FIRST_LINE + at * LINES_EACH));
    const fragment = `L${String(range.start.line + 1)},${String(range.start.character + 1)}`;
    return new DocumentLink(new Range(line.range.start, line.range.end), Uri.parse(uri).with({ fragment }));
  });
}
