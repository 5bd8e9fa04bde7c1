/**
 * The indexes of an archive on the cluster: made when they are missing, and built anew beside the old ones when the mapping has changed or a
 * person asks for it. The aliases move in one step, so that nobody who searches meanwhile finds a gap.
 */
import type { FileId } from "../../../core/model/fileId.js";
import type { ArticleStamp } from "../embedded/catalogue.js";
import type { ClusterClient } from "./clusterClient.js";
import { readStampDocument } from "./documents.js";
import { recordIn } from "./json.js";
import {
  aliasOf,
  concreteName,
  indexDefinition,
  KINDS,
  MAPPING_VERSION,
  readConcreteName,
  type ClusterShape,
  type Kind,
} from "./mapping.js";
import { findEngine, readAll } from "./pointInTime.js";

export type ArchiveIndexes = Readonly<Record<Kind, string>>;

export interface Archive {
  /** What to load into. */
  readonly indexes: ArchiveIndexes;
  /** True where the indexes are new and hold nothing yet. */
  readonly isNew: boolean;
}

/** `rebuild`: beside the present indexes even if they could be used. */
export async function prepareArchive(
  client: ClusterClient,
  name: string,
  shape: ClusterShape,
  rebuild: boolean,
): Promise<Archive> {
  const present = await presentIndexes(client, name);
  const { version, generation } = readConcreteName(present.articles ?? "");
  const isUsable = present.articles !== undefined && present.passages !== undefined && version === MAPPING_VERSION;
  if (isUsable && !rebuild)
    return { indexes: { articles: aliasOf(name, "articles"), passages: aliasOf(name, "passages") }, isNew: false };
  const next = version === MAPPING_VERSION ? generation + 1 : 1;
  const indexes = { articles: concreteName(name, "articles", next), passages: concreteName(name, "passages", next) };
  for (const kind of KINDS) {
    // Left by a building that broke off.
    await client.send({ method: "DELETE", path: `/${indexes[kind]}` });
    await client.send({
      method: "PUT",
      path: `/${indexes[kind]}`,
      body: indexDefinition(kind, shape),
      timeoutMs: 60_000,
    });
  }
  return { indexes, isNew: true };
}

/** From now on everybody reads these indexes; those before are removed in the same step. */
export async function publishArchive(client: ClusterClient, name: string, indexes: ArchiveIndexes): Promise<void> {
  const present = await presentIndexes(client, name);
  await client.send({
    method: "POST",
    path: "/_aliases",
    timeoutMs: 60_000,
    body: {
      actions: KINDS.flatMap((kind) => {
        const old = present[kind];
        return [
          { add: { index: indexes[kind], alias: aliasOf(name, kind) } },
          ...(old === undefined || old === indexes[kind] ? [] : [{ remove_index: { index: old } }]),
        ];
      }),
    },
  });
}

/** What is kept of which state of which file, from one point in time. */
export async function readStamps(
  client: ClusterClient,
  { articles }: ArchiveIndexes,
): Promise<ReadonlyMap<FileId, ArticleStamp>> {
  const stamps = new Map<FileId, ArticleStamp>();
  const all = readAll(client, await findEngine(client), articles, {
    query: { match_all: {} },
    sort: ["article"],
    fields: ["file", "hash", "size", "mtime"],
  });
  for await (const source of all) {
    const [file, stamp] = readStampDocument(source);
    stamps.set(file, stamp);
  }
  return stamps;
}

/** Bytes on the disks of the cluster, replicas apart. */
export async function archiveSize(client: ClusterClient, name: string): Promise<number> {
  const path = `/${KINDS.map((kind) => aliasOf(name, kind)).join(",")}/_stats/store`;
  const answer = recordIn(await client.send({ method: "GET", path }));
  const store = recordIn(recordIn(recordIn(answer["_all"])["primaries"])["store"]);
  const size = store["size_in_bytes"];
  return typeof size === "number" ? size : 0;
}

async function presentIndexes(
  client: ClusterClient,
  name: string,
): Promise<{ readonly articles: string | undefined; readonly passages: string | undefined }> {
  const [articles, passages] = await Promise.all(
    KINDS.map(async (kind) => {
      const answer = await client.send({ method: "GET", path: `/_alias/${aliasOf(name, kind)}` });
      return Object.keys(recordIn(answer)).sort().at(-1);
    }),
  );
  return { articles, passages };
}
