/** Searches that are asked in the same turn of the event loop go to the cluster together, in one `_msearch`: all claims of a note in one round trip. */
import { ClusterRefusedError, ClusterUnavailableError, type ClusterClient } from "./clusterClient.js";
import { listIn, numberIn, recordIn, textIn, type JsonRecord } from "./json.js";
import { hitsIn } from "./pointInTime.js";

export interface ClusterQuery {
  readonly index: string;
  readonly body: JsonRecord;
}

export interface ClusterHits {
  /** Exact only where the body asked for it by `track_total_hits`. */
  readonly total: number;
  readonly hits: readonly JsonRecord[];
}

interface Waiting {
  readonly query: ClusterQuery;
  /** Times that it was answered without an answer. */
  readonly tries: number;
  readonly resolve: (hits: ClusterHits) => void;
  readonly reject: (error: unknown) => void;
}

/** Searches of one `_msearch`; both engines run them in parallel as far as they have threads. */
const MOST_TOGETHER = 1_000;
/** A node may not know yet that an alias has moved, and an index may go between the two halves of a search: then it is asked again. */
const MOST_TRIES = 4;

export class ClusterSearch {
  readonly #client: ClusterClient;
  #waiting: Waiting[] = [];
  /** How many requests were sent. */
  roundTrips = 0;

  constructor(client: ClusterClient) {
    this.#client = client;
  }

  find(query: ClusterQuery): Promise<ClusterHits> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ query, tries: 0, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => void this.#sendWaiting());
    });
  }

  async #sendWaiting(): Promise<void> {
    const all = this.#waiting;
    this.#waiting = [];
    await this.#send(all);
  }

  async #send(all: readonly Waiting[]): Promise<void> {
    for (let start = 0; start < all.length; start += MOST_TOGETHER) {
      const portion = all.slice(start, start + MOST_TOGETHER);
      try {
        this.roundTrips += 1;
        const answer = await this.#client.send({
          method: "POST",
          path: "/_msearch",
          // Frequencies of the whole index, not of one shard: the order of the hits must not depend on where a paragraph lies.
          body: portion.flatMap(({ query }) => [
            { index: query.index, search_type: "dfs_query_then_fetch" },
            query.body,
          ]),
        });
        const again = settle(portion, listIn(recordIn(answer)["responses"]));
        const [first] = again;
        if (first === undefined) continue;
        await this.#client.rest(first.tries - 1);
        await this.#send(again);
      } catch (error) {
        for (const { reject } of portion) reject(error);
      }
    }
  }
}

/** Gives what is to be asked again. */
function settle(portion: readonly Waiting[], responses: readonly unknown[]): readonly Waiting[] {
  const again: Waiting[] = [];
  portion.forEach((waiting, place) => {
    const { tries, resolve, reject } = waiting;
    const response = recordIn(responses[place]);
    const failure = failureIn(response);
    const mayPass = failure instanceof ClusterUnavailableError || isMissing(response);
    if (mayPass && tries + 1 < MOST_TRIES) again.push({ ...waiting, tries: tries + 1 });
    else if (failure !== undefined) reject(failure);
    else resolve({ total: numberIn(recordIn(recordIn(response["hits"])["total"])["value"]), hits: hitsIn(response) });
  });
  return again;
}

/** There is no such index: an archive that nobody has made yet has nothing. */
function isMissing(response: JsonRecord): boolean {
  return numberIn(response["status"]) === 404 || reasonIn(response).includes("no such index");
}

function reasonIn(response: JsonRecord): string {
  return textIn(recordIn(response["error"])["reason"]);
}

/** An answer that some shards gave nothing to is none: what is missing might be the contradiction. */
function failureIn(response: JsonRecord): Error | undefined {
  const status = numberIn(response["status"]);
  const reason = reasonIn(response);
  if (isMissing(response)) return undefined;
  if (status >= 500 || status === 429 || status === 0)
    return new ClusterUnavailableError(`the search cluster cannot search: ${reason || `status ${String(status)}`}.`);
  if (status >= 400) return new ClusterRefusedError(`the search cluster refuses a search: ${reason}`, status);
  const failed = numberIn(recordIn(response["_shards"])["failed"]);
  return failed > 0
    ? new ClusterUnavailableError(`${String(failed)} shards of the search cluster do not answer.`)
    : undefined;
}
