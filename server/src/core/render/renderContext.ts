/** What rendering needs to know of the place where a card is shown. */
import type { Say } from "../text/say.js";
import type { Actor } from "../workspace/types.js";
import type { LinkTo } from "./links.js";

/** Where links lead, and in which language a card speaks. */
export interface Telling {
  readonly linkTo: LinkTo;
  readonly say: Say;
}

export interface CardAction {
  readonly title: string;
  /** The address of a command of the client. */
  readonly address: string;
}

export interface RenderContext {
  readonly linkTo: LinkTo;
  /** The Markdown page of a rule. */
  readonly rulePage: (name: string) => string | undefined;
  /** The client shows images that lie in the address itself; elsewhere there are words alone. */
  readonly withImages?: boolean;
  /** English where it is absent. */
  readonly say?: Say;
  /** What a click on an actor's card can do; nothing where the client has no commands of its own. */
  readonly actorActions?: (actor: Actor) => readonly CardAction[];
}
