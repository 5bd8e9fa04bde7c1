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
  readonly resolve: (hits: ClusterHits) => void;
  readonly reject: (error: unknown) => void;
}

/** Searches of one `_msearch`; both engines run them in parallel as far as they have threads. */
const MOST_TOGETHER = 1_000;

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
      this.#waiting.push({ query, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => void this.#send());
    });
  }

  async #send(): Promise<void> {
    const all = this.#waiting;
    this.#waiting = [];
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
        settle(portion, listIn(recordIn(answer)["responses"]));
      } catch (error) {
        for (const { reject } of portion) reject(error);
      }
    }
  }
}

function settle(portion: readonly Waiting[], responses: readonly unknown[]): void {
  portion.forEach(({ resolve, reject }, place) => {
    const response = recordIn(responses[place]);
    const failure = failureIn(response);
    if (failure !== undefined) reject(failure);
    else resolve({ total: numberIn(recordIn(recordIn(response["hits"])["total"])["value"]), hits: hitsIn(response) });
  });
}

/** An answer that some shards gave nothing to is none: what is missing might be the contradiction. */
function failureIn(response: JsonRecord): Error | undefined {
  const status = numberIn(response["status"]);
  const reason = textIn(recordIn(response["error"])["reason"]);
  if (status === 404 || reason.includes("no such index")) return undefined;
  if (status >= 500 || status === 429 || status === 0)
    return new ClusterUnavailableError(`the search cluster cannot search: ${reason || `status ${String(status)}`}.`);
  if (status >= 400) return new ClusterRefusedError(`the search cluster refuses a search: ${reason}`, status);
  const failed = numberIn(recordIn(response["_shards"])["failed"]);
  return failed > 0
    ? new ClusterUnavailableError(`${String(failed)} shards of the search cluster do not answer.`)
    : undefined;
}
