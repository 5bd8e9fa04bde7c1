/** Shows places that a lens leads to: the only one at once, several to choose from beside the text. */
import { commands, Uri, type Disposable } from "vscode";
import type { Location, Position } from "vscode-languageclient";
import { SHOW_LOCATIONS } from "../capabilities.js";
import type { ServerProcess } from "../languageClient.js";

export function registerShowLocationsCommand(server: ServerProcess): Disposable {
  return commands.registerCommand(
    SHOW_LOCATIONS,
    async (uri: string, position: Position, locations: readonly Location[]) => {
      const convert = server.client()?.protocol2CodeConverter;
      if (convert === undefined) return;
      await commands.executeCommand(
        "editor.action.goToLocations",
        Uri.parse(uri),
        convert.asPosition(position),
        locations.map((location) => convert.asLocation(location)),
        locations.length > 1 ? "peek" : "goto",
        "",
      );
    },
  );
}
