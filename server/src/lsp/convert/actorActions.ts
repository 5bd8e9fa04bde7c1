/** What a click on an actor's card can do, as addresses of the client's own commands; nothing where it has none. */
import type { Position } from "vscode-languageserver";
import type { CardAction } from "../../core/render/renderContext.js";
import type { Say } from "../../core/text/say.js";
import type { Actor } from "../../core/workspace/types.js";
import type { RenameActorCommand, RevealActorCommand } from "../../protocol/protocol.js";
import type { ClientSupport } from "../clientSupport.js";
import { commandAddress } from "./commandAddress.js";

const REVEAL: RevealActorCommand = "dossier.revealActor";
const RENAME: RenameActorCommand = "dossier.renameActor";

export interface ActorActionContext {
  readonly client: Pick<ClientSupport, "commands">;
  readonly say: Say;
  /** The folder whose actor it is. */
  readonly folder: string;
  /** Where the name stands, if it can be renamed there: names in articles are as they are. */
  readonly place?: { readonly uri: string; readonly position: Position };
}

export function actorActions(
  { id, surfaces }: Actor,
  { client: { commands }, say, folder, place }: ActorActionContext,
): readonly CardAction[] {
  const shows = commands.has(REVEAL);
  return [
    ...(shows ? [{ title: say("Open in the view"), address: commandAddress(REVEAL, [folder, id]) }] : []),
    ...(shows && surfaces.length > 1
      ? [{ title: say("Judge spellings"), address: commandAddress(REVEAL, [folder, id, "spellings"]) }]
      : []),
    ...(place !== undefined && commands.has(RENAME)
      ? [
          {
            title: say("Rename"),
            address: commandAddress(RENAME, [place.uri, place.position.line, place.position.character]),
          },
        ]
      : []),
  ];
}
