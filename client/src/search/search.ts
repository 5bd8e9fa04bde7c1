/** *Search Passages*: a list that fills while one types. Enter goes to the passage, Ctrl+Enter (or Ctrl+I, for VS Code 1.104 takes every Enter itself) cites it in the note, a button opens all results in an editor. */
import { commands, Disposable, l10n, ThemeIcon, ViewColumn, window, type QuickPick, type QuickPickItem } from "vscode";
import type { SearchMethod, SearchParams, SearchResult } from "../../../server/src/protocol/search.js";
import type { ViewPassage } from "../../../server/src/protocol/views.js";
import { serverAtWork } from "../commands/atWork.js";
import type { ServerProcess } from "../languageClient.js";
import { citeAtCursor } from "../views/citing.js";
import { passageCitation } from "../views/citationText.js";
import { openPlace } from "../views/places.js";
import { registerSearchResults } from "./results.js";

const SEARCH: SearchMethod = "dossier/search";
const LISTED = 60;
/** Longer than between two keystrokes of somebody who types. */
const PAUSE_MILLIS = 150;
const SEARCHING = "dossier.searching";

interface PassagePick extends QuickPickItem {
  readonly passage?: ViewPassage;
}

export function registerSearch(server: ServerProcess): Disposable {
  const results = registerSearchResults();
  let current: QuickPick<PassagePick> | undefined;
  return Disposable.from(
    results,
    commands.registerCommand("dossier.searchPassages", async (typed?: string) => {
      if ((await serverAtWork(server)) === undefined) return;
      current = open(typeof typed === "string" ? typed : selectedWords());
    }),
    commands.registerCommand("dossier.citeFoundPassage", async () => {
      const passage = current?.activeItems[0]?.passage;
      current?.hide();
      if (passage !== undefined) await citeAtCursor(passageCitation(passage.key, passage.text));
    }),
  );

  function open(typed: string): QuickPick<PassagePick> {
    const pick = window.createQuickPick<PassagePick>();
    const inEditor = { iconPath: new ThemeIcon("go-to-file"), tooltip: l10n.t("Open the results in an editor") };
    const cite = { iconPath: new ThemeIcon("quote"), tooltip: l10n.t("Cite in the note (Ctrl+Enter, Ctrl+I)") };
    pick.title = l10n.t("Search Passages");
    pick.placeholder = l10n.t('words  "exact phrase"  -without  actor:Name  source:key  before:2024-01  after:2023');
    pick.buttons = [inEditor];
    // What was found is shown in its order, whatever letters it holds.
    pick.matchOnDescription = false;
    let timer: NodeJS.Timeout | undefined;
    let asked = 0;
    let found: readonly ViewPassage[] = [];
    pick.onDidChangeValue(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void search(), PAUSE_MILLIS);
    });
    pick.onDidAccept(async () => {
      const passage = pick.activeItems[0]?.passage;
      pick.hide();
      if (passage !== undefined) await openPlace(server, passage.place, ViewColumn.Active);
    });
    pick.onDidTriggerButton(async () => {
      const query = pick.value;
      pick.hide();
      await results.show(query, found);
    });
    pick.onDidTriggerItemButton(async ({ item: { passage } }) => {
      pick.hide();
      if (passage !== undefined) await citeAtCursor(passageCitation(passage.key, passage.text));
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      // A search that was begun meanwhile keeps its key.
      if (current === pick) void commands.executeCommand("setContext", SEARCHING, false);
      pick.dispose();
    });
    void commands.executeCommand("setContext", SEARCHING, true);
    pick.value = typed;
    pick.show();
    if (typed !== "") void search();
    return pick;

    async function search(): Promise<void> {
      const client = server.client();
      if (client?.isRunning() !== true) return;
      const turn = ++asked;
      pick.busy = true;
      const params: SearchParams = { query: pick.value, limit: LISTED };
      const answer =
        pick.value.trim() === ""
          ? { passages: [], problems: [] }
          : await client.sendRequest<SearchResult>(SEARCH, params);
      // A later question has been asked meanwhile.
      if (turn !== asked) return;
      pick.busy = false;
      found = answer.passages;
      pick.items = itemsOf(answer, pick.value, cite);
    }
  }
}

function itemsOf(
  { passages, problems }: SearchResult,
  typed: string,
  cite: { readonly iconPath: ThemeIcon; readonly tooltip: string },
): PassagePick[] {
  const said = problems.map((problem): PassagePick => ({ label: `$(warning) ${problem}`, alwaysShow: true }));
  if (passages.length === 0 && typed.trim() !== "" && said.length === 0)
    return [{ label: l10n.t("No passage fits. Try fewer words."), alwaysShow: true }];
  return [
    ...said,
    ...passages.map((passage): PassagePick => ({
      // A dollar sign with brackets would become an icon.
      label: passage.text.replaceAll("$(", "$ ("),
      description: `@${passage.key}`,
      detail: passage.source.replaceAll("$(", "$ ("),
      alwaysShow: true,
      buttons: [cite],
      passage,
    })),
  ];
}

function selectedWords(): string {
  const editor = window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty || !editor.selection.isSingleLine) return "";
  return editor.document.getText(editor.selection);
}
