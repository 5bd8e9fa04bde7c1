/**
 * Loads documents in portions: few on their way at once, so that a busy cluster slows the reader down instead of being flooded, and only what it
 * turned away is sent again. Sending a document twice changes nothing, because its id comes from its content.
 */
import { ClusterUnavailableError, ClusterRefusedError, type ClusterClient } from "./clusterClient.js";
import { listIn, numberIn, recordIn, textIn, type JsonRecord } from "./json.js";

export interface BulkAction {
  readonly kind: "index" | "delete";
  readonly index: string;
  readonly id: string;
  readonly source?: JsonRecord;
}

/** Characters of one portion: what both engines advise as a beginning, about 5 MB. */
const PORTION = 4_000_000;
const MOST_ACTIONS = 4_000;
/** Portions on their way at once. */
const MOST_SENT = 2;
const TIMEOUT_MS = 120_000;
const MOST_ROUNDS = 8;
const FIRST_WAIT_MS = 250;
const TURNED_AWAY = 429;
const GONE = 404;
/** A shard that moves from a dying node answers with these for a moment. */
const UNAVAILABLE = 503;

export class BulkLoader {
  readonly #client: ClusterClient;
  #portion: BulkAction[] = [];
  #size = 0;
  readonly #sent = new Set<Promise<void>>();
  #failure: Error | undefined;

  constructor(client: ClusterClient) {
    this.#client = client;
  }

  /** Waits while enough is on its way. `size` in characters. @throws what an earlier portion failed with. */
  async add(actions: readonly BulkAction[], size: number): Promise<void> {
    this.#portion.push(...actions);
    this.#size += size;
    if (this.#size >= PORTION || this.#portion.length >= MOST_ACTIONS) await this.#dispatch();
  }

  /** All that was added is kept by the cluster. @throws what a portion failed with. */
  async finish(): Promise<void> {
    await this.#dispatch();
    await Promise.all(this.#sent);
    this.#throwFailure();
  }

  async #dispatch(): Promise<void> {
    this.#throwFailure();
    const actions = this.#portion;
    if (actions.length === 0) return;
    this.#portion = [];
    this.#size = 0;
    while (this.#sent.size >= MOST_SENT) await Promise.race(this.#sent);
    const sending = this.#deliver(actions)
      .catch((error: unknown) => {
        this.#failure ??= error instanceof Error ? error : new Error(String(error));
      })
      .finally(() => this.#sent.delete(sending));
    this.#sent.add(sending);
  }

  async #deliver(actions: readonly BulkAction[]): Promise<void> {
    let open = actions;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if (round > 0) await new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * 2 ** (round - 1)));
      const answer = recordIn(
        await this.#client.send({ method: "POST", path: "/_bulk", body: lines(open), timeoutMs: TIMEOUT_MS }),
      );
      open = turnedAway(open, listIn(answer["items"]));
      if (open.length === 0) return;
    }
    throw new ClusterUnavailableError(
      `the search cluster turned ${String(open.length)} documents away again and again.`,
    );
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }
}

function lines(actions: readonly BulkAction[]): readonly unknown[] {
  return actions.flatMap(({ kind, index, id, source }) => [
    { [kind]: { _index: index, _id: id } },
    ...(kind === "index" ? [source ?? {}] : []),
  ]);
}

/** @throws where the cluster refuses a document for good. */
function turnedAway(actions: readonly BulkAction[], items: readonly unknown[]): readonly BulkAction[] {
  return actions.filter((action, place) => {
    const item = recordIn(recordIn(items[place])[action.kind]);
    const status = numberIn(item["status"]);
    if (status >= 200 && status < 300) return false;
    if (status === GONE && action.kind === "delete") return false;
    if (status === TURNED_AWAY || status === UNAVAILABLE || status === 0) return true;
    const reason = textIn(recordIn(item["error"])["reason"]);
    throw new ClusterRefusedError(`the search cluster refuses a document (${String(status)}): ${reason}`, status);
  });
}
