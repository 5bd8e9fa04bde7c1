/** Opens places of views: in the editor, or beside it. */
import { commands, Disposable, Uri, ViewColumn, window } from "vscode";
import type { Place } from "../../../server/src/protocol/views.js";
import type { ServerProcess } from "../languageClient.js";
import type { ViewNode } from "./node.js";

export function registerPlaces(server: ServerProcess): Disposable {
  return Disposable.from(
    commands.registerCommand("dossier.openPlace", async (place: Place) => {
      await openPlace(server, place, ViewColumn.Active);
    }),
    commands.registerCommand("dossier.openBeside", async ({ place }: ViewNode) => {
      if (place !== undefined) await openPlace(server, place, ViewColumn.Beside);
    }),
  );
}

export async function openPlace(server: ServerProcess, { uri, range }: Place, viewColumn: ViewColumn): Promise<void> {
  const selection = server.client()?.protocol2CodeConverter.asRange(range);
  await window.showTextDocument(Uri.parse(uri), {
    viewColumn,
    preview: true,
    ...(selection === undefined ? {} : { selection }),
  });
}
