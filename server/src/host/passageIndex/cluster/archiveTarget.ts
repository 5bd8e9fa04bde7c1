/** An archive that a workspace is loaded into, from its making to the moment in which everybody reads it. */
import type { IndexTarget } from "../../indexWorkspace.js";
import type { PassageIndexStatistics } from "../../ports.js";
import type { ClusterAddress } from "./address.js";
import { archiveSize, prepareArchive, publishArchive, readStamps } from "./archive.js";
import { readTotals } from "./archiveReader.js";
import { ArchiveWriter } from "./archiveWriter.js";
import { ClusterClient, type ClusterSurroundings } from "./clusterClient.js";
import { aliasOf, type ClusterShape } from "./mapping.js";

export interface ArchiveTarget {
  readonly target: IndexTarget;
  /** Where the indexes are new: shows them to everybody, in one step. */
  publish(): Promise<void>;
  /** `stored` in bytes on the disks of the cluster, replicas apart. */
  statistics(): Promise<PassageIndexStatistics & { readonly stored: number }>;
}

/** Makes the archive where it is missing; `rebuild`: anew, beside the present one. */
export async function openArchive(
  address: ClusterAddress,
  { rebuild, ...shape }: ClusterShape & { readonly rebuild: boolean },
  surroundings?: ClusterSurroundings,
): Promise<ArchiveTarget> {
  const client = new ClusterClient(address, surroundings);
  const { name } = address;
  const { indexes, isNew } = await prepareArchive(client, name, shape, rebuild);
  const writer = new ArchiveWriter(client, indexes, () => undefined);
  return {
    target: {
      stamps: async () => (isNew ? new Map() : await readStamps(client, indexes)),
      addText: async (input, file) => {
        await writer.put(input, file);
      },
      remove: async (file) => {
        await writer.remove(file);
      },
      commit: async () => {
        await writer.flush();
      },
    },
    publish: async () => {
      if (isNew) await publishArchive(client, name, indexes);
    },
    statistics: async () => ({
      ...(await readTotals(client, aliasOf(name, "articles"))),
      stored: await archiveSize(client, name),
    }),
  };
}
