/** What rendering needs to know of the place where a card is shown. */
import type { LinkTo } from "./links.js";

export interface RenderContext {
  readonly linkTo: LinkTo;
  /** The Markdown page of a rule. */
  readonly rulePage: (name: string) => string | undefined;
  /** The client shows images that lie in the address itself; elsewhere there are words alone. */
  readonly withImages?: boolean;
}
