/** Tells the client that its picture of the corpus is old: once for a burst of changes, of each kind of picture that it can draw again. */
import { createDelay, type Delay } from "./delay.js";
import type { ClientSupport } from "./clientSupport.js";
import type { Turns } from "./turns.js";

const REFRESH_DELAY_MILLIS = 50;

export interface RefreshOptions {
  /** What the client can be told of; known once it has said so. */
  readonly client: () => Pick<ClientSupport, "diagnosticRefresh" | "lensRefresh" | "hintRefresh" | "tokenRefresh">;
  readonly turns: Pick<Turns, "pause">;
  readonly send: Readonly<Record<"diagnostics" | "lenses" | "hints" | "tokens", () => Promise<void>>>;
  readonly onFailure: (error: unknown) => void;
}

export function createRefresh({ client, turns, send, onFailure }: RefreshOptions): Delay {
  return createDelay(REFRESH_DELAY_MILLIS, () => {
    const { diagnosticRefresh, lensRefresh, hintRefresh, tokenRefresh } = client();
    if (diagnosticRefresh) send.diagnostics().catch(onFailure);
    // An editor that is given a new list of lenses while it resolves the old ones writes their old words on the new ones, and leaves them.
    if (lensRefresh) turns.pause("document").then(send.lenses).catch(onFailure);
    if (hintRefresh) send.hints().catch(onFailure);
    if (tokenRefresh) send.tokens().catch(onFailure);
  });
}
