/** Reads all hits of a search from one state of the index, page by page: OpenSearch and Elasticsearch name the same thing differently. */
import type { ClusterClient } from "./clusterClient.js";
import { listIn, recordIn, textIn, type JsonRecord } from "./json.js";

const KEPT = "1m";
const PAGE = 2_000;

export type Engine = "opensearch" | "elasticsearch";

export async function findEngine(client: ClusterClient): Promise<Engine> {
  const { version } = recordIn(await client.send({ method: "GET", path: "/" }));
  return textIn(recordIn(version)["distribution"]) === "opensearch" ? "opensearch" : "elasticsearch";
}

/** `sort` ends with a field that no two documents share. */
export async function* readAll(
  client: ClusterClient,
  engine: Engine,
  index: string,
  search: { readonly query: unknown; readonly sort: readonly unknown[]; readonly fields: readonly string[] },
): AsyncGenerator<JsonRecord, void, void> {
  const pit = await open(client, engine, index);
  if (pit === undefined) return;
  try {
    let after: readonly unknown[] | undefined;
    for (;;) {
      const answer = await client.send({
        method: "POST",
        path: "/_search",
        body: {
          size: PAGE,
          query: search.query,
          sort: search.sort,
          _source: search.fields,
          track_total_hits: false,
          pit: { id: pit, keep_alive: KEPT },
          ...(after === undefined ? {} : { search_after: after }),
        },
      });
      const hits = hitsIn(answer);
      for (const hit of hits) yield recordIn(hit["_source"]);
      if (hits.length < PAGE) return;
      after = listIn(hits.at(-1)?.["sort"]);
    }
  } finally {
    await close(client, engine, pit);
  }
}

export function hitsIn(answer: unknown): readonly JsonRecord[] {
  return listIn(recordIn(recordIn(answer)["hits"])["hits"]).map(recordIn);
}

async function open(client: ClusterClient, engine: Engine, index: string): Promise<string | undefined> {
  const path = engine === "opensearch" ? `/${index}/_search/point_in_time` : `/${index}/_pit`;
  const answer = await client.send({ method: "POST", path: `${path}?keep_alive=${KEPT}` });
  if (answer === undefined) return undefined;
  const { pit_id: ours, id } = recordIn(answer);
  return textIn(engine === "opensearch" ? ours : id);
}

async function close(client: ClusterClient, engine: Engine, pit: string): Promise<void> {
  const request =
    engine === "opensearch"
      ? { path: "/_search/point_in_time", body: { pit_id: [pit] } }
      : { path: "/_pit", body: { id: pit } };
  // It ends by itself after a minute: a failure here loses nothing.
  await client.send({ method: "DELETE", ...request }).catch(() => undefined);
}
