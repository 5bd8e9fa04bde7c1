/**
 * The command behind a click on figures. A client that says it has the command gets all the places to choose from;
 * any other is led to the best of them by the server, which asks it to show the document.
 */
import type { Command, Position } from "vscode-languageserver";
import type { FileRange } from "../core/model/fileId.js";
import type { GoToCommand, ShowLocationsCommand } from "../protocol/protocol.js";
import type { ClientSupport } from "./clientSupport.js";
import { toLocation, type FileView } from "./convert/fileView.js";

const SHOW_LOCATIONS: ShowLocationsCommand = "dossier.showLocations";
export const GO_TO: GoToCommand = "dossier.goTo";

export interface ShowContext {
  readonly client: ClientSupport;
  readonly files: FileView;
}

export async function showLocationsCommand(
  title: string,
  at: { readonly uri: string; readonly position: Position },
  targets: readonly FileRange[],
  { client, files }: ShowContext,
): Promise<Command> {
  if (targets.length === 0) return { title, command: "" };
  const locations = await Promise.all(targets.map((target) => toLocation(files, target)));
  if (client.commands.has(SHOW_LOCATIONS))
    return { title, command: SHOW_LOCATIONS, arguments: [at.uri, at.position, locations] };
  if (client.showDocument) return { title, command: GO_TO, arguments: [locations[0]] };
  return { title, command: "" };
}
