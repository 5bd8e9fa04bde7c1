/** What this client tells the server of itself beyond the protocol: the commands that a click in the editor may run, and pictures in cards. */
import type { ClientCapabilities } from "vscode-languageclient";
import type { StaticFeature } from "vscode-languageclient/node";
import type {
  DossierCapabilities,
  OpenArchivedCommand,
  RenameActorCommand,
  RevealActorCommand,
  ShowLocationsCommand,
} from "../../server/src/protocol/protocol.js";

export const SHOW_LOCATIONS: ShowLocationsCommand = "dossier.showLocations";

export const REVEAL_ACTOR: RevealActorCommand = "dossier.revealActor";
export const RENAME_ACTOR: RenameActorCommand = "dossier.renameActor";

export const OPEN_ARCHIVED: OpenArchivedCommand = "dossier.openArchived";

/** What links in cards may run, and nothing else: they only bring something to the screen. */
export const CARD_COMMANDS: readonly string[] = [REVEAL_ACTOR, RENAME_ACTOR, OPEN_ARCHIVED];

const OWN: DossierCapabilities = { commands: [SHOW_LOCATIONS, ...CARD_COMMANDS], images: true };

export const ownCapabilities: StaticFeature = {
  fillClientCapabilities(capabilities: ClientCapabilities) {
    const others: unknown = capabilities.experimental;
    capabilities.experimental = { ...(typeof others === "object" ? others : {}), dossier: OWN };
  },
  initialize() {
    // The server has nothing to say back.
  },
  getState: () => ({ kind: "static" }),
  clear() {
    // Nothing is held.
  },
};
